// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/losses.h"

#include "desk/audit/action.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;

namespace {

template <typename... Commands> bool isOneOf(const operation::Command &command)
{
    return (std::holds_alternative<Commands>(command) || ...);
}

} // namespace

sqlite::Result<bool> isLossUnstated(QSqlDatabase &database)
{
    return sqlite::firstRow(
        sqlite::carryOut(database,
                         u"SELECT action FROM audit WHERE action IN (?, ?) ORDER BY seq DESC LIMIT 1"_s,
                         {nameOf(Action::LossFound), nameOf(Action::LossStated)}),
        false, [](const QSqlQuery &query) { return query.value(0).toString() == nameOf(Action::LossFound); });
}

bool isForUnstatedLoss(const operation::Command &command)
{
    using namespace operation;
    return isOneOf<StateLoss, RegisterPolicy, ViewAudit, ErasePrivate, LockPerson, StopCase, RecordText,
                   EnterCode, RecordChange, RecordTelling>(command);
}

} // namespace renumber::desk
