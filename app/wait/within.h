// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wait/after.h"

#include <memory>

namespace renumber::wait {

/// \a work, or \a late where that has not ended within \a time: then nobody waits for it any more.
template <typename Result>
Future<Result> within(std::chrono::milliseconds time, Future<Result> work, const Result &late)
{
    struct Both
    {
        Future<Result> work;
        Future<> time;
    };
    const Promise<Result> promise;
    Future<Result> first = promise.future();
    const auto both = std::make_shared<Both>(Both{std::move(work), after(time)});
    promise.whenCancelled([both] {
        both->work.cancel();
        both->time.cancel();
    });
    both->work.then([promise](const Result &result) { promise.end(result); });
    both->time.then([promise, late](Ended) { promise.end(late); });
    return first;
}

} // namespace renumber::wait
