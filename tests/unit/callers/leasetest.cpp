// SPDX-License-Identifier: Apache-2.0
// Whoever works on a case keeps it, and whoever does not come back loses it.
#include "awaited.h"
#include "callers/caserecord.h"
#include "desk/policyreader.h"
#include "desk/sqlite/sqlitestore.h"
#include "desk/store/newid.h"
#include "testprogram.h"
#include "time/utc.h"
#include "turnuntil.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace std::chrono_literals;

class LeaseTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2026, 3, 4), QTime(12, 0), time::utc};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::SqliteStore> m_store;
    const desk::Policy m_policy = desk::builtInPolicy();

    std::unique_ptr<CaseRecord> opened()
    {
        const time::Clock clock([this] { return m_now; });
        auto record = std::make_unique<CaseRecord>(*m_store, m_policy, clock, desk::newId());
        const desk::operation::OpenCase open{{QByteArray(32, 'p')}, account::ContactKind::Phone, {}};
        if (!awaited(record->carryOut(open))->has_value())
            qFatal("no case is opened");
        settle(*record);
        return record;
    }
    static void settle(const CaseRecord &record)
    {
        if (!turnUntil([&record] { return record.isIdle() && record.facts(desk::Act::Text).has_value(); },
                       60s))
            qFatal("the record does not come to rest");
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        desk::SqliteDesk desk;
        desk.folder = m_folder->path();
        desk.keyId = u"key 1"_s;
        desk.policy = m_policy;
        desk.policyText = desk::builtInPolicyText();
        desk.actor = u"ana"_s;
        m_store = std::make_unique<desk::SqliteStore>(desk, time::Clock([this] { return m_now; }));
        QVERIFY(awaited(m_store->open())->has_value());
        QVERIFY(
            awaited(m_store->carryOut({.id = desk::newId(), .command = desk::operation::RegisterPolicy{}}))
                ->has_value());
    }
    void cleanup() { m_store.reset(); }

    /// However often they do something: each time is sooner than the timer would come.
    void isKeptByWhoeverWorks()
    {
        const auto record = opened();
        for (int i = 0; i < 12; ++i) {
            m_now = m_now.addSecs(20);
            QVERIFY2(record->isInHand(), qPrintable(QString::number(i)));
            QVERIFY(
                awaited(record->carryOut(desk::operation::StateCase{u"new"_s, {}, {}, {}, {}}))->has_value());
            settle(*record);
        }
    }

    void isLostByWhoeverIsAway()
    {
        const auto record = opened();
        m_now = m_now.addSecs(91);
        QVERIFY(!record->isInHand());
        QVERIFY(
            !awaited(record->carryOut(desk::operation::StateCase{u"new"_s, {}, {}, {}, {}}))->has_value());
    }

    /// The store can be read, and does not take what it is told: that is known until it has.
    void whatTheStoreDoesNotTakeIsNotForgotten()
    {
        const auto record = opened();
        const QString name = u"another writer"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            other.setDatabaseName(m_folder->filePath(u"desk.sqlite"_s));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            record->report(desk::operation::RecordChange{u"a permit"_s});
            QTRY_VERIFY_WITH_TIMEOUT(record->isBehind(), 60'000);
            settle(*record);
            QVERIFY(!record->storeFault());
            QVERIFY(record->isBehind());
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(name);
        const QSignalSpy answered(record.get(), &CaseRecord::answered);
        QVERIFY(awaited(record->carryOut(desk::operation::AddNote{}, u"Caller hung up"_s))->has_value());
        settle(*record);
        QVERIFY(!record->isBehind()); // as there is no such permit, the store knows better
        QVERIFY(answered.size() >= 2);
    }
};

RENUMBER_TEST(LeaseTest)
#include "leasetest.moc"
