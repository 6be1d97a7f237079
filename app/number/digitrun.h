// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: digits side by side inside other text, which may be more than one number.

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <tl/expected.hpp>

#include "number/parse.h"

namespace renumber::number {

using Readings = tl::expected<QList<Reading>, ParseError>;

/// Digits and what is usually written between them, with a plus in front or not; the minutes of an hour too,
/// which would else pass for a number's last digits.
const QRegularExpression &digitRun();

/// Likewise with whatever else gets between the digits of a number: commas, colons, quotation marks, symbols.
/// It ends at letters and at signs that are numbers but no digits, such as "②" or "½".
const QRegularExpression &wideDigitRun();

/// Whether \a expression matches what \a text has right at \a at.
bool matchesAt(const QRegularExpression &expression, const QString &text, qsizetype at);

/// Whether \a digits begin as the world's calls abroad do, or North America's.
bool beginsAbroad(const QString &digits);

/// The numbers in \a run, a match of digitRun(), which are one as a rule.
Readings readRun(const QString &run, const QString &region);

/// Whether \a text says from \a end on, where a number ends, that it has an extension.
bool extensionFollows(const QString &text, qsizetype end);

/// Whether \a text goes on from \a end on, where a number ends, with a word that says nothing but that it has
/// an extension, whatever stands for its digits: "ext. twelve".
bool extensionIsNamed(const QString &text, qsizetype end);

/// Whether \a text goes on from \a end on, where a number ends, with digits to dial after a pause.
bool pauseFollows(const QString &text, qsizetype end);

/// Whether \a run of \a text is a part of a word: "1-800-FLOWERS", "AB1234567".
bool isPartOfWord(QStringView text, const QRegularExpressionMatch &run);

} // namespace renumber::number
