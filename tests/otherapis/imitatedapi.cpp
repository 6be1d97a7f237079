// SPDX-License-Identifier: Apache-2.0
#include "imitatedapi.h"

#include "http/wire.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

namespace {

Request toRequest(const QHttpServerRequest &raw)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    Request request;
    request.method = QString::fromLatin1(methods.valueToKey(static_cast<int>(raw.method()))).toUpper();
    request.path = raw.url().path(QUrl::FullyEncoded);
    request.query = raw.url().query(QUrl::FullyEncoded);
    for (const auto &[name, value] : raw.headers())
        request.headers.emplaceBack(name, value);
    request.body = raw.body();
    return request;
}

} // namespace

ImitatedApi::ImitatedApi()
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
    m_origin = u"http://127.0.0.1:%1"_s.arg(listener->serverPort());
    bind(listener.release()); // The server is its owner now.
}

void ImitatedApi::reset()
{
    m_book.reset();
    m_spoiled.reset();
}

void ImitatedApi::spoilNext(service::Step step, Spoiling how, const QByteArray &instead)
{
    m_spoiled = Spoiled{step, how, instead};
}

bool ImitatedApi::handleRequest(const QHttpServerRequest &raw, QTcpSocket *socket)
{
    const Request request = toRequest(raw);
    // While a responder lives the connection is busy; its end makes the server read the next request.
    const QHttpServerResponder responder = makeResponder(raw, socket);
    Reply reply;
    if (m_spoiled && belongsTo(m_spoiled->step, request))
        reply = spoiled(*std::exchange(m_spoiled, std::nullopt), request);
    else
        reply = answer(request);
    socket->write(head(reply, reply.body.size(), sandbox::Connection::KeepAlive) + reply.body);
    return true;
}

void ImitatedApi::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    sandbox::sendAndClose(socket, Reply::empty(400));
}

Reply ImitatedApi::spoiled(const Spoiled &spoiled, const Request &request)
{
    switch (spoiled.how) {
    case Spoiling::HtmlError:
        return Reply::html(502, "<html><body>Bad gateway</body></html>");
    case Spoiling::Forbidden:
        return Reply::empty(403);
    case Spoiling::NotFound:
        return Reply::empty(404);
    case Spoiling::EmptySuccess:
        answer(request);
        return Reply::empty(204);
    case Spoiling::Instead:
        break;
    }
    Reply reply = answer(request);
    reply.headers.clear();
    reply.body = spoiled.instead;
    return reply;
}

} // namespace renumber::test
