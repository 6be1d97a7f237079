// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/performing.h"

#include "desk/audit/microseconds.h"
#include "desk/gate.h"
#include "desk/sqlite/actionsof.h"
#include "desk/sqlite/casedetails.h"
#include "desk/sqlite/casetable.h"
#include "desk/sqlite/operationtable.h"
#include "desk/sqlite/persontable.h"
#include "desk/sqlite/steps.h"
#include "desk/store/missingjson.h"
#include "desk/store/recordable.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::desk {

using What = StoreFault::What;

namespace {

constexpr qsizetype longestTicket = 200;
constexpr qsizetype longestNote = 2000;
constexpr std::chrono::seconds clocksMayDiffer{60};

bool isFit(const Operation &operation)
{
    const auto *state = std::get_if<operation::StateCase>(&operation.command);
    const bool needsLease = std::holds_alternative<operation::OpenCase>(operation.command)
        || std::holds_alternative<operation::TakeCase>(operation.command);
    const bool mayBeLate = std::holds_alternative<operation::RecordText>(operation.command)
        || std::holds_alternative<operation::EnterCode>(operation.command)
        || std::holds_alternative<operation::RecordChange>(operation.command);
    return isUuid(operation.id) && (operation.caseId.isEmpty() || isUuid(operation.caseId))
        && (!needsLease || (isUuid(operation.lease) && !operation.caseId.isEmpty()))
        && (mayBeLate || operation.timing == Timing::Now) && operation.note.size() <= longestNote
        && (state == nullptr || state->ticket.value_or(QString()).size() <= longestTicket);
}

/// Such a row has the list of what was missing: without it, it would be taken for leave.
bool isRefusedByGate(const audit::Row &row)
{
    using audit::Action;
    const std::array asking{Action::Searched, Action::ProofBegun, Action::ContactRevealed,
                            Action::PermitRefused};
    return row.outcome == nameOf(audit::Outcome::Refused)
        && std::any_of(asking.cbegin(), asking.cend(),
                       [&row](Action action) { return row.action == nameOf(action); });
}

StoreResult<Receipt> receiptFrom(QSqlDatabase &database, const QList<audit::Row> &rows)
{
    const audit::Row &first = rows.first();
    Receipt receipt;
    receipt.head = {rows.last().seq, rows.last().hash};
    const QJsonDocument details = QJsonDocument::fromJson(first.details.toUtf8());
    const auto missing = missingFrom(details[u"missing"_s].toArray());
    if (!details.isObject() || !missing || (isRefusedByGate(first) && missing->isEmpty()))
        return tl::unexpected(StoreFault{.what = What::Unreadable});
    receipt.missing = *missing;
    receipt.time = Receipt::Time::Again;
    const auto entry = casetable::read(database, first.caseId);
    if (!entry)
        return tl::unexpected(faultFrom(entry.error()));
    receipt.now = *entry;
    return receipt;
}

/// Whether \a rows are those that \a operation would have written, and not another's of the same id.
bool isOf(const QList<audit::Row> &rows, const Operation &operation, const SqliteDesk &desk)
{
    const audit::Row &first = rows.first();
    const auto action = audit::actionFrom(first.action);
    return action && actionsOf(operation.command).contains(*action) && first.caseId == operation.caseId
        && first.actor == desk.actor;
}

/// What follows in a case from whatever was done: flags, the lock that so many failures make, how far it is.
/// That is seen from whoever has it in hand, as proofs are theirs, and not from an approver.
StoreResult<void> addWhatFollows(Step &step)
{
    auto facts = factsOf(step, Act::Text);
    if (!facts)
        return tl::unexpected(facts.error());
    Case &inHand = step.entry->inHand;
    facts->actor = inHand.lease.holder;
    facts->lease = inHand.lease.id;
    const auto lock = lockOf(*facts, step.desk.policy, step.now);
    if (lock && !facts->lock) {
        auto row = entryOf(step, audit::Action::PersonLocked, {{u"because"_s, u"failures"_s}});
        row.note.clear();
        step.record.append(row);
        if (const auto locked = persontable::lock(step.database, inHand.person, step.now); !locked)
            return tl::unexpected(faultFrom(locked.error()));
    }
    inHand.flags = facts->inHand.flags;
    inHand.hold = facts->inHand.hold;
    inHand = progressed(inHand, gate(*facts, step.desk.policy, step.now), step.now);
    if (inHand.stage == Stage::Closed && !step.entry->closedAt)
        step.entry->closedAt = step.now;
    return {};
}

/// Of a new case \a before is none.
StoreResult<void> writeCase(Step &step, const std::optional<DeskCase> &before)
{
    // First as it is now: what follows looks at what is written.
    if (const auto written = told(casetable::write(step.database, *step.entry)); !written)
        return written;
    if (const auto followed = addWhatFollows(step); !followed)
        return followed;
    DeskCase &after = *step.entry;
    if (const auto read = told(casedetails::readInto(step.database, after)); !read)
        return read;
    if (before) {
        after.inHand.version = before->inHand.version;
        const bool isAnother = after != *before;
        after.inHand.version += isAnother ? 1 : 0;
    }
    return told(casetable::write(step.database, after));
}

/// What \a shows, where that is so far from \a now that a clock was set.
void addClock(audittable::Entry &row, const QString &name, const QDateTime &shows, const QDateTime &now)
{
    const auto apart = std::chrono::milliseconds(std::abs(now.msecsTo(shows)));
    if (apart >= clocksMayDiffer)
        row.details.insert(name, audit::microsecondsText(audit::toMicroseconds(shows)));
}

StoreResult<audit::Head> writeRecord(Step &step, const StepTime &time)
{
    const audittable::Scribe scribe{step.desk.actor, audit::toMicroseconds(step.now), step.operation.id,
                                    step.operation.timing};
    audit::Head head;
    for (audittable::Entry row : std::as_const(step.record)) {
        addClock(row, u"programsClock"_s, time.programsClock, step.now);
        addClock(row, u"computersClock"_s, time.computersClock, step.now);
        const auto appended = audittable::append(step.database, row, scribe);
        if (!appended)
            return tl::unexpected(faultFrom(appended.error()));
        head = *appended;
    }
    return head;
}

/// Whose person it is that the command of \a step is about, as whoever has it done knows who it is.
StoreResult<void> notePlace(const Step &step)
{
    const bool isTaken = std::holds_alternative<operation::TakeCase>(step.operation.command);
    const PersonKey person = std::visit(
        [](const auto &command) {
            if constexpr (requires { command.person; })
                return command.person;
            else
                return PersonKey();
        },
        step.operation.command);
    const PersonKey &known = isTaken ? step.entry->inHand.person : person;
    if (step.desk.place.isEmpty() || known.isEmpty())
        return {};
    return told(persontable::noteAt(step.database, known, step.desk.place));
}

/// A lease that is renewed changes nothing else, and writes nothing down.
StoreResult<Receipt> renew(Step &step)
{
    const auto renewed = perform(step, operation::RenewLease{}).and_then([&] {
        const Case &inHand = step.entry->inHand;
        return told(casetable::renewLease(step.database, inHand.id, inHand.lease.until));
    });
    if (!renewed)
        return tl::unexpected(renewed.error());
    return Receipt{{}, step.entry, {}, Receipt::Time::First};
}

StoreResult<Receipt> take(Step &step, const StepTime &time)
{
    if (std::holds_alternative<operation::RenewLease>(step.operation.command))
        return renew(step);
    const std::optional<DeskCase> before = step.entry;
    const auto done
        = std::visit([&step](const auto &command) { return perform(step, command); }, step.operation.command)
              .and_then([&]() -> StoreResult<void> {
                  return step.entry ? writeCase(step, before) : StoreResult<void>();
              })
              .and_then([&] { return notePlace(step); });
    if (!done)
        return tl::unexpected(done.error());
    if (const auto noted = operationtable::add(step.database, step.operation, step.now); !noted)
        return tl::unexpected(faultFrom(noted.error()));
    return writeRecord(step, time).map([&step](const audit::Head &head) {
        return Receipt{head, step.entry, step.missing, Receipt::Time::First};
    });
}

} // namespace

bool isUuid(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

StoreResult<Receipt> perform(QSqlDatabase &database, const SqliteDesk &desk, const Operation &operation,
                             const StepTime &time)
{
    if (!isFit(operation) || !isRecordable(operation, desk.policy))
        return tl::unexpected(StoreFault{.what = What::Unfit});
    const auto rows = audittable::ofOperation(database, operation.id);
    if (!rows)
        return tl::unexpected(faultFrom(rows.error()));
    if (!rows->isEmpty()) {
        const auto isAnother = told(operationtable::isAnother(database, operation));
        if (!isAnother)
            return tl::unexpected(isAnother.error());
        if (*isAnother || !isOf(*rows, operation, desk))
            return tl::unexpected(StoreFault{.what = What::IdUsed});
        return receiptFrom(database, *rows);
    }
    Step step{database, desk, operation, time.now};
    if (!operation.caseId.isEmpty()) {
        const auto entry = casetable::read(database, operation.caseId, desk.place);
        if (!entry)
            return tl::unexpected(faultFrom(entry.error()));
        step.entry = *entry;
    }
    return take(step, time);
}

StoreResult<std::optional<Receipt>> receiptOf(QSqlDatabase &database, const QString &id)
{
    const auto rows = audittable::ofOperation(database, id);
    if (!rows)
        return tl::unexpected(faultFrom(rows.error()));
    if (rows->isEmpty())
        return std::optional<Receipt>();
    return receiptFrom(database, *rows).map([](const Receipt &receipt) { return std::optional(receipt); });
}

} // namespace renumber::desk
