// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::keychain {

/// Lets this process live on when the session bus ends. libsecret uses the connection that GLib shares within
/// a process, and GLib raises SIGTERM when such a connection is closed by the other side, unless told
/// otherwise. To be called before libsecret is used, as often as one likes; returns at once. Only to be
/// called where sessionBus() is reachable: GLib may start a bus otherwise.
void outliveSessionBus();

} // namespace renumber::keychain
