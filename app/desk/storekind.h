// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/named.h"

#include <array>

namespace renumber::desk {

/// What the desk's store is, which decides whether there is a second person to ask.
enum class StoreKind {
    Sqlite, ///< a file on one computer: nobody there can approve
    Postgresql, ///< a team's database
};

inline constexpr std::array storeKindNames{text::Named{StoreKind::Sqlite, "sqlite"},
                                           text::Named{StoreKind::Postgresql, "postgresql"}};
static_assert(text::isComplete(storeKindNames));

} // namespace renumber::desk
