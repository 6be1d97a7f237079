// SPDX-License-Identifier: Apache-2.0
#include "pages/codepage.h"

#include "look/announcement.h"
#include "look/flowlayout.h"
#include "look/role.h"
#include "pages/askbeforeleaving.h"
#include "pages/expirywatch.h"
#include "screen/deskpagetext.h"
#include "screen/screentext.h"
#include "screen/steps.h"
#include "ui_codepage.h"
#include "widgets/codetidying.h"
#include "widgets/reveal.h"
#include "words/about.h"
#include "words/arrivaltext.h"
#include "words/codetext.h"
#include "words/contacttext.h"
#include "words/deskmissingtext.h"
#include "words/isolate.h"

#include <QHideEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::ui {

namespace {

/// Whether the code that was entered is what has to be mended.
bool isAboutCode(const service::Problem &problem)
{
    using description::ProblemKind;
    return problem.kind == ProblemKind::WrongCode || problem.kind == ProblemKind::CodeExpired
        || problem.kind == ProblemKind::CodeSpent;
}

/// What an input method should offer for a code.
Qt::InputMethodHints hintsFor(const code::CodeRules &rules)
{
    if (rules.characters == code::CodeCharacters::Digits)
        return Qt::ImhDigitsOnly;
    const Qt::InputMethodHints plain = Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhLatinOnly;
    return rules.letterCase == code::CodeCase::Upper ? plain | Qt::ImhPreferUppercase : plain;
}

} // namespace

CodePage::CodePage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CodePage>())
    , m_clock(std::move(clock))
    , m_expiry(new ExpiryWatch(m_clock, *this))
{
    m_ui->setupUi(this);
    m_ui->codeBusy->standBelow(*look::letFlow(m_ui->buttonLayout, *m_ui->layout), *m_ui->layout);
    look::letFlow(m_ui->againLayout, *m_ui->layout);
    look::letFlow(m_ui->offerLayout, *m_ui->layout);
    look::letFlow(m_ui->sendToCurrentLayout, *m_ui->secondLayout);
    look::letFlow(m_ui->targetRow, *m_ui->targetLayout);
    m_ui->useCodeButton->hide();
    m_ui->secondCode->hide();
    m_ui->codeHelpLabel->hide();
    connectFields();
    connectButtons();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &CodePage::tick);
    connect(m_expiry, &ExpiryWatch::expiringUnseen, this, &CodePage::expiringUnseen);
}

CodePage::~CodePage() = default;

void CodePage::connectFields()
{
    connect(m_ui->codeField, &QLineEdit::textChanged, this, [this] {
        forgetMessages(); // they were about another code
        tidyCode(*m_ui->codeField, m_message.plan.code);
        offerFrom(m_ui->codeField->text());
        tick();
        submitWhenComplete();
    });
    connect(m_ui->currentCodeField, &QLineEdit::textChanged, this, [this] {
        m_ui->currentCodeErrorLabel->clear();
        m_ui->codeProblem->clear();
        tidyCode(*m_ui->currentCodeField, m_message.plan.code);
    });
    connect(m_ui->codeAskBox, &AskBox::edited, m_ui->codeProblem, &ProblemBox::clear);
    connect(m_ui->codeAskBox, &AskBox::submitted, this, &CodePage::submit);
    connect(m_ui->codeField, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_ui->currentCodeField, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_ui->codeErrorLabel, &FieldError::textChanged, this, &CodePage::describeFields);
    connect(m_ui->currentCodeErrorLabel, &FieldError::textChanged, this, &CodePage::describeFields);
    connect(m_ui->codeProblem, &ProblemBox::textChanged, this, &CodePage::describeFields);
    connect(m_ui->codeProblem, &ProblemBox::textChanged, this, [this] { // the box may have the same button
        m_ui->sendToCurrentButton->setVisible(m_ui->codeProblem->next() != NextStep::SendToCurrent);
    });
    connect(m_ui->verifyCodeButton, &SendingButton::heldBackChanged, this, &CodePage::describeFields);
}

void CodePage::connectButtons()
{
    connect(m_ui->verifyCodeButton, &QPushButton::clicked, this, &CodePage::submit);
    connect(m_ui->useCodeButton, &QPushButton::clicked, this, [this] {
        m_ui->codeField->setText(m_offered);
        m_ui->codeField->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->resendButton, &QPushButton::clicked, this, [this] { resendBy(m_message.code.channel); });
    connect(m_ui->otherWays, &OtherWays::chosen, this, &CodePage::resendBy);
    connect(m_ui->sendToCurrentButton, &QPushButton::clicked, this, &CodePage::sendToCurrentRequested);
    connect(m_ui->wrongNumberButton, &QPushButton::clicked, this, &CodePage::wrongNumberReported);
    connect(m_ui->codeHelpButton, &QPushButton::toggled, this, [this](bool isOpen) {
        m_ui->codeHelpLabel->setVisible(isOpen);
        look::announce(*m_ui->codeHelpLabel);
    });
    connect(m_ui->codeCancelButton, &QPushButton::clicked, this, &CodePage::leave);
    connect(m_ui->codeAsk, &AskFirst::confirmed, this, &CodePage::cancelRequested);
    connect(m_ui->codeAsk, &AskFirst::kept, this, &CodePage::takeFocus);
    connect(m_ui->codeProblem, &ProblemBox::actionChosen, this, [this](NextStep next) {
        if (next == NextStep::SendNewCode && !m_ui->codeAskBox->isEmpty())
            resendBy(m_message.code.channel); // with what is asked for it
        else
            emit nextStepChosen(next);
    });
}

void CodePage::present(const screen::Code &content, Arrival arrival)
{
    const auto before = m_shown;
    const PageDiff diff(before, content, arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    m_ui->codeAsk->clear(); // it was about what was shown before
    if (diff.isNew(&screen::Code::message))
        showMessage(content.message);
    announceMessage(before, arrival);
    if (!content.waiting) // else the fields stay for the case that what was entered is not right
        m_ui->codeAskBox->offer(content.wanted);
    if (diff.isNew(&screen::Code::otherWays)) {
        m_ui->otherWays->offer(content.otherWays, *m_ui->resendButton);
        tick();
    }
    if (diff.isNew(&screen::Code::leaving))
        nameLeaving();
    if (diff.isNew(&screen::Code::person))
        nameForPerson();
    if (diff.isNew(&screen::Code::loss))
        m_ui->codeKeepingNote->say([loss = content.loss] { return lossText(loss); });
    if (!content.trouble)
        m_ui->codeProblem->clear();
    if (arrival == Arrival::Now && !content.trouble)
        forgetLastTime();
    if (diff.isNew(&screen::Code::waiting))
        setBusy(content.waiting ? Busy::Yes : Busy::No);
    if (diff.hasNewTrouble())
        showTrouble();
    else if (diff.isReady())
        takeFocus();
}

bool CodePage::keepsChange() const
{
    return m_shown && m_shown->leaving == screen::Leaving::ForLater;
}

void CodePage::nameLeaving()
{
    m_ui->codeCancelButton->setText(leaveButtonText(m_shown->leaving, m_message.plan.aim));
}

void CodePage::forget()
{
    m_shown.reset();
    m_expiry->stop();
    m_ui->codeAskBox->clear(); // it was another's
}

/// Whoever comes back finds nothing said of what was entered before.
void CodePage::forgetLastTime()
{
    if (look::toneOf(*m_ui->codeField) == look::Tone::Wrong)
        m_ui->codeField->clear();
    forgetMessages();
}

void CodePage::showMessage(const SentMessage &message)
{
    const change::SentCode before = std::exchange(m_message, message).code;
    if (message.code.sentAt != before.sentAt || message.code.sentTo != before.sentTo) {
        m_ui->codeField->clear();
        m_ui->codeHelpButton->setChecked(false);
        m_hasSubmittedItself = false;
        forgetMessages();
    }
    m_expiry->watch(message);
    if (message.code.toCurrentAt != before.toCurrentAt)
        m_ui->currentCodeField->clear();
    retranslate();
}

/// That a code is on its way, which is news when the page comes to the front, and when another one was sent.
void CodePage::announceMessage(const std::optional<screen::Code> &before, Arrival arrival)
{
    const change::SentCode &now = m_message.code;
    const bool isSame = before && arrival == Arrival::None;
    if (!isSame || before->message.code.sentAt != now.sentAt)
        look::announce(*m_ui->sentLabel);
    if (isSame && before->message.code.toCurrentAt != now.toCurrentAt)
        look::announce(*m_ui->secondCodeLabel);
}

void CodePage::forgetMessages()
{
    m_ui->codeErrorLabel->clear();
    m_ui->useCodeButton->hide();
    m_ui->codeProblem->clear();
    look::setTone(*m_ui->codeField, look::Tone::Plain);
}

/// Where a whole message was pasted, offers the code in it.
void CodePage::offerFrom(const QString &typed)
{
    const auto reading = code::readCode(typed, m_message.plan.code);
    if (!reading || !reading->fromMessage)
        return;
    m_offered = reading->code;
    nameOffer();
    m_ui->useCodeButton->show();
}

void CodePage::nameOffer()
{
    //: %1: a code found in a text that was pasted
    m_ui->useCodeButton->setText(tr("Use %1 from this text").arg(leftToRight(m_offered)));
}

void CodePage::submit()
{
    if (m_busy == Busy::Yes || !m_ui->verifyCodeButton->isEnabled())
        return;
    const auto code = codeIn(m_ui->codeField, m_ui->codeErrorLabel);
    if (!code || !hasRightLength(*code))
        return;
    QString currentCode;
    if (hasSecondField() && !m_ui->currentCodeField->text().isEmpty()) {
        const auto second = codeIn(m_ui->currentCodeField, m_ui->currentCodeErrorLabel);
        if (!second)
            return;
        currentCode = *second;
    }
    const auto answers = m_ui->codeAskBox->answersFor(description::Step::Submit);
    if (!answers)
        return;
    m_ui->codeProblem->clear();
    m_entered = m_ui->codeField->text();
    const code::CodeRules &rules = m_message.plan.code;
    emit verifyRequested(code::codeAsSent(*code, rules), code::codeAsSent(currentCode, rules), *answers);
}

/// Whoever has typed the last character need not press anything: once for each code that was sent, and never
/// where a slip of the finger would use up the only try.
void CodePage::submitWhenComplete()
{
    if (m_hasSubmittedItself || !isComplete())
        return;
    // Not within the key press: the character is seen first.
    QTimer::singleShot(0, this, [this, complete = m_ui->codeField->text()] {
        if (m_hasSubmittedItself || !isComplete() || m_ui->codeField->text() != complete)
            return;
        m_hasSubmittedItself = true;
        submit();
    });
}

bool CodePage::isComplete() const
{
    const code::CodeRules &rules = m_message.plan.code;
    const std::optional<int> left = m_message.code.entriesLeft;
    const bool hasOneTry = rules.entries == 1 || (left && *left <= 1);
    const auto reading = code::readCode(m_ui->codeField->text(), rules);
    return reading && !reading->fromMessage && m_ui->verifyCodeButton->isEnabled() && !hasOneTry
        && !hasSecondField() && !m_ui->codeAskBox->isUnanswered() && rules.lengths.size() == 1
        && m_ui->codeField->text().size() == rules.lengths.first();
}

void CodePage::resendBy(const description::Channel &channel)
{
    if (const auto answers = m_ui->codeAskBox->answersFor(description::Step::Resend))
        emit resendRequested(channel, *answers);
}

/// A code that may be entered a few times only is not spent on a slip of the finger.
bool CodePage::hasRightLength(const QString &code)
{
    const code::CodeRules &rules = m_message.plan.code;
    if (!rules.entries || rules.lengths.isEmpty() || rules.lengths.contains(int(code.size())))
        return true;
    m_ui->codeErrorLabel->say([rules, typed = code.size(), service = m_message.service] {
        return codeLengthText(service, rules, typed);
    });
    takeFocus();
    return false;
}

/// The code in \a field; none where there is something wrong with it, which \a error then says.
std::optional<QString> CodePage::codeIn(QLineEdit *field, FieldError *error)
{
    const auto reading = code::readCode(field->text(), m_message.plan.code);
    if (reading && !reading->fromMessage)
        return reading->code;
    if (reading)
        error->say([] {
            return tr("This is more than a code. Leave only the code, or press the button that uses it.");
        });
    else
        error->say([why = reading.error(), rules = m_message.plan.code, about = about(m_message)] {
            return codeErrorText(why, rules, about);
        });
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    return std::nullopt;
}

void CodePage::describeFields()
{
    const QString problem = m_ui->codeProblem->text();
    const QString why = m_ui->verifyCodeButton->heldBackBy();
    const auto described = [&](const QString &error) {
        return joinedSentences({why, error.isEmpty() ? problem : error});
    };
    m_ui->codeField->setAccessibleDescription(described(m_ui->codeErrorLabel->text()));
    m_ui->currentCodeField->setAccessibleDescription(described(m_ui->currentCodeErrorLabel->text()));
    m_ui->codeAskBox->describeProblem(described({}));
}

void CodePage::setBusy(Busy busy)
{
    m_busy = busy;
    const bool idle = busy == Busy::No;
    if (!idle) {
        m_ui->codeBusy->begin([waiting = *m_shown->waiting] { return waitingText(waiting); });
        m_ui->codeBusy->holdKeyboard();
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->codeField, m_ui->useCodeButton,
                                                            m_ui->wrongNumberButton, m_ui->currentCodeField})
        widget->setEnabled(idle);
    m_ui->codeAskBox->setBusy(busy);
    tick();
    if (idle)
        m_ui->codeBusy->end();
}

void CodePage::showTrouble()
{
    const ProblemWords words = [shown = *m_shown, clock = m_clock] {
        ProblemText text = troubleText(*shown.trouble, clock.now());
        if (!shown.missing.isEmpty())
            text.sentence = notSentText(shown.missing, shown.message.plan.before.kind, clock.now());
        // The button for it is below, and names the person.
        const bool isBelow = about(shown.message).another == AnotherMessage::ByResending;
        if (shown.person && isBelow && text.next == NextStep::SendNewCode) {
            text.next = NextStep::None;
            text.button.clear();
        }
        return text;
    };
    const ProblemText text = words();
    m_ui->codeProblem->showProblem(words);
    const auto *atService = std::get_if<screen::ServiceTrouble>(&*m_shown->trouble);
    const bool isOfCode
        = atService && atService->activity == Activity::Submitting && isAboutCode(atService->problem);
    look::setTone(*m_ui->codeField, isOfCode ? text.tone : look::Tone::Plain);
    if (text.next == NextStep::None)
        takeFocus();
    else
        m_ui->codeProblem->takeFocus();
    reveal(m_ui->codeProblem); // once more, as a move of the keyboard scrolls, too
}

/// Asks first where something would be lost.
void CodePage::leave()
{
    const bool isAsked
        = m_busy == Busy::No && askBeforeLeaving(*m_ui->codeAsk, m_message, m_shown->leaving, m_clock);
    if (!isAsked)
        emit cancelRequested();
}

/// To the field that is still to be filled in.
void CodePage::takeFocus()
{
    if (!m_ui->codeField->text().isEmpty() && m_ui->codeAskBox->isUnanswered()) {
        m_ui->codeAskBox->takeFocus();
        return;
    }
    const bool second
        = hasSecondField() && !m_ui->codeField->text().isEmpty() && m_ui->currentCodeField->text().isEmpty();
    QLineEdit *field = second ? m_ui->currentCodeField : m_ui->codeField;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void CodePage::tick()
{
    m_expiry->check();
    const time::Now now = m_clock.now();
    m_ui->sentLabel->setText(sentText(m_message, now));
    m_ui->expiryLabel->setText(expiryText(m_message, now));
    m_ui->expiryLabel->setVisible(!m_ui->expiryLabel->text().isEmpty());
    m_ui->secondCodeLabel->setText(secondCodeText(m_message, now));
    m_ui->sendToCurrentButton->setAllowed(m_busy == Busy::No && canSendToCurrent(m_message, now));
    m_ui->resendLabel->setText(resendText(m_message, now));
    m_ui->resendLabel->setVisible(!m_ui->resendLabel->text().isEmpty());
    m_ui->resendButton->setAllowed(m_busy == Busy::No && canResend(m_message, now));
    m_ui->resendButton->describe(m_ui->resendLabel->text());
    m_ui->otherWays->setAllowed(m_busy == Busy::No && canResend(m_message, now));
    m_ui->otherWays->describe(m_ui->resendLabel->text());
    const QString whyNot = notEnterableText(m_message, typed());
    m_ui->entriesLabel->setText(whyNot.isEmpty() ? entriesText(m_message, now) : whyNot);
    m_ui->entriesLabel->setVisible(!m_ui->entriesLabel->text().isEmpty());
    m_ui->verifyCodeButton->setAllowed(m_busy == Busy::No && whyNot.isEmpty());
    m_ui->verifyCodeButton->describe(whyNot);
}

Typed CodePage::typed() const
{
    const bool isLast = !m_entered.isEmpty() && m_ui->codeField->text() == m_entered;
    return isLast ? Typed::TheLastCode : Typed::AnotherCode;
}

void CodePage::retranslate()
{
    const About what = about(m_message);
    m_ui->numberLabel->setText(kindName(what.kind));
    m_ui->sentToField->setText(unmarked(m_message.code.sentTo));
    m_ui->sentToField->setCursorPosition(0); // a long address is read from its beginning
    m_ui->wrongNumberButton->setText(what.isPhone() ? tr("Wrong number?") : tr("Wrong address?"));
    m_ui->wrongNumberButton->setVisible(m_message.plan.aim == change::Aim::Change);
    const code::CodeRules &rules = m_message.plan.code;
    for (CodeField *field : {m_ui->codeField, m_ui->currentCodeField}) {
        field->setInputMethodHints(hintsFor(rules));
        field->setCodeLength(rules.lengths.size() == 1 ? rules.lengths.first() : 0);
    }
    nameForPerson();
    m_ui->codeHelpLabel->setText(notArrivedText(m_message));
    m_ui->codeSteps->present(stepsOf(*m_shown));
    nameLeaving();
    retranslateSecond();
    tick();
}

/// Where one of several is served, what acts says for whom.
void CodePage::nameForPerson()
{
    const std::optional<QString> &person = m_shown->person;
    QString verify = tr("Verify");
    if (person)
        //: On a button. %1: a person's name
        verify = tr("Verify for %1").arg(personText(*person));
    m_ui->verifyCodeButton->setText(verify.replace(u"&"_s, u"&&"_s));
    const QString again = askAgainText(about(m_message), person ? personText(*person) : QString());
    m_ui->resendButton->setText(QString(again).replace(u"&"_s, u"&&"_s));
}

void CodePage::retranslateSecond()
{
    const change::Plan &plan = m_message.plan;
    m_ui->secondCode->setVisible(plan.secondCode == change::SecondCode::Possible);
    m_ui->currentCodeLabel->setVisible(hasSecondField());
    m_ui->currentCodeField->setVisible(hasSecondField());
    const QString current = shown(plan.before.value);
    m_ui->currentCodeLabel->setText(plan.before.kind == account::ContactKind::Phone
                                        //: %1: the phone number now on the account
                                        ? tr("Code from the current number, %1").arg(current)
                                        //: %1: the email address now on the account
                                        : tr("Code from the current address, %1").arg(current));
    m_ui->sendToCurrentButton->setText(hasSecondField()
                                           //: %1: the phone number or email address now on the account
                                           ? tr("Send another code to %1").arg(current)
                                           //: %1: the phone number or email address now on the account
                                           : tr("Send a code to %1, too").arg(current));
}

void CodePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameOffer();
        if (m_shown)
            retranslate();
    }
}

void CodePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_tick.start();
    if (m_shown)
        m_expiry->watch(m_message);
}

void CodePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    if (!event->spontaneous())
        m_expiry->stop(); // the page has been turned; else the window is out of sight
}

} // namespace renumber::ui
