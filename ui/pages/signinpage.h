// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/catalogue.h"
#include "widgets/busy.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SignInPage;
}

namespace renumber::ui {

/// Sign in: which organisation, and the access token.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    /// The profiles to choose from, and what is wrong with those that could not be read.
    void showCatalogue(const service::Catalogue &catalogue);
    /// Shows this one as chosen.
    void chooseService(qsizetype index);
    /// Whether the service or the keyring is being asked.
    void setBusy(Busy busy);
    void showProblem(const ProblemWords &words);
    /// Says something about the keyring; \a action is what the button beside it says.
    void showNotice(const Sentence &sentence, const Sentence &action = {});
    void clearMessages();
    /// Forgets the token that was typed.
    void clearToken();
    void takeFocus();

signals:
    /// The person chose another one.
    void serviceChosen(qsizetype index);
    void signInRequested(const QString &accessToken);
    void noticeActionChosen();
    void tryAgainRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void showService();
    void showFaults();
    void describeToken();

    std::unique_ptr<Ui::SignInPage> m_ui;
    service::Catalogue m_catalogue;
    Busy m_busy = Busy::No;
};

} // namespace renumber::ui
