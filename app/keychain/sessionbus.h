// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::keychain {

enum class SessionBus { Reachable, Missing };

/// Whether a D-Bus session bus takes connections at the address that this process would use. Takes
/// microseconds, starts nothing: without an address, GLib and libdbus run dbus-launch where there is an X
/// display, which leaves a bus and a keyring daemon behind and asks the person to think up a password for it.
SessionBus sessionBus();

} // namespace renumber::keychain
