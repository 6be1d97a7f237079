// SPDX-License-Identifier: Apache-2.0
#include "pages/changepage.h"

#include "look/flowlayout.h"
#include "screen/screentext.h"
#include "screen/steps.h"
#include "ui_changepage.h"
#include "words/contacttext.h"
#include "words/rulestext.h"

#include <QEvent>

namespace renumber::ui {

using account::ContactKind;

ChangePage::ChangePage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangePage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    m_ui->changeBusy->standBelow(*look::letFlow(m_ui->buttonLayout, *m_ui->layout), *m_ui->layout);
    m_ui->emailEditor->hide();
    for (ContactEditor *each :
         std::initializer_list<ContactEditor *>{m_ui->numberEditor, m_ui->emailEditor}) {
        connect(each, &ContactEditor::edited, m_ui->changeProblem, &ProblemBox::clear);
        connect(each, &ContactEditor::submitted, this, &ChangePage::submit);
    }
    connect(m_ui->choicesBox, &ChoicesBox::changed, m_ui->changeProblem, &ProblemBox::clear);
    connect(m_ui->channelsBox, &ChannelsBox::changed, this, &ChangePage::followChannel);
    connect(m_ui->askBox, &AskBox::edited, m_ui->changeProblem, &ProblemBox::clear);
    connect(m_ui->askBox, &AskBox::submitted, this, &ChangePage::submit);
    connect(m_ui->changeProblem, &ProblemBox::textChanged, this, &ChangePage::describeEditor);
    connect(m_ui->updateButton, &SendingButton::heldBackChanged, this, &ChangePage::describeEditor);
    connect(m_ui->updateButton, &QPushButton::clicked, this, &ChangePage::submit);
    connect(m_ui->choicesBox, &ChoicesBox::changed, this, &ChangePage::retranslate);
    connect(m_ui->changeCancelButton, &QPushButton::clicked, this, &ChangePage::cancelRequested);
    connect(m_ui->changeProblem, &ProblemBox::actionChosen, this, [this](NextStep next) {
        if (next == NextStep::TryAgain)
            submit(); // what is in the field now, not what was there before
        else if (next == NextStep::ChangeNumber)
            editor().takeFocus();
        else
            emit nextStepChosen(next);
    });
}

ChangePage::~ChangePage() = default;

ContactEditor &ChangePage::editor() const
{
    if (!m_shown || current().kind == ContactKind::Phone)
        return *m_ui->numberEditor;
    return *m_ui->emailEditor;
}

void ChangePage::present(const screen::Form &content, Arrival arrival)
{
    const auto before = m_shown;
    const PageDiff diff(before, content, arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    if (diff.isNew(&screen::Form::question) || diff.isNew(&screen::Form::rules))
        ask();
    else if (diff.isNew(&screen::Form::current))
        followAccount();
    if (diff.isNew(&screen::Form::turningBack))
        retranslate();
    if (!content.trouble)
        m_ui->changeProblem->clear();
    if (diff.isNew(&screen::Form::waiting))
        setBusy(content.waiting ? Busy::Yes : Busy::No);
    if (diff.hasNewTrouble())
        showTrouble();
    else if (diff.isReady())
        editor().takeFocus();
}

void ChangePage::forget()
{
    m_shown.reset();
    m_ui->askBox->clear(); // it was another's
}

void ChangePage::ask()
{
    m_ui->changeProblem->clear();
    m_ui->numberEditor->setVisible(current().kind == ContactKind::Phone);
    m_ui->emailEditor->setVisible(current().kind == ContactKind::Email);
    editor().ask(current(), m_shown->rules->effectFor(current()));
    m_ui->choicesBox->offer(m_shown->rules->change->choices, m_shown->question.choices);
    m_ui->channelsBox->offer(m_shown->rules->change->channels, m_shown->question.channel);
    m_ui->askBox->offer(m_shown->rules->change->ask);
    m_ui->askBox->clear(); // it was another change's
    m_ui->numberEditor->setChannel(m_ui->channelsBox->chosen());
    describeEditor();
    retranslate();
    if (!m_shown->question.prefill.isEmpty())
        editor().prefill(m_shown->question.prefill);
}

/// The account turned out to be another than when the question was asked; what was typed stays.
void ChangePage::followAccount()
{
    editor().setCurrent(current(), m_shown->rules->effectFor(current()));
    retranslate();
}

void ChangePage::followChannel()
{
    if (!m_shown)
        return;
    m_ui->changeProblem->clear();
    m_ui->numberEditor->setChannel(m_ui->channelsBox->chosen());
    retranslate();
}

/// A screen reader tells with the field what keeps it from being sent.
void ChangePage::describeEditor()
{
    const QString problem = joinedSentences({m_ui->updateButton->heldBackBy(), m_ui->changeProblem->text()});
    editor().describeProblem(problem);
    m_ui->askBox->describeProblem(problem);
}

void ChangePage::submit()
{
    if (m_busy == Busy::Yes || !m_ui->updateButton->isEnabled())
        return;
    const std::optional<account::ContactValue> value = editor().confirmed();
    if (!value)
        return;
    const std::optional<description::Values> answers = m_ui->askBox->answersFor(description::Step::Send);
    if (!answers)
        return;
    m_ui->changeProblem->clear();
    emit updateRequested(current().kind,
                         {*value, m_ui->choicesBox->chosen(), m_ui->channelsBox->chosen(), *answers});
}

void ChangePage::setBusy(Busy busy)
{
    m_busy = busy;
    const bool idle = busy == Busy::No;
    if (!idle) {
        m_ui->changeBusy->begin([waiting = *m_shown->waiting] { return waitingText(waiting); });
        m_ui->changeBusy->holdKeyboard();
    }
    m_ui->numberEditor->setBusy(busy);
    m_ui->emailEditor->setBusy(busy);
    m_ui->choicesBox->setBusy(busy);
    m_ui->channelsBox->setBusy(busy);
    m_ui->askBox->setBusy(busy);
    m_ui->updateButton->setAllowed(idle);
    if (idle)
        m_ui->changeBusy->end();
}

void ChangePage::showTrouble()
{
    const ProblemWords words
        = [trouble = *m_shown->trouble, clock = m_clock] { return troubleText(trouble, clock.now()); };
    m_ui->changeProblem->showProblem(words);
    const ProblemText text = words();
    if (text.next == NextStep::ChangeNumber)
        editor().takeFocus();
    else if (text.next == NextStep::None && !m_ui->askBox->isEmpty())
        m_ui->askBox->takeFocus();
    else
        m_ui->changeProblem->takeFocus();
}

void ChangePage::retranslate()
{
    const QString value = shown(current().value);
    const bool isOnes = m_shown->actingFor == screen::ActingFor::Oneself;
    if (current().kind == ContactKind::Phone) {
        m_ui->titleLabel->setText(!current().isSet() ? tr("Add a phone number")
                                      : isOnes       ? tr("Change your phone number")
                                                     : tr("Change the phone number"));
        //: %1: the phone number now on the account
        m_ui->currentLabel->setText(tr("Now: %1").arg(value));
    } else {
        m_ui->titleLabel->setText(!current().isSet() ? tr("Add an email address")
                                      : isOnes       ? tr("Change your email address")
                                                     : tr("Change the email address"));
        //: %1: the email address now on the account
        m_ui->currentLabel->setText(tr("Now: %1").arg(value));
    }
    m_ui->currentLabel->setVisible(current().isSet());
    m_ui->changeCancelButton->setText(cancelText());
    m_ui->changeSteps->present(stepsOf(*m_shown));
    m_ui->rulesLabel->present(rulesLines(current(), *m_shown->rules, m_shown->service,
                                         m_ui->choicesBox->chosen(), m_ui->channelsBox->chosen(),
                                         m_shown->actingFor));
}

QString ChangePage::cancelText() const
{
    if (m_shown->turningBack == screen::TurningBack::ToAccount)
        return tr("Cancel");
    return m_shown->rules->change->confirmation == description::Confirmation::Link ? tr("Back to the link")
                                                                                   : tr("Back to the code");
}

void ChangePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_shown)
        retranslate();
}

} // namespace renumber::ui
