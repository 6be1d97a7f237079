// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"
#include "words/problemtext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FindPage;
}

namespace renumber::ui {

class AccountsButton;

/// Whose account: for whoever acts for others.
class FindPage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells when a limit has passed.
    explicit FindPage(time::Clock clock, QWidget *parent = nullptr);
    ~FindPage() override;

    /// Shows \a content. The keyboard goes to the field, or to those who were found, of whom none is chosen
    /// beforehand but one who is meant beyond doubt. What the desk knows of them comes later.
    void present(const screen::Find &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget() { m_shown.reset(); }
    /// Opens the list of accounts to go over to.
    AccountsButton &accountsButton();

signals:
    void findRequested(const QString &wanted);
    void personChosen(const QString &userId);
    /// Which of their contacts is meant.
    void kindChosen(renumber::account::ContactKind kind);
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);
    void noticeActionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void openChosen();
    void showWaiting();
    void showPeople();
    void showMarks();
    void showKinds();
    void clearPeople();
    void retranslate();
    void takeFocus();

    std::unique_ptr<Ui::FindPage> m_ui;
    const time::Clock m_clock;
    std::optional<screen::Find> m_shown;
};

} // namespace renumber::ui
