// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"
#include "samples.h"

#include <QLineEdit>
#include <QTest>

#include <memory>

namespace renumber::test {

/// For tests that show screens to a window, with the keyboard in it.
class ShownWindow
{
protected:
    /// False where it does not become the active one.
    bool openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(time::Clock([] { return at(100); }));
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    QLineEdit *field(const QString &name) const { return m_window->findChild<QLineEdit *>(name); }
    bool isShown(const QString &name) const { return m_window->findChild<QWidget *>(name)->isVisible(); }
    QString focused() const
    {
        return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString();
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace renumber::test
