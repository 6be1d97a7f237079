// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"
#include "world/clock.h"
#include "world/codebook.h"

#include <QHash>

#include <tl/expected.hpp>

#include <chrono>

namespace renumber::sandbox {

/// What was begun, or proven, and that whoever shows its token may carry on with: mostly a change.
struct Ticket
{
    Service service = Service::ReachFive;
    QString accountId;
    ContactKind kind = ContactKind::Phone;
    QString target; ///< The number or address that it is about: of a change the new one.
    Placement placement = Placement::ReplaceAll;
    CodePurpose purpose = CodePurpose::ConfirmNew; ///< Of the code that goes with it.

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
    /// The ticket, which stays good.
    tl::expected<Ticket, TicketFault> look(Service service, const QString &token) const;
    /// The ticket, which is used up by this.
    tl::expected<Ticket, TicketFault> take(Service service, const QString &token);
    /// Ends the tickets of one account for the change of one kind of contact.
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
