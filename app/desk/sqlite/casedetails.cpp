// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/casedetails.h"

#include "desk/sqlite/storedvalue.h"

using namespace Qt::StringLiterals;

namespace renumber::desk::casedetails {

using sqlite::carryOut;
using sqlite::eachRow;
using sqlite::Result;

namespace {

constexpr std::array tellingStateNames{text::Named{TellingState::Owed, "owed"},
                                       text::Named{TellingState::Done, "done"}};
static_assert(text::isComplete(tellingStateNames));

void nothing(const QSqlQuery &) { }

Result<void> readProofs(QSqlDatabase &database, Case &inHand)
{
    const auto take = [&inHand](const QSqlQuery &query) {
        const auto kind = text::valueIn(proofKindNames, query.value(1).toString());
        const auto channel = text::valueIn(proofChannelNames, query.value(2).toString());
        const auto to = text::valueIn(proofContactNames, query.value(3).toString());
        const auto outcome = text::valueIn(proofOutcomeNames, query.value(6).toString());
        if (!kind || !channel || !to || !outcome || !isMomentOrNone(query.value(5))
            || !isMoment(query.value(7)))
            return false;
        inHand.proofs.append({query.value(0).toString(), *kind, *channel, *to,
                              keyFrom<ContactKey>(query.value(4)), momentOrNoneFrom(query.value(5)), *outcome,
                              momentFrom(query.value(7)), query.value(8).toString(), inHand.id,
                              keyFrom<PersonKey>(query.value(9))});
        return true;
    };
    return eachRow(
        carryOut(database,
                 u"SELECT proof, kind, channel, went_to, contact, contact_changed_at, outcome, at, "
                 "operator, person FROM proofs WHERE case_id = ? ORDER BY place"_s,
                 {inHand.id}),
        take);
}

Result<void> readApprovals(QSqlDatabase &database, Case &inHand)
{
    const auto take = [&inHand](const QSqlQuery &query) {
        const auto answer = text::valueIn(answerNames, query.value(1).toString());
        if (!isMoment(query.value(2)) || !isMomentOrNone(query.value(5)))
            return false;
        if (answer)
            inHand.approvals.append({query.value(0).toString(), *answer, momentFrom(query.value(2)),
                                     keyFrom<ContactKey>(query.value(3)), query.value(4).toString(),
                                     momentOrNoneFrom(query.value(5))});
        return answer.has_value();
    };
    return eachRow(carryOut(database,
                            u"SELECT approver, answer, at, target, reason, voided_at FROM approvals "
                            "WHERE case_id = ? ORDER BY place"_s,
                            {inHand.id}),
                   take);
}

Result<void> readPermit(QSqlDatabase &database, DeskCase &entry)
{
    if (entry.inHand.permit.isEmpty())
        return {};
    const auto take = [&entry](const QSqlQuery &query) {
        const auto act = text::valueIn(actNames, query.value(2).toString());
        const auto state = text::valueIn(permitStateNames, query.value(5).toString());
        if (act && state && isMoment(query.value(6)))
            entry.permit = Permit{query.value(0).toString(), query.value(1).toString(),           *act,
                                  query.value(3).toString(), keyFrom<ContactKey>(query.value(4)), *state,
                                  momentFrom(query.value(6))};
        return entry.permit.has_value();
    };
    const auto read = eachRow(
        carryOut(database,
                 u"SELECT id, case_id, act, operator, target, state, at FROM permits WHERE id = ?"_s,
                 {entry.inHand.permit}),
        take);
    // One that is open and not there would be one that was never given.
    return read && !entry.permit ? tl::unexpected(sqlite::Failure::Unreadable) : read;
}

Result<void> readTellings(QSqlDatabase &database, DeskCase &entry)
{
    const auto take = [&entry](const QSqlQuery &query) {
        const auto whom = text::valueIn(tellNames, query.value(0).toString());
        const auto state = text::valueIn(tellingStateNames, query.value(1).toString());
        const auto how = text::valueIn(tellingHowNames, query.value(3).toString());
        if (!whom || !state || (*state == TellingState::Done && !how))
            return false;
        if (*state == TellingState::Done)
            entry.told.insert({*whom, Told{momentFrom(query.value(2)), *how}});
        else
            entry.owed.insert(*whom);
        if (*state == TellingState::Owed && how == TellingHow::Notified)
            entry.asked.insert(*whom);
        return true;
    };
    return eachRow(carryOut(database, u"SELECT whom, state, at, how FROM tellings WHERE case_id = ?"_s,
                            {entry.inHand.id}),
                   take);
}

Result<void> addProof(QSqlDatabase &database, const Proof &proof, qsizetype place)
{
    return carryOut(database, u"INSERT INTO proofs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {proof.caseId, place, toText(proof.person), sqlite::toValue(proof.id),
                     text::nameIn(proofKindNames, proof.kind), text::nameIn(proofChannelNames, proof.channel),
                     text::nameIn(proofContactNames, proof.to), toText(proof.contact),
                     toValue(proof.contactChangedAt), text::nameIn(proofOutcomeNames, proof.outcome),
                     toValue(proof.at), sqlite::toValue(proof.by)})
        .map(nothing);
}

Result<void> addApproval(QSqlDatabase &database, const Case &inHand, qsizetype place)
{
    const Approval &approval = inHand.approvals.at(place);
    return carryOut(database, u"INSERT INTO approvals VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {inHand.id, place, sqlite::toValue(approval.by),
                     text::nameIn(answerNames, approval.answer), toValue(approval.at),
                     toText(approval.target), sqlite::toValue(approval.reason), toValue(approval.voidedAt)})
        .map(nothing);
}

} // namespace

Result<void> readInto(QSqlDatabase &database, DeskCase &entry)
{
    entry.inHand.proofs.clear();
    entry.inHand.approvals.clear();
    entry.permit.reset();
    entry.owed.clear();
    entry.asked.clear();
    entry.told.clear();
    return readProofs(database, entry.inHand)
        .and_then([&] { return readApprovals(database, entry.inHand); })
        .and_then([&] { return readPermit(database, entry); })
        .and_then([&] { return readTellings(database, entry); });
}

Result<void> write(QSqlDatabase &database, const Case &inHand)
{
    Result<void> done;
    for (const QString &table : {u"proofs"_s, u"approvals"_s})
        done = done.and_then([&] {
            return carryOut(database, u"DELETE FROM %1 WHERE case_id = ?"_s.arg(table), {inHand.id})
                .map(nothing);
        });
    for (qsizetype place = 0; place < inHand.proofs.size(); ++place)
        done = done.and_then([&] { return addProof(database, inHand.proofs.at(place), place); });
    for (qsizetype place = 0; place < inHand.approvals.size(); ++place)
        done = done.and_then([&] { return addApproval(database, inHand, place); });
    return done;
}

Result<void> addPermit(QSqlDatabase &database, const Permit &permit)
{
    return carryOut(database, u"INSERT INTO permits VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                    {permit.id, permit.caseId, text::nameIn(actNames, permit.act), permit.actor,
                     toText(permit.target), text::nameIn(permitStateNames, permit.state), toValue(permit.at)})
        .map(nothing);
}

Result<void> spendSent(QSqlDatabase &database, const QString &caseId, const QString &permit,
                       const QDateTime &at)
{
    return carryOut(database,
                    u"UPDATE permits SET state = ?, at = ? WHERE case_id = ? AND state = ? AND id <> ?"_s,
                    {text::nameIn(permitStateNames, PermitState::Spent), toValue(at), caseId,
                     text::nameIn(permitStateNames, PermitState::Sent), permit})
        .map(nothing);
}

Result<QString> lastSent(QSqlDatabase &database, const QString &caseId)
{
    QString id;
    return eachRow(carryOut(database,
                            u"SELECT id FROM permits WHERE case_id = ? AND state = ? "
                            "ORDER BY at DESC LIMIT 1"_s,
                            {caseId, text::nameIn(permitStateNames, PermitState::Sent)}),
                   [&id](const QSqlQuery &query) {
                       id = query.value(0).toString();
                       return true;
                   })
        .map([&id] { return id; });
}

Result<void> setPermitState(QSqlDatabase &database, const QString &id, PermitState state, const QDateTime &at)
{
    return carryOut(database, u"UPDATE permits SET state = ?, at = ? WHERE id = ?"_s,
                    {text::nameIn(permitStateNames, state), toValue(at), id})
        .map(nothing);
}

Result<void> setTelling(QSqlDatabase &database, const DeskCase &entry, const Telling &telling)
{
    const QVariant how = telling.how ? QVariant(text::nameIn(tellingHowNames, *telling.how))
                                     : QVariant(QMetaType::fromType<QString>());
    return carryOut(
               database,
               u"INSERT INTO tellings (case_id, person, whom, state, operator, at, how) "
               "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, whom) DO UPDATE SET "
               "state = excluded.state, operator = excluded.operator, at = excluded.at, how = excluded.how"_s,
               {entry.inHand.id, toText(entry.inHand.person), text::nameIn(tellNames, telling.whom),
                text::nameIn(tellingStateNames, telling.state), telling.actor, toValue(telling.at), how})
        .map(nothing);
}

} // namespace renumber::desk::casedetails
