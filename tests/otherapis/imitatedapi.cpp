// SPDX-License-Identifier: Apache-2.0
#include "imitatedapi.h"

#include "http/connection.h"

#include <utility>

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

ImitatedApi::ImitatedApi()
{
    serve(m_listener, [this](const Request &request) { return reply(request); });
}

void ImitatedApi::serve(sandbox::Listener &listener, const std::function<Reply(const Request &)> &answer)
{
    connect(&listener, &sandbox::Listener::connected, this, [this, answer](sandbox::Connection *connection) {
        connect(connection, &sandbox::Connection::requestRead, this,
                [connection, answer] { connection->answer(answer(connection->request())); });
    });
    if (!listener.start(0))
        qFatal("no loopback port");
}

Person *ImitatedApi::holder(const QString &token)
{
    Person *sample = m_book.holder(token);
    return sample ? sample : m_signIns.holder(token);
}

void ImitatedApi::reset()
{
    m_book.reset();
    m_signIns.reset();
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
