// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/machine.h"
#include "service/client.h"
#include "time/clock.h"

#include <QObject>
#include <QPointer>

namespace renumber::change {

/// Carries a change out: hands events to the rules and does what they say, one call at a time.
class Runner : public QObject
{
    Q_OBJECT
public:
    /// \a client outlives this.
    Runner(service::Client &client, time::Clock clock, QObject *parent = nullptr);

    const Change &change() const { return m_change; }
    /// True while the service is being asked for something.
    bool isBusy() const;

    /// How \a contact would be changed to \a target, or verified, on this service; none where it cannot.
    std::optional<Plan> planFor(Aim aim, const account::Contact &contact, const QString &target) const;

    /// How the change of \a contact that the service already waits for would go on here; none where nothing
    /// is pending, or where only the program that had the message sent can confirm it.
    std::optional<Plan> planToAdopt(const account::Contact &contact) const;

    /// Sends the code, or makes the change. Does nothing while another change is under way.
    void begin(const Plan &plan);
    /// Goes on with a change that the service already waits for, without asking for a message.
    void adopt(const Plan &plan);
    /// \a currentCode is the one sent to the contact now on the account, if there is one.
    void enterCode(const QString &code, const QString &currentCode = {});
    /// Asks for a second code, to the contact now on the account.
    void sendToCurrent();
    void resend();
    /// Reads the account where the outcome is not known, or where a link was to be clicked.
    void askAgain();
    /// Leaves the change. The service is told where it wants to be.
    void cancel();

signals:
    void changed(const renumber::change::Change &change);
    /// The account as just read; comes before the changed() that it leads to.
    void accountRead(const renumber::account::Account &account);

private:
    void feed(const Event &event);
    void carryOut(const Effect &effect);
    void request(const service::Calls &calls, service::Step step);
    void submit(const Submit &entry);
    void readAccount();
    void giveUp();
    service::Exchange *start(const service::Calls &calls, service::Step step, const service::Values &values);
    service::Exchange *watch(service::Exchange *exchange);
    const service::Journey &journey() const;
    service::Values values() const;

    service::Client &m_client;
    const time::Clock m_clock;
    Change m_change;
    service::Values m_kept; ///< what replies of this change left for later calls; may hold secrets
    QPointer<service::Exchange> m_exchange;
};

} // namespace renumber::change
