// SPDX-License-Identifier: Apache-2.0
#include "net/environmentproxy.h"

#include "net/proxyaddress.h"

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
    const auto place = proxyPlaceOf(pattern);
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

ProxyChoice choiceOf(const ProxyAddress &address)
{
    const auto *const kind = std::find_if(usableKinds.begin(), usableKinds.end(),
                                          [&](const Kind &one) { return one.scheme == address.scheme; });
    const auto place = address.place ? proxyPlaceOf(*address.place) : std::nullopt;
    // Nor is what is no host looked up: that would tell the network.
    if (kind == usableKinds.end() || !place || !isHost(place->host))
        return {QNetworkProxy(QNetworkProxy::NoProxy), nameOf(address)};
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
    const ProxyAddress address = proxyAddressOf(text);
    if (isForTheSystem(address.scheme) && !forHttps.isEmpty())
        return std::nullopt;
    return choiceOf(address);
}

} // namespace renumber::net
