// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <optional>

namespace renumber::net {

/// By which proxy to get somewhere, or by none.
struct ProxyChoice
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    /// The address of a proxy that cannot be used, for the person to read, with "…" for what may be a
    /// password; else empty. No call goes past such a proxy.
    QString unusable = {};
};

/// What the environment's variables say of the way to \a url, an address of https, as curl reads them:
/// https_proxy, else all_proxy, each also in capitals; a host that no_proxy names is reached directly. None
/// where they say nothing, or something that the system's library understands and curl does not, such as
/// "pac+http://…".
///
/// Beyond curl, "socks://", which desktops write, is SOCKS 5, and no_proxy may name ports and "*.domain".
std::optional<ProxyChoice> proxyByEnvironment(const QUrl &url);

} // namespace renumber::net
