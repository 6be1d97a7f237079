// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>

#include <tl/expected.hpp>

#include <chrono>

namespace renumber::sandbox {

/// Makes a port of this computer look far away, for whoever connects to this instead. It lies below TLS and
/// knows nothing of what it carries.
///
/// A connection costs one round trip before any byte is on its way, as TCP's handshake does, and each
/// direction takes half of one; so the first byte reaches the port one and a half round trips after the
/// connect. That the port refuses connections shows as a connection that closes. A reset arrives as an end.
class Distance : public QTcpServer
{
    Q_OBJECT

public:
    Distance(quint16 port, std::chrono::milliseconds roundTrip, QObject *parent = nullptr);

    /// Takes `port` on 127.0.0.1, or any free one for 0. Returns the port, or why it could not be had.
    tl::expected<quint16, QString> start(quint16 port);

private:
    void accept();
    void join(QTcpSocket *client);

    quint16 m_port;
    std::chrono::milliseconds m_roundTrip;
};

} // namespace renumber::sandbox
