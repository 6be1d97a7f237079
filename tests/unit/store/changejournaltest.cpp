// SPDX-License-Identifier: Apache-2.0
// The change in hand, kept: each phase is on disk before what it asks for is done, and what is over is
// gone. There is no keychain here, so what is confidential is in memory only, which the record says.
#include "store/changejournal.h"
#include "sampledescription.h"
#include "samples.h"
#include "store/backlog.h"
#include "storeondisk.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using renumber::account::Verification;
using renumber::keychain::EntryKey;
using renumber::keychain::Keychain;
using renumber::keychain::KeychainFailure;

class ChangeJournalTest : public QObject
{
    Q_OBJECT

    const renumber::description::Description m_description = sampleDescription();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<store::ChangeStore> m_store;
    std::unique_ptr<store::ChangeJournal> m_journal;

    /// What the next start would find on disk at this moment.
    QList<store::UnfinishedChange> onDisk() const
    {
        const auto found = StoreOnDisk(m_folder->path()).load();
        return found ? found->changes : QList<store::UnfinishedChange>();
    }

    void open()
    {
        m_store = std::make_unique<store::ChangeStore>(m_folder->path(), *m_keychain);
        m_journal = std::make_unique<store::ChangeJournal>(*m_store, u"profile"_s, [] { return at(0); });
        m_journal->setAccount({u"sample"_s, u"https://id.example.com"_s, u"user"_s});
    }

    void noteAndWait(const Phase &phase, const renumber::description::Values &kept = {})
    {
        bool noted = false;
        m_journal->note({changePlan(), phase}, kept).then(this, [&](renumber::wait::Ended) { noted = true; });
        QVERIFY(!noted); // never inside the call
        QTRY_VERIFY(noted);
    }

    static Requesting requesting() { return {at(1), {}, Delivery::Confirmed, Recipient::NewContact}; }
    static AwaitingCode awaiting() { return {bareCode(1), Delivery::Confirmed, {}}; }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<Keychain>();
        open();
    }
    void cleanup()
    {
        m_journal.reset();
        m_store.reset();
        m_keychain.reset();
    }

    void aPhaseIsOnDiskBeforeItsEffect()
    {
        noteAndWait(requesting());
        QCOMPARE(onDisk().size(), 1);
        const store::UnfinishedChange entry = onDisk().first();
        QCOMPARE(entry.stage, store::UnfinishedChange::Stage::Requested);
        QCOMPARE(entry.code.sentAt, at(1));
        QCOMPARE(entry.maskedTarget, u"+33 … 55"_s);
        QCOMPARE(entry.maskedBefore, u"+33 … 54"_s);
        QCOMPARE(entry.begunAt, at(0));
        noteAndWait(awaiting());
        QCOMPARE(onDisk().size(), 1);
        QCOMPARE(onDisk().first().stage, store::UnfinishedChange::Stage::AwaitingCode);
        QCOMPARE(onDisk().first().id, m_journal->inHand());
    }

    /// Somebody else may be signed in by the time it is noted.
    void aChangeIsNotedForWhoeverBeganIt()
    {
        bool noted = false;
        m_journal->note({changePlan(), awaiting()}, {}).then(this, [&](renumber::wait::Ended) {
            noted = true;
        });
        m_journal->setAccount({u"sample"_s, u"https://id.example.com"_s, u"another"_s});
        QTRY_VERIFY(noted);
        QCOMPARE(onDisk().first().account.user, u"user"_s);
    }

    void itSaysWhatWouldBeLost()
    {
        QSignalSpy changes(m_journal.get(), &store::ChangeJournal::saveFailureChanged);
        noteAndWait(requesting());
        QCOMPARE(m_journal->saveFailure(),
                 (store::ChangeJournal::SaveFailure{
                     {}, KeychainFailure::Unavailable})); // no keychain in these tests
        QCOMPARE(changes.size(), 1);
        QCOMPARE(onDisk().first().place, store::UnfinishedChange::Place::Nowhere);
        noteAndWait(Idle{});
        QCOMPARE(m_journal->saveFailure(), std::nullopt);
    }

    /// Another is tried in its place, and is refused: it is in hand again with all that was known of it.
    void whatWasSetAsideIsTakenUp()
    {
        noteAndWait(requesting());
        noteAndWait(awaiting());
        const QString first = m_journal->inHand();
        const auto failure = m_journal->saveFailure();
        QVERIFY(failure);
        m_journal->setAside();
        noteAndWait(requesting());
        const QString second = m_journal->inHand();
        QVERIFY(second != first);
        QVERIFY(m_journal->has(first) && m_journal->has(second));
        QCOMPARE(onDisk().size(), 2);
        noteAndWait(Idle{});
        m_journal->takeUp();
        QTRY_VERIFY(m_journal->isIdle());
        QCOMPARE(m_journal->inHand(), first);
        QCOMPARE(m_journal->saveFailure(), failure);
        QTRY_COMPARE(onDisk().size(), 1);
        QCOMPARE(onDisk().first().stage, store::UnfinishedChange::Stage::AwaitingCode);
        noteAndWait(Idle{});
        QTRY_COMPARE(onDisk().size(), 0);
    }

    void whatWasSetAsideIsForgotten()
    {
        noteAndWait(awaiting());
        const QString first = m_journal->inHand();
        m_journal->setAside();
        noteAndWait(awaiting());
        QSignalSpy suspensions(m_journal.get(), &store::ChangeJournal::suspended);
        m_journal->forgetSetAside();
        QTRY_COMPARE(onDisk().size(), 1);
        QCOMPARE(onDisk().first().id, m_journal->inHand());
        QVERIFY(!m_journal->has(first));
        QCOMPARE(suspensions.size(), 0);
    }

    /// It waits for another time, like one that was put down.
    void whatWasSetAsideIsLeft()
    {
        noteAndWait(awaiting());
        const QString first = m_journal->inHand();
        m_journal->setAside();
        noteAndWait(awaiting());
        QSignalSpy suspensions(m_journal.get(), &store::ChangeJournal::suspended);
        m_journal->leaveSetAside();
        QTRY_COMPARE(suspensions.size(), 1);
        QCOMPARE(suspensions.first().first().value<store::UnfinishedChange>().id, first);
        QVERIFY(!m_journal->has(first));
        QCOMPARE(onDisk().size(), 2);
        QVERIFY(!m_journal->inHand().isEmpty());
    }

    /// Each of them does nothing then.
    void whereNothingIsSetAside()
    {
        noteAndWait(awaiting());
        const QString first = m_journal->inHand();
        m_journal->forgetSetAside();
        m_journal->leaveSetAside();
        QTRY_VERIFY(m_journal->isIdle());
        QCOMPARE(m_journal->inHand(), first);
        QCOMPARE(onDisk().size(), 1);
    }

    void aKeychainThatFailedIsNotAsked()
    {
        m_journal->setKeychainFailure(KeychainFailure::Locked);
        noteAndWait(requesting());
        QCOMPARE(m_journal->saveFailure(), (store::ChangeJournal::SaveFailure{{}, KeychainFailure::Locked}));
        const auto entry = onDisk().first();
        bool wasRead = false;
        // In memory it is, for as long as the program runs.
        m_keychain->read(entry.entryKey(), renumber::keychain::Expectation::NothingStored)
            .then(this, [&](const auto &found) {
                QVERIFY(found);
                QCOMPARE(found->where.reason, KeychainFailure::Locked);
                wasRead = true;
            });
        QTRY_VERIFY(wasRead);
    }

    void whatIsOverIsGone_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("done") << 0;
        QTest::newRow("failed") << 1;
        QTest::newRow("left") << 2;
    }
    void whatIsOverIsGone()
    {
        QFETCH(const int, how);
        noteAndWait(requesting());
        noteAndWait(awaiting());
        const QList<Phase> ends{Done{phone(newNumber, Verification::Verified)},
                                Failed{lost(), Remedy::MayRetry}, Idle{}};
        noteAndWait(ends[how]);
        QTRY_COMPARE(onDisk(), QList<store::UnfinishedChange>());
        QVERIFY(m_journal->inHand().isEmpty());
    }

    void nothingIsDoneForWhomIsGone_data()
    {
        QTest::addColumn<std::optional<KeychainFailure>>("noKeychain");
        QTest::newRow("a row before the keychain is asked") << std::optional<KeychainFailure>();
        QTest::newRow("one row") << std::optional(KeychainFailure::Unavailable);
    }
    void nothingIsDoneForWhomIsGone()
    {
        QFETCH(const std::optional<KeychainFailure>, noKeychain);
        m_journal->setKeychainFailure(noKeychain);
        auto context = std::make_unique<QObject>();
        bool done = false;
        m_journal->note({changePlan(), requesting()}, {}).then(context.get(), [&](renumber::wait::Ended) {
            done = true;
        });
        context.reset();
        QSignalSpy idle(m_journal.get(), &store::ChangeJournal::becameIdle);
        QVERIFY(idle.wait());
        QVERIFY(!done);
        // Nothing was asked, so nothing is unfinished.
        QTRY_COMPARE(onDisk(), QList<store::UnfinishedChange>());
        QVERIFY(m_journal->inHand().isEmpty());
    }

    void whatIsOnRecordStaysTrueForWhomIsGone()
    {
        noteAndWait(requesting());
        noteAndWait(awaiting());
        const QList<store::UnfinishedChange> before = onDisk();
        auto context = std::make_unique<QObject>();
        m_journal->note({changePlan(), Submitting{bareCode(1), Delivery::Confirmed}}, {})
            .then(context.get(), [](renumber::wait::Ended) {});
        context.reset();
        QSignalSpy idle(m_journal.get(), &store::ChangeJournal::becameIdle);
        QVERIFY(idle.wait());
        QCOMPARE(onDisk(), before); // no code was entered
    }

    void whoLeavesWhileTheRowIsWritten()
    {
        noteAndWait(requesting());
        noteAndWait(awaiting());
        const QList<store::UnfinishedChange> before = onDisk();
        auto context = std::make_unique<QObject>();
        m_journal->note({changePlan(), Submitting{bareCode(1), Delivery::Confirmed}}, {})
            .then(context.get(), [](renumber::wait::Ended) {});
        // The entry is on its way to the disk once the note has been begun.
        QMetaObject::invokeMethod(
            m_journal.get(), [&context] { context.reset(); }, Qt::QueuedConnection);
        QSignalSpy idle(m_journal.get(), &store::ChangeJournal::becameIdle);
        QVERIFY(idle.wait());
        QTRY_COMPARE(onDisk(), before);
    }

    void notesKeepTheirOrder()
    {
        QStringList order;
        m_journal->note({changePlan(), requesting()}, {}).then(this, [&](renumber::wait::Ended) {
            order.append(u"asked"_s);
        });
        m_journal->note({changePlan(), Idle{}}, {}).then(this, [&](renumber::wait::Ended) {
            order.append(u"left"_s);
        });
        m_journal->note({verifyPlan(), requesting()}, {}).then(this, [&](renumber::wait::Ended) {
            order.append(u"asked again"_s);
        });
        QTRY_COMPARE(order, (QStringList{u"asked"_s, u"left"_s, u"asked again"_s}));
        QTRY_COMPARE(onDisk().size(), 1);
        QCOMPARE(onDisk().first().aim, Aim::Verify);
    }

    void whatTheDiskDoesNotTakeGoesOnOnlyIfChosen()
    {
        // Where the file would be, before the journal has one made.
        m_journal.reset();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"changes.sqlite"_s));
        open();
        QSignalSpy wanted(m_journal.get(), &store::ChangeJournal::choiceWanted);
        connect(m_journal.get(), &store::ChangeJournal::choiceWanted, m_journal.get(),
                &store::ChangeJournal::goOnUnsaved);
        noteAndWait(requesting());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_journal->saveFailure() && m_journal->saveFailure()->disk);
        QVERIFY(!m_journal->saveFailure()->keychain); // it was not asked
    }

    void whatIsPutDownCanBeTakenUp()
    {
        const renumber::description::Values kept{{u"verificationToken"_s, u"sample"_s}};
        noteAndWait(requesting());
        noteAndWait(awaiting(), kept);
        m_journal->suspend();
        QTRY_VERIFY(m_journal->inHand().isEmpty());
        store::Backlog backlog(*m_store, *m_journal, m_description, [] { return at(0); });
        backlog.open({u"sample"_s, u"https://id.example.com"_s, u"user"_s},
                     accountWith(phone(oldNumber, Verification::Verified)));
        QTRY_VERIFY(!backlog.list().isEmpty() && backlog.list().first().confidential);
        const auto taken = backlog.take(backlog.list().first().id);
        QVERIFY(taken);
        QCOMPARE(taken->confidential, (store::UnfinishedChange::Confidential{changePlan(), kept}));
        QCOMPARE(taken->now, (Change{changePlan(), awaiting(), phone(oldNumber, Verification::Verified)}));
        m_journal->resume(*taken);
        noteAndWait(Done{phone(newNumber, Verification::Verified)});
        QTRY_COMPARE(onDisk(), QList<store::UnfinishedChange>());
    }

    void whatTheServiceNoLongerOffersCanOnlyBePutAway()
    {
        noteAndWait(awaiting());
        m_journal->suspend();
        QTRY_VERIFY(m_journal->inHand().isEmpty());
        const renumber::description::Description nothing;
        store::Backlog backlog(*m_store, *m_journal, nothing, [] { return at(0); });
        backlog.open({u"sample"_s, u"https://id.example.com"_s, u"user"_s},
                     accountWith(phone(oldNumber, Verification::Verified)));
        QTRY_VERIFY(!backlog.list().isEmpty() && backlog.list().first().confidential);
        QVERIFY(!backlog.list().first().canGoOn());
        const QString id = backlog.list().first().id;
        QVERIFY(!backlog.take(id));
        backlog.giveUp(id);
        QTRY_COMPARE(onDisk(), QList<store::UnfinishedChange>());
    }

    void theChangeInHandIsNotGivenAway()
    {
        noteAndWait(awaiting());
        store::Backlog backlog(*m_store, *m_journal, m_description, [] { return at(0); });
        const EntryKey key{u"sample"_s, u"https://id.example.com"_s, u"user"_s};
        backlog.open(key, accountWith(phone(oldNumber, Verification::Verified)));
        QSignalSpy changes(&backlog, &store::Backlog::changed);
        QVERIFY(changes.wait());
        QCOMPARE(backlog.list().size(), 0);
    }

    /// What there is of one account says nothing of another's.
    void itIsSaidWhetherTheListIsKnown()
    {
        store::Backlog backlog(*m_store, *m_journal, m_description, [] { return at(0); });
        const EntryKey key{u"sample"_s, u"https://id.example.com"_s, u"user"_s};
        EntryKey another = key;
        another.user = u"another"_s;
        QVERIFY(!backlog.isListed());
        backlog.open(key, std::nullopt);
        QVERIFY(!backlog.isListed());
        QTRY_VERIFY(backlog.isListed());
        backlog.open(key, std::nullopt); // reads it again
        QVERIFY(backlog.isListed());
        backlog.open(another, std::nullopt);
        QVERIFY(!backlog.isListed());
        QTRY_VERIFY(backlog.isListed());
        backlog.close();
        QVERIFY(!backlog.isListed());
    }
};

RENUMBER_TEST(ChangeJournalTest)
#include "changejournaltest.moc"
