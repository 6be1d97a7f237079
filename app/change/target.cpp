// SPDX-License-Identifier: Apache-2.0
#include "change/target.h"

#include "account/emailaddress.h"

#include <algorithm>

namespace renumber::change {

using account::Contact;
using account::Verification;

namespace {

/// Whether \a shown is what the plan wants. A service that already shows a new number before its code was
/// entered is not done: only proof counts then, or the service's word that it changes at once.
bool isReached(const Plan &plan, const Contact &shown, Accepted accepted)
{
    if (!shown.isSet() || !isTargetOf(plan, shown.value))
        return false;
    if (shown.verification == Verification::Verified)
        return true;
    if (plan.aim == Aim::Verify)
        return shown.verification == Verification::Unknown && accepted == Accepted::Code;
    const bool isAwaited = plan.effect == description::EffectTiming::AfterCode
        || plan.effect == description::EffectTiming::AtOnceThenConfirmed;
    return !isAwaited || accepted == Accepted::Code;
}

/// True where \a other was on the account before anything was asked, and is not proven since: that it is
/// there proves nothing.
bool wasThere(const Plan &plan, const account::OtherContact &other)
{
    const QList<account::OtherContact> &before = plan.before.others;
    return std::any_of(before.cbegin(), before.cend(), [&](const account::OtherContact &old) {
        const bool isProvenSince
            = other.verification == Verification::Verified && old.verification != Verification::Verified;
        return !isProvenSince && account::sameContact(plan.before.kind, old.value, other.value);
    });
}

} // namespace

std::optional<Contact> targetSeen(const Change &change)
{
    return change.seen ? targetIn(change.plan, *change.seen) : std::nullopt;
}

bool isTargetOf(const Plan &plan, const account::ContactValue &value)
{
    if (account::sameContact(plan.before.kind, value, plan.target))
        return true;
    return plan.before.kind == account::ContactKind::Email
        && account::sameAddressButForCase(value.text(), plan.target.text())
        && !account::sameAddressButForCase(plan.before.value.text(), plan.target.text());
}

std::optional<Contact> targetIn(const Plan &plan, const Contact &contact)
{
    const auto isTarget = [&plan](const account::ContactValue &value) { return isTargetOf(plan, value); };
    const auto isOther = [&isTarget](const account::OtherContact &other) { return isTarget(other.value); };
    const QList<account::OtherContact> &before = plan.before.others;
    const bool wasThere = plan.aim == Aim::Change
        && ((plan.before.isSet() && isTarget(plan.before.value))
            || std::any_of(before.cbegin(), before.cend(), isOther));
    if (wasThere)
        return std::nullopt;
    if (contact.isSet() && isTarget(contact.value))
        return contact;
    const auto found = std::find_if(contact.others.cbegin(), contact.others.cend(), isOther);
    if (plan.aim == Aim::Verify || found == contact.others.cend())
        return std::nullopt;
    return Contact{plan.before.kind, found->value, found->verification, {}, {}};
}

std::optional<Contact> reached(const Plan &plan, const Contact &shown, Accepted accepted)
{
    if (isReached(plan, shown, accepted))
        return shown;
    if (plan.aim == Aim::Verify)
        return std::nullopt;
    for (const account::OtherContact &other : shown.others) {
        if (accepted != Accepted::Code && wasThere(plan, other))
            continue;
        const Contact candidate{plan.before.kind, other.value, other.verification, {}, {}};
        if (isReached(plan, candidate, accepted))
            return candidate;
    }
    return std::nullopt;
}

} // namespace renumber::change
