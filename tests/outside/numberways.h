// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace renumber::test {

/// A number whose E.164 is known before it is written in any other way.
struct Truth
{
    QString region;
    QString callingCode;
    QString national; ///< significant number, with the zeros that belong to it
    QString nationalFormat; ///< as people at home write it
    QString internationalFormat; ///< likewise, "+49 1512 3456789"
    bool isMobile = false;
    QString e164() const { return u'+' + callingCode + national; }
};

/// The example of a mobile number and that of a landline of every region that the number data has.
QList<Truth> truths();

/// Up to \a count numbers that differ from \a truth in their last digits, and that the data has as well.
QList<Truth> neighbours(const Truth &truth, int count);

/// Up to \a count numbers of the length of \a truth in a range that the data does not know: good ones may be
/// newer than it.
QList<Truth> unknownTo(const Truth &truth, int count);

/// All regions that the number data has.
QStringList allRegions();

/// One way of typing numbers.
struct Way
{
    QString name;
    bool isOfTheChosenCountry; ///< its own rules lead to the number: there is nothing to ask
    QString (*write)(const Truth &truth, const QString &chosen); ///< empty where nobody would write so
};

/// What people type in a country for numbers of their own and of other countries.
const QList<Way> &ways();

/// Ways of grouping a number of the chosen country that differ from how the number data writes it.
const QList<Way> &groupings();

/// The country code written twice, or the zero of calls at home before it.
const QList<Way> &codesTwice();

/// The number with a word, a bracket or a sign behind its country code or its area code.
const QList<Way> &dividedWays();

/// The country code with a word for it, or with one for its plus, and then the number.
const QList<Way> &labelledCodes();

/// A number as people at home write it, with its country in a word or by its code beside it.
const QList<Way> &countriesInWords();

/// \a written with one of its digits as a letter or a sign that looks like it, for every such digit.
QStringList withLookAlikes(const QString &written);

/// Digits beside a number that are no part of it: a list's, an hour, a price, the end of the next line.
struct Beside
{
    QString before;
    QString behind;
    /// A number of a landline may well be written so: what stands beside it is the desk's number.
    bool isOfLandlinesToo = true;
};

const QList<Beside> &besides();

/// What makes of a number a line that is reached through a switchboard or a gate: nobody's.
const QList<Beside> &extensionsBeside();

/// Characters as links, web pages, messages and programs write them.
struct Escapes
{
    QString plus;
    QString space;
    QString in(const QString &number) const; ///< \a number so
};

const QList<Escapes> &escapes();

/// Every character that could stand between a country code and the rest of a number: all that is no letter,
/// no digit and no plus; and blank letters.
QList<char32_t> separators();

} // namespace renumber::test
