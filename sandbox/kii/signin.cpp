// SPDX-License-Identifier: Apache-2.0
// Sign-in by password, and by the refresh token that it gave.
#include "kii/kii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::kii {

namespace {

constexpr Service service = Service::Kii;

tl::unexpected<Failure> failure(Error error)
{
    return tl::make_unexpected(Failure{error, {}, {}});
}

} // namespace

Kii::Result Kii::token(const Request &request)
{
    const auto body = request.json();
    if (!body
        || (request.mediaType() != "application/json"_L1 && !request.mediaType().endsWith("+json"_L1))) {
        return failure(Error::InvalidInputData);
    }
    const Settings &settings = m_world.settings(service);
    std::optional<TokenPair> issued;
    // The official client names no grant type when it signs in by password.
    const QString grant = body->value("grant_type"_L1).toString(u"password"_s);
    if (grant == "refresh_token"_L1 && settings.refreshTokens) {
        if (auto renewed = m_world.renew(service, body->value("refresh_token"_L1).toString(), {})) {
            issued = *renewed;
        }
    } else if (grant == "password"_L1) {
        const Account *account
            = signedIn(body->value("username"_L1).toString(), body->value("password"_L1).toString());
        if (account) {
            issued = m_world.issueTokens({service, account->id, {}, account->needsStepUp, {}, {}});
        }
    }
    if (!issued) {
        return failure(Error::InvalidGrant);
    }
    QJsonObject json{{u"id"_s, issued->access.accountId},
                     {u"access_token"_s, issued->access.token},
                     {u"expires_in"_s, settings.accessTokenLifetimeSeconds},
                     {u"token_type"_s, u"Bearer"_s}};
    if (settings.refreshTokens) {
        json.insert(u"refresh_token"_s, issued->refresh.token);
    }
    return Reply::json(200, json);
}

Account *Kii::signedIn(const QString &name, const QString &password) const
{
    const auto isUsable = [&](const Contact &contact) {
        return contact.verified && contact.value.compare(name, Qt::CaseInsensitive) == 0;
    };
    return m_world.findAccount(service, [&](const Account &account) {
        return !password.isEmpty() && account.password == password
            && (account.userName == name || isUsable(account.phones.current())
                || isUsable(account.emails.current()));
    });
}

} // namespace renumber::sandbox::kii
