// SPDX-License-Identifier: Apache-2.0
// What is typed or pasted where a phone number belongs, and what services give as one. Input: which country,
// a byte; a text, and perhaps another one behind a line break, to compare it with.
#include "number/parse.h"
#include "number/plusword.h"
#include "number/typed.h"
#include "target.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

void demandNumber(const number::E164 &number)
{
    static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    demand(e164.match(number.text()).hasMatch(), "a number is E.164");
    demand(number.digits() == number.callingCode() + number.national(), "its parts are the whole");
    const auto again = number::E164::parse(number.text());
    demand(again && *again == number, "a service gets back the digits that it gave");
    demand(again->region() == number.region() && again->commonDigits() == number.commonDigits(),
           "a number need not be read again");
    demand(number::sameNumber(number, *again), "a number is itself");
    demand(number::digitsOf(number::formatInternational(number)) == number.digits(),
           "grouping changes no digit");
}

void demandReading(const number::Reading &reading)
{
    demandNumber(reading.number.e164);
    if (!reading.suggestion)
        return;
    demand(reading.doubt != number::Doubt::None, "a suggestion stands beside a doubt");
    static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    demand(e164.match(reading.suggestion->e164.text()).hasMatch(), "a suggestion is E.164");
}

/// The digits after the plus that \a typed begins with, other signs left out; empty where it begins otherwise
/// or the plus belongs to something else.
QString afterLeadingPlus(const QString &typed)
{
    static const QRegularExpression leading(uR"(\A[^\p{L}\p{N}+]*\++[^\p{L}\p{N}+]*([0-9].*)\z)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString digits
        = number::digitsOf(leading.match(number::withPlusOfLinks(number::plain(typed))).captured(1));
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    return digits.startsWith(u'0') ? QString() : digits; // no country code begins with 0
}

void demandItsCountry(const QString &typed, const number::Reading &reading)
{
    const QString digits = afterLeadingPlus(typed);
    if (digits.isEmpty() || reading.doubt != number::Doubt::None)
        return;
    demand(digits.startsWith(reading.number.e164.callingCode()),
           "a plus leads to the country whose code follows");
}

} // namespace

static void target(const QByteArray &bytes)
{
    static const QStringList regions{u""_s,   u"FR"_s, u"US"_s, u"GB"_s, u"IT"_s, u"AR"_s, u"BJ"_s, u"JP"_s,
                                     u"MX"_s, u"AU"_s, u"XX"_s, u"fi"_s, u"SG"_s, u"KR"_s, u"PL"_s, u"DE"_s};
    Input input(bytes);
    const QString region = regions.at(input.choose(regions.size()));
    const QString whole = QString::fromUtf8(input.rest());
    const QString first = QString::fromUtf8(input.line());
    const QString second = QString::fromUtf8(input.line());

    demand(number::plain(number::plain(whole)) == number::plain(whole), "what is plain stays so");
    if (const auto reading = number::read(whole, region)) {
        demandReading(*reading);
        demandItsCountry(whole, *reading);
        const auto again = number::read(reading->number.e164.text(), region);
        // Of one that no country has the library may take the zeros in front of it for a prefix.
        const bool isSame = again && again->number.e164 == reading->number.e164;
        demand(isSame || reading->doubt != number::Doubt::None, "a number without doubt is read as itself");
    }
    if (const auto number = number::E164::parse(whole))
        demandNumber(*number);
    const qsizetype shown = number::digitsOf(number::masked(whole)).size();
    demand(shown <= 5 && (shown == 0 || shown < number::digitsOf(number::plain(whole)).size()),
           "a mask never shows the whole");
    demand(number::sameNumber(first, second) == number::sameNumber(second, first),
           "the order does not matter");
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(number)
