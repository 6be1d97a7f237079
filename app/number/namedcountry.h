// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace renumber::number {

/// The regions whose country a text names beside its digits.
struct NamedRegions
{
    QStringList sure; ///< by the country's name, its flag or its code, each once
    QList<QStringList>
        hinted; ///< for each word that hints at one: the regions that it may mean, likeliest first
};

/// Those in \a text: in all languages, by a flag, by a code right before or behind digits ("UK 020 …",
/// "030 … (DEU)"), or by what is said of a country: its language, its people.
/// Which country a national number belongs to is said so in many a message.
NamedRegions regionsNamedIn(const QString &text);

} // namespace renumber::number
