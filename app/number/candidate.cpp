// SPDX-License-Identifier: Apache-2.0
#include "number/candidate.h"

#include "number/numberdata.h"

namespace renumber::number {
namespace {

using data::Library;
using data::LibraryNumber;
using Outcome = tl::expected<Reading, ParseError>;

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

Candidate failed(ParseError error)
{
    return {tl::unexpected(error), false};
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

LineType lineOf(const LibraryNumber &number)
{
    switch (data::library().GetNumberType(number)) {
    case Library::FIXED_LINE:
        return LineType::Landline;
    case Library::PAGER:
        return LineType::Pager;
    case Library::TOLL_FREE:
    case Library::PREMIUM_RATE:
    case Library::SHARED_COST:
    case Library::UAN:
    case Library::VOICEMAIL:
        return LineType::Service;
    case Library::MOBILE:
    case Library::FIXED_LINE_OR_MOBILE:
    case Library::VOIP:
    case Library::PERSONAL_NUMBER:
    case Library::UNKNOWN:
        break;
    }
    return LineType::Ordinary;
}

Outcome toReading(const LibraryNumber &number, const std::string &chosen)
{
    const E164 e164 = data::NumberMaker::fromLibrary(number);
    Reading reading{.number = {e164, e164.region()}};
    // Some ranges belong to several countries (the Isle of Man and Great Britain), and the data names the
    // largest. Where it has nothing against the chosen one, the choice stands.
    if (data::library().IsValidNumberForRegion(number, chosen))
        reading.number.region = QString::fromStdString(chosen);
    const qsizetype digits = e164.digits().size();
    if (digits < data::s_fewestDigits)
        return tl::unexpected(ParseError::TooShort);
    if (digits > data::s_mostDigits)
        return tl::unexpected(ParseError::TooLong);
    if (!isPossible(number))
        reading.doubt = Doubt::NotPossible;
    reading.line = lineOf(number);
    return reading;
}

Candidate toCandidate(const LibraryNumber &number, const std::string &chosen)
{
    // The data has German numbers of 17 digits.
    const Outcome outcome = toReading(number, chosen);
    return {outcome, outcome && data::library().IsValidNumber(number)};
}

} // namespace

void ask(Candidate &read, const Candidate &meant, Doubt doubt)
{
    if (!read.outcome)
        read.outcome = meant.outcome;
    read.outcome->doubt = doubt;
    read.outcome->suggestion = meant.outcome->number;
    read.plausible = read.plausible || meant.plausible;
}

Candidate readInternational(QString digits, const std::string &chosen)
{
    // "+00 33…": a plus and a prefix say the same thing twice.
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    if (digits.size() < data::s_fewestDigits)
        return failed(ParseError::TooShort);
    if (digits.startsWith(u'0'))
        return failed(ParseError::NotANumber);

    LibraryNumber number;
    const Library::ErrorType error = data::readDigits(digits, &number);
    if (error == Library::NO_PARSING_ERROR)
        return toCandidate(number, chosen);
    if (error != Library::INVALID_COUNTRY_CODE_ERROR)
        return failed(toParseError(error));
    if (digits.size() > data::s_mostDigits)
        return failed(ParseError::TooLong);
    const E164 e164 = data::NumberMaker::withUnknownCallingCode(digits);
    return {Reading{.number = {e164, {}}, .doubt = Doubt::UnknownCallingCode}, false};
}

Candidate readNational(const QString &digits, const std::string &chosen)
{
    if (chosen == "ZZ")
        return failed(ParseError::NoCountry);
    if (digits.size() > 2 * data::s_mostDigits)
        return failed(ParseError::TooLong);

    LibraryNumber number;
    const Library::ErrorType error = data::library().Parse(digits.toStdString(), chosen, &number);
    if (error == Library::NO_PARSING_ERROR)
        return toCandidate(number, chosen);
    if (error == Library::NOT_A_NUMBER && digits.size() < data::s_fewestDigits)
        return failed(ParseError::TooShort);
    return failed(toParseError(error));
}

bool isPlausible(const Reading &reading, const QString &region)
{
    return readInternational(reading.number.e164.digits(), data::knownRegion(region)).plausible;
}

bool keepsTrunkPrefix(const E164 &number)
{
    const std::optional<LibraryNumber> known = data::toLibrary(number);
    if (!known || data::library().IsValidNumber(*known))
        return false;
    std::string region;
    data::library().GetRegionCodeForCountryCode(known->country_code(), &region);
    std::string prefix;
    data::library().GetNddPrefixForRegion(region, true, &prefix);
    const QString national = number.digits().sliced(number.callingCode().size());
    return !prefix.empty() && national.startsWith(QString::fromStdString(prefix));
}

} // namespace renumber::number
