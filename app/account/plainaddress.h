// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::account {

/// What was typed where an email address belongs, as every keyboard and clipboard would have it: full-width
/// signs in ASCII, dots behind the @ as full stops, nothing that nobody sees but joiners that may be part of
/// it, no spaces around it.
QString plainAddress(const QString &typed);

} // namespace renumber::account
