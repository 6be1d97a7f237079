// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"

namespace renumber::sandbox {

class Router;
class World;

/// A mix-up: a request, its right reply, and the given name of whom the reply is about instead.
struct MixUp
{
    Request request;
    Reply right;
    QString person;
};

/// The reply that comes of it, as of a cache between a service and its users. A GET is answered as the
/// service would answer that person; in any other reply their id stands in place of the right one; in one
/// that names nobody, their access token in place of the one that was given. A reply that has neither stays
/// as it is.
Reply aboutAnother(const World &world, const Router &router, const MixUp &mixUp);

} // namespace renumber::sandbox
