// SPDX-License-Identifier: Apache-2.0
#include "http/nonsense.h"

#include "http/connection.h"
#include "http/spoiledreply.h"
#include "http/wire.h"

#include <algorithm>

namespace renumber::sandbox {

namespace {

/// Does it after `pause`, unless the connection is gone by then; at once when there is none.
template <typename Action> void after(std::chrono::milliseconds pause, Connection *connection, Action action)
{
    if (pause.count() == 0) {
        action();
    } else {
        QTimer::singleShot(pause, connection, action);
    }
}

} // namespace

void sendInformational(Connection *connection, const Fault &fault, const Reply &real)
{
    if (fault.copies == 0) {
        connection->answer(real);
        return;
    }
    Reply early = Reply::empty(fault.status);
    early.headers = fault.headers;
    connection->socket()->write(head(early, std::nullopt, Persistence::Keep));
    Fault rest = fault;
    --rest.copies;
    after(fault.pause, connection, [connection, rest, real] { sendInformational(connection, rest, real); });
}

void sendSecond(Connection *connection, const Fault &fault, const Reply &real)
{
    const bool idleMeanwhile = connection->persistence() == Persistence::Keep;
    QTcpSocket *socket = connection->socket();
    socket->write(whole(real, BodySent::Yes, connection->persistence()));
    if (idleMeanwhile) {
        connection->finish();
    }
    after(fault.pause, connection, [connection, socket, idleMeanwhile, second = other(fault)] {
        socket->write(whole(second, BodySent::Yes, Persistence::Keep));
        if (!idleMeanwhile) {
            connection->finish();
        }
    });
}

void sendStrayBody(Connection *connection, const Fault &fault)
{
    Reply empty = Reply::empty(fault.status);
    empty.headers = fault.headers;
    connection->socket()->write(head(empty, std::nullopt, connection->persistence()) + fault.otherJson);
    connection->finish();
}

void sendWrongLength(Connection *connection, const Fault &fault, const Reply &real)
{
    const qint64 length = std::max<qint64>(real.body.size() + fault.extraBytes, 0);
    connection->socket()->write(head(real, length, connection->persistence()) + real.body);
    if (length > real.body.size()) {
        connection->close();
    } else {
        connection->finish();
    }
}

void sendTwoLengths(Connection *connection, const Fault &fault, const Reply &real)
{
    Reply twice = real;
    const qint64 length = std::max<qint64>(real.body.size() + fault.extraBytes, 0);
    twice.headers.emplaceBack("Content-Length", QByteArray::number(length));
    connection->socket()->write(whole(twice, BodySent::Yes, Persistence::Close));
    connection->close();
}

void sendCut(Connection *connection, const Fault &fault, const Reply &real)
{
    connection->socket()->write(whole(real, BodySent::Yes, connection->persistence()).left(fault.bytes));
    connection->end(fault.end);
}

void sendUnasked(Connection *connection, const Fault &fault)
{
    after(fault.pause, connection, [connection, unasked = other(fault)] {
        connection->socket()->write(whole(unasked, BodySent::Yes, Persistence::Keep));
    });
}

} // namespace renumber::sandbox
