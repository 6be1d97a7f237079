// SPDX-License-Identifier: Apache-2.0
#include "http/imitation.h"

#include "world/world.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

Imitation::Imitation(Service service, World &world)
    : m_world(world)
    , m_service(service)
{
}

void Imitation::addLimited(Router &router, const QString &method, const QString &path, const Handler &handler)
{
    const QString endpoint = serviceName(m_service) % u' ' % method % u' ' % path;
    router.add(method, path, [this, endpoint, handler](const Request &request) {
        const Settings &settings = m_world.settings(m_service);
        const bool admitted = m_world.requests().admit(endpoint, settings.requestsPerWindow,
                                                       std::chrono::seconds(settings.windowSeconds));
        Reply reply = admitted ? handler(request) : overLimit();
        complete(reply, request);
        return reply;
    });
}

Reply Imitation::overLimit() const
{
    // services.md: a rate limit is perhaps not JSON, so this one never is.
    return Reply::text(429, "Too Many Requests");
}

void Imitation::complete(Reply &, const Request &) const { }

} // namespace renumber::sandbox
