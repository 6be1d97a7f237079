// SPDX-License-Identifier: Apache-2.0
// Which page is shown until somebody's account is open: every state of a sign-in, and of a search for a
// person.
#pragma once

#include "screen/case.h"

namespace renumber::test {

/// A stand before an account is open, and the screen that it comes to, as saying() has it.
struct Entry
{
    QString name;
    ui::screen::Case one;
    ui::screen::Context context;
    QString screen;
};

/// \a context: of whoever is signed in.
QList<Entry> entries(const ui::screen::Context &context);

} // namespace renumber::test
