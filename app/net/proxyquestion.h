// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/future.h"

#include <QNetworkProxy>
#include <QUrl>

namespace renumber::net {

/// Whether there is something to ask \a proxy: one that is given a password has Qt's word for it.
inline bool canBeAsked(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy && proxy.user().isEmpty();
}

/// Asks an HTTP \a proxy for a way to the server that \a url is at and goes no further, to learn whether it
/// wants a password (RFC 9110 15.5.8): Qt does not tell where NTLM is a way to give it. Nothing is sent to
/// the server. A proxy that gives no answer wants none, as far as is known.
[[nodiscard]] wait::Future<bool> wantsPassword(const QNetworkProxy &proxy, const QUrl &url);

} // namespace renumber::net
