// SPDX-License-Identifier: Apache-2.0
#include "net/vouching.h"

namespace renumber::net {

std::optional<Vouching> Trust::next(const QList<Vouching> &tried) const
{
    if (own.isEmpty())
        return std::nullopt;
    for (const Vouching vouching : {Vouching::Own, Vouching::System, Vouching::Both}) {
        if (!tried.contains(vouching))
            return vouching;
    }
    return std::nullopt;
}

namespace {

/// For TLS 1.2, as those of 1.3 are all sound: keys that nobody can work out afterwards, and ciphers that
/// notice every change (RFC 9325 4.2); from certificates whose keys and signatures are worth 112 bits, as the
/// system's own level may be lower (4.5).
constexpr const char *soundOnly = "ECDHE+AESGCM:ECDHE+CHACHA20:@SECLEVEL=2";

} // namespace

QSslConfiguration Trust::configuration(Vouching vouching) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setBackendConfigurationOption("CipherString", QByteArray(soundOnly));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (vouching == Vouching::Own) {
        configuration.setCaCertificates(own);
    } else if (vouching == Vouching::Both) {
        static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(system + own);
    }
    return configuration;
}

} // namespace renumber::net
