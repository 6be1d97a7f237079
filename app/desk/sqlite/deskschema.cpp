// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/deskschema.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

QStringList caseTables()
{
    return {
        u"CREATE TABLE cases ("
        "id TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL UNIQUE, version INTEGER NOT NULL, "
        "person TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, reason TEXT NOT NULL, "
        "ticket TEXT NOT NULL, stage TEXT NOT NULL, ending TEXT, opened_by TEXT NOT NULL, "
        "opened_at INTEGER NOT NULL, held_by TEXT NOT NULL, lease TEXT NOT NULL, holder TEXT NOT NULL, "
        "taken_at INTEGER NOT NULL, lease_until INTEGER, hold_since INTEGER, "
        "hold_target TEXT NOT NULL, hold_reason TEXT NOT NULL, flags TEXT NOT NULL, permit TEXT NOT NULL, "
        "stopped_at INTEGER, closed_at INTEGER, shown_name TEXT NOT NULL, shown_from TEXT NOT NULL, shown_to TEXT NOT NULL)"_s,
        // Two who open the same person at the same moment: one gets the case.
        u"CREATE UNIQUE INDEX cases_open ON cases (person) WHERE stage NOT IN ('telling', 'closed')"_s,
        u"CREATE INDEX cases_person ON cases (person)"_s,
        u"CREATE INDEX cases_target ON cases (target)"_s,
        u"CREATE TABLE proofs ("
        "case_id TEXT NOT NULL REFERENCES cases, place INTEGER NOT NULL, person TEXT NOT NULL, "
        "proof TEXT NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, went_to TEXT NOT NULL, "
        "contact TEXT NOT NULL, contact_changed_at INTEGER, outcome TEXT NOT NULL, at INTEGER NOT NULL, "
        "operator TEXT NOT NULL, PRIMARY KEY (case_id, place))"_s,
        u"CREATE INDEX proofs_person ON proofs (person, outcome, at)"_s,
        u"CREATE TABLE approvals ("
        "case_id TEXT NOT NULL REFERENCES cases, place INTEGER NOT NULL, approver TEXT NOT NULL, "
        "answer TEXT NOT NULL, at INTEGER NOT NULL, target TEXT NOT NULL, reason TEXT NOT NULL, "
        "voided_at INTEGER, PRIMARY KEY (case_id, place))"_s,
        u"CREATE TABLE permits ("
        "id TEXT NOT NULL PRIMARY KEY, case_id TEXT NOT NULL REFERENCES cases, act TEXT NOT NULL, "
        "operator TEXT NOT NULL, target TEXT NOT NULL, state TEXT NOT NULL, at INTEGER NOT NULL)"_s,
        u"CREATE INDEX permits_case ON permits (case_id)"_s,
        u"CREATE TABLE tellings ("
        "case_id TEXT NOT NULL REFERENCES cases, person TEXT NOT NULL, whom TEXT NOT NULL, "
        "state TEXT NOT NULL, operator TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (case_id, whom))"_s,
        u"CREATE INDEX tellings_person ON tellings (person, state)"_s,
    };
}

QStringList deskTables()
{
    return {
        u"CREATE TABLE person_locks ("
        "person TEXT NOT NULL PRIMARY KEY, locked_at INTEGER, unlocked_at INTEGER)"_s,
        u"CREATE TABLE counters ("
        "budget TEXT NOT NULL, subject TEXT NOT NULL, at INTEGER NOT NULL, operation TEXT NOT NULL)"_s,
        u"CREATE INDEX counters_subject ON counters (budget, subject, at)"_s,
        u"CREATE INDEX counters_at ON counters (at)"_s,
        u"CREATE TABLE policies ("
        "seq INTEGER NOT NULL PRIMARY KEY, policy TEXT NOT NULL, fingerprint TEXT NOT NULL, text TEXT NOT "
        "NULL, "
        "registered_by TEXT NOT NULL, at INTEGER NOT NULL)"_s,
        // Which key has made the keys of persons and contacts.
        u"CREATE TABLE desk (only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1), key_id TEXT NOT NULL)"_s,
    };
}

QStringList auditTables()
{
    return {
        u"CREATE TABLE audit ("
        "seq INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, "
        "outcome TEXT NOT NULL, case_id TEXT NOT NULL, person TEXT NOT NULL, operation TEXT NOT NULL, "
        "timing TEXT NOT NULL, details TEXT NOT NULL, private_hash TEXT NOT NULL, hash BLOB NOT NULL)"_s,
        // Each of these ends with seq, which is the row's own number.
        u"CREATE INDEX audit_at ON audit (at)"_s,
        u"CREATE INDEX audit_actor ON audit (actor)"_s,
        u"CREATE INDEX audit_action ON audit (action)"_s,
        u"CREATE INDEX audit_outcome ON audit (outcome)"_s,
        u"CREATE INDEX audit_case ON audit (case_id)"_s,
        u"CREATE INDEX audit_person ON audit (person)"_s,
        // An operation that also locks somebody has a row for each.
        u"CREATE UNIQUE INDEX audit_operation ON audit (operation, action)"_s,
        u"CREATE TRIGGER audit_is_gapless BEFORE INSERT ON audit "
        "WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit) "
        "BEGIN SELECT RAISE(ABORT, 'the next row of the audit has the next number'); END"_s,
        u"CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit is only appended to'); END"_s,
        u"CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit is only appended to'); END"_s,
        u"CREATE TABLE audit_private ("
        "seq INTEGER NOT NULL PRIMARY KEY REFERENCES audit, ticket TEXT NOT NULL, note TEXT NOT NULL, "
        "shown_name TEXT NOT NULL, salt BLOB NOT NULL)"_s,
    };
}

/// Until then the record was slow to filter by two things at once, a case was looked for among all of them,
/// and two operations of one id were told apart by their kind alone.
QStringList secondVersion()
{
    return {
        u"CREATE INDEX audit_actor_action ON audit (actor, action)"_s,
        u"CREATE INDEX audit_actor_outcome ON audit (actor, outcome)"_s,
        u"CREATE INDEX cases_board ON cases (number) WHERE stage <> 'closed'"_s,
        // What an operation asked for, as a salted hash: it is erased with what is private.
        u"CREATE TABLE operations ("
        "id TEXT NOT NULL PRIMARY KEY, salt BLOB NOT NULL, asked BLOB NOT NULL, at INTEGER NOT NULL)"_s,
        u"CREATE INDEX operations_at ON operations (at)"_s,
    };
}

/// Until then only the record had how somebody was told, and a folder with the desks of two services was one
/// desk. Where a person is whom nobody has served since, nobody knows: every desk of the folder has them
/// still.
QStringList thirdVersion()
{
    return {
        u"ALTER TABLE tellings ADD COLUMN how TEXT"_s,
        u"UPDATE tellings SET how = COALESCE((SELECT CASE "
        "WHEN instr(details, '\"how\":\"service\"') > 0 THEN 'service' "
        "WHEN instr(details, '\"how\":\"notified\"') > 0 THEN 'notified' ELSE 'stated' END "
        "FROM audit WHERE audit.case_id = tellings.case_id AND audit.action = 'tellingDone' "
        "AND instr(details, '\"whom\":\"' || tellings.whom || '\"') > 0 ORDER BY audit.seq DESC LIMIT 1), "
        "'stated') WHERE state = 'done'"_s,
        // At which service somebody is, as a keyed hash (DeskKey::place()).
        u"CREATE TABLE persons (person TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL)"_s,
    };
}

} // namespace

const QList<QStringList> &deskSchemaVersions()
{
    static const QList<QStringList> versions{caseTables() + deskTables() + auditTables(), secondVersion(),
                                             thirdVersion()};
    return versions;
}

} // namespace renumber::desk
