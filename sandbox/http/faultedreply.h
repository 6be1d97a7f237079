// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/fault.h"
#include "http/reply.h"

namespace renumber::sandbox {

class Connection;

/// Answers the request that `connection` waits for as `fault` has it. `real` is what the service says.
void sendFaulty(Connection *connection, const Fault &fault, const Reply &real);

} // namespace renumber::sandbox
