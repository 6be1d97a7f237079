// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/router.h"
#include "world/service.h"

namespace renumber::sandbox {

class World;

/// One imitated service: its paths and its sample accounts. It keeps what it knows in the World, so that
/// clearing the World and adding the samples again is a fresh start.
class Imitation
{
public:
    /// `world` must outlive this.
    Imitation(Service service, World &world);
    virtual ~Imitation() = default;
    Imitation(const Imitation &) = delete;
    Imitation &operator=(const Imitation &) = delete;

    virtual void addRoutes(Router &router) = 0;
    virtual void addSamples() = 0;

protected:
    /// Adds a path whose requests the settings limit. One too many is answered with overLimit().
    void addLimited(Router &router, const QString &method, const QString &path, const Handler &handler);
    /// A 429 in plain text, unless overridden.
    virtual Reply overLimit() const;
    /// The last word on every reply; nothing, unless overridden.
    virtual void complete(Reply &reply, const Request &request) const;

    World &m_world;

private:
    Service m_service;
};

} // namespace renumber::sandbox
