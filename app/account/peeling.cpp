// SPDX-License-Identifier: Apache-2.0
#include "account/peeling.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::account {

namespace {

/// What stands around an address in running text, as opening and closing signs.
constexpr std::array around{
    std::pair(u'(', u')'),           std::pair(u'[', u']'),           std::pair(u'{', u'}'),
    std::pair(u'<', u'>'),           std::pair(u'"', u'"'),           std::pair(u'\'', u'\''),
    std::pair(u'`', u'`'),           std::pair(u'\u2018', u'\u2019'), std::pair(u'\u201a', u'\u2018'),
    std::pair(u'\u201c', u'\u201d'), std::pair(u'\u201e', u'\u201c'), std::pair(u'\u201e', u'\u201d'),
    std::pair(u'\u00ab', u'\u00bb'), std::pair(u'\u00bb', u'\u00ab'), std::pair(u'\u2039', u'\u203a'),
    std::pair(u'\u300c', u'\u300d'), std::pair(u'\u300e', u'\u300f'), std::pair(u'\u3008', u'\u3009'),
    std::pair(u'\u300a', u'\u300b'), std::pair(u'\u3010', u'\u3011')};

/// \a text without the signs of a sentence or a list before and behind it, none of which an address begins
/// or ends with. Of several full stops none goes: they stand for what was left out.
QString withoutPunctuation(const QString &text)
{
    constexpr QStringView before(u",;:");
    constexpr QStringView behind(u",;:.!?\u3001\u3002");
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && (text[from].isSpace() || before.contains(text[from])))
        ++from;
    while (to > from && (text[to - 1].isSpace() || behind.contains(text[to - 1])))
        --to;
    const QStringView end = QStringView(text).sliced(to);
    if (end.count(u'.') + end.count(u'\u3002') > 1)
        to = text.size();
    return text.mid(from, to - from);
}

/// How much from \a from on is in brackets that \a open and \a close, others in them (RFC 5322 3.2.2); 0
/// where none open there or they do not close.
template <typename Iterator> qsizetype bracketed(Iterator from, Iterator to, QChar open, QChar close)
{
    qsizetype depth = 0;
    for (Iterator at = from; at != to; ++at) {
        if (*at == open)
            ++depth;
        else if (*at == close)
            --depth;
        if (depth <= 0)
            return *at == close && at != from ? at - from + 1 : 0;
    }
    return 0;
}

/// Whether \a open and \a close are around all of \a text: of brackets, those that belong together.
bool isWithin(const QString &text, QChar open, QChar close)
{
    const bool areAround = text.size() >= 2 && text.front() == open && text.back() == close;
    const bool areBrackets = open.unicode() < 0x80 && open != close;
    return areAround && (!areBrackets || bracketed(text.cbegin(), text.cend(), open, close) == text.size());
}

/// \a text without the signs around all of it; as it is where there are none.
QString withoutSigns(const QString &text)
{
    for (const auto &[open, close] : around) {
        if (isWithin(text, open, close))
            return text.mid(1, text.size() - 2);
    }
    return text;
}

} // namespace

QString peeled(QString text)
{
    for (QString before; before != text;) {
        before = text;
        text = withoutSigns(withoutPunctuation(text));
    }
    return text;
}

InBrackets besideNote(const QString &text)
{
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']')}) {
        const auto isApart
            = [isRound = open == u'('](QChar neighbour) { return isRound || neighbour.isSpace(); };
        const qsizetype behind = bracketed(text.crbegin(), text.crend(), close, open);
        const qsizetype rest = text.size() - behind;
        if (behind > 0 && rest > 0 && isApart(text[rest - 1]))
            return {text.first(rest), text.mid(rest)};
        const qsizetype before = bracketed(text.cbegin(), text.cend(), open, close);
        if (before > 0 && before < text.size() && isApart(text[before]))
            return {text.mid(before), text.first(before)};
    }
    return {text, {}};
}

InBrackets inBrackets(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        return {text.mid(open + 1, close - open - 1), text.first(open) + u' ' + text.mid(close + 1)};
    for (const auto &[opening, closing] : {std::pair(u'(', u')'), std::pair(u'[', u']')}) {
        const qsizetype from = text.endsWith(closing) ? text.lastIndexOf(opening) : -1;
        const QString inside = from < 0 ? QString() : text.mid(from + 1).chopped(1);
        if (inside.contains(u'@') || inside.startsWith(mailLink, Qt::CaseInsensitive))
            return {inside, text.first(from)};
    }
    return besideNote(text);
}

} // namespace renumber::account
