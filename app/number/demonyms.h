// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what the people of a country are called where neither its name nor that of its language
// tells.

#include <functional>

#include <QStringView>

namespace renumber::number {

/// Tells \a sink every such word's beginning, as foldedName() has it, and its region. A word that begins so
/// and goes on with an ending is one, too.
void forEachDemonym(const std::function<void(QStringView word, QStringView region)> &sink);

} // namespace renumber::number
