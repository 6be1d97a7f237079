// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace renumber::number {

/// The regions whose country \a text names beside its digits, each once: in the languages of the program, in
/// one that is spoken there, by a flag, or, right before or behind digits, by its code ("UK 020 …",
/// "030 … (DEU)").
/// Which country a national number belongs to is said so in many a message.
QStringList regionsNamedIn(const QString &text);

} // namespace renumber::number
