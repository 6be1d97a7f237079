// SPDX-License-Identifier: Apache-2.0
#include "number/parse.h"

#include <array>

#include "number/numberdata.h"
#include "number/prose.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

using data::Library;
using data::LibraryNumber;
using Outcome = tl::expected<Reading, ParseError>;

/// Longer than any message that somebody pastes by mistake and still expects a number to be found in.
constexpr qsizetype s_mostCharacters = 2'000;

ParseError toParseError(Library::ErrorType error)
{
    switch (error) {
    case Library::TOO_SHORT_AFTER_IDD:
    case Library::TOO_SHORT_NSN:
        return ParseError::TooShort;
    case Library::TOO_LONG_NSN:
        return ParseError::TooLong;
    case Library::NO_PARSING_ERROR:
    case Library::INVALID_COUNTRY_CODE_ERROR:
    case Library::NOT_A_NUMBER:
        break;
    }
    return ParseError::NotANumber;
}

/// How the data sees a number. Valid decides only whether "did you mean" is worth asking: it refuses
/// ranges in use, so that nothing may hang on it.
bool isPlausible(const LibraryNumber &number)
{
    return data::library().IsValidNumber(number);
}

bool isPossible(const LibraryNumber &number)
{
    if (data::library().IsPossibleNumberWithReason(number) != Library::IS_POSSIBLE)
        return false;
    // Length is all that the library looks at. In the North American plan no area code has ever begun with 0
    // or 1, and that is what a national number of another country looks like here.
    constexpr int northAmerica = 1;
    if (number.country_code() != northAmerica)
        return true;
    std::string national;
    data::library().GetNationalSignificantNumber(number, &national);
    return national.front() != '0' && national.front() != '1';
}

/// \a chosen: a region as knownRegion() spells it.
Outcome toReading(const LibraryNumber &number, const std::string &chosen)
{
    Reading reading{data::toValue(number), Doubt::None, std::nullopt, false};
    // Some ranges belong to several countries (the Isle of Man and Great Britain), and the data names the
    // largest. Where it has nothing against the chosen one, the choice stands.
    if (data::library().IsValidNumberForRegion(number, chosen))
        reading.number.region = QString::fromStdString(chosen);
    const qsizetype digits = reading.number.e164.size() - 1;
    if (digits < data::s_fewestDigits)
        return tl::unexpected(ParseError::TooShort);
    if (digits > data::s_mostDigits)
        return tl::unexpected(ParseError::TooLong);
    if (!isPossible(number))
        reading.doubt = Doubt::NotPossible;
    return reading;
}

/// What a number after the plus reads as.
struct International
{
    Outcome outcome;
    bool plausible = false;
};

International readInternational(QString digits, const std::string &chosen)
{
    // "+00 33…": a plus and a prefix say the same thing twice.
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    if (digits.size() < data::s_fewestDigits)
        return {tl::unexpected(ParseError::TooShort), false};
    if (digits.startsWith(u'0'))
        return {tl::unexpected(ParseError::NotANumber), false};

    LibraryNumber number;
    const Library::ErrorType error = data::readDigits(digits, &number);
    if (error == Library::NO_PARSING_ERROR)
        return {toReading(number, chosen), isPlausible(number)};
    if (error != Library::INVALID_COUNTRY_CODE_ERROR)
        return {tl::unexpected(toParseError(error)), false};
    if (digits.size() > data::s_mostDigits)
        return {tl::unexpected(ParseError::TooLong), false};
    return {Reading{data::withUnknownCallingCode(digits), Doubt::UnknownCallingCode, std::nullopt, false},
            false};
}

/// What follows an international prefix that people bring along from where they come from: 00 of most
/// countries, 011 of North America, 0011 of Australia. Empty where there is none.
QString afterForeignPrefix(const QString &digits)
{
    for (const QStringView prefix : std::array<QStringView, 3>{u"0011", u"011", u"00"}) {
        if (digits.startsWith(prefix))
            return digits.sliced(prefix.size());
    }
    return {};
}

/// A number that makes no sense as a national one may be an international one without its plus.
void suggestInternational(Outcome &outcome, const QString &digits, const std::string &chosen)
{
    const QString afterPrefix = afterForeignPrefix(digits);
    if (!afterPrefix.isEmpty()) {
        const International meant = readInternational(afterPrefix, chosen);
        const bool known = meant.outcome && meant.outcome->doubt != Doubt::UnknownCallingCode;
        if (known && (meant.plausible || digits.startsWith(u"00"))) {
            if (!outcome)
                outcome = meant.outcome;
            outcome->doubt = Doubt::InternationalPrefixTyped;
            outcome->suggestion = meant.outcome->number;
            return;
        }
    }
    if (!outcome || outcome->doubt == Doubt::None)
        return;
    const International meant = readInternational(digits, chosen);
    if (meant.outcome && meant.plausible)
        outcome->suggestion = meant.outcome->number;
}

Outcome readNational(const QString &digits, const std::string &known)
{
    if (known == "ZZ")
        return tl::unexpected(ParseError::NoCountry);
    if (digits.size() > 2 * data::s_mostDigits)
        return tl::unexpected(ParseError::TooLong);

    LibraryNumber number;
    const Library::ErrorType error
        = data::library().ParseAndKeepRawInput(digits.toStdString(), known, &number);
    if (error == Library::INVALID_COUNTRY_CODE_ERROR) {
        // The region's own international prefix, then a code that the data does not know.
        const QString abroad = afterForeignPrefix(digits);
        return abroad.isEmpty() ? tl::unexpected(ParseError::NotANumber)
                                : readInternational(abroad, known).outcome;
    }
    if (error == Library::NOT_A_NUMBER && digits.size() < data::s_fewestDigits)
        return tl::unexpected(ParseError::TooShort);

    Outcome outcome
        = error == Library::NO_PARSING_ERROR ? toReading(number, known) : tl::unexpected(toParseError(error));
    const bool abroad = error == Library::NO_PARSING_ERROR
        && number.country_code_source() == LibraryNumber::FROM_NUMBER_WITH_IDD;
    if (!abroad && (error != Library::NO_PARSING_ERROR || !isPlausible(number)))
        suggestInternational(outcome, digits, known);
    return outcome;
}

} // namespace

Outcome readDialled(const QString &dialled, const QString &region)
{
    const QString digits = digitsOf(dialled);
    const std::string known = data::knownRegion(region);
    if (dialled.contains(u'+'))
        return readInternational(digits, known).outcome;
    if (digits.isEmpty())
        return tl::unexpected(ParseError::NotANumber);
    return readNational(digits, known);
}

namespace {

Outcome readAny(const QString &typed, const QString &region)
{
    if (typed.size() > s_mostCharacters)
        return tl::unexpected(ParseError::NotANumber);
    const QString text = plain(typed);
    if (text.isEmpty())
        return tl::unexpected(ParseError::Empty);

    const TelLink link = splitTelLink(text);
    // A text message goes to the line, not to the desk behind it: sending it to the number without its
    // extension would reach a switchboard, and its owner is not the person.
    if (link.hasExtension)
        return tl::unexpected(ParseError::Extension);
    if (!isDialable(link.number))
        return readProse(text, region);

    Outcome outcome = readDialled(link.number, region);
    // Two numbers side by side look like one that is too long.
    if (!outcome && outcome.error() == ParseError::TooLong)
        return readProse(link.number, region);
    return outcome;
}

} // namespace

Outcome read(const QString &typed, const QString &region)
{
    Outcome outcome = readAny(typed, region);
    if (!outcome || outcome->doubt != Doubt::None)
        return outcome;
    // Zeros in front that no country has, the library takes for a prefix once the number is written in full.
    const Outcome again = readDialled(outcome->number.e164, region);
    if (!again || again->number.e164 != outcome->number.e164)
        outcome->doubt = Doubt::NotPossible;
    return outcome;
}

} // namespace renumber::number
