// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: signs that stand for digits which are not shown, "+49 171 •••5678". What is left is
// another number, or may be one.

#include <QString>

namespace renumber::number {

/// Whether \a dialled, which a service or a file has, may lack digits: a sign is in it twice on end, or at
/// its end as if more were to come, or brackets with nothing in them. Nobody has to be asked there.
bool mayLackDigits(const QString &dialled);

/// Whether something that people and services write for digits stands beside digits in \a text, which is
/// plain(): "138••••1234", "12345***", "23456 xx", "(…)". One sign by itself hides some where it touches
/// them.
bool mayHideDigits(const QString &text);

} // namespace renumber::number
