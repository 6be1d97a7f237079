// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::ui {

/// Whether what a button asks for may send a message or change the account.
enum class Sends { Nothing, Something };

} // namespace renumber::ui
