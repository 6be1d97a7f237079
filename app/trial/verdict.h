// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/witness.h"
#include "trial/explained.h"

namespace renumber::trial {

/// How a reply was understood, and by what of the description.
struct Verdict
{
    enum class Kind {
        Accepted,
        Refused, ///< its status, or what "success" wants, says so
        Lacking, ///< it succeeded, and something that has to be in it is not, or is not understood
        Suspect, ///< it succeeded, but looks like that of somebody else; the problem's detail says why
    };
    Kind kind = Kind::Accepted;
    QList<Explained> taken; ///< of a reply that succeeded
    QList<Explained> kept; ///< likewise
    std::optional<qsizetype> rule; ///< of Refused: which of the description's problem rules fits
    /// Likewise: what "success" wants and is not so, where the status would have been fine.
    QString unmet;
    /// Likewise, where "words" names places of which none has any: how near the first came.
    std::optional<NearMiss> missedWords;
};

/// How \a reply to \a sent was understood, of which \a outcome was made.
Verdict verdictOf(const description::Description &description, const service::Witness::Sending &sent,
                  const net::HttpReply &reply,
                  const tl::expected<service::Outcome, service::Problem> &outcome);

} // namespace renumber::trial
