// SPDX-License-Identifier: Apache-2.0
#include "world/samplepeople.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

Account sampleAccount(Service service, const SamplePerson &person)
{
    Account account;
    account.service = service;
    account.id = QString::fromUtf16(person.id);
    account.givenName = QString::fromUtf16(person.givenName);
    account.familyName = u"Sample"_s;
    account.userName = account.givenName.toLower();
    account.emails.active = {{QString(account.userName % u"@example.com"_s), true}};
    if (const QString number = QString::fromUtf16(person.number); !number.isEmpty()) {
        account.phones.active = {{number, person.verified}};
    }
    return account;
}

AccessToken sampleToken(Service service, const SamplePerson &person, const QStringList &scopes)
{
    AccessToken access;
    access.token = u"sample-token-"_s % QString::fromUtf16(person.state);
    access.service = service;
    access.accountId = QString::fromUtf16(person.id);
    access.scopes = scopes;
    return access;
}

void addSample(World &world, const Account &account, const AccessToken &access)
{
    RefreshToken refresh;
    static_cast<Grant &>(refresh) = static_cast<const Grant &>(access);
    refresh.token = access.token;
    refresh.token.replace("sample-token-"_L1, "sample-refresh-"_L1);
    refresh.family = serviceName(access.service) % u' ' % refresh.token;
    Account known = account;
    known.scopes = access.scopes;
    known.needsStepUp = access.needsStepUp;
    world.addAccount(known);
    world.addToken(access);
    world.addToken(refresh);
}

void addExpiredTokens(World &world, const Account &account)
{
    AccessToken access;
    access.token = u"sample-token-expired"_s;
    access.service = account.service;
    access.accountId = account.id;
    access.expiresAt = world.clock().now().addSecs(-60);
    RefreshToken refresh;
    refresh.token = u"sample-refresh-expired"_s;
    refresh.service = account.service;
    refresh.accountId = account.id;
    refresh.state = RefreshTokenState::Expired;
    world.addToken(access);
    world.addToken(refresh);
}

} // namespace renumber::sandbox
