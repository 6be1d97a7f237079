// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/fault.h"
#include "http/reply.h"

namespace renumber::sandbox {

class Connection;

// What a server says beside, or in place of, the one reply to the one request (RFC 9110, 15.2; RFC 9112, 6.3
// and 9.2). `real` is that reply. Each ends the exchange.

/// Sends the fault's informational replies (1xx), with its pause after each, and then `real`.
void sendInformational(Connection *connection, const Fault &fault, const Reply &real);
/// Sends `real` and, after the fault's pause, a reply to nothing. A kept connection is idle meanwhile.
void sendSecond(Connection *connection, const Fault &fault, const Reply &real);
/// Sends a reply that has no body by its status, and the fault's JSON behind it.
void sendStrayBody(Connection *connection, const Fault &fault);
/// Sends `real` with a Content-Length that is off by the fault's bytes. One that is too long ends with the
/// connection.
void sendWrongLength(Connection *connection, const Fault &fault, const Reply &real);
/// Sends `real` with a wrong Content-Length and the right one, and closes.
void sendTwoLengths(Connection *connection, const Fault &fault, const Reply &real);
/// Sends the first bytes of `real` and ends the connection.
void sendCut(Connection *connection, const Fault &fault, const Reply &real);
/// Sends a reply before anything was asked, after the fault's pause.
void sendUnasked(Connection *connection, const Fault &fault);

} // namespace renumber::sandbox
