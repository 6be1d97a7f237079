// SPDX-License-Identifier: Apache-2.0
#include "words/numbertext.h"

#include "words/channeltext.h"

#include "number/countries.h"
#include "number/phonenumber.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QLocale>

namespace renumber::ui {

using description::EffectTiming;
using number::Doubt;
using number::LineType;
using number::ParseError;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

QString dataDay()
{
    return QLocale().toString(number::dataDate(), QLocale::LongFormat);
}

QString withCountry(const number::PhoneNumber &number)
{
    const QString shown = leftToRight(number::formatInternational(number.e164));
    const QString country = number::countryName(number.region, QLocale());
    if (country.isEmpty())
        return shown;
    //: %1: a phone number, %2: the name of a country
    return Words::tr("%1 (%2)").arg(shown, country);
}

} // namespace

QString errorText(ParseError error)
{
    switch (error) {
    case ParseError::Empty:
        return Words::tr("Enter the new phone number first.");
    case ParseError::Letters:
        return Words::tr(
            "There are letters in this number. Enter it in digits, with + and the country code in front.");
    case ParseError::TooShort:
        return Words::tr("This number is too short. Enter it in full, with the area code.");
    case ParseError::TooLong:
        return Words::tr("This number is too long: no phone number has more than 15 digits.");
    case ParseError::NoCountry:
        return Words::tr(
            "Which country is this number in? Choose the country, or begin the number with + and the "
            "country code.");
    case ParseError::NotANumber:
        return Words::tr(
            "This is not a phone number. Enter it in digits, with + and the country code in front.");
    case ParseError::SeveralNumbers:
        return Words::tr("There is more than one number here. Leave only the one that you mean.");
    case ParseError::Extension:
        return Words::tr(
            "A text message cannot reach an extension. Enter a number that gets text messages itself.");
    }
    Q_UNREACHABLE();
}

QString doubtText(const number::Reading &reading)
{
    switch (reading.doubt) {
    case Doubt::None:
        return {};
    case Doubt::NotPossible:
        //: %1: a date
        return Words::
            tr("By our number data of %1 there is no such number. Numbers change faster than data: if it is "
               "right, use it anyway; the service has the last word.")
                .arg(dataDay());
    case Doubt::UnknownCallingCode:
        //: %1: a date
        return Words::tr(
                   "Our number data of %1 does not know this country code. If it is right, use the number "
                   "anyway; the service has the last word.")
            .arg(dataDay());
    case Doubt::InternationalPrefixTyped:
        return Words::tr("It is not clear which country this number is in.");
    case Doubt::SeveralReadings:
        return Words::tr("This can be read as two numbers. Which one do you mean?");
    case Doubt::DigitsBeside:
        return Words::tr("Some of these digits may not belong to the number.");
    }
    Q_UNREACHABLE();
}

QString lineText(const number::Reading &reading)
{
    switch (reading.line) {
    case LineType::Ordinary:
        return {};
    case LineType::Landline:
        return Words::tr("This looks like a landline: it may not receive text messages.");
    case LineType::Pager:
        return Words::tr("This looks like a pager: it may not receive text messages.");
    case LineType::Service:
        return Words::tr(
            "This looks like a service number, such as a hotline: it may not receive text messages.");
    }
    Q_UNREACHABLE();
}

QString previewText(const number::Reading &reading, EffectTiming effect, const description::Channel &channel)
{
    const QString number = withCountry(reading.number);
    switch (effect) {
    case EffectTiming::AtOnce:
    case EffectTiming::AtOnceThenConfirmed:
        //: %1: a phone number and its country
        return Words::tr("The number on the account will be %1").arg(number);
    case EffectTiming::AfterCode:
        if (channel.kind == description::Channel::Kind::Call)
            //: %1: a phone number and its country
            return Words::tr("We will call %1").arg(number);
        if (!isUsual(channel))
            //: %1: a phone number and its country
            return Words::tr("The new number is %1").arg(number);
        //: %1: a phone number and its country
        return Words::tr("We will text %1").arg(number);
    case EffectTiming::EitherWay:
        //: %1: a phone number and its country
        return Words::tr("The new number is %1").arg(number);
    }
    Q_UNREACHABLE();
}

QString useAnywayText(const number::Reading &reading)
{
    if (!reading.suggestion)
        return Words::tr("Use this number anyway");
    //: The other answer to "Did you mean …?". %1: a phone number and its country
    return Words::tr("No, use %1").arg(withCountry(reading.number));
}

QString suggestionText(const number::PhoneNumber &suggestion)
{
    //: %1: a phone number and its country
    return Words::tr("Did you mean %1?").arg(withCountry(suggestion));
}

} // namespace renumber::ui
