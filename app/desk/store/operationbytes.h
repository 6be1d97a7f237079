// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/store/operation.h"

namespace renumber::desk {

/// All that \a operation asks for, but its id, as bytes that no other one has.
QByteArray bytesOf(const Operation &operation);

} // namespace renumber::desk
