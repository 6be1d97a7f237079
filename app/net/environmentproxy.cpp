// SPDX-License-Identifier: Apache-2.0
#include "net/environmentproxy.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

/// Of the variable \a name, or else of the one in capitals; empty where neither says anything.
QString variable(const char *name)
{
    const QString value = qEnvironmentVariable(name).trimmed();
    return value.isEmpty() ? qEnvironmentVariable(QByteArray(name).toUpper().constData()).trimmed() : value;
}

/// A host and its port, if it has one. IPv6 addresses stand in brackets where a port may follow.
struct Place
{
    QString host;
    std::optional<quint16> port;
};

std::optional<Place> placeOf(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:\\[(?<v6>[^\\]]+)\\]|(?<host>[^:\\[\\]]+))(?::(?<port>\\d*))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Place place{match.captured(u"v6"_s) + match.captured(u"host"_s), std::nullopt};
    const QString port = match.captured(u"port"_s);
    if (port.isEmpty())
        return place;
    bool isPort = false;
    place.port = port.toUShort(&isPort);
    return isPort && *place.port > 0 ? std::optional(place) : std::nullopt;
}

/// Whether \a pattern, an address or a network such as "192.0.2.0/24", is or contains \a address.
bool contains(const QString &pattern, const QHostAddress &address)
{
    if (pattern.contains(u'/'))
        return address.isInSubnet(QHostAddress::parseSubnet(pattern));
    return QHostAddress(pattern).isEqual(address, QHostAddress::StrictConversion);
}

QString asName(const QString &host)
{
    const QString name = QString::fromLatin1(QUrl::toAce(host)).toLower();
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

/// Whether \a pattern is the domain \a name or one above it.
bool isAbove(QString pattern, const QString &name)
{
    if (pattern.startsWith(u"*."))
        pattern.remove(0, 2);
    else if (pattern.startsWith(u'.'))
        pattern.remove(0, 1);
    const QString domain = asName(pattern);
    return !domain.isEmpty() && (name == domain || name.endsWith(u'.' + domain));
}

bool isMeant(const QString &pattern, const QUrl &url)
{
    if (pattern == u"*")
        return true;
    const QHostAddress address(url.host());
    if (!address.isNull() && contains(pattern, address))
        return true; // one of IPv6 without brackets, or a network, too
    const auto place = placeOf(pattern);
    if (!place || (place->port && *place->port != url.port(443)))
        return false;
    return address.isNull() ? isAbove(place->host, asName(url.host())) : contains(place->host, address);
}

bool isExcepted(const QUrl &url)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    const QStringList patterns = variable("no_proxy").split(between, Qt::SkipEmptyParts);
    return std::any_of(patterns.cbegin(), patterns.cend(),
                       [&url](const QString &pattern) { return isMeant(pattern, url); });
}

/// An address of a proxy as curl takes it apart: all but the host may be missing.
struct Address
{
    QString scheme; ///< in small letters
    QString credentials; ///< percent-encoded
    std::optional<QString> place; ///< none: it cannot be told from a password with a "/", "?" or "#" in it
};

Address addressOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u"://");
    Address address;
    address.scheme = colon < 0 ? u"http"_s : text.first(colon).toLower();
    static const QRegularExpression pathOn(u"[/?#].*$"_s);
    QString place = text.mid(colon < 0 ? 0 : colon + 3);
    if (pathOn.match(place).captured().contains(u'@'))
        return address;
    place.remove(pathOn);
    const qsizetype at = place.lastIndexOf(u'@');
    address.credentials = place.first(std::max<qsizetype>(at, 0));
    address.place = place.sliced(at + 1);
    return address;
}

/// Whether the names of servers are left to it.
enum class Names { LookedUpHere, ByProxy };

struct Kind
{
    QLatin1StringView scheme;
    QNetworkProxy::ProxyType type = QNetworkProxy::NoProxy;
    Names names = Names::ByProxy;
};

constexpr std::array usableKinds{
    Kind{"http"_L1, QNetworkProxy::HttpProxy, Names::ByProxy},
    Kind{"socks5h"_L1, QNetworkProxy::Socks5Proxy, Names::ByProxy},
    Kind{"socks5"_L1, QNetworkProxy::Socks5Proxy, Names::LookedUpHere},
    Kind{"socks"_L1, QNetworkProxy::Socks5Proxy, Names::ByProxy},
};

ProxyChoice choiceOf(const Address &address)
{
    const auto *const kind = std::find_if(usableKinds.begin(), usableKinds.end(),
                                          [&](const Kind &one) { return one.scheme == address.scheme; });
    const auto place = address.place ? placeOf(*address.place) : std::nullopt;
    if (kind == usableKinds.end() || !place)
        return {QNetworkProxy(QNetworkProxy::NoProxy),
                QString(address.scheme + u"://" + address.place.value_or(u"…"_s))};
    constexpr quint16 curlsOwnPort = 1080; // for every kind
    QNetworkProxy proxy(kind->type, place->host, place->port.value_or(curlsOwnPort));
    // Byte for byte, as Qt sends Latin-1.
    const auto decoded = [](const QString &text) {
        return QString::fromLatin1(QByteArray::fromPercentEncoding(text.toUtf8()));
    };
    proxy.setUser(decoded(address.credentials.section(u':', 0, 0)));
    proxy.setPassword(decoded(address.credentials.section(u':', 1)));
    proxy.setCapabilities(
        proxy.capabilities().setFlag(QNetworkProxy::HostNameLookupCapability, kind->names == Names::ByProxy));
    return {proxy};
}

/// What libproxy, which Qt asks, takes besides addresses.
bool isForTheSystem(const QString &scheme)
{
    return scheme.startsWith(u"pac+") || scheme == u"wpad" || scheme == u"direct";
}

} // namespace

std::optional<ProxyChoice> proxyByEnvironment(const QUrl &url)
{
    const QString forHttps = variable("https_proxy");
    const QString text = forHttps.isEmpty() ? variable("all_proxy") : forHttps;
    if (isExcepted(url))
        return ProxyChoice();
    if (text.isEmpty())
        return std::nullopt;
    const Address address = addressOf(text);
    if (isForTheSystem(address.scheme) && !forHttps.isEmpty())
        return std::nullopt;
    return choiceOf(address);
}

} // namespace renumber::net
