// SPDX-License-Identifier: Apache-2.0
#include "widgets/reveal.h"

#include <QScrollArea>
#include <QTimer>

namespace renumber::ui {

void reveal(QWidget *widget)
{
    // By a timer rather than a posted event: it fires after the layout's own posted events, however many.
    QTimer::singleShot(0, widget, [widget] {
        QWidget *ancestor = widget->parentWidget();
        while (ancestor && !qobject_cast<QScrollArea *>(ancestor))
            ancestor = ancestor->parentWidget();
        if (auto *area = qobject_cast<QScrollArea *>(ancestor); area && widget->isVisible())
            area->ensureWidgetVisible(widget);
    });
}

} // namespace renumber::ui
