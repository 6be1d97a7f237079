// SPDX-License-Identifier: Apache-2.0
#include "world/ticketbook.h"

#include "world/randomtoken.h"

namespace renumber::sandbox {

TicketBook::TicketBook(const Clock &clock)
    : m_clock(clock)
{
}

QString TicketBook::issue(const Ticket &ticket, std::chrono::seconds lifetime)
{
    QString token = randomToken();
    m_entries.insert(token, {ticket, m_clock.now().addSecs(lifetime.count())});
    return token;
}

tl::expected<Ticket, TicketFault> TicketBook::look(Service service, const QString &token) const
{
    const auto found = m_entries.constFind(token);
    if (found == m_entries.constEnd() || found->ticket.service != service) {
        return tl::make_unexpected(TicketFault::Unknown);
    }
    if (m_clock.now() >= found->expiresAt) {
        return tl::make_unexpected(TicketFault::Expired);
    }
    return found->ticket;
}

tl::expected<Ticket, TicketFault> TicketBook::take(Service service, const QString &token)
{
    const auto ticket = look(service, token);
    if (ticket) {
        m_entries.remove(token);
    }
    return ticket;
}

void TicketBook::withdraw(Service service, const QString &accountId, ContactKind kind)
{
    m_entries.removeIf([&](const auto &entry) {
        const Ticket &ticket = entry.value().ticket;
        return ticket.service == service && ticket.accountId == accountId && ticket.kind == kind
            && ticket.purpose == CodePurpose::ConfirmNew;
    });
}

void TicketBook::clear()
{
    m_entries.clear();
}

} // namespace renumber::sandbox
