// SPDX-License-Identifier: Apache-2.0
// A computer without Qt's driver for SQLite: nothing is sent before the person has chosen to go on.
#include "samples.h"
#include "store/changejournal.h"
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
    std::unique_ptr<renumber::keychain::Keychain> m_keychain;
    std::unique_ptr<store::ChangeStore> m_store;
    std::unique_ptr<store::ChangeJournal> m_journal;

private slots:
    void init()
    {
        QCoreApplication::setLibraryPaths({}); // where the driver would be
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<renumber::keychain::Keychain>();
        m_store = std::make_unique<store::ChangeStore>(m_folder->path(), *m_keychain);
        m_journal = std::make_unique<store::ChangeJournal>(*m_store, u"profile"_s, [] { return at(0); });
        m_journal->setAccount({u"sample"_s, u"https://id.example.com"_s, u"user"_s});
        QVERIFY(!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s));
    }
    void cleanup()
    {
        m_journal.reset();
        m_store.reset();
        m_keychain.reset();
    }

    void noSqliteDriverAndGoingOn()
    {
        QSignalSpy wanted(m_journal.get(), &store::ChangeJournal::choiceWanted);
        bool isSent = false;
        m_journal->note({changePlan(), requesting()}, {}).then(this, [&](renumber::wait::Ended) {
            isSent = true;
        });
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(!isSent);
        QVERIFY(!m_journal->isIdle());
        m_journal->goOnUnsaved();
        QTRY_VERIFY(isSent);
        QCOMPARE(m_journal->saveFailure()->disk, std::optional(store::ChangeStore::Failure::Unreadable));
        // From then on it is not asked about again.
        bool isNoted = false;
        m_journal->note({changePlan(), AwaitingCode{bareCode(1), Delivery::Confirmed, {}}}, {})
            .then(this, [&](renumber::wait::Ended) { isNoted = true; });
        QTRY_VERIFY(isNoted);
        isNoted = false;
        m_journal->note({changePlan(), Submitting{bareCode(1), Delivery::Confirmed}}, {})
            .then(this, [&](renumber::wait::Ended) { isNoted = true; });
        QTRY_VERIFY(isNoted);
        QCOMPARE(wanted.size(), 1);
        // Of the next change it is.
        m_journal->note({changePlan(), Idle{}}, {}).detach();
        isSent = false;
        m_journal->note({changePlan(), requesting()}, {}).then(this, [&](renumber::wait::Ended) {
            isSent = true;
        });
        QTRY_COMPARE(wanted.size(), 2);
        QVERIFY(!isSent);
    }

    void noSqliteDriverAndLeaving()
    {
        QSignalSpy wanted(m_journal.get(), &store::ChangeJournal::choiceWanted);
        QSignalSpy suspend(m_journal.get(), &store::ChangeJournal::suspended);
        auto waiting = std::make_unique<QObject>();
        bool isSent = false;
        m_journal->note({changePlan(), requesting()}, {}).then(waiting.get(), [&](renumber::wait::Ended) {
            isSent = true;
        });
        QTRY_COMPARE(wanted.size(), 1);
        waiting.reset();
        m_journal->suspend();
        QTRY_VERIFY(m_journal->isIdle());
        QVERIFY(m_journal->inHand().isEmpty());
        QCOMPARE(suspend.size(), 0); // nothing was sent, so nothing can be taken up again
        m_journal->goOnUnsaved(); // too late
        QVERIFY(!isSent);
    }
};

RENUMBER_TEST(NoDriverTest)
#include "nodrivertest.moc"
