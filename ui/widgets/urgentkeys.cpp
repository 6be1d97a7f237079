// SPDX-License-Identifier: Apache-2.0
#include "widgets/urgentkeys.h"

#include "widgets/closeabove.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

namespace renumber::ui {

namespace {

constexpr auto isUrgentProperty = "isUrgent";

bool wouldWork(const QShortcut &shortcut)
{
    const auto *of = qobject_cast<const QWidget *>(shortcut.parent());
    return of && of->isVisible() && shortcut.isEnabled();
}

/// The urgent one of \a window that \a keys press; null: none, or none that would work if nothing were open.
QShortcut *urgentIn(const QWidget &window, const QKeySequence &keys)
{
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts) {
        if (shortcut->property(isUrgentProperty).toBool() && shortcut->key() == keys && wouldWork(*shortcut))
            return shortcut;
    }
    return nullptr;
}

} // namespace

UrgentKeys::UrgentKeys(QWidget *window)
    : QObject(window)
    , m_window(*window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void UrgentKeys::mark(QShortcut &shortcut)
{
    shortcut.setProperty(isUrgentProperty, true);
}

bool UrgentKeys::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const bool isAnythingAbove = QApplication::activePopupWidget() || QApplication::activeModalWidget();
    const auto *key = static_cast<const QKeyEvent *>(event);
    QShortcut *urgent = isAnythingAbove && !key->isAutoRepeat()
        ? urgentIn(m_window, QKeySequence(key->keyCombination()))
        : nullptr;
    if (!urgent)
        return false;
    closeAllAbove(m_window);
    QMetaObject::invokeMethod(urgent, "activated");
    return true;
}

} // namespace renumber::ui
