// SPDX-License-Identifier: Apache-2.0
#include "widgets/proofrow.h"

#include "look/flowlayout.h"
#include "look/role.h"
#include "look/tokens.h"
#include "screen/deskpagetext.h"
#include "screen/proofstatetext.h"
#include "ui_proofrow.h"
#include "widgets/codetidying.h"
#include "words/about.h"
#include "words/codetext.h"
#include "words/deskprooftext.h"
#include "words/deskstatementtext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using desk::ProofKind;
using desk::ProofOutcome;
using screen::DeskProof;
using screen::ProofCodeOut;
using screen::ProofExpired;
using screen::ProofNotCounting;
using screen::ProofOpen;
using screen::ProofPassed;
using screen::ProofUnderWay;

namespace {

/// For what a proof is, beside the button that begins it.
constexpr int roomForWords = 150;

/// Which code is out; an invalid time where none is.
QDateTime sentAt(const DeskProof &proof)
{
    const auto *code = std::get_if<ProofCodeOut>(&proof.state);
    return code ? code->sentAt : QDateTime();
}

} // namespace

ProofRow::ProofRow(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProofRow>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->actionLayout, *m_ui->wordsLayout);
    connect(m_ui->beginButton, &QPushButton::clicked, this, &ProofRow::begun);
    connect(m_ui->showButton, &QPushButton::clicked, this, &ProofRow::revealWanted);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &ProofRow::enterCode);
    connect(m_ui->codeField, &QLineEdit::returnPressed, this, &ProofRow::enterCode);
    connect(m_ui->passedButton, &QPushButton::clicked, this, [this] { emit ended(ProofOutcome::Passed); });
    connect(m_ui->failedButton, &QPushButton::clicked, this, [this] { emit ended(ProofOutcome::Failed); });
    connect(m_ui->codeField, &QLineEdit::textChanged, this, [this] {
        m_ui->errorLabel->clear(); // it was about another code
        if (const auto *code = stateIs<ProofCodeOut>())
            tidyCode(*m_ui->codeField, code->rules);
    });
    connect(m_ui->errorLabel, &FieldError::textChanged, this,
            [this] { m_ui->codeField->setAccessibleDescription(m_ui->errorLabel->text()); });
}

ProofRow::~ProofRow() = default;

void ProofRow::present(const DeskProof &proof, const screen::DeskCase &deskCase)
{
    const DeskProof before = std::exchange(m_proof, proof);
    m_changed = deskCase.contact.question.kind;
    m_service = deskCase.head.service;
    m_person = personText(deskCase.head.person);
    if (sentAt(before) != sentAt(proof))
        m_ui->codeField->clear();
    nameParts();
    retranslate();
    layOutAnew();
    if (before.trouble != proof.trouble || before.missing != proof.missing)
        showTrouble();
}

void ProofRow::setBusy(Busy busy)
{
    const bool hasTried = m_busy == Busy::Yes && busy == Busy::No;
    m_busy = busy;
    const bool isIdle = busy == Busy::No;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->codeField, m_ui->showButton,
                                                          m_ui->passedButton, m_ui->failedButton})
        part->setEnabled(isIdle);
    m_ui->beginButton->setAllowed(isIdle && m_shut == Shut::No);
    m_ui->checkButton->setAllowed(isIdle);
    if (hasTried) // the same trouble after another try is new
        showTrouble();
}

void ProofRow::holdBack(const Sentence &why)
{
    m_ui->beginButton->holdBack(why);
    m_ui->checkButton->holdBack(why);
}

void ProofRow::showTrouble()
{
    m_ui->errorLabel->clear();
    const Sentence sentence = [proof = m_proof, changed = m_changed, service = m_service, clock = m_clock] {
        return proofTroubleText(proof, changed, service, clock.now());
    };
    if (!m_proof.missing.isEmpty())
        m_ui->errorLabel->ask(sentence); // nothing is wrong with what was pressed
    else if (m_proof.trouble)
        m_ui->errorLabel->say(sentence);
}

bool ProofRow::isRevealed() const
{
    return m_proof.revealed && m_clock() < m_proof.revealed->until;
}

bool ProofRow::isBegun() const
{
    const bool isQuiet = stateIs<ProofOpen>() || stateIs<ProofNotCounting>();
    return !isQuiet || !m_ui->errorLabel->text().isEmpty();
}

bool ProofRow::isOpen() const
{
    if (const auto *passed = stateIs<ProofPassed>())
        return isOver(*passed, m_clock.now());
    return !stateIs<ProofNotCounting>();
}

void ProofRow::takeFocus()
{
    QWidget *where = m_ui->beginButton;
    if (stateIs<ProofCodeOut>())
        where = m_ui->codeField;
    else if (stateIs<ProofUnderWay>() && m_proof.kind == ProofKind::Callback && !isRevealed())
        where = m_ui->showButton;
    else if (stateIs<ProofUnderWay>())
        where = m_ui->wordsLabel;
    where->setFocus(Qt::OtherFocusReason);
}

/// On no button: another code would be entered where none is out, and Return would have one sent.
void ProofRow::takeFocusAtEnd()
{
    m_ui->wordsLabel->setFocus(Qt::OtherFocusReason);
}

void ProofRow::setShut(Shut shut)
{
    m_shut = shut;
    setBusy(m_busy);
}

QList<QWidget *> ProofRow::tabStops() const
{
    return {m_ui->wordsLabel,  m_ui->codeField,    m_ui->checkButton, m_ui->showButton,
            m_ui->beginButton, m_ui->passedButton, m_ui->failedButton};
}

void ProofRow::enterCode()
{
    const auto *out = stateIs<ProofCodeOut>();
    if (!out || !m_ui->checkButton->isEnabled())
        return;
    const auto reading = code::readCode(m_ui->codeField->text(), out->rules);
    if (reading && !reading->fromMessage) {
        emit codeEntered(code::codeAsSent(reading->code, out->rules));
        return;
    }
    About about{m_proof.of};
    about.actingFor = ActingFor::AnotherPerson;
    if (reading)
        m_ui->errorLabel->say([] { return tr("This is more than a code. Leave only the code."); });
    else
        m_ui->errorLabel->say(
            [why = reading.error(), rules = out->rules, about] { return codeErrorText(why, rules, about); });
    m_ui->codeField->setFocus(Qt::OtherFocusReason);
    m_ui->codeField->selectAll();
}

/// Only what can be done now.
void ProofRow::showParts()
{
    const bool isCodeOut = stateIs<ProofCodeOut>() != nullptr;
    const bool isUnderWay = stateIs<ProofUnderWay>() != nullptr;
    const bool isPassed = stateIs<ProofPassed>() && !isOpen();
    m_ui->codeField->setVisible(isCodeOut);
    m_ui->checkButton->setVisible(isCodeOut);
    m_ui->beginButton->setVisible(!isUnderWay && !isPassed && !stateIs<ProofNotCounting>());
    look::setRole(*m_ui->beginButton, isCodeOut ? look::Role::Link : look::Role::None);
    m_ui->showButton->setVisible(isUnderWay && m_proof.kind == ProofKind::Callback && !isRevealed());
    m_ui->passedButton->setVisible(isUnderWay && m_proof.mayBePassed);
    m_ui->failedButton->setVisible(isUnderWay);
    // What is to be read aloud, or done, is no small print; a reader stops at it.
    look::setRole(*m_ui->wordsLabel, isUnderWay ? look::Role::Body : look::Role::Caption);
    m_ui->wordsLabel->setTextInteractionFlags(
        isUnderWay ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    // Never NoFocus: what has that is given no place in the order of Tab.
    m_ui->wordsLabel->setFocusPolicy(isUnderWay ? Qt::StrongFocus : Qt::ClickFocus);
}

void ProofRow::tick()
{
    const auto hidden
        = [this] { return std::pair(m_ui->showButton->isHidden(), m_ui->beginButton->isHidden()); };
    const auto before = hidden();
    retranslate();
    if (before != hidden())
        layOutAnew();
}

void ProofRow::retranslate()
{
    const time::Now now = m_clock.now();
    const look::Tone tone = proofTone(m_proof, now);
    m_ui->sign->show(tone == look::Tone::Plain ? look::Symbol::Person : look::symbolOf(tone), tone);
    m_ui->titleLabel->setText(proofTitle(m_proof.kind, m_proof.of, m_proof.to));
    const QString words = proofStateText(m_proof, now);
    if (m_ui->wordsLabel->text() != words) // else what is marked in it would be lost with each second
        m_ui->wordsLabel->setText(words);
    showParts();
    nameButtons();
}

/// What begins it stands below where it would leave too little for what it is.
void ProofRow::layOut()
{
    const int besides
        = m_ui->sign->sizeHint().width() + m_ui->layout->spacing() + m_ui->bodyLayout->spacing();
    const bool hasRoom = m_ui->beginButton->sizeHint().width() + besides + roomForWords <= width();
    m_ui->bodyLayout->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->bodyLayout->setSpacing(hasRoom ? look::space::medium : look::space::small);
}

/// Else it would keep the height that what it had before asked for (Qt 6.4).
void ProofRow::layOutAnew()
{
    layOut();
    m_ui->wordsLayout->invalidate();
    m_ui->bodyLayout->invalidate();
    layout()->invalidate();
    updateGeometry();
}

/// Several rows have the same buttons: what they are about is in their names for a screen reader.
void ProofRow::nameButtons()
{
    const QString title = m_ui->titleLabel->text();
    m_ui->beginButton->setText(beginProofText(m_proof, m_person));
    m_ui->passedButton->setText(itsThemText(m_person));
    m_ui->failedButton->setText(notThemText(m_person));
    m_ui->beginButton->setSends(m_proof.kind == ProofKind::ContactCode ? Sends::Something : Sends::Nothing);
    //: %1: what a button does, such as "Begin"; %2: a way to prove who is calling
    m_ui->beginButton->setAccessibleName(tr("%1: %2").arg(m_ui->beginButton->text(), title));
    //: %1: a way to prove who is calling, such as "Code to c…@example.com"
    m_ui->checkButton->setAccessibleName(tr("Check: %1").arg(title));
    //: %1: a way to prove who is calling
    m_ui->showButton->setAccessibleName(tr("Show the number: %1").arg(title));
    for (QPushButton *end : {m_ui->passedButton, m_ui->failedButton})
        //: %1: what a button does, such as "Begin"; %2: a way to prove who is calling
        end->setAccessibleName(tr("%1: %2").arg(end->text(), title));
}

void ProofRow::nameParts()
{
    const QString name = m_proof.id + u"Proof"_s;
    m_ui->wordsLabel->setObjectName(QString(name + u"Text"_s));
    m_ui->codeField->setObjectName(QString(name + u"CodeField"_s));
    m_ui->beginButton->setObjectName(QString(name + u"BeginButton"_s));
    m_ui->checkButton->setObjectName(QString(name + u"CheckButton"_s));
    m_ui->showButton->setObjectName(QString(name + u"ShowButton"_s));
    m_ui->passedButton->setObjectName(QString(name + u"PassedButton"_s));
    m_ui->failedButton->setObjectName(QString(name + u"FailedButton"_s));
    m_ui->errorLabel->setObjectName(QString(name + u"Error"_s));
}

void ProofRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ProofRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace renumber::ui
