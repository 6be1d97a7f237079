// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace renumber::ui::look {

/// A label takes the direction of its text for where lines begin. A number or a name has none, or another
/// than the page: \a label begins where the page's lines do. To be said again where that changes.
inline void alignToPage(QLabel &label)
{
    label.setAlignment((label.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                       | Qt::AlignVCenter);
}

} // namespace renumber::ui::look
