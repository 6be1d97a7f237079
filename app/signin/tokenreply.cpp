// SPDX-License-Identifier: Apache-2.0
#include "signin/tokenreply.h"

#include "service/pointintime.h"
#include "text/sanitized.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenReply)
};

service::Problem with(const QString &detail)
{
    service::Problem problem;
    problem.detail = detail;
    return problem;
}

/// A token of another type than Bearer, DPoP say (RFC 9449 5), is bound to what Renumber does not have.
service::Problem ofAnotherType(const QString &type)
{
    //: %1: a technical word, such as "DPoP"
    return with(Words::tr("the token in the reply is of the type \"%1\"; Renumber can use only \"Bearer\"")
                    .arg(text::sanitized(type, text::Longest::Entry)));
}

/// RFC 6749 A.12: nothing else goes into a header unchanged.
bool isToken(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

tl::expected<Token, service::Problem> tokenFrom(const service::Outcome &outcome, const Token &old,
                                                const QDateTime &now)
{
    const description::Values &taken = outcome.taken;
    if (!description::has(taken, u"accessToken"_s))
        return tl::unexpected(with(Words::tr("the token in the reply is empty")));
    if (!isToken(description::toText(taken.value(u"accessToken"_s))))
        return tl::unexpected(with(Words::tr("the token in the reply has signs that no token can have")));
    const QJsonValue type = taken.value(u"tokenType"_s);
    const bool isBearer = type.toString().trimmed().compare(u"Bearer"_s, Qt::CaseInsensitive) == 0;
    if (description::has(taken, u"tokenType"_s) && !isBearer)
        return tl::unexpected(ofAnotherType(description::toText(type)));
    Token token = old;
    token.accessToken = description::toText(taken.value(u"accessToken"_s));
    if (description::has(taken, u"refreshToken"_s))
        token.refreshToken = description::toText(taken.value(u"refreshToken"_s));
    const bool isTold = description::has(taken, u"userId"_s);
    if (isTold)
        token.userId = description::idText(taken.value(u"userId"_s));
    token.owner = isTold ? service::TokenOwner::Known : service::TokenOwner::Unconfirmed;
    const auto expiresIn = service::pointInTimeAfter(taken.value(u"expiresIn"_s), now, service::longestLife);
    token.expiresAt = expiresIn ? expiresIn : service::pointInTime(taken.value(u"expiresAt"_s));
    token.issuedAt = now;
    token.kept.insert(outcome.kept);
    return token;
}

} // namespace renumber::signin
