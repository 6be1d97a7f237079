// SPDX-License-Identifier: Apache-2.0
#include "signin/tokenreply.h"

#include "service/moment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenReply)
};

} // namespace

tl::expected<Token, service::Problem> tokenFrom(const service::Outcome &outcome, const Token &old,
                                                const QDateTime &now)
{
    const service::Values &taken = outcome.taken;
    if (!service::has(taken, u"accessToken"_s)) {
        service::Problem problem;
        problem.detail = Words::tr("the token in the reply is empty");
        return tl::unexpected(problem);
    }
    Token token = old;
    token.accessToken = service::toText(taken.value(u"accessToken"_s));
    if (service::has(taken, u"refreshToken"_s))
        token.refreshToken = service::toText(taken.value(u"refreshToken"_s));
    if (service::has(taken, u"userId"_s))
        token.userId = service::toText(taken.value(u"userId"_s));
    const auto expiresIn = service::momentIn(taken.value(u"expiresIn"_s), now);
    token.expiresAt = expiresIn ? expiresIn : service::momentOf(taken.value(u"expiresAt"_s));
    token.issuedAt = now;
    return token;
}

} // namespace renumber::signin
