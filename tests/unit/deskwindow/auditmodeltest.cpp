// SPDX-License-Identifier: Apache-2.0
// The record as a table, read by pages from a real store on the disk.
#include "widgets/auditmodel.h"
#include "recorddesk.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using desk::audit::Action;
using desk::audit::Filter;

class AuditModelTest : public QObject
{
    Q_OBJECT

    static QString cell(const AuditModel &model, int row, AuditModel::Column column)
    {
        return model.index(row, column).data().toString();
    }

    /// Reads on until there are no more.
    static void readAll(AuditModel &model)
    {
        QSignalSpy read(&model, &AuditModel::pageRead);
        while (model.canFetchMore({})) {
            read.clear();
            model.fetchMore({});
            QTRY_COMPARE(read.size(), 1);
        }
    }

private slots:
    void byPagesAsOneScrolls()
    {
        RecordDesk desk;
        desk.fill(450);
        AuditModel model(desk.clock());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // here nobody scrolls but the test
        QSignalSpy counted(&model, &AuditModel::counted);
        model.read(desk.store(), {});
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(model.rowCount(), desk::DeskStore::pageSize);
        QTRY_COMPARE(counted.size(), 1);
        const auto count = counted.first().first().value<desk::RowCount>();
        QVERIFY(count.isAll && count.rows > 450);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // while it is read
        model.fetchMore({}); // a second time it is not
        QTRY_COMPARE(model.rowCount(), 2 * desk::DeskStore::pageSize);
        readAll(model);
        QCOMPARE(model.rowCount(), count.rows);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).row.seq, qint64(count.rows - row)); // each once, the newest first
        QVERIFY(!model.canFetchMore({}));
    }

    /// Whatever asks for more, and whenever: a page is read once.
    void whileRowsArePutIn()
    {
        RecordDesk desk;
        desk.fill(450);
        AuditModel model(desk.clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.read(desk.store(), {});
        QTRY_COMPARE(model.rowCount(), desk::DeskStore::pageSize);
        readAll(model);
        QVERIFY(model.rowCount() > 450);
        for (int row = 1; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).row.seq, model.at(row - 1).row.seq - 1);
    }

    /// Looking is the newest row of what one looks at, with what was looked for.
    void thatOneLooksIsRecorded()
    {
        RecordDesk desk;
        AuditModel model(desk.clock());
        Filter filter;
        filter.action = Action::AuditViewed;
        model.read(desk.store(), filter);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, AuditModel::Action), u"Record viewed"_s);
        QCOMPARE(cell(model, 0, AuditModel::Actor), u"ana"_s);
        QVERIFY(model.at(0).row.details.contains(nameOf(Action::AuditViewed)));
        model.read(desk.store(), filter);
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void whatARowSays()
    {
        RecordDesk desk;
        const QString caseId = desk.openCase(1, u"Camille Martin"_s, u"INC0048121"_s);
        AuditModel model(desk.clock());
        Filter filter;
        filter.caseId = caseId;
        model.read(desk.store(), filter);
        QTRY_COMPARE(model.rowCount(), 2); // opened; its reason and ticket
        QCOMPARE(cell(model, 1, AuditModel::Action), u"Case opened"_s);
        QCOMPARE(cell(model, 1, AuditModel::Outcome), u"Done"_s);
        for (const int row : {0, 1}) { // its number and name stand in the older row only
            QVERIFY2(cell(model, row, AuditModel::Case).contains(u"R-"),
                     qPrintable(cell(model, row, AuditModel::Case)));
            QCOMPARE(cell(model, row, AuditModel::Person), u"Camille Martin"_s);
        }
        QCOMPARE(cell(model, 0, AuditModel::Time), u"12:00:00"_s);
        const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"INC0048121"), qPrintable(tip));
        QCOMPARE(model.headerData(AuditModel::Outcome, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Outcome"_s);
    }

    void whoIsNoAuditorSeesNothing()
    {
        RecordDesk desk({desk::Role::Operator});
        AuditModel model(desk.clock());
        QSignalSpy failed(&model, &AuditModel::failed);
        model.read(desk.store(), {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<desk::StoreFault>().what, desk::StoreFault::What::NoRole);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }

    void nobodyOfThatName()
    {
        RecordDesk desk;
        AuditModel model(desk.clock());
        QSignalSpy failed(&model, &AuditModel::failed);
        Filter filter;
        filter.actor = u"somebody"_s;
        model.read(desk.store(), filter);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<desk::StoreFault>().what, desk::StoreFault::What::Unfit);
    }

    /// The answer to an earlier question does not come after that to a later one.
    void anotherQuestionMeanwhile()
    {
        RecordDesk desk;
        desk.fill(30);
        AuditModel model(desk.clock());
        QSignalSpy read(&model, &AuditModel::pageRead);
        Filter viewed;
        viewed.action = Action::AuditViewed;
        model.read(desk.store(), {});
        model.read(desk.store(), viewed);
        QTRY_COMPARE(read.size(), 1);
        desk.settle();
        QCOMPARE(read.size(), 1);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.at(row).row.action, nameOf(Action::AuditViewed));
        model.read(desk.store(), {});
        model.forget();
        desk.settle();
        QCOMPARE(read.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }
};

RENUMBER_TEST(AuditModelTest)
#include "auditmodeltest.moc"
