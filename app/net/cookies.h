// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QNetworkCookie>

#include <optional>

namespace renumber::net {

/// What a reply from \a url wants to have kept, as it came.
struct SetCookies
{
    QUrl url; ///< of the request
    QList<QByteArray> lines; ///< the values of its Set-Cookie headers
    friend bool operator==(const SetCookies &, const SetCookies &) = default;
};

/// Those of \a reply to a request to \a url; none where it has none.
std::optional<SetCookies> setCookiesIn(const QUrl &url, const HttpReply &reply);

/// The value of the cookie \a name that \a reply sets; none where it sets none of that name, or
/// an empty one, as who ends a cookie does.
std::optional<QString> cookieIn(const HttpReply &reply, const QByteArray &name);

/// Cookies (RFC 6265) of one sign-in: a plain value, a secret as a whole. Each goes back to the origin that
/// set it, below its path and while it lasts, and nowhere else, whatever domain it names.
class Cookies
{
public:
    /// Keeps what is in \a set, at \a now on the computer's clock. What is too long, and what is more than an
    /// origin may have kept, is left out.
    void take(const SetCookies &set, const QDateTime &now);
    /// The value of the Cookie header of a request to \a url; empty where there is none to send.
    QByteArray headerFor(const QUrl &url, const QDateTime &now) const;
    bool isEmpty() const { return m_cookies.isEmpty(); }
    /// Whether the same goes out with every request as of \a other, as long as both last.
    bool isSentLike(const Cookies &other) const;

    /// For the keychain.
    QByteArray toJson() const;
    /// Reads what toJson() writes; none in anything else.
    static Cookies fromJson(const QByteArray &json);

    friend bool operator==(const Cookies &, const Cookies &) = default;

private:
    QHash<QString, QList<QNetworkCookie>> m_cookies; ///< by origin
};

} // namespace renumber::net
