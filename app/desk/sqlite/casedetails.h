// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/deskcase.h"
#include "sqlite/statement.h"

/// The tables "proofs", "approvals", "permits" and "tellings", which say more of each case. All of it blocks
/// on the disk.
namespace renumber::desk::casedetails {

/// Puts what these tables have of \a entry into it, in place of what it has of that.
sqlite::Result<void> readInto(QSqlDatabase &database, DeskCase &entry);

/// Puts the proofs and approvals of \a inHand in place of those that the tables have of it.
sqlite::Result<void> write(QSqlDatabase &database, const Case &inHand);

sqlite::Result<void> addPermit(QSqlDatabase &database, const Permit &permit);
/// The permits of the case \a caseId whose texts went out, but for \a permit, are over \a at that time.
sqlite::Result<void> spendSent(QSqlDatabase &database, const QString &caseId, const QString &permit,
                               const QDateTime &at);
/// The id of the one of them that was given last; empty where there is none.
sqlite::Result<QString> lastSent(QSqlDatabase &database, const QString &caseId);
sqlite::Result<void> setPermitState(QSqlDatabase &database, const QString &id, PermitState state,
                                    const QDateTime &at);

enum class TellingState { Owed, Done };
/// That somebody is told, or that it is owed.
struct Telling
{
    Tell whom = Tell::OldPhone;
    TellingState state = TellingState::Owed;
    std::optional<TellingHow> how; ///< of one who is owed to be told: how it was tried
    QString actor; ///< who says so
    QDateTime at;
};
/// Says it of one whom the change of \a entry concerns.
sqlite::Result<void> setTelling(QSqlDatabase &database, const DeskCase &entry, const Telling &telling);

} // namespace renumber::desk::casedetails
