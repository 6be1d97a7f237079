// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::net {

/// \a text without anything that could be a token, a password in an address, a one-time code or a phone
/// number. What is left may be logged (ASVS 5.0 16.2.5). Prefers to hide too much.
QString redacted(const QString &text);

/// Sends every log line of the process, Qt's own included, through text::sanitized() and redacted() to
/// standard error. The one choke point: nothing else writes a log.
void installRedactingLog();

} // namespace renumber::net
