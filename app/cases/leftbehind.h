// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::cases {

/// A change was under way when somebody's account was opened who is not known to be the one whose change it
/// is.
enum class LeftBehind { OfAnotherAccount, OfNobodyKnown };

} // namespace renumber::cases
