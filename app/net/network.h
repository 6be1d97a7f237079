// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>

#include <memory>

namespace renumber::net {

/// The network access all calls share: no redirects, no cookies, no cache; the system's proxies, but
/// never for a loopback host, whose plain http must not leave the machine.
std::unique_ptr<QNetworkAccessManager> makeNetworkAccess();

} // namespace renumber::net
