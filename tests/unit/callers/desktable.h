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
    explicit DeskTable(const callers::DeskRules &rules = {desk::builtInPolicy(), desk::builtInPolicyText()});
    ~DeskTable();

    callers::Desk &desk() { return *m_desk; }
    HeldServer &server() { return m_world.server(); }
    World &world() { return m_world; }
    cases::Connection &connection() { return *m_connection; }

    /// The desk is left as when a program is killed, and opened by the next one.
    void restart();
    /// A case for \a person, in hand; null where there is none.
    callers::CallerCase *serve(const Person &person);
    /// The one that is on the board, taken in hand.
    callers::CallerCase *take(const QString &caseId);
    /// Gives a reason, and says that the caller stands there with a document.
    void prove(callers::CallerCase &one);
    /// Has another number asked for, and waits until nothing is under way.
    void update(callers::CallerCase &one, const Person &person);
    /// Turns the event loop until nothing is under way in \a one.
    void settle(callers::CallerCase &one);
    /// The actions in the record, the oldest first.
    QStringList record();

private:
    void open();

    World m_world;
    QTemporaryDir m_folder;
    callers::DeskRules m_rules;
    cases::Connection *m_connection = nullptr;
    std::unique_ptr<callers::Desk> m_desk;
};

} // namespace renumber::test
