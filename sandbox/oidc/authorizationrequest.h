// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/request.h"

#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace renumber::sandbox::oidc {

/// What a program asks of an authorization endpoint: for a code, with PKCE (RFC 6749, 4.1.1; RFC 7636).
struct AuthorizationRequest
{
    QString clientId; ///< Never empty; any will do.
    QString redirectUri; ///< As it was given; a loopback address.
    QString state;
    QStringList scopes;
    QString challenge; ///< By S256.
    bool wantsFreshSignIn = false; ///< `prompt=login`.
};

/// Why a request cannot be answered with a code.
struct AuthorizationRequestRefusal
{
    QString error; ///< Of RFC 6749, 4.1.2.1. Empty: nothing may be sent to the redirect URI.
    QString description;
    QString redirectUri;
    QString state;
};

/// Reads the query.
tl::expected<AuthorizationRequest, AuthorizationRequestRefusal> parse(const Request &request);

/// The redirect URI with `items` added to its query, which is where the browser is sent.
QByteArray redirection(const QString &redirectUri, const QList<std::pair<QString, QString>> &items);

} // namespace renumber::sandbox::oidc
