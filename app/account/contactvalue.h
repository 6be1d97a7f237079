// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "number/e164.h"
#include "text/enumerators.h"

#include <QString>

#include <array>
#include <variant>

namespace renumber::account {

/// What kind of address a contact is.
enum class ContactKind { Phone, Email };

inline constexpr std::array contactKinds{ContactKind::Phone, ContactKind::Email};
static_assert(contactKinds.size() == text::enumeratorCount<ContactKind>());

/// What stands in a contact: a phone number in E.164, an email address, or what a service shows in their
/// place, such as a number without its country, which stays as it was given. A plain value; may be empty.
class ContactValue
{
public:
    ContactValue() = default;
    ContactValue(const number::E164 &number)
        : m_value(number)
    {
    }

    /// \a text as a service or a file has it for a contact of \a kind, without spaces around it: of a phone
    /// the number, if it is one in E.164.
    static ContactValue read(ContactKind kind, const QString &text);
    /// \a text, which is no phone number, as it is.
    static ContactValue asGiven(const QString &text);

    bool isEmpty() const { return text().isEmpty(); }
    /// "+33750253354", "camille@example.com", or what the service shows: to be compared, sent, and kept.
    const QString &text() const;
    /// The phone number; null where it is none in E.164. Belongs to this.
    const number::E164 *number() const { return std::get_if<number::E164>(&m_value); }

    /// Equal texts. Whether two are the same contact, sameContact() tells.
    friend bool operator==(const ContactValue &, const ContactValue &) = default;

private:
    std::variant<QString, number::E164> m_value; ///< a text is no number in E.164
};

/// Whether \a a and \a b are the same contact of \a kind, however they are written.
bool sameContact(ContactKind kind, const ContactValue &a, const ContactValue &b);

/// Enough of \a value, of \a kind, to recognise it by; empty where it is.
QString maskedContact(ContactKind kind, const ContactValue &value);

} // namespace renumber::account
