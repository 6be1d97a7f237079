// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/step.h"

#include "desk/gate.h"
#include "desk/locking.h"
#include "desk/sqlite/knownflags.h"
#include "desk/sqlite/persontable.h"
#include "desk/sqlite/policytable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::desk {

namespace {

persontable::Subjects subjectsOf(const Step &step)
{
    persontable::Subjects subjects{step.desk.actor, {}, {}};
    if (step.entry) {
        subjects.person = step.entry->inHand.person;
        subjects.target = step.entry->inHand.target;
    }
    return subjects;
}

QDateTime before(const Step &step, std::chrono::seconds time)
{
    return step.now.addSecs(-time.count());
}

/// What locks go by.
sqlite::Result<void> addLocks(const Step &step, const PersonKey &person, Facts &facts)
{
    const Policy &policy = step.desk.policy;
    const auto locks = persontable::locksOf(step.database, person);
    const auto failures = persontable::failuresOf(step.database, person, before(step, failureTime(policy)),
                                                  before(step, proofLifeBy(policy)));
    if (!locks)
        return tl::unexpected(locks.error());
    if (!failures)
        return tl::unexpected(failures.error());
    facts.lock = locks->lock;
    facts.unlockedAt = locks->unlockedAt;
    facts.failures = *failures;
    return {};
}

sqlite::Result<void> addWhatIsKnownOfPerson(const Step &step, Facts &facts)
{
    const PersonKey &person = facts.inHand.person;
    const auto owed = persontable::owedOf(step.database, person, facts.inHand.id);
    const auto changes = persontable::changesOf(step.database, person, facts.inHand.id,
                                                before(step, youngContactTime(step.desk.policy)));
    if (!owed)
        return tl::unexpected(owed.error());
    if (!changes)
        return tl::unexpected(changes.error());
    facts.owed = *owed;
    facts.ownChanges = *changes;
    return addLocks(step, person, facts).and_then([&] { return putFlags(step, facts); });
}

} // namespace

StoreFault faultFrom(sqlite::Failure failure)
{
    switch (failure) {
    case sqlite::Failure::Unreadable:
        return {.what = StoreFault::What::Unreadable};
    case sqlite::Failure::Damaged:
        return {.what = StoreFault::What::Damaged};
    case sqlite::Failure::Unwritable:
        return {.what = StoreFault::What::Unwritable};
    case sqlite::Failure::NewerVersion:
        return {.what = StoreFault::What::NewerVersion};
    }
    Q_UNREACHABLE();
}

tl::unexpected<StoreFault> refused(const Step &step, StoreFault::What what)
{
    return tl::unexpected(StoreFault{.what = what, .now = step.entry});
}

tl::unexpected<StoreFault> refused(const Step &step, CaseRefusal why)
{
    return tl::unexpected(StoreFault{.what = StoreFault::What::Refused, .refusal = why, .now = step.entry});
}

StoreResult<void> demand(const Step &step, const Roles &roles)
{
    const bool hasOne = std::any_of(roles.begin(), roles.end(),
                                    [&step](Role role) { return step.desk.roles.contains(role); });
    if (!hasOne)
        return refused(step, StoreFault::What::NoRole);
    return {};
}

StoreResult<void> follow(Step &step, const CaseEvent &event)
{
    if (!step.entry)
        return refused(step, StoreFault::What::NoSuchCase);
    Case &inHand = step.entry->inHand;
    const By by{step.desk.actor, step.desk.roles, step.operation.lease, step.operation.version};
    const auto next = after(inHand, event, by, step.now);
    if (!next)
        return refused(step, next.error());
    inHand = *next;
    return {};
}

StoreResult<Facts> factsOf(const Step &step, Act act)
{
    Facts facts;
    facts.act = act;
    facts.actor = step.desk.actor;
    facts.roles = step.desk.roles;
    facts.lease = step.operation.lease;
    if (step.entry)
        facts.inHand = step.entry->inHand;
    const auto registered = policytable::registered(step.database);
    const auto uses = persontable::usesOf(step.database, subjectsOf(step), step.now);
    if (!registered)
        return tl::unexpected(faultFrom(registered.error()));
    if (!uses)
        return tl::unexpected(faultFrom(uses.error()));
    facts.isPolicyKnown = *registered == step.desk.policyFingerprint();
    facts.uses = *uses;
    if (step.entry) {
        if (const auto done = addWhatIsKnownOfPerson(step, facts); !done)
            return tl::unexpected(faultFrom(done.error()));
    }
    return facts;
}

StoreResult<std::optional<Lock>> lockNow(const Step &step, const PersonKey &person)
{
    Facts facts;
    return told(addLocks(step, person, facts)).map([&] { return lockOf(facts, step.desk.policy, step.now); });
}

StoreResult<Facts> askGate(Step &step, Act act)
{
    return factsOf(step, act).map([&](const Facts &facts) {
        step.missing = gate(facts, step.desk.policy, step.now);
        return facts;
    });
}

StoreResult<void> countUse(const Step &step, Act act)
{
    return told(persontable::use(step.database, act, subjectsOf(step), step.operation.id, step.now));
}

audittable::Entry entryOf(const Step &step, audit::Action action, const QJsonObject &details,
                          audit::Outcome outcome)
{
    audittable::Entry entry;
    entry.action = action;
    entry.outcome = outcome;
    entry.details = details;
    entry.note = step.operation.note;
    if (step.entry) {
        entry.caseId = step.entry->inHand.id;
        entry.person = step.entry->inHand.person;
    }
    return entry;
}

} // namespace renumber::desk
