// SPDX-License-Identifier: Apache-2.0
#include "service/readretry.h"

#include <QRandomGenerator>

#include <array>

namespace renumber::service {

using std::chrono::milliseconds;

namespace {

struct Span
{
    milliseconds from{};
    milliseconds to{};
};

/// Before the first repetition, and before the second.
constexpr std::array waits{Span{milliseconds(300), milliseconds(600)},
                           Span{milliseconds(1000), milliseconds(2000)}};

/// Whether the same call may fare better in a moment. A connection that is not safe, or none at all, will
/// not.
bool isPassing(const tl::expected<net::HttpReply, net::TransportFailure> &result, const Problem &problem)
{
    if (!result) {
        switch (result.error().error) {
        case net::TransportError::Refused:
        case net::TransportError::TimedOut:
        case net::TransportError::ConnectionLost:
            return true;
        case net::TransportError::NotAllowed:
        case net::TransportError::Offline:
        case net::TransportError::TlsFailed:
        case net::TransportError::Redirected:
        case net::TransportError::TooLarge:
        case net::TransportError::Unreadable:
            return false;
        }
        Q_UNREACHABLE();
    }
    // By its body a service may mean something that lasts.
    if (problem.kind != description::ProblemKind::ServiceDown
        && problem.kind != description::ProblemKind::TimedOut)
        return false;
    const int status = result->status;
    return status == 408 || status == 502 || status == 503 || status == 504;
}

} // namespace

double randomFraction()
{
    return QRandomGenerator::global()->generateDouble();
}

bool isReading(description::Step step, const QByteArray &method)
{
    return step == description::Step::Read && method == "GET";
}

std::optional<milliseconds>
waitBeforeRepeating(const FailedCall &call, const tl::expected<net::HttpReply, net::TransportFailure> &result,
                    const Problem &problem, const ReadRetry &retry, const QDateTime &now)
{
    if (!isReading(call.step, call.method) || call.repetitions >= int(waits.size())
        || !isPassing(result, problem))
        return std::nullopt;
    const Span &span = waits.at(size_t(call.repetitions));
    const auto wait
        = span.from + milliseconds(qint64(retry.fraction() * double((span.to - span.from).count())));
    if (problem.retryAt && *problem.retryAt > now.addMSecs(wait.count()))
        return std::nullopt;
    // It asks for patience, in words that nobody understands or for longer than can be meant.
    if (!problem.retryAt && result && !result->header("Retry-After").isEmpty())
        return std::nullopt;
    return call.spent + wait < retry.deadline ? std::optional(wait) : std::nullopt;
}

} // namespace renumber::service
