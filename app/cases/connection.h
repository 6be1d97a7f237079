// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/lines.h"
#include "service/client.h"
#include "signin/authorizationserver.h"
#include "signin/session.h"
#include "store/changestore.h"

#include <QObject>

#include <memory>

namespace renumber::cases {

/// What all connections and cases of a program stand on.
struct Foundation
{
    keychain::Keychain &keychain;
    signin::RememberedAccounts &accounts;
    store::ChangeStore &store;
    time::Clock clock = time::systemClock();
    service::CallLimits limits = {};
    service::AskedLanguage language = {}; ///< of the service's sentences and text messages
};

/// One service in use, by one sign-in: what the cases there share. It knows nobody but who signed in; each
/// case has a client of its own, which alone knows whose account it means.
class Connection : public QObject
{
    Q_OBJECT
public:
    /// What \a foundation refers to outlives this.
    Connection(const Foundation &foundation, std::shared_ptr<const description::ConfiguredService> service,
               QObject *parent = nullptr);
    ~Connection() override;

    const Foundation &foundation() const { return m_foundation; }
    const description::ConfiguredService &service() const { return *m_service; }
    const description::Description &description() const { return m_service->description; }
    signin::Session &session() { return m_session; }
    const signin::Session &session() const { return m_session; }

    /// A client of its own for a case, or for whoever looks for people; authorized by the sign-in, which it
    /// must not outlive. It means nobody, and sends nothing until it does.
    std::unique_ptr<service::Client> makeClient();
    /// From now on \a client means whoever signed in, as that account was read then.
    void meanWhoSignedIn(service::Client &client) const { client.meanTheSame(m_signIn); }

    /// Under which unfinished changes of the user \a userId are kept.
    keychain::EntryKey keyOf(const QString &userId) const;

    /// Closes the lines that no call has taken: they lead through a network that is not there any more, or
    /// stand ready for nobody.
    void dropLines() { m_lines.drop(); }

private:
    const Foundation m_foundation;
    const std::shared_ptr<const description::ConfiguredService> m_service;
    // The later use the earlier.
    net::Lines m_lines;
    service::Client m_signIn; ///< by which somebody signs in
    signin::AuthorizationServer m_server;
    signin::Session m_session;
};

} // namespace renumber::cases
