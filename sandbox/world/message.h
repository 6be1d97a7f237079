// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/service.h"

#include <QDateTime>

namespace renumber::sandbox {

enum class MessageKind { Text, Email };

/// A message that a service sent. The record of these is what tests count.
struct Message
{
    int id = 0; ///< Counts from 1; set by the World.
    Service service = Service::ReachFive;
    MessageKind kind = MessageKind::Text;
    QString accountId;
    QString to; ///< An E.164 number or an email address.
    QString text;
    QString code; ///< The one-time code in `text`; empty when there is none.
    QString link; ///< What confirms by being opened, a web address; empty when there is none.
    QString linkTicket; ///< What World::followLink() takes.
    QDateTime at; ///< Set by the World.

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace renumber::sandbox
