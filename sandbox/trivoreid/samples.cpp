// SPDX-License-Identifier: Apache-2.0
// The sample accounts, tokens and API clients: the tables in the README, as data.
#include "trivoreid/trivoreid.h"
#include "world/samplepeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

constexpr Service service = Service::TrivoreId;

constexpr std::array people{
    SamplePerson{u"5f1a2b3c4d5e6f7081920a01", u"Camille", u"+33750253354", true, u"verified"},
    SamplePerson{u"5f1a2b3c4d5e6f7081920a02", u"Noa", u"+33750253355", false, u"unverified"},
    SamplePerson{u"5f1a2b3c4d5e6f7081920a03", u"Robin", u"", false, u"no-number"},
    SamplePerson{u"5f1a2b3c4d5e6f7081920a04", u"Dana", u"+14155550199", true, u"taken"},
    SamplePerson{u"5f1a2b3c4d5e6f7081920a05", u"Sam", u"+33750253356", true, u"no-scope"},
    SamplePerson{u"5f1a2b3c4d5e6f7081920a06", u"Alex", u"+33750253357", true, u"several"},
    SamplePerson{u"5f1a2b3c4d5e6f7081920a07", u"Kim", u"+33750253358", true, u"operator"},
    SamplePerson{u"5f1a2b3c4d5e6f7081920a08", u"Lou", u"+33750253398", true, u"unverified-email"},
};

/// Sam's number is a few days old, all else is older than a year.
void noteChanges(Account &account, const QDateTime &now)
{
    for (Contacts *contacts : {&account.phones, &account.emails}) {
        if (!contacts->active.isEmpty()) {
            contacts->changedAt = now.addDays(-400);
        }
    }
    if (account.givenName == u"Sam") {
        account.phones.changedAt = now.addDays(-3);
    }
}

} // namespace

void TrivoreId::addSamples()
{
    Settings &settings = m_world.settings(service);
    settings.requestsPerWindow = 0;
    settings.messagesPerNumberLimit = 5;
    settings.messagesPerUserLimit = 10;
    settings.refusedNumbers = {u"+14155550100"_s};
    m_world.addClient({service, u"sample-app"_s, u"sample-app-secret"_s, {}});
    m_world.addClient({service, u"sample-helpdesk"_s, u"sample-helpdesk-secret"_s, {scopeName(u"users"_s)}});
    m_world.addClient(
        {service, u"sample-reader"_s, u"sample-reader-secret"_s, {scopeName(u"users.readonly"_s)}});
    for (const SamplePerson &person : people) {
        const QString state = QString::fromUtf16(person.state);
        QStringList scopes{u"openid"_s, u"phone"_s, u"email"_s, u"offline_access"_s};
        if (state != "no-scope"_L1) {
            scopes += {scopeName(u"phone.update"_s), scopeName(u"email.update"_s)};
        }
        if (state == "operator"_L1) {
            scopes += scopeName(u"users"_s);
        }
        Account account = sampleAccount(service, person);
        if (state == "several"_L1) {
            account.phones.active += Contact{u"+14155550124"_s, true};
            account.emails.active += Contact{u"alex.second@example.com"_s, false};
        }
        if (state == "unverified-email"_L1) {
            account.emails.active.first().verified = false;
        }
        noteChanges(account, m_world.clock().now());
        addSample(m_world, account, sampleToken(service, person, scopes));
    }
    addExpiredTokens(m_world, sampleAccount(service, people.front()));
}

} // namespace renumber::sandbox::trivoreid
