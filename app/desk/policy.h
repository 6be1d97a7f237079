// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/budget.h"
#include "desk/case.h"
#include "desk/flag.h"
#include "desk/tell.h"

#include <QRegularExpression>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <chrono>

namespace renumber::desk {

/// Where the contact is that a case replaces.
enum class Replaced {
    Reachable, ///< the person still gets what is sent there
    Lost, ///< so that a code to it proves nothing
};

/// Why a caller may want another contact.
struct Reason
{
    QString id;
    QString label; ///< for the eye
    Replaced replaced = Replaced::Reachable;

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// What one proof has to be, out of several: ids of proofs or of their kinds, or anyProof.
using AnyOf = QStringList;
/// Stands for every proof.
inline const QString anyProof = QStringLiteral("any");

/// What has to be true of a case that it fits.
struct Rule
{
    QString ifReason; ///< empty: whatever the reason
    std::optional<Flag> ifFlag; ///< none: whatever is raised
    QList<AnyOf> need; ///< a proof for each, by different channels
    int approvals = 0;
    std::chrono::hours hold{0};
    QString acceptsRisk; ///< why attested proofs alone, without an approval, will do; else empty

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// When the desk is usually at work.
struct Hours
{
    QTime from;
    QTime to; ///< no more at this time
    QSet<int> days; ///< Qt::Monday …
    QByteArray zone; ///< IANA id

    friend bool operator==(const Hours &, const Hours &) = default;
};

/// How flags are computed, and what they ask for.
struct FlagRules
{
    std::map<Flag, Strictness> then;
    std::chrono::days recentChange{30};
    std::chrono::hours failedBefore{24};
    int failuresToLock = 3;
    std::chrono::days sharedTarget{90};
    std::optional<Hours> hours; ///< none: nobody has said

    friend bool operator==(const FlagRules &, const FlagRules &) = default;
};

/// What decides at a desk: an administrator's JSON file, read and checked for sense, or builtInPolicy().
struct Policy
{
    QString id;
    QString ticketPattern; ///< a regular expression; empty: a ticket may be anything, or missing
    QList<Reason> reasons;
    QList<Rule> rules; ///< the first that fits counts; the last fits always
    FlagRules flags;
    std::set<Tell> tell;
    std::map<Budget, int> budgets; ///< what is not in it is without limit
    std::chrono::minutes proofLife{15}; ///< 60 at most
    std::chrono::minutes lockAfter{10}; ///< without a key pressed: the desk, not a person
    std::chrono::days keepPrivate{365};

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// The longest that a policy can let a proof live.
inline constexpr std::chrono::minutes longestProofLife{60};
/// The most failures that a policy can let pass, and the least time for which they count.
inline constexpr int mostFailures = 10;
inline constexpr std::chrono::hours leastFailureTime{24};
/// The least time for which a contact that was changed proves nothing.
inline constexpr std::chrono::days leastRecentChange{1};
/// For how long a contact that was changed proves nothing.
std::chrono::days youngContactTime(const Policy &policy);
/// For how long a failure counts.
std::chrono::hours failureTime(const Policy &policy);
/// How long a proof lives.
std::chrono::minutes proofLifeBy(const Policy &policy);

/// How long a hold is that stands for what a second person would be asked, and the least time of a lock that
/// one person may end.
inline constexpr std::chrono::hours holdForApproval{24};

/// Where nobody has deployed one: a reason, and one proof of any kind.
Policy builtInPolicy();
/// The text that it is made of, which the record knows it by, as any other policy.
QByteArray builtInPolicyText();

/// The reason \a id; null where \a policy has none such. Belongs to \a policy.
const Reason *reasonIn(const Policy &policy, const QString &id);

/// Whether \a ticket, as typed, is wholly of the form that \a policy wants.
bool fitsTicket(const Policy &policy, const QString &ticket);

/// Whether a rule of \a policy asks for approvals, which one person alone cannot have.
bool takesSecondPerson(const Policy &policy);

/// The first rule of \a policy that fits \a inHand; null where none does. A flag that is not known fits no
/// rule. Belongs to \a policy.
const Rule *ruleFor(const Policy &policy, const Case &inHand);

} // namespace renumber::desk
