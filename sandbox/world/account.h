// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/service.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace renumber::sandbox {

/// One phone number (E.164) or email address on an account.
struct Contact
{
    QString value;
    bool verified = false;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// All contacts of one sort on an account: those it has, the primary one first, and the new one that waits
/// for its code (empty when none does).
struct Contacts
{
    QList<Contact> active;
    QString pending;

    /// The primary contact; an empty one when the account has none.
    Contact current() const { return active.isEmpty() ? Contact{} : active.first(); }
    /// Makes `contact` the only one.
    void replaceAll(const Contact &contact)
    {
        active = {contact};
        pending.clear();
    }

    friend bool operator==(const Contacts &, const Contacts &) = default;
};

/// A person's account on one service.
struct Account
{
    Service service = Service::ReachFive;
    QString id;
    QString givenName;
    QString familyName;
    Contacts phones;
    Contacts emails;

    friend bool operator==(const Account &, const Account &) = default;
};

/// An access token and what it allows.
struct AccessToken
{
    QString token;
    Service service = Service::ReachFive;
    QString accountId;
    QStringList scopes;
    /// None: a sample token, which is always as fresh as if it had been issued now.
    std::optional<QDateTime> issuedAt;
    /// None: it never expires.
    std::optional<QDateTime> expiresAt;
    /// The person must sign in again, with a second factor, before this token may change anything.
    bool needsStepUp = false;

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

enum class RefreshTokenState { Live, Revoked, Expired };

/// A refresh token; it works once.
struct RefreshToken
{
    QString token;
    Service service = Service::ReachFive;
    QString accountId;
    QStringList scopes;
    RefreshTokenState state = RefreshTokenState::Live;

    friend bool operator==(const RefreshToken &, const RefreshToken &) = default;
};

} // namespace renumber::sandbox
