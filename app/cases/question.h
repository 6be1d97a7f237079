// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"

namespace renumber::cases {

/// A new contact is asked for, in a form.
struct Question
{
    int number = 0; ///< tells it from those asked before and after: what was typed belongs to one of them
    account::ContactKind kind = account::ContactKind::Phone; ///< of the new contact
    account::ContactValue prefill = {}; ///< to be corrected; empty for an empty field

    friend bool operator==(const Question &, const Question &) = default;
};

/// Whether the person is at the question, or has answered it or turned away from it.
enum class Asked { Before, Now };

} // namespace renumber::cases
