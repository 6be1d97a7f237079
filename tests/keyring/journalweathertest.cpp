// SPDX-License-Identifier: Apache-2.0
// The change in hand and a gnome-keyring that is not simply open (see with-keyring): the person takes their
// time, or says no, or says yes when it is over. What the disk says of the keychain is true each time.
#include "../unit/change/samples.h"
#include "../unit/store/storeondisk.h"
#include "keyringcontrol.h"
#include "prompter.h"
#include "store/changejournal.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using namespace std::chrono_literals;
using renumber::keychain::Keychain;
using renumber::keychain::KeychainFailure;

namespace {

const Requesting requesting{at(1), {}, Delivery::Confirmed, Recipient::NewContact};
const AwaitingCode awaiting{bareCode(1), Delivery::Confirmed, {}};
const renumber::description::Values token{{u"verificationToken"_s, u"sample"_s}};

QByteArray password()
{
    return qgetenv("WITH_KEYRING_PASSWORD");
}

} // namespace

class JournalWeatherTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Prompter> m_prompter;
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
    store::UnfinishedChange::Place detailsOnDisk() const
    {
        const QList<store::UnfinishedChange> entries = onDisk();
        return entries.isEmpty() ? store::UnfinishedChange::Place::Nowhere : entries.first().place;
    }

    void noteAndWait(const Phase &phase, const renumber::description::Values &kept = {})
    {
        bool noted = false;
        m_journal->note({changePlan(), phase}, kept).then(this, [&](renumber::wait::Ended) { noted = true; });
        QTRY_VERIFY(noted);
    }

private slots:
    void init()
    {
        QVERIFY(unlockKeyring());
        m_prompter = std::make_unique<Prompter>();
        QVERIFY(m_prompter->isReady());
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<Keychain>();
        m_store = std::make_unique<store::ChangeStore>(m_folder->path(), *m_keychain);
        m_journal = std::make_unique<store::ChangeJournal>(*m_store, u"profile"_s, [] { return at(0); });
        m_journal->setAccount({u"sample"_s, u"https://id.example.com"_s, u"user"_s});
    }
    void cleanup()
    {
        QVERIFY(unlockKeyring());
        if (!m_journal->inHand().isEmpty())
            noteAndWait(Idle{});
        QTRY_COMPARE(countAllEntries(), 0);
        m_journal.reset();
        m_store.reset();
        m_keychain.reset();
        m_prompter.reset();
    }

    void aPersonWhoTakesTheirTimeIsNotWaitedFor()
    {
        m_journal->setTimeout(1ms);
        QVERIFY(lockKeyring());
        noteAndWait(requesting);
        QTRY_VERIFY(m_prompter->isAsking());
        QCOMPARE(m_journal->saveFailure(), (store::ChangeJournal::SaveFailure{{}, KeychainFailure::Locked}));
        QCOMPARE(onDisk().size(), 1);
        QCOMPARE(detailsOnDisk(), store::UnfinishedChange::Place::Nowhere);

        // What they let the keyring keep then is still noted.
        QSignalSpy news(m_journal.get(), &store::ChangeJournal::saveFailureChanged);
        m_prompter->enter(password());
        QVERIFY(news.wait());
        QCOMPARE(m_journal->saveFailure(), std::nullopt);
        QTRY_COMPARE(detailsOnDisk(), store::UnfinishedChange::Place::Keychain);
    }

    void theLastOfWhatTheKeyringIsAskedCounts()
    {
        m_journal->setTimeout(1ms);
        QVERIFY(lockKeyring());
        noteAndWait(requesting);
        m_journal->setTimeout(1h); // one that is known to be slow is not waited for again
        noteAndWait(awaiting, token);
        QCOMPARE(m_journal->saveFailure(), (store::ChangeJournal::SaveFailure{{}, KeychainFailure::Locked}));
        QTRY_VERIFY(m_prompter->isAsking());
        m_prompter->enter(password());
        QTRY_COMPARE(detailsOnDisk(), store::UnfinishedChange::Place::Keychain);
        QCOMPARE(m_journal->saveFailure(), std::nullopt);
        QCOMPARE(m_prompter->timesAsked(), 1);
    }

    void detailsOfAnEarlierPhaseAreNotPassedOffAsThoseOfThisOne()
    {
        noteAndWait(requesting);
        QCOMPARE(detailsOnDisk(), store::UnfinishedChange::Place::Keychain);
        QVERIFY(lockKeyring());
        bool noted = false;
        m_journal->note({changePlan(), awaiting}, token).then(this, [&](renumber::wait::Ended) {
            noted = true;
        });
        QTRY_VERIFY(m_prompter->isAsking());
        QVERIFY(!noted);
        m_prompter->dismiss();
        QTRY_VERIFY(noted);
        QCOMPARE(detailsOnDisk(), store::UnfinishedChange::Place::Stale);
        QCOMPARE(m_journal->saveFailure(), (store::ChangeJournal::SaveFailure{{}, KeychainFailure::Locked}));

        // The next phase tries again.
        QVERIFY(unlockKeyring());
        noteAndWait(Submitting{awaiting.code, Delivery::Confirmed}, token);
        QCOMPARE(detailsOnDisk(), store::UnfinishedChange::Place::Keychain);
        QCOMPARE(m_journal->saveFailure(), std::nullopt);
    }

    void whatIsGivenUpWhileTheKeyringAsksWasNeverAsked()
    {
        QVERIFY(lockKeyring());
        auto context = std::make_unique<QObject>();
        m_journal->note({changePlan(), requesting}, {}).then(context.get(), [](renumber::wait::Ended) {});
        QTRY_VERIFY(m_prompter->isAsking());
        context.reset(); // the window closes, say
        QSignalSpy idle(m_journal.get(), &store::ChangeJournal::becameIdle);
        m_prompter->enter(password());
        QVERIFY(idle.wait());
        QTRY_VERIFY(onDisk().isEmpty());
        QCOMPARE(countAllEntries(), 0);
    }

    void whereTheRowCannotBeWrittenNothingIsLeftInTheKeychain()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"changes.sqlite"_s)); // where the file would be
        connect(m_journal.get(), &store::ChangeJournal::choiceWanted, m_journal.get(),
                &store::ChangeJournal::goOnUnsaved);
        noteAndWait(requesting);
        QTRY_COMPARE(countAllEntries(), 0);
        QVERIFY(m_journal->saveFailure() && m_journal->saveFailure()->disk);
    }

    void whatIsOverWhenThePersonAnswersLeavesNothing()
    {
        m_journal->setTimeout(1ms);
        QVERIFY(lockKeyring());
        noteAndWait(requesting);
        QTRY_VERIFY(m_prompter->isAsking());
        noteAndWait(Idle{});
        m_prompter->enter(password());
        QTRY_COMPARE(onDisk(), QList<store::UnfinishedChange>());
        QTRY_COMPARE(countAllEntries(), 0);
        QCOMPARE(m_journal->saveFailure(), std::nullopt);
    }
};

RENUMBER_TEST(JournalWeatherTest)
#include "journalweathertest.moc"
