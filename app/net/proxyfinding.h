// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/environmentproxy.h"

#include <functional>

namespace renumber::net {

/// Finds out by which proxy to get to \a url, and calls \a then with it: at once with none for a loopback
/// host, whose plain http must not leave the machine, and with what the environment's variables say. Where
/// they say nothing the system is asked, and the answer comes from the event loop, as the system may have to
/// fetch a file from the network for it. Never once \a context is gone. Of several, the system's first.
///
/// So only https goes through a proxy, and a proxy that makes no connection leaves nothing in doubt: before
/// the handshake with the service nothing is sent.
void findProxy(const QUrl &url, QObject *context, std::function<void(const ProxyChoice &)> then);

/// Whether the system has not answered yet. Then the end of the process would wait for it, as libraries below
/// Qt do.
bool isFindingProxy();

} // namespace renumber::net
