// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/faults.h"
#include "http/limits.h"
#include "http/requestrecord.h"
#include "http/router.h"
#include "world/world.h"

#include <functional>

namespace renumber::sandbox {

/// What tests and people move the sandbox by: HTTP under /sandbox/. The README lists it.
class Control
{
public:
    /// `reset` puts everything back as it was at the start. All must outlive this.
    Control(World &world, Faults &faults, RequestRecord &record, Limits &limits, std::function<void()> reset);

    void addRoutes(Router &router);

private:
    using Operation = Reply (Control::*)(const Request &);

    void addRoute(Router &router, const QString &method, const QString &path, Operation operation);

    Reply listMessages(const Request &request);
    Reply followLink(const Request &request);
    Reply setNextCode(const Request &request);
    Reply listAccounts(const Request &request);
    Reply listRequests(const Request &request);
    Reply reset(const Request &request);
    Reply listFaults(const Request &request);
    Reply addFault(const Request &request);
    Reply clearFaults(const Request &request);
    Reply showClock(const Request &request);
    Reply moveClock(const Request &request);
    Reply showSettings(const Request &request);
    Reply changeSettings(const Request &request);
    Reply showLimits(const Request &request);
    Reply changeLimits(const Request &request);

    World &m_world;
    Faults &m_faults;
    RequestRecord &m_record;
    Limits &m_limits;
    std::function<void()> m_reset;
};

} // namespace renumber::sandbox
