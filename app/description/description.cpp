// SPDX-License-Identifier: Apache-2.0
#include "description/description.h"

#include <algorithm>

namespace renumber::description {

EffectTiming ContactService::effectFor(const account::Contact &current) const
{
    if (!current.isSet())
        return whenNone;
    // Which of the two is the case only the service knows.
    if (current.verification == account::Verification::Unknown && whenVerified != whenUnverified)
        return EffectTiming::EitherWay;
    return current.verification == account::Verification::NotVerified ? whenUnverified : whenVerified;
}

QString Description::languageFor(const QString &wanted) const
{
    if (languages.isEmpty() || languages.contains(wanted))
        return wanted;
    const QString language = wanted.section(u'-', 0, 0);
    for (const QString &offered : languages) {
        if (offered.section(u'-', 0, 0) == language)
            return offered;
    }
    return languages.first();
}

const SignInWay *Description::way(SignInMethod method) const
{
    const auto found = std::find_if(signIn.cbegin(), signIn.cend(),
                                    [method](const SignInWay &way) { return methodOf(way) == method; });
    return found == signIn.cend() ? nullptr : &*found;
}

ActsFor Description::actsFor(SignInMethod method) const
{
    const SignInWay *found = way(method);
    return found ? description::actsFor(*found) : ActsFor::Oneself;
}

bool Description::hasWayForOthers() const
{
    return std::any_of(signIn.cbegin(), signIn.cend(),
                       [](const SignInWay &way) { return description::actsFor(way) == ActsFor::Others; });
}

QList<account::ContactKind> Description::changeable() const
{
    QList<account::ContactKind> kinds;
    for (const account::ContactKind kind : {account::ContactKind::Phone, account::ContactKind::Email}) {
        const ContactService *service = contact(kind);
        if (service && service->change)
            kinds.append(kind);
    }
    return kinds;
}

CodeComes Description::codeComes() const
{
    const SignInWay *found = way(SignInMethod::Code);
    return found ? std::get<CodeWay>(*found).comes : CodeComes::ByItself;
}

const ContactService *Description::contact(account::ContactKind kind) const
{
    const auto found = contacts.find(kind);
    return found == contacts.end() ? nullptr : &found->second;
}

} // namespace renumber::description
