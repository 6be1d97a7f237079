// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractSocket;
class QLocalSocket;

namespace renumber::net {

/// Whose program is at the other end of a connection within this computer.
enum class Peer {
    SameUser,
    AnotherUser,
    Unknown, ///< the system does not say, or the other end has been closed
};

// What only the system can tell; peer_linux.cpp asks Linux.

/// Of the connection \a socket. Takes the system some milliseconds.
Peer peerOf(const QAbstractSocket &socket);
/// Of a connection by a file of sockets: who was there when it was made.
Peer peerOf(const QLocalSocket &socket);

/// Whether the system tells anything of the kind.
bool canTellPeers();

} // namespace renumber::net
