// SPDX-License-Identifier: Apache-2.0
#include "change/codetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::change {

namespace {

QString withAsciiDigits(const QString &text)
{
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const int digit = QChar::digitValue(char32_t(character));
        if (digit >= 0)
            result += QChar(u'0' + digit);
        else
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return result;
}

/// Every digit in ASCII and compatibility forms made one (UAX 15, NFKC). In this order, so that a text whose
/// digits are in ASCII already reads the same: a digit with a full stop in one character would become two.
QString normalised(const QString &text)
{
    return withAsciiDigits(text).normalized(QString::NormalizationForm_KC);
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212); // the minus sign
}

/// Characters between digits that carry no meaning: white space, dashes, marks of direction and width.
bool isFiller(QChar c)
{
    return c.isSpace() || isDash(c) || c.category() == QChar::Other_Format;
}

QString withoutFillers(QString text)
{
    text.removeIf(isFiller);
    return text;
}

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// \a text with ASCII digits, one sort of space and of dash, and no marks of direction and width. Its commas
/// and colons stay as they are: a full-width one never stands inside a figure.
QString asMessage(const QString &text)
{
    QString message = withAsciiDigits(text);
    message.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    std::transform(message.begin(), message.end(), message.begin(), [](QChar c) {
        if (isDash(c))
            return QChar(u'-');
        return c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    });
    return message;
}

/// True where \a figure is printed as codes are: "123456", "123 456", "123-456" or "1 2 3 4 5 6". Longer and
/// uneven chains are phone numbers, dates and amounts.
bool looksLikeCode(const QString &figure)
{
    const QChar separator = figure.contains(u'-') ? u'-' : u' ';
    const QStringList groups = figure.split(separator);
    const qsizetype length = groups.first().size();
    const bool even = std::all_of(groups.cbegin(), groups.cend(), [length](const QString &group) {
        return isDigits(group) && group.size() == length;
    });
    const qsizetype digits = length * groups.size();
    return even && (groups.size() <= 2 || length == 1) && digits >= 4 && digits <= 10;
}

/// The codes that \a message may hold, each once.
QStringList candidatesIn(const QString &message)
{
    // Digits with all that joins them to one figure, so that no part of a phone number or a date is taken for
    // a code. Not beside a letter of a script that puts spaces between words, a currency sign or in a path.
    static const QRegularExpression figures(
        u"(?<![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{Sc}/\\d])\\+?\\d++(?:(?:[ .,:/-]| ?\\(|\\) ?)\\d++)*+"
        "(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{Sc}/])"_s);
    QStringList candidates;
    auto matches = figures.globalMatch(message);
    while (matches.hasNext()) {
        const QString figure = matches.next().captured();
        if (looksLikeCode(figure))
            candidates.append(withoutFillers(figure));
    }
    candidates.removeDuplicates();
    return candidates;
}

} // namespace

tl::expected<CodeReading, CodeError> readCode(const QString &typed)
{
    const QString digits = withoutFillers(normalised(typed));
    if (digits.isEmpty())
        return tl::unexpected(CodeError::Empty);
    if (isDigits(digits))
        return CodeReading{digits, false};
    const QStringList candidates = candidatesIn(asMessage(typed));
    if (candidates.size() != 1)
        return tl::unexpected(CodeError::Letters);
    return CodeReading{candidates.first(), true};
}

QString tidiedCode(const QString &typed)
{
    const QString digits = withoutFillers(normalised(typed));
    return isDigits(digits) ? digits : withAsciiDigits(typed);
}

} // namespace renumber::change
