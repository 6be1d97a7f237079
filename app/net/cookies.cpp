// SPDX-License-Identifier: Apache-2.0
#include "net/cookies.h"

#include "net/origin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkCookieJar>

#include <algorithm>

namespace renumber::net {

namespace {

/// RFC 6265 6.1 asks for as much of a cookie and for as many of a domain.
constexpr qsizetype longestCookie = 4096;
constexpr qsizetype mostCookies = 50;

/// Qt's rules of what is kept and what is sent, for one origin at a time.
class Jar : public QNetworkCookieJar
{
public:
    explicit Jar(const QList<QNetworkCookie> &cookies) { setAllCookies(cookies); }
    using QNetworkCookieJar::allCookies;
};

QList<QNetworkCookie> parsed(const QByteArray &line)
{
    QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(line);
    cookies.removeIf([](const QNetworkCookie &cookie) {
        return cookie.name().isEmpty() || cookie.name().size() + cookie.value().size() > longestCookie;
    });
    return cookies;
}

bool hasEnded(const QNetworkCookie &cookie, const QDateTime &now)
{
    return !cookie.isSessionCookie() && cookie.expirationDate() <= now;
}

} // namespace

std::optional<SetCookies> setCookiesIn(const QUrl &url, const HttpReply &reply)
{
    SetCookies set{url, {}};
    for (const Header &header : reply.headers) {
        if (header.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            set.lines.append(header.second);
    }
    return set.lines.isEmpty() ? std::nullopt : std::optional(set);
}

std::optional<QString> cookieIn(const HttpReply &reply, const QByteArray &name)
{
    std::optional<QString> value;
    const QList<QByteArray> lines = setCookiesIn({}, reply).value_or(SetCookies()).lines;
    for (const QByteArray &line : lines) {
        const QList<QNetworkCookie> cookies = parsed(line);
        for (const QNetworkCookie &cookie : cookies) {
            if (cookie.name() == name)
                value = QString::fromUtf8(cookie.value());
        }
    }
    return value && value->isEmpty() ? std::nullopt : value;
}

void Cookies::take(const SetCookies &set, const QDateTime &now)
{
    const QString origin = originOf(set.url);
    Jar jar(m_cookies.value(origin));
    for (const QByteArray &line : set.lines)
        jar.setCookiesFromUrl(parsed(line), set.url);
    QList<QNetworkCookie> kept = jar.allCookies();
    kept.removeIf([&now](const QNetworkCookie &cookie) { return hasEnded(cookie, now); });
    if (kept.isEmpty())
        m_cookies.remove(origin);
    else
        m_cookies.insert(origin, kept.last(std::min(kept.size(), mostCookies)));
}

QByteArray Cookies::headerFor(const QUrl &url, const QDateTime &now) const
{
    QByteArrayList pairs;
    const QList<QNetworkCookie> cookies = Jar(m_cookies.value(originOf(url))).cookiesForUrl(url);
    for (const QNetworkCookie &cookie : cookies) {
        if (!hasEnded(cookie, now))
            pairs.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    }
    return pairs.join("; ");
}

bool Cookies::isSentLike(const Cookies &other) const
{
    const auto withoutEnds = [](const Cookies &cookies) {
        Cookies same = cookies;
        for (QList<QNetworkCookie> &ofOrigin : same.m_cookies) {
            for (QNetworkCookie &cookie : ofOrigin)
                cookie.setExpirationDate({});
            std::sort(ofOrigin.begin(), ofOrigin.end(), [](const QNetworkCookie &a, const QNetworkCookie &b) {
                return a.toRawForm() < b.toRawForm();
            });
        }
        return same;
    };
    return withoutEnds(*this) == withoutEnds(other);
}

QByteArray Cookies::toJson() const
{
    QJsonObject object;
    for (auto origin = m_cookies.begin(); origin != m_cookies.end(); ++origin) {
        QJsonArray lines;
        for (const QNetworkCookie &cookie : origin.value())
            lines.append(QString::fromLatin1(cookie.toRawForm())); // whatever its bytes are
        object.insert(origin.key(), lines);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Cookies Cookies::fromJson(const QByteArray &json)
{
    Cookies cookies;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto origin = object.begin(); origin != object.end(); ++origin) {
        QList<QNetworkCookie> ofOrigin;
        const QJsonArray lines = origin.value().toArray();
        for (const QJsonValue line : lines)
            ofOrigin += parsed(line.toString().toLatin1());
        if (!ofOrigin.isEmpty())
            cookies.m_cookies.insert(origin.key(), ofOrigin);
    }
    return cookies;
}

} // namespace renumber::net
