// SPDX-License-Identifier: Apache-2.0
#include "sandbox.h"

#include "genauth/genauth.h"
#include "kii/kii.h"
#include "reachfive/reachfive.h"
#include "trivoreid/trivoreid.h"

namespace renumber::sandbox {

Sandbox::Sandbox()
    : m_control(m_world, m_server.faults(), m_server.record(), [this] { reset(); })
{
    m_imitations.push_back(std::make_unique<reachfive::ReachFive>(m_world));
    m_imitations.push_back(std::make_unique<trivoreid::TrivoreId>(m_world));
    m_imitations.push_back(std::make_unique<kii::Kii>(m_world));
    m_imitations.push_back(std::make_unique<genauth::GenAuth>(m_world));
    for (const auto &imitation : m_imitations) {
        imitation->addRoutes(m_server.router());
    }
    m_control.addRoutes(m_server.router());
    reset();
}

Sandbox::~Sandbox() = default;

tl::expected<quint16, QString> Sandbox::start(quint16 port)
{
    return m_server.listener().start(port);
}

QString Sandbox::origin() const
{
    return m_server.listener().origin();
}

void Sandbox::reset()
{
    m_server.faults().clear();
    m_server.record().clear();
    m_world.clear();
    for (const auto &imitation : m_imitations) {
        imitation->addSamples();
    }
}

} // namespace renumber::sandbox
