// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journey.h"
#include "nginx.h"
#include "sandboxprocess.h"

namespace renumber::bench {

/// A service far away that one journey at a time has for itself: a relay that delays what passes, then the
/// web server, then a sandbox.
class Seat
{
public:
    /// Starts the sandbox; the web server is at \a webPort. What goes wrong ends the program.
    explicit Seat(quint16 webPort);
    /// Starts the relay. The web server is there by now.
    void moveAway(milliseconds roundTrip);

    Front front() const { return {m_webPort, m_sandbox.port()}; }
    test::SandboxProcess &sandbox() { return m_sandbox; }
    /// Such as "https://127.0.0.1:40123": from far away.
    QString origin() const;
    quint16 farPort() const { return m_relay.port(); }
    /// As new.
    void reset();
    /// One that nobody has there.
    static QString freeNumber() { return QStringLiteral("+33750253360"); }

private:
    const quint16 m_webPort;
    test::SandboxProcess m_sandbox;
    test::SandboxProcess m_relay;
};

} // namespace renumber::bench
