// SPDX-License-Identifier: Apache-2.0
#include "net/certificatenames.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

bool isName(const QString &pattern, const QString &host)
{
    const QString wanted = pattern.toLower();
    if (!wanted.startsWith(u"*."))
        return wanted == host;
    const QString domain = wanted.mid(1);
    const qsizetype firstDot = host.indexOf(u'.');
    return !domain.contains(u'*') && firstDot > 0 && host.mid(firstDot) == domain;
}

} // namespace

bool namesHosts(const QSslCertificate &certificate)
{
    const auto names = certificate.subjectAlternativeNames();
    return names.contains(QSsl::DnsEntry) || names.contains(QSsl::IpAddressEntry);
}

bool matchesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    const QString name = QString::fromLatin1(QUrl::toAce(host)).toLower();
    const QStringList candidates = names.values(address.isNull() ? QSsl::DnsEntry : QSsl::IpAddressEntry);
    return std::any_of(candidates.cbegin(), candidates.cend(), [&](const QString &candidate) {
        return address.isNull() ? isName(candidate, name)
                                : QHostAddress(candidate).isEqual(address, QHostAddress::StrictConversion);
    });
}

} // namespace renumber::net
