// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::description {

/// True for what HTTP allows as the name of a header (RFC 9110 5.6.2).
bool isHeaderName(const QString &name);

/// True for headers that follow from how a message is sent (RFC 9110 6 to 8), and so are not a description's
/// to write.
bool isWrittenByProgram(const QString &name);

} // namespace renumber::description
