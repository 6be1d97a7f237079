// SPDX-License-Identifier: Apache-2.0
#include "net/origin.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace renumber::net {

bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host()));
}

QString originOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    const QString scheme = url.scheme().toLower();
    const int ownPort = scheme == u"https" ? 443 : scheme == u"http" ? 80 : -1;
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    if (url.port() != ownPort)
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

} // namespace renumber::net
