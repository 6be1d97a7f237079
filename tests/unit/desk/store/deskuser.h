// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "desk/sqlite/sqlitestore.h"
#include "moves.h"

#include <QUuid>

namespace renumber::test {

/// Somebody who uses one computer's desk alone, and waits for each answer.
class DeskUser
{
public:
    DeskUser(const QString &folder, const time::Clock &clock, const QString &keyId = QStringLiteral("key 1"),
             const desk::Policy &policy = scriptPolicy(), const QString &place = {})
        : m_store(deskIn(folder, keyId, policy, place), clock)
    {
    }

    desk::StoreResult<desk::Opened> open() { return *awaited(m_store.open()); }
    desk::DeskStore &store() { return m_store; }

    /// Does \a command in the case \a caseId, which this program has in hand, as it is now.
    desk::StoreResult<desk::Receipt> does(const desk::operation::Command &command, const QString &caseId = {},
                                          const QString &note = {})
    {
        desk::Operation operation{newId(), command};
        operation.caseId = caseId;
        operation.lease = m_lease;
        operation.note = note;
        if (const auto known = m_cases.constFind(caseId); known != m_cases.cend()) {
            operation.version = known->inHand.version;
            fillPermit(operation.command, known->inHand.permit);
        }
        return carriesOut(operation);
    }

    desk::StoreResult<desk::Receipt> carriesOut(const desk::Operation &operation)
    {
        const auto receipt = *awaited(m_store.carryOut(operation));
        if (receipt && receipt->now)
            m_cases[operation.caseId] = *receipt->now;
        return receipt;
    }

    desk::StoreResult<desk::audit::Verdict> verifies() { return *awaited(m_store.verify(newId())); }

    static QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

    static void fillPermit(desk::operation::Command &command, const QString &permit)
    {
        std::visit(
            [&permit](auto &is) {
                if constexpr (requires { is.permit; })
                    is.permit = permit;
            },
            command);
    }

private:
    static desk::SqliteDesk deskIn(const QString &folder, const QString &keyId, const desk::Policy &policy,
                                   const QString &place)
    {
        desk::SqliteDesk desk{folder, keyId, policy, "policy of scripts", QStringLiteral("ana")};
        desk.place = place;
        return desk;
    }

    desk::SqliteStore m_store;
    const QString m_lease = newId();
    QMap<QString, desk::DeskCase> m_cases; ///< as this program has seen them last
};

/// Has \a user serve somebody as far as Telling: ten rows. The case.
inline QString serve(DeskUser &user)
{
    using namespace Qt::StringLiterals;
    using namespace desk;
    using namespace desk::operation;
    const QString id = DeskUser::newId();
    const QList<std::pair<Command, QString>> steps{
        {RegisterPolicy{}, {}},
        {Search{}, {}},
        {OpenCase{personKey(1), account::ContactKind::Phone, {u"Camille Martin"_s, u"+33 … 60"_s, {}}}, id},
        {StateCase{u"lost"_s, u"INC0000001"_s, contactKey(7), u"+33 … 54"_s, {}}, id},
        {BeginProof{u"inPerson"_s, ProofKind::InPerson, {}, ProofContact::None, {}, {}}, id},
        {EndProof{u"inPerson"_s, ProofOutcome::Passed}, id},
        {AskPermit{}, id},
        {RecordText{}, id},
        {EnterCode{}, id},
        {RecordChange{}, id},
    };
    for (const auto &[command, caseId] : steps) {
        const auto receipt = user.does(command, caseId);
        if (!receipt || !receipt->missing.isEmpty())
            qFatal("the desk does not serve");
    }
    return id;
}

} // namespace renumber::test
