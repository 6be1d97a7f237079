// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: links that forms make have a plus for every space, and "%2B" for a plus. Other links
// have the one as it is and the other as well.

#include <optional>

#include <QString>

namespace renumber::number {

/// \a text with a space for each plus that a form has put there; nothing where one may as well be that of a
/// number.
std::optional<QString> withoutFormSpaces(const QString &text);

} // namespace renumber::number
