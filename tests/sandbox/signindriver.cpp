// SPDX-License-Identifier: Apache-2.0
#include "signindriver.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::test {

namespace {

const QString redirectUri = u"http://127.0.0.1:51004/callback"_s;
// The example of RFC 7636, appendix B.
const QString verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
const QString challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;

} // namespace

Items changed(Items items, const QString &name, const QString &value)
{
    items.removeIf([&](const auto &item) { return item.first == name; });
    if (!value.isNull()) {
        items.emplaceBack(name, value);
    }
    return items;
}

QString queryItem(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

SignInDriver::SignInDriver(Sandbox &sandbox, Service service, const QString &issuer)
    : m_sandbox(sandbox)
    , m_client(sandbox)
    , m_service(service)
    , m_discovered(m_client.get(issuer % u"/.well-known/openid-configuration"_s))
{
}

QString SignInDriver::endpoint(const QString &name) const
{
    return QUrl(m_discovered.text(name)).path();
}

Items SignInDriver::question()
{
    return {{u"response_type"_s, u"code"_s},
            {u"client_id"_s, u"renumber"_s},
            {u"redirect_uri"_s, redirectUri},
            {u"scope"_s, u"openid phone offline_access"_s},
            {u"state"_s, u"a+b &c"_s},
            {u"code_challenge"_s, challenge},
            {u"code_challenge_method"_s, u"S256"_s}};
}

QString SignInDriver::authorization(const Items &question) const
{
    QByteArrayList encoded;
    for (const auto &[name, value] : question) {
        encoded += name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    return endpoint(u"authorization_endpoint"_s) % u'?' % QString::fromLatin1(encoded.join('&'));
}

QUrl SignInDriver::press(const Items &question, const Items &form)
{
    const Answer answer = m_client.postForm(authorization(question), form);
    return answer.status == 303 ? QUrl::fromEncoded(answer.header("Location")) : QUrl();
}

QString SignInDriver::code(const Items &question, const QString &userName)
{
    return queryItem(press(question, {{u"username"_s, userName}}), u"code"_s);
}

Items SignInDriver::trade(const QString &code)
{
    return {{u"grant_type"_s, u"authorization_code"_s},
            {u"client_id"_s, u"renumber"_s},
            {u"code"_s, code},
            {u"redirect_uri"_s, redirectUri},
            {u"code_verifier"_s, verifier}};
}

Items SignInDriver::renewal(const Answer &tokens)
{
    return {{u"grant_type"_s, u"refresh_token"_s},
            {u"client_id"_s, u"renumber"_s},
            {u"refresh_token"_s, tokens.text(u"refresh_token"_s)}};
}

Answer SignInDriver::post(const Items &fields, const QString &endpointName)
{
    if (m_service != Service::ReachFive) {
        return m_client.postForm(endpoint(endpointName), fields);
    }
    QJsonObject json; // services.md: ReachFive takes JSON.
    for (const auto &[name, value] : fields) {
        json.insert(name, value);
    }
    return m_client.post(endpoint(endpointName), json);
}

AccessToken SignInDriver::granted(const Answer &tokens) const
{
    return m_sandbox.world().accessToken(m_service, tokens.text(u"access_token"_s)).value_or(AccessToken());
}

} // namespace renumber::sandbox::test
