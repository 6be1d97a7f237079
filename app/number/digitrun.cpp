// SPDX-License-Identifier: Apache-2.0
#include "number/digitrun.h"

#include <algorithm>

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <QStringList>

#include "number/dialled.h"
#include "number/numberdata.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

/// Longer than several numbers side by side: a serial number, or no use to anybody.
constexpr qsizetype s_mostRunDigits = 60;

/// Letters that make words with digits. Scripts without case put no space between words and numbers, so there
/// a letter says nothing.
bool isWordLetter(QChar character)
{
    return character.isUpper() || character.isLower() || character == u'_' || character == u'@';
}

/// Words, as a pattern, that are said of an extension and of nothing else.
QString extensionWords()
{
    return uR"(ext|extn|extens\p{L}*|durchwahl|dw|klappe|nebenstelle|nst|anexo|ramal|toestel|tst|doorkies\p{L}*)"
           "|wewn?|wewn\\p{L}*|anknytning|ankn|alanumero|dahili|mellék|доб|добав\\p{L}*|доп|внутренн\\p{L}*"
           "|εσωτ\\p{L}*|m[aá]y l[eẻ]|שלוחה|تحويلة|داخلي|داخلی|内線|內線|内线|分机|分機|내선"_s;
}

/// The numbers that the library tells apart in \a run, without those that are too short for a country to
/// have.
QStringList matchesIn(const QString &run, const QString &region)
{
    // POSSIBLE, not VALID: the data refuses ranges that are in use. Tries are bounded: the text is anybody's.
    constexpr int mostTries = 50;
    using Matcher = i18n::phonenumbers::PhoneNumberMatcher;
    Matcher matcher(data::library(), run.toStdString(), data::knownRegion(region), Matcher::POSSIBLE,
                    mostTries);
    QStringList found;
    i18n::phonenumbers::PhoneNumberMatch match;
    while (matcher.HasNext() && matcher.Next(&match)) {
        const QString part = QString::fromStdString(match.raw_string());
        if (digitsOf(part).size() >= data::s_fewestDigits)
            found += part;
    }
    return found;
}

} // namespace

const QRegularExpression &digitRun()
{
    static const QRegularExpression expression(
        uR"(\(?(?:\+[^\p{L}\p{N}\p{Cn}+*#@]*)?[0-9](?:[ \-./()~]*[0-9])*(?::[0-5][0-9](?![0-9:]))?)"_s);
    return expression;
}

const QRegularExpression &wideDigitRun()
{
    static const QRegularExpression expression(
        uR"(\(?(?:\+[^\p{L}\p{N}\p{Cn}+*#@]*)?[0-9](?:[^\p{L}\p{N}\p{Cn}+*#@]*[0-9])*)"_s);
    return expression;
}

bool matchesAt(const QRegularExpression &expression, const QString &text, qsizetype at)
{
    return expression
        .match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

bool beginsAbroad(const QString &digits)
{
    return digits.startsWith(u"00") || digits.startsWith(u"011");
}

Readings readRun(const QString &run, const QString &region)
{
    const qsizetype digitCount = digitsOf(run).size();
    if (digitCount > s_mostRunDigits)
        return tl::unexpected(ParseError::TooLong);

    QStringList parts = matchesIn(run, region);
    // Within "+229 01 27174358" the data may see only "27174358", a number of another country: not when a
    // plus says more.
    const bool plusSeen
        = std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.contains(u'+'); });
    if (parts.isEmpty() || (run.contains(u'+') && !plusSeen))
        parts = {run};
    if (digitsOf(parts.join(u' ')).size() != digitCount) {
        const tl::expected<Reading, ParseError> whole = readDialled(run, region);
        if (parts.size() == 1 && whole && whole->suggestion)
            return QList<Reading>{*whole};
        return tl::unexpected(ParseError::SeveralNumbers);
    }

    QList<Reading> readings;
    for (const QString &part : std::as_const(parts)) {
        const tl::expected<Reading, ParseError> reading = readDialled(part, region);
        if (!reading)
            return tl::unexpected(reading.error());
        readings += *reading;
    }
    return readings;
}

bool extensionFollows(const QString &text, qsizetype end)
{
    // Not "kl": that is an hour in the north. Between the word and the digits may be one that says "number".
    static const QRegularExpression expression(
        uR"((?:\s*\*+|[\s,;.()-]*(?:%1|e?xt|x|#|press|option|local|apparat|app|appt|poste|int|intern|interno)"
        "|linka|klapka|lok|lokal|lokalnummer|pesawat|вн|转|轉|ต่?อ))"
        "[\\s.:=#№°_-]*(?:(?:n[°ºo]?|n[uúùo]?m[eé]?ro|nr|no|num|number|nummer|numer|n[uú]mer|č|is|ist|est|es"
        "|ном\\p{L}*|мер|αρ|מספר|رقم|号|號|番号|番號|号码|번호|번)(?!\\p{L})[\\s.:=#№°_-]*)?"
        "[0-9]{1,9}(?![0-9])"_s.arg(extensionWords()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return matchesAt(expression, text, end);
}

bool extensionIsNamed(const QString &text, qsizetype end)
{
    static const QRegularExpression expression(
        uR"([^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]+){0,2}(?:%1|apparat|press|x)(?![\p{Lu}\p{Ll}]))"_s.arg(
            extensionWords()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return matchesAt(expression, text, end);
}

bool pauseFollows(const QString &text, qsizetype end)
{
    static const QRegularExpression expression(uR"(\s*[,;pw]+[0-9]{1,9}#?$)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return matchesAt(expression, text, end);
}

bool isPartOfWord(QStringView text, const QRegularExpressionMatch &run)
{
    QStringView after = text.sliced(run.capturedEnd());
    if (after.startsWith(u'-'))
        after = after.sliced(1);
    if (!after.isEmpty() && isWordLetter(after.front()))
        return true;
    QStringView before = text.first(run.capturedStart());
    if (before.endsWith(u'-'))
        before.chop(1);
    const bool beginsWithDigit = run.capturedView().front().isDigit();
    return beginsWithDigit && !before.isEmpty() && isWordLetter(before.back());
}

} // namespace renumber::number
