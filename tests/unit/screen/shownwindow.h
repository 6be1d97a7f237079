// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"
#include "samples.h"

#include <QAbstractButton>
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
        m_service = sampleService();
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    /// The form for another number, as the question \a number.
    ui::screen::Form form(int number) const
    {
        ui::screen::Form form;
        form.question = {number, account::ContactKind::Phone, {}};
        form.current = phone(oldNumber, account::Verification::Verified);
        form.rules = m_service.contact(account::ContactKind::Phone);
        form.service = u"Sample"_s;
        return form;
    }
    static ui::screen::Code code(qint64 sentAt)
    {
        return {{changePlan(), bareCode(sentAt), change::Delivery::Confirmed, u"Sample"_s}};
    }

    QAbstractButton *button(const QString &name) const
    {
        return m_window->findChild<QAbstractButton *>(name);
    }
    QLineEdit *field(const QString &name) const { return m_window->findChild<QLineEdit *>(name); }
    bool isShown(const QString &name) const { return m_window->findChild<QWidget *>(name)->isVisible(); }
    QString focused() const
    {
        return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString();
    }

    std::unique_ptr<ui::MainWindow> m_window;
    description::Description m_service = sampleService();

private:
    /// Can change numbers.
    static description::Description sampleService()
    {
        description::Description description;
        description.name = u"Sample"_s;
        description::ContactService phones;
        phones.change = description::Journey();
        description.contacts[account::ContactKind::Phone] = phones;
        return description;
    }
};

} // namespace renumber::test
