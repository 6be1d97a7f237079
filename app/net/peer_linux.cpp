// SPDX-License-Identifier: Apache-2.0
#include "net/peer.h"

#include <QAbstractSocket>
#include <QFile>
#include <QHostAddress>
#include <QLocalSocket>
#include <QtEndian>

#include <array>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <unistd.h>

namespace renumber::net {

namespace {

// The tables of connections (proc(5)): each line has the one end, the other, a state, and later the owner's
// uid and the inode. Both ends of a connection within this computer have a line. Netlink (sock_diag(7)) would
// tell the same without a search, but not everywhere: it wants modules that are not loaded, or may not be.
constexpr auto tableV4 = "/proc/net/tcp";
constexpr auto tableV6 = "/proc/net/tcp6";
enum Column { LocalEnd = 1, OtherEnd = 2, Uid = 7, Inode = 9 };

/// As many times a table is read: a line can be missed while others come and go.
constexpr int readings = 3;

/// Four bytes in network order, as the tables print them: as one number of this machine's.
QByteArray word(const quint8 *bytes)
{
    quint32 number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return QByteArray::number(number, 16).rightJustified(8, '0').toUpper();
}

QByteArray textV4(const QHostAddress &address)
{
    std::array<quint8, 4> bytes{};
    qToBigEndian(address.toIPv4Address(), bytes.data());
    return word(bytes.data());
}

/// That of ::ffff:a.b.c.d for an IPv4 address.
QByteArray textV6(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    QByteArray text;
    for (size_t i = 0; i < sizeof bytes.c; i += 4)
        text += word(bytes.c + i);
    return text;
}

QByteArray end(const QByteArray &address, quint16 port)
{
    return address + ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
}

/// Who owns the end of the connection that is \a mine to them and \a other to us.
std::optional<uid_t> ownerIn(const char *table, const QByteArray &mine, const QByteArray &other)
{
    QFile file(QString::fromLatin1(table));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(mine))
            continue; // nearly all of them
        const QByteArrayList columns = line.simplified().split(' ');
        if (columns.size() <= Inode || columns.at(LocalEnd) != mine || columns.at(OtherEnd) != other)
            continue;
        // Closed by its program, it belongs to nobody, and the uid says root.
        if (columns.at(Inode) == "0")
            return std::nullopt;
        bool isNumber = false;
        const uint uid = columns.at(Uid).toUInt(&isNumber);
        return isNumber ? std::optional<uid_t>(uid) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<uid_t> ownerOf(const QAbstractSocket &socket)
{
    const QHostAddress here = socket.localAddress();
    const QHostAddress there = socket.peerAddress();
    // A program may come over IPv4 by a socket for IPv6, which is in that table.
    if (here.protocol() == QAbstractSocket::IPv4Protocol) {
        if (const auto owner
            = ownerIn(tableV4, end(textV4(there), socket.peerPort()), end(textV4(here), socket.localPort())))
            return owner;
    }
    return ownerIn(tableV6, end(textV6(there), socket.peerPort()), end(textV6(here), socket.localPort()));
}

} // namespace

Peer peerOf(const QAbstractSocket &socket)
{
    for (int i = 0; i < readings; ++i) {
        if (const auto owner = ownerOf(socket))
            return *owner == ::geteuid() ? Peer::SameUser : Peer::AnotherUser;
    }
    return Peer::Unknown;
}

Peer peerOf(const QLocalSocket &socket)
{
    ucred credentials = {};
    socklen_t size = sizeof credentials;
    if (::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return Peer::Unknown;
    return credentials.uid == ::geteuid() ? Peer::SameUser : Peer::AnotherUser;
}

bool canTellPeers()
{
    return QFile(QString::fromLatin1(tableV4)).open(QIODevice::ReadOnly);
}

} // namespace renumber::net
