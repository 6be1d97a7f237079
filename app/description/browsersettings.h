// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/profile.h"
#include "description/signinway.h"
#include "description/values.h"

#include <optional>

namespace renumber::description {

/// Sign-in by browser as one profile uses it.
struct BrowserSettings
{
    QString issuer; ///< empty: the endpoints are given, and nothing is discovered
    QString clientId;
    QStringList scopes;
    TokenBody tokenBody = TokenBody::Form;
    QMap<QString, QString> parameters; ///< further ones of the authorization request
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString revocationEndpoint; ///< empty: none is known
    QString redirectHost; ///< "127.0.0.1", or "localhost" for servers that insist
    quint16 redirectPort = 0; ///< 0: any that is free

    friend bool operator==(const BrowserSettings &, const BrowserSettings &) = default;
};

/// \a way with the settings of \a profile filled in; none where the profile lacks the client id or where to
/// sign in. \a settings hold the profile's with their defaults, and {baseUrl}.
std::optional<BrowserSettings> browserSettings(const BrowserWay &way, const account::Profile &profile,
                                               const Values &settings);

} // namespace renumber::description
