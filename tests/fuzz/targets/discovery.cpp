// SPDX-License-Identifier: Apache-2.0
// What an identity provider publishes of itself. Input: which issuer, a byte; the document.
#include "net/origin.h"
#include "signin/authorizationrequest.h"
#include "target.h"

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

static void target(const QByteArray &bytes)
{
    Input input(bytes);
    const bool isLocal = input.choose(2) == 1;
    const QString issuer = isLocal ? u"http://127.0.0.1:8080"_s : u"https://id.example.com"_s;
    const auto endpoints = signin::readDiscovery(input.rest(), issuer);
    if (!endpoints)
        return demand(!endpoints.error().isEmpty(), "a refusal has a reason");
    demand(endpoints->issuer == issuer, "only the issuer speaks for itself");
    for (const QUrl &url : {endpoints->authorization, endpoints->token, endpoints->revocation}) {
        const bool isNone = url.isEmpty() && url == endpoints->revocation;
        demand(isNone || (net::isAllowed(url) && (isLocal || url.scheme() == u"https")),
               "a secret goes nowhere unsafe");
    }
    description::BrowserSettings settings;
    settings.clientId = u"sample-app"_s;
    const auto request = signin::AuthorizationRequest::make(
        *endpoints, settings, u"http://127.0.0.1:8765/callback"_s, signin::Prompt::Login);
    demand(net::originOf(request.url) == net::originOf(endpoints->authorization)
               && request.url.path() == endpoints->authorization.path(),
           "the browser goes where the provider says");
    demand(request.url.toEncoded().contains(QByteArray("state=" + request.state.toLatin1())),
           "the state goes along");
    demand(!request.url.toEncoded().contains(request.codeVerifier.toLatin1()), "the verifier does not");
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(discovery)
