// SPDX-License-Identifier: Apache-2.0
// What cannot be read fails, and is not less than there is: fewer failures, uses or flags would open the
// gate. Nothing is set aside for it.
#include "deskfolder.h"
#include "editing.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

using What = StoreFault::What;

class UnreadableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFolder> m_desk;

private slots:
    void init() { m_desk = std::make_unique<DeskFolder>(); }

    void aCaseThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a kind that is none") << u"UPDATE cases SET kind = 'fax'"_s;
        QTest::newRow("flags cut off") << u"UPDATE cases SET flags = '{\"otherFactor\":\"rai'"_s;
        QTest::newRow("a flag that is none") << u"UPDATE cases SET flags = '{\"other\":\"raised\"}'"_s;
        QTest::newRow("who had it, cut off") << u"UPDATE cases SET held_by = '[\"ana\"'"_s;
        QTest::newRow("when it was opened") << u"UPDATE cases SET opened_at = 'soon'"_s;
        QTest::newRow("when a proof passed") << u"UPDATE proofs SET at = 'soon'"_s;
        QTest::newRow("when a contact was changed") << u"UPDATE proofs SET contact_changed_at = 'soon'"_s;
        QTest::newRow("how they were told") << u"UPDATE tellings SET state = 'done', how = 'by pigeon'"_s;
        QTest::newRow("whom to tell") << u"UPDATE tellings SET whom = whom || 's'"_s;
    }

    void aCaseThatCannotBeRead()
    {
        QFETCH(QString, statement);
        const auto ana = m_desk->user();
        const QString id = serve(*ana);
        QVERIFY(ana->does(operation::LockPerson{personKey(1)}));
        QCOMPARE(edit(m_desk->file(), {statement}), QString());
        QCOMPARE((*awaited(ana->store().caseOf(id))).error().what, What::Unreadable);
        QCOMPARE((*awaited(ana->store().board())).error().what, What::Unreadable);
        // The locks of all are still there.
        const auto opened = ana->open();
        QVERIFY(opened);
        QCOMPARE(opened->setAside, QString());
        QVERIFY(opened->isLossStated);
        QCOMPARE(ana->does(operation::UnlockPerson{personKey(1)}).error().what, What::StillLocked);
    }

    void aPermitThatIsGoneWasGivenAllTheSame()
    {
        const auto ana = m_desk->user();
        const QString id = serve(*ana);
        QCOMPARE(edit(m_desk->file(),
                      {u"UPDATE cases SET permit = 'x', stage = 'changing'"_s, u"DELETE FROM permits"_s}),
                 QString());
        QCOMPARE((*awaited(ana->store().caseOf(id))).error().what, What::Unreadable);
    }

    void aLockOfWhichNobodyKnowsSinceWhen()
    {
        const auto ana = m_desk->user();
        const QString id = serve(*ana);
        QVERIFY(ana->does(operation::LockPerson{personKey(1)}));
        QCOMPARE(edit(m_desk->file(), {u"UPDATE person_locks SET locked_at = 'long ago'"_s}), QString());
        QCOMPARE(ana->does(operation::UnlockPerson{personKey(1)}, {}, u"It was long ago"_s).error().what,
                 What::Unreadable);
        QCOMPARE((*awaited(ana->store().factsOf(id, Act::Text, {}))).error().what, What::Unreadable);
    }

    /// The second of two rows cannot be read: there are not one.
    void readingThatBreaksOff_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto breaking = [](const QString &table, const QString &columns) {
            return QStringList{
                u"ALTER TABLE %1 RENAME TO kept"_s.arg(table),
                u"CREATE VIEW %1 AS SELECT %2 FROM kept"_s.arg(table, columns)
                    .replace(u"LAST"_s,
                             u"CASE WHEN rowid = (SELECT MAX(rowid) FROM kept) THEN json('{' || rowid)"_s)};
        };
        QTest::newRow("uses") << breaking(u"counters"_s,
                                          u"budget, subject, LAST ELSE at END AS at, operation"_s);
        QTest::newRow("owed") << breaking(
            u"tellings"_s, u"case_id, person, LAST ELSE whom END AS whom, state, operator, at"_s);
    }

    void readingThatBreaksOff()
    {
        QFETCH(QStringList, statements);
        const auto ana = m_desk->user();
        serve(*ana);
        QVERIFY(ana->does(operation::Search{}));
        const QString other = DeskUser::newId();
        QVERIFY(ana->does(operation::OpenCase{personKey(2), {}, {}}, other));
        QVERIFY(*awaited(ana->store().factsOf(other, Act::Search, {})));
        QStringList all = statements;
        all.append(
            u"UPDATE cases SET person = (SELECT person FROM cases WHERE number = 1001), stage = 'closed', ending = 'done'"_s);
        QCOMPARE(edit(m_desk->file(), all), QString());
        const auto facts = *awaited(ana->store().factsOf(other, Act::Search, {}));
        QVERIFY(!facts);
        QCOMPARE(facts.error().what, What::Unreadable);
    }

    void aRefusalWithoutItsListIsNoLeave()
    {
        const auto ana = m_desk->user();
        const Operation search{DeskUser::newId(), operation::Search{}};
        QVERIFY(!ana->carriesOut(search)->missing.isEmpty()); // no policy is registered
        QCOMPARE(edit(m_desk->file(), withoutTriggers({u"UPDATE audit SET details = '{}'"_s})), QString());
        QCOMPARE((*awaited(ana->store().receiptOf(search.id))).error().what, What::Unreadable);
    }

    /// Nothing was committed, which is told once it was looked up.
    void whatCannotBeCommittedWasNotDone()
    {
        const auto ana = m_desk->user();
        QCOMPARE(edit(m_desk->file(),
                      {u"CREATE TABLE parents (id INTEGER PRIMARY KEY)"_s,
                       u"CREATE TABLE children (id REFERENCES parents DEFERRABLE INITIALLY DEFERRED)"_s,
                       u"CREATE TRIGGER orphan AFTER INSERT ON person_locks "
                       "BEGIN INSERT INTO children VALUES (7); END"_s}),
                 QString());
        const Operation lock{DeskUser::newId(), operation::LockPerson{personKey(1)}};
        const auto receipt = ana->carriesOut(lock);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().what, What::Unreadable);
        QVERIFY(!**awaited(ana->store().receiptOf(lock.id)));
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}})); // nothing is left open
    }
};

RENUMBER_TEST(UnreadableTest)
#include "unreadabletest.moc"
