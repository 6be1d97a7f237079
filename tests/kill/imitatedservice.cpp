// SPDX-License-Identifier: Apache-2.0
#include "imitatedservice.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr int anHour = 3'600'000; // milliseconds; longer than any test

} // namespace

ImitatedService::ImitatedService(SandboxProcess &sandbox, const QString &id)
    : m_sandbox(sandbox)
    , m_id(id)
{
    m_sandbox.changeSettings(id, {{u"requestsPerWindow"_s, 0}, {u"messagesPerNumberLimit"_s, 0}});
    if (id == "reachfive"_L1) {
        m_send = u"POST /identity/v1/update-phone-number"_s;
        m_submit = QStringList{u"POST /identity/v1/verify-phone-number"_s};
    } else if (id == "trivoreid"_L1) {
        m_sandbox.changeSettings(id, {{u"messagesPerUserLimit"_s, 0}});
        const QString path = u"POST /api/rest/v1/user/"_s + idOf(u"Camille"_s) + u"/change-contact/"_s;
        m_send = path + u"begin"_s;
        m_submit = QStringList{QString(path + u"finish"_s)};
    } else if (id == "kii"_L1) {
        m_send = u"PUT /api/apps/sample-app/users/me/phone-number"_s;
        m_submit = QStringList{u"POST /api/apps/sample-app/users/me/phone-number/verify"_s};
    } else {
        m_send = u"POST /api/v3/send-sms"_s;
        m_submit = QStringList{u"POST /api/v3/verify-update-phone-request"_s, u"POST /api/v3/update-phone"_s};
    }
}

QString ImitatedService::phoneOf(const QString &givenName)
{
    return account(givenName)["phone"_L1]["current"_L1].toString();
}

QString ImitatedService::idOf(const QString &givenName)
{
    return account(givenName)["id"_L1].toString();
}

Sent ImitatedService::sent()
{
    Sent sent;
    sent.messages = m_sandbox.messages().size();
    for (const QString &method : {u"POST"_s, u"PUT"_s})
        sent.changing += requests(method, {}).size();
    return sent;
}

qsizetype ImitatedService::received(const QString &call)
{
    return requests(call.section(u' ', 0, 0), call.section(u' ', 1)).size();
}

void ImitatedService::leaveUnanswered(const QString &call, Acting acting)
{
    const QString when = acting == Acting::Never ? u"before"_s : u"after"_s;
    m_sandbox.addFault(call, u"delay"_s, {{u"when"_s, when}, {u"milliseconds"_s, anHour}});
}

/// What the system had taken from the program by then is read before the second call is.
void ImitatedService::settle()
{
    m_sandbox.clearFaults();
    m_sandbox.clearFaults();
}

QJsonObject ImitatedService::account(const QString &givenName)
{
    const QJsonArray all = m_sandbox.control("GET", u"/sandbox/accounts?service="_s + m_id).toArray();
    for (const QJsonValue one : all) {
        if (one["name"_L1].toString().startsWith(givenName))
            return one.toObject();
    }
    qFatal("the sandbox has no account of %s", qPrintable(givenName));
}

QJsonArray ImitatedService::requests(const QString &method, const QString &path)
{
    QString query = u"/sandbox/requests?method="_s + method;
    if (!path.isEmpty())
        query += u"&path="_s + path;
    return m_sandbox.control("GET", query).toArray();
}

} // namespace renumber::test
