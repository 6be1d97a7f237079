// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cell.h"
#include "realserver.h"
#include "signedin.h"

#include <functional>

namespace renumber::test {

/// One column of the table: a real server as it can be set up, and its description.
struct Lane
{
    RealServer &server;
    QString setup;
    description::Description description;

    /// Of what changes of \a kind are tried on.
    QString setupFor(account::ContactKind kind) const;
    std::shared_ptr<const description::ConfiguredService> serviceFor(account::ContactKind kind) const;
};

/// Something that one person does at one server, with what is expected of it, and the server's own truth to
/// compare it with.
class Attempt
{
public:
    /// \a called is whom RealServer::reset() has made. They are signed in. \a lane outlives this.
    Attempt(Lane &lane, const QString &called, account::ContactKind kind = account::ContactKind::Phone);

    SignedIn &signedIn() { return m_signedIn; }
    Journey &journey() { return *m_journey; }
    const Somebody &person() const { return m_person; }
    /// What the service does for this kind of contact; empty where it does nothing.
    const description::ContactService &rules() const;
    Truth truth() const { return m_lane.server.truth(m_person.id, m_contact); }

    /// Notes \a otherwise against the description unless it \a holds. Only what is noted first is told.
    void expect(bool holds, const QString &otherwise);
    /// The change stands at \a summary, such as "AwaitingCode wrongCode".
    void expectSummary(const QString &summary);
    /// The service said \a kind, or that it may be that among others.
    void expectProblem(description::ProblemKind kind);
    /// The server's truth is still what it was.
    void expectUntouched();

    /// Begins a change to \a target; nothing has changed where it waits for a code.
    void change(const QString &target);
    /// From a message to the end: by its code or by its link. The server has \a target then, and verified
    /// where it was proven.
    void goToTheEnd(const QString &target);
    /// A code that is not the one sent, of as many digits.
    QString wrongCode() const;
    QString newestCode() const;

    Cell end(Finding finding = Finding::Pass, const QString &words = {}) const;

private:
    Lane &m_lane;
    const account::ContactKind m_kind;
    const QString m_contact;
    const std::shared_ptr<const description::ConfiguredService> m_service;
    const Somebody m_person;
    SignedIn m_signedIn;
    std::unique_ptr<Journey> m_journey;
    Truth m_before; ///< as it was when this began
    QString m_complaint;
};

/// One row of the table. The server was reset just before.
struct RealBehaviour
{
    QString name;
    std::function<Cell(Lane &)> tryOn;
};

/// All rows, in the order of the table.
QList<RealBehaviour> realBehaviours();

} // namespace renumber::test
