// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"
#include "service/client.h"

namespace renumber::change {

/// What came of having those told whom a change concerns.
struct Told
{
    enum class Came {
        Done, ///< the service says that they were
        NotDone, ///< nobody was
        NotKnown, ///< some or all of them may have been
    };
    Came came = Came::NotKnown;
    std::optional<service::Problem> problem = {}; ///< why; none where it is done

    friend bool operator==(const Told &, const Told &) = default;
};

/// Has the service tell the contact that was replaced, and whom else \a change concerns, by the description's
/// "notify". Only of a change that is Done, as what the account does not show has not happened; only as long
/// as \a whose are meant, whose account it was; else nobody is told. Asked for once each time that this is
/// called, and never again by itself: whoever calls it once more may have them told twice.
[[nodiscard]] wait::Future<Told> tell(service::Client &client,
                                      const std::shared_ptr<const service::AccountOwner> &whose,
                                      const Change &change);

} // namespace renumber::change
