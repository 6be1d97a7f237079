// SPDX-License-Identifier: Apache-2.0
// A computer without Qt's driver for SQLite: nothing is sent before the person has chosen to go on.
#include "samples.h"
#include "store/record.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

Requesting requesting()
{
    return {at(1), {}, Delivery::Confirmed, Recipient::NewContact};
}

} // namespace

class NoDriverTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<renumber::keychain::Vault> m_vault;
    std::unique_ptr<store::Ledger> m_ledger;
    std::unique_ptr<store::Record> m_record;

private slots:
    void init()
    {
        QCoreApplication::setLibraryPaths({}); // where the driver would be
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<renumber::keychain::Vault>();
        m_ledger = std::make_unique<store::Ledger>(m_folder->path());
        m_record = std::make_unique<store::Record>(*m_ledger, *m_vault, u"profile"_s, [] { return at(0); });
        m_record->setAccount({u"sample"_s, u"https://id.example.com"_s, u"user"_s});
        QVERIFY(!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s));
    }
    void cleanup()
    {
        m_record.reset();
        m_vault.reset();
        m_ledger.reset();
    }

    void noSqliteDriverAndGoingOn()
    {
        QSignalSpy wanted(m_record.get(), &store::Record::choiceWanted);
        bool isSent = false;
        m_record->note({changePlan(), requesting()}, {}, this, [&] { isSent = true; });
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(!isSent);
        QVERIFY(!m_record->isIdle());
        m_record->goOnUnkept();
        QTRY_VERIFY(isSent);
        QCOMPARE(m_record->notKept()->ledger, std::optional(store::LedgerFailure::Unreadable));
        // From then on it is not asked about again.
        bool isNoted = false;
        m_record->note({changePlan(), AwaitingCode{bareCode(1), Delivery::Confirmed, {}}}, {}, this,
                       [&] { isNoted = true; });
        QTRY_VERIFY(isNoted);
        isNoted = false;
        m_record->note({changePlan(), Submitting{bareCode(1), Delivery::Confirmed}}, {}, this,
                       [&] { isNoted = true; });
        QTRY_VERIFY(isNoted);
        QCOMPARE(wanted.size(), 1);
        // Of the next change it is.
        m_record->note({changePlan(), Idle{}}, {}, this, {});
        isSent = false;
        m_record->note({changePlan(), requesting()}, {}, this, [&] { isSent = true; });
        QTRY_COMPARE(wanted.size(), 2);
        QVERIFY(!isSent);
    }

    void noSqliteDriverAndLeaving()
    {
        QSignalSpy wanted(m_record.get(), &store::Record::choiceWanted);
        QSignalSpy putDown(m_record.get(), &store::Record::wasPutDown);
        auto waiting = std::make_unique<QObject>();
        bool isSent = false;
        m_record->note({changePlan(), requesting()}, {}, waiting.get(), [&] { isSent = true; });
        QTRY_COMPARE(wanted.size(), 1);
        waiting.reset();
        m_record->putDown();
        QTRY_VERIFY(m_record->isIdle());
        QVERIFY(m_record->inHand().isEmpty());
        QCOMPARE(putDown.size(), 0); // nothing was sent, so nothing can be taken up again
        m_record->goOnUnkept(); // too late
        QVERIFY(!isSent);
    }
};

RENUMBER_TEST(NoDriverTest)
#include "nodrivertest.moc"
