// SPDX-License-Identifier: Apache-2.0
// The sample accounts and tokens: the table in the README, as data.
#include "genauth/genauth.h"
#include "world/samplepeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

constexpr Service service = Service::GenAuth;

constexpr std::array people{
    SamplePerson{u"64f1c0a2b3d4e5f60718293a", u"Camille", u"+33750253354", true, u"verified"},
    SamplePerson{u"64f1c0a2b3d4e5f60718293b", u"Noa", u"+33750253355", false, u"unverified"},
    SamplePerson{u"64f1c0a2b3d4e5f60718293c", u"Robin", u"", false, u"no-number"},
    SamplePerson{u"64f1c0a2b3d4e5f60718293d", u"Dana", u"+14155550199", true, u"taken"},
    SamplePerson{u"64f1c0a2b3d4e5f60718293e", u"Kim", u"+33750253358", true, u"step-up"},
};

} // namespace

void GenAuth::addSamples()
{
    Settings &settings = m_world.settings(service);
    settings.requestsPerWindow = 0;
    settings.messageIntervalSeconds = 60;
    settings.expireInSpelling = true;
    settings.refusedNumbers = {u"+14155550100"_s};
    m_world.addClient({service, u"sample-app"_s, u"sample-app-secret"_s, {}});
    for (const SamplePerson &person : people) {
        AccessToken access = sampleToken(service, person, oidcLayout().scopes);
        access.needsStepUp = QString::fromUtf16(person.state) == "step-up"_L1;
        addSample(m_world, sampleAccount(service, person), access);
    }
    addExpiredTokens(m_world, sampleAccount(service, people.front()));
}

} // namespace renumber::sandbox::genauth
