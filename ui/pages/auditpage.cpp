// SPDX-License-Identifier: Apache-2.0
#include "pages/auditpage.h"

#include "desk/store/newid.h"
#include "look/flowlayout.h"
#include "text/sanitized.h"
#include "ui_auditpage.h"
#include "widgets/auditmodel.h"
#include "words/deskfaulttext.h"
#include "words/isolate.h"
#include "words/recordtext.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using desk::newId;
using desk::audit::Format;
using desk::audit::Manifest;
using desk::audit::Verdict;

namespace {

/// Rows of one line each, which are chosen whole.
void layOut(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int letter = table.fontMetrics().averageCharWidth();
    const QMap<AuditModel::Column, int> letters{
        {AuditModel::Number, 7}, {AuditModel::Time, 20},   {AuditModel::Actor, 14},  {AuditModel::Action, 26},
        {AuditModel::Case, 10},  {AuditModel::Person, 20}, {AuditModel::Outcome, 11}};
    for (auto column = letters.cbegin(); column != letters.cend(); ++column)
        header->resizeSection(column.key(), column.value() * letter);
}

} // namespace

AuditPage::AuditPage(const time::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AuditPage>())
    , m_clock(clock)
    , m_model(new AuditModel(clock, this))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->auditRowLayout, *m_ui->auditLayout);
    m_ui->auditTable->setModel(m_model);
    layOut(*m_ui->auditTable);
    m_ui->auditLayout->setStretchFactor(m_ui->auditCard, 1);
    m_ui->auditStopButton->hide();
    connectParts();
    showReach();
}

AuditPage::~AuditPage() = default;

void AuditPage::connectParts()
{
    connect(m_ui->auditFilter, &AuditFilterForm::filterChosen, this, &AuditPage::read);
    connect(m_model, &AuditModel::failed, this, &AuditPage::tell);
    connect(m_model, &AuditModel::pageRead, this, &AuditPage::showCount);
    connect(m_model, &AuditModel::counted, this, [this](const desk::RowCount &count) {
        m_count = count;
        showCount();
    });
    connect(m_model, &AuditModel::modelReset, this, &AuditPage::showReach);
    connect(m_ui->auditTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AuditPage::showReach);
    connect(m_ui->auditPersonButton, &QPushButton::clicked, this, [this] {
        const QString person = m_model->at(chosenRow()).row.person;
        m_ui->auditFilter->narrowToPerson(person, m_model->personText(person));
    });
    connect(m_ui->auditCaseButton, &QPushButton::clicked, this, [this] {
        const QString caseId = m_model->at(chosenRow()).row.caseId;
        m_ui->auditFilter->narrowToCase(caseId, m_model->caseText(caseId));
    });
    connect(m_ui->auditVerifyButton, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_ui->auditExportButton, &QPushButton::clicked, this, &AuditPage::chooseFile);
    connect(m_ui->auditStopButton, &QPushButton::clicked, this, &AuditPage::stop);
}

void AuditPage::open(desk::DeskStore &store, const QList<desk::Reason> &reasons)
{
    forget();
    m_model->setReasons(reasons);
    m_store = &store;
    m_ui->auditFilter->clear(); // which reads it
}

void AuditPage::forget()
{
    stop();
    m_store = nullptr;
    m_count.reset();
    m_filter = {};
    m_model->forget();
    m_ui->auditProblem->clear();
    m_ui->auditNotice->clear();
    m_ui->auditFilter->clear();
    showCount();
}

void AuditPage::takeFocus()
{
    m_ui->auditFilter->takeFocus();
}

void AuditPage::read(const desk::audit::Filter &filter)
{
    m_filter = filter;
    if (!m_store)
        return;
    m_ui->auditProblem->clear();
    m_count.reset();
    m_model->read(*m_store, filter);
    showCount();
}

int AuditPage::chosenRow() const
{
    const QModelIndexList rows = m_ui->auditTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

/// What can be done with the row that is chosen, and what it says.
void AuditPage::showReach()
{
    const int row = chosenRow();
    m_ui->auditPersonButton->setEnabled(row >= 0 && !m_model->at(row).row.person.isEmpty());
    m_ui->auditCaseButton->setEnabled(row >= 0 && !m_model->at(row).row.caseId.isEmpty());
    if (row >= 0)
        m_ui->auditDetails->present(m_model->titleOf(row), m_model->detailsOf(row));
    else
        m_ui->auditDetails->clear();
}

void AuditPage::showCount()
{
    const QLocale locale;
    if (!m_count)
        m_ui->auditCountLabel->setText({});
    else if (m_count->isAll && m_count->rows == 0)
        m_ui->auditCountLabel->setText(nothingLikeThatText());
    else if (m_count->isAll)
        //: %1: how many rows of the record have been read so far, %2: how many there are
        m_ui->auditCountLabel->setText(
            tr("Rows: %1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(m_count->rows)));
    else
        //: %1: how many rows of the record have been read so far, %2: of at least how many
        m_ui->auditCountLabel->setText(
            tr("Rows: %1 of %2+").arg(locale.toString(m_model->rowCount()), locale.toString(m_count->rows)));
}

void AuditPage::verify()
{
    if (!m_store)
        return;
    begin([] { return tr("The record is being verified from its first row on."); });
    m_verifying = m_store->verify(newId());
    m_verifying.then([this](const desk::StoreResult<Verdict> &verdict) {
        end();
        if (!verdict) {
            tell(verdict.error());
            return;
        }
        m_ui->auditNotice->showNotice([verdict = *verdict] { return verdictText(verdict); }, {},
                                      verdict->finding ? look::Tone::Wrong : look::Tone::Ok);
    });
}

void AuditPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setObjectName(u"auditExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString lines = tr("JSON Lines (*.jsonl)");
    dialog->setNameFilters({tr("CSV, for spreadsheets (*.csv)"), lines});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &filter) {
        dialog->setDefaultSuffix(filter == lines ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    dialog->open();
}

void AuditPage::exportTo(const QString &path)
{
    if (!m_store)
        return;
    begin([] { return tr("What is shown is being exported."); });
    const desk::audit::ExportPlan plan{
        path, path.endsWith(u".jsonl"_s, Qt::CaseInsensitive) ? Format::JsonLines : Format::Csv, m_filter,
        m_ui->auditPrivateBox->isChecked() ? desk::audit::PrivateParts::Included
                                           : desk::audit::PrivateParts::LeftOut};
    m_exporting = m_store->exportAudit(newId(), plan);
    m_exporting.then([this, path](const desk::StoreResult<Manifest> &manifest) {
        end();
        if (!manifest) {
            tell(manifest.error());
            return;
        }
        m_ui->auditNotice->showNotice([manifest = *manifest, path] { return exportedText(manifest, path); },
                                      {}, look::Tone::Ok);
    });
}

void AuditPage::begin(const Sentence &what)
{
    m_ui->auditProblem->clear();
    m_ui->auditNotice->clear();
    m_ui->auditBusy->begin(what);
    m_ui->auditBusy->holdKeyboard();
    m_ui->auditVerifyButton->setEnabled(false);
    m_ui->auditExportButton->setEnabled(false);
    m_ui->auditStopButton->show();
}

void AuditPage::end()
{
    m_ui->auditVerifyButton->setEnabled(true);
    m_ui->auditExportButton->setEnabled(true);
    m_ui->auditStopButton->hide();
    m_ui->auditBusy->end();
}

void AuditPage::stop()
{
    m_verifying.cancel();
    m_exporting.cancel();
    end();
}

/// What the store does not take as a filter names an operator who never was at this desk.
void AuditPage::tell(const desk::StoreFault &fault)
{
    const bool isOfFilter = fault.what == desk::StoreFault::What::Unfit;
    m_ui->auditProblem->showNotice(
        [fault, isOfFilter, clock = m_clock] {
            return isOfFilter ? nothingLikeThatText() : storeFaultText(fault, clock.now());
        },
        {}, look::Tone::Wrong);
}

QString AuditPage::nothingLikeThatText()
{
    return tr("Nothing like that is in the record.");
}

void AuditPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showCount();
    showReach();
}

} // namespace renumber::ui
