// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/policy.h"
#include "desk/store/deskstore.h"
#include "time/clock.h"

#include <QAbstractTableModel>
#include <QHash>

namespace renumber::ui {

/// The record of a desk as a table, the newest row first: as many rows as one has scrolled to. It is read by
/// pages, each from below the last row of the one before, so that a page of a record of a million rows costs
/// as much as one of a hundred.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Actor, Action, Case, Person, Outcome };
    static constexpr int columns = Outcome + 1;

    /// \a clock puts the record's times into words.
    explicit AuditModel(time::Clock clock, QObject *parent = nullptr);

    /// Reads what \a filter means of the record of \a store, which outlives the reading, from its newest row.
    /// That somebody looks at it is in the record first; where it is not, nothing is shown.
    void read(desk::DeskStore &store, const desk::audit::Filter &filter);
    /// What the policy calls the reasons that the record has by their ids.
    void setReasons(const QList<desk::Reason> &reasons) { m_reasons = reasons; }
    /// Nothing of the record is here any more, and nothing is read.
    void forget();
    const desk::AuditRow &at(int row) const { return m_rows.at(row); }
    /// Which row it is that stands at \a row, and what was done: "Row 108: Permit refused".
    QString titleOf(int row) const;
    /// What of it there is no column for, each a line.
    QStringList detailsOf(int row) const;
    /// Their name, where a row that was read has it; else the beginning of their key.
    QString personText(const QString &person) const;
    /// Likewise of a case its number.
    QString caseText(const QString &caseId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page has come; the first after read() may be empty.
    void pageRead();
    void counted(const renumber::desk::RowCount &count);
    void failed(const renumber::desk::StoreFault &fault);

private:
    void readPage();
    void take(const QList<desk::AuditRow> &page);
    void learnFrom(const desk::AuditRow &row);
    QString cellText(const desk::AuditRow &row, Column column) const;

    const time::Clock m_clock;
    desk::DeskStore *m_store = nullptr;
    desk::audit::Filter m_filter;
    QList<desk::Reason> m_reasons;
    QList<desk::AuditRow> m_rows;
    bool m_isAll = true; ///< there is no older row
    bool m_isReading = false; ///< until what was read is among the rows
    QHash<QString, QString> m_names; ///< of persons, by their keys
    QHash<QString, int> m_numbers; ///< of cases, by their ids
    desk::DeskStore::Awaited<desk::Receipt> m_viewing;
    desk::DeskStore::Awaited<QList<desk::AuditRow>> m_paging;
    desk::DeskStore::Awaited<desk::RowCount> m_counting;
};

} // namespace renumber::ui
