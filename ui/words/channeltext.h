// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/about.h"

#include <QString>

namespace renumber::ui {

/// How the code or link that \a about is about travels. What goes to an email address is an email, never
/// Kind::Text.
description::Channel::Kind travelsBy(const About &about);

/// As the answer to the question how the code should come: "By text message", "By phone call".
QString channelName(const description::Channel &channel);

/// On the button that has the next code come this way, in place of the way of the last: "Text the code
/// instead".
QString insteadText(const description::Channel &channel);

/// Whether sentences say "text message" of it, or "email" where the contact is an address.
inline bool isUsual(const description::Channel &channel)
{
    return channel.kind == description::Channel::Kind::Text;
}

} // namespace renumber::ui
