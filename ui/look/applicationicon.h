// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace renumber::ui::look {

/// The program's own, in the sizes that window systems ask for.
QIcon applicationIcon();

} // namespace renumber::ui::look
