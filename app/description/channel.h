// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/named.h"

#include <QString>

#include <array>

namespace renumber::description {

/// How a code travels to whoever has the contact.
struct Channel
{
    enum class Kind {
        Text, ///< a text message to a number, an email to an address
        Call, ///< a voice reads it out
        App, ///< a message in a chat app
        Email, ///< an email to the address on the account, though the contact is a number
    };
    Kind kind = Kind::Text;
    QString app; ///< of Kind::App: its name, for the eye
    QString value; ///< what {by} is; tells it from the others of a journey

    friend bool operator==(const Channel &, const Channel &) = default;
};

/// As descriptions write them.
inline constexpr std::array channelNames{
    text::Named{Channel::Kind::Text, "text"}, text::Named{Channel::Kind::Call, "call"},
    text::Named{Channel::Kind::App, "app"}, text::Named{Channel::Kind::Email, "email"}};
static_assert(text::isComplete(channelNames));

} // namespace renumber::description
