// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QShortcut;
class QWidget;
QT_END_NAMESPACE

namespace renumber::ui {

/// Has the urgent shortcuts of a window work while a dialog, a list or a menu is open above it, too. That is
/// closed first, and what was begun in it is not done.
class UrgentKeys : public QObject
{
    Q_OBJECT
public:
    /// Of \a window, which owns this.
    explicit UrgentKeys(QWidget *window);

    /// Says that \a shortcut is one.
    static void mark(QShortcut &shortcut);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace renumber::ui
