// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace renumber::description {

/// What stands behind the name of a contact in the forms of it that a description can write.
inline constexpr std::array contactForms{"",          ".callingCode", ".countryCode",
                                         ".national", ".region",      ".digits"};

} // namespace renumber::description
