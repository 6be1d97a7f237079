// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "text/named.h"

#include <array>

namespace renumber::desk {

/// Whom a change concerns beside the caller.
enum class Tell { OldPhone, Email };

inline constexpr std::array tellNames{text::Named{Tell::OldPhone, "oldPhone"},
                                      text::Named{Tell::Email, "email"}};
static_assert(text::isComplete(tellNames));

/// Of the contact at which they are told.
constexpr account::ContactKind kindOf(Tell whom)
{
    return whom == Tell::OldPhone ? account::ContactKind::Phone : account::ContactKind::Email;
}

/// How somebody was told.
enum class TellingHow {
    Service, ///< by the service itself, as it changed the contact
    Notified, ///< by a call that the service description names
    Stated, ///< as a note in the record says
    NobodyThere, ///< not at all: the account had no such contact when the case was opened
};

inline constexpr std::array tellingHowNames{
    text::Named{TellingHow::Service, "service"}, text::Named{TellingHow::Notified, "notified"},
    text::Named{TellingHow::Stated, "stated"}, text::Named{TellingHow::NobodyThere, "nobodyThere"}};
static_assert(text::isComplete(tellingHowNames));

} // namespace renumber::desk
