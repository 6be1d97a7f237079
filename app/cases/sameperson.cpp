// SPDX-License-Identifier: Apache-2.0
#include "cases/sameperson.h"

#include "account/person.h"
#include "change/known.h"
#include "change/target.h"

#include <algorithm>

namespace renumber::cases {

using account::Account;
using account::Contact;
using account::ContactKind;
using account::ContactValue;
using change::Known;

namespace {

template <typename Predicate> bool shows(const Contact &contact, Predicate isIt)
{
    return (contact.isSet() && isIt(contact.value))
        || std::any_of(contact.others.cbegin(), contact.others.cend(),
                       [&isIt](const account::OtherContact &other) { return isIt(other.value); });
}

/// Whether the account may show by now what \a change leads to.
bool mayBeMade(const change::Change &change)
{
    const Known known = change::known(change);
    return known != Known::NotSent && known != Known::Unchanged && known != Known::ShownOtherwise;
}

bool showsWhatItIsAbout(const change::Change &change, const Contact &now)
{
    const change::Plan &plan = change.plan;
    const auto isOld = [&plan](const ContactValue &value) {
        return plan.before.isSet() && account::sameContact(plan.before.kind, value, plan.before.value);
    };
    const auto isNew = [&plan](const ContactValue &value) { return change::isTargetOf(plan, value); };
    return shows(now, isOld) || (mayBeMade(change) && shows(now, isNew));
}

/// Whether an account without a contact of \a kind has another one that it had \a then.
bool showsAnother(ContactKind kind, const Account &then, const Account &now)
{
    return !now.contact(kind).isSet()
        && std::any_of(then.contacts.cbegin(), then.contacts.cend(), [&](const Contact &contact) {
               return contact.kind != kind && contact.isSet()
                   && account::sameContact(contact.kind, contact.value, now.contact(contact.kind).value);
           });
}

} // namespace

bool isOfSamePerson(const change::Change &change, const Account &then, const Account &now)
{
    if (!then.userId.isEmpty() || !now.userId.isEmpty())
        return account::isSameUser(then.userId, now.userId);
    const QString name = account::whoIs(now);
    if (name.isEmpty() || name != account::whoIs(then))
        return false;
    const Contact &before = change.plan.before;
    return showsWhatItIsAbout(change, now.contact(before.kind))
        || (!before.isSet() && showsAnother(before.kind, then, now));
}

} // namespace renumber::cases
