// SPDX-License-Identifier: Apache-2.0
#include "number/prose.h"

#include <algorithm>

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <QRegularExpression>
#include <QStringList>

#include "number/numberdata.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

using Readings = tl::expected<QList<Reading>, ParseError>;

/// Longer than several numbers side by side: a serial number, or no use to anybody.
constexpr qsizetype s_mostRunDigits = 60;

/// Digits and what is written between them, with a plus in front or not.
const QRegularExpression &runs()
{
    static const QRegularExpression expression(uR"((?:\+[ \-./()\[\]~]*)?[0-9](?:[ \-./()\[\]~]*[0-9])*)"_s);
    return expression;
}

/// Whether \a text says from \a end on, where a number ends, that it has an extension, or digits to dial
/// after a pause.
bool extensionFollows(const QString &text, qsizetype end)
{
    static const QRegularExpression expression(
        uR"([\s,;.()-]*(?:e?xt|extn|extens\p{L}*|x|#|poste|anexo|int|interno|доб\p{L}*))"
        uR"([\s.:=]*[0-9]{1,9}(?![0-9])|[,;pw]+[0-9]{1,9}#?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression
        .match(text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

/// Letters that make words with digits: "1-800-FLOWERS", "AB1234567". Scripts without case put no space
/// between words and numbers, so there a letter says nothing.
bool isWordLetter(QChar character)
{
    return character.isUpper() || character.isLower() || character == u'_' || character == u'@';
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
    return !run.capturedView().startsWith(u'+') && !before.isEmpty() && isWordLetter(before.back());
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
    if (parts.isEmpty() || (run.startsWith(u'+') && !plusSeen))
        parts = {run};
    if (digitsOf(parts.join(u' ')).size() != digitCount)
        return tl::unexpected(ParseError::SeveralNumbers);

    QList<Reading> readings;
    for (const QString &part : std::as_const(parts)) {
        const tl::expected<Reading, ParseError> reading = readDialled(part, region);
        if (!reading)
            return tl::unexpected(reading.error());
        readings += *reading;
    }
    return readings;
}

/// Whether something that could not be read might all the same be the number that is meant.
bool mayBeMeant(ParseError error)
{
    return error == ParseError::NoCountry || error == ParseError::SeveralNumbers;
}

tl::expected<Reading, ParseError> theOnly(QList<Reading> found)
{
    const bool different = std::any_of(found.cbegin(), found.cend(), [&found](const Reading &reading) {
        return reading.number.e164 != found.constFirst().number.e164;
    });
    if (different)
        return tl::unexpected(ParseError::SeveralNumbers);
    found.first().fromProse = true;
    return found.constFirst();
}

} // namespace

tl::expected<Reading, ParseError> readProse(const QString &text, const QString &region)
{
    QList<Reading> found;
    QList<ParseError> failures;
    QRegularExpressionMatchIterator iterator = runs().globalMatch(text);
    while (iterator.hasNext()) {
        const QRegularExpressionMatch run = iterator.next();
        // House numbers, times, postal codes.
        if (digitsOf(run.capturedView()).size() < data::s_fewestDigits)
            continue;
        if (extensionFollows(text, run.capturedEnd()))
            return tl::unexpected(ParseError::Extension);
        if (isPartOfWord(text, run))
            continue;
        const Readings readings = readRun(run.captured(), region);
        if (readings) {
            found += *readings;
        } else {
            failures += readings.error();
        }
    }

    if (!found.isEmpty()) {
        if (std::any_of(failures.cbegin(), failures.cend(), mayBeMeant))
            return tl::unexpected(ParseError::SeveralNumbers);
        return theOnly(found);
    }
    if (!failures.isEmpty())
        return tl::unexpected(failures.constFirst());
    const bool hasLetters
        = std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetter(); });
    return tl::unexpected(hasLetters ? ParseError::Letters : ParseError::NotANumber);
}

} // namespace renumber::number
