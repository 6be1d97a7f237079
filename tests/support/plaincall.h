// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace renumber::test {

/// What a test asks of a server by hand.
struct PlainRequest
{
    QByteArray method = "GET";
    /// With the query, such as "/sandbox/messages".
    QString path;
    QByteArray contentType = "application/json";
    QByteArray body;
    /// Others than Host, Connection, Content-Type and Content-Length.
    QList<std::pair<QByteArray, QByteArray>> headers;
};

struct PlainReply
{
    int status = 0;
    QByteArray body;
};

/// One exchange with a server of another process at \a port of 127.0.0.1, on a connection of its own. Blocks,
/// and only its socket is served meanwhile: no event is handled. Nothing comes back where no whole reply came
/// in 20 seconds.
std::optional<PlainReply> plainCall(quint16 port, const PlainRequest &request);

} // namespace renumber::test
