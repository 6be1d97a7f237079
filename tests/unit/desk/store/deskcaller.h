// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "deskuser.h"
#include "time/utc.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace renumber::test {

/// One computer's desk, and what callers want there, in a few words each.
class DeskCaller
{
public:
    explicit DeskCaller(const desk::Policy &policy = scriptPolicy())
        : m_user(m_dir.path(), time::Clock([this] { return now; }), QStringLiteral("key 1"), policy)
    {
        if (!m_user.open() || !m_user.does(desk::operation::RegisterPolicy{}))
            qFatal("the desk does not open");
    }

    QDateTime now{QDate(2026, 3, 4), QTime(12, 0), time::utc}; ///< a Wednesday

    DeskUser &user() { return m_user; }

    /// A new case of \a person.
    QString opens(int person)
    {
        const QString id = DeskUser::newId();
        does(desk::operation::OpenCase{personKey(person), account::ContactKind::Phone, {}}, id);
        return id;
    }
    /// One whose caller wants the contact \a target, for \a reason.
    QString opens(int person, int target, const QString &reason = QStringLiteral("lost"))
    {
        const QString id = opens(person);
        states(id, target, {}, reason);
        return id;
    }
    void states(const QString &id, int target, const desk::FlagStates &flags,
                const QString &reason = QStringLiteral("lost"))
    {
        does(desk::operation::StateCase{reason, QStringLiteral("INC0000001"), contactKey(target), {}, flags},
             id);
    }
    void states(const QString &id, const desk::FlagStates &flags)
    {
        does(desk::operation::StateCase{{}, {}, {}, {}, flags}, id);
    }

    static desk::operation::BeginProof callbackTo(int contact)
    {
        return {QStringLiteral("callback"), desk::ProofKind::Callback, account::ContactKind::Phone,
                desk::ProofContact::Other,  contactKey(contact),       {}};
    }
    static desk::operation::BeginProof codeTo(int contact)
    {
        return {QStringLiteral("emailCode"), desk::ProofKind::ContactCode, account::ContactKind::Email,
                desk::ProofContact::Other,   contactKey(contact),          {}};
    }
    /// Proves the caller by \a proof.
    void proves(const QString &id, const desk::operation::BeginProof &proof = callbackTo(90))
    {
        does(proof, id);
        does(desk::operation::EndProof{proof.proof, desk::ProofOutcome::Passed}, id);
    }
    /// Has a text sent, as far as that it went out.
    void texts(const QString &id)
    {
        does(desk::operation::AskPermit{}, id);
        does(desk::operation::RecordText{}, id);
    }
    /// Changes the contact of \a person to \a target, tells whom it concerns, and closes the case.
    void changes(int person, int target)
    {
        const QString id = opens(person, target);
        proves(id);
        texts(id);
        does(desk::operation::EnterCode{}, id);
        does(desk::operation::RecordChange{}, id);
        tellsAll(id);
        does(desk::operation::CloseCase{desk::Ending::Done}, id);
    }
    void tellsAll(const QString &id)
    {
        for (const desk::Tell whom : {desk::Tell::OldPhone, desk::Tell::Email})
            does(desk::operation::RecordTelling{whom}, id, QStringLiteral("by letter"));
    }
    /// So much later the case \a id is taken in hand again.
    void comesBack(const QString &id, std::chrono::seconds after)
    {
        now = now.addSecs(after.count());
        does(desk::operation::TakeCase{}, id);
    }

    /// What has to be done, and is.
    desk::Receipt does(const desk::operation::Command &command, const QString &id = {},
                       const QString &note = {})
    {
        const auto receipt = m_user.does(command, id, note);
        if (!receipt)
            qFatal("fault %d, refusal %d, at command %zu", int(receipt.error().what),
                   receipt.error().refusal ? int(*receipt.error().refusal) : -1, command.index());
        return *receipt;
    }
    /// Why \a command is not done.
    desk::StoreFault failsAt(const desk::operation::Command &command, const QString &id = {},
                             const QString &note = {})
    {
        const auto receipt = m_user.does(command, id, note);
        return receipt ? desk::StoreFault{.what = desk::StoreFault::What::Unreachable} : receipt.error();
    }
    /// What is missing for a permit in the case \a id, by name; it is given where that is nothing.
    QStringList lacks(const QString &id) { return names(does(desk::operation::AskPermit{}, id).missing); }

    static QStringList names(const QList<desk::Missing> &missing)
    {
        QStringList all;
        for (const desk::Missing &one : missing)
            all.append(text::nameIn(desk::missingNames, one.what));
        return all;
    }
    desk::Case caseOf(const QString &id) { return (**awaited(m_user.store().caseOf(id))).inHand; }
    QString flagOf(const QString &id, desk::Flag flag)
    {
        const desk::FlagStates flags = caseOf(id).flags;
        const auto state = flags.find(flag);
        return state == flags.end() ? QString() : text::nameIn(desk::flagStateNames, state->second);
    }
    /// The newest row of the record, and its details.
    desk::audit::Row lastRow() { return (**awaited(m_user.store().page({}, 0))).first().row; }
    QJsonObject lastDetails() { return QJsonDocument::fromJson(lastRow().details.toUtf8()).object(); }

private:
    const QTemporaryDir m_dir;
    DeskUser m_user;
};

} // namespace renumber::test
