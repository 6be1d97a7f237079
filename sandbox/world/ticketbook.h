// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"
#include "world/clock.h"

#include <QHash>

#include <tl/expected.hpp>

#include <chrono>

namespace renumber::sandbox {

/// A change that was begun, or proven, and that whoever shows its token may carry on with.
struct Ticket
{
    Service service = Service::ReachFive;
    QString accountId;
    ContactKind kind = ContactKind::Phone;
    QString target; ///< The new number or address.
    Placement placement = Placement::ReplaceAll;

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

enum class TicketFault { Unknown, Expired };

/// The tickets that are out: verification tokens, update tokens, links in emails. Each works once.
class TicketBook
{
public:
    explicit TicketBook(const Clock &clock);

    /// Returns the new ticket's token.
    QString issue(const Ticket &ticket, std::chrono::seconds lifetime);
    /// The ticket, which is used up by this.
    tl::expected<Ticket, TicketFault> take(Service service, const QString &token);
    /// Ends the tickets of one account for one kind of contact.
    void withdraw(Service service, const QString &accountId, ContactKind kind);
    void clear();

private:
    struct Entry
    {
        Ticket ticket;
        QDateTime expiresAt;
    };

    const Clock &m_clock;
    QHash<QString, Entry> m_entries; ///< By token.
};

} // namespace renumber::sandbox
