// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what around a number says that it may not be read as it stands.

#include <QString>

#include "number/stretch.h"

namespace renumber::number {

/// Whether a plus in \a text stands where it makes no sense: behind a digit, or before a sign that is a
/// number but no digit, a letter or two that pass for digits, or a key of a telephone. Nobody can tell what
/// follows it.
bool hasStrayPlus(const QString &text);

/// Whether \a text has signs in it that are numbers, but no digits.
bool hasOtherNumbers(const QString &text);

/// Whether a key of a telephone is right before \a number in \a text: "*670664…", where a code and a number
/// are one.
bool isBehindKey(const QString &text, Stretch number);

/// Whether right before \a at in \a text stands a word that says plus in some language, and often something
/// else: "más", "mais".
bool mayFollowPlus(const QString &text, qsizetype at);

/// Whether right before \a at in \a text stands a word that says that a country's code follows: "CC=65",
/// "intl 65", "Ländervorwahl 65".
bool codeIsNamed(const QString &text, qsizetype at);

/// Whether \a text goes on from \a end on with what is written behind an hour or a price.
bool unitFollows(const QString &text, qsizetype end);

} // namespace renumber::number
