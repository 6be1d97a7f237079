// SPDX-License-Identifier: Apache-2.0
// The sample accounts and tokens: the table in the README, as data.
#include "kii/kii.h"
#include "world/samplepeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::kii {

namespace {

constexpr Service service = Service::Kii;

constexpr std::array people{
    SamplePerson{u"7c3b0d91e2f4-a6d8-11e5-0c51-1a2b3c4d5e6f", u"Camille", u"+33750253354", true, u"verified"},
    SamplePerson{u"7c3b0d91e2f4-a6d8-11e5-1c51-2b3c4d5e6f70", u"Noa", u"+33750253355", false, u"unverified"},
    SamplePerson{u"7c3b0d91e2f4-a6d8-11e5-2c51-3c4d5e6f7081", u"Robin", u"", false, u"no-number"},
    SamplePerson{u"7c3b0d91e2f4-a6d8-11e5-3c51-4d5e6f708192", u"Dana", u"+14155550199", true, u"taken"},
    SamplePerson{u"7c3b0d91e2f4-a6d8-11e5-4c51-5e6f708192a3", u"Sam", u"+33750253356", true, u"pending"},
    SamplePerson{u"7c3b0d91e2f4-a6d8-11e5-5c51-6f708192a3b4", u"Lou", u"+33750253398", true,
                 u"unverified-email"},
};

} // namespace

void Kii::addSamples()
{
    Settings &settings = m_world.settings(service);
    settings.requestsPerWindow = 0;
    settings.refusedNumbers = {u"+14155550100"_s};
    for (const SamplePerson &person : people) {
        Account account = sampleAccount(service, person);
        account.password = u"sample-password"_s;
        if (QString::fromUtf16(person.state) == "pending"_L1) {
            account.phones.pending = u"+14155550123"_s;
            account.emails.pending = u"sam.new@example.com"_s;
        }
        if (QString::fromUtf16(person.state) == "unverified-email"_L1)
            account.emails.active.first().verified = false;
        addSample(m_world, account, sampleToken(service, person, {}));
    }
    addExpiredTokens(m_world, sampleAccount(service, people.front()));
}

} // namespace renumber::sandbox::kii
