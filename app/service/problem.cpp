// SPDX-License-Identifier: Apache-2.0
#include "service/problem.h"

#include <QList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct NamedKind
{
    ProblemKind kind{};
    QStringView name;
};

constexpr std::array namedKinds{
    NamedKind{ProblemKind::InvalidNumber, u"invalidNumber"},
    NamedKind{ProblemKind::NumberInUse, u"numberInUse"},
    NamedKind{ProblemKind::SameNumber, u"sameNumber"},
    NamedKind{ProblemKind::WrongCode, u"wrongCode"},
    NamedKind{ProblemKind::CodeExpired, u"codeExpired"},
    NamedKind{ProblemKind::CodeSpent, u"codeSpent"},
    NamedKind{ProblemKind::CodeSuperseded, u"codeSuperseded"},
    NamedKind{ProblemKind::NoCodeOutstanding, u"noCodeOutstanding"},
    NamedKind{ProblemKind::CurrentCodeNeeded, u"currentCodeNeeded"},
    NamedKind{ProblemKind::TooManyMessages, u"tooManyMessages"},
    NamedKind{ProblemKind::TooManyAttempts, u"tooManyAttempts"},
    NamedKind{ProblemKind::TooManyRequests, u"tooManyRequests"},
    NamedKind{ProblemKind::StaleToken, u"staleToken"},
    NamedKind{ProblemKind::StepUpNeeded, u"stepUpNeeded"},
    NamedKind{ProblemKind::SignInAgain, u"signInAgain"},
    NamedKind{ProblemKind::NotPermitted, u"notPermitted"},
    NamedKind{ProblemKind::FeatureOff, u"featureOff"},
    NamedKind{ProblemKind::AlreadyVerified, u"alreadyVerified"},
    NamedKind{ProblemKind::ServiceDown, u"serviceDown"},
    NamedKind{ProblemKind::Offline, u"offline"},
    NamedKind{ProblemKind::TimedOut, u"timedOut"},
    NamedKind{ProblemKind::TlsFailed, u"tlsFailed"},
    NamedKind{ProblemKind::UnexpectedReply, u"unexpectedReply"},
};

} // namespace

QString nameOf(ProblemKind kind)
{
    for (const NamedKind &named : namedKinds) {
        if (named.kind == kind)
            return named.name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<ProblemKind> problemKindNamed(const QString &name)
{
    for (const NamedKind &named : namedKinds) {
        if (name == named.name)
            return named.kind;
    }
    return std::nullopt;
}

QStringList problemKindNames()
{
    QStringList names;
    for (const NamedKind &named : namedKinds)
        names.append(named.name.toString());
    return names;
}

Problem problemFrom(const net::TransportFailure &failure)
{
    Problem problem;
    problem.reached = failure.reached;
    problem.tls = failure.tls;
    problem.proxy = failure.proxy;
    problem.proxyAddress = failure.proxyAddress;
    // Whatever else it looks like: it says nothing of the service.
    if (failure.proxy != net::ProxyFault::None) {
        problem.kind = ProblemKind::Offline;
        return problem;
    }
    switch (failure.error) {
    case net::TransportError::Offline:
        problem.kind = ProblemKind::Offline;
        break;
    case net::TransportError::Refused:
        problem.kind = ProblemKind::ServiceDown;
        break;
    case net::TransportError::NotAllowed:
    case net::TransportError::TlsFailed:
        problem.kind = ProblemKind::TlsFailed;
        break;
    case net::TransportError::TimedOut:
        // No connection was made in that time: there was nothing to answer.
        problem.kind = failure.reached == net::Reached::No ? ProblemKind::Offline : ProblemKind::TimedOut;
        break;
    case net::TransportError::ConnectionLost:
        // Whoever hangs up before being asked does not work.
        problem.kind = failure.reached == net::Reached::No ? ProblemKind::ServiceDown : ProblemKind::TimedOut;
        break;
    case net::TransportError::Redirected:
        problem.kind = ProblemKind::UnexpectedReply;
        problem.detail = u"redirect"_s;
        break;
    case net::TransportError::TooLarge:
        problem.kind = ProblemKind::UnexpectedReply;
        problem.detail = u"reply too large"_s;
        break;
    case net::TransportError::Unreadable:
        problem.kind = ProblemKind::UnexpectedReply;
        problem.detail = u"the reply is packed in a way that Renumber cannot read"_s;
        break;
    }
    return problem;
}

} // namespace renumber::service
