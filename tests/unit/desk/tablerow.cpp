// SPDX-License-Identifier: Apache-2.0
#include "tablerow.h"

#include "time/utc.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue text : list.toArray())
        texts.append(text.toString());
    return texts;
}

/// The table mostly leaves it open whether such a policy is refused, or read without what it tries. Where it
/// does not, "missing" says that no policy is known, while the facts say that the store knows it: only the
/// reader can have refused it.
std::optional<QStringList> ifRefused(const QJsonObject &row, const QStringList &missing)
{
    if (row.contains("ifLoaderRefuses"_L1))
        return textsOf(row.value("ifLoaderRefuses"_L1));
    const bool isKnown = row.value("facts"_L1).toObject().value("policyKnown"_L1).toBool();
    return isKnown && missing.contains(u"policyUnknown"_s) ? std::optional(missing) : std::nullopt;
}

TableRow rowOf(const QJsonObject &row)
{
    const std::optional<desk::StoreKind> store
        = text::valueIn(desk::storeKindNames, row.value("store"_L1).toString());
    const QStringList missing = textsOf(row.value("missing"_L1));
    return {.name = row.value("id"_L1).toString() + u' ' + row.value("name"_L1).toString(),
            .policy = row.value("policy"_L1),
            .store = store.value(),
            .now = tableTime(row.value("now"_L1)),
            .facts = row.value("facts"_L1).toObject(),
            .missing = missing,
            .details = row.value("details"_L1).toObject(),
            .ifRefused = ifRefused(row, missing)};
}

} // namespace

QList<TableRow> tableRows()
{
    QFile file(QStringLiteral(RENUMBER_GATE_TABLE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QList<TableRow> rows;
    for (const QJsonValue row : QJsonDocument::fromJson(file.readAll()).array())
        rows.append(rowOf(row.toObject()));
    return rows;
}

QDateTime tableTime(const QJsonValue &time)
{
    const QString text = time.toString(); // 2025-06-11T12:45:00.000001Z
    const QDateTime second = QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate);
    const int microseconds = text.mid(20, 6).toInt();
    const bool isPastAMillisecond = microseconds % 1000 == 1;
    return second.addMSecs(microseconds / 1000 + (isPastAMillisecond ? 1 : 0));
}

QString tableTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'"_s);
}

} // namespace renumber::test
