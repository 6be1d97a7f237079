// SPDX-License-Identifier: Apache-2.0
#include "widgets/emaileditor.h"

#include "account/emailreading.h"
#include "change/plan.h"
#include "ui_emaileditor.h"
#include "words/contacttext.h"

#include <QEvent>

namespace renumber::ui {

using account::EmailError;

EmailEditor::EmailEditor(QWidget *parent)
    : ContactEditor(parent)
    , m_ui(std::make_unique<Ui::EmailEditor>())
{
    m_ui->setupUi(this);
    connect(m_ui->newEmailField, &QLineEdit::textChanged, this, [this] {
        m_ui->emailErrorLabel->clear();
        explain();
        emit edited();
    });
    connect(m_ui->newEmailField, &QLineEdit::returnPressed, this, &EmailEditor::submitted);
    connect(m_ui->emailErrorLabel, &FieldError::textChanged, this, &EmailEditor::describeField);
}

EmailEditor::~EmailEditor() = default;

void EmailEditor::ask(const account::Contact &current, description::EffectTiming effect)
{
    m_current = current;
    m_effect = effect;
    m_ui->newEmailField->clear();
    m_ui->emailErrorLabel->clear();
    explain();
}

void EmailEditor::setCurrent(const account::Contact &current, description::EffectTiming effect)
{
    m_current = current;
    m_effect = effect;
    explain();
}

void EmailEditor::prefill(const account::ContactValue &value)
{
    m_ui->newEmailField->setText(value.text());
    m_ui->newEmailField->selectAll();
}

bool EmailEditor::isCurrent(const account::ContactValue &address) const
{
    return m_current.isSet() && account::sameContact(m_current.kind, address, m_current.value);
}

account::ContactValue EmailEditor::entered() const
{
    const auto address = account::readEmail(m_ui->newEmailField->text());
    if (!address)
        return {};
    const auto entered = account::ContactValue::asGiven(*address);
    return isCurrent(entered) ? account::ContactValue() : entered;
}

std::optional<account::ContactValue> EmailEditor::confirmed()
{
    const auto address = account::readEmail(m_ui->newEmailField->text());
    if (!address) {
        refuse([error = address.error()] {
            switch (error) {
            case EmailError::Empty:
                return tr("Enter the new email address first.");
            case EmailError::NotAnAddress:
                return tr("This is not an email address. One looks like name@example.com.");
            case EmailError::SeveralAddresses:
                return tr("There is more than one address here. Leave only the one that you mean.");
            }
            Q_UNREACHABLE();
        });
        return std::nullopt;
    }
    const auto entered = account::ContactValue::asGiven(*address);
    if (isCurrent(entered)) {
        refuse([] { return tr("This is the address that the account has already."); });
        return std::nullopt;
    }
    return entered;
}

void EmailEditor::refuse(const Sentence &why)
{
    m_ui->emailErrorLabel->say(why);
    takeFocus();
}

/// Says what was understood.
void EmailEditor::explain()
{
    const auto address = account::readEmail(m_ui->newEmailField->text());
    m_ui->emailPreviewLabel->clear();
    if (address)
        m_ui->emailPreviewLabel->setText(previewText(account::ContactValue::asGiven(*address), m_effect));
    describeField();
}

void EmailEditor::setBusy(Busy busy)
{
    m_ui->newEmailField->setEnabled(busy == Busy::No);
}

void EmailEditor::takeFocus()
{
    m_ui->newEmailField->setFocus(Qt::OtherFocusReason);
    m_ui->newEmailField->selectAll();
}

void EmailEditor::describeField()
{
    m_ui->newEmailField->setAccessibleDescription(
        description(m_ui->emailPreviewLabel->text(), m_ui->emailErrorLabel->text()));
}

void EmailEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    explain();
}

} // namespace renumber::ui
