// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTcpServer>

#include <memory>
#include <optional>

namespace renumber::test {

/// A server on loopback that does some mischief with each connection, another with the next, and notes every
/// whole request that it reads, by the last part of its path.
class HostileServer : public QObject
{
    Q_OBJECT
public:
    /// With TLS where it has an \a identity.
    HostileServer(quint32 seed, const std::optional<Identity> &identity);

    /// Whether it may speak at once on the connections that follow.
    void allowSpeakingAtOnce(bool allowed) { m_speaksAtOnce = allowed; }
    /// Such as "https://127.0.0.1:40123/".
    QString baseUrl() const;
    /// How often the request of \a call was read.
    int readings(const QByteArray &call) const { return m_readings.value(call); }
    /// What was done to \a call, or to the last of its readings.
    QByteArray mischiefTo(const QByteArray &call) const { return m_mischief.value(call); }

private:
    void accept(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    QRandomGenerator m_chance;
    bool m_speaksAtOnce = false;
    QHash<QByteArray, int> m_readings;
    QHash<QByteArray, QByteArray> m_mischief;
};

} // namespace renumber::test
