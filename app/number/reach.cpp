// SPDX-License-Identifier: Apache-2.0
#include "number/reach.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// Words in brackets, which are left out; a plus; what is written together. Scripts without case put no space
/// between words and numbers, so there letters are a piece by themselves; where one alone touches a digit and
/// is no counter as East Asia has them, it may stand for one. Rings pass for a zero.
const QRegularExpression &pieceExpression()
{
    static const QRegularExpression expression(
        uR"((?<left>\((?! *[OoIl]+ *\))[^()0-9+]*\p{L}[^()0-9+]*\)))"
        uR"(|\+|[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{N}°º˚○◯◦⚪⭕]+)"
        uR"(|(?<letter>(?<!\p{L})(?:(?<=[0-9])|(?=\p{L}[0-9])))"
        uR"((?:[零一二三四五六七八九]|(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}])\p{L})(?!\p{L}))|\p{L}+)"_s);
    return expression;
}

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

} // namespace

Reaches::Reaches(const QString &text)
    : m_text(text)
{
    for (const QRegularExpressionMatch &match : pieceExpression().globalMatch(text)) {
        if (match.hasCaptured(u"left"))
            continue;
        const Kind kind = match.hasCaptured(u"letter") ? Kind::Letter : kindOf(match.captured());
        m_pieces += Piece{kind, match.capturedStart(), match.capturedEnd()};
    }
}

Reaches::Kind Reaches::kindOf(const QString &piece)
{
    static const QRegularExpression digits(uR"(\A[0-9]+\z)"_s);
    static const QRegularExpression anyNumber(uR"([\p{N}°º˚○◯◦⚪⭕])"_s);
    static const QRegularExpression lookAlike(uR"(\A(?:[OoОоΟο]+|[Il])\z)"_s);
    static const QRegularExpression letter(uR"(\A[\p{Lu}\p{Ll}\p{Lt}\p{Lm}]\z)"_s);
    if (piece == u'+')
        return Kind::Plus;
    if (matches(digits, piece))
        return Kind::Digits;
    if (matches(anyNumber, piece))
        return Kind::Mixed;
    if (matches(lookAlike, piece))
        return Kind::LookAlike;
    return matches(letter, piece) ? Kind::Letter : Kind::Word;
}

Reach Reaches::around(qsizetype begin, qsizetype end) const
{
    const auto ends = [](Kind kind) { return kind == Kind::Word || kind == Kind::Plus; };
    qsizetype first = 0;
    while (first < m_pieces.size() && (m_pieces[first].end <= begin || m_pieces[first].kind == Kind::Plus))
        ++first;
    qsizetype last = first;
    while (last + 1 < m_pieces.size() && (m_pieces[last + 1].begin < end || !ends(m_pieces[last + 1].kind)))
        ++last;
    const bool hasPlus = QStringView(m_text).sliced(begin, end - begin).contains(u'+');
    while (!hasPlus && first > 0 && !ends(m_pieces[first - 1].kind))
        --first;
    // A word of letters and digits by itself, as an invoice may have.
    const bool isOneWord = first == last && !hasPlus;
    return {std::min(begin, m_pieces[first].begin), std::max(end, m_pieces[last].end),
            !isOneWord && hasLetters(first, last)};
}

bool Reaches::hasLettersWithin(qsizetype begin, qsizetype end) const
{
    const auto isBefore = [](const Piece &piece, qsizetype at) { return piece.end <= at; };
    const auto first = std::lower_bound(m_pieces.cbegin(), m_pieces.cend(), begin, isBefore);
    const auto behind = std::lower_bound(first, m_pieces.cend(), end, isBefore);
    return first != behind && hasLetters(first - m_pieces.cbegin(), behind - m_pieces.cbegin() - 1);
}

bool Reaches::hasLetters(qsizetype first, qsizetype last) const
{
    for (qsizetype which = first; which <= last; ++which) {
        const Kind kind = m_pieces[which].kind;
        if (kind == Kind::Mixed)
            return true;
        if (kind == Kind::LookAlike && isBesideDigits(which, first, last))
            return true;
        if (kind == Kind::Letter && which > first && which < last)
            return true;
    }
    return false;
}

/// Whether nothing but a space, a dash or the like is between piece \a which and digits.
bool Reaches::isBesideDigits(qsizetype which, qsizetype first, qsizetype last) const
{
    const auto isClose = [this](qsizetype one) {
        const QStringView between
            = QStringView(m_text).sliced(m_pieces[one].end, m_pieces[one + 1].begin - m_pieces[one].end);
        return std::all_of(between.begin(), between.end(),
                           [](QChar character) { return QStringView(u" -./()").contains(character); });
    };
    return (which > first && isClose(which - 1)) || (which < last && isClose(which));
}

} // namespace renumber::number
