// SPDX-License-Identifier: Apache-2.0
#include "http/anotherperson.h"

#include "http/router.h"
#include "world/world.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

/// Whom `body` is about: whose id it holds; null when it holds nobody's.
const Account *namedIn(const World &world, const QByteArray &body)
{
    for (const Account *account : world.accounts()) {
        if (body.contains(QByteArray('"' + account->id.toUtf8() + '"'))) {
            return account;
        }
    }
    return nullptr;
}

QString accessTokenIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("access_token"_L1).toString();
}

/// Whose access token `token` is; null when it is nobody's.
const Account *holderOf(const World &world, const QString &token)
{
    for (const Account *account : world.accounts()) {
        const auto known = world.accessToken(account->service, token);
        if (known && known->accountId == account->id) {
            return account;
        }
    }
    return nullptr;
}

/// `request` as `other` would make it of themselves.
Request askedBy(const World &world, const Account &named, const Account &other, Request request)
{
    request.path.replace(named.id, other.id);
    if (request.bearerToken().isEmpty()) {
        return request;
    }
    for (auto &[name, value] : request.headers) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0) {
            value = "Bearer " + world.accessTokenOf(other).toUtf8();
        }
    }
    return request;
}

} // namespace

Reply aboutAnother(const World &world, const Router &router, const MixUp &mixUp)
{
    const QString token = accessTokenIn(mixUp.right.body);
    const Account *named = namedIn(world, mixUp.right.body);
    const bool namesNobody = !named;
    if (namesNobody) {
        named = holderOf(world, token);
    }
    if (!named) {
        return mixUp.right;
    }
    const Account *other = world.findAccount(
        named->service, [&](const Account &account) { return account.givenName == mixUp.person; });
    if (!other || other == named) {
        return mixUp.right;
    }
    if (mixUp.request.method == u"GET") {
        return router.answer(askedBy(world, *named, *other, mixUp.request));
    }
    Reply reply = mixUp.right;
    if (namesNobody) {
        reply.body.replace(token.toUtf8(), world.accessTokenOf(*other).toUtf8());
    } else {
        reply.body.replace(named->id.toUtf8(), other->id.toUtf8());
    }
    return reply;
}

} // namespace renumber::sandbox
