// SPDX-License-Identifier: Apache-2.0
// The sample accounts and tokens: the table in the README, as data.
#include "reachfive/reachfive.h"
#include "world/samplepeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

namespace {

constexpr Service service = Service::ReachFive;

constexpr std::array people{
    SamplePerson{u"AXM7K2Rn4vQ8sTzLd0Wa", u"Camille", u"+33750253354", true, u"verified"},
    SamplePerson{u"AXM7K2b9XcY1fGhJk5Np", u"Noa", u"+33750253355", false, u"unverified"},
    SamplePerson{u"AXM7K2u3DwE6mVoIr7Ts", u"Robin", u"", false, u"no-number"},
    SamplePerson{u"AXM7K2p0KyH2lBqCx8Zj", u"Dana", u"+14155550199", true, u"taken"},
    SamplePerson{u"AXM7K2e5FgU9nSaMt1Ow", u"Sam", u"+33750253356", true, u"no-scope"},
    SamplePerson{u"AXM7K2i6LrP3vJkQd4Yb", u"Alex", u"+33750253357", true, u"stale"},
    SamplePerson{u"AXM7K2z1ChT7xWnGu2Ef", u"Kim", u"+33750253358", true, u"step-up"},
};

} // namespace

void ReachFive::addSamples()
{
    m_world.settings(service).refusedNumbers = {u"+14155550100"_s};
    for (const SamplePerson &person : people) {
        const QString state = QString::fromUtf16(person.state);
        AccessToken access = sampleToken(service, person, oidcLayout().scopes);
        if (state == "no-scope"_L1) {
            access.scopes.removeAll(u"full_write"_s);
        }
        if (state == "stale"_L1) {
            access.issuedAt = m_world.clock().now().addSecs(-3600);
        }
        access.needsStepUp = state == "step-up"_L1;
        addSample(m_world, sampleAccount(service, person), access);
    }
    addExpiredTokens(m_world, sampleAccount(service, people.front()));
}

} // namespace renumber::sandbox::reachfive
