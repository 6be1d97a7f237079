// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace renumber::net {

/// By whom a server's certificate is vouched for.
enum class TrustSource {
    System, ///< an authority that the system trusts
    Own, ///< one of Trust::own
    Both, ///< one of Trust::own for the certificate, and one that the system trusts for that
};

/// Who may vouch for a service's servers: whom the system trusts and, besides, whoever is in \a own.
struct Trust
{
    QList<QSslCertificate> own = {};

    /// Whoever most likely vouches: those that were named for the service.
    TrustSource first() const { return own.isEmpty() ? TrustSource::System : TrustSource::Own; }

    /// Who is asked next where \a tried do not vouch; none where all were asked.
    std::optional<TrustSource> next(const QList<TrustSource> &tried) const;

    /// For connections to servers that \a trustSource vouches for: TLS 1.2 or later (RFC 8996), in no way
    /// that RFC 9325 advises against, the server verified. With TrustSource::Both it blocks on the disk, the
    /// first time.
    ///
    /// TrustSource::Both is the last resort, as it takes fifteen times as long: Qt looks the system's
    /// authorities up one by one as they are needed, but where a list is set, it reads all of the list for
    /// each connection.
    QSslConfiguration configuration(TrustSource trustSource) const;
};

} // namespace renumber::net
