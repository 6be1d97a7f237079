// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/microseconds.h"
#include "desk/sqlite/casetable.h"
#include "desk/sqlite/losses.h"
#include "desk/sqlite/operationtable.h"
#include "desk/sqlite/policytable.h"
#include "desk/sqlite/steps.h"
#include "desk/statement.h"
#include "desk/store/recordable.h"

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using What = StoreFault::What;

StoreResult<void> demandFit(QSqlDatabase &database, const audit::Filter &filter)
{
    const auto hasActor
        = filter.actor.isEmpty() ? sqlite::Result<bool>(true) : audittable::hasActor(database, filter.actor);
    if (!hasActor)
        return tl::unexpected(faultFrom(hasActor.error()));
    return *hasActor && isRecordable(filter) ? StoreResult<void>()
                                             : tl::unexpected(StoreFault{.what = What::Unfit});
}

StoreResult<void> perform(Step &step, const operation::StateLoss & /*state*/)
{
    if (const auto may = demand(step, {Role::Administrator}); !may)
        return may;
    const auto isUnstated = told(isLossUnstated(step.database));
    if (!isUnstated)
        return tl::unexpected(isUnstated.error());
    if (!*isUnstated || !saysSomething(step.operation.note))
        return refused(step, What::Unfit);
    step.record.append(entryOf(step, Action::LossStated));
    return {};
}

StoreResult<void> perform(Step &step, const operation::ViewAudit &view)
{
    return demand(step, {Role::Auditor})
        .and_then([&] { return demandFit(step.database, view.filter); })
        .map([&] {
            step.record.append(entryOf(step, Action::AuditViewed, {{u"filter"_s, toJson(view.filter)}}));
        });
}

StoreResult<void> perform(Step &step, const operation::RegisterPolicy & /*registration*/)
{
    return demand(step, {Role::Administrator}).and_then([&] {
        const policytable::Registration registration{step.desk.policy.id, step.desk.policyFingerprint(),
                                                     step.desk.policyText, step.desk.actor, step.now};
        step.record.append(
            entryOf(step, Action::PolicyRegistered, policytable::entryOf(registration).details));
        return told(policytable::add(step.database, registration));
    });
}

StoreResult<void> perform(Step &step, const operation::ErasePrivate &erase)
{
    if (const auto may = demand(step, {Role::Administrator}); !may)
        return may;
    const QDateTime latest = step.now.addDays(-step.desk.policy.keepPrivate.count());
    if (!erase.before.isValid() || erase.before.toMSecsSinceEpoch() < 0 || erase.before > latest)
        return refused(step, What::Unfit);
    const qint64 before = audit::toMicroseconds(erase.before);
    const auto rows = told(audittable::erasePrivate(step.database, before));
    if (!rows)
        return tl::unexpected(rows.error());
    step.record.append(entryOf(step, Action::PrivateErased,
                               {{u"before"_s, audit::microsecondsText(before)}, {u"rows"_s, *rows}}));
    return told(casetable::erasePrivate(step.database, erase.before).and_then([&] {
        return operationtable::erase(step.database, erase.before);
    }));
}

} // namespace renumber::desk
