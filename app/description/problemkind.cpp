// SPDX-License-Identifier: Apache-2.0
#include "description/problemkind.h"

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::description {

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
    NamedKind{ProblemKind::NotSendable, u"notSendable"},
    NamedKind{ProblemKind::UnexpectedReply, u"unexpectedReply"},
    NamedKind{ProblemKind::AnotherPerson, u"anotherPerson"},
};

} // namespace

QString nameOf(ProblemKind kind)
{
    if (kind == ProblemKind::NoCall)
        return u"noCall"_s;
    if (kind == ProblemKind::AnotherContact)
        return u"anotherContact"_s;
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

} // namespace renumber::description
