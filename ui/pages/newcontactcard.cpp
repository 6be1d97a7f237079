// SPDX-License-Identifier: Apache-2.0
#include "pages/newcontactcard.h"

#include "look/announcement.h"
#include "look/flowlayout.h"
#include "screen/deskpagetext.h"
#include "ui_newcontactcard.h"
#include "words/deskcasetext.h"
#include "words/deskprooftext.h"
#include "words/deskstatementtext.h"
#include "words/rulestext.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::ui {

using account::ContactKind;
using account::ContactValue;
using screen::CaseWaiting;

namespace {

/// The editors are on the page of the form as well: names are unique in the window.
void nameForCase(const QWidget &editor)
{
    const auto parts = editor.findChildren<QWidget *>();
    for (QWidget *part : parts) {
        const QString name = part->objectName();
        if (!name.isEmpty() && !name.startsWith(u"qt_"))
            part->setObjectName(QString(u"case"_s + name.at(0).toUpper() + name.mid(1)));
    }
}

} // namespace

NewContactCard::NewContactCard(time::Clock clock, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::NewContactCard>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    nameForCase(*m_ui->caseNumberEditor);
    nameForCase(*m_ui->caseEmailEditor);
    m_ui->caseEmailEditor->hide();
    m_ui->caseUpdateBusy->standBelow(*look::letFlow(m_ui->updateLayout, *m_ui->layout), *m_ui->layout);
    m_settling.setSingleShot(true);
    m_settling.setInterval(500ms);
    connect(&m_settling, &QTimer::timeout, this, &NewContactCard::say);
    connectParts();
}

NewContactCard::~NewContactCard() = default;

void NewContactCard::connectParts()
{
    for (ContactEditor *each :
         std::initializer_list<ContactEditor *>{m_ui->caseNumberEditor, m_ui->caseEmailEditor}) {
        connect(each, &ContactEditor::edited, this, [this] {
            m_ui->caseUpdateProblem->clear(); // it was about another
            m_said = {};
            m_settling.start();
            showUpdate();
        });
        connect(each, &ContactEditor::submitted, this, &NewContactCard::submit);
    }
    connect(m_ui->caseChannels, &ChannelsBox::changed, this, [this] {
        m_ui->caseNumberEditor->setChannel(m_ui->caseChannels->chosen());
        showRules();
        showUpdate();
    });
    connect(m_ui->caseChoices, &ChoicesBox::changed, this, &NewContactCard::showRules);
    connect(m_ui->caseAsks, &AskBox::submitted, this, &NewContactCard::submit);
    connect(m_ui->caseUpdateButton, &QPushButton::clicked, this, &NewContactCard::submit);
    m_ui->endLockButton->hide();
    connect(m_ui->endLockButton, &QPushButton::clicked, this, &NewContactCard::endLockPressed);
    connect(m_ui->caseUpdateProblem, &ProblemBox::textChanged, this,
            [this] { editor().describeProblem(m_ui->caseUpdateProblem->text()); });
    connect(m_ui->caseUpdateProblem, &ProblemBox::actionChosen, this, [this](NextStep next) {
        if (next == NextStep::TryAgain)
            submit();
        else if (next == NextStep::ChangeNumber)
            takeFocus();
        else
            emit nextStepChosen(next);
    });
}

ContactEditor &NewContactCard::editor() const
{
    if (kind() == ContactKind::Phone)
        return *m_ui->caseNumberEditor;
    return *m_ui->caseEmailEditor;
}

void NewContactCard::present(const screen::DeskCase &deskCase)
{
    const screen::DeskCase before = std::exchange(m_case, deskCase);
    const screen::CaseContact &then = before.contact;
    const screen::CaseContact &now = deskCase.contact;
    const bool isShutOrOpened = (then.veil == screen::Veil::Shut) != isShut();
    if (isShutOrOpened) { // what was typed goes with the field
        m_settling.stop();
        m_said = {};
    }
    if (now.rules && (isShutOrOpened || then.question != now.question || then.rules != now.rules))
        ask();
    else if (now.rules && then.current != now.current)
        editor().setCurrent(now.current, now.rules->effectFor(now.current));
    setBusy();
    retranslate();
}

void NewContactCard::forget()
{
    m_settling.stop();
    m_said = {};
    m_ui->caseUpdateProblem->clear();
    m_ui->caseAsks->clear(); // it was another's
    m_case = {};
}

void NewContactCard::ask()
{
    const screen::CaseContact &contact = m_case.contact;
    const description::Journey nothing;
    const description::Journey &change = isShut() ? nothing : *contact.rules->change;
    m_ui->caseNumberEditor->setVisible(!isShut() && kind() == ContactKind::Phone);
    m_ui->caseEmailEditor->setVisible(!isShut() && kind() == ContactKind::Email);
    m_ui->caseUpdateButton->setVisible(!isShut());
    m_ui->caseChoices->offer(change.choices, contact.question.choices);
    m_ui->caseChannels->offer(change.channels, contact.question.channel);
    m_ui->caseAsks->offer(change.ask);
    m_ui->caseAsks->clear();
    m_ui->caseNumberEditor->setChannel(m_ui->caseChannels->chosen());
    editor().ask(contact.current, contact.rules->effectFor(contact.current));
    if (!isShut() && !contact.question.prefill.isEmpty())
        editor().prefill(contact.question.prefill);
}

bool NewContactCard::isBusy() const
{
    return m_case.waiting && m_case.waiting->what != CaseWaiting::For::Record;
}

/// The gate was asked for that very contact, and nothing is being written down that it may go by.
bool NewContactCard::isOpenFor(const ContactValue &contact) const
{
    return !contact.isEmpty() && contact == m_case.contact.target && m_case.missing.isEmpty()
        && !m_case.waiting && !m_case.isStuck;
}

/// To be called by what ends an edit, as well: the gate is asked once for what is in the field.
void NewContactCard::say()
{
    m_settling.stop();
    const ContactValue contact = editor().entered();
    if (contact.isEmpty() || contact == m_said || contact == m_case.contact.target)
        return;
    m_said = contact;
    emit contactEdited(contact);
}

void NewContactCard::submit()
{
    if (isBusy() || isShut() || !m_case.contact.rules)
        return;
    const std::optional<ContactValue> contact = editor().confirmed();
    if (!contact)
        return;
    say();
    if (!m_ui->caseUpdateButton->isEnabled()) {
        look::announce(*m_ui->missingLines, [this] { return m_ui->missingLines->text(); });
        return;
    }
    const std::optional<description::Values> answers = m_ui->caseAsks->answersFor(description::Step::Send);
    if (!answers)
        return;
    m_ui->caseUpdateProblem->clear();
    emit updatePressed({*contact, m_ui->caseChoices->chosen(), m_ui->caseChannels->chosen(), *answers});
}

void NewContactCard::setBusy()
{
    using For = CaseWaiting::For;
    const auto &waiting = m_case.waiting;
    const bool isUpdating = waiting
        && (waiting->what == For::Permit || waiting->what == For::CodeToNew || waiting->what == For::Change);
    if (isUpdating) {
        m_ui->caseUpdateBusy->begin(
            [waiting = *waiting, service = m_case.head.service] { return waitingText(waiting, service); });
        m_ui->caseUpdateBusy->holdKeyboard();
    }
    const Busy busy = isBusy() ? Busy::Yes : Busy::No;
    m_ui->caseNumberEditor->setBusy(busy);
    m_ui->caseEmailEditor->setBusy(busy);
    m_ui->caseChoices->setBusy(busy);
    m_ui->caseChannels->setBusy(busy);
    m_ui->caseAsks->setBusy(busy);
    if (!isUpdating)
        m_ui->caseUpdateBusy->end();
}

void NewContactCard::showTrouble(const screen::ServiceTrouble *trouble)
{
    m_ui->caseUpdateProblem->clear();
    if (!trouble)
        return;
    const ProblemWords words = [trouble = screen::CaseTrouble(*trouble), clock = m_clock] {
        return troubleText(trouble, clock.now());
    };
    m_ui->caseUpdateProblem->showProblem(words);
    if (words().next == NextStep::ChangeNumber)
        takeFocus();
    else
        m_ui->caseUpdateProblem->takeFocus();
}

void NewContactCard::takeFocus()
{
    if (!isShut())
        editor().takeFocus();
}

const SendingButton &NewContactCard::updateButton() const
{
    return *m_ui->caseUpdateButton;
}

void NewContactCard::tick()
{
    if (m_case.contact.rules)
        showUpdate();
}

/// When nothing happens goes without saying: Update says what it does, and when it can be pressed.
void NewContactCard::showRules()
{
    if (!m_case.contact.rules)
        return;
    QList<RuleLine> lines
        = rulesLines(m_case.contact.current, *m_case.contact.rules, m_case.head.service,
                     m_ui->caseChoices->chosen(), m_ui->caseChannels->chosen(), ActingFor::AnotherPerson);
    lines.removeIf([](const RuleLine &line) { return line.about == RuleLine::About::Pause; });
    m_ui->caseRulesLabel->present(lines);
    m_ui->caseRulesLabel->setVisible(!isShut());
}

void NewContactCard::showUpdate()
{
    if (!m_case.contact.rules)
        return;
    const ContactValue contact = editor().entered();
    QString update = updateText(m_case.contact, contact, m_ui->caseChannels->chosen(), m_case.head.person);
    // A name may have an ampersand, which is no shortcut.
    m_ui->caseUpdateButton->setText(update.replace(u"&"_s, u"&&"_s));
    m_ui->caseUpdateButton->setAllowed(isOpenFor(contact));
    QList<SignedLine> lines;
    QStringList missing = isShut() ? endingLines() : missingLines(m_case, contact, m_clock.now());
    if (m_case.isStuck)
        missing = {stuckText(kind())};
    for (const QString &line : missing)
        lines.append({look::Symbol::Note, look::Tone::Plain, line});
    m_ui->missingLines->present(lines);
    m_ui->caseUpdateButton->describe(m_ui->missingLines->text());
    m_ui->endLockButton->setVisible(mayEndLock(m_case, m_clock.now()));
}

/// As what the case has ended, once the store has said so.
QStringList NewContactCard::endingLines() const
{
    const auto &ending = m_case.head.ending;
    return ending ? QStringList{closingText(*ending, kind())} : QStringList();
}

void NewContactCard::retranslate()
{
    m_ui->endLockButton->setText(endLockText());
    const bool isPhone = kind() == ContactKind::Phone;
    m_ui->newContactLabel->setText(isPhone ? tr("3 · New number") : tr("3 · New email address"));
    m_ui->currentContactLabel->setText(currentText(m_case.contact));
    m_ui->currentContactLabel->setVisible(!m_ui->currentContactLabel->text().isEmpty());
    QStringList budgets;
    for (const desk::BudgetState &budget : std::as_const(m_case.budgets))
        budgets.append(budgetText(budget, kind()));
    m_ui->budgetLabel->setText(budgets.join(u'\n'));
    m_ui->budgetLabel->setVisible(!isShut() && !budgets.isEmpty());
    m_ui->showsLabel->setText(newContactShowsText(kind()));
    m_ui->showsLabel->setVisible(!isShut() && m_case.contact.rules
                                 && updateSends(m_case.contact) != UpdateSends::Nothing);
    showRules();
    showUpdate();
    // Else it would keep the height that what it had before asked for (Qt 6.4).
    layout()->invalidate();
    updateGeometry();
}

void NewContactCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace renumber::ui
