// SPDX-License-Identifier: Apache-2.0
#include "http/server.h"

#include "http/connection.h"
#include "http/wire.h"
#include "world/world.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

Reply madeUp(const Fault &fault)
{
    Reply reply = Reply::empty(fault.status);
    switch (fault.body) {
    case FaultBody::None:
        break;
    case FaultBody::Json:
        reply = Reply::json(fault.status, QJsonObject{{u"message"_s, u"A fault made by the sandbox."_s}});
        break;
    case FaultBody::Text:
        reply = Reply::text(fault.status, "A fault made by the sandbox.");
        break;
    case FaultBody::Html:
        reply = Reply::html(fault.status, "<html><body>A fault made by the sandbox.</body></html>");
        break;
    }
    if (fault.retryAfterSeconds) {
        reply.headers.emplaceBack("Retry-After", QByteArray::number(*fault.retryAfterSeconds));
    }
    return reply;
}

/// `reply`, with the part replaced that a fault of this kind replaces.
Reply spoil(Reply reply, const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::WrongContentType:
        reply.contentType = fault.contentType;
        break;
    case FaultKind::Html:
        reply.contentType = "text/html;charset=UTF-8";
        reply.body = "<html><body><h1>Welcome to the hotel network</h1></body></html>";
        break;
    case FaultKind::InvalidJson:
        reply.contentType = "application/json;charset=UTF-8";
        reply.body = R"({"phone_number": "+3375, } ]])";
        break;
    case FaultKind::OtherJson:
        reply.contentType = "application/json;charset=UTF-8";
        reply.body = fault.otherJson;
        break;
    case FaultKind::Redirect:
        reply = madeUp(fault);
        reply.headers.emplaceBack("Location", fault.location.toUtf8());
        break;
    case FaultKind::Status:
        reply = madeUp(fault);
        break;
    case FaultKind::Delay:
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
    case FaultKind::HalfReply:
    case FaultKind::NoEnd:
    case FaultKind::SlowDrip:
    case FaultKind::Huge:
    case FaultKind::ExpiredCodes:
        break;
    }
    return reply;
}

/// A fault in the body needs a body to spoil.
Reply withBody(Reply reply)
{
    if (reply.body.isEmpty()) {
        Reply filled
            = Reply::json(reply.status == 204 ? 200 : reply.status, QJsonObject{{u"acknowledged"_s, true}});
        filled.headers = reply.headers;
        return filled;
    }
    return reply;
}

} // namespace

Server::Server(World &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
{
    connect(&m_listener, &Listener::connected, this, &Server::attend);
}

void Server::attend(Connection *connection)
{
    connect(connection, &Connection::requestRead, this, [this, connection] { answer(connection); });
}

void Server::answer(Connection *connection)
{
    Request request = connection->request();
    request.at = m_world.clock().now();
    std::optional<Fault> fault;
    int recordId = 0;
    if (!request.path.startsWith("/sandbox/"_L1)) {
        fault = m_faults.take(request.method, request.path);
        recordId = m_record.add(request, fault ? faultName(fault->kind) : QString());
    }
    if (fault && fault->kind != FaultKind::ExpiredCodes) {
        answerFaulty(request, recordId, *fault, connection);
        return;
    }
    if (fault) {
        m_world.codes().expireAll();
    }
    connection->answer(act(request, recordId));
}

Reply Server::act(const Request &request, int recordId)
{
    Reply reply = m_router.answer(request);
    m_record.setStatus(recordId, reply.status);
    return reply;
}

void Server::answerFaulty(const Request &request, int recordId, const Fault &fault,
                          Connection *connection)
{
    QTcpSocket *socket = connection->socket();
    if (fault.kind == FaultKind::Delay && fault.when == FaultMoment::Before) {
        QTimer::singleShot(fault.pause, this, [this, request, recordId, connection = QPointer(connection)] {
            // The request was received, so it is acted on even when its sender has gone.
            const Reply reply = act(request, recordId);
            if (connection) {
                connection->answer(reply);
            }
        });
        return;
    }
    const Reply real = fault.when == FaultMoment::After ? act(request, recordId) : Reply::empty(200);
    switch (fault.kind) {
    case FaultKind::Delay:
        QTimer::singleShot(fault.pause, connection, [real, connection] { connection->answer(real); });
        return;
    case FaultKind::DropBefore:
    case FaultKind::DropAfter:
        socket->disconnectFromHost();
        return;
    case FaultKind::HalfReply:
        sendHalf(socket, withBody(real), fault.length);
        return;
    case FaultKind::NoEnd:
        sendWithoutEnd(socket, withBody(real));
        return;
    case FaultKind::SlowDrip:
        sendSlowly(socket, withBody(real), fault.pause);
        return;
    case FaultKind::Huge:
        sendHuge(socket, withBody(real), fault.bytes, fault.length);
        return;
    case FaultKind::WrongContentType:
    case FaultKind::Html:
    case FaultKind::InvalidJson:
    case FaultKind::OtherJson:
        connection->answer(spoil(withBody(real), fault));
        return;
    case FaultKind::Redirect:
    case FaultKind::Status:
        connection->answer(spoil(real, fault));
        return;
    case FaultKind::ExpiredCodes:
        break;
    }
}

} // namespace renumber::sandbox
