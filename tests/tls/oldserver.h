// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificates.h"

#include <QProcess>

namespace renumber::test {

/// A server on loopback that speaks TLS 1.1 and no other version: openssl's own, as Qt no longer offers it.
class OldServer
{
public:
    /// Starts it as \a identity; ends the test program where it does not.
    explicit OldServer(const Identity &identity);
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
