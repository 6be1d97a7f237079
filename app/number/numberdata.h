// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: the only header of the program that includes libphonenumber.

#include <phonenumbers/phonenumberutil.h>
#include <QString>

#include "number/phonenumber.h"

namespace renumber::number::data {

using Library = i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;

/// ITU-T E.164, 6.2.1: at most 15 digits, calling code included.
inline constexpr qsizetype s_mostDigits = 15;
/// The shortest numbers in use: a three-digit calling code and four digits (Niue, Ascension).
inline constexpr qsizetype s_fewestDigits = 7;

/// The library, loaded by the first call (5 ms). Numbers belong into no log, so it is given a logger that
/// drops everything, whatever the default of its release is.
const Library &library();

/// \a region as the library spells it: upper case; "ZZ" (none) where it has no data.
std::string knownRegion(const QString &region);

/// Reads \a digits, which begin with a calling code. A Mexican number loses the 1 that was dialled before
/// mobile ones until August 2019 and that many still write: newer data takes it for a digit of the number.
Library::ErrorType readDigits(const QString &digits, LibraryNumber *number);

/// \a number as our own value; region empty where there is no single one.
PhoneNumber toValue(const LibraryNumber &number);

/// A number of \a digits (7 to 15, not beginning with 0) whose calling code the data does not know.
PhoneNumber withUnknownCallingCode(const QString &digits);

} // namespace renumber::number::data
