// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Locks and unlocks the keyring that with-keyring started, and looks into it, by D-Bus and without the
/// keychain. Each returns whether it worked.
bool lockKeyring();
bool unlockKeyring();
/// How many entries of QtKeychain the program has under \a entryName, open or locked; -1: no answer.
int countEntries(const QString &entryName);
/// How many the program has under any name.
int countAllEntries();
/// Overwrites the secret of the only such entry, as another program could. \a base64: as QtKeychain encodes
/// it.
bool tamperWithEntry(const QString &entryName, const QByteArray &base64);
/// Deletes the only such entry; where the service asks first, it does so after the call.
bool deleteEntry(const QString &entryName);
