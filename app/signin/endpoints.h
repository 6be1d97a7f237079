// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/browsersettings.h"

#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace renumber::signin {

/// Whether the browser comes back with the issuer's name (RFC 9207).
enum class IssuerInCallback { Promised, Possible };

/// Where an identity provider is spoken to.
struct Endpoints
{
    QString issuer; ///< empty: unknown, so that a callback's issuer cannot be checked
    QUrl authorization;
    QUrl token;
    QUrl revocation; ///< empty: the provider has none
    IssuerInCallback issuerInCallback = IssuerInCallback::Possible;

    friend bool operator==(const Endpoints &, const Endpoints &) = default;
};

/// Where the discovery document of \a issuer is (OpenID Connect Discovery 1.0, 4).
QUrl discoveryAddress(const QString &issuer);

/// Reads the discovery document \a body of \a issuer. A document of another issuer (Discovery 4.3), an
/// endpoint that a secret may not be sent to, and a provider without PKCE by S256 are refused with a
/// sentence.
tl::expected<Endpoints, QString> readDiscovery(const QByteArray &body, const QString &issuer);

/// Where \a endpoints take tokens: the origins of the token and the revocation endpoint.
QStringList tokenPlacesOf(const Endpoints &endpoints);

/// The endpoints that \a settings give themselves; none where they are to be discovered.
std::optional<Endpoints> givenEndpoints(const description::BrowserSettings &settings);

} // namespace renumber::signin
