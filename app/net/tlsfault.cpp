// SPDX-License-Identifier: Apache-2.0
#include "net/tlsfault.h"

#include <QSslError>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

TlsFault tlsFaultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return TlsFault::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsFault::WrongHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFault::UnknownAuthority;
    default:
        return TlsFault::Unknown;
    }
}

} // namespace

TlsFault tlsFaultOf(const QList<QSslError> &errors)
{
    // Of a certificate that nobody vouches for, the rest proves nothing; and one of another address is not
    // the service's, whatever its dates.
    static constexpr std::array byWeight{TlsFault::UnknownAuthority, TlsFault::WrongHost,
                                         TlsFault::NotYetValid, TlsFault::Expired};
    for (const TlsFault fault : byWeight) {
        const bool isThere = std::any_of(errors.cbegin(), errors.cend(), [fault](const QSslError &error) {
            return tlsFaultOf(error.error()) == fault;
        });
        if (isThere)
            return fault;
    }
    return TlsFault::Unknown;
}

TlsFault tlsFaultOf(const QString &reason)
{
    // No number reaches us, only the words, which OpenSSL does not translate. The client's own finding, then
    // the server's alert (RFC 8446 6: protocol_version).
    if (reason.contains("unsupported protocol"_L1) || reason.contains("protocol version"_L1))
        return TlsFault::TooOld;
    // So OpenSSL calls a record that is none.
    if (reason.contains("wrong version number"_L1))
        return TlsFault::NotTls;
    return TlsFault::Unknown;
}

} // namespace renumber::net
