// SPDX-License-Identifier: Apache-2.0
#include "code/codetext.h"

#include "text/unseen.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::code {

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

/// \a typed without what nobody sees, and without the boxes of keycap digits.
QString withoutMarks(const QString &typed)
{
    constexpr QChar keycap(0x20E3);
    return text::withoutUnseen(typed, text::Joiners::Dropped).remove(keycap);
}

/// Characters inside a code that carry no meaning, and are seen: white space and dashes.
bool isFiller(QChar c)
{
    return c.isSpace() || isDash(c);
}

QString withoutFillers(QString text)
{
    text.removeIf(isFiller);
    return text;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool has(const QString &text, bool (*what)(QChar))
{
    return std::any_of(text.cbegin(), text.cend(), what);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

/// Whether \a text holds nothing but what codes are made of.
bool isCode(const QString &text, const CodeRules &rules)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [&rules](QChar c) {
        return (isDigit(c) && rules.characters != CodeCharacters::Letters)
            || (isLetter(c) && rules.characters != CodeCharacters::Digits);
    });
}

QString inItsCase(const QString &code, CodeCase letterCase)
{
    switch (letterCase) {
    case CodeCase::AsSent:
        return code;
    case CodeCase::Upper:
        return code.toUpper();
    case CodeCase::Lower:
        return code.toLower();
    }
    Q_UNREACHABLE();
}

/// \a text with ASCII letters and digits, and one sort of space and of dash.
/// Its commas and colons stay as they are: a full-width one never stands inside a figure.
QString asMessage(const QString &text)
{
    QString message = withAsciiDigits(text);
    std::transform(message.begin(), message.end(), message.begin(), [](QChar c) {
        if (isDash(c))
            return QChar(u'-');
        constexpr char16_t fullWidth = 0xFF21 - u'A';
        if (c > QChar(fullWidth) && isLetter(QChar(char16_t(c.unicode() - fullWidth))))
            return QChar(char16_t(c.unicode() - fullWidth));
        return c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    });
    return message;
}

/// True where \a figure is printed as codes are: "123456", "123 456", "123-456" or "1 2 3 4 5 6". Longer and
/// uneven chains are phone numbers, dates and amounts.
bool looksLikeCode(const QString &figure, const CodeRules &rules)
{
    const QChar separator = figure.contains(u'-') ? u'-' : u' ';
    const QStringList groups = figure.split(separator);
    const qsizetype length = groups.first().size();
    const bool even = std::all_of(groups.cbegin(), groups.cend(), [length](const QString &group) {
        return isDigits(group) && group.size() == length;
    });
    const qsizetype digits = length * groups.size();
    const bool isUsual = (groups.size() <= 2 || length == 1) && digits >= 4 && digits <= 10;
    return even && (isUsual || rules.lengths.contains(int(digits)));
}

/// Whether \a word of a message can be a code, and no other word: by its digits, or by its case or length
/// where those are known.
bool standsOut(const QString &word, const CodeRules &rules)
{
    const bool isKnownLength = rules.lengths.contains(int(word.size()));
    const bool fits = isKnownLength || (rules.lengths.isEmpty() && word.size() >= 4 && word.size() <= 12);
    if (!fits || !has(word, isLetter) || !isCode(word, rules))
        return false;
    if (has(word, isDigit))
        return true;
    if (rules.letterCase == CodeCase::Upper)
        return word == word.toUpper();
    return rules.characters == CodeCharacters::Letters && isKnownLength;
}

/// The words in \a message that may be codes with letters; they are taken out of it.
QStringList wordsIn(QString &message, const CodeRules &rules)
{
    // Whole words, and no part of an address: "A1B2C3", "ABC-123".
    static const QRegularExpression words(
        u"(?<![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{M}\\d/@_=&%])(?<![\\p{L}\\d]\\.)"
        "[A-Za-z\\d]++(?:-[A-Za-z\\d]++)*+"
        "(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{M}/@_=&%])(?!\\.[\\p{L}\\d])"_s);
    QStringList found;
    QString rest = message;
    auto matches = words.globalMatch(message);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = withoutFillers(match.captured());
        if (!standsOut(word, rules))
            continue;
        found.append(inItsCase(word, rules.letterCase));
        rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'\n'));
    }
    message = rest;
    return found;
}

/// The figures in \a message that may be codes.
QStringList figuresIn(const QString &message, const CodeRules &rules)
{
    // Digits with all that joins them to one figure, so that no part of a phone number or a date is taken for
    // a code. Not beside a letter of a script that puts spaces between words, a currency sign or in a path.
    static const QRegularExpression figures(
        u"(?<![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{Sc}/\\d])\\+?\\d++(?:(?:[ .,:/-]| ?\\(|\\) ?)\\d++)*+"
        "(?![\\p{Latin}\\p{Cyrillic}\\p{Greek}\\p{Sc}/])"_s);
    QStringList found;
    auto matches = figures.globalMatch(message);
    while (matches.hasNext()) {
        const QString figure = matches.next().captured();
        if (looksLikeCode(figure, rules))
            found.append(withoutFillers(figure));
    }
    return found;
}

/// The codes that \a message may hold, each once. One of a length that the service is known for goes before
/// others.
QStringList candidatesIn(QString message, const CodeRules &rules)
{
    QStringList candidates;
    if (rules.characters != CodeCharacters::Digits)
        candidates = wordsIn(message, rules);
    if (rules.characters != CodeCharacters::Letters)
        candidates += figuresIn(message, rules);
    candidates.removeDuplicates();
    const auto isKnownLength
        = [&rules](const QString &code) { return rules.lengths.contains(int(code.size())); };
    const bool hasKnown = std::any_of(candidates.cbegin(), candidates.cend(), isKnownLength);
    const bool isSure = rules.characters != CodeCharacters::Digits && !rules.lengths.isEmpty();
    if (hasKnown || isSure)
        candidates.removeIf([&](const QString &code) { return !isKnownLength(code); });
    return candidates;
}

/// Several words of which each could be one of a code's groups, such as "Your code" or "AB12 CD34".
bool isInWords(const QString &text)
{
    const QString seen = text.trimmed();
    return has(seen, isLetter)
        && std::any_of(seen.cbegin(), seen.cend(), [](QChar c) { return c.isSpace(); });
}

/// Whether \a text may be one code in groups rather than a sentence.
bool isInGroups(const QString &text, const QString &code, const CodeRules &rules)
{
    if (!rules.lengths.isEmpty())
        return code.size() <= *std::max_element(rules.lengths.cbegin(), rules.lengths.cend());
    const QStringList groups = text.simplified().split(u' ');
    const qsizetype length = withoutFillers(groups.first()).size();
    // "your code" is two words.
    const bool isPrintedSo = length == 1 || has(code, isDigit) || code == code.toUpper();
    return isPrintedSo && code.size() >= 4 && code.size() <= 12
        && std::all_of(groups.cbegin(), groups.cend(),
                       [length](const QString &group) { return withoutFillers(group).size() == length; });
}

/// Whether \a text holds several codes side by side, such as "111111 222222" where a code has six digits.
bool isSeveralCodes(const QString &text, const QString &code, const CodeRules &rules)
{
    if (rules.lengths.isEmpty() || rules.lengths.contains(int(code.size())))
        return false;
    const QStringList groups = text.simplified().split(u' ');
    return groups.size() > 1 && std::all_of(groups.cbegin(), groups.cend(), [&rules](const QString &group) {
               return rules.lengths.contains(int(withoutFillers(group).size()));
           });
}

CodeError errorOf(const QString &text, const QString &code, const CodeRules &rules)
{
    const bool isForeign = rules.characters != CodeCharacters::Digits && !isInWords(text)
        && has(code, [](QChar c) { return c.unicode() > 0x7f && (c.isLetter() || c.isMark()); });
    return isForeign ? CodeError::OtherLetters : CodeError::NotACode;
}

} // namespace

tl::expected<CodeReading, CodeError> readCode(const QString &typed, const CodeRules &rules)
{
    const QString seen = withoutMarks(typed);
    const QString text = normalised(seen);
    const QString code = withoutFillers(text);
    if (code.isEmpty())
        return tl::unexpected(CodeError::Empty);
    const bool isWhole = isCode(code, rules);
    if (isWhole && isSeveralCodes(text, code, rules))
        return tl::unexpected(CodeError::NotACode);
    if (isWhole && !isInWords(text))
        return CodeReading{inItsCase(code, rules.letterCase), false};
    const QStringList candidates = candidatesIn(asMessage(seen), rules);
    if (candidates.size() == 1)
        return CodeReading{candidates.first(), true};
    if (isWhole && isInGroups(text, code, rules))
        return CodeReading{inItsCase(code, rules.letterCase), false};
    return tl::unexpected(errorOf(text, code, rules));
}

QString tidiedCode(const QString &typed, const CodeRules &rules)
{
    const auto reading = readCode(typed, rules);
    return reading && !reading->fromMessage ? reading->code : withAsciiDigits(typed);
}

QString codeAsSent(QString code, const CodeRules &rules)
{
    if (!rules.hyphenEvery)
        return code;
    for (qsizetype at = *rules.hyphenEvery; at < code.size(); at += *rules.hyphenEvery + 1)
        code.insert(at, u'-');
    return code;
}

} // namespace renumber::code
