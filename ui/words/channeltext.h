// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/channel.h"

#include <QString>

namespace renumber::ui {

/// How a code that goes this way comes, for the middle of a sentence: "by a voice call", "in WhatsApp".
QString comesBy(const description::Channel &channel);

/// As the answer to the question how the code should come: "By text message", "By a voice call".
QString channelName(const description::Channel &channel);

/// On the button that has the next code come this way, in place of the way of the last: "Call instead".
QString insteadText(const description::Channel &channel);

/// Whether sentences say "text message" of it, or "email" where the contact is an address.
inline bool isUsual(const description::Channel &channel)
{
    return channel.kind == description::Channel::Kind::Text;
}

} // namespace renumber::ui
