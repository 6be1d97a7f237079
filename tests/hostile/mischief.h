// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

class QTcpSocket;

namespace renumber::test {

/// What a server does with one connection.
struct Mischief
{
    using OnCall = std::function<void(QTcpSocket *socket)>;
    using OnRequest = std::function<void(QTcpSocket *socket, const QByteArray &call)>;

    const char *name;
    OnCall onCall; ///< as soon as it is made; none: nothing
    OnRequest onRequest; ///< for the \a call whose whole request was read; none: nothing
    /// Whether it says something as soon as it is called. Nobody can tell that from an answer where it
    /// arrives when the request has just left; so it is for connections that are made in time.
    bool speaksAtOnce = false;
    OnRequest onHead = nullptr; ///< for the \a call of which only the head was read; none: nothing
};

/// All of them; the first two are none.
const QList<Mischief> &allMischief();

/// The body of the reply that is meant for \a call.
QByteArray bodyFor(const QByteArray &call);

} // namespace renumber::test
