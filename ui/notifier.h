// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// Has the desktop tell \a text to somebody who is at another window (org.freedesktop.Notifications). Others
/// may see it: it holds no name, number or code. Returns at once; where the desktop does not take it, nothing
/// happens.
void notifyPerson(const QString &text);

} // namespace renumber::ui
