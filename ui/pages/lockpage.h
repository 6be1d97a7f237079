// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class LockPage;
}

namespace renumber::ui {

/// What stands in the window while the desk is locked: nothing of any case.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    /// What is known of the desktop's own lock.
    enum class Session {
        Asking,
        Asked, ///< whether its screen is locked the desktop does not say
        NotPossible,
    };

    explicit LockPage(QWidget *parent = nullptr);
    ~LockPage() override;

    void present(Session session);
    /// Puts the keyboard on what is said, and not on the button: a key too many must not unlock.
    void takeFocus();

signals:
    void unlockRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::LockPage> m_ui;
    Session m_session = Session::Asking;
};

} // namespace renumber::ui
