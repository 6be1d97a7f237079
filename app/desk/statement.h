// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::desk {

/// Whether \a statement, typed for the record, can say something: it has letters of a word or two, where
/// people in a hurry type "." or "x".
bool saysSomething(const QString &statement);

} // namespace renumber::desk
