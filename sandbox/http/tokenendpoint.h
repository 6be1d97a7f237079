// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"
#include "world/service.h"

namespace renumber::sandbox {

class World;

/// A token endpoint of OAuth 2.0 (RFC 6749, 6) that trades refresh tokens. The client authenticates by Basic,
/// or by `client_id` and `client_secret` in the form; without a secret it is a public one, which is accepted,
/// too.
Reply answerTokenRequest(World &world, Service service, const Request &request);

} // namespace renumber::sandbox
