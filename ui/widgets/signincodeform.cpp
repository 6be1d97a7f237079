// SPDX-License-Identifier: Apache-2.0
#include "widgets/signincodeform.h"

#include "code/codetext.h"
#include "look/announcement.h"
#include "look/flowlayout.h"
#include "ui_signincodeform.h"
#include "widgets/codetidying.h"
#include "words/codetext.h"
#include "words/isolate.h"
#include "words/signincodetext.h"

#include <QEvent>

namespace renumber::ui {

using description::UsernameKind;

SignInCodeForm::SignInCodeForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInCodeForm>())
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->useSignInCodeLayout, *m_ui->signInCodeLayout);
    m_ui->useSignInCodeButton->hide();
    connect(m_ui->signInCodeField, &QLineEdit::textChanged, this, [this] {
        tidyCode(*m_ui->signInCodeField, m_awaited.rules);
        offer();
        emit edited();
    });
    connect(m_ui->signInCodeField, &QLineEdit::returnPressed, this, &SignInCodeForm::submitted);
    connect(m_ui->useSignInCodeButton, &QPushButton::clicked, this, [this] {
        m_ui->signInCodeField->setText(m_offered);
        m_ui->signInCodeField->setFocus(Qt::OtherFocusReason);
    });
}

SignInCodeForm::~SignInCodeForm() = default;

void SignInCodeForm::present(const screen::CodeAwaited &awaited, const QString &service)
{
    const bool isAnother = awaited.number != m_awaited.number || awaited.username != m_awaited.username;
    m_awaited = awaited;
    m_service = service;
    if (isAnother)
        clear();
    const bool hasLetters = awaited.rules.characters != code::CodeCharacters::Digits;
    m_ui->signInCodeField->setInputMethodHints(
        hasLetters ? Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhLatinOnly : Qt::ImhDigitsOnly);
    retranslate();
    if (isAnother)
        look::announce(*m_ui->signInCodeNote);
}

tl::expected<QString, Sentence> SignInCodeForm::code()
{
    const code::CodeRules &rules = m_awaited.rules;
    const auto reading = code::readCode(m_ui->signInCodeField->text(), rules);
    if (reading && !reading->fromMessage)
        return code::codeAsSent(reading->code, rules);
    takeFocus();
    if (reading)
        return tl::unexpected(Sentence([] {
            return tr(
                "There is more than a code here. Keep only the code, or press the button that uses it.");
        }));
    if (reading.error() == code::CodeError::Empty) // by which kind of message it comes is not known
        return tl::unexpected(Sentence([] { return tr("Enter the code first."); }));
    About about;
    about.kind = m_awaited.usernameIs == UsernameKind::Email ? account::ContactKind::Email
                                                             : account::ContactKind::Phone;
    return tl::unexpected(
        Sentence([why = reading.error(), rules, about] { return codeErrorText(why, rules, about); }));
}

/// Where a whole message was pasted, the code in it.
void SignInCodeForm::offer()
{
    const auto reading = code::readCode(m_ui->signInCodeField->text(), m_awaited.rules);
    m_offered = reading && reading->fromMessage ? reading->code : QString();
    m_ui->useSignInCodeButton->setVisible(!m_offered.isEmpty());
    retranslate();
}

void SignInCodeForm::setBusy(Busy busy)
{
    m_ui->signInCodeField->setEnabled(busy == Busy::No);
    m_ui->useSignInCodeButton->setEnabled(busy == Busy::No);
}

void SignInCodeForm::clear()
{
    m_ui->signInCodeField->clear();
}

void SignInCodeForm::takeFocus()
{
    m_ui->signInCodeField->setFocus(Qt::OtherFocusReason);
    m_ui->signInCodeField->selectAll();
}

void SignInCodeForm::describeProblem(const QString &problem)
{
    m_problem = problem;
    m_ui->signInCodeField->setAccessibleDescription(problem.isEmpty() ? m_ui->signInCodeNote->text()
                                                                      : problem);
}

void SignInCodeForm::retranslate()
{
    m_ui->signInCodeNote->setText(signInCodeText(m_awaited.username, m_awaited.usernameIs, m_service));
    //: %1: a code found in a text that was pasted
    m_ui->useSignInCodeButton->setText(tr("Use %1 from this text").arg(leftToRight(m_offered)));
    describeProblem(m_problem);
}

void SignInCodeForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace renumber::ui
