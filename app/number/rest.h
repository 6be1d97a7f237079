// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what is left of a text beside the number that was found in it.

#include <QList>
#include <QRegularExpression>
#include <QString>

#include "number/parse.h"
#include "number/stretch.h"

namespace renumber::number {

/// Asks about \a reading where digits, or what may stand for some, are left in \a text outside \a taken: they
/// may be an extension or its country's code, in words of any language, and it is not for us to tell.
void askAboutRest(Reading &reading, const QString &text, const QList<Stretch> &taken, const QString &region);

/// Asks about \a reading where the last digits of \a run in \a text may be an hour or a price: "27 12 34 56 9
/// am", where both ways make a number.
void askAboutUnits(Reading &reading, const QString &text, const QRegularExpressionMatch &run,
                   const QString &region);

} // namespace renumber::number
