// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "turnuntil.h"
#include "wait/future.h"

#include <QtGlobal>

#include <optional>

/// The result of \a future, waited for; none where the other side has gone. Ends the test program if there is
/// no answer at all.
template <typename Result> std::optional<Result> awaited(renumber::wait::Future<Result> &&future)
{
    std::optional<Result> heard;
    renumber::wait::Future<Result> waiting = std::move(future);
    waiting.then([&heard](const Result &result) { heard = result; });
    if (!renumber::test::turnUntil([&waiting] { return !waiting.isPending(); }, std::chrono::seconds(60)))
        qFatal("no answer");
    if (!heard)
        QCoreApplication::sendPostedEvents(); // it may have ended before anybody waited
    return heard;
}

/// Likewise, and nothing is left of \a future.
template <typename Result> std::optional<Result> awaited(renumber::wait::Future<Result> &future)
{
    return awaited(std::move(future));
}
