// SPDX-License-Identifier: Apache-2.0
#include "tablefacts.h"

#include "desk/flagging.h"
#include "desk/locking.h"
#include "tableproofs.h"
#include "tablewords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::test {

using namespace desk;

namespace {

ContactKey contactOf(const QJsonValue &name)
{
    return {name.toString().toUtf8()};
}

/// Of whatever happened, when. By whom and in which case counts for nothing: both are counted per person.
QList<QDateTime> timesOf(const QJsonValue &happened)
{
    QList<QDateTime> times;
    for (const QJsonValue one : happened.toArray())
        times.append(tableTime(one.isObject() ? one.toObject().value("at"_L1) : one));
    return times;
}

Said saidBy(const QJsonValue &isSo)
{
    return !isSo.isBool() ? Said::NotKnown : isSo.toBool() ? Said::Yes : Said::No;
}

/// Null is "long ago" in the table.
QList<QDateTime> timesSince(const QJsonValue &at)
{
    return at.isNull() ? QList<QDateTime>{} : QList<QDateTime>{tableTime(at)};
}

/// The table says of each flag what it is computed from, or whether it is up. Two countries are taken for
/// that it is another one.
FlagFacts flagFactsOf(const TableRow &row)
{
    const QJsonObject flags = row.facts.value("flags"_L1).toObject();
    const auto isKnown = [&flags](QLatin1StringView name) { return flags.value(name) != "not known"_L1; };
    FlagFacts facts;
    facts.contactsChangedAt = {std::nullopt};
    if (isKnown("recentChange"_L1)) {
        const QDateTime longAgo = row.now.addYears(-3);
        facts.contactsChangedAt = {(timesSince(flags.value("recentChange"_L1)) << longAgo).first()};
    }
    facts.failures = timesOf(row.facts.value("failures"_L1));
    if (isKnown("sameTarget"_L1))
        facts.sharedAt = timesSince(flags.value("sameTarget"_L1));
    const auto line = text::valueIn(tableLines, flags.value("numberKind"_L1).toString());
    facts.target = NumberFacts{.kind = line.value(), .region = u"FR"_s};
    if (isKnown("otherCountry"_L1)) {
        const bool isOther = flags.value("otherCountry"_L1).toBool();
        facts.present
            = NumberFacts{.kind = number::LineKind::Ordinary, .region = isOther ? u"DE"_s : u"FR"_s};
    }
    facts.askedOtherFactor = saidBy(flags.value("otherSecretAsked"_L1));
    facts.isPrivileged = saidBy(flags.value("privileged"_L1));
    return facts;
}

/// Whether who answers is an approver says the store, before it takes the answer: the gate is not told.
QList<Approval> approvalsOf(const QJsonArray &list)
{
    QList<Approval> approvals;
    for (const QJsonValue value : list) {
        const QJsonObject one = value.toObject();
        approvals.append({.by = one.value("by"_L1).toString(),
                          .answer = one.value("answer"_L1) == "yes"_L1 ? Answer::Given : Answer::Refused,
                          .at = tableTime(one.value("at"_L1)),
                          .target = contactOf(one.value("forTarget"_L1)),
                          .reason = one.value("forReason"_L1).toString()});
    }
    return approvals;
}

/// The table says when a hold ends, the case when it began: so much earlier as the rule, or else a flag,
/// makes people wait.
std::optional<Hold> holdOf(const QJsonValue &until, const Case &inHand, const Policy &policy)
{
    if (until.isNull())
        return std::nullopt;
    const Rule *rule = ruleFor(policy, inHand);
    const bool isByRule = rule != nullptr && rule->hold.count() != 0;
    const std::chrono::seconds wait = isByRule ? rule->hold : holdForApproval;
    return Hold{tableTime(until).addSecs(-wait.count()), inHand.target, inHand.reason};
}

Case caseOf(const TableRow &row, const Policy &policy)
{
    const QJsonObject &facts = row.facts;
    const QJsonObject about = facts.value("case"_L1).toObject();
    const QJsonObject lease = facts.value("lease"_L1).toObject();
    Case inHand;
    inHand.id = about.value("id"_L1).toString();
    inHand.person = {about.value("person"_L1).toString().toUtf8()};
    inHand.target = contactOf(facts.value("target"_L1).toObject().value("contact"_L1));
    inHand.reason = facts.value("reason"_L1).toString();
    inHand.ticket = facts.value("ticket"_L1).toString();
    inHand.openedBy = about.value("openedBy"_L1).toString();
    for (const QJsonValue holder : about.value("formerHolders"_L1).toArray())
        inHand.heldBy.insert(holder.toString());
    // The table knows one computer of each operator, so that a lease of theirs is that of their program.
    inHand.lease = {.id = u"lease"_s,
                    .holder = lease.value("holder"_L1).toString(),
                    .until = tableTime(lease.value("until"_L1))};
    inHand.proofs = proofsOf(row);
    inHand.approvals = approvalsOf(facts.value("approvals"_L1).toArray());
    inHand.flags = flagsBy(flagFactsOf(row), policy, row.now);
    inHand.hold = holdOf(facts.value("hold"_L1).toObject().value("until"_L1), inHand, policy);
    return inHand;
}

/// A lock goes only where it may: the program decides whether what the row says of unlocking was enough.
void lockBy(const TableRow &row, Facts &facts)
{
    facts.lock = lockIn(row);
    const QJsonValue unlock = row.facts.value("personLock"_L1).toObject().value("unlock"_L1);
    if (!unlock.isObject())
        return;
    const QJsonObject by = unlock.toObject();
    const Roles roles{text::valueIn(tableRoles, by.value("role"_L1).toString()).value()};
    const QDateTime at = tableTime(by.value("at"_L1));
    if (!whyLocked(*facts.lock, row.store, roles, by.value("reason"_L1).toString(), at)) {
        facts.lock.reset();
        facts.unlockedAt = at;
    }
}

std::set<Tell> owedBy(const QJsonObject &told)
{
    std::set<Tell> owed;
    for (const auto &[whom, name] : tellNames) {
        const QString how = told.value(text::toText(name)).toString();
        if (how == "owed"_L1 || how == "no"_L1)
            owed.insert(whom);
    }
    return owed;
}

} // namespace

std::optional<Lock> lockIn(const TableRow &row)
{
    const QJsonValue lock = row.facts.value("personLock"_L1);
    return lock.isNull() ? std::nullopt : std::optional(Lock{tableTime(lock.toObject().value("at"_L1))});
}

Facts factsOf(const TableRow &row, const Policy &policy)
{
    const QJsonObject who = row.facts.value("operator"_L1).toObject();
    Facts facts;
    facts.store = row.store;
    facts.isStoreReachable = row.facts.value("storeReachable"_L1).toBool();
    facts.isPolicyKnown = row.facts.value("policyKnown"_L1).toBool();
    facts.actor = who.value("name"_L1).toString();
    facts.roles = {text::valueIn(tableRoles, who.value("role"_L1).toString()).value()};
    facts.inHand = caseOf(row, policy);
    facts.lease = facts.inHand.lease.id;
    facts.failures = timesOf(row.facts.value("failures"_L1));
    lockBy(row, facts);
    const QJsonObject budgets = row.facts.value("budgets"_L1).toObject();
    for (const auto &[budget, name] : budgetNames)
        facts.uses[budget] = timesOf(budgets.value(text::toText(name)));
    facts.owed = owedBy(row.facts.value("told"_L1).toObject());
    return facts;
}

} // namespace renumber::test
