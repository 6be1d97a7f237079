// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "control/control.h"
#include "http/imitation.h"
#include "http/server.h"
#include "world/world.h"

#include <memory>
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

    /// As Listener::start.
    tl::expected<quint16, QString> start(quint16 port = 0);
    /// Such as "http://127.0.0.1:8080", once started.
    QString origin() const;

    World &world() { return m_world; }
    Faults &faults() { return m_server.faults(); }
    RequestRecord &record() { return m_server.record(); }

    /// Back to the sample accounts, with nothing recorded, no fault, usual settings and the system's time.
    void reset();

private:
    World m_world;
    Server m_server{m_world};
    std::vector<std::unique_ptr<Imitation>> m_imitations;
    Control m_control;
};

} // namespace renumber::sandbox
