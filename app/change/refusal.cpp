// SPDX-License-Identifier: Apache-2.0
#include "change/refusal.h"

#include <algorithm>

namespace renumber::change {

using description::ProblemKind;

Remedy remedyFor(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::InvalidNumber:
    case ProblemKind::NumberInUse:
    case ProblemKind::SameNumber:
    case ProblemKind::FeatureOff:
    case ProblemKind::NoCall:
    case ProblemKind::AnotherContact:
    case ProblemKind::NotPermitted:
    case ProblemKind::AlreadyVerified:
    case ProblemKind::CodeSpent:
    case ProblemKind::CodeExpired:
    case ProblemKind::NoCodeOutstanding:
        return Remedy::MustRestart;
    case ProblemKind::NoLeave:
    case ProblemKind::WrongAnswer:
    case ProblemKind::WrongCode:
    case ProblemKind::CodeSuperseded: // the newer one is there to be entered
    case ProblemKind::CurrentCodeNeeded:
    case ProblemKind::TooManyMessages:
    case ProblemKind::TooManyAttempts:
    case ProblemKind::TooManyRequests:
    case ProblemKind::StaleToken:
    case ProblemKind::StepUpNeeded:
    case ProblemKind::SignInAgain:
    case ProblemKind::ServiceDown:
    case ProblemKind::Offline:
    case ProblemKind::TimedOut:
    case ProblemKind::TlsFailed:
    case ProblemKind::NotSendable:
    case ProblemKind::UnexpectedReply:
    case ProblemKind::AnotherPerson:
    case ProblemKind::AnotherName:
        return Remedy::MayRetry;
    }
    Q_UNREACHABLE();
}

AfterRefusal afterRefusedCode(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::CodeExpired:
    case ProblemKind::CodeSpent:
    case ProblemKind::NoCodeOutstanding:
    case ProblemKind::TooManyAttempts:
        return AfterRefusal::NeedsNewCode;
    case ProblemKind::AlreadyVerified:
        return AfterRefusal::AskTheService;
    case ProblemKind::InvalidNumber:
    case ProblemKind::NumberInUse:
    case ProblemKind::SameNumber:
    case ProblemKind::AnotherContact:
        return AfterRefusal::StartOver;
    case ProblemKind::WrongAnswer:
    case ProblemKind::WrongCode:
    case ProblemKind::CodeSuperseded: // the newer one is there to be entered
    case ProblemKind::CurrentCodeNeeded:
    case ProblemKind::TooManyMessages:
    case ProblemKind::TooManyRequests: // it was not looked at
    case ProblemKind::StaleToken:
    case ProblemKind::StepUpNeeded:
    case ProblemKind::SignInAgain:
    case ProblemKind::NotPermitted:
    case ProblemKind::FeatureOff:
    case ProblemKind::NoCall:
    case ProblemKind::NoLeave:
    case ProblemKind::ServiceDown:
    case ProblemKind::Offline:
    case ProblemKind::TimedOut:
    case ProblemKind::TlsFailed:
    case ProblemKind::NotSendable:
    case ProblemKind::UnexpectedReply:
    case ProblemKind::AnotherPerson:
    case ProblemKind::AnotherName:
        return AfterRefusal::TryAgain;
    }
    Q_UNREACHABLE();
}

bool isEndOfCode(const service::Problem &problem)
{
    const auto isEnd = [](ProblemKind kind) {
        return kind == ProblemKind::CodeExpired || kind == ProblemKind::CodeSpent
            || kind == ProblemKind::NoCodeOutstanding;
    };
    return isEnd(problem.kind) && std::all_of(problem.orElse.cbegin(), problem.orElse.cend(), isEnd);
}

} // namespace renumber::change
