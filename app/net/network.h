// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QSslCertificate>

#include <functional>
#include <memory>

namespace renumber::net {

/// The network access that all calls to one service share: no redirects, no cookies, no cache; TLS 1.2 or
/// later; the system's proxies with the passwords that the system has for them, but never for a loopback
/// host, whose plain http must not leave the machine.
///
/// Whoever may vouch for a server is in \a trusted, or is whom the system trusts where that is empty. One for
/// each service: Qt keeps connections by host and port, so that in one that is shared what one service trusts
/// would open the way for another.
std::unique_ptr<QNetworkAccessManager> makeNetworkAccess(const QList<QSslCertificate> &trusted = {});

/// Asks the system how \a network, made so, gets to \a url, and calls \a then: at once for a loopback host,
/// which is never reached through a proxy, else from the event loop, as the system may have to fetch a file
/// from the network for its answer. Never once \a context is gone; \a network outlives it. To be called
/// before each request: what was found out last is what \a network goes by.
void findProxy(QNetworkAccessManager &network, const QUrl &url, QObject *context, std::function<void()> then);

/// Whether the system has not answered yet. Then the end of the process would wait for it, as libraries below
/// Qt do.
bool isFindingProxy();

/// True where \a network, made so, has last gone through a proxy to reach \a url.
bool usedProxyFor(const QNetworkAccessManager &network, const QUrl &url);

} // namespace renumber::net
