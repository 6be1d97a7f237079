// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/facts.h"
#include "sqlite/statement.h"

/// What the store knows of persons and operators beyond one case: the tables "persons", "person_locks" and
/// "counters", and what cases and proofs come to. All of it blocks on the disk.
namespace renumber::desk::persontable {

/// \a person is at the service that \a place stands for, unless another is known already.
sqlite::Result<void> noteAt(QSqlDatabase &database, const PersonKey &person, const QString &place);
/// True, in a condition, of rows whose \a person, a column, is at the service that the next bound value
/// stands for, or nobody knows at which.
QString isAtOrUnknown(QLatin1String person);

/// What is recorded of locks.
struct Locks
{
    std::optional<Lock> lock; ///< none: not locked
    std::optional<QDateTime> unlockedAt; ///< the last time
};
sqlite::Result<Locks> locksOf(QSqlDatabase &database, const PersonKey &person);
/// A lock that is there already begins anew.
sqlite::Result<void> lock(QSqlDatabase &database, const PersonKey &person, const QDateTime &at);
sqlite::Result<void> unlock(QSqlDatabase &database, const PersonKey &person, const QDateTime &at);

/// When proofs of \a person failed and cases of theirs were stopped, by anybody, since \a since. A proof that
/// was begun and has not ended failed, too, by the time at which it was begun: once that is \a overBy or
/// earlier, or another of its name was begun in its case, or the case is closed. It did not if a later one of
/// its name in its case was passed. One of which no code went out is none of these.
sqlite::Result<QList<QDateTime>> failuresOf(QSqlDatabase &database, const PersonKey &person,
                                            const QDateTime &since, const QDateTime &overBy);
/// What changed a contact of \a person, or may have, in another case than \a caseId since \a since.
sqlite::Result<QList<OwnChange>> changesOf(QSqlDatabase &database, const PersonKey &person,
                                           const QString &caseId, const QDateTime &since);
/// When cases of others than \a person were opened whose target is \a target, since \a since.
sqlite::Result<QList<QDateTime>> sharedAt(QSqlDatabase &database, const ContactKey &target,
                                          const PersonKey &person, const QDateTime &since);
/// Who was not told yet of a change of \a person in another case than \a caseId.
sqlite::Result<std::set<Tell>> owedOf(QSqlDatabase &database, const PersonKey &person, const QString &caseId);

/// Whose budgets are counted.
struct Subjects
{
    QString actor;
    PersonKey person;
    ContactKey target;
};
/// All uses of the budgets of \a subjects that may count at \a now.
sqlite::Result<Uses> usesOf(QSqlDatabase &database, const Subjects &subjects, const QDateTime &now);
/// Counts one use of each budget that \a act uses up, in the operation \a id.
sqlite::Result<void> use(QSqlDatabase &database, Act act, const Subjects &subjects, const QString &id,
                         const QDateTime &now);

} // namespace renumber::desk::persontable
