// SPDX-License-Identifier: Apache-2.0
#include "widgets/urgentkeys.h"

#include <QDialog>
#include <QPointer>
#include <QShortcut>

namespace renumber::ui {

namespace {

constexpr auto isUrgentProperty = "isUrgent";

bool wouldWork(const QShortcut &shortcut)
{
    const auto *of = qobject_cast<const QWidget *>(shortcut.parent());
    return of && of->isVisible() && shortcut.isEnabled();
}

} // namespace

void markUrgent(QShortcut &shortcut)
{
    shortcut.setProperty(isUrgentProperty, true);
}

void letUrgentKeysThrough(QDialog &dialog, const QWidget &window)
{
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts) {
        if (!shortcut->property(isUrgentProperty).toBool())
            continue;
        auto *here = new QShortcut(shortcut->key(), &dialog);
        here->setAutoRepeat(false);
        QObject::connect(here, &QShortcut::activated, &dialog, [&dialog, urgent = QPointer(shortcut)] {
            if (!urgent || !wouldWork(*urgent))
                return;
            dialog.reject();
            QMetaObject::invokeMethod(urgent, "activated");
        });
    }
}

} // namespace renumber::ui
