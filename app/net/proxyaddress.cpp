// SPDX-License-Identifier: Apache-2.0
#include "net/proxyaddress.h"

#include <QHostAddress>
#include <QLatin1StringView>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

/// What programs have for the kinds of proxies, be they of use here or not.
constexpr std::array knownSchemes{"http"_L1,      "https"_L1,    "socks"_L1, "socks4"_L1, "socks4a"_L1,
                                  "socks5"_L1,    "socks5h"_L1,  "quic"_L1,  "ftp"_L1,    "pac+http"_L1,
                                  "pac+https"_L1, "pac+file"_L1, "wpad"_L1,  "direct"_L1};

/// Whether nothing in \a place can be a password. A number behind the name of a host that is no port may be
/// one, behind the number of a host it is a mistake to be seen.
bool isNameable(const QString &place)
{
    static const QRegularExpression form(
        uR"(\A(?:\[(?<v6>[0-9A-Fa-f:.]+)\]|(?<host>[^:\[\]]*))(?::(?<port>\d{1,5})?)?\z)"_s);
    static const QRegularExpression bareV6(uR"(\A[0-9A-Fa-f:.]+\z)"_s);
    const bool isBareV6 = bareV6.match(place).hasMatch() && !QHostAddress(place).isNull();
    const QRegularExpressionMatch match = form.match(place);
    if (!match.hasMatch())
        return isBareV6;
    const QString host = match.captured(u"v6"_s) + match.captured(u"host"_s);
    const QString port = match.captured(u"port"_s);
    const bool isPort = port.isEmpty() || (port.toInt() > 0 && port.toInt() <= 0xFFFF);
    return !QHostAddress(host).isNull() || (isPort && (host.isEmpty() || isHost(host)));
}

} // namespace

std::optional<ProxyPlace> proxyPlaceOf(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(?:\[(?<v6>[^\]]+)\]|(?<host>[^:\[\]]+))(?::(?<port>\d*))?\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ProxyPlace place{match.captured(u"v6"_s) + match.captured(u"host"_s), std::nullopt};
    const QString port = match.captured(u"port"_s);
    if (port.isEmpty())
        return place;
    bool isPort = false;
    place.port = port.toUShort(&isPort);
    return isPort && *place.port > 0 ? std::optional(place) : std::nullopt;
}

bool isHost(const QString &host)
{
    const auto isOfName
        = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'.' || c == u'_'; };
    return !host.isEmpty()
        && (!QHostAddress(host).isNull() || std::all_of(host.cbegin(), host.cend(), isOfName));
}

ProxyAddress proxyAddressOf(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://)?(?<place>[^/?#]*)(?<path>.*)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression plainPath(uR"(\A[A-Za-z0-9/?#._~=&+-]*\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString scheme = match.captured(u"scheme"_s).toLower();
    ProxyAddress address{scheme.isEmpty() ? u"http"_s : scheme, {}, {}};
    if (!plainPath.match(match.captured(u"path"_s)).hasMatch())
        return address;
    const QString place = match.captured(u"place"_s);
    const qsizetype at = place.lastIndexOf(u'@');
    address.credentials = place.first(std::max<qsizetype>(at, 0));
    address.place = place.sliced(at + 1);
    return address;
}

QString nameOf(const ProxyAddress &address)
{
    const bool isKnown
        = std::find(knownSchemes.begin(), knownSchemes.end(), address.scheme) != knownSchemes.end();
    const bool isPlaceKnown = address.place && isNameable(*address.place);
    return (isKnown ? address.scheme : u"…"_s) + u"://" + (isPlaceKnown ? *address.place : u"…"_s);
}

} // namespace renumber::net
