// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace renumber::net {

/// By whom a server's certificate is vouched for.
enum class Vouching {
    System, ///< an authority that the system trusts
    Own, ///< one of Trust::own
};

/// Who may vouch for a service's servers: whom the system trusts and, besides, whoever is in \a own.
struct Trust
{
    QList<QSslCertificate> own = {};

    /// Whoever most likely vouches: those that were named for the service.
    Vouching first() const { return own.isEmpty() ? Vouching::System : Vouching::Own; }

    /// For connections that \a vouching vouches for: TLS 1.2 or later (RFC 8996), the server verified.
    ///
    /// The two are never one list: Qt looks the system's authorities up as they are needed, unless a list is
    /// set, and then reads all of that for each connection, which takes fifteen times as long.
    QSslConfiguration configuration(Vouching vouching) const;
};

} // namespace renumber::net
