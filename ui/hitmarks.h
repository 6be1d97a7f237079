// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/desk.h"
#include "screen/entry.h"

namespace renumber::ui {

/// What the store of \a desk has of each of \a people, who were found at \a connection; nothing where it does
/// not answer. Both outlive the waiting.
wait::Future<screen::Marks> hitMarks(callers::Desk &desk, const cases::Connection &connection,
                                     const QList<service::FoundPerson> &people);

} // namespace renumber::ui
