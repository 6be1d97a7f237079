// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace renumber::ui {

/// The widget that Tab leaves for what stands in \a box, which takes no keyboard itself; null where there is
/// none. For what is added to a page that is already there: it would come last.
inline QWidget *tabStopBefore(const QWidget &box)
{
    for (QWidget *one = box.previousInFocusChain(); one != &box; one = one->previousInFocusChain()) {
        if ((one->focusPolicy() & Qt::TabFocus) && !box.isAncestorOf(one))
            return one;
    }
    return nullptr;
}

/// Has Tab go from \a before to \a one, wherever it went before; \a before may be null.
inline void tabFrom(QWidget *before, QWidget *one)
{
    if (before)
        QWidget::setTabOrder(before, one);
}

} // namespace renumber::ui
