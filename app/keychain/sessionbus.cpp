// SPDX-License-Identifier: Apache-2.0
#include "sessionbus.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QByteArray>
#include <QList>

namespace renumber::keychain {

namespace {

enum class SocketName { Path, Abstract };

bool takesConnections(const QByteArray &name, SocketName kind)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const qsizetype skipped = kind == SocketName::Abstract ? 1 : 0; // an abstract name begins with a NUL
    if (name.isEmpty() || name.size() + skipped >= qsizetype(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path + skipped, name.constData(), std::size_t(name.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(name.size() + skipped);

    // Non-blocking: a bus that is not keeping up must not hold the caller.
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return false;
    const bool connected = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    ::close(descriptor);
    return connected;
}

/// The bus of the user's login session: where clients look when no address is given.
bool loginBusTakesConnections()
{
    const QByteArray path = qgetenv("XDG_RUNTIME_DIR") + "/bus";
    struct stat status
    {
    };
    // Clients pass over a socket of someone else, and would go on to dbus-launch.
    if (::stat(path.constData(), &status) != 0 || !S_ISSOCK(status.st_mode) || status.st_uid != ::geteuid())
        return false;
    return takesConnections(path, SocketName::Path);
}

QByteArray valueOf(const QByteArray &key, const QList<QByteArray> &pairs)
{
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (pair.left(equals) == key)
            return QByteArray::fromPercentEncoding(pair.mid(equals + 1));
    }
    return {};
}

/// One address of the list that the D-Bus specification describes under "Server Addresses".
bool takesConnections(const QByteArray &address)
{
    const qsizetype colon = address.indexOf(':');
    const QByteArray transport = address.left(colon);
    const QList<QByteArray> pairs = address.mid(colon + 1).split(',');
    if (transport == "tcp" || transport == "nonce-tcp" || transport == "unixexec")
        return true; // rare, chosen on purpose, and nothing that can be tried without waiting
    if (transport != "unix")
        return false; // "autolaunch:" among them
    if (const QByteArray path = valueOf("path", pairs); !path.isEmpty())
        return takesConnections(path, SocketName::Path);
    if (const QByteArray name = valueOf("abstract", pairs); !name.isEmpty())
        return takesConnections(name, SocketName::Abstract);
    return valueOf("runtime", pairs) == "yes" && loginBusTakesConnections();
}

} // namespace

SessionBus sessionBus()
{
    const QByteArray given = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (given.isEmpty())
        return loginBusTakesConnections() ? SessionBus::Reachable : SessionBus::Missing;
    const QList<QByteArray> addresses = given.split(';');
    const bool reachable = std::any_of(addresses.cbegin(), addresses.cend(),
                                       [](const QByteArray &address) { return takesConnections(address); });
    return reachable ? SessionBus::Reachable : SessionBus::Missing;
}

} // namespace renumber::keychain
