// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace renumber::ui {

/// What has to stand beside each of \a rows so that no two look alike, be it in letters of other scripts:
/// nothing where none does. \a steps are
/// what can be added, each a text for every row, the one that says most to a person first; those that make no
/// difference are left out.
QStringList toldApart(const QStringList &rows, const QList<QStringList> &steps);

/// The steps for ids, of which the last characters are enough mostly.
QList<QStringList> idSteps(const QStringList &ids);

} // namespace renumber::ui
