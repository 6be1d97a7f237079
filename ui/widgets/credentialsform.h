// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "widgets/busy.h"
#include "widgets/signinrequest.h"
#include "widgets/usernamereader.h"
#include "words/sentence.h"
#include "words/signinwaytext.h"

#include <QWidget>

#include <memory>

#include <tl/expected.hpp>

class QLineEdit;

namespace Ui {
class CredentialsForm;
}

namespace renumber::ui {

/// How to sign in, of the ways that a service has, and what that way wants to be told.
class CredentialsForm : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialsForm(QWidget *parent = nullptr);
    ~CredentialsForm() override;

    /// Shows the ways of \a service, the first of them chosen.
    void showWays(const description::ConfiguredService &service);
    void choose(description::SignInMethod method);
    description::SignInMethod method() const;
    /// Whose accounts are then worked on.
    description::ActsFor actsFor() const;
    /// What was given; where something is missing or cannot be right, a sentence that says so, with the
    /// keyboard in the field.
    tl::expected<SignInRequest, Sentence> request();
    void setBusy(Busy busy);
    /// Forgets the secrets that were typed.
    void clearSecrets();
    /// Empties every field, that with the name of who signed in last included.
    void forget();
    void takeFocus();
    /// What went wrong, for a screen reader; empty where nothing did.
    void describeProblem(const QString &problem);

signals:
    /// Something else is in a field, or another way was chosen.
    void edited();
    /// Return was pressed in the last field.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    OfferedWay way() const;
    bool wantsPassword() const;
    void showMethod();
    void nameWays();
    QList<QLineEdit *> fields() const;
    tl::expected<SignInRequest, Sentence> requestWithToken();
    tl::expected<SignInRequest, Sentence> requestWithCode();

    std::unique_ptr<Ui::CredentialsForm> m_ui;
    QList<OfferedWay> m_ways;
    QString m_service; ///< its name
    description::UsernameKind m_usernameIs = description::UsernameKind::Name; ///< where a code is sent
    UsernameReader m_usernameReader;
    QString m_problem;
};

} // namespace renumber::ui
