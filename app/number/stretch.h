// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: the parts of a text that one number may be read from.

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace renumber::number {

class Reaches;

/// A part of a text.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What \a run of \a text may be a part of: with the short runs within its reach in front, behind, or both;
/// with an area code in front, "0802 then 176 1478"; behind an international prefix, with everything up to
/// the next plus. Hours, days and prices are no part of a number.
QList<Stretch> stretchesAround(const QString &text, const Reaches &reaches,
                               const QRegularExpressionMatch &run);

/// Where the next plus in \a text is, from \a from on; its end where there is none.
qsizetype nextPlus(const QString &text, qsizetype from);

/// How often words stand between the digits of \a text.
qsizetype wordsBetweenDigits(const QString &text);

/// All digits, and all other signs that are numbers, in \a text outside \a stretches.
QString numbersOutside(const QString &text, const QList<Stretch> &stretches);

} // namespace renumber::number
