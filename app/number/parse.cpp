// SPDX-License-Identifier: Apache-2.0
#include "number/parse.h"

#include <algorithm>

#include "number/candidate.h"
#include "number/countries.h"
#include "number/dialled.h"
#include "number/digitwords.h"
#include "number/escapes.h"
#include "number/hidden.h"
#include "number/namedcountry.h"
#include "number/plusword.h"
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

/// Asks whether \a meant is meant by what was read as \a outcome.
Outcome asked(Outcome outcome, const Reading &meant)
{
    if (!outcome)
        outcome = meant;
    if (outcome->doubt == Doubt::None)
        outcome->doubt = Doubt::SeveralReadings;
    if (!outcome->suggestion)
        outcome->suggestion = meant.number;
    return outcome;
}

/// Weighs \a outcome against how \a text reads with its other plus.
Outcome weighPlus(const Outcome &outcome, const OtherPlus &other, const QString &region)
{
    const Outcome meant = readAny(other.text, region);
    const bool isClear = outcome && outcome->doubt == Doubt::None;
    const bool isAskedAgain
        = outcome && meant && meant->doubt == Doubt::SeveralReadings && meant->suggestion == outcome->number;
    const bool isClean = meant && (meant->doubt == Doubt::None || isAskedAgain);
    if (outcome && meant && outcome->number.e164 == meant->number.e164)
        return isClean ? meant : outcome;
    // What is several numbers, or one with an extension, is that with a plus as well.
    const bool isRefusedForGood
        = !outcome && outcome.error() != ParseError::NoCountry && outcome.error() != ParseError::TooLong;
    switch (other.said) {
    case OtherPlus::Said::Alone:
        if (!isClear)
            return meant;
        return isClean ? asked(outcome, *meant) : outcome;
    case OtherPlus::Said::Apart:
        if (isRefusedForGood)
            return outcome;
        return isClean ? asked(outcome, *meant) : tl::unexpected(ParseError::NotANumber);
    case OtherPlus::Said::Among:
        return isClean && !isRefusedForGood ? asked(outcome, *meant) : outcome;
    case OtherPlus::Said::Label:
        return isClean && !isRefusedForGood && isPlausible(*meant, region) ? asked(outcome, *meant) : outcome;
    }
    Q_UNREACHABLE();
}

/// Asks whether the number that \a text has in \a other is meant by \a reading; whether that is one, and the
/// data has it where it \a mustBePlausible.
bool askAboutNumberIn(Reading &reading, const QString &text, const QString &other, bool mustBePlausible)
{
    const Outcome there = readAny(text, other);
    if (!there || there->doubt != Doubt::None || there->number.e164 == reading.number.e164
        || (mustBePlausible && !isPlausible(*there, other)))
        return false;
    if (reading.doubt == Doubt::None)
        reading.doubt = Doubt::SeveralReadings;
    reading.suggestion = there->number;
    return true;
}

/// "Germany 030 1234567", "UK 020 7946 0018", "Dutch: 06 12345678": what was read as a number of the chosen
/// country is asked about where the text names another one that has such a number, too.
void askAboutNamedCountry(Reading &reading, const QString &typed, const QString &text, const QString &region)
{
    const QString code = reading.number.e164.callingCode();
    const bool isAsked = reading.doubt != Doubt::None
        && (reading.doubt != Doubt::NotPossible || reading.suggestion.has_value());
    if (isAsked || code != callingCode(region))
        return;
    const NamedRegions named = regionsNamedIn(typed % u'\n' % text);
    const auto isChosen = [&code](const QString &other) { return callingCode(other) == code; };
    const auto isChosenFirst = [&isChosen](const QStringList &word) { return isChosen(word.constFirst()); };
    if (std::any_of(named.sure.cbegin(), named.sure.cend(), isChosen))
        return; // said twice
    for (const QString &other : named.sure) {
        if (askAboutNumberIn(reading, text, other, false))
            return;
    }
    if (std::any_of(named.hinted.cbegin(), named.hinted.cend(), isChosenFirst))
        return;
    QStringList others;
    for (const QStringList &word : named.hinted)
        others += word;
    others.removeIf(isChosen);
    others.removeDuplicates();
    for (const QString &other : std::as_const(others)) {
        if (askAboutNumberIn(reading, text, other, true))
            return;
    }
}

} // namespace

Outcome read(const QString &typed, const QString &region)
{
    if (typed.size() > s_mostCharacters)
        return tl::unexpected(ParseError::NotANumber);
    const QString text
        = withoutPrefixBeforePlus(withPlusOfLinks(withDotsForBullets(plain(withoutEscapes(plain(typed))))));
    if (mayHoldEscapes(text))
        return tl::unexpected(ParseError::NotANumber);
    Outcome outcome = readAny(text, region);
    if (const std::optional<OtherPlus> other = otherPlusIn(text))
        outcome = weighPlus(outcome, *other, region);
    if (!outcome)
        return outcome;
    if (mayHideDigits(text) || hasDigitWordsBesideDigits(text))
        outcome = inDoubt(outcome, Doubt::DigitsBeside);
    // Once the number is written in full, the library takes zeros in front that no country has for a prefix.
    const QString inFull = outcome->number.e164.text();
    outcome->number.e164 = E164::parse(inFull).value_or(outcome->number.e164);
    if (outcome->doubt == Doubt::None) {
        const Outcome again = readDialled(inFull, region);
        if (!again || again->number.e164 != outcome->number.e164)
            outcome->doubt = Doubt::NotPossible;
    }
    const bool isNational = !text.contains(u'+') && outcome->number.e164.digits().endsWith(digitsOf(text));
    if (outcome->doubt == Doubt::None && isNational && keepsTrunkPrefix(outcome->number.e164))
        outcome->doubt = Doubt::NotPossible;
    askAboutNamedCountry(*outcome, typed, text, region);
    return outcome;
}

} // namespace renumber::number
