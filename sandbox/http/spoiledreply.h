// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/fault.h"
#include "http/reply.h"

namespace renumber::sandbox {

/// `reply`, with the part replaced that a fault of this kind replaces.
Reply spoil(Reply reply, const Fault &fault);

/// `reply`, or one that has a body: a fault in the body needs one to spoil.
Reply withBody(Reply reply);

/// The reply that nobody asked for: the status, the headers and the JSON that the fault was given.
Reply other(const Fault &fault);

} // namespace renumber::sandbox
