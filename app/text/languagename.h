// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::text {

/// What the language of \a locale ("fr", "zh_CN") is called by those who speak it, as it stands in a menu:
/// "Français". By ICU. \a locale itself, where nobody knows it.
QString ownLanguageName(const QString &locale);

} // namespace renumber::text
