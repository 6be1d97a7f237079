// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace renumber::sandbox {

/// Whether a connection that waited too long for a request hears a 408 before it is closed.
enum class Farewell { None, RequestTimeout };

/// How long a connection may wait for its next request.
struct Limits
{
    /// Until the first request, and in the midst of one, as nginx does (client_header_timeout).
    std::chrono::milliseconds unused = std::chrono::seconds(60);
    /// After a reply, as Node and Apache do: of the servers in wide use theirs is the shortest patience, and
    /// a client that can live with it can live with all.
    std::chrono::milliseconds keptAlive = std::chrono::seconds(5);
    /// As HAProxy does, on a connection on which nothing was answered yet.
    Farewell farewell = Farewell::None;

    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace renumber::sandbox
