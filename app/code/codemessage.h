// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to code/: codes inside other text.

#include "code/coderules.h"

#include <QString>
#include <QStringList>

namespace renumber::code {

/// The codes that the message \a text may hold, each once; its letters and digits are in ASCII. One of a
/// length that the service is known for goes before others. Beside one, what may be another that is oddly
/// printed counts as well: with two there is none to offer.
QStringList candidatesIn(const QString &text, const CodeRules &rules);

} // namespace renumber::code
