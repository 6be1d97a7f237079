// SPDX-License-Identifier: Apache-2.0
#include "words/numbertext.h"

#include "number/countries.h"
#include "number/phonenumber.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QLocale>

namespace renumber::ui {

using description::Channel;
using description::EffectTiming;
using number::Doubt;
using number::LineType;
using number::ParseError;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

QString withCountry(const number::PhoneNumber &number)
{
    const QString shown = leftToRight(number::formatInternational(number.e164));
    const QString country = number::countryName(number.region, QLocale());
    if (country.isEmpty())
        return shown;
    //: Stands for the number in sentences. %1: a phone number, %2: the name of a country
    return Words::tr("%1 (%2)").arg(shown, country);
}

/// \a number: with its country.
QString willSendText(const QString &number, const Channel &channel)
{
    switch (channel.kind) {
    case Channel::Kind::Text:
        //: Below the field for a new number. %1: a phone number and its country
        return Words::tr("We will text %1.").arg(number);
    case Channel::Kind::Call:
        //: Below the field for a new number. %1: a phone number and its country
        return Words::tr("We will call %1.").arg(number);
    case Channel::Kind::App:
        //: Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app
        return Words::tr("We will send the code to %1 in %2.").arg(number, isolated(channel.app));
    case Channel::Kind::Email:
        //: Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its
        //: country
        return Words::tr("We will email the code for %1.").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(ParseError error)
{
    switch (error) {
    case ParseError::Empty:
        return Words::tr("Enter the new phone number first.");
    case ParseError::Letters:
        return Words::tr(
            "There are letters in this number. Enter digits, with + and the country code first.");
    case ParseError::TooShort:
        return Words::tr("This number is too short. Enter all of it, with the area code.");
    case ParseError::TooLong:
        return Words::tr(
            "This number is too long. With the country code, phone numbers have 15 digits at most.");
    case ParseError::NoCountry:
        return Words::tr(
            "Which country is this number in? Choose it, or begin the number with + and the country code.");
    case ParseError::NotANumber:
        return Words::tr("This is not a phone number. Enter digits, with + and the country code first.");
    case ParseError::SeveralNumbers:
        return Words::tr("There is more than one number here. Leave only the one you mean.");
    case ParseError::Extension:
        return Words::tr("A code cannot reach an extension. Enter a number without one.");
    }
    Q_UNREACHABLE();
}

QString doubtText(const number::Reading &reading)
{
    switch (reading.doubt) {
    case Doubt::None:
        return {};
    case Doubt::NotPossible:
        return Words::tr("This doesn't look like a complete number. Check it, or use it anyway.");
    case Doubt::UnknownCallingCode:
        return Words::tr("This doesn't look like a country code. Check it, or use the number anyway.");
    case Doubt::InternationalPrefixTyped:
        return Words::tr("It is not clear which country this number is in.");
    case Doubt::SeveralReadings:
        return Words::tr("This can be read as two numbers. Which one do you mean?");
    case Doubt::DigitsBeside:
        return Words::tr("Some of these digits may not belong to the number. Check them.");
    }
    Q_UNREACHABLE();
}

QString doubtReasonText(const number::Reading &reading)
{
    if (reading.doubt != Doubt::NotPossible && reading.doubt != Doubt::UnknownCallingCode)
        return {};
    //: Why a number is doubted. %1: a date
    return Words::tr("Renumber's list of numbers is from %1. Newer numbers may be missing.")
        .arg(QLocale().toString(number::dataDate(), QLocale::LongFormat));
}

QString lineText(const number::Reading &reading)
{
    switch (reading.line) {
    case LineType::Ordinary:
        return {};
    case LineType::Landline:
        return Words::tr("This looks like a landline. It may not receive text messages.");
    case LineType::Pager:
        return Words::tr("This looks like a pager. It may not receive text messages.");
    case LineType::Service:
        return Words::tr(
            "This looks like a service number, such as a hotline. It may not receive text messages.");
    }
    Q_UNREACHABLE();
}

QString previewText(const number::Reading &reading, EffectTiming effect, const Channel &channel)
{
    const QString number = withCountry(reading.number);
    switch (effect) {
    case EffectTiming::AtOnce:
    case EffectTiming::AtOnceThenConfirmed:
        //: Below the field for a new number. %1: a phone number and its country
        return Words::tr("The phone number will be %1.").arg(number);
    case EffectTiming::AfterCode:
        return willSendText(number, channel);
    case EffectTiming::EitherWay:
        //: Below the field for a new number. %1: a phone number and its country
        return Words::tr("The new phone number is %1.").arg(number);
    }
    Q_UNREACHABLE();
}

QString useAnywayText(const number::Reading &reading)
{
    if (!reading.suggestion)
        //: Beside a number that is doubted. %1: a phone number and its country
        return Words::tr("Use %1 anyway").arg(withCountry(reading.number));
    //: The other answer to "Did you mean …?". %1: a phone number and its country
    return Words::tr("No, use %1").arg(withCountry(reading.number));
}

QString suggestionText(const number::PhoneNumber &suggestion)
{
    //: %1: a phone number and its country
    return Words::tr("Did you mean %1?").arg(withCountry(suggestion));
}

} // namespace renumber::ui
