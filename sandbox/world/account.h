// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/service.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace renumber::sandbox {

enum class ContactKind { Phone, Email };

/// What becomes of the contacts that an account has when another comes.
enum class Placement {
    Last, ///< They stay, and stay before it.
    Primary, ///< They stay, behind it.
    ReplaceAll ///< They go.
};

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
    std::optional<QDateTime> changedAt = {}; ///< When one came or went last; none: not known.

    /// The primary contact; an empty one when the account has none.
    Contact current() const { return active.isEmpty() ? Contact{} : active.first(); }
    bool holds(const QString &value) const
    {
        return std::any_of(active.begin(), active.end(),
                           [&](const Contact &contact) { return contact.value == value; });
    }
    /// Makes `contact` the only one.
    void replaceAll(const Contact &contact)
    {
        active = {contact};
        pending.clear();
    }
    /// Adds `contact`; nothing is pending afterwards. One that is there already stays where it is, unless it
    /// is to be the primary or the only one.
    void place(const Contact &contact, Placement placement)
    {
        pending.clear();
        if (placement == Placement::Last && holds(contact.value)) {
            std::replace_if(
                active.begin(), active.end(),
                [&](const Contact &known) { return known.value == contact.value; }, contact);
            return;
        }
        active.removeIf([&](const Contact &known) {
            return placement == Placement::ReplaceAll || known.value == contact.value;
        });
        active.insert(placement == Placement::Primary ? 0 : active.size(), contact);
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
    QString userName; ///< To sign in or be found by; empty where a service has none.
    QString password; ///< Empty: nobody signs in with one.
    QStringList scopes; ///< The most that this person can let a program do.
    /// A token may change something only when the person signed in afresh for it.
    bool needsStepUp = false;
    Contacts phones;
    Contacts emails;

    Contacts &contacts(ContactKind kind) { return kind == ContactKind::Phone ? phones : emails; }
    const Contacts &contacts(ContactKind kind) const { return kind == ContactKind::Phone ? phones : emails; }

    friend bool operator==(const Account &, const Account &) = default;
};

/// What a person lets a program do, whatever tokens say so at the time.
struct Grant
{
    Service service = Service::ReachFive;
    QString accountId;
    QStringList scopes;
    /// The person must sign in again, with a second factor, before anything may be changed.
    bool needsStepUp = false;
    /// The program that it was given to; empty: whichever asks.
    QString clientId;
    /// The tokens that came of one sign-in, by renewal as well, share this: they end together. Empty: a token
    /// by itself.
    QString family;

    friend bool operator==(const Grant &, const Grant &) = default;
};

/// A token that opens an account.
struct AccessToken : Grant
{
    QString token;
    /// None: a sample token, which is always as fresh as if it had been issued now.
    std::optional<QDateTime> issuedAt;
    /// None: it never expires.
    std::optional<QDateTime> expiresAt;

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

enum class RefreshTokenState { Live, Revoked, Expired };

/// A refresh token; it works once.
struct RefreshToken : Grant
{
    QString token;
    RefreshTokenState state = RefreshTokenState::Live;

    friend bool operator==(const RefreshToken &, const RefreshToken &) = default;
};

/// What is issued together, at sign-in or for a refresh token.
struct TokenPair
{
    AccessToken access;
    RefreshToken refresh;
};

/// A program that acts for others under a name and secret of its own (RFC 6749, 2.3.1).
struct ApiClient
{
    Service service = Service::ReachFive;
    QString id;
    QString secret;
    QStringList scopes;

    friend bool operator==(const ApiClient &, const ApiClient &) = default;
};

} // namespace renumber::sandbox
