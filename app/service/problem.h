// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/problemkind.h"
#include "net/httpmessage.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace renumber::service {

/// A failure with the facts that came with it. A plain value.
struct Problem
{
    description::ProblemKind kind = description::ProblemKind::UnexpectedReply;
    QList<description::ProblemKind>
        orElse; ///< what it may be as well, where the service does not tell them apart
    net::Acted acted = net::Acted::No; ///< Maybe: the service may have acted, so it has to be asked
    net::TlsFault tls = net::TlsFault::Unknown; ///< of TlsFailed
    net::ProxyFault proxy = net::ProxyFault::None; ///< of Offline
    QString proxyAddress; ///< of net::ProxyFault::Unusable
    std::optional<QDateTime> retryAt; ///< when the service said it may be tried again
    std::optional<int> entriesLeft; ///< how often the code may still be entered, where the service said so
    QString requestId; ///< the service's id of the call, for its support desk
    QString serviceWords; ///< the service's own sentence for the person; plain text, never markup
    QString detail; ///< what was missing or odd in a reply; for the small print

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What was asked for one person ended only after somebody else was signed in or chosen, or nobody.
Problem cameTooLate();

/// The problem that a call without a usable reply amounts to.
Problem problemFrom(const net::TransportFailure &failure);

} // namespace renumber::service
