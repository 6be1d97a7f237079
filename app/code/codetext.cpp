// SPDX-License-Identifier: Apache-2.0
#include "code/codetext.h"

#include "code/codecharacters.h"
#include "code/codemessage.h"
#include "code/codeprefix.h"
#include "text/unseen.h"

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

/// \a typed without what nobody sees, and without the boxes of keycap digits.
QString withoutMarks(const QString &typed)
{
    constexpr QChar keycap(0x20E3);
    return text::withoutUnseen(typed, text::Joiners::Dropped).remove(keycap);
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
    if (isWhole && !isInWords(text)) {
        const QString behind = behindPrefix(text, rules);
        return CodeReading{inItsCase(behind.isEmpty() ? code : behind, rules.letterCase), !behind.isEmpty()};
    }
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
