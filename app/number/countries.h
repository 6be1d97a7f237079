// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include "number/e164.h"

namespace renumber::number {

/// A country or territory with telephone numbers of its own.
struct Country
{
    QString region; ///< "FR", ISO 3166-1 alpha-2 (and AC, TA, XK)
    QString name; ///< in the language of the user interface
    QString callingCode; ///< "33", without the plus; several countries may share one

    friend bool operator==(const Country &, const Country &) = default;
};

/// All countries, in the alphabetical order of \a uiLocale's language. Takes milliseconds: keep the result.
QList<Country> countries(const QLocale &uiLocale);

/// The name of \a region in the language of \a uiLocale; empty where there is none.
QString countryName(const QString &region, const QLocale &uiLocale);

/// What \a region is called besides, in many languages, without case and accents; also by its code of three
/// letters. The first call takes a while.
QStringList otherNames(const QString &region);

/// The region that \a digits, the beginning of an international number without its plus, lead to: "1868" is
/// Trinidad and Tobago. Of several that share a calling code ("1"), the one that most of its numbers are of;
/// empty where they begin with no calling code.
QString regionOfDigits(const QString &digits);

/// The calling code of \a region, "33", without the plus; empty where there is none.
QString callingCode(const QString &region);

/// The country to start with: that of \a current, the number on the account now (null: there is none), else
/// the territory of \a system (QLocale::system()). The language says nothing about where a telephone is. May
/// be empty.
QString guessRegion(const E164 *current, const QLocale &system);

/// A mobile number of \a region that belongs to nobody in particular, in international format, for
/// placeholders. Empty where the data has none.
QString exampleMobile(const QString &region);

} // namespace renumber::number
