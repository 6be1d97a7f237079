// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "number/e164.h"

#include <QString>

/// Phone numbers: read, compare, show, guess the country. Every function here may be called from any
/// thread; the number data is loaded by the first call that needs it, not when the program starts.
namespace renumber::number {

/// A phone number with the country that it is shown with. A plain value.
struct PhoneNumber
{
    E164 e164;
    QString region; ///< "FR": the chosen one where the data has nothing against it, else e164's; may be empty

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// \a number with its groups apart, "+33 7 50 25 33 54": for reading, without direction isolates.
/// Digits are never changed: what the data would write otherwise comes back as it is.
QString formatInternational(const E164 &number);

/// Enough of \a number to recognise it by: "+33 … 54".
QString masked(const E164 &number);
/// Of text that is no E.164 number even less; never the whole of it, whatever is passed.
QString masked(const QString &text);

/// Whether \a a and \a b are one number, however they were written.
bool sameNumber(const E164 &a, const E164 &b);
/// Whether \a a and \a b, as services and people write them, are one number: spacing, scripts of digits,
/// "tel:", an international prefix 00 or a missing plus do not matter. Two empty texts are not a number.
bool sameNumber(const QString &a, const QString &b);

} // namespace renumber::number
