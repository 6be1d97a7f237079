// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::sandbox {

class Router;

/// One imitated service: its paths and its sample accounts. It keeps what it knows in the World, so that
/// clearing the World and adding the samples again is a fresh start.
class Imitation
{
public:
    Imitation() = default;
    virtual ~Imitation() = default;
    Imitation(const Imitation &) = delete;
    Imitation &operator=(const Imitation &) = delete;

    virtual void addRoutes(Router &router) = 0;
    virtual void addSamples() = 0;
};

} // namespace renumber::sandbox
