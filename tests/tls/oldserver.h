// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"

#include <QProcess>

namespace renumber::test {

/// What openssl is told to speak TLS 1.1 and no other version.
QStringList tls11Only();
/// What it is told to overlook how weak a certificate is.
QStringList weakCertificates();

/// A server on loopback as Qt offers none any more: openssl's own.
class OldServer
{
public:
    /// Starts it as \a identity with \a options; ends the test program where it does not.
    explicit OldServer(const Identity &identity, const QStringList &options = tls11Only());
    ~OldServer();
    Q_DISABLE_COPY_MOVE(OldServer)

    quint16 port() const { return m_port; }
    /// All it has said so far, in which is what it has received.
    QByteArray said();
    /// Sends it \a text as a client that still speaks TLS 1.1.
    void sayTo(const QByteArray &text) const;

private:
    QProcess m_process;
    QByteArray m_said;
    quint16 m_port = 0;
};

} // namespace renumber::test
