// SPDX-License-Identifier: Apache-2.0
#include "widgets/caseaside.h"

#include "screen/deskpagetext.h"
#include "ui_caseaside.h"

#include <QEvent>

namespace renumber::ui {

using screen::DeskCase;

namespace {

SignedLine lineOf(const screen::CaseTelling &telling, const DeskCase &deskCase, const time::Now &now)
{
    const QString text = tellingText(telling, deskCase.contact.question.kind, deskCase.head.service, now);
    if (telling.toldAt)
        return {look::Symbol::Check, look::Tone::Ok, text};
    const bool isOwed = telling.how == desk::TellingHow::Stated;
    return {isOwed ? look::Symbol::Call : look::Symbol::Message, look::Tone::Plain, text};
}

} // namespace

CaseAside::CaseAside(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseAside>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
}

CaseAside::~CaseAside() = default;

void CaseAside::present(const DeskCase &content, Telling telling)
{
    const bool isSame = m_shown && m_shown->head == content.head && m_shown->flags == content.flags
        && m_shown->history == content.history && m_shown->tellings == content.tellings;
    if (isSame && m_telling == telling)
        return;
    m_shown = content;
    m_telling = telling;
    retranslate();
}

void CaseAside::retranslate()
{
    const time::Now now = m_clock.now();
    m_ui->flagsCard->setAccessibleName(m_ui->flagsCardLabel->text());
    m_ui->historyCard->setAccessibleName(m_ui->historyCardLabel->text());
    m_ui->tellCard->setAccessibleName(m_ui->tellCardLabel->text());
    m_ui->flagsList->present(m_shown->flags, m_shown->contact.question.kind);
    QStringList history;
    for (const screen::HistoryRow &row : std::as_const(m_shown->history))
        history.append(historyText(row, m_shown->head.actor, now));
    m_ui->historyText->setText(history.isEmpty() ? tr("Nothing before this case") : history.join(u'\n'));
    QList<SignedLine> tellings;
    for (const screen::CaseTelling &one : std::as_const(m_shown->tellings))
        tellings.append(lineOf(one, *m_shown, now));
    m_ui->tellingLines->present(tellings);
    m_ui->tellCard->setVisible(!tellings.isEmpty() && m_telling == Telling::Shown);
}

void CaseAside::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_shown)
        retranslate();
}

} // namespace renumber::ui
