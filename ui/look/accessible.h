// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::ui::look {

/// From now on screen readers hear of each widget what its look::Role says: titles are headings, cards are
/// groups, messages are alerts, and no frame is a window. To be called once, before there are widgets.
void describeRoles();

} // namespace renumber::ui::look
