// SPDX-License-Identifier: Apache-2.0
#include "signin/endpoints.h"

#include "description/exactjson.h"
#include "net/origin.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Endpoints)
};

/// Plain http only to this machine, and only where the issuer is there as well: else a document that came by
/// https would send the code somewhere less safe.
bool isFine(const QUrl &endpoint, const QUrl &issuer)
{
    return net::isAllowed(endpoint) && !endpoint.hasFragment()
        && (endpoint.scheme() == u"https" || issuer.scheme() == u"http");
}

QUrl endpointIn(const QJsonObject &document, const QString &name)
{
    return QUrl(document.value(name).toString(), QUrl::StrictMode);
}

} // namespace

QUrl discoveryAddress(const QString &issuer)
{
    QString base = issuer;
    while (base.endsWith(u'/'))
        base.chop(1);
    return QUrl(base + u"/.well-known/openid-configuration"_s, QUrl::StrictMode);
}

tl::expected<Endpoints, QString> readDiscovery(const QByteArray &body, const QString &issuer)
{
    const QJsonValue json = description::readExactly(body);
    if (!json.isObject())
        return tl::unexpected(Words::tr("the discovery document is not one"));
    const QJsonObject document = json.toObject();
    Endpoints endpoints;
    endpoints.issuer = document.value(u"issuer"_s).toString();
    if (endpoints.issuer != issuer)
        return tl::unexpected(Words::tr("the discovery document is that of another issuer"));
    endpoints.authorization = endpointIn(document, u"authorization_endpoint"_s);
    endpoints.token = endpointIn(document, u"token_endpoint"_s);
    endpoints.revocation = endpointIn(document, u"revocation_endpoint"_s);
    const QUrl from(issuer, QUrl::StrictMode);
    for (const auto &[name, endpoint, isOptional] :
         {std::tuple(u"authorization_endpoint"_s, endpoints.authorization, false),
          std::tuple(u"token_endpoint"_s, endpoints.token, false),
          std::tuple(u"revocation_endpoint"_s, endpoints.revocation, true)}) {
        if (!(isOptional && endpoint.isEmpty()) && !isFine(endpoint, from))
            //: %1: the name of a member of a JSON document
            return tl::unexpected(Words::tr("\"%1\" in the discovery document is no safe address").arg(name));
    }
    const QJsonValue challenges = document.value(u"code_challenge_methods_supported"_s);
    if (challenges.isArray() && !challenges.toArray().contains(u"S256"_s))
        return tl::unexpected(Words::tr("the identity provider has no PKCE with S256"));
    if (document.value(u"authorization_response_iss_parameter_supported"_s).toBool())
        endpoints.issuerInCallback = IssuerInCallback::Promised;
    return endpoints;
}

QStringList tokenPlacesOf(const Endpoints &endpoints)
{
    QStringList places{net::originOf(endpoints.token)};
    const QString ofRevocation = net::originOf(endpoints.revocation);
    if (!endpoints.revocation.isEmpty() && !places.contains(ofRevocation))
        places.append(ofRevocation);
    return places;
}

std::optional<Endpoints> givenEndpoints(const description::BrowserSettings &settings)
{
    if (settings.authorizationEndpoint.isEmpty() || settings.tokenEndpoint.isEmpty())
        return std::nullopt;
    return Endpoints{settings.issuer, QUrl(settings.authorizationEndpoint), QUrl(settings.tokenEndpoint),
                     QUrl(settings.revocationEndpoint), IssuerInCallback::Possible};
}

} // namespace renumber::signin
