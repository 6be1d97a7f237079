// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/desk.h"
#include "playing.h"

#include <QTemporaryDir>

#include <memory>

namespace renumber::test {

/// An operator's desk with a real store, at a service that answers when it is told to.
class DeskTable
{
public:
    explicit DeskTable(const callers::DeskRules &rules = {desk::builtInPolicy(), desk::builtInPolicyText()},
                       const HeldServer::Manner &manner = {});
    ~DeskTable();

    callers::Desk &desk() { return *m_desk; }
    HeldServer &server() { return m_world.server(); }
    World &world() { return m_world; }
    cases::Connection &connection() { return *m_connection; }

    /// The desk is left as when a program is killed, and opened by the next one.
    void restart();
    /// Nothing is left of the changes that this computer has kept.
    void forgetChanges();
    /// How many changes this computer keeps; -1: it cannot tell.
    qsizetype keptChanges();
    /// A case for \a person, in hand, about their contact of \a kind; null where there is none.
    callers::CallerCase *serve(const Person &person, account::ContactKind kind = account::ContactKind::Phone);
    /// The one that is on the board, taken in hand.
    callers::CallerCase *take(const QString &caseId);
    /// Gives a reason, and says that the caller stands there with a document.
    void prove(callers::CallerCase &one);
    /// Has another number asked for, and waits until nothing is under way.
    void update(callers::CallerCase &one, const Person &person);
    /// Likewise another email address.
    void updateEmail(callers::CallerCase &one, const Person &person);
    /// The service holds its answers back from now on, and gives \a answers to what it is asked about
    /// \a person next, one after the other, each once it was asked.
    void answerInTurn(const Person &person, const QList<HeldServer::Answer> &answers);
    /// Turns the event loop until nothing is under way in \a one.
    void settle(callers::CallerCase &one);
    /// The actions in the record, the oldest first.
    QStringList record();

private:
    void open();
    void updateTo(callers::CallerCase &one, const account::ContactValue &target);

    World m_world;
    QTemporaryDir m_folder;
    callers::DeskRules m_rules;
    cases::Connection *m_connection = nullptr;
    std::unique_ptr<callers::Desk> m_desk;
};

} // namespace renumber::test
