// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

/// Phone numbers: read, compare, show, guess the country. Every function here may be called from any
/// thread; the number data is loaded by the first call that needs it, not when the program starts.
namespace renumber::number {

/// A phone number in E.164. A plain value. Made by read() and fromE164().
struct PhoneNumber
{
    QString e164; ///< "+33750253354": a plus and 7 to 15 digits
    QString region; ///< "FR", as the data says; empty where it names no country
    QString callingCode; ///< "33", without the plus; three digits where the data does not know the code
    QString
        national; ///< national significant number, "750253354"; with the leading zeros Italy and others keep

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// \a e164 with its groups apart, "+33 7 50 25 33 54": for reading, without direction isolates.
/// Digits are never changed: what is not E.164, or not as the data would write it, comes back as it is.
QString formatInternational(const QString &e164);

/// Enough of \a e164 to recognise it by: "+33 … 54". For text that is no E.164 number even less;
/// never the whole of it, whatever is passed.
QString masked(const QString &e164);

/// Whether \a a and \a b, as services and people write them, are one number: spacing, scripts of digits,
/// "tel:", an international prefix 00 or a missing plus do not matter. Two empty texts are not a number.
bool sameNumber(const QString &a, const QString &b);

/// The parts of a number that a service gave. Lenient about spacing and spelling, but never rewrites the
/// digits and never guesses a country: nothing for text without "+" or "00", or not of 7 to 15 digits.
std::optional<PhoneNumber> fromE164(const QString &text);

} // namespace renumber::number
