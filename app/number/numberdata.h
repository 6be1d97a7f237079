// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: the only header of the program that includes libphonenumber.

#include <phonenumbers/phonenumberutil.h>
#include <QString>

#include "number/e164.h"

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

/// Whether \a digits are a calling code, of a country or of none, and nothing else.
bool isCallingCode(const QString &digits);

/// Reads \a digits, which begin with a calling code. A Mexican number loses the 1 that was dialled before
/// mobile ones until August 2019 and that many still write: newer data takes it for a digit of the number.
Library::ErrorType readDigits(const QString &digits, LibraryNumber *number);

/// The digits with which \a number is written at home; empty where the library would write others.
QString nationalDigits(const E164 &number);

/// The only one who makes E164s.
class NumberMaker
{
public:
    /// Of what the library has read, in the digits that the library writes it with.
    static E164 fromLibrary(const LibraryNumber &number);
    /// Of \a digits (7 to 15, not beginning with 0) as they are, with what the library reads in them.
    static E164 fromDigits(const QString &digits);
    /// Of \a digits whose calling code the data does not know.
    static E164 withUnknownCallingCode(const QString &digits);
};

/// \a number for the library, without another reading; none where the library would write other digits.
std::optional<LibraryNumber> toLibrary(const E164 &number);

} // namespace renumber::number::data
