// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace renumber::net {

/// The bytes of this program that are in memory now; 0 where the system does not say. Quick enough for the
/// window's thread.
qint64 heldMemory();

} // namespace renumber::net
