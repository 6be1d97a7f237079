// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace renumber::account {

/// Whether the service says that the person has proven to hold a contact.
/// Unknown: the service does not tell.
enum class Verification { Unknown, NotVerified, Verified };

/// A further address of the same kind, where a service keeps several.
struct OtherContact
{
    ContactValue value;
    Verification verification = Verification::Unknown;

    friend bool operator==(const OtherContact &, const OtherContact &) = default;
};

/// One way to reach the person, as the service shows it now.
struct Contact
{
    ContactKind kind = ContactKind::Phone;
    ContactValue value; ///< empty: none on the account
    Verification verification = Verification::Unknown;
    ContactValue pending; ///< the new, not yet confirmed value, where the service shows one; else empty
    QList<OtherContact> others = {}; ///< besides value

    bool isSet() const { return !value.isEmpty(); }
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// An identity account as read from its service. A plain value.
struct Account
{
    QString userId; ///< unique within its service; empty where the service does not tell
    QString displayName; ///< for the eye only; may be empty
    QList<Contact> contacts; ///< at most one of each kind
    /// Whether the service lets them do more than others, so that their account is worth more to a thief;
    /// none: it does not tell.
    std::optional<bool> isPrivileged = {};
    QMap<ContactKind, QDateTime> changedAt = {}; ///< when each was changed last, where the service tells

    /// The contact of \a kind, or one without a value where the account has none.
    Contact contact(ContactKind kind) const
    {
        for (const Contact &candidate : contacts) {
            if (candidate.kind == kind)
                return candidate;
        }
        return Contact{kind, {}, Verification::Unknown, {}, {}};
    }
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace renumber::account
