// SPDX-License-Identifier: Apache-2.0
#include "imitatedapi.h"

#include "http/connection.h"

#include <utility>

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

ImitatedApi::ImitatedApi()
{
    connect(&m_listener, &sandbox::Listener::connected, this, [this](sandbox::Connection *connection) {
        connect(connection, &sandbox::Connection::requestRead, this,
                [this, connection] { connection->answer(reply(connection->request())); });
    });
    if (!m_listener.start(0))
        qFatal("no loopback port");
}

void ImitatedApi::reset()
{
    m_book.reset();
    m_spoiled.reset();
}

void ImitatedApi::spoilNext(description::Step step, Spoiling how, const QByteArray &instead)
{
    m_spoiled = Spoiled{step, how, instead};
}

Reply ImitatedApi::reply(const Request &request)
{
    if (m_spoiled && belongsTo(m_spoiled->step, request))
        return spoiled(*std::exchange(m_spoiled, std::nullopt), request);
    return answer(request);
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
