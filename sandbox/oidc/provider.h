// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/router.h"
#include "oidc/authorizationrequest.h"
#include "world/world.h"

namespace renumber::sandbox::oidc {

/// Where a service has its part of OpenID Connect: paths from the origin on.
struct Layout
{
    QString displayName; ///< Of the service, for people.
    QString issuer; ///< Empty: the origin itself is the issuer.
    QString authorization;
    QString token;
    QString revocation;
    QString userInfo; ///< Empty: there is none.
    QString endSession; ///< Empty: there is none.
    QStringList scopes; ///< That can be asked for.
};

/// Sign-in by browser: the document by which a program finds the rest, the page on which a person agrees, and
/// the way back with a code (RFC 6749, 4.1, with RFC 7636 and RFC 9207). The page is a choice among the
/// service's accounts; nobody has a password here.
class Provider
{
public:
    /// `world` must outlive this.
    Provider(World &world, Service service, Layout layout);

    struct Route
    {
        QString method;
        QString path;
        Handler handler;
    };
    /// Discovery and the authorization endpoint. The handlers need this.
    std::vector<Route> routes();

private:
    Reply discovery(const Request &request) const;
    /// The page.
    Reply show(const Request &request) const;
    /// What the person pressed on it: the form has `username` or `deny`.
    Reply decide(const Request &request);

    QString at(const Request &request, const QString &path) const;
    Reply refuse(const Request &request, const AuthorizationRequestRefusal &refusal) const;
    /// Sends the browser back with `items`, the state and the issuer.
    Reply sendBack(const Request &request, const QString &redirectUri, const QString &state,
                   QList<std::pair<QString, QString>> items) const;

    World &m_world;
    Service m_service;
    Layout m_layout;
};

} // namespace renumber::sandbox::oidc
