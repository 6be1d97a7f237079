// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "net/httpmessage.h"
#include "service/outcome.h"
#include "service/problem.h"

#include <tl/expected.hpp>

namespace renumber::service {

/// Hears what a client sends and what comes back, as it is sent and as it came: for whoever writes a
/// description and wants to see what becomes of it. It changes nothing. What it hears is full of secrets;
/// where it shows any of that, it masks them.
class Witness
{
public:
    /// A call that is about to go out. What is referred to is there only while this is told.
    struct Sending
    {
        const description::Call &call;
        description::Step step;
        const net::HttpRequest &request;
        const description::Values &values; ///< what the request was made of
    };

    /// What a call came to.
    struct Ending
    {
        const net::HttpResult &reply;
        const tl::expected<Outcome, Problem> &outcome; ///< what the reply was read as
    };

    /// The "when" of \a call does not hold.
    virtual void leftOut(const description::Call &call, description::Step step) = 0;
    virtual void sending(const Sending &sent) = 0;
    /// \a sent is what sending() told of before.
    virtual void ended(const Sending &sent, const Ending &ending) = 0;

protected:
    ~Witness() = default;
};

} // namespace renumber::service
