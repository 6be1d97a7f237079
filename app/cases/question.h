// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/channel.h"

#include <QMap>

#include <optional>

namespace renumber::cases {

/// A new contact is asked for, in a form.
struct Question
{
    int number = 0; ///< tells it from those asked before and after: what was typed belongs to one of them
    account::ContactKind kind = account::ContactKind::Phone; ///< of the new contact
    account::ContactValue prefill = {}; ///< to be corrected; empty for an empty field
    /// What was chosen beside it then, by the description's names, and by which way the message was to come;
    /// none for what is chosen beforehand.
    QMap<QString, bool> choices = {};
    std::optional<description::Channel> channel = {};

    friend bool operator==(const Question &, const Question &) = default;
};

/// Whether the person is at the question, or has answered it or turned away from it.
enum class Asked { Before, Now };

/// Where turning away from a question leads: a message that is out is still good, until another is taken in
/// its place.
enum class TurningBack { ToAccount, ToMessage };

} // namespace renumber::cases
