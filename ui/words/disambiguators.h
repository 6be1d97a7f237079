// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace renumber::ui {

/// For each of \a rows the text to put beside it so that no two rows look alike to a person, letters of other
/// scripts included; empty for rows that nobody confuses. Each of \a steps is one kind of text to add (an
/// address, an id), with one entry for every row, the kind that tells a person most first; kinds that make no
/// difference are left out.
QStringList disambiguators(const QStringList &rows, const QList<QStringList> &steps);

/// The steps for ids: their last characters first, as those are mostly enough, then the whole ids.
QList<QStringList> idSteps(const QStringList &ids);

} // namespace renumber::ui
