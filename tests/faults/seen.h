// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"
#include "judge.h"

namespace renumber::test {

/// What the page in front says. \a card is the contact card that counts on the account page.
Words seenIn(Driver &driver, const QString &card);

/// True while the page says what it waits for.
bool isWaiting(const Driver &driver);

} // namespace renumber::test
