// SPDX-License-Identifier: Apache-2.0
#include "pages/codepage.h"

#include "change/codetext.h"
#include "ui_codepage.h"
#include "widgets/reveal.h"
#include "widgets/tone.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include "number/phonenumber.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace std::chrono_literals;

namespace renumber::ui {

using change::Delivery;
using change::EntriesSource;

CodePage::CodePage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CodePage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    m_ui->useCodeButton->hide();
    paintFixed();
    connect(m_ui->codeField, &QLineEdit::textChanged, this, &CodePage::tidy);
    connect(m_ui->codeField, &QLineEdit::returnPressed, this, &CodePage::submit);
    connect(m_ui->verifyCodeButton, &QPushButton::clicked, this, &CodePage::submit);
    connect(m_ui->useCodeButton, &QPushButton::clicked, this, [this] {
        m_ui->codeField->setText(m_offered);
        m_ui->codeField->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->codeErrorLabel, &FieldError::textChanged, this, &CodePage::describeField);
    connect(m_ui->codeProblem, &ProblemBox::textChanged, this, &CodePage::describeField);
    connect(m_ui->resendButton, &QPushButton::clicked, this, &CodePage::resendRequested);
    connect(m_ui->wrongNumberButton, &QPushButton::clicked, this, &CodePage::wrongNumberReported);
    connect(m_ui->codeCancelButton, &QPushButton::clicked, this, &CodePage::cancelRequested);
    connect(m_ui->codeProblem, &ProblemBox::actionChosen, this, &CodePage::nextStepChosen);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &CodePage::tick);
}

CodePage::~CodePage() = default;

void CodePage::showCode(const change::Plan &plan, const change::SentCode &code, Delivery delivery,
                        const QString &serviceName)
{
    const bool another = code.sentAt != m_code.sentAt || code.sentTo != m_code.sentTo;
    m_plan = plan;
    m_code = code;
    m_delivery = delivery;
    m_serviceName = serviceName;
    if (another) {
        m_ui->codeField->clear();
        forgetMessages();
    }
    retranslate();
}

void CodePage::forgetMessages()
{
    m_ui->codeErrorLabel->clear();
    m_ui->useCodeButton->hide();
    m_ui->codeProblem->clear();
}

void CodePage::tidy()
{
    forgetMessages(); // they were about another code
    const QString typed = m_ui->codeField->text();
    const QString tidied = change::tidiedCode(typed);
    if (tidied != typed) {
        const QSignalBlocker quiet(m_ui->codeField);
        const auto fromEnd = typed.size() - m_ui->codeField->cursorPosition();
        m_ui->codeField->setText(tidied);
        m_ui->codeField->setCursorPosition(int(std::max<qsizetype>(0, tidied.size() - fromEnd)));
    }
    const auto reading = change::readCode(tidied);
    if (reading && reading->fromMessage)
        offer(reading->code);
}

void CodePage::offer(const QString &code)
{
    m_offered = code;
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
    const auto reading = change::readCode(m_ui->codeField->text());
    if (!reading) {
        refuse([error = reading.error()] {
            return error == change::CodeError::Empty
                ? tr("Enter the code from the text message first.")
                : tr("A code has digits only. Enter just the code from the text message.");
        });
        return;
    }
    if (reading->fromMessage) {
        refuse([] {
            return tr("This is more than a code. Leave only the code, or press the button that uses it.");
        });
        return;
    }
    clearProblem();
    emit verifyRequested(reading->code);
}

void CodePage::refuse(const Sentence &why)
{
    m_ui->codeErrorLabel->say(why);
    takeFocus();
}

void CodePage::describeField()
{
    const QString error = m_ui->codeErrorLabel->text();
    m_ui->codeField->setAccessibleDescription(error.isEmpty() ? m_ui->codeProblem->text() : error);
}

void CodePage::setBusy(Busy busy, const Sentence &what)
{
    m_busy = busy;
    const bool idle = busy == Busy::No;
    if (!idle) {
        m_ui->codeBusy->begin(what);
        m_ui->codeBusy->holdKeyboard();
    }
    m_ui->codeField->setEnabled(idle);
    m_ui->useCodeButton->setEnabled(idle);
    m_ui->wrongNumberButton->setEnabled(idle);
    tick();
    if (idle)
        m_ui->codeBusy->end();
}

void CodePage::showProblem(const ProblemWords &words)
{
    m_ui->codeProblem->showProblem(words);
    if (words().next == NextStep::None)
        takeFocus();
    else
        m_ui->codeProblem->takeFocus();
}

void CodePage::clearProblem()
{
    m_ui->codeProblem->clear();
}

void CodePage::takeFocus()
{
    m_ui->codeField->setFocus(Qt::OtherFocusReason);
    m_ui->codeField->selectAll();
}

bool CodePage::canResend(const QDateTime &now) const
{
    return m_plan.resending == change::Resending::Possible && (!m_code.resendAt || *m_code.resendAt <= now);
}

void CodePage::tick()
{
    const QDateTime now = m_clock();
    m_ui->expiryLabel->setText(expiryText(now));
    m_ui->resendLabel->setText(resendText(now));
    m_ui->resendLabel->setVisible(!m_ui->resendLabel->text().isEmpty());
    m_ui->resendButton->setEnabled(m_busy == Busy::No && canResend(now));
    m_ui->resendButton->setAccessibleDescription(m_ui->resendLabel->text());
    m_ui->verifyCodeButton->setEnabled(m_busy == Busy::No && m_code.entriesLeft != 0);
}

QString CodePage::expiryText(const QDateTime &now) const
{
    if (!m_code.expiresAt)
        //: %1: the name of a service
        return tr("%1 does not say how long the code works.").arg(m_serviceName);
    const QString until = leftToRight(clockTime(*m_code.expiresAt, now));
    if (*m_code.expiresAt <= now)
        //: %1: a time of day
        return tr("The code has expired at %1. Have a new one sent.").arg(until);
    //: %1: a span, such as "9 minutes", %2: a time of day
    return tr("The code works for %1, until %2.").arg(timeLeft(*m_code.expiresAt, now), until);
}

QString CodePage::resendText(const QDateTime &now) const
{
    if (m_plan.resending == change::Resending::NotPossible)
        //: %1: the name of a service
        return tr("%1 cannot send the code again. For a new one, cancel and start again.").arg(m_serviceName);
    if (canResend(now))
        return {};
    //: %1: a span, such as "45 seconds", %2: a time of day
    return tr("A new code can be sent in %1, at %2.")
        .arg(timeLeft(*m_code.resendAt, now), leftToRight(clockTime(*m_code.resendAt, now)));
}

QString CodePage::entriesText() const
{
    if (!m_code.entriesLeft || m_code.entriesSource == EntriesSource::Unknown)
        //: %1: the name of a service
        return tr("%1 does not say how often a code may be entered.").arg(m_serviceName);
    if (m_code.entriesSource == EntriesSource::Service)
        //: %1: the name of a service
        return tr("%1 says that the code can be entered %n more time(s).", nullptr, *m_code.entriesLeft)
            .arg(m_serviceName);
    //: %1: the name of a service
    return tr("By the rules of %1 the code can be entered %n more time(s).", nullptr, *m_code.entriesLeft)
        .arg(m_serviceName);
}

void CodePage::retranslate()
{
    const QDateTime now = m_clock();
    const QString sentAt = leftToRight(clockTime(m_code.sentAt.isValid() ? m_code.sentAt : now, now));
    if (m_delivery == Delivery::Confirmed)
        //: %1: the name of a service, %2: a time of day
        m_ui->sentLabel->setText(
            tr("%1 has sent a text message with a code to this number, at %2.").arg(m_serviceName, sentAt));
    else if (m_plan.effect == service::Effect::AtOnce)
        //: %1: the name of a service
        m_ui->sentLabel->setText(
            tr("%1 was to change the number at once, but does not show it. Perhaps it wants a code "
               "first: if a text message comes to this number, enter its code here. Else cancel and "
               "read the account again.")
                .arg(m_serviceName));
    else
        //: %1: the name of a service, %2: a time of day
        m_ui->sentLabel->setText(
            tr("%1 was asked at %2 for a text message to this number, but its answer was lost, so it "
               "is not known whether one is coming. If it comes, enter the code here.")
                .arg(m_serviceName, sentAt));
    m_ui->sentToField->setText(number::formatInternational(m_code.sentTo));
    m_ui->wrongNumberButton->setVisible(m_plan.aim == change::Aim::Change);
    m_ui->entriesLabel->setText(entriesText());
    tick();
}

void CodePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameOffer();
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange)
        paintFixed();
}

/// The number that was texted looks as fixed as it is.
void CodePage::paintFixed()
{
    QPalette fixed = palette();
    fixed.setColor(QPalette::Base, fixed.color(QPalette::Window));
    m_ui->sentToField->setPalette(fixed);
}

void CodePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_tick.start();
}

void CodePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace renumber::ui
