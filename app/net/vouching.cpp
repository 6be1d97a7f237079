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

QSslConfiguration Trust::configuration(Vouching vouching) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
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
