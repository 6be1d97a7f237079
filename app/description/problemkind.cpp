// SPDX-License-Identifier: Apache-2.0
#include "description/problemkind.h"

#include "text/named.h"

#include <algorithm>
#include <array>

namespace renumber::description {

namespace {

using text::Named;

constexpr std::array namedKinds{
    Named{ProblemKind::InvalidNumber, "invalidNumber"},
    Named{ProblemKind::NumberInUse, "numberInUse"},
    Named{ProblemKind::SameNumber, "sameNumber"},
    Named{ProblemKind::WrongAnswer, "wrongAnswer"},
    Named{ProblemKind::WrongCode, "wrongCode"},
    Named{ProblemKind::CodeExpired, "codeExpired"},
    Named{ProblemKind::CodeSpent, "codeSpent"},
    Named{ProblemKind::CodeSuperseded, "codeSuperseded"},
    Named{ProblemKind::NoCodeOutstanding, "noCodeOutstanding"},
    Named{ProblemKind::CurrentCodeNeeded, "currentCodeNeeded"},
    Named{ProblemKind::TooManyMessages, "tooManyMessages"},
    Named{ProblemKind::TooManyAttempts, "tooManyAttempts"},
    Named{ProblemKind::TooManyRequests, "tooManyRequests"},
    Named{ProblemKind::StaleToken, "staleToken"},
    Named{ProblemKind::StepUpNeeded, "stepUpNeeded"},
    Named{ProblemKind::SignInAgain, "signInAgain"},
    Named{ProblemKind::NotPermitted, "notPermitted"},
    Named{ProblemKind::FeatureOff, "featureOff"},
    Named{ProblemKind::AlreadyVerified, "alreadyVerified"},
    Named{ProblemKind::ServiceDown, "serviceDown"},
    Named{ProblemKind::Offline, "offline"},
    Named{ProblemKind::TimedOut, "timedOut"},
    Named{ProblemKind::TlsFailed, "tlsFailed"},
    Named{ProblemKind::NotSendable, "notSendable"},
    Named{ProblemKind::UnexpectedReply, "unexpectedReply"},
    Named{ProblemKind::AnotherPerson, "anotherPerson"},
    Named{ProblemKind::AnotherName, "anotherName"},
    Named{ProblemKind::AnotherContact, "anotherContact"},
    Named{ProblemKind::NoCall, "noCall"},
    Named{ProblemKind::NoLeave, "noLeave"},
};
static_assert(text::isComplete(namedKinds));

/// What this program finds by itself, and no reply of a service means.
constexpr std::array ownKinds{ProblemKind::AnotherName, ProblemKind::AnotherContact, ProblemKind::NoCall,
                              ProblemKind::NoLeave};

bool isOwn(ProblemKind kind)
{
    return std::find(ownKinds.begin(), ownKinds.end(), kind) != ownKinds.end();
}

} // namespace

QString nameOf(ProblemKind kind)
{
    return text::nameIn(namedKinds, kind);
}

std::optional<ProblemKind> problemKindNamed(const QString &name)
{
    const auto kind = text::valueIn(namedKinds, name);
    return kind && isOwn(*kind) ? std::nullopt : kind;
}

QStringList problemKindNames()
{
    QStringList names = text::namesIn(namedKinds);
    for (const ProblemKind kind : ownKinds)
        names.removeAll(nameOf(kind));
    return names;
}

} // namespace renumber::description
