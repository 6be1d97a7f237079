// SPDX-License-Identifier: Apache-2.0
#include "words/numbertext.h"

#include "number/countries.h"
#include "number/phonenumber.h"
#include "words/contacttext.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace renumber::ui {

using account::ContactKind;
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
    const QString number = leftToRight(number::formatInternational(reading.number.e164));
    const QString country = number::countryName(reading.number.region, QLocale());
    if (effect == Effect::AtOnce) {
        if (country.isEmpty())
            //: %1: a phone number
            return Words::tr("The number on the account will be %1").arg(number);
        //: %1: a phone number, %2: the name of a country
        return Words::tr("The number on the account will be %1 (%2)").arg(number, country);
    }
    if (country.isEmpty())
        //: %1: a phone number
        return Words::tr("We will text %1").arg(number);
    //: %1: a phone number, %2: the name of a country
    return Words::tr("We will text %1 (%2)").arg(number, country);
}

QString rulesText(const account::Contact &current, Effect effect, const service::CodeRules &code,
                  const QString &serviceName)
{
    QStringList sentences;
    if (effect == Effect::AtOnce) {
        if (current.isSet())
            //: %1: the name of a service
            sentences.append(
                Words::tr("The number on the account is not verified, so %1 replaces it at once, without a "
                          "code. Check the new number well before you press Update. You can verify it "
                          "afterwards.")
                    .arg(serviceName));
        else
            //: %1: the name of a service
            sentences.append(
                Words::tr("There is no number on the account, so %1 takes the new one at once, without a "
                          "code. Check it well before you press Update. You can verify it afterwards.")
                    .arg(serviceName));
        return sentences.join(u'\n');
    }
    //: %1: the name of a service
    sentences.append(
        Words::tr("When you press Update, %1 sends a text message with a code to the new number.")
            .arg(serviceName));
    if (current.isSet())
        //: %1: the phone number now on the account
        sentences.append(
            Words::tr("%1 stays on the account until you have entered that code. No code is sent to it.")
                .arg(shown(ContactKind::Phone, current.value)));
    if (code.entries == 1)
        sentences.append(
            Words::tr("The code can be entered once: after a wrong one you have to start again."));
    return sentences.join(u'\n');
}

} // namespace renumber::ui
