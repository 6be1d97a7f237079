// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"
#include "widgets/accountsbutton.h"
#include "widgets/signinrequest.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SignInPage;
}

namespace renumber::ui {

/// Sign in: which organisation, in which way, and what that way wants to be told.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells when a limit has passed.
    explicit SignInPage(time::Clock clock, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Shows \a content. The keyboard goes to where signing in begins, and stays there while the person does
    /// it.
    void present(const screen::SignIn &content, Arrival arrival);
    /// Shows that there is nothing to sign in to.
    void present(const screen::NoProfile &content, Arrival arrival);
    /// Accounts that can be gone over to.
    void showAccounts(const QList<AccountEntry> &accounts);
    /// Forgets the secrets that were typed.
    void clearSecrets();

signals:
    /// The person chose another one.
    void serviceChosen(qsizetype index);
    /// As the service wants it.
    void codeEntered(const QString &code);
    void resendCodeRequested();
    void startOverRequested();
    void signInRequested(const renumber::ui::SignInRequest &request);
    void accountChosen(qsizetype index);
    void copyLinkRequested();
    void noticeActionChosen();
    void tryAgainRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void submitCode();
    void connectCode();
    void showCode();
    void showButtons();
    bool isAtCode() const { return m_shown && m_shown->code; }
    void describeForm();
    void showProfiles(const std::optional<screen::SignIn> &before);
    void showForm();
    void showIntro();
    void offerSample();
    void showUnfinished();
    void showWaiting();
    void showNotice();
    void showTrouble();
    void takeFocus();
    void takeFocusInForm();
    const description::ConfiguredService &chosen() const;

    std::unique_ptr<Ui::SignInPage> m_ui;
    const time::Clock m_clock;
    std::optional<screen::SignIn> m_shown;
    std::optional<screen::NoProfile> m_shownNoProfile;
    std::shared_ptr<const description::ConfiguredService> m_waysOf; ///< whose ways the form shows
};

} // namespace renumber::ui
