// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"

#include <QDateTime>

#include <tl/expected.hpp>

#include <optional>

namespace renumber::sandbox::trivoreid {

/// What TrivoreID refuses. Its errors have no code of their own: services.md §2 knows a status and words.
struct Failure
{
    int status = 400;
    QString message;
    std::optional<QDateTime> retryAt; ///< When it may be tried again.
    QString reason = {}; ///< Why, in a word, where only the sandbox has what is refused; else empty.
};

tl::unexpected<Failure> failure(int status, const QString &message);
/// A 403, which names the permission that is missing.
tl::unexpected<Failure> missingPermission(const QString &permission);

/// `retryAt` becomes a Retry-After in seconds, counted from `now`.
Reply errorReply(const Failure &failure, const QDateTime &now);

} // namespace renumber::sandbox::trivoreid
