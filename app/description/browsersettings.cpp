// SPDX-License-Identifier: Apache-2.0
#include "description/browsersettings.h"

using namespace Qt::StringLiterals;

namespace renumber::description {

std::optional<BrowserSettings> browserSettings(const BrowserWay &way, const account::Profile &profile,
                                               const Values &settings)
{
    const auto filledIn = [&settings](const Template &text) {
        return text.isComplete(settings) ? text.expand(settings, Encoding::Verbatim) : QString();
    };
    BrowserSettings browser;
    browser.clientId = filledIn(way.clientId);
    browser.issuer = profile.issuer;
    if (browser.issuer.isEmpty()) { // the profile's own has endpoints of its own, too
        browser.issuer = filledIn(way.issuer);
        browser.authorizationEndpoint = filledIn(way.authorizationEndpoint);
        browser.tokenEndpoint = filledIn(way.tokenEndpoint);
        browser.revocationEndpoint = filledIn(way.revocationEndpoint);
    }
    const bool areGiven = !browser.authorizationEndpoint.isEmpty() && !browser.tokenEndpoint.isEmpty();
    if (browser.clientId.isEmpty() || (browser.issuer.isEmpty() && !areGiven))
        return std::nullopt;
    browser.scopes = way.scopes;
    browser.tokenBody = way.tokenBody;
    for (auto parameter = way.parameters.begin(); parameter != way.parameters.end(); ++parameter) {
        const QString value = filledIn(parameter.value());
        if (!value.isEmpty())
            browser.parameters.insert(parameter.key(), value);
    }
    browser.redirectHost = profile.redirectHost.isEmpty() ? u"127.0.0.1"_s : profile.redirectHost;
    browser.redirectPort = profile.redirectPort;
    return browser;
}

} // namespace renumber::description
