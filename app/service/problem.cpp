// SPDX-License-Identifier: Apache-2.0
#include "service/problem.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Problem)
};

} // namespace

Problem cameTooLate()
{
    Problem problem;
    problem.kind = description::ProblemKind::TimedOut;
    problem.detail = Words::tr("it came after somebody else was signed in or chosen");
    return problem;
}

Problem problemFrom(const net::TransportFailure &failure)
{
    Problem problem;
    problem.acted = failure.acted;
    problem.tls = failure.tls;
    problem.proxy = failure.proxy;
    problem.proxyAddress = failure.proxyAddress;
    // Whatever else it looks like: it says nothing of the service.
    if (failure.proxy != net::ProxyFault::None) {
        problem.kind = description::ProblemKind::Offline;
        return problem;
    }
    switch (failure.error) {
    case net::TransportError::Offline:
        problem.kind = description::ProblemKind::Offline;
        break;
    case net::TransportError::Refused:
        problem.kind = description::ProblemKind::ServiceDown;
        break;
    case net::TransportError::NotAllowed:
    case net::TransportError::TlsFailed:
        problem.kind = description::ProblemKind::TlsFailed;
        break;
    case net::TransportError::TimedOut:
        // No connection was made in that time: there was nothing to answer.
        problem.kind = failure.acted == net::Acted::No ? description::ProblemKind::Offline
                                                       : description::ProblemKind::TimedOut;
        break;
    case net::TransportError::ConnectionLost:
        // Whoever hangs up before being asked does not work.
        problem.kind = failure.acted == net::Acted::No ? description::ProblemKind::ServiceDown
                                                       : description::ProblemKind::TimedOut;
        break;
    case net::TransportError::Redirected:
        problem.kind = description::ProblemKind::UnexpectedReply;
        problem.detail = u"the reply sends elsewhere, where Renumber does not go"_s;
        break;
    case net::TransportError::TooLarge:
        problem.kind = description::ProblemKind::UnexpectedReply;
        problem.detail = u"reply too large"_s;
        break;
    case net::TransportError::Unreadable:
        problem.kind = description::ProblemKind::UnexpectedReply;
        problem.detail = u"the reply is packed in a way that Renumber cannot read"_s;
        break;
    }
    return problem;
}

} // namespace renumber::service
