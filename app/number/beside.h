// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: digits beside a number that are no part of it, such as a list's or an hour.

#include <QList>
#include <QString>

#include "number/phonenumber.h"

namespace renumber::number {

/// How much the way in which something is written speaks for two things side by side.
enum class Apart {
    Clearly, ///< nobody writes one number like this: "(1)" behind it, "2. " in front, "24/7"
    Likely, ///< one digit behind a space
    Perhaps, ///< one digit behind a dash, or two where the others are not in twos: a desk's, or another's
    No,
};

/// A part of what was typed that may be the whole number.
struct Part
{
    QString text;
    Apart apart = Apart::No;
    qsizetype digitsBehind = 0; ///< how many digits it leaves out at the end
};

/// "24/7", "14:05", "8-18", "28.11.", "5,00".
bool isHourDayOrPrice(QStringView text);

/// The parts of \a dialled that may be meant, the likelier ones first: without what stands in front, without
/// what stands behind.
QList<Part> partsOf(const QString &dialled);

/// \a number, read from \a dialled, with its calling code once, where it begins with that code once more
/// ("+49 49 170…"); text empty where it does not.
Part withCodeOnce(const PhoneNumber &number, const QString &dialled);

/// \a dialled with a plus for the zero of a call at home before \a callingCode ("091 98765 43210"); text
/// empty where there is none. That code may as well be an area's.
Part withCodeForZero(const QString &callingCode, const QString &dialled);

} // namespace renumber::number
