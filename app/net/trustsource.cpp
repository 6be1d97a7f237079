// SPDX-License-Identifier: Apache-2.0
#include "net/trustsource.h"

namespace renumber::net {

std::optional<TrustSource> Trust::next(const QList<TrustSource> &tried) const
{
    if (own.isEmpty())
        return std::nullopt;
    for (const TrustSource trustSource : {TrustSource::Own, TrustSource::System, TrustSource::Both}) {
        if (!tried.contains(trustSource))
            return trustSource;
    }
    return std::nullopt;
}

namespace {

/// For TLS 1.2, as those of 1.3 are all sound: keys that nobody can work out afterwards, and ciphers that
/// notice every change (RFC 9325 4.2); from certificates whose keys and signatures are worth 112 bits, as the
/// system's own level may be lower (4.5).
constexpr const char *soundOnly = "ECDHE+AESGCM:ECDHE+CHACHA20:@SECLEVEL=2";

} // namespace

QSslConfiguration Trust::configuration(TrustSource trustSource) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setBackendConfigurationOption("CipherString", QByteArray(soundOnly));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (trustSource == TrustSource::Own) {
        configuration.setCaCertificates(own);
    } else if (trustSource == TrustSource::Both) {
        static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(system + own);
    }
    return configuration;
}

} // namespace renumber::net
