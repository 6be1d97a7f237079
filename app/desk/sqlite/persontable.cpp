// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/persontable.h"

#include "desk/budgetstate.h"
#include "desk/sqlite/storedvalue.h"

using namespace Qt::StringLiterals;

namespace renumber::desk::persontable {

using sqlite::carryOut;
using sqlite::Result;

namespace {

void nothing(const QSqlQuery &) { }

Result<QList<QDateTime>> momentsFrom(Result<QSqlQuery> query)
{
    QList<QDateTime> moments;
    return sqlite::eachRow(std::move(query),
                           [&moments](const QSqlQuery &row) {
                               moments.append(momentFrom(row.value(0)));
                               return isMoment(row.value(0));
                           })
        .map([&moments] { return moments; });
}

QString subjectOf(Budget budget, const Subjects &subjects)
{
    switch (budget) {
    case Budget::TextsPerPersonDay:
        return toText(subjects.person);
    case Budget::TextsPerTargetDay:
        return toText(subjects.target);
    case Budget::TextsPerOperatorHour:
    case Budget::RevealsPerOperatorHour:
    case Budget::SearchesPerOperatorHour:
        return subjects.actor;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> noteAt(QSqlDatabase &database, const PersonKey &person, const QString &place)
{
    return carryOut(database, u"INSERT INTO persons VALUES (?, ?) ON CONFLICT (person) DO NOTHING"_s,
                    {toText(person), sqlite::toValue(place)})
        .map(nothing);
}

QString isAtOrUnknown(QLatin1String person)
{
    return u"NOT EXISTS (SELECT 1 FROM persons WHERE persons.person = %1 AND persons.place <> ?)"_s.arg(
        person);
}

Result<Locks> locksOf(QSqlDatabase &database, const PersonKey &person)
{
    Locks locks;
    return sqlite::eachRow(carryOut(database,
                                    u"SELECT locked_at, unlocked_at FROM person_locks WHERE person = ?"_s,
                                    {toText(person)}),
                           [&locks](const QSqlQuery &query) {
                               if (const auto since = momentOrNoneFrom(query.value(0)))
                                   locks.lock = Lock{*since};
                               locks.unlockedAt = momentOrNoneFrom(query.value(1));
                               return isMomentOrNone(query.value(0)) && isMomentOrNone(query.value(1));
                           })
        .map([&locks] { return locks; });
}

Result<void> lock(QSqlDatabase &database, const PersonKey &person, const QDateTime &at)
{
    return carryOut(database,
                    u"INSERT INTO person_locks VALUES (?, ?, NULL) ON CONFLICT (person) DO UPDATE SET "
                    "locked_at = excluded.locked_at"_s,
                    {toText(person), toValue(at)})
        .map(nothing);
}

Result<void> unlock(QSqlDatabase &database, const PersonKey &person, const QDateTime &at)
{
    return carryOut(database,
                    u"INSERT INTO person_locks VALUES (?, NULL, ?) ON CONFLICT (person) DO UPDATE SET "
                    "locked_at = NULL, unlocked_at = excluded.unlocked_at"_s,
                    {toText(person), toValue(at)})
        .map(nothing);
}

Result<QList<QDateTime>> failuresOf(QSqlDatabase &database, const PersonKey &person, const QDateTime &since,
                                    const QDateTime &overBy)
{
    const QString later = u"EXISTS (SELECT 1 FROM proofs later WHERE later.case_id = begun.case_id "
                          "AND later.proof = begun.proof AND later.place > begun.place "
                          "AND later.outcome <> 'notSent'"_s;
    return momentsFrom(
        carryOut(database,
                 u"SELECT at FROM proofs WHERE person = ? AND outcome = 'failed' AND at >= ? UNION ALL "
                 "SELECT stopped_at FROM cases WHERE person = ? AND stopped_at >= ? UNION ALL "
                 "SELECT begun.at FROM proofs begun JOIN cases ON cases.id = begun.case_id "
                 "WHERE begun.person = ? AND begun.outcome = 'begun' AND begun.at >= ? "
                 "AND (begun.at <= ? OR cases.stage = 'closed' OR %1)) "
                 "AND NOT %1 AND later.outcome = 'passed')"_s.arg(later),
                 {toText(person), toValue(since), toText(person), toValue(since), toText(person),
                  toValue(since), toValue(overBy)}));
}

Result<QList<OwnChange>> changesOf(QSqlDatabase &database, const PersonKey &person, const QString &caseId,
                                   const QDateTime &since)
{
    QList<OwnChange> changes;
    return sqlite::eachRow(
               carryOut(database,
                        u"SELECT permits.target, permits.at FROM permits "
                        "JOIN cases ON cases.id = permits.case_id WHERE cases.person = ? "
                        "AND cases.id <> ? AND permits.state IN ('done', 'notKnown') AND permits.at >= ?"_s,
                        {toText(person), sqlite::toValue(caseId), toValue(since)}),
               [&changes](const QSqlQuery &query) {
                   const auto target = keyFrom<ContactKey>(query.value(0));
                   changes.append({target, momentFrom(query.value(1))});
                   return !target.bytes.isEmpty() && isMoment(query.value(1));
               })
        .map([&changes] { return changes; });
}

Result<QList<QDateTime>> sharedAt(QSqlDatabase &database, const ContactKey &target, const PersonKey &person,
                                  const QDateTime &since)
{
    return momentsFrom(carryOut(
        database, u"SELECT opened_at FROM cases WHERE target = ? AND person <> ? AND opened_at >= ?"_s,
        {toText(target), toText(person), toValue(since)}));
}

Result<std::set<Tell>> owedOf(QSqlDatabase &database, const PersonKey &person, const QString &caseId)
{
    std::set<Tell> owed;
    return sqlite::eachRow(
               carryOut(database,
                        u"SELECT whom FROM tellings WHERE person = ? AND state = 'owed' AND case_id <> ?"_s,
                        {toText(person), sqlite::toValue(caseId)}),
               [&owed](const QSqlQuery &query) {
                   const auto whom = text::valueIn(tellNames, query.value(0).toString());
                   if (whom)
                       owed.insert(*whom);
                   return whom.has_value();
               })
        .map([&owed] { return owed; });
}

Result<Uses> usesOf(QSqlDatabase &database, const Subjects &subjects, const QDateTime &now)
{
    Uses uses;
    for (const auto &[budget, name] : budgetNames) {
        const QDateTime since = now.addSecs(-std::chrono::seconds(windowOf(budget)).count());
        const auto counted = momentsFrom(
            carryOut(database, u"SELECT at FROM counters WHERE budget = ? AND subject = ? AND at >= ?"_s,
                     {text::toText(name), sqlite::toValue(subjectOf(budget, subjects)), toValue(since)}));
        if (!counted)
            return tl::unexpected(counted.error());
        if (!counted->isEmpty())
            uses[budget] = *counted;
    }
    return uses;
}

Result<void> use(QSqlDatabase &database, Act act, const Subjects &subjects, const QString &id,
                 const QDateTime &now)
{
    // No budget looks further back.
    constexpr std::chrono::seconds longest = std::chrono::hours(48);
    const auto forgotten = carryOut(database, u"DELETE FROM counters WHERE at < ?"_s,
                                    {toValue(now.addSecs(-longest.count()))});
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    const QList<Budget> budgets = budgetsOf(act);
    for (const Budget budget : budgets) {
        const auto counted = carryOut(database, u"INSERT INTO counters VALUES (?, ?, ?, ?)"_s,
                                      {text::nameIn(budgetNames, budget),
                                       sqlite::toValue(subjectOf(budget, subjects)), toValue(now), id});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    return {};
}

} // namespace renumber::desk::persontable
