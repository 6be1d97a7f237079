// SPDX-License-Identifier: Apache-2.0
#include "pages/desktellingpage.h"

#include "look/flowlayout.h"
#include "screen/deskpagetext.h"
#include "ui_desktellingpage.h"
#include "widgets/taborder.h"
#include "widgets/tellingrow.h"
#include "words/deskcasetext.h"

#include <QEvent>

#include <algorithm>

namespace renumber::ui {

using screen::DeskTelling;

DeskTellingPage::DeskTellingPage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DeskTellingPage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    m_ui->tellingBusy->standBelow(*look::letFlow(m_ui->closeLayout, *m_ui->layout), *m_ui->layout);
    connect(m_ui->closeCaseButton, &QPushButton::clicked, this, &DeskTellingPage::closePressed);
}

DeskTellingPage::~DeskTellingPage() = default;

void DeskTellingPage::present(const DeskTelling &content, Arrival arrival)
{
    const bool isAnother = m_shown && m_shown->head.id != content.head.id;
    if (isAnother)
        forget();
    const auto before = m_shown;
    const PageDiff diff(before, content, isAnother ? Arrival::Now : arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    makeRows();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->present(content.tellings.at(i), content.kind, content.head.service);
    retranslate();
    setBusy();
    if (diff.hasNewTrouble() || !content.trouble)
        showTrouble();
    const bool isTold = before && before->tellings != content.tellings;
    if (!content.trouble && (diff.isReady() || isTold))
        takeFocus();
}

void DeskTellingPage::forget()
{
    m_shown.reset();
    qDeleteAll(m_rows);
    m_rows.clear();
    m_ui->deskTellingProblem->clear();
}

void DeskTellingPage::makeRows()
{
    while (m_rows.size() > m_shown->tellings.size())
        delete m_rows.takeLast();
    while (m_rows.size() < m_shown->tellings.size()) {
        auto *row = new TellingRow(m_clock, m_ui->tellingCard);
        connect(row, &TellingRow::told, this, &DeskTellingPage::told);
        m_ui->tellingRowsLayout->addWidget(row);
        row->show();
        m_rows.append(row);
    }
    // Rows that are added to a page which is already there would come last.
    QWidget *before = tabStopBefore(*m_ui->tellingCard);
    for (const TellingRow *row : std::as_const(m_rows)) {
        const QList<QWidget *> stops = row->tabStops();
        for (QWidget *stop : stops)
            tabFrom(std::exchange(before, stop), stop);
    }
}

bool DeskTellingPage::isAllTold() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const TellingRow *row) { return row->isTold(); });
}

void DeskTellingPage::setBusy()
{
    const auto &waiting = m_shown->waiting;
    if (waiting) {
        m_ui->tellingBusy->begin(
            [waiting = *waiting, service = m_shown->head.service] { return waitingText(waiting, service); });
        m_ui->tellingBusy->holdKeyboard();
    }
    for (TellingRow *row : std::as_const(m_rows))
        row->setBusy(waiting ? Busy::Yes : Busy::No);
    m_ui->closeCaseButton->setEnabled(!waiting && isAllTold());
    if (!waiting)
        m_ui->tellingBusy->end();
}

void DeskTellingPage::showTrouble()
{
    m_ui->deskTellingProblem->clear();
    if (!m_shown->trouble)
        return;
    m_ui->deskTellingProblem->showProblem(
        [trouble = *m_shown->trouble, clock = m_clock] { return troubleText(trouble, clock.now()); });
    m_ui->deskTellingProblem->takeFocus();
}

void DeskTellingPage::takeFocus()
{
    const auto owed
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const TellingRow *row) { return !row->isTold(); });
    if (owed == m_rows.cend())
        m_ui->closeCaseButton->setFocus(Qt::OtherFocusReason);
    else
        (*owed)->takeFocus();
}

void DeskTellingPage::retranslate()
{
    const bool isOwed = !isAllTold();
    m_ui->titleLabel->setText(isOwed ? tr("Tell them") : tr("Close the case"));
    m_ui->endingLabel->setText(closingText(m_shown->ending, m_shown->kind));
    m_ui->tellAdviceLabel->setText(tellAdvice(m_shown->kind, m_shown->ending));
    m_ui->tellAdviceLabel->setVisible(isOwed);
    m_ui->tellingCard->setVisible(!m_rows.isEmpty());
    m_ui->closeCaseButton->setAccessibleDescription(isOwed ? tr("Not everybody was told yet.") : QString());
    // Else it would keep the height that what it had before asked for (Qt 6.4).
    layout()->invalidate();
    updateGeometry();
}

void DeskTellingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_shown)
        retranslate();
}

} // namespace renumber::ui
