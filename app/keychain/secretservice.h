// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "wait/future.h"

namespace renumber::keychain {

/// What the freedesktop.org Secret Service shows of one entry without opening it.
enum class EntryView {
    NoService, ///< no such service on the bus
    Refused, ///< the bus does not let this program ask, as where it runs in a sandbox
    EntryLocked, ///< the entry is there, and locked
    KeyringLocked, ///< no such entry is shown, but the default keyring is locked
    NotThere, ///< the default keyring is open and holds no such entry
    There, ///< the entry is there, and open
    Unknown, ///< the service gave no usable answer
};

/// Looks for the entry that QtKeychain wrote as \a entry of \a program: what is seen. Shows no prompt. Needed
/// because libsecret reports a locked entry as "not found" when read, and as deleted when it was left alone.
/// Only to be called where sessionBus() is reachable.
[[nodiscard]] wait::Future<EntryView> lookForEntry(const QString &program, const QString &entry);

} // namespace renumber::keychain
