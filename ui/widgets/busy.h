// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::ui {

/// Whether a page waits for the service.
enum class Busy { No, Yes };

} // namespace renumber::ui
