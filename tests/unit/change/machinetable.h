// SPDX-License-Identifier: Apache-2.0
// The rules of a change as a table: every situation, every event, what they lead to.
#pragma once

#include "change/machine.h"

namespace renumber::test {

struct NamedEvent
{
    QString name;
    change::Event event;
};

/// All there is to happen, each sort of event in each of its sensible forms.
QList<NamedEvent> events();

/// What one event leads to in one situation.
struct Row
{
    QString event;
    change::Phase next;
    std::optional<change::Effect> effect;
    std::optional<change::EntryOutcome> entry = {}; ///< what the entries come to; none: as entryAfter() says
};

/// A phase with the plan it is in. Events without a row must change nothing.
struct Situation
{
    QString name;
    change::Plan plan;
    change::Phase phase;
    QList<Row> rows;
    std::optional<account::Contact> seen = {}; ///< in an earlier reading
    change::EntryOutcome entry = change::EntryOutcome::None; ///< of the codes entered so far
};

QList<Situation> restingSituations(); ///< Idle, Done, Failed
QList<Situation> requestingSituations();
QList<Situation> awaitingSituations();
QList<Situation> submittingSituations();
QList<Situation> readingSituations();
QList<Situation> unsettledSituations(); ///< the reply to a step was lost
QList<Situation> otherConfirmations(); ///< by a link, by a second code, either way
QList<Situation> acceptedSituations(); ///< unsettled, but the service accepted the step

/// \a situations with what comes of each that reads the account if that has or awaits a number that nobody
/// here asked for: the change ends, whatever it was waiting for.
QList<Situation> withOvertaking(QList<Situation> situations);

} // namespace renumber::test
