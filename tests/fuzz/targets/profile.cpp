// SPDX-License-Identifier: Apache-2.0
// The profile of an organisation. Input: the file.
#include "description/configuredservice.h"
#include "everycall.h"
#include "net/origin.h"
#include "target.h"

using namespace Qt::StringLiterals;

namespace renumber::fuzz {

namespace {

void demandSafe(const description::ConfiguredService &service)
{
    const QUrl base(service.base, QUrl::StrictMode);
    demand(net::isAllowed(base) && !service.origin.isEmpty(), "a token goes nowhere unsafe");
    demand(service.origin == net::originOf(base), "the token is kept under the origin that it goes to");
    demand(!service.methods.isEmpty(), "somebody can sign in");
    demand(service.profile.sampleAccessToken.isEmpty() || net::isLoopbackHost(base.host()),
           "a token in a file is the sandbox's");
    description::Values values = everyValue(service.description);
    for (auto setting = service.settings.begin(); setting != service.settings.end(); ++setting)
        values.insert(setting.key(), setting.value());
    for (const description::Call &call : everyCall(service.description))
        demandSameOrigin(service.base, call, values);
    if (!service.browser)
        return;
    demand(!service.browser->clientId.isEmpty(), "sign-in by browser has a client");
    for (const QString &address :
         {service.browser->issuer, service.browser->tokenEndpoint, service.browser->authorizationEndpoint})
        demand(address.isEmpty() || net::isAllowed(QUrl(address, QUrl::StrictMode)),
               "people sign in nowhere unsafe");
}

} // namespace

static void target(const QByteArray &bytes)
{
    const auto json = description::readJson(u"fuzz.json"_s, bytes);
    if (!json)
        return;
    const auto profile = description::readProfile(*json);
    if (!profile)
        return demand(!profile.error().isEmpty(), "a refusal has a reason");
    for (const description::Description &description : shippedDescriptions()) {
        if (const auto service = description::configure(description, *profile, *json))
            demandSafe(*service);
        else
            demand(!service.error().isEmpty(), "a refusal has a reason");
    }
}

} // namespace renumber::fuzz

RENUMBER_FUZZ_TARGET(profile)
