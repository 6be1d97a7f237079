// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::ui {

/// A ticket of the form \a pattern, a regular expression: "INC1234567" of "^(INC|REQ)[0-9]{7}$". Empty where
/// none can be made of it.
QString ticketExample(const QString &pattern);

/// What to do about \a ticket, which is not of the form \a pattern.
QString ticketText(const QString &ticket, const QString &pattern);

} // namespace renumber::ui
