// SPDX-License-Identifier: Apache-2.0
// What of a desk may be lost: while its program runs, or between two starts. It is told, it is in the record,
// and nothing goes on before somebody has stated that they know.
#include "deskfolder.h"
#include "editing.h"
#include "tampering.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

using audit::Finding;
using audit::Head;
using audit::Wrong;
using What = StoreFault::What;

const operation::OpenPerson lookAtSomebody{personKey(2), {}};
const QString whatWasDone = u"All who were locked are locked again"_s;

/// At the end of the record, while the program runs.
const QList<Tampering> &tamperings()
{
    using enum Wrong;
    static const QList<Tampering> all{
        {"cut off", {u"DELETE FROM audit WHERE seq > 6"_s}, {CutOff, 7, 10}},
        {"emptied", {u"DELETE FROM audit_private"_s, u"DELETE FROM audit"_s}, {CutOff, 1, 10}},
        {"the last is another",
         {u"UPDATE audit SET hash = zeroblob(32) WHERE seq = 10"_s},
         {NotTheRemembered, 10, 10}},
        {"the last is taken out, and there are more",
         {u"UPDATE audit SET seq = 11 WHERE seq = 10"_s},
         {NotTheRemembered, 10, 10}},
        {"one is put behind it",
         {u"INSERT INTO audit SELECT 11, at, 'eve', action, outcome, case_id, person, 'x', timing, details, "
          "private_hash, hash FROM audit WHERE seq = 10"_s},
         {Changed, 11, 11}},
        {"one is put behind a gap",
         {u"INSERT INTO audit SELECT 15, at, actor, action, outcome, case_id, person, 'x', timing, details, "
          "private_hash, hash FROM audit WHERE seq = 10"_s},
         {Missing, 11, 14}},
    };
    return all;
}

} // namespace

class LostTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFolder> m_desk;

    /// Has the desk tell of a loss, until somebody states it.
    void verifyShutUntilStated(DeskUser &user)
    {
        QCOMPARE(user.does(lookAtSomebody).error().what, What::LossUnstated);
        QCOMPARE(user.does(operation::Search{}).error().what, What::LossUnstated);
        QVERIFY(user.does(operation::LockPerson{personKey(3)})); // who is uneasy can still lock
        QCOMPARE(user.does(operation::StateLoss{}, {}, u"."_s).error().what, What::Unfit);
        QVERIFY(user.does(operation::StateLoss{}, {}, whatWasDone));
        QVERIFY(user.does(lookAtSomebody));
        QCOMPARE(user.does(operation::StateLoss{}, {}, whatWasDone).error().what, What::Unfit);
    }

private slots:
    void init() { m_desk = std::make_unique<DeskFolder>(); }

    void tamperingWhileItRunsIsNoticed_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < tamperings().size(); ++i)
            QTest::newRow(tamperings().at(i).name) << i;
    }

    void tamperingWhileItRunsIsNoticed()
    {
        QFETCH(int, index);
        const Tampering &tampering = tamperings().at(index);
        const auto ana = m_desk->user();
        serve(*ana);
        const Head head = *m_desk->seen().highest;
        QCOMPARE(head.seq, 10);
        QCOMPARE(edit(m_desk->file(), withoutTriggers(tampering.statements)), QString());
        const auto receipt = ana->does(lookAtSomebody);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().what, What::LossUnstated);
        QVERIFY(receipt.error().finding);
        QVERIFY2(*receipt.error().finding == tampering.finding,
                 qPrintable(audit::toText(*receipt.error().finding)));
        QCOMPARE(newestActions(*ana, 2), (QStringList{u"lossFound"_s, u"auditVerified"_s}));
        QCOMPARE(m_desk->seen().unmatched, QList<Head>{head});
        verifyShutUntilStated(*ana);
    }

    void aLossIsNotForgottenByARestart()
    {
        {
            const auto ana = m_desk->user();
            serve(*ana);
            QCOMPARE(edit(m_desk->file(), withoutTriggers({u"DELETE FROM audit WHERE seq > 6"_s})),
                     QString());
            QVERIFY(!ana->does(lookAtSomebody));
        }
        const auto ana = m_desk->program();
        const auto opened = ana->open();
        QVERIFY(opened && !opened->finding && !opened->isLossStated);
        verifyShutUntilStated(*ana);
        QVERIFY(ana->open()->isLossStated);
    }

    /// It is looked at again whenever the store is opened, and not only at the start.
    void openingAgainLooksAgain()
    {
        const auto ana = m_desk->user();
        serve(*ana);
        QCOMPARE(edit(m_desk->file(), withoutTriggers({u"DELETE FROM audit WHERE seq > 6"_s})), QString());
        const auto opened = ana->open();
        QVERIFY(opened);
        QCOMPARE(opened->finding, (Finding{Wrong::CutOff, 7, 10}));
        QVERIFY(!opened->isLossStated);
    }

    /// Only that may be set aside, as the locks of all go with it.
    void aFileThatLacksATableIsSetAside()
    {
        {
            const auto ana = m_desk->user();
            QVERIFY(ana->does(operation::LockPerson{personKey(1)}));
        }
        QCOMPARE(edit(m_desk->file(), {u"DROP TABLE counters"_s}), QString());
        const auto ana = m_desk->program();
        const auto opened = ana->open();
        QVERIFY(opened && QFileInfo::exists(opened->setAside) && !opened->isLossStated);
        verifyShutUntilStated(*ana);
    }

    void aFileThatWasTakenAwayTookTheLocksWithIt()
    {
        {
            const auto ana = m_desk->user();
            QVERIFY(ana->does(operation::LockPerson{personKey(1)}));
        }
        for (const QString &name : QDir(m_desk->path()).entryList({u"desk.sqlite*"_s}, QDir::Files))
            QVERIFY(QFile::remove(m_desk->pathOf(name)));
        const auto ana = m_desk->program();
        const auto opened = ana->open();
        QVERIFY(opened && !opened->isLossStated);
        verifyShutUntilStated(*ana);
    }

    /// Less than there is would be taken for all.
    void whoReadsAFileThatWasTakenAwayIsToldSo()
    {
        const auto ana = m_desk->user();
        const QString id = serve(*ana);
        for (const QString &name : QDir(m_desk->path()).entryList({u"desk.sqlite*"_s}, QDir::Files))
            QVERIFY(QFile::remove(m_desk->pathOf(name)));
        QCOMPARE((*awaited(ana->store().board())).error().what, What::LossUnstated);
        QCOMPARE((*awaited(ana->store().caseOf(id))).error().what, What::LossUnstated);
        QCOMPARE((*awaited(ana->store().factsOf({}, Act::Search, {}))).error().what, What::LossUnstated);
        QCOMPARE((*awaited(ana->store().receiptOf(DeskUser::newId()))).error().what, What::LossUnstated);
    }

    /// How far the record was seen.
    void aHeadThatCannotBeKeptIsTold()
    {
        const auto ana = m_desk->user();
        const auto first = ana->does(lookAtSomebody);
        QVERIFY(first && first->isHeadKept);
        const QString head = m_desk->pathOf(u"deskhead.json"_s);
        QVERIFY(QFile::remove(head) && QDir().mkdir(head));
        const auto second = ana->does(lookAtSomebody);
        QVERIFY(second && !second->isHeadKept);
        const auto third = ana->does(lookAtSomebody);
        QVERIFY(third && !third->isHeadKept);
        const auto rows = **awaited(ana->store().page({}, 0));
        QCOMPARE(rows.at(1).row.action, u"auditVerified"_s);
        QCOMPARE(rows.at(1).row.details, uR"({"head":"notKept"})"_s);
        const auto fourth = ana->does(lookAtSomebody);
        QCOMPARE(fourth->head.seq, third->head.seq + 1); // it is told once
        QVERIFY(QDir().rmdir(head));
        const auto fifth = ana->does(lookAtSomebody);
        QVERIFY(fifth && fifth->isHeadKept);
        QCOMPARE(m_desk->seen().highest, fifth->head);
    }
};

RENUMBER_TEST(LostTest)
#include "losttest.moc"
