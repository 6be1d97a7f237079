// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/fault.h"
#include "http/reply.h"

class QTcpSocket;

namespace renumber::sandbox {

/// Whether the connection may carry another request after this reply.
enum class Persistence { Keep, Close };

/// Whether the body follows the head; one that answers HEAD does not.
enum class BodySent { Yes, No };

/// The status line and headers of `reply`, up to and with the empty line. `length` is that of the body;
/// without one no Content-Length is sent and the end of the connection is the end of the body.
QByteArray head(const Reply &reply, std::optional<qint64> length, Persistence persistence);
/// All of `reply`, as it should be.
QByteArray whole(const Reply &reply, BodySent sent, Persistence persistence);

/// Sends `reply` whole, then closes the connection.
void sendAndClose(QTcpSocket *socket, const Reply &reply);
/// Announces the whole of `reply` (or nothing, for an unknown length), sends half of the body, and closes.
void sendHalf(QTcpSocket *socket, const Reply &reply, FaultLength length);
/// Sends the whole of `reply` without saying where it ends, and leaves the connection open.
void sendWithoutEnd(QTcpSocket *socket, const Reply &reply);
/// Sends the body one byte per `pause`, then closes.
void sendSlowly(QTcpSocket *socket, const Reply &reply, std::chrono::milliseconds pause);
/// Sends JSON text of `bytes` bytes, made as it is read, then closes.
void sendHuge(QTcpSocket *socket, const Reply &reply, qint64 bytes, FaultLength length);

} // namespace renumber::sandbox
