// SPDX-License-Identifier: Apache-2.0
// Which page each stand of a change is shown on: the machine's situations, and what a case has beside them.
#pragma once

#include "machinetable.h"
#include "screen/case.h"

namespace renumber::test {

/// A case and the screen that it comes to, as saying() has it.
struct Shown
{
    QString name;
    ui::screen::Case one;
    QString screen;
};

/// All that the machine's own table knows.
QList<Situation> allSituations();

/// The screen of each of them, by its name, where nothing else is to be shown.
QMap<QString, QString> screensOfSituations();

/// What a case can have beside its change.
QList<Shown> otherCases();

} // namespace renumber::test
