// SPDX-License-Identifier: Apache-2.0
#include "cases/connection.h"

#include "signin/accountplace.h"

namespace renumber::cases {

Connection::Connection(const Foundation &foundation,
                       std::shared_ptr<const description::ConfiguredService> service, QObject *parent)
    : QObject(parent)
    , m_foundation(foundation)
    , m_service(std::move(service))
    , m_lines({m_service->trusted}, m_foundation.clock)
    , m_signIn(m_lines, m_service, m_foundation.clock)
    , m_server(m_lines, m_service, m_foundation.clock)
    , m_session(m_server, m_signIn, m_foundation.keychain, m_foundation.accounts, m_foundation.clock)
{
    m_signIn.setLimits(m_foundation.limits);
    m_signIn.setLanguage(m_foundation.language);
    m_server.setLimits(m_foundation.limits);
    m_server.setLanguage(m_foundation.language);
}

Connection::~Connection() = default;

std::unique_ptr<service::Client> Connection::makeClient()
{
    auto client = std::make_unique<service::Client>(m_lines, m_service, m_foundation.clock);
    client->setAuthorizer(&m_session.authorizer());
    client->setLimits(m_foundation.limits);
    client->setLanguage(m_foundation.language);
    client->meanNobody();
    return client;
}

keychain::EntryKey Connection::keyOf(const QString &userId) const
{
    keychain::EntryKey key = signin::keyAt(m_session.ids(), *m_service, userId);
    key.formerUser = userId; // an earlier version may have begun a change
    return key;
}

} // namespace renumber::cases
