// SPDX-License-Identifier: Apache-2.0
// What becomes of a change that the program did not see to its end: each phase in which it can end, noted in
// the row, restored, and held against each account that the service may show.
#include "store/unfinishedchange.h"
#include "change/known.h"
#include "change/machine.h"
#include "describing.h"
#include "testprogram.h"
#include "unfinishedsamples.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using renumber::account::Verification;

namespace {

/// Waiting for the code of any service, as sent at 1.
AwaitingCode awaiting(Delivery delivery = Delivery::Confirmed)
{
    return {bareCode(1), delivery, {}};
}

Unsettled unsettledGiven(Step step)
{
    return {step, NotShown{}, bareCode(1), Asking::No, Acceptance::Given, Delivery::Confirmed};
}

struct Row
{
    const char *name;
    Plan plan;
    Phase ended;
    renumber::account::Contact shown;
    QString expected;
};

const auto unchanged = phone(oldNumber, Verification::Verified);
const auto isNew = phone(newNumber, Verification::Verified);
const auto isPending = phone(oldNumber, Verification::Verified, newNumber);

QList<Row> rows()
{
    const Requesting requesting{at(1), {}, Delivery::Confirmed, Recipient::NewContact};
    const Requesting again{at(5), bareCode(1), Delivery::Confirmed, Recipient::NewContact};
    const Requesting toCurrent{at(5), bareCode(1), Delivery::Confirmed, Recipient::CurrentContact};
    SentCode both = bareCode(1);
    both.toCurrentAt = at(5);
    const Submitting submitting{bareCode(1), Delivery::Confirmed};
    const ReadingBack readRequest{Step::Request, bareCode(1)};
    const ReadingBack readCode{Step::Submit, bareCode(1)};
    const auto waits = [](const AwaitingCode &phase) { return describe(Phase(phase)); };
    const QString done = describe(Phase(Done{isNew}));
    return {
        {"asked, nothing shows", changePlan(), requesting, unchanged, waits(awaiting(Delivery::Unknown))},
        {"asked, pending shows", changePlan(), requesting, isPending, waits(awaiting())},
        {"asked, and done since", changePlan(), requesting, isNew, done},
        {"asked at once, done", atOncePlan(), requesting, isNew, done},
        {"asked at once, not done", atOncePlan(), requesting, phone(oldNumber, Verification::NotVerified),
         u"Failed"_s},
        {"asked, the reply is needed", replyNeededPlan(), requesting, unchanged, u"Failed"_s},
        {"asked without a code, not done", codelessPlan(), requesting,
         phone(oldNumber, Verification::NotVerified), u"Failed"_s},
        {"asked again", changePlan(), again, unchanged, waits({bareCode(5), Delivery::Unknown, {}})},
        {"asked for a second code", changePlan(), toCurrent, unchanged,
         waits({both, Delivery::Confirmed, {}})},
        {"accepted, nothing shows", changePlan(), readRequest, unchanged, waits(awaiting())},
        {"accepted, done", atOncePlan(), readRequest, isNew, done},
        {"waits", changePlan(), awaiting(), unchanged, waits(awaiting())},
        {"waits, delivery not known", changePlan(), awaiting(Delivery::Unknown), unchanged,
         waits(awaiting(Delivery::Unknown))},
        {"waits, done elsewhere", changePlan(), awaiting(), isNew, done},
        {"waits, with a problem", changePlan(), AwaitingCode{bareCode(1), Delivery::Confirmed, lost()},
         unchanged, waits(awaiting())},
        {"entered, nothing shows", changePlan(), submitting, unchanged, waits(awaiting())},
        {"entered, done", changePlan(), submitting, isNew, done},
        {"entered, shown but not verified", changePlan(), submitting,
         phone(newNumber, Verification::NotVerified), waits(awaiting())},
        {"code accepted, done", changePlan(), readCode, phone(newNumber, Verification::Unknown),
         describe(Phase(Done{phone(newNumber, Verification::Unknown), Proof::Accepted}))},
        {"code accepted, nothing shows", changePlan(), readCode, unchanged,
         describe(Phase(unsettledGiven(Step::Submit)))},
        {"verifying, done", verifyPlan(), submitting, phone(oldNumber, Verification::Verified),
         describe(Phase(Done{phone(oldNumber, Verification::Verified)}))},
        {"verifying, not done", verifyPlan(), submitting, phone(oldNumber, Verification::NotVerified),
         waits({bareCode(1, oldNumber), Delivery::Confirmed, {}})},
    };
}

} // namespace

class UnfinishedChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void eachPhaseAgainstEachAccount_data()
    {
        QTest::addColumn<int>("row");
        const QList<Row> all = rows();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void eachPhaseAgainstEachAccount()
    {
        QFETCH(const int, row);
        const Row one = rows().at(row);
        store::UnfinishedChange entry = sampleChange();
        QVERIFY(store::takeStage(entry, {one.plan, one.ended}));
        QVERIFY(entry.code.sentTo.isEmpty());
        const Change now = store::reconciled(store::restored(entry, one.plan), accountWith(one.shown));
        const QString phase = describe(now.phase);
        QVERIFY2(one.expected == u"Failed"_s ? phase.startsWith(u"Failed"_s) : phase == one.expected,
                 qPrintable(QString(phase + u" instead of "_s + one.expected)));
        QCOMPARE(now.plan, one.plan);
    }

    /// What came of the codes entered, and what the service said of the last one, outlives the program.
    void whatIsKnownOfTheCodesIsKept_data()
    {
        QTest::addColumn<EntryOutcome>("entry");
        QTest::addColumn<Phase>("ended");
        QTest::addColumn<Known>("expected");
        using enum EntryOutcome;
        const Submitting submitting{bareCode(1), Delivery::Confirmed};
        QTest::newRow("none entered") << None << Phase(awaiting()) << Known::Unchanged;
        QTest::newRow("said to be done") << SaidDone << Phase(awaiting()) << Known::MayHaveChanged;
        QTest::newRow("open") << Open << Phase(awaiting()) << Known::MayHaveChanged;
        QTest::newRow("not shown") << NotShown << Phase(awaiting()) << Known::NotShown;
        QTest::newRow("being entered") << None << Phase(submitting) << Known::MayHaveChanged;
        QTest::newRow("accepted") << None << Phase(ReadingBack{Step::Submit, bareCode(1)})
                                  << Known::MayHaveChanged;
        QTest::newRow("another one asked for")
            << NotShown << Phase(Requesting{at(5), bareCode(1)}) << Known::MayHaveChanged;
    }
    void whatIsKnownOfTheCodesIsKept()
    {
        QFETCH(const EntryOutcome, entry);
        QFETCH(const Phase, ended);
        store::UnfinishedChange row = sampleChange();
        QVERIFY(store::takeStage(row, {changePlan(), ended, {}, entry}));
        const Change after = store::restored(row, changePlan());
        QTEST(known(after), "expected");
        // And where the account shows the old number all the same.
        const Known read = known(store::reconciled(after, accountWith(unchanged)));
        const bool wasOpen = !std::holds_alternative<AwaitingCode>(ended) || entry == EntryOutcome::Open
            || entry == EntryOutcome::NotShown;
        QCOMPARE(read, wasOpen ? Known::NotShown : Known::Unchanged);
    }

    void whatIsOverIsNotKept()
    {
        store::UnfinishedChange entry = sampleChange();
        QVERIFY(!store::takeStage(entry, {changePlan(), Idle{}}));
        QVERIFY(!store::takeStage(entry, {changePlan(), Done{isNew}}));
        QVERIFY(!store::takeStage(entry, {changePlan(), Failed{lost(), Remedy::MayRetry}}));
    }

    void twoReadingsAreLikeOne()
    {
        for (const Row &row : rows()) {
            store::UnfinishedChange entry = sampleChange();
            QVERIFY(store::takeStage(entry, {row.plan, row.ended}));
            const Change before = store::restored(entry, row.plan);
            const Change once = store::reconciled(before, accountWith(row.shown));
            // What the first reading led to is what is on disk from then on.
            if (!store::takeStage(entry, once))
                continue;
            QCOMPARE(
                describe(store::reconciled(store::restored(entry, row.plan), accountWith(row.shown)).phase),
                describe(once.phase));
        }
    }
};

RENUMBER_TEST(UnfinishedChangeTest)
#include "unfinishedchangetest.moc"
