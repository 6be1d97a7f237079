// SPDX-License-Identifier: Apache-2.0
// What happened to a change, told apart from the rules: a mistake in those is not believed by who holds their
// sentences against it.
#pragma once

#include "change/machine.h"

namespace renumber::test {

/// Hears of every event, and objects to claims that what happened does not bear out.
class Witness
{
public:
    /// \a event happens to \a before.
    void hear(const change::Change &before, const change::Event &event)
    {
        using namespace change;
        if (std::holds_alternative<Begun>(event))
            *this = {};
        if (std::holds_alternative<CodeAccepted>(event) && isBeingEntered(before))
            m_mayHaveWorked = true;
        const auto *refused = std::get_if<Refused>(&event);
        if (refused && isBeingEntered(before))
            m_mayHaveWorked = m_mayHaveWorked || refused->problem.acted == net::Acted::Maybe;
        // Of the very first request it speaks of what was there before.
        const auto *requesting = std::get_if<Requesting>(&before.phase);
        const bool isFirst = requesting && !requesting->earlier;
        if (refused && !isFirst)
            m_isSaidDone = m_isSaidDone || saysDone(refused->problem);
        const auto *read = std::get_if<AccountRead>(&event);
        const bool isReading = std::holds_alternative<ReadingBack>(before.phase)
            || std::holds_alternative<Unsettled>(before.phase);
        if (read && isReading) {
            m_isSaidDone = false;
            m_seen = read->account.contact(before.plan.before.kind);
        }
    }

    /// The program ends while \a before is under way, and is started again.
    void hearOfRestart(const change::Change &before)
    {
        m_mayHaveWorked = m_mayHaveWorked || isBeingEntered(before);
    }

    /// Why nobody can claim that the contact of \a plan is as it was; empty where one can, for all that
    /// happened.
    QString whyNotUnchanged(const change::Plan &plan) const
    {
        if (m_mayHaveWorked)
            return QStringLiteral("a code was accepted, or its answer was lost");
        if (m_isSaidDone)
            return QStringLiteral("the service said what can mean that it is done");
        const account::Contact &before = plan.before;
        const bool isAsBefore = !m_seen
            || (before.isSet() ? account::sameContact(before.kind, before.value, m_seen->value)
                        && before.verification == m_seen->verification
                               : !m_seen->isSet());
        return !isAsBefore ? QStringLiteral("the account showed something else") : QString();
    }

    /// Likewise that it still waits for its code or link.
    QString whyNotUnfinished() const
    {
        return m_mayHaveWorked ? QStringLiteral("a code was accepted, or its answer was lost") : QString();
    }

    /// Likewise of claiming that the account shows the new one.
    QString whyNotChanged(const change::Plan &plan) const
    {
        const bool isShown = m_seen && account::sameContact(plan.before.kind, plan.target, m_seen->value);
        return isShown ? QString() : QStringLiteral("no reading showed it");
    }

    friend bool operator==(const Witness &, const Witness &) = default;
    /// The same for witnesses that object to the same.
    QString key(const change::Plan &plan) const
    {
        return QString::number(int(m_mayHaveWorked)) + QString::number(int(m_isSaidDone))
            + QString::number(int(whyNotUnchanged(plan).isEmpty()))
            + QString::number(int(whyNotChanged(plan).isEmpty()));
    }

private:
    static bool isBeingEntered(const change::Change &change)
    {
        return std::holds_alternative<change::Submitting>(change.phase);
    }
    static bool saysDone(const service::Problem &problem)
    {
        QList<description::ProblemKind> kinds = problem.orElse;
        kinds.append(problem.kind);
        return std::any_of(kinds.cbegin(), kinds.cend(), [](description::ProblemKind kind) {
            using enum description::ProblemKind;
            return kind == CodeSpent || kind == NoCodeOutstanding || kind == SameNumber
                || kind == AlreadyVerified;
        });
    }

    bool m_mayHaveWorked = false; ///< a code, at a time that nobody knows
    bool m_isSaidDone = false; ///< and the account was not read since
    std::optional<account::Contact> m_seen; ///< in the last reading
};

} // namespace renumber::test
