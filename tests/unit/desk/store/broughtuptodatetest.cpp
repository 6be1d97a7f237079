// SPDX-License-Identifier: Apache-2.0
// A file that the version before has written has all that was in it, once it is brought up to date.
#include "deskfolder.h"
#include "editing.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

using operation::RecordTelling;

class BroughtUpToDateTest : public QObject
{
    Q_OBJECT

private slots:
    /// The record had it alone until then.
    void howSomebodyWasToldIsInTheRecord()
    {
        using How = RecordTelling::How;
        DeskFolder folder;
        QString id;
        DeskCase before;
        {
            const auto ana = folder.user();
            id = serve(*ana);
            const auto done = RecordTelling::Came::Done;
            QVERIFY(ana->does(RecordTelling{Tell::OldPhone, done, How::Service}, id));
            QVERIFY(ana->does(RecordTelling{Tell::Email, done, How::Stated}, id, u"by letter"_s));
            QVERIFY(ana->does(operation::LockPerson{personKey(1)}));
            before = **awaited(ana->store().caseOf(id));
            QCOMPARE(before.told.at(Tell::OldPhone).how, How::Service);
        }
        QCOMPARE(edit(folder.file(),
                      {u"DROP TABLE persons"_s, u"ALTER TABLE tellings DROP COLUMN how"_s,
                       u"PRAGMA user_version = 2"_s}),
                 QString());
        const auto ana = folder.program();
        const auto opened = ana->open();
        QVERIFY(opened && opened->setAside.isEmpty() && !opened->finding && opened->isLossStated);
        QCOMPARE(**awaited(ana->store().caseOf(id)), before);
        QCOMPARE(ana->does(operation::UnlockPerson{personKey(1)}).error().what,
                 StoreFault::What::StillLocked);
        QVERIFY(!ana->verifies()->finding);
    }

    void whoeverIsOwedStaysSo()
    {
        DeskFolder folder;
        QString id;
        {
            const auto ana = folder.user();
            id = serve(*ana);
        }
        QCOMPARE(edit(folder.file(),
                      {u"DROP TABLE persons"_s, u"ALTER TABLE tellings DROP COLUMN how"_s,
                       u"PRAGMA user_version = 2"_s}),
                 QString());
        const auto ana = folder.user();
        const DeskCase now = **awaited(ana->store().caseOf(id));
        QCOMPARE(now.owed, (std::set<Tell>{Tell::OldPhone, Tell::Email}));
        QVERIFY(now.asked.empty() && now.told.empty());
    }
};

RENUMBER_TEST(BroughtUpToDateTest)
#include "broughtuptodatetest.moc"
