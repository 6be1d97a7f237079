// SPDX-License-Identifier: Apache-2.0
#include "number/parse.h"

#include "number/countries.h"
#include "number/dialled.h"
#include "number/escapes.h"
#include "number/hidden.h"
#include "number/namedcountry.h"
#include "number/prose.h"
#include "number/tellink.h"
#include "number/typed.h"

using namespace Qt::StringLiterals;

namespace renumber::number {
namespace {

using Outcome = tl::expected<Reading, ParseError>;

/// Longer than any message that somebody pastes by mistake and still expects a number to be found in.
constexpr qsizetype s_mostCharacters = 2'000;

Outcome inDoubt(Outcome outcome, Doubt doubt)
{
    if (outcome && outcome->doubt == Doubt::None)
        outcome->doubt = doubt;
    return outcome;
}

/// Reads \a number, which is all of \a text but for what links have around it.
Outcome readNumber(const QString &number, const QString &text, const QString &region)
{
    if (!isDialable(number))
        return readProse(text, region);

    Outcome outcome = readDialled(number, region);
    // Two numbers side by side look like one that is too long.
    if (!outcome && outcome.error() == ParseError::TooLong)
        return readProse(number, region);
    return outcome;
}

/// Reads \a text, plain and without escapes.
Outcome readAny(const QString &text, const QString &region)
{
    if (text.isEmpty())
        return tl::unexpected(ParseError::Empty);

    const TelLink link = splitTelLink(text);
    switch (link.beside) {
    case TelLink::Beside::Nothing:
        return readNumber(link.number, text, region);
    case TelLink::Beside::Digits:
        return inDoubt(readNumber(link.number, text, region), Doubt::DigitsBeside);
    case TelLink::Beside::Extension:
        // A text message goes to the line, not to the desk behind it: sending it to the number without its
        // extension would reach a switchboard, and its owner is not the person.
        return tl::unexpected(ParseError::Extension);
    case TelLink::Beside::Numbers:
        return tl::unexpected(ParseError::SeveralNumbers);
    }
    Q_UNREACHABLE();
}

/// "Germany 030 1234567", "UK 020 7946 0018": what was read as a number of the chosen country is asked about
/// where the text names another one that has such a number, too.
void askAboutNamedCountry(Reading &reading, const QString &typed, const QString &text, const QString &region)
{
    const QString code = reading.number.e164.callingCode();
    const bool isAsked = reading.doubt != Doubt::None
        && (reading.doubt != Doubt::NotPossible || reading.suggestion.has_value());
    if (isAsked || text.contains(u'+') || code != callingCode(region))
        return;
    const QStringList named = regionsNamedIn(typed % u'\n' % text);
    for (const QString &other : named) {
        if (callingCode(other) == code)
            return; // said twice
    }
    for (const QString &other : named) {
        const Outcome there = readAny(text, other);
        if (!there || there->doubt != Doubt::None || there->number.e164 == reading.number.e164)
            continue;
        if (reading.doubt == Doubt::None)
            reading.doubt = Doubt::SeveralReadings;
        reading.suggestion = there->number;
        return;
    }
}

} // namespace

Outcome read(const QString &typed, const QString &region)
{
    if (typed.size() > s_mostCharacters)
        return tl::unexpected(ParseError::NotANumber);
    const QString text = withPlusWritten(withDotsForBullets(plain(withoutEscapes(plain(typed)))));
    if (mayHoldEscapes(text))
        return tl::unexpected(ParseError::NotANumber);
    Outcome outcome = readAny(text, region);
    if (!outcome)
        return outcome;
    if (mayHideDigits(text))
        outcome = inDoubt(outcome, Doubt::DigitsBeside);
    // Once the number is written in full, the library takes zeros in front that no country has for a prefix.
    const QString inFull = outcome->number.e164.text();
    outcome->number.e164 = E164::parse(inFull).value_or(outcome->number.e164);
    if (outcome->doubt == Doubt::None) {
        const Outcome again = readDialled(inFull, region);
        if (!again || again->number.e164 != outcome->number.e164)
            outcome->doubt = Doubt::NotPossible;
    }
    if (outcome->fromProse)
        askAboutNamedCountry(*outcome, typed, text, region);
    return outcome;
}

} // namespace renumber::number
