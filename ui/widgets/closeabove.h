// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace renumber::ui {

/// Closes whatever is open above \a window: lists, menus, tool tips and dialogs. What was begun there is not
/// done.
void closeAllAbove(const QWidget &window);

} // namespace renumber::ui
