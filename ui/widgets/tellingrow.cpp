// SPDX-License-Identifier: Apache-2.0
#include "widgets/tellingrow.h"

#include "desk/statement.h"
#include "look/flowlayout.h"
#include "screen/deskpagetext.h"
#include "ui_tellingrow.h"
#include "words/deskcasetext.h"
#include "words/isolate.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace renumber::ui {

TellingRow::TellingRow(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TellingRow>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->toldLayout, *m_ui->wordsLayout);
    connect(m_ui->toldButton, &QPushButton::clicked, this, &TellingRow::submit);
    connect(m_ui->noteField, &QLineEdit::returnPressed, this, &TellingRow::submit);
    connect(m_ui->noteField, &QLineEdit::textChanged, m_ui->noteError, &FieldError::clear);
    connect(m_ui->noteError, &FieldError::textChanged, this,
            [this] { m_ui->noteField->setAccessibleDescription(m_ui->noteError->text()); });
}

TellingRow::~TellingRow() = default;

void TellingRow::present(const screen::CaseTelling &telling, account::ContactKind changed,
                         const QString &service)
{
    const auto before = std::exchange(m_telling, telling);
    m_changed = changed;
    m_service = service;
    const QString whom = text::nameIn(desk::tellNames, telling.whom);
    m_ui->noteField->setObjectName(QString(whom + u"NoteField"_s));
    m_ui->toldButton->setObjectName(QString(whom + u"ToldButton"_s));
    m_ui->tellingLabel->setObjectName(QString(whom + u"TellingText"_s));
    m_ui->troubleLabel->setObjectName(QString(whom + u"TellingTrouble"_s));
    if (isTold())
        m_ui->noteField->clear();
    retranslate();
    if (before.trouble != telling.trouble)
        showTrouble();
}

void TellingRow::showTrouble()
{
    m_ui->troubleLabel->clear();
    if (m_telling.trouble)
        m_ui->troubleLabel->ask(
            [telling = m_telling, changed = m_changed, service = m_service, clock = m_clock] {
                return tellTroubleText(telling, changed, service, clock.now());
            });
}

void TellingRow::setBusy(Busy busy)
{
    m_busy = busy;
    m_ui->noteField->setEnabled(busy == Busy::No);
    m_ui->toldButton->setEnabled(busy == Busy::No);
}

void TellingRow::takeFocus()
{
    m_ui->noteField->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> TellingRow::tabStops() const
{
    return {m_ui->noteField, m_ui->toldButton};
}

/// An empty note in the record would say that nobody was told.
void TellingRow::submit()
{
    if (m_busy == Busy::Yes || isTold())
        return;
    const QString note = m_ui->noteField->text().trimmed();
    if (!desk::saysSomething(note)) {
        m_ui->noteError->say([] { return tr("Say how they were told, in a few words."); });
        takeFocus();
        return;
    }
    emit told(m_telling.whom, note);
}

void TellingRow::retranslate()
{
    const bool isOwed = !isTold();
    m_ui->tellingSign->show(isOwed ? look::Symbol::Call : look::Symbol::Check,
                            isOwed ? look::Tone::Doubt : look::Tone::Ok);
    const time::Now now = m_clock.now();
    m_ui->tellingLabel->setText(isOwed ? notToldText(m_telling, m_changed)
                                       : tellingText(m_telling, m_changed, m_service, now));
    m_ui->contactLabel->setText(leftToRight(m_telling.to));
    m_ui->contactLabel->setVisible(isOwed && !m_telling.to.isEmpty());
    m_ui->noteLabel->setVisible(isOwed);
    m_ui->noteField->setVisible(isOwed);
    m_ui->toldButton->setVisible(isOwed);
    const QString whom = tellName(m_telling.whom, m_changed);
    //: %1: who is told, such as "Old number"
    m_ui->noteField->setAccessibleName(tr("How were they told? %1").arg(whom));
    //: %1: who is told, such as "Old number"
    m_ui->toldButton->setAccessibleName(tr("They were told: %1").arg(whom));
    // Else it would keep the height that what it had before asked for (Qt 6.4).
    m_ui->wordsLayout->invalidate();
    layout()->invalidate();
    updateGeometry();
}

void TellingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace renumber::ui
