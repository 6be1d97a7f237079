// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cell.h"
#include "journey.h"
#include "subject.h"

namespace renumber::test {

/// All messages that \a subject sent; it outlives what is returned.
Inbox inboxOf(Subject &subject);

/// One change on one service, with what is expected of it, and the truth to compare it with at its end.
class Bench
{
public:
    /// \a subject outlives this.
    explicit Bench(Subject &subject, State state = State::Verified,
                   account::ContactKind kind = account::ContactKind::Phone);

    Journey &journey() { return m_journey; }
    Subject &subject() { return m_subject; }
    const description::Description &description() const { return m_service->description; }
    /// What the service does for this kind of contact; empty where it does nothing.
    const description::ContactService &rules() const;
    /// The contact as the service shows it now.
    account::Contact contact();
    /// As it was when this began.
    const Truth &before() const { return m_before; }
    Truth truth() { return m_subject.truth(m_state, m_kind); }
    /// The messages sent since this began.
    QList<Sent> messages();

    /// Notes \a otherwise against the service unless it \a holds. Only what is noted first is told.
    void expect(bool holds, const QString &otherwise);
    /// The change stands at \a summary, such as "AwaitingCode wrongCode".
    void expectSummary(const QString &summary);
    /// The service said \a kind, or that it may be that among others.
    void expectProblem(description::ProblemKind kind);
    /// The service takes the request as any other, and sends nothing.
    void expectNoMessage() { m_isSilent = true; }
    /// A reply was lost to the client, so that a message may have been sent that nobody was told of.
    void allowUnannouncedMessages() { m_unannounced = true; }

    /// Begins a change to \a target; false, and noted, where the description has no such change.
    bool change(const QString &target, const QMap<QString, bool> &choices = {});
    bool verifyCurrent();
    /// From a code that was sent to a change that is done.
    void enterCodeToTheEnd();
    /// The same where the service may have done it at once, if the description says so.
    void goToTheEnd();
    /// Has another code sent, by a resend or else by beginning again.
    void getAnotherCode();
    void startAgain();
    /// A code that is not the one sent.
    QString wrongCode();

    /// What the person reads of the present problem.
    QString sentence() const;

    /// Compares what was said with the truth. \a words are the cell's where nothing is against the service.
    Cell end(Finding finding = Finding::Pass, const QString &words = {});

private:
    void wait();
    void compareMessages();
    void compareTruth();

    Subject &m_subject;
    const State m_state;
    const account::ContactKind m_kind;
    const std::shared_ptr<const description::ConfiguredService> m_service;
    Journey m_journey;
    const Truth m_before;
    const qsizetype m_sentBefore;
    bool m_unannounced = false;
    bool m_isSilent = false;
    QString m_complaint;
};

} // namespace renumber::test
