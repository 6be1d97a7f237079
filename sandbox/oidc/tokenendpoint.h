// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"
#include "world/service.h"

namespace renumber::sandbox {

class World;

} // namespace renumber::sandbox

namespace renumber::sandbox::oidc {

/// A token endpoint of OAuth 2.0 that takes forms and trades authorization codes and refresh tokens (RFC
/// 6749, 4.1.3 and 6). The client authenticates by Basic, or by `client_id` and `client_secret` in the form;
/// without a secret it is a public one, which may have any name.
Reply answerTokenRequest(World &world, Service service, const Request &request);

/// A revocation endpoint that takes forms (RFC 7009).
Reply answerRevocation(World &world, Service service, const Request &request);

} // namespace renumber::sandbox::oidc
