// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "far/requestlog.h"
#include "figures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace renumber::bench {

/// The same press of the same client after the same wait, again and again; one element for each time.
struct PressRow
{
    QString service;
    QString client;
    QString button;
    int wait = 0; ///< seconds
    QList<double> took; ///< milliseconds
    QList<Traffic> traffic;
    QList<double> waited; ///< seconds, as they were
};

/// What was measured: a table for people, JSON for programs.
class Report
{
public:
    /// On which computer, and when.
    Report();

    void describe(const QString &key, const QJsonValue &value);
    /// One round trip on an open connection, in milliseconds.
    void setFloor(const Spread &floor, qsizetype count);
    void add(const PressRow &row);

    QString table() const;
    QByteArray json() const;

private:
    QJsonObject m_about;
    Spread m_floor;
    QJsonArray m_rows;
    QStringList m_lines;
};

} // namespace renumber::bench
