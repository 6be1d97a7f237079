// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/screen.h"

namespace renumber::ui {

/// What was done, in a few words: the page's title.
QString doneTitle(const screen::Done &done);

/// Who says so, and when it was read; or that nobody does.
QString doneText(const screen::Done &done, const time::Now &now);

/// What is left to do: about the former contact, and the new one where nobody has confirmed it. Empty where
/// nothing is.
QString doneAdvice(const screen::Done &done);

/// Whether all was done to prove it, and the service does not say that it is proven.
bool isUnconfirmed(const screen::Done &done);

/// Whether the new contact can be, and is still to be, verified.
bool canVerify(const screen::Done &done);

/// The contact of before where it is gone; not set where it is still on the account, or there was none.
account::Contact formerContact(const screen::Done &done);

/// All of it, for somebody who wants to keep it: whole numbers, no names but the service's.
QString receiptText(const screen::Done &done, const time::Now &now);

} // namespace renumber::ui
