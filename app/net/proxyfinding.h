// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/environmentproxy.h"
#include "wait/future.h"

namespace renumber::net {

/// By which proxy to get to \a url: none to a loopback host, whose plain http must not leave the machine;
/// else what the environment's variables say. Where they say nothing the system is asked, which may have to
/// fetch a file from the network for it, and is not asked any more for whoever waits no longer. Of several,
/// the system's first.
///
/// So only https goes through a proxy, and a proxy that makes no connection leaves nothing in doubt: before
/// the handshake with the service nothing is sent.
[[nodiscard]] wait::Future<ProxyChoice> findProxy(const QUrl &url);

/// Whether the system has not answered yet. Then the end of the process would wait for it, as libraries below
/// Qt do.
bool isFindingProxy();

} // namespace renumber::net
