// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace renumber::description {

/// What went wrong, in the terms a person can act on. Screens switch over it with no default case.
enum class ProblemKind {
    InvalidNumber,
    NumberInUse,
    SameNumber,
    WrongAnswer, ///< what the description asks of the person (Ask) is not right
    WrongCode,
    CodeExpired,
    CodeSpent,
    CodeSuperseded, ///< a newer code has taken its place, and can be entered
    NoCodeOutstanding,
    CurrentCodeNeeded, ///< the service wants a code from the contact now on the account, too
    TooManyMessages,
    TooManyAttempts,
    TooManyRequests, ///< of whatever kind: nothing is said of messages or of the code
    StaleToken,
    StepUpNeeded,
    SignInAgain,
    NotPermitted,
    FeatureOff,
    AlreadyVerified,
    ServiceDown,
    Offline,
    TimedOut,
    TlsFailed,
    NotSendable, ///< a value would have changed what the request means, so it was not sent
    UnexpectedReply,
    AnotherPerson, ///< a reply was about somebody else than the one who is meant
    AnotherName, ///< a service that tells no ids shows another name than before; no reply can mean it
    AnotherContact, ///< the account has, or awaits, another contact than the change is about; no reply can
                    ///< mean it
    NoCall, ///< the description has no call for this case, so nobody was asked; no reply can mean it
    NoLeave, ///< an operators' desk gave none, so nobody was asked; no reply can mean it
};

/// The kind's name as descriptions write it, such as "wrongCode".
QString nameOf(ProblemKind kind);
/// The kind that a description means by \a name. Never NoCall, NoLeave, AnotherName or AnotherContact, which
/// no service says.
std::optional<ProblemKind> problemKindNamed(const QString &name);
/// All names that descriptions have, for messages about a name that is none.
QStringList problemKindNames();

} // namespace renumber::description
