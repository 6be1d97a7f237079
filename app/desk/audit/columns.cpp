// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/columns.h"

#include "desk/audit/microseconds.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::desk::audit {

namespace {

/// Also as wide as an ideograph, which some spreadsheets read as the same, and behind what they skip.
bool looksLikeFormula(const QString &cell)
{
    constexpr QStringView first(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return !cell.isEmpty() && first.contains(cell.front());
}

QByteArray csvCell(const QString &text)
{
    const QByteArray cell = text.toUtf8().replace('"', "\"\"");
    return (looksLikeFormula(text) ? "\"'" : "\"") + cell + '"';
}

} // namespace

QStringList columnNames(PrivateParts privateParts)
{
    QStringList names{u"seq"_s,    u"time"_s,      u"actor"_s,  u"action"_s,  u"outcome"_s,     u"case"_s,
                      u"person"_s, u"operation"_s, u"timing"_s, u"details"_s, u"privateHash"_s, u"hash"_s};
    if (privateParts == PrivateParts::Included)
        names << u"ticket"_s << u"note"_s << u"shownName"_s;
    return names;
}

QStringList columnsOf(const Row &row, const std::optional<PrivatePart> &part, PrivateParts privateParts)
{
    QStringList cells{QString::number(row.seq),
                      microsecondsText(row.at),
                      row.actor,
                      row.action,
                      row.outcome,
                      row.caseId,
                      row.person,
                      row.operation,
                      row.timing,
                      row.details,
                      row.privateHash,
                      QString::fromLatin1(row.hash.toHex())};
    if (privateParts == PrivateParts::Included) {
        const PrivatePart known = part.value_or(PrivatePart());
        cells << known.ticket << known.note << known.shownName;
    }
    return cells;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(',') + "\r\n";
}

QByteArray jsonLine(const QStringList &names, const QStringList &cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < names.size(); ++i)
        object.insert(names.at(i), cells.at(i));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace renumber::desk::audit
