// SPDX-License-Identifier: Apache-2.0
#include "byhand.h"

#include "plaincall.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

const QByteArray page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                        "<!DOCTYPE html><title>Back</title><p>Go back to the test.</p>";

QString challenge()
{
    const QByteArray hash
        = QCryptographicHash::hash(ByHand::verifier().toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray formOf(Fields fields, const Fields &changes)
{
    fields.insert(changes);
    QByteArray form;
    for (const auto &[name, value] : fields.asKeyValueRange()) {
        if (!value.isEmpty())
            form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
    }
    form.chop(1);
    return form;
}

JsonReply call(quint16 port, const PlainRequest &request)
{
    const auto reply = plainCall(port, request);
    return reply ? JsonReply{reply->status, QJsonDocument::fromJson(reply->body).object()} : JsonReply{};
}

PlainRequest authorized(const QString &accessToken, PlainRequest request)
{
    if (!accessToken.isEmpty())
        request.headers.append({"Authorization", "Bearer " + accessToken.toLatin1()});
    return request;
}

} // namespace

QString ByHand::verifier()
{
    return u"a-verifier-of-a-test-that-is-as-long-as-they-have-to-be"_s;
}

ByHand::ByHand()
    : listener(RawServer::saying(page))
{
    if (!provider.start())
        qFatal("the provider did not start: %s", qUtf8Printable(provider.errorString()));
}

QUrl ByHand::authorizationUrl(const Fields &changes) const
{
    QUrl url(provider.issuer() + u"/auth"_s);
    const QByteArray query
        = formOf({{u"client_id"_s, u"renumber-test"_s},
                  {u"response_type"_s, u"code"_s},
                  {u"redirect_uri"_s, listener.url().toString()},
                  {u"scope"_s, u"openid profile phone offline_access"_s},
                  {u"prompt"_s, u"consent"_s}, // oidc-provider gives no offline access without it
                  {u"state"_s, u"state-of-a-test"_s},
                  {u"code_challenge"_s, challenge()},
                  {u"code_challenge_method"_s, u"S256"_s}},
                 changes);
    url.setQuery(QString::fromLatin1(query));
    return url;
}

QUrlQuery ByHand::browse(const QUrl &authorizationUrl)
{
    QSignalSpy finished(&browser, &BrowserPlayer::finished);
    browser.open(authorizationUrl);
    if (!finished.wait(30'000))
        qFatal("the browser did not come to an end");
    return QUrlQuery(browser.redirect());
}

QString ByHand::code(const Fields &changes)
{
    return browse(authorizationUrl(changes)).queryItemValue(u"code"_s);
}

JsonReply ByHand::tokens(const Fields &fields) const
{
    return call(provider.port(),
                {.method = "POST",
                 .path = u"/token"_s,
                 .contentType = "application/x-www-form-urlencoded",
                 .body = formOf({{u"client_id"_s, u"renumber-test"_s}}, fields),
                 .headers = {}});
}

JsonReply ByHand::exchange(const QString &code, const Fields &changes) const
{
    Fields fields{{u"grant_type"_s, u"authorization_code"_s},
                  {u"code"_s, code},
                  {u"redirect_uri"_s, listener.url().toString()},
                  {u"code_verifier"_s, verifier()}};
    fields.insert(changes);
    return tokens(fields);
}

JsonReply ByHand::refresh(const QString &refreshToken) const
{
    return tokens({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}});
}

int ByHand::revoke(const QString &token) const
{
    return call(provider.port(),
                {.method = "POST",
                 .path = u"/token/revocation"_s,
                 .contentType = "application/x-www-form-urlencoded",
                 .body = formOf({{u"client_id"_s, u"renumber-test"_s}}, {{u"token"_s, token}}),
                 .headers = {}})
        .status;
}

JsonReply ByHand::get(const QString &path, const QString &accessToken) const
{
    return call(provider.port(), authorized(accessToken, {.path = path, .body = {}, .headers = {}}));
}

JsonReply ByHand::post(const QString &path, const QString &accessToken, const QJsonObject &body) const
{
    return call(
        provider.port(),
        authorized(accessToken,
                   {.method = "POST", .path = path, .body = QJsonDocument(body).toJson(), .headers = {}}));
}

} // namespace renumber::test
