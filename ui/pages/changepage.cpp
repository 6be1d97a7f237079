// SPDX-License-Identifier: Apache-2.0
#include "pages/changepage.h"

#include "ui_changepage.h"
#include "widgets/tone.h"
#include "words/contacttext.h"
#include "words/rulestext.h"

#include <QEvent>

namespace renumber::ui {

using account::ContactKind;

ChangePage::ChangePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangePage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    m_ui->emailEditor->hide();
    for (ContactEditor *each :
         std::initializer_list<ContactEditor *>{m_ui->numberEditor, m_ui->emailEditor}) {
        connect(each, &ContactEditor::edited, m_ui->changeProblem, &ProblemBox::clear);
        connect(each, &ContactEditor::submitted, this, &ChangePage::submit);
    }
    connect(m_ui->choicesBox, &ChoicesBox::changed, m_ui->changeProblem, &ProblemBox::clear);
    connect(m_ui->changeProblem, &ProblemBox::textChanged, this, &ChangePage::describeEditor);
    connect(m_ui->updateButton, &SendingButton::heldBackChanged, this, &ChangePage::describeEditor);
    connect(m_ui->updateButton, &QPushButton::clicked, this, &ChangePage::submit);
    connect(m_ui->choicesBox, &ChoicesBox::changed, this, &ChangePage::retranslate);
    connect(m_ui->changeCancelButton, &QPushButton::clicked, this, &ChangePage::cancelRequested);
    connect(m_ui->changeProblem, &ProblemBox::actionChosen, this, [this](NextStep next) {
        if (next == NextStep::TryAgain)
            submit(); // what is in the field now, not what was there before
        else
            emit nextStepChosen(next);
    });
}

ChangePage::~ChangePage() = default;

ContactEditor &ChangePage::editor() const
{
    if (m_current.kind == ContactKind::Phone)
        return *m_ui->numberEditor;
    return *m_ui->emailEditor;
}

void ChangePage::ask(const account::Contact &current, const description::ContactService &service,
                     const QString &serviceName)
{
    m_current = current;
    m_service = &service;
    m_serviceName = serviceName;
    setBusy(Busy::No);
    m_ui->changeProblem->clear();
    m_ui->numberEditor->setVisible(current.kind == ContactKind::Phone);
    m_ui->emailEditor->setVisible(current.kind == ContactKind::Email);
    editor().ask(current, service.effectFor(current));
    m_ui->choicesBox->offer(service.change->choices);
    describeEditor();
    retranslate();
}

void ChangePage::prefill(const QString &value)
{
    editor().prefill(value);
}

/// A screen reader tells with the field what keeps it from being sent.
void ChangePage::describeEditor()
{
    editor().describeProblem(
        joinedSentences({m_ui->updateButton->heldBackBy(), m_ui->changeProblem->text()}));
}

void ChangePage::submit()
{
    if (m_busy == Busy::Yes || !m_ui->updateButton->isEnabled())
        return;
    const std::optional<QString> value = editor().confirmed();
    if (!value)
        return;
    m_ui->changeProblem->clear();
    emit updateRequested(m_current.kind, *value, m_ui->choicesBox->chosen());
}

void ChangePage::setBusy(Busy busy, const Sentence &what)
{
    m_busy = busy;
    const bool idle = busy == Busy::No;
    if (!idle) {
        m_ui->changeBusy->begin(what);
        m_ui->changeBusy->holdKeyboard();
    }
    m_ui->numberEditor->setBusy(busy);
    m_ui->emailEditor->setBusy(busy);
    m_ui->choicesBox->setBusy(busy);
    m_ui->updateButton->setAllowed(idle);
    if (idle)
        m_ui->changeBusy->end();
}

void ChangePage::showProblem(const ProblemWords &words)
{
    m_ui->changeProblem->showProblem(words);
    if (words().next == NextStep::ChangeNumber)
        takeFocus();
    else
        m_ui->changeProblem->takeFocus();
}

void ChangePage::clearProblem()
{
    m_ui->changeProblem->clear();
}

void ChangePage::takeFocus()
{
    editor().takeFocus();
}

void ChangePage::retranslate()
{
    const QString value = shown(m_current.kind, m_current.value);
    if (m_current.kind == ContactKind::Phone) {
        m_ui->titleLabel->setText(m_current.isSet() ? tr("Change the phone number")
                                                    : tr("Add a phone number"));
        //: %1: the phone number now on the account
        m_ui->currentLabel->setText(tr("Number on the account now: %1").arg(value));
    } else {
        m_ui->titleLabel->setText(m_current.isSet() ? tr("Change the email address")
                                                    : tr("Add an email address"));
        //: %1: the email address now on the account
        m_ui->currentLabel->setText(tr("Address on the account now: %1").arg(value));
    }
    m_ui->currentLabel->setVisible(m_current.isSet());
    m_ui->rulesLabel->setText(rulesText(m_current, *m_service, m_serviceName, m_ui->choicesBox->chosen()));
}

void ChangePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_service)
        retranslate();
}

} // namespace renumber::ui
