// SPDX-License-Identifier: Apache-2.0
// The sample accounts and tokens: the table in the README, as data.
#include "reachfive/reachfive.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

namespace {

struct Sample
{
    const char16_t *id;
    const char16_t *givenName;
    const char16_t *number;
    bool verified;
    const char16_t *token; ///< What follows "sample-token-" and "sample-refresh-".
};

constexpr std::array samples{
    Sample{u"AXM7K2Rn4vQ8sTzLd0Wa", u"Camille", u"+33750253354", true, u"verified"},
    Sample{u"AXM7K2b9XcY1fGhJk5Np", u"Noa", u"+33750253355", false, u"unverified"},
    Sample{u"AXM7K2u3DwE6mVoIr7Ts", u"Robin", u"", false, u"no-number"},
    Sample{u"AXM7K2p0KyH2lBqCx8Zj", u"Dana", u"+14155550199", true, u"taken"},
    Sample{u"AXM7K2e5FgU9nSaMt1Ow", u"Sam", u"+33750253356", true, u"no-scope"},
    Sample{u"AXM7K2i6LrP3vJkQd4Yb", u"Alex", u"+33750253357", true, u"stale"},
    Sample{u"AXM7K2z1ChT7xWnGu2Ef", u"Kim", u"+33750253358", true, u"step-up"},
};

Account toAccount(const Sample &sample)
{
    Account account;
    account.service = Service::ReachFive;
    account.id = QString::fromUtf16(sample.id);
    account.givenName = QString::fromUtf16(sample.givenName);
    account.familyName = u"Sample"_s;
    account.emails.active = {{QString(account.givenName.toLower() % u"@example.com"_s), true}};
    if (const QString number = QString::fromUtf16(sample.number); !number.isEmpty()) {
        account.phones.active = {{number, sample.verified}};
    }
    return account;
}

} // namespace

void ReachFive::addSamples()
{
    const QDateTime now = m_world.clock().now();
    m_world.settings(Service::ReachFive).refusedNumbers = {u"+14155550100"_s};
    for (const Sample &sample : samples) {
        const QString name = QString::fromUtf16(sample.token);
        AccessToken access;
        access.token = u"sample-token-"_s % name;
        access.accountId = QString::fromUtf16(sample.id);
        access.scopes = u"openid profile email phone full_write offline_access"_s.split(u' ');
        if (name == "no-scope"_L1) {
            access.scopes.removeAll(u"full_write"_s);
        }
        if (name == "stale"_L1) {
            access.issuedAt = now.addSecs(-3600);
        }
        access.needsStepUp = name == "step-up"_L1;
        RefreshToken refresh;
        refresh.token = u"sample-refresh-"_s % name;
        refresh.accountId = access.accountId;
        refresh.scopes = access.scopes;
        m_world.addAccount(toAccount(sample));
        m_world.addToken(access);
        m_world.addToken(refresh);
    }
    RefreshToken dead;
    dead.accountId = QString::fromUtf16(samples.front().id);
    dead.token = u"sample-refresh-expired"_s;
    dead.state = RefreshTokenState::Expired;
    m_world.addToken(dead);
}

} // namespace renumber::sandbox::reachfive
