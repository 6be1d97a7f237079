// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QSslError;
class QString;

namespace renumber::net {

/// Why a safe connection could not be made, as far as that is known. Nothing is sent before it is made, so
/// that none of these leaves a change in doubt.
enum class TlsFault {
    Unknown,
    Expired, ///< the certificate, or one that vouches for it
    NotYetValid,
    WrongHost, ///< the certificate is that of another address
    NoHost, ///< the certificate does not say for which address it is, at least not where that counts
    UnknownAuthority, ///< nobody who is trusted vouches for the certificate
    TooWeak, ///< a key or a signature of a certificate is too short, or of a kind that can be forged
    TooOld, ///< the server speaks no version of TLS that is safe
    NoAgreement, ///< the server wants a connection of none of the kinds that are held to be safe here
    NotTls, ///< what answers does not speak TLS
};

/// What is wrong with a certificate of which \a errors were found; Unknown where none of them says.
TlsFault tlsFaultOf(const QList<QSslError> &errors);

/// What OpenSSL means by \a reason, its sentence for a handshake that failed before any certificate was seen.
TlsFault tlsFaultOf(const QString &reason);

} // namespace renumber::net
