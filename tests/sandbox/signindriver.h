// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxclient.h"

#include <QUrl>

namespace renumber::sandbox::test {

using Items = QList<std::pair<QString, QString>>;

/// `items` with another value for `name`; without it, when the value is null.
Items changed(Items items, const QString &name, const QString &value);

/// An item of a URL's query, decoded; empty when there is none.
QString queryItem(const QUrl &url, const QString &name);

/// One service's sign-in by browser, of which this is the browser and the program that asks.
class SignInDriver
{
public:
    /// `sandbox` has started and outlives this. Discovery is read at once, below the path `issuer`.
    SignInDriver(Sandbox &sandbox, Service service, const QString &issuer);

    SandboxClient &client() { return m_client; }
    const Answer &discovered() const { return m_discovered; }
    /// The path of an endpoint, by its name in the discovery document.
    QString endpoint(const QString &name) const;

    /// What a good request asks an authorization endpoint.
    static Items question();
    /// The target of the request that asks it.
    QString authorization(const Items &question) const;
    /// Where the browser is sent after `form` was posted from the page; empty when it is not.
    QUrl press(const Items &question, const Items &form);
    /// The code for a person who signs in.
    QString code(const Items &question = SignInDriver::question(),
                 const QString &userName = QStringLiteral("camille"));

    /// The fields that trade a code from question(), and those that trade the refresh token in `tokens`.
    static Items trade(const QString &code);
    static Items renewal(const Answer &tokens);
    /// Sends fields to the token endpoint, or to the one that is named, in the shape that the service takes.
    Answer post(const Items &fields, const QString &endpointName = QStringLiteral("token_endpoint"));

    /// What the sandbox knows of the access token in `tokens`; an empty one when it is of no use.
    AccessToken granted(const Answer &tokens) const;

private:
    Sandbox &m_sandbox;
    SandboxClient m_client;
    Service m_service;
    Answer m_discovered;
};

} // namespace renumber::sandbox::test
