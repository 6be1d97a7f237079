// SPDX-License-Identifier: Apache-2.0
#include "widgets/auditmodel.h"

#include "desk/audit/microseconds.h"
#include "desk/store/newid.h"
#include "text/sanitized.h"
#include "words/auditdetailtext.h"
#include "words/audittext.h"
#include "words/casenumber.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using desk::AuditRow;

namespace {

/// Of an id or key that nothing better is known of: enough to tell two apart.
constexpr qsizetype shownOfId = 8;

QString foreign(const QString &words, text::Longest longest = text::Longest::Name)
{
    return isolated(text::sanitized(words, longest));
}

} // namespace

AuditModel::AuditModel(time::Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

void AuditModel::read(desk::DeskStore &store, const desk::audit::Filter &filter)
{
    forget();
    m_store = &store;
    m_filter = filter;
    m_viewing = store.carryOut({desk::newId(), desk::operation::ViewAudit{filter}});
    m_viewing.then([this](const desk::StoreResult<desk::Receipt> &viewed) {
        if (!viewed) {
            emit failed(viewed.error());
            return;
        }
        m_isAll = false;
        readPage();
        m_counting = m_store->count(m_filter);
        m_counting.then([this](const desk::StoreResult<desk::RowCount> &count) {
            if (count)
                emit counted(*count);
        });
    });
}

void AuditModel::forget()
{
    m_viewing.cancel();
    m_paging.cancel();
    m_counting.cancel();
    m_store = nullptr;
    beginResetModel();
    m_rows.clear();
    m_names.clear();
    m_numbers.clear();
    m_isAll = true;
    m_isReading = false;
    endResetModel();
}

void AuditModel::readPage()
{
    m_isReading = true;
    m_paging = m_store->page(m_filter, m_rows.isEmpty() ? 0 : m_rows.last().row.seq);
    m_paging.then([this](const desk::StoreResult<QList<AuditRow>> &page) {
        if (page)
            take(*page);
        m_isReading = false;
        m_isAll = !page || page->size() < desk::DeskStore::pageSize; // what failed is not tried for ever
        if (page)
            emit pageRead();
        else
            emit failed(page.error());
    });
}

void AuditModel::take(const QList<AuditRow> &page)
{
    if (page.isEmpty())
        return;
    const qsizetype known = m_names.size() + m_numbers.size();
    for (const AuditRow &row : page)
        learnFrom(row);
    const int before = int(m_rows.size());
    beginInsertRows({}, before, before + int(page.size()) - 1);
    m_rows += page;
    endInsertRows();
    if (before > 0 && m_names.size() + m_numbers.size() > known) // a case is opened below all its rows
        emit dataChanged(index(0, Case), index(before - 1, Person), {Qt::DisplayRole});
}

/// Names stand only in some rows of a person, and the number of a case only where it was opened.
void AuditModel::learnFrom(const AuditRow &row)
{
    if (row.part && !row.part->shownName.isEmpty() && !m_names.contains(row.row.person))
        m_names.insert(row.row.person, row.part->shownName);
    if (row.row.action != nameOf(desk::audit::Action::CaseOpened))
        return;
    const int number = QJsonDocument::fromJson(row.row.details.toUtf8()).object().value(u"number"_s).toInt();
    if (number > 0)
        m_numbers.insert(row.row.caseId, number);
}

QString AuditModel::personText(const QString &person) const
{
    const QString name = m_names.value(person);
    return name.isEmpty() ? foreign(person.left(shownOfId)) : foreign(name);
}

QString AuditModel::caseText(const QString &caseId) const
{
    const int number = m_numbers.value(caseId);
    return leftToRight(number > 0 ? caseNumberText(number)
                                  : text::sanitized(caseId.left(shownOfId), text::Longest::Name));
}

QString AuditModel::cellText(const AuditRow &row, Column column) const
{
    const time::Now now = m_clock.now();
    switch (column) {
    case Number:
        return QLocale().toString(row.row.seq);
    case Time:
        return exactClockTime(now.toSteady(desk::audit::fromMicroseconds(row.row.at)), now);
    case Actor:
        return foreign(row.row.actor);
    case Action:
        return actionText(row.row.action);
    case Case:
        return row.row.caseId.isEmpty() ? QString() : caseText(row.row.caseId);
    case Person:
        return row.row.person.isEmpty() ? QString() : personText(row.row.person);
    case Outcome:
        return outcomeText(row.row.outcome);
    }
    Q_UNREACHABLE();
}

QString AuditModel::titleOf(int row) const
{
    const desk::audit::Row &is = m_rows.at(row).row;
    //: %1: the number of a row of the record of a desk, %2: what was done, such as "Permit refused"
    return tr("Row %1: %2").arg(QLocale().toString(is.seq), actionText(is.action));
}

QStringList AuditModel::detailsOf(int row) const
{
    return auditDetails(m_rows.at(row), m_reasons, m_clock.now());
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, Column(index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return (QStringList{titleOf(index.row())} + detailsOf(index.row())).join(u'\n');
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        //: Above a column: the numbers of the rows of a record, from 1 on
        return tr("Row");
    case Time:
        return tr("Time");
    case Actor:
        //: Above a column: who did what its row tells of
        return tr("Who");
    case Action:
        //: Above a column: what was done
        return tr("What");
    case Case:
        return tr("Case");
    case Person:
        return tr("Person");
    case Outcome:
        //: Above a column: how it went
        return tr("Outcome");
    }
    return {};
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_store && !m_isAll && !m_isReading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage();
}

} // namespace renumber::ui
