// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/entrykey.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

namespace renumber::signin {

/// Users' ids as they go to disk. An id may be a phone number or an email address, so none is written: in
/// accounts.json, in changes.sqlite and in the names of the keychain's entries stands HMAC-SHA-256 (RFC 2104)
/// of service, origin and id, under a key of 32 random bytes in the data folder's ids.key (0600). That keeps
/// ids from whoever gets one of these without the key, such as a file that is sent to a help desk or a list
/// of the keychain's entries. It does not keep them from who can read the whole folder. The key is a file as
/// unfinished changes have to be found without a keychain, too. Once it is lost, nobody is recognised by what
/// it made: keyId() tells. May be used from several threads.
class HashedIds
{
public:
    explicit HashedIds(const QString &folder);

    /// What the secrets of \a user are kept under. The first call reads the key, or makes it. Where it cannot
    /// be kept, it is good for as long as this lives.
    keychain::EntryKey keyFor(const QString &service, const QString &origin, const QString &user) const;
    /// A fingerprint of the key, which says nothing else: hashes that another key has made are told by it.
    QString keyId() const;
    /// Where a file was moved that was no key, to be told; else empty.
    QString setAside() const;
    /// Whether later starts will find the same key.
    bool isKept() const;
    /// Does what the first of these would wait for the disk for.
    void prepare() const;

private:
    struct Key
    {
        QByteArray bytes;
        bool isKept = false;
        QString setAside = {};
    };
    static Key keyIn(const QString &folder);

    const QString m_folder;
    mutable QMutex m_mutex;
    mutable Key m_key;
};

} // namespace renumber::signin
