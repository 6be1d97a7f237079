// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/catalogue.h"
#include "widgets/accountsbutton.h"
#include "widgets/busy.h"
#include "widgets/signinrequest.h"
#include "words/problemtext.h"
#include "words/sentence.h"

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
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    /// The profiles to choose from, and what is wrong with those that could not be read.
    void showCatalogue(const description::Catalogue &catalogue);
    /// The index of the one that is chosen; -1 where there is none.
    qsizetype chosenService() const;
    /// Shows this one as chosen.
    void chooseService(qsizetype index);
    /// Shows this way as chosen, where the service has it.
    void chooseWay(description::SignInMethod method);
    /// Accounts that can be gone over to.
    void showAccounts(const QList<AccountEntry> &accounts);
    /// The service or the keyring is being asked: \a what.
    void setBusy(const Sentence &what);
    /// The person is in the browser. A link to the page there can be copied.
    void setWaitingForBrowser();
    /// Nothing is under way any more.
    void setIdle();
    void showProblem(const ProblemWords &words);
    /// Says something about the keyring; \a action is what the button beside it says.
    void showNotice(const Sentence &sentence, const Sentence &action = {});
    /// Says which changes are unfinished at the service that is chosen; none: none.
    void showUnfinished(const Sentence &sentence);
    void clearMessages();
    /// Forgets the secrets that were typed.
    void clearSecrets();
    void takeFocus();

signals:
    /// The person chose another one.
    void serviceChosen(qsizetype index);
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
    void describeForm();
    void showService();
    void showFaults();
    void offerSample();
    void begin(const Sentence &what);

    std::unique_ptr<Ui::SignInPage> m_ui;
    description::Catalogue m_catalogue;
    const description::ConfiguredService *m_shown = nullptr; ///< whose ways the form shows
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
