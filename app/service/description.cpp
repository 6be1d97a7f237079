// SPDX-License-Identifier: Apache-2.0
#include "service/description.h"

namespace renumber::service {

Effect ContactService::effectFor(const account::Contact &current) const
{
    if (!current.isSet())
        return whenNone;
    return current.verification == account::Verification::NotVerified ? whenUnverified : whenVerified;
}

const ContactService *Description::contact(account::ContactKind kind) const
{
    const auto found = contacts.find(kind);
    return found == contacts.end() ? nullptr : &found->second;
}

} // namespace renumber::service
