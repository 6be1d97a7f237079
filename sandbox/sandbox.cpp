// SPDX-License-Identifier: Apache-2.0
#include "sandbox.h"

#include "genauth/genauth.h"
#include "kii/kii.h"
#include "reachfive/reachfive.h"
#include "trivoreid/trivoreid.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

Sandbox::Sandbox()
    : m_control(m_world, m_server.faults(), m_server.record(), m_server.listener().limits(),
                [this] { reset(); })
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

void Sandbox::speakTls(const QSslConfiguration &configuration)
{
    m_server.listener().speakTls(configuration);
}

void Sandbox::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_server.listener().limits() = limits;
}

tl::expected<quint16, QString> Sandbox::start(quint16 port)
{
    auto taken = m_server.listener().start(m_roundTrip.count() == 0 ? port : 0);
    if (taken && m_roundTrip.count() > 0) {
        taken = m_distance.emplace(*taken, m_roundTrip).start(port);
    }
    m_port = taken.value_or(0);
    return taken;
}

QString Sandbox::origin() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_server.listener().scheme()).arg(m_port);
}

void Sandbox::reset()
{
    m_server.faults().clear();
    m_server.record().clear();
    m_server.listener().limits() = m_limits;
    m_world.clear();
    for (const auto &imitation : m_imitations) {
        imitation->addSamples();
    }
}

} // namespace renumber::sandbox
