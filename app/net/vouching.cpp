// SPDX-License-Identifier: Apache-2.0
#include "net/vouching.h"

namespace renumber::net {

QSslConfiguration Trust::configuration(Vouching vouching) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (vouching == Vouching::Own)
        configuration.setCaCertificates(own);
    return configuration;
}

} // namespace renumber::net
