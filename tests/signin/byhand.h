// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browserplayer.h"
#include "providerprocess.h"
#include "rawserver.h"

#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

namespace renumber::test {

using Fields = QMap<QString, QString>;

struct JsonReply
{
    /// 0 where no whole reply came.
    int status = 0;
    QJsonObject body;
};

/// The steps of RFC 8252 one by one, with nothing of Renumber: a provider, a browser, and a listener that the
/// browser is sent back to. What is wrong with these is wrong with the tests of sign-in.
class ByHand
{
public:
    /// Ends the test program if the provider does not start.
    ByHand();

    /// The one whose challenge every request has.
    static QString verifier();

    /// A request for a code, with PKCE and offline access. \a changes replaces parameters, or takes them out
    /// if empty.
    QUrl authorizationUrl(const Fields &changes = {}) const;
    /// Lets the browser go there. What it brings back to the listener, or would have.
    QUrlQuery browse(const QUrl &authorizationUrl);
    /// A new code, for which the person was asked; empty if none came.
    QString code(const Fields &changes = {});

    /// A request to the token endpoint; \a fields as in authorizationUrl().
    JsonReply tokens(const Fields &fields) const;
    JsonReply exchange(const QString &code, const Fields &changes = {}) const;
    JsonReply refresh(const QString &refreshToken) const;
    /// The status of the reply.
    int revoke(const QString &token) const;

    JsonReply get(const QString &path, const QString &accessToken = {}) const;
    JsonReply post(const QString &path, const QString &accessToken, const QJsonObject &body) const;

    ProviderProcess provider;
    BrowserPlayer browser;
    RawServer listener;
};

} // namespace renumber::test
