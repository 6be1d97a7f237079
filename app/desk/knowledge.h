// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::desk {

/// Whether \a proofId names something that a caller knows, such as "birthDate" or "lastFourDigits". What is
/// known can be looked up or bought, so that it is no proof (NIST SP 800-63B-4; FCC 23-95).
bool isKnowledge(const QString &proofId);

} // namespace renumber::desk
