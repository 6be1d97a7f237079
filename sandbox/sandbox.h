// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "control/control.h"
#include "distance/distance.h"
#include "http/imitation.h"
#include "http/server.h"
#include "world/world.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace renumber::sandbox {

/// The whole sandbox: the world, the imitated services and the server they share. Tests make one in process;
/// `renumber-sandbox` is one with a window.
class Sandbox
{
public:
    Sandbox();
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    // How it is reached, said before it starts.
    /// Speaks TLS, as the server whom `configuration` describes.
    void speakTls(const QSslConfiguration &configuration);
    /// Is as far away.
    void setRoundTrip(std::chrono::milliseconds roundTrip) { m_roundTrip = roundTrip; }
    /// Of its connections, also after a reset.
    void setLimits(const Limits &limits);

    /// Takes `port`, or any free one for 0. Returns the port, or why it could not be had.
    tl::expected<quint16, QString> start(quint16 port = 0);
    /// Such as "http://127.0.0.1:8080", once started.
    QString origin() const;

    World &world() { return m_world; }
    Faults &faults() { return m_server.faults(); }
    RequestRecord &record() { return m_server.record(); }

    /// Back to the sample accounts, with nothing recorded, no fault, usual settings and limits, and the
    /// system's time.
    void reset();

private:
    World m_world;
    Server m_server{m_world};
    std::vector<std::unique_ptr<Imitation>> m_imitations;
    Control m_control;
    std::optional<Distance> m_distance;
    std::chrono::milliseconds m_roundTrip{0};
    Limits m_limits;
    quint16 m_port = 0;
};

} // namespace renumber::sandbox
