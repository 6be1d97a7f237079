// SPDX-License-Identifier: Apache-2.0
#include "signin/oauthcalls.h"

#include "net/origin.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::signin {

using description::Call;
using description::Calls;
using description::TokenBody;

namespace {

description::ReplyPath place(const QString &text)
{
    const auto path = description::ReplyPath::parse(text);
    Q_ASSERT(path); // written in this file
    return *path;
}

description::Take taken(const QString &name, const QList<description::ReplyPath> &from)
{
    description::Take take;
    take.name = name;
    take.from = from;
    return take;
}

description::Take takenIfThere(const QString &name, const QList<description::ReplyPath> &from)
{
    description::Take take = taken(name, from);
    take.required = false;
    return take;
}

/// A POST of \a fields, each with a template.
Call post(const QJsonObject &fields, TokenBody body)
{
    Call call;
    call.method = "POST";
    call.headers = {{"Accept", *description::Template::parse(u"application/json"_s)}};
    call.body.content = *description::BodyTemplate::parse(fields);
    call.body.kind = body == TokenBody::Json ? description::Body::Kind::Json : description::Body::Kind::Form;
    call.body.contentType
        = body == TokenBody::Json ? "application/json" : "application/x-www-form-urlencoded";
    return call;
}

Call tokenRequest(const QJsonObject &fields, TokenBody body)
{
    Call call = post(fields, body);
    call.take = {taken(u"accessToken"_s, {place(u"access_token"_s)}),
                 takenIfThere(u"refreshToken"_s, {place(u"refresh_token"_s)}),
                 takenIfThere(u"tokenType"_s, {place(u"token_type"_s)}),
                 // One service in four spells it otherwise.
                 takenIfThere(u"expiresIn"_s, {place(u"expires_in"_s), place(u"expire_in"_s)})};
    return call;
}

} // namespace

Calls codeExchange(TokenBody body, const QList<description::Take> &keep)
{
    Call call = tokenRequest({{u"client_id"_s, u"{clientId}"_s},
                              {u"grant_type"_s, u"authorization_code"_s},
                              {u"code"_s, u"{code}"_s},
                              {u"redirect_uri"_s, u"{redirectUri}"_s},
                              {u"code_verifier"_s, u"{codeVerifier}"_s}},
                             body);
    call.keep = keep;
    return {call};
}

Calls tokenRefresh(TokenBody body, const QList<description::Take> &keep)
{
    Call call = tokenRequest({{u"client_id"_s, u"{clientId}"_s},
                              {u"grant_type"_s, u"refresh_token"_s},
                              {u"refresh_token"_s, u"{refreshToken}"_s}},
                             body);
    call.keep = keep;
    for (description::Take &take : call.keep)
        take.required = false;
    return {call};
}

Calls tokenRevocation(TokenBody body)
{
    const auto end = [body](const QString &token, const QString &hint) {
        QJsonObject fields{{u"client_id"_s, u"{clientId}"_s}, {u"token"_s, QString(u'{' + token + u'}')}};
        if (body == TokenBody::Form)
            fields.insert(u"token_type_hint"_s, hint);
        return post(fields, body);
    };
    const auto isThere = *description::Matcher::parse(QJsonObject{{u"present"_s, true}});
    const auto isMissing = *description::Matcher::parse(QJsonObject{{u"present"_s, false}});
    Call refreshToken = end(u"refreshToken"_s, u"refresh_token"_s);
    refreshToken.when.facts = {{u"refreshToken"_s, isThere}};
    // With its refresh token the whole sign-in has ended: a server need not end an access token alone (RFC
    // 7009 2).
    Call accessToken = end(u"accessToken"_s, u"access_token"_s);
    accessToken.when.facts = refreshToken.when.facts;
    const QJsonArray notEnded{u"5xx"_s, u"429"_s};
    accessToken.success.facts
        = {{place(u"status"_s), *description::Matcher::parse(QJsonObject{{u"not"_s, notEnded}})}};
    Call accessTokenAlone = end(u"accessToken"_s, u"access_token"_s);
    accessTokenAlone.when.facts = {{u"refreshToken"_s, isMissing}};
    return {refreshToken, accessToken, accessTokenAlone};
}

std::shared_ptr<const description::ConfiguredService>
endpointService(const description::ConfiguredService &service, const QUrl &url)
{
    auto endpoint = std::make_shared<description::ConfiguredService>();
    endpoint->profile = service.profile;
    endpoint->base = url.toString(QUrl::FullyEncoded);
    endpoint->origin = net::originOf(url);
    description::Description &description = endpoint->description;
    description.id = service.description.id;
    description.name = service.description.name;
    description.problems = service.description.problems;
    description.words = service.description.words;
    description.words.append(place(u"error_description"_s));
    description.requestId = service.description.requestId;
    description.retryIn = service.description.retryIn;
    description.retryAt = service.description.retryAt;
    return endpoint;
}

} // namespace renumber::signin
