// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace renumber::desk {

/// What stands for somebody or something in the desk's store: bytes that only the desk's key can make again,
/// never a number, an address or an id. Of \a Of, so that a person is not taken for a contact.
template <typename Of> struct Key
{
    QByteArray bytes; ///< empty: nobody, nothing

    bool isEmpty() const { return bytes.isEmpty(); }
    friend bool operator==(const Key &, const Key &) = default;
    friend bool operator<(const Key &a, const Key &b) { return a.bytes < b.bytes; }
};

/// Of somebody: HMAC-SHA-256 of where their account is and of their user id.
using PersonKey = Key<struct OfPerson>;
/// Of a phone number or an email address: likewise, as a plain hash of a number can be guessed.
using ContactKey = Key<struct OfContact>;

} // namespace renumber::desk
