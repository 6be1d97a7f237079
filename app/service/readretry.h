// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "net/httpmessage.h"
#include "service/problem.h"
#include "wait/after.h"

#include <QDateTime>

#include <chrono>
#include <functional>

#include <tl/expected.hpp>

namespace renumber::service {

/// A number from 0 to below 1, another one each time.
double randomFraction();

/// How a reading that brought no answer is made again by itself. What sends or changes never is.
struct ReadRetry
{
    std::chrono::milliseconds deadline{45'000}; ///< for one call with its repetitions and the waits between
    std::function<double()> fraction = randomFraction; ///< spreads the waits of many programs out
    std::function<wait::Future<>(std::chrono::milliseconds)> pause = wait::after;
};

/// Whether a call of \a step by \a method reads and does nothing else, so that it may be made again. A GET of
/// any other step may be what sends a message: a description says so, and many an API is made so.
bool isReading(description::Step step, const QByteArray &method);

/// A call that has just failed.
struct FailedCall
{
    QByteArray method;
    description::Step step = description::Step::Read; ///< the operation that it belongs to
    int repetitions = 0; ///< made so far
    std::chrono::milliseconds spent{0}; ///< since it was first sent
};

/// How long to wait before \a call is made once more; none where it is not. \a result is how it ended over
/// HTTP, \a problem what that means. Only a GET of a reading is repeated, at most twice; only where the
/// service was not reached or not ready for the moment; never before the time that the service asks for.
std::optional<std::chrono::milliseconds>
waitBeforeRepeating(const FailedCall &call, const tl::expected<net::HttpReply, net::TransportFailure> &result,
                    const Problem &problem, const ReadRetry &retry, const QDateTime &now);

} // namespace renumber::service
