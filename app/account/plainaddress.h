// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::account {

/// What was typed where an email address belongs, as every keyboard and clipboard would have it: full-width
/// signs in ASCII, dots behind the @ as full stops, no marks that nobody sees, no spaces around it.
QString plainAddress(QString typed);

} // namespace renumber::account
