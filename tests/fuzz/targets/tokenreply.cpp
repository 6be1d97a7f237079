// SPDX-License-Identifier: Apache-2.0
// The reply to a request for a token. Input: which call, which service's words, and the status, a byte each;
// the body.
#include "signin/tokenreply.h"
#include "everycall.h"
#include "signin/oauthcalls.h"
#include "target.h"
#include "time/utc.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

const QDateTime now(QDate(2026, 5, 12), QTime(10, 0), time::utc);

description::Call requestOf(const description::Description &description, qsizetype which)
{
    for (const description::SignInWay &way : description.signIn) {
        const auto *password = std::get_if<description::PasswordWay>(&way);
        if (which == 2 && password)
            return password->calls.obtain.first();
    }
    return which == 1 ? signin::tokenRefresh(description::TokenBody::Json, {}).first()
                      : signin::codeExchange(description::TokenBody::Form, {}).first();
}

void demandStored(const signin::Token &token)
{
    const auto kept = signin::tokenFromBytes(signin::toBytes(token, 1'000'000));
    demand(kept.has_value(), "the keychain gives back what was put into it");
    demand(!token.accessToken.isValidUtf16() || !token.refreshToken.isValidUtf16() || *kept == token,
           "the keychain gives back the same token");
    const auto shorter = signin::tokenFromBytes(signin::toBytes(token, 100));
    demand(shorter && shorter->refreshToken == kept->refreshToken, "a refresh token is never left out");
}

} // namespace

static void target(const QByteArray &bytes)
{
    static constexpr std::array statuses{200, 201, 302, 400, 401, 403, 429, 500};
    Input input(bytes);
    const qsizetype which = input.choose(3);
    const description::Description &description
        = shippedDescriptions().at(input.choose(shippedDescriptions().size()));
    description::ConfiguredService service;
    service.description = description;
    const auto endpoint = signin::endpointService(service, QUrl(u"https://id.example.com/token"_s));
    net::HttpReply reply;
    reply.status = statuses.at(size_t(input.choose(statuses.size())));
    reply.body = input.rest();
    const description::Call call = requestOf(description, which);
    demandSound(endpoint->description, call, description::Step::SignIn, reply, {});
    const auto outcome
        = service::readReply(endpoint->description, call, description::Step::SignIn, reply, {now, now});
    if (!outcome)
        return;
    signin::Token old;
    old.accessToken = u"old"_s;
    old.method = description::SignInMethod::Browser;
    const auto token = signin::tokenFrom(*outcome, old, now);
    if (!token)
        return;
    demand(!token->accessToken.isEmpty(), "a token is not empty");
    demand(token->issuedAt == now && token->method == old.method, "a token is known by how it was got");
    demandStored(*token);
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(tokenreply)
