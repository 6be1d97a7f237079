// SPDX-License-Identifier: Apache-2.0
#include "net/tlsfault.h"

#include "net/certificatenames.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::net {

namespace {

/// Whether \a certificate is of a kind that RFC 9325 4.5 rules out: a short key of RSA, a signature over MD5
/// or SHA-1. Only to find words for what OpenSSL has refused.
bool isWeak(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa && key.length() < 2048)
        return true;
    // As they are written in a certificate (RFC 3279 2.2).
    static const std::array signatures{QByteArray::fromHex("06092a864886f70d010104"),
                                       QByteArray::fromHex("06092a864886f70d010105"),
                                       QByteArray::fromHex("06072a8648ce3d0401")};
    const QByteArray bytes = certificate.toDer();
    return std::any_of(signatures.begin(), signatures.end(),
                       [&bytes](const QByteArray &signature) { return bytes.contains(signature); });
}

TlsFault tlsFaultOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return TlsFault::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return namesHosts(error.certificate()) ? TlsFault::WrongHost : TlsFault::NoHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsFault::UnknownAuthority;
    default: // for OpenSSL's findings about keys and signatures Qt has no name
        return isWeak(error.certificate()) ? TlsFault::TooWeak : TlsFault::Unknown;
    }
}

} // namespace

TlsFault tlsFaultOf(const QList<QSslError> &errors)
{
    // Of a certificate that nobody vouches for, or that may be forged, the rest proves nothing; and one of
    // another address is not the service's, whatever its dates.
    static constexpr std::array byWeight{TlsFault::UnknownAuthority, TlsFault::TooWeak,
                                         TlsFault::WrongHost,        TlsFault::NoHost,
                                         TlsFault::NotYetValid,      TlsFault::Expired};
    for (const TlsFault fault : byWeight) {
        const bool isThere = std::any_of(errors.cbegin(), errors.cend(), [fault](const QSslError &error) {
            return tlsFaultOf(error) == fault;
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
    if (reason.contains("unsupported protocol"_L1) || reason.contains("protocol version"_L1)
        || reason.contains("unsafe legacy renegotiation"_L1)) // a server without RFC 5746
        return TlsFault::TooOld;
    // The server's alerts (RFC 8446 6: handshake_failure, insufficient_security).
    if (reason.contains("alert handshake failure"_L1) || reason.contains("alert insufficient security"_L1))
        return TlsFault::NoAgreement;
    // So OpenSSL calls a record that is none.
    if (reason.contains("wrong version number"_L1))
        return TlsFault::NotTls;
    return TlsFault::Unknown;
}

} // namespace renumber::net
