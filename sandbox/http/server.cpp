// SPDX-License-Identifier: Apache-2.0
#include "http/server.h"

#include "http/wire.h"
#include "world/world.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

QString methodName(QHttpServerRequest::Method method)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QString::fromLatin1(methods.valueToKey(static_cast<int>(method))).toUpper();
}

Request toRequest(const QHttpServerRequest &raw, const QDateTime &now)
{
    Request request;
    request.method = methodName(raw.method());
    request.path = raw.url().path(QUrl::FullyEncoded);
    request.query = raw.url().query(QUrl::FullyEncoded);
    for (const auto &[name, value] : raw.headers()) {
        request.headers.emplaceBack(name, value);
    }
    request.body = raw.body();
    request.at = now;
    return request;
}

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
    : QAbstractHttpServer(parent)
    , m_world(world)
{
}

tl::expected<quint16, QString> Server::start(quint16 port)
{
    // QAbstractHttpServer::listen keeps the reason of a failure to itself.
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        return tl::make_unexpected(listener->errorString());
    }
    const quint16 taken = listener->serverPort();
    bind(listener.release()); // The server is its owner now.
    return taken;
}

bool Server::handleRequest(const QHttpServerRequest &raw, QTcpSocket *socket)
{
    const Request request = toRequest(raw, m_world.clock().now());
    std::optional<Fault> fault;
    int recordId = 0;
    if (!request.path.startsWith("/sandbox/"_L1)) {
        fault = m_faults.take(request.method, request.path);
        recordId = m_record.add(request, fault ? faultName(fault->kind) : QString());
    }
    if (fault && fault->kind != FaultKind::ExpiredCodes) {
        answerFaulty(request, recordId, *fault, socket);
        return true;
    }
    if (fault) {
        m_world.codes().expireAll();
    }
    // While a responder lives the connection is busy; its end makes the server read the next request.
    const QHttpServerResponder responder = makeResponder(raw, socket);
    const Reply reply = act(request, recordId);
    socket->write(head(reply, reply.body.size(), Connection::KeepAlive) + reply.body);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    // Every request is handled above; this one could not be understood.
    sendAndClose(socket, Reply::empty(400));
}

Reply Server::act(const Request &request, int recordId)
{
    Reply reply = m_router.answer(request);
    m_record.setStatus(recordId, reply.status);
    return reply;
}

void Server::answerFaulty(const Request &request, int recordId, const Fault &fault, QTcpSocket *socket)
{
    if (fault.kind == FaultKind::Delay && fault.when == FaultMoment::Before) {
        QTimer::singleShot(fault.pause, this, [this, request, recordId, socket = QPointer(socket)] {
            // The request was received, so it is acted on even when its sender has gone.
            const Reply reply = act(request, recordId);
            if (socket) {
                sendAndClose(socket, reply);
            }
        });
        return;
    }
    const Reply real = fault.when == FaultMoment::After ? act(request, recordId) : Reply::empty(200);
    switch (fault.kind) {
    case FaultKind::Delay:
        QTimer::singleShot(fault.pause, socket, [real, socket] { sendAndClose(socket, real); });
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
        sendAndClose(socket, spoil(withBody(real), fault));
        return;
    case FaultKind::Redirect:
    case FaultKind::Status:
        sendAndClose(socket, spoil(real, fault));
        return;
    case FaultKind::ExpiredCodes:
        break;
    }
}

} // namespace renumber::sandbox
