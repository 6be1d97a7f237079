// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/changestore.h"

#include <variant>

namespace renumber::cases {

/// The keychain takes its time, perhaps for a password, and what comes next waits for it.
struct KeychainAwaited
{
    friend bool operator==(const KeychainAwaited &, const KeychainAwaited &) = default;
};

/// The disk does not take the change, of which nothing was sent: is it to be sent all the same?
struct ConsentWanted
{
    store::ChangeStore::Failure why;

    friend bool operator==(const ConsentWanted &, const ConsentWanted &) = default;
};

/// What keeps the step that a change is at from being carried out.
using Holdup = std::variant<std::monostate, KeychainAwaited, ConsentWanted>;

} // namespace renumber::cases
