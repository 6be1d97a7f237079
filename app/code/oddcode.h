// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to code/: codes that are printed as nobody prints them: "123.456", "12345 6", "ab 12 cd". They are
// not offered, but while one may be in a message, nothing else is.

#include "code/coderules.h"

#include <QString>
#include <QStringList>

namespace renumber::code {

/// What in \a message may be its code beside \a candidates, none of which it is.
QStringList oddlyPrintedIn(const QString &message, const QStringList &candidates, const CodeRules &rules);

} // namespace renumber::code
