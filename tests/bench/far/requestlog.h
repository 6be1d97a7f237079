// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nginx.h"

#include "journey.h"

namespace renumber::bench {

/// What the web server saw of a press.
struct Traffic
{
    int calls = 0;
    int handshakes = 0; ///< for connections that were opened in the press
    int resumedHandshakes = 0; ///< of those, with a TLS session from before
    int readyConnections = 0; ///< that the press used and that were open when it came
    int unusedConnections
        = 0; ///< that were closed before anything was asked on them, since the key before the press
};

/// The web server's logs, read once nothing is written to them any more.
class RequestLog
{
public:
    explicit RequestLog(const Nginx &nginx);

    Traffic trafficOf(const Press &press) const;

private:
    struct Request
    {
        qint64 at; ///< in milliseconds since 1970, like all times here
        qint64 connectedAt;
        quint16 port;
        qint64 connection;
        bool isResumed;
    };
    struct Unused
    {
        qint64 closedAt; ///< in whole seconds
        quint16 port;
    };

    void readRequests(const QString &file);
    void readUnused(const QString &file);

    QList<Request> m_requests;
    QList<Unused> m_unused;
};

} // namespace renumber::bench
