// SPDX-License-Identifier: Apache-2.0
// Every situation of a change meets every event; what the table does not name must change nothing.
#include "describing.h"
#include "machinetable.h"
#include "samples.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

QList<Situation> allSituations()
{
    return withOvertaking(restingSituations() + requestingSituations() + awaitingSituations()
                          + submittingSituations() + readingSituations() + unsettledSituations()
                          + acceptedSituations() + otherConfirmations());
}

/// A reading is kept, and goes with the change.
std::optional<account::Contact> seenAfter(const Situation &situation, const NamedEvent &event, const Row &row)
{
    if (std::holds_alternative<Idle>(row.next))
        return std::nullopt;
    const auto *read = std::get_if<AccountRead>(&event.event);
    return read ? std::optional(read->account.contact(situation.plan.before.kind)) : situation.seen;
}

/// What can mean that it is done counts once a message is out, a reading settles what was open, and one that
/// fails leaves an accepted code open; what is over has no entries.
EntryOutcome entryAfter(const Situation &situation, const NamedEvent &event, const Row &row)
{
    if (std::holds_alternative<Idle>(row.next) || std::holds_alternative<Done>(row.next))
        return EntryOutcome::None;
    if (row.entry)
        return *row.entry;
    const auto *requesting = std::get_if<Requesting>(&situation.phase);
    if (requesting && requesting->earlier && event.name == u"already verified")
        return EntryOutcome::SaidDone;
    const auto *reading = std::get_if<ReadingBack>(&situation.phase);
    const bool isAccepted = reading && reading->after == Step::Submit;
    if (isAccepted && std::holds_alternative<ReadFailed>(event.event))
        return EntryOutcome::Open;
    const bool isOpen
        = isAccepted || situation.entry == EntryOutcome::Open || situation.entry == EntryOutcome::NotShown;
    if (std::holds_alternative<AccountRead>(event.event))
        return isOpen ? EntryOutcome::NotShown : EntryOutcome::None;
    return situation.entry;
}

Transition expected(const Situation &situation, const NamedEvent &event)
{
    for (const Row &row : situation.rows) {
        if (row.event != event.name)
            continue;
        if (const auto *begun = std::get_if<Begun>(&event.event))
            return {{begun->plan, row.next}, row.effect};
        if (const auto *adopted = std::get_if<Adopted>(&event.event))
            return {{adopted->plan, row.next}, row.effect};
        return {
            {situation.plan, row.next, seenAfter(situation, event, row), entryAfter(situation, event, row)},
            row.effect};
    }
    return {{situation.plan, situation.phase, situation.seen, situation.entry}, std::nullopt};
}

} // namespace

class MachineTest : public QObject
{
    Q_OBJECT

private slots:
    void everySituationMeetsEveryEvent_data()
    {
        QTest::addColumn<qsizetype>("situation");
        QTest::addColumn<qsizetype>("event");
        const QList<Situation> situations = allSituations();
        const QList<NamedEvent> all = events();
        for (qsizetype s = 0; s < situations.size(); ++s) {
            for (qsizetype e = 0; e < all.size(); ++e)
                QTest::newRow(qUtf8Printable(situations[s].name + u": "_s + all[e].name)) << s << e;
        }
    }

    void everySituationMeetsEveryEvent()
    {
        QFETCH(const qsizetype, situation);
        QFETCH(const qsizetype, event);
        static const QList<Situation> situations = allSituations();
        static const QList<NamedEvent> all = events();
        const Situation &from = situations[situation];
        const Change before{from.plan, from.phase, from.seen, from.entry};
        const Transition got = react(before, all[event].event);
        QCOMPARE(got, expected(from, all[event]));
        // Reacting is pure: the same again leads to the same.
        QCOMPARE(react(before, all[event].event), got);
    }

    void theTableIsSound()
    {
        QSet<QString> known;
        const QList<NamedEvent> all = events();
        for (const NamedEvent &event : all)
            known.insert(event.name);
        QCOMPARE(known.size(), all.size());
        QSet<size_t> phases;
        QSet<size_t> kinds;
        qsizetype rows = 0;
        const QList<Situation> situations = allSituations();
        for (const Situation &situation : situations) {
            phases.insert(situation.phase.index());
            QSet<QString> named;
            for (const Row &row : situation.rows) {
                QVERIFY2(known.contains(row.event), qUtf8Printable(row.event));
                QVERIFY2(!named.contains(row.event), qUtf8Printable(situation.name + u": "_s + row.event));
                named.insert(row.event);
            }
            rows += situation.rows.size();
        }
        for (const NamedEvent &event : all)
            kinds.insert(event.event.index());
        QCOMPARE(phases.size(), qsizetype(std::variant_size_v<Phase>));
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Event>));
        const qsizetype pairs = situations.size() * all.size();
        qInfo("%lld situations (8 phases) x %lld events (14 sorts) = %lld pairs; %lld do something, %lld "
              "nothing",
              qlonglong(situations.size()), qlonglong(all.size()), qlonglong(pairs), qlonglong(rows),
              qlonglong(pairs - rows));
    }
};

RENUMBER_TEST(MachineTest)
#include "machinetest.moc"
