// SPDX-License-Identifier: Apache-2.0
#include "words/numbertext.h"

#include "number/countries.h"
#include "number/phonenumber.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QLocale>

namespace renumber::ui {

using number::Doubt;
using number::ParseError;
using service::Effect;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

QString dataDay()
{
    return QLocale().toString(number::dataDate(), QLocale::LongFormat);
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
        return Words::tr("This begins with 00, which is not how numbers abroad begin in the chosen country.");
    }
    Q_UNREACHABLE();
}

QString previewText(const number::Reading &reading, Effect effect)
{
    QString number = leftToRight(number::formatInternational(reading.number.e164));
    const QString country = number::countryName(reading.number.region, QLocale());
    if (!country.isEmpty())
        //: %1: a phone number, %2: the name of a country
        number = Words::tr("%1 (%2)").arg(number, country);
    switch (effect) {
    case Effect::AtOnce:
    case Effect::AtOnceThenConfirmed:
        //: %1: a phone number and its country
        return Words::tr("The number on the account will be %1").arg(number);
    case Effect::AfterCode:
        //: %1: a phone number and its country
        return Words::tr("We will text %1").arg(number);
    case Effect::EitherWay:
        //: %1: a phone number and its country
        return Words::tr("The new number is %1").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
