// SPDX-License-Identifier: Apache-2.0
#include "proving/judging.h"

#include "change/refusal.h"

#include <algorithm>

namespace renumber::proving {

using change::AfterRefusal;
using description::ProblemKind;

namespace {

/// Whether the service says that a code works no more, or that it takes none for now.
bool isOver(ProblemKind kind)
{
    return change::afterRefusedCode(kind) == AfterRefusal::NeedsNewCode;
}

/// Whether the service says that a code is not the one, and still waits for that.
bool isAnotherThanAwaited(ProblemKind kind)
{
    return kind == ProblemKind::WrongCode || kind == ProblemKind::CodeSuperseded;
}

/// Whether \a problem can only mean that the code is still awaited, so that no earlier entry was right.
bool showsThatNoneWasRight(const service::Problem &problem)
{
    return isAnotherThanAwaited(problem.kind)
        && std::all_of(problem.orElse.cbegin(), problem.orElse.cend(), isAnotherThanAwaited);
}

std::optional<int> leftAfterRefusal(const service::Problem &problem, const Entries &entries)
{
    if (problem.entriesLeft)
        return problem.entriesLeft;
    return entries.left ? std::optional(std::max(0, *entries.left - 1)) : std::nullopt;
}

ProofCheck refused(const service::Problem &problem, const Entries &entries)
{
    ProofCheck check{Verdict::Wrong, problem, leftAfterRefusal(problem, entries), false};
    check.mayEnterAgain = isAnotherThanAwaited(problem.kind) && check.entriesLeft != 0;
    if (entries.before == Entries::Before::OneUnanswered && !showsThatNoneWasRight(problem))
        check.verdict = Verdict::NotKnown;
    return check;
}

} // namespace

ProofCheck judge(const service::ExchangeResult &result, const Entries &entries)
{
    if (result)
        return {Verdict::Right, std::nullopt, std::nullopt, false};
    const service::Problem &problem = result.error();
    if (isAnotherThanAwaited(problem.kind) || isOver(problem.kind))
        return refused(problem, entries);
    if (problem.acted == net::Acted::No)
        return notChecked(problem, entries);
    // Whether it was counted nobody knows.
    return {Verdict::NotKnown, problem, problem.entriesLeft, entries.allowed != 1};
}

ProofCheck notChecked(const service::Problem &problem, const Entries &entries)
{
    return {Verdict::NotChecked, problem, entries.left, entries.left != 0 && !isOver(problem.kind)};
}

} // namespace renumber::proving
