// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/recordwatch.h"

#include "desk/audit/microseconds.h"
#include "desk/sqlite/guards.h"
#include "desk/sqlite/headcheck.h"
#include "desk/sqlite/step.h"
#include "desk/store/newid.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Finding;
using audit::Head;
using audit::Outcome;
using audit::Wrong;

RecordWatch::RecordWatch(const QString &folder, const QString &actor)
    : m_actor(actor)
    , m_heads(folder)
{
}

StoreResult<void> RecordWatch::load()
{
    if (m_heads.load() == audit::RememberedHeads::State::Unreadable)
        return tl::unexpected(StoreFault{.what = StoreFault::What::Unreadable, .reason = m_heads.path()});
    return {};
}

StoreResult<void> RecordWatch::begin(QSqlDatabase &database, const StepTime &time, Opened &opened)
{
    const auto head = told(audittable::headOf(database));
    const auto finding = lookAgain(database, time);
    if (!head || !finding)
        return tl::unexpected(!head ? head.error() : finding.error());
    opened.finding = *finding;
    opened.isHeadMissing = !m_heads.seen().highest && head->seq > 0;
    StoreResult<void> done;
    if (!*finding && !opened.setAside.isEmpty())
        done = noteLoss(database, time, u"damaged"_s);
    if (opened.isHeadMissing)
        done = done.and_then([&] {
            return noteHead(database, time, m_heads.setAside().isEmpty() ? u"missing"_s : u"damaged"_s);
        });
    return done.and_then([&] { return lookAtParts(database, time, opened); });
}

StoreResult<void> RecordWatch::lookAtParts(QSqlDatabase &database, const StepTime &time, Opened &opened) const
{
    const auto parts = told(differingParts(database));
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->isEmpty())
        return {};
    const Finding unguarded{Wrong::Unguarded, 0, 0};
    if (!opened.finding)
        opened.finding = unguarded;
    audittable::Entry entry;
    entry.action = Action::AuditVerified;
    entry.outcome = Outcome::Failed;
    entry.details = {{u"wrong"_s, nameOf(unguarded.what)}, {u"parts"_s, QJsonArray::fromStringList(*parts)}};
    return note(database, time, entry).and_then([&] { return told(mendParts(database, *parts)); });
}

StoreResult<std::optional<Finding>> RecordWatch::compare(QSqlDatabase &database) const
{
    return told(comparedWith(database, m_heads.seen().highest));
}

StoreResult<std::optional<Finding>> RecordWatch::lookAgain(QSqlDatabase &database, const StepTime &time)
{
    const auto finding = compare(database);
    if (!finding)
        return finding;
    StoreResult<void> done;
    if (!m_isHeadKept && !m_isHeadNoted) {
        m_isHeadNoted = true;
        done = noteHead(database, time, u"notKept"_s);
    }
    if (*finding)
        done = done.and_then([&] { return noteFinding(database, time, **finding); });
    return done.map([&finding] { return *finding; });
}

/// What was not written now is written with the next row.
void RecordWatch::keep(const Head &head, const std::optional<Finding> &finding)
{
    const auto &highest = m_heads.seen().highest;
    if (finding && finding->what != Wrong::Unguarded)
        m_isHeadKept = m_heads.replaceUnmatched(head);
    else if (head.seq > 0 && (!m_isHeadKept || highest != head))
        m_isHeadKept = m_heads.remember(head);
    m_isHeadNoted = m_isHeadNoted && !m_isHeadKept;
}

StoreResult<void> RecordWatch::note(QSqlDatabase &database, const StepTime &time,
                                    const audittable::Entry &entry) const
{
    return told(audittable::append(database, entry,
                                   {m_actor, audit::toMicroseconds(time.now), newId(), Timing::Now}))
        .map([](const Head &) {});
}

StoreResult<void> RecordWatch::noteFinding(QSqlDatabase &database, const StepTime &time,
                                           const Finding &finding) const
{
    audittable::Entry entry;
    entry.action = Action::AuditVerified;
    entry.outcome = Outcome::Failed;
    entry.details = {{u"wrong"_s, nameOf(finding.what)}, {u"seq"_s, finding.seq}};
    return note(database, time, entry).and_then([&] {
        return noteLoss(database, time, nameOf(finding.what));
    });
}

/// What is lost of the record may be lost of the cases and locks beside it.
StoreResult<void> RecordWatch::noteLoss(QSqlDatabase &database, const StepTime &time,
                                        const QString &because) const
{
    return note(
        database, time,
        {.action = Action::LossFound, .outcome = Outcome::NotKnown, .details = {{u"because"_s, because}}});
}

StoreResult<void> RecordWatch::noteHead(QSqlDatabase &database, const StepTime &time,
                                        const QString &state) const
{
    return note(
        database, time,
        {.action = Action::AuditVerified, .outcome = Outcome::NotKnown, .details = {{u"head"_s, state}}});
}

} // namespace renumber::desk
