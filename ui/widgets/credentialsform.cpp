// SPDX-License-Identifier: Apache-2.0
#include "widgets/credentialsform.h"

#include "look/role.h"
#include "ui_credentialsform.h"
#include "words/isolate.h"
#include "words/signincodetext.h"
#include "words/signintext.h"

#include <QEvent>
#include <QLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace renumber::ui {

using description::ActsFor;
using description::SignInMethod;

namespace {

QString missingPasswordText()
{
    return CredentialsForm::tr("Enter the password first.");
}

} // namespace

CredentialsForm::CredentialsForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CredentialsForm>())
{
    m_ui->setupUi(this);
    look::setRole(*m_ui->wayHintLabel, look::Role::Caption);
    connect(m_ui->wayBox, &QComboBox::currentIndexChanged, this, [this] {
        showMethod();
        emit edited();
    });
    const QList<QLineEdit *> all{m_ui->usernameField, m_ui->passwordField, m_ui->apiClientIdField,
                                 m_ui->apiClientSecretField, m_ui->tokenField};
    for (QLineEdit *field : all)
        connect(field, &QLineEdit::textChanged, this, &CredentialsForm::edited);
    for (QLineEdit *last : {m_ui->passwordField, m_ui->apiClientSecretField, m_ui->tokenField})
        connect(last, &QLineEdit::returnPressed, this, &CredentialsForm::submitted);
    // Return in the first of two fields leads on to the second.
    connect(m_ui->usernameField, &QLineEdit::returnPressed, this, [this] {
        if (wantsPassword())
            m_ui->passwordField->setFocus(Qt::TabFocusReason);
        else
            emit submitted();
    });
    connect(m_ui->apiClientIdField, &QLineEdit::returnPressed, this,
            [this] { m_ui->apiClientSecretField->setFocus(Qt::TabFocusReason); });
}

CredentialsForm::~CredentialsForm() = default;

void CredentialsForm::showWays(const description::ConfiguredService &service)
{
    m_service = isolated(service.description.name);
    m_ways.clear();
    for (const SignInMethod method : service.methods)
        m_ways.append(offeredWay(service.description, method));
    const auto *byCode = service.description.way(SignInMethod::Code);
    m_usernameIs
        = byCode ? std::get<description::CodeWay>(*byCode).usernameIs : description::UsernameKind::Name;
    {
        const QSignalBlocker quiet(m_ui->wayBox);
        m_ui->wayBox->clear();
        for (qsizetype i = 0; i < m_ways.size(); ++i)
            m_ui->wayBox->addItem({});
    }
    nameWays();
    for (QLineEdit *secret : {m_ui->passwordField, m_ui->apiClientSecretField})
        secret->clear(); // it was meant for another service
    showMethod();
}

void CredentialsForm::nameWays()
{
    const QSignalBlocker quiet(m_ui->wayBox);
    for (qsizetype i = 0; i < m_ways.size(); ++i)
        m_ui->wayBox->setItemText(int(i), wayName(m_ways.at(i)));
}

void CredentialsForm::choose(SignInMethod method)
{
    const QSignalBlocker quiet(m_ui->wayBox); // it was not a person who chose
    const auto found = std::find_if(m_ways.cbegin(), m_ways.cend(),
                                    [method](const OfferedWay &one) { return one.method == method; });
    m_ui->wayBox->setCurrentIndex(found == m_ways.cend() ? -1 : int(std::distance(m_ways.cbegin(), found)));
    showMethod();
}

OfferedWay CredentialsForm::way() const
{
    return m_ways.value(m_ui->wayBox->currentIndex());
}

SignInMethod CredentialsForm::method() const
{
    return way().method;
}

ActsFor CredentialsForm::actsFor() const
{
    return way().actsFor;
}

bool CredentialsForm::wantsPassword() const
{
    return method() == SignInMethod::Password
        || (method() == SignInMethod::Code && way().code == description::CodeComes::AfterPassword);
}

void CredentialsForm::showMethod()
{
    const SignInMethod chosen = method();
    const bool severalWays = m_ways.size() > 1;
    m_ui->wayLabel->setVisible(severalWays);
    m_ui->wayBox->setVisible(severalWays);
    const auto show = [chosen](SignInMethod method, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(chosen == method);
    };
    const bool isByCode = chosen == SignInMethod::Code;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->usernameLabel, m_ui->usernameField})
        widget->setVisible(isByCode || chosen == SignInMethod::Password);
    m_ui->usernameLabel->setText(usernameLabel(isByCode ? m_usernameIs : description::UsernameKind::Name));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->passwordLabel, m_ui->passwordField})
        widget->setVisible(wantsPassword());
    show(SignInMethod::ClientCredentials,
         {m_ui->apiClientIdLabel, m_ui->apiClientIdField, m_ui->apiClientSecretLabel,
          m_ui->apiClientSecretField});
    show(SignInMethod::Token, {m_ui->tokenLabel, m_ui->tokenField});
    m_ui->wayHintLabel->setText(wayHint(way(), m_service));
    layout()->invalidate(); // the height that the fields of another way had asked for (Qt 6.4)
    updateGeometry();
    describeProblem(m_problem);
}

QList<QLineEdit *> CredentialsForm::fields() const
{
    switch (method()) {
    case SignInMethod::Browser:
        return {};
    case SignInMethod::Password:
        return {m_ui->usernameField, m_ui->passwordField};
    case SignInMethod::ClientCredentials:
        return {m_ui->apiClientIdField, m_ui->apiClientSecretField};
    case SignInMethod::Token:
        return {m_ui->tokenField};
    case SignInMethod::Code:
        return wantsPassword() ? QList<QLineEdit *>{m_ui->usernameField, m_ui->passwordField}
                               : QList<QLineEdit *>{m_ui->usernameField};
    }
    Q_UNREACHABLE();
}

tl::expected<SignInRequest, Sentence> CredentialsForm::request()
{
    const auto missing = [](QLineEdit *field, const Sentence &sentence) {
        field->setFocus(Qt::OtherFocusReason);
        return tl::unexpected(sentence);
    };
    switch (method()) {
    case SignInMethod::Browser:
        return WithBrowser{};
    case SignInMethod::Password:
        if (m_ui->usernameField->text().trimmed().isEmpty())
            return missing(m_ui->usernameField, [] { return tr("Enter the user name first."); });
        if (m_ui->passwordField->text().isEmpty())
            return missing(m_ui->passwordField, missingPasswordText);
        return WithPassword{m_ui->usernameField->text().trimmed(), m_ui->passwordField->text()};
    case SignInMethod::ClientCredentials:
        if (m_ui->apiClientIdField->text().trimmed().isEmpty())
            return missing(m_ui->apiClientIdField, [] { return tr("Enter the client ID first."); });
        if (m_ui->apiClientSecretField->text().isEmpty())
            return missing(m_ui->apiClientSecretField, [] { return tr("Enter the client secret first."); });
        return WithApiClient{m_ui->apiClientIdField->text().trimmed(), m_ui->apiClientSecretField->text()};
    case SignInMethod::Token:
        return requestWithToken();
    case SignInMethod::Code:
        return requestWithCode();
    }
    Q_UNREACHABLE();
}

tl::expected<SignInRequest, Sentence> CredentialsForm::requestWithCode()
{
    m_ui->usernameField->setFocus(Qt::OtherFocusReason);
    const auto username = m_usernameReader.read(m_ui->usernameField->text(), m_usernameIs);
    if (!username)
        return tl::unexpected(username.error());
    if (!wantsPassword())
        return WithCode{*username};
    m_ui->passwordField->setFocus(Qt::OtherFocusReason);
    if (m_ui->passwordField->text().isEmpty())
        return tl::unexpected(Sentence(missingPasswordText));
    return WithCode{*username, m_ui->passwordField->text()};
}

tl::expected<SignInRequest, Sentence> CredentialsForm::requestWithToken()
{
    m_ui->tokenField->setFocus(Qt::OtherFocusReason);
    const auto token = signin::readToken(m_ui->tokenField->text());
    if (!token)
        return tl::unexpected(Sentence([why = token.error()] { return tokenErrorText(why); }));
    return WithToken{*token};
}

void CredentialsForm::setBusy(Busy busy)
{
    const QList<QWidget *> all{m_ui->wayBox,           m_ui->usernameField,        m_ui->passwordField,
                               m_ui->apiClientIdField, m_ui->apiClientSecretField, m_ui->tokenField};
    for (QWidget *widget : all)
        widget->setEnabled(busy == Busy::No);
}

void CredentialsForm::forget()
{
    for (QLineEdit *field : {m_ui->usernameField, m_ui->passwordField, m_ui->apiClientIdField,
                             m_ui->apiClientSecretField, m_ui->tokenField})
        field->clear();
}

void CredentialsForm::clearSecrets()
{
    for (QLineEdit *secret : {m_ui->passwordField, m_ui->apiClientSecretField, m_ui->tokenField})
        secret->clear();
}

void CredentialsForm::takeFocus()
{
    const QList<QLineEdit *> all = fields();
    const auto empty = std::find_if(all.cbegin(), all.cend(),
                                    [](const QLineEdit *field) { return field->text().isEmpty(); });
    if (all.isEmpty()) {
        m_ui->wayBox->setFocus(Qt::OtherFocusReason);
        return;
    }
    QLineEdit *field = empty == all.cend() ? all.last() : *empty;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void CredentialsForm::describeProblem(const QString &problem)
{
    m_problem = problem;
    const QString description = problem.isEmpty() ? m_ui->wayHintLabel->text() : problem;
    m_ui->wayBox->setAccessibleDescription(description);
    const QList<QLineEdit *> all = fields();
    for (QLineEdit *field : all)
        field->setAccessibleDescription(description);
}

void CredentialsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameWays();
        showMethod();
    }
}

} // namespace renumber::ui
