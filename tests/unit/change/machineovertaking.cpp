// SPDX-License-Identifier: Apache-2.0
// The table's part about a number that was changed elsewhere.
#include "change/overtaken.h"
#include "machinetable.h"

using namespace Qt::StringLiterals;

namespace renumber::test {

using namespace change;

namespace {

/// Whether a reading may end it so. One that was to tell what is verified has its answer.
bool mayBeOvertaken(const Phase &phase)
{
    const auto *unsettled = std::get_if<Unsettled>(&phase);
    const auto *problem = unsettled ? problemIn(unsettled->why) : nullptr;
    if (problem && problem->kind == description::ProblemKind::AlreadyVerified)
        return false;
    return unsettled || std::holds_alternative<ReadingBack>(phase);
}

/// What is not known to have come to an end.
Attempt attemptIn(const Phase &phase)
{
    const auto *reading = std::get_if<ReadingBack>(&phase);
    const auto *unsettled = std::get_if<Unsettled>(&phase);
    if ((reading ? reading->after : unsettled->step) == Step::Submit)
        return Attempt::Entry;
    const bool isAccepted = reading || unsettled->acceptance == Acceptance::Given;
    return !isAccepted && unsettled->code.replacesEarlier ? Attempt::AnotherRequest : Attempt::Request;
}

} // namespace

QList<Situation> withOvertaking(QList<Situation> situations)
{
    const QStringList ofChange{u"shows old, other pending"_s};
    const QStringList ofProof{u"shows new, verified"_s, u"shows new, not verified"_s,
                              u"shows new, unknown"_s};
    for (Situation &situation : situations) {
        if (!mayBeOvertaken(situation.phase))
            continue;
        const Failed ended{overtaken(net::Acted::Maybe), Remedy::MustRestart, Extent::MessageSent,
                           attemptIn(situation.phase)};
        for (Row &row : situation.rows) {
            const QStringList &names = situation.plan.aim == Aim::Change ? ofChange : ofProof;
            if (names.contains(row.event))
                row.next = ended;
        }
    }
    return situations;
}

} // namespace renumber::test
