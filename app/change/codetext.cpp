// SPDX-License-Identifier: Apache-2.0
#include "change/codetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::change {

namespace {

QString withAsciiDigits(const QString &text)
{
    QString result;
    const QList<uint> characters = text.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const uint character : characters) {
        const int digit = QChar::digitValue(char32_t(character));
        if (digit >= 0)
            result += QChar(u'0' + digit);
        else
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return result;
}

/// Characters between digits that carry no meaning: white space, dashes, marks of direction and width.
bool isFiller(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format
        || c == QChar(0x2212);
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

} // namespace

tl::expected<CodeReading, CodeError> readCode(const QString &typed)
{
    const QString text = withAsciiDigits(typed);
    const QString digits = withoutFillers(text);
    if (digits.isEmpty())
        return tl::unexpected(CodeError::Empty);
    if (isDigits(digits))
        return CodeReading{digits, false};
    // "123 456" and "123-456" are how messages print a code; a longer chain is a phone number or a date.
    static const QRegularExpression run(u"(?<![\\d.,:/+-])\\d+(?:[ -]\\d+)*(?![\\d:/]|[.,]\\d)"_s);
    QStringList candidates;
    auto matches = run.globalMatch(text);
    while (matches.hasNext()) {
        const QString candidate = withoutFillers(matches.next().captured());
        if (candidate.size() >= 4 && candidate.size() <= 10)
            candidates.append(candidate);
    }
    candidates.removeDuplicates();
    if (candidates.size() != 1)
        return tl::unexpected(CodeError::Letters);
    return CodeReading{candidates.first(), true};
}

QString tidiedCode(const QString &typed)
{
    const QString text = withAsciiDigits(typed);
    const QString digits = withoutFillers(text);
    return isDigits(digits) ? digits : text;
}

} // namespace renumber::change
