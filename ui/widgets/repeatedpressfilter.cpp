// SPDX-License-Identifier: Apache-2.0
#include "widgets/repeatedpressfilter.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>

namespace renumber::ui {

RepeatedPressFilter::RepeatedPressFilter(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool RepeatedPressFilter::eventFilter(QObject *watched, QEvent *event)
{
    // The second press of a double click may meet a page that has come up since the first.
    if (event->type() == QEvent::MouseButtonDblClick)
        return qobject_cast<const QAbstractButton *>(watched) != nullptr;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (!key->isAutoRepeat())
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_Space:
        return qobject_cast<const QAbstractButton *>(watched) != nullptr; // in a field it is typed
    default:
        return false;
    }
}

} // namespace renumber::ui
