// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::ui {

/// Keeps what is in the memory of this process, tokens among it, from the disk and from other processes of
/// the same user: no core dump is written, and nobody but root may look into it. To be called before there is
/// anything to keep.
///
/// Under a sanitizer it does nothing, as the search for leaks has to look.
void keepMemoryPrivate();

} // namespace renumber::ui
