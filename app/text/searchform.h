// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::text {

/// \a text without its case, accents and signs, of which each becomes a space: the one form in which what
/// was typed is looked for in what there is.
QString searchForm(const QString &text);

} // namespace renumber::text
