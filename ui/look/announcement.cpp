// SPDX-License-Identifier: Apache-2.0
#include "look/announcement.h"

#include <QAccessible>
#include <QLabel>

namespace renumber::ui::look {

void announce(QWidget &widget, const News &news, Urgency urgency)
{
    if (!QAccessible::isActive())
        return;
    const auto say = [&widget, news, urgency] {
        if (!widget.isVisible())
            return;
        if (const QString text = news(); !text.isEmpty())
            tellScreenReader(widget, text, urgency);
    };
    QMetaObject::invokeMethod(&widget, say, Qt::QueuedConnection);
}

void announce(QLabel &label, Urgency urgency)
{
    announce(
        label, [&label] { return label.text(); }, urgency);
}

Urgency urgencyOf(Tone tone)
{
    return tone == Tone::Wrong ? Urgency::Assertive : Urgency::Polite;
}

} // namespace renumber::ui::look
