// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/casetable.h"

#include "desk/sqlite/casedetails.h"
#include "desk/sqlite/persontable.h"
#include "desk/sqlite/storedvalue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::desk::casetable {

using sqlite::carryOut;
using sqlite::Result;

namespace {

using account::ContactKind;

constexpr std::array kindNames{text::Named{ContactKind::Phone, "phone"},
                               text::Named{ContactKind::Email, "email"}};
static_assert(text::isComplete(kindNames));

QVariant stored(const QString &text)
{
    return sqlite::toValue(text);
}

/// In the order of the table.
const QStringList &columns()
{
    static const QStringList all{
        u"id"_s,          u"number"_s,      u"version"_s, u"person"_s,   u"kind"_s,        u"target"_s,
        u"reason"_s,      u"ticket"_s,      u"stage"_s,   u"ending"_s,   u"opened_by"_s,   u"opened_at"_s,
        u"held_by"_s,     u"lease"_s,       u"holder"_s,  u"taken_at"_s, u"lease_until"_s, u"hold_since"_s,
        u"hold_target"_s, u"hold_reason"_s, u"flags"_s,   u"permit"_s,   u"stopped_at"_s,  u"closed_at"_s,
        u"shown_name"_s,  u"shown_from"_s,  u"shown_to"_s};
    return all;
}

QVariantList valuesOf(const DeskCase &entry)
{
    const Case &is = entry.inHand;
    const Hold hold = is.hold.value_or(Hold());
    return {stored(is.id),
            entry.number,
            is.version,
            toText(is.person),
            text::nameIn(kindNames, is.kind),
            toText(is.target),
            stored(is.reason),
            stored(is.ticket),
            text::nameIn(stageNames, is.stage),
            is.ending ? QVariant(text::nameIn(endingNames, *is.ending))
                      : QVariant(QMetaType::fromType<QString>()),
            stored(is.openedBy),
            toValue(entry.openedAt),
            toText(is.heldBy),
            stored(is.lease.id),
            stored(is.lease.holder),
            toValue(entry.takenAt),
            toValue(is.lease.until),
            toValue(is.hold ? std::optional(hold.since) : std::nullopt),
            toText(hold.target),
            stored(hold.reason),
            toText(is.flags),
            stored(is.permit),
            toValue(entry.stoppedAt),
            toValue(entry.closedAt),
            stored(entry.shown.name),
            stored(entry.shown.from),
            stored(entry.shown.to)};
}

/// What the table itself has. Fails where a value is none of its column's, as of a file that was tampered
/// with.
Result<DeskCase> caseFrom(const QSqlQuery &query)
{
    const auto kind = text::valueIn(kindNames, query.value(4).toString());
    const auto stage = text::valueIn(stageNames, query.value(8).toString());
    const auto ending = text::valueIn(endingNames, query.value(9).toString());
    const auto heldBy = namesFrom(query.value(12));
    const auto flags = flagsFrom(query.value(20));
    const std::array moments{11, 15, 16, 17, 22, 23};
    const bool areMoments = std::all_of(moments.cbegin(), moments.cend(),
                                        [&query](int at) { return isMomentOrNone(query.value(at)); });
    if (!kind || !stage || (*stage == Stage::Closed && !ending) || !heldBy || !flags || !areMoments)
        return tl::unexpected(sqlite::Failure::Unreadable);
    DeskCase entry;
    Case &is = entry.inHand;
    is.id = query.value(0).toString();
    entry.number = query.value(1).toInt();
    is.version = query.value(2).toInt();
    is.person = keyFrom<PersonKey>(query.value(3));
    is.kind = *kind;
    is.target = keyFrom<ContactKey>(query.value(5));
    is.reason = query.value(6).toString();
    is.ticket = query.value(7).toString();
    is.stage = *stage;
    is.ending = ending;
    is.openedBy = query.value(10).toString();
    entry.openedAt = momentFrom(query.value(11));
    is.heldBy = *heldBy;
    is.lease = {query.value(13).toString(), query.value(14).toString(), momentFrom(query.value(16))};
    entry.takenAt = momentFrom(query.value(15));
    if (const auto since = momentOrNoneFrom(query.value(17)))
        is.hold = Hold{*since, keyFrom<ContactKey>(query.value(18)), query.value(19).toString()};
    is.flags = *flags;
    is.permit = query.value(21).toString();
    entry.stoppedAt = momentOrNoneFrom(query.value(22));
    entry.closedAt = momentOrNoneFrom(query.value(23));
    entry.shown = {query.value(24).toString(), query.value(25).toString(), query.value(26).toString()};
    return entry;
}

/// Those that \a condition, behind WHERE, is true of, with all that other tables have of each.
Result<QList<DeskCase>> select(QSqlDatabase &database, const QString &condition, const QVariantList &values)
{
    auto query = carryOut(
        database, u"SELECT %1 FROM cases WHERE %2 ORDER BY number"_s.arg(columns().join(u", "_s), condition),
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<DeskCase> entries;
    while (query->next()) {
        auto entry = caseFrom(*query);
        if (!entry)
            return tl::unexpected(entry.error());
        entries.append(*entry);
    }
    if (const auto end = sqlite::endOf(*query); !end)
        return tl::unexpected(end.error());
    for (DeskCase &entry : entries) {
        if (const auto done = casedetails::readInto(database, entry); !done)
            return tl::unexpected(done.error());
    }
    return entries;
}

/// Likewise, but for those whose person is at another service than \a place stands for, if for any.
Result<QList<DeskCase>> selectAt(QSqlDatabase &database, const QString &place, const QString &condition,
                                 const QVariantList &values)
{
    if (place.isEmpty())
        return select(database, condition, values);
    return select(database, condition % u" AND "_s % persontable::isAtOrUnknown("cases.person"_L1),
                  values + QVariantList{place});
}

Result<std::optional<DeskCase>> firstOf(const Result<QList<DeskCase>> &found)
{
    return found.map([](const QList<DeskCase> &entries) {
        return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
    });
}

} // namespace

Result<std::optional<DeskCase>> read(QSqlDatabase &database, const QString &id, const QString &place)
{
    return firstOf(selectAt(database, place, u"id = ?"_s, {id}));
}

Result<std::optional<DeskCase>> openOf(QSqlDatabase &database, const PersonKey &person)
{
    return firstOf(
        select(database, u"person = ? AND stage NOT IN ('telling', 'closed')"_s, {toText(person)}));
}

Result<QList<DeskCase>> board(QSqlDatabase &database, const QString &place)
{
    return selectAt(database, place, u"stage <> 'closed'"_s, {});
}

Result<int> add(QSqlDatabase &database, const DeskCase &entry)
{
    constexpr int first = 1001; // which nobody takes for a row of the list
    const auto next
        = sqlite::firstRow(carryOut(database, u"SELECT COALESCE(MAX(number) + 1, ?) FROM cases"_s, {first}),
                           first, [](const QSqlQuery &query) { return query.value(0).toInt(); });
    if (!next)
        return tl::unexpected(next.error());
    DeskCase numbered = entry;
    numbered.number = *next;
    const QString marks = QStringList(columns().size(), u"?"_s).join(u", "_s);
    return carryOut(database, u"INSERT INTO cases VALUES (%1)"_s.arg(marks), valuesOf(numbered))
        .map([&numbered](const QSqlQuery &) { return numbered.number; });
}

Result<void> write(QSqlDatabase &database, const DeskCase &entry)
{
    static const QString statement
        = u"UPDATE cases SET %1 = ? WHERE id = ?"_s.arg(columns().join(u" = ?, "_s));
    return carryOut(database, statement, valuesOf(entry) << entry.inHand.id).and_then([&](const QSqlQuery &) {
        return casedetails::write(database, entry.inHand);
    });
}

Result<void> renewLease(QSqlDatabase &database, const QString &id, const QDateTime &until)
{
    return carryOut(database, u"UPDATE cases SET lease_until = ? WHERE id = ?"_s, {toValue(until), id})
        .map([](const QSqlQuery &) {});
}

Result<void> erasePrivate(QSqlDatabase &database, const QDateTime &moment)
{
    return carryOut(database,
                    u"UPDATE cases SET ticket = '', shown_name = '', shown_from = '', shown_to = '' "
                    "WHERE closed_at < ?"_s,
                    {toValue(moment)})
        .map([](const QSqlQuery &) {});
}

} // namespace renumber::desk::casetable
