// SPDX-License-Identifier: Apache-2.0
#include "kiteapi.h"

#include "http/connection.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

KiteApi::KiteApi()
{
    connect(&m_listener, &sandbox::Listener::connected, this, [this](sandbox::Connection *connection) {
        connect(connection, &sandbox::Connection::requestRead, this,
                [this, connection] { connection->answer(answer(connection->request())); });
    });
    if (!m_listener.start(0))
        qFatal("no loopback port");
}

void KiteApi::click()
{
    if (m_changes == Changes::ByTheLink)
        m_email = std::exchange(m_newEmail, {});
    m_isEmailConfirmed = m_shows == ShowsConfirmed::Yes;
}

Reply KiteApi::answer(const Request &request)
{
    if (request.bearerToken() != u"kite-token")
        return Reply::empty(401);
    const QString what = request.method + u' ' + request.path;
    const QJsonObject body = request.json().value_or(QJsonObject());
    if (what == u"GET /me")
        return me();
    if (what == u"PUT /me/phone" && m_changes == Changes::Never)
        return Reply::json(200, m_sent);
    if (what == u"PUT /me/phone") {
        m_phone = body[u"to"_s].toString();
        m_isPhoneConfirmed = false;
        return sendCode();
    }
    if (what == u"POST /me/phone/code")
        return sendCode();
    if (what == u"POST /me/phone/confirm")
        return confirm(body[u"code"_s].toString());
    if (what == u"PUT /me/email") {
        (m_changes == Changes::AtOnce ? m_email : m_newEmail) = body[u"to"_s].toString();
        m_isEmailConfirmed = m_isEmailConfirmed && m_changes == Changes::ByTheLink;
        return Reply::empty(204);
    }
    return Reply::empty(what == u"POST /me/email/link" ? 204 : 404);
}

Reply KiteApi::me() const
{
    return Reply::json(200,
                       QJsonObject{{u"id"_s, u"k1"_s},
                                   {u"name"_s, m_name},
                                   {u"phone"_s, m_phone},
                                   {u"phoneConfirmed"_s, m_isPhoneConfirmed},
                                   {u"email"_s, m_email},
                                   {u"emailConfirmed"_s, m_isEmailConfirmed}});
}

Reply KiteApi::sendCode()
{
    m_codes.append(QString::number(501028 + m_codes.size()));
    return Reply::json(200, m_sent);
}

Reply KiteApi::confirm(const QString &code)
{
    if (std::exchange(m_isExpired, false))
        return Reply::json(400, QJsonObject{{u"fault"_s, u"expired"_s}});
    if (m_codes.isEmpty() || code != m_codes.last())
        return Reply::json(400, QJsonObject{{u"fault"_s, u"wrong"_s}});
    m_isPhoneConfirmed = true;
    return Reply::empty(204);
}

} // namespace renumber::test
