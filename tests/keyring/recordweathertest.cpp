// SPDX-License-Identifier: Apache-2.0
// The change in hand and a gnome-keyring that is not simply open (see with-keyring): the person takes their
// time, or says no, or says yes when it is over. What the ledger says of the keychain is true each time.
#include "../unit/change/samples.h"
#include "keyringcontrol.h"
#include "prompter.h"
#include "store/record.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using namespace std::chrono_literals;
using renumber::keychain::Vault;
using renumber::keychain::VaultFailure;

namespace {

const Requesting requesting{at(1), {}, Delivery::Confirmed, Recipient::NewContact};
const AwaitingCode awaiting{bareCode(1), Delivery::Confirmed, {}};
const renumber::description::Values token{{u"verificationToken"_s, u"sample"_s}};

QByteArray password()
{
    return qgetenv("WITH_KEYRING_PASSWORD");
}

} // namespace

class RecordWeatherTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Prompter> m_prompter;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<store::Ledger> m_ledger;
    std::unique_ptr<store::Record> m_record;

    /// What the next start would find on disk at this moment.
    QList<store::LedgerEntry> onDisk() const
    {
        store::LedgerFile file(m_folder->path());
        const auto found = file.load();
        return found ? found->entries : QList<store::LedgerEntry>();
    }
    store::DetailsPlace detailsOnDisk() const
    {
        const QList<store::LedgerEntry> entries = onDisk();
        return entries.isEmpty() ? store::DetailsPlace::Nowhere : entries.first().details;
    }

    void noteAndWait(const Phase &phase, const renumber::description::Values &kept = {})
    {
        bool noted = false;
        m_record->note({changePlan(), phase}, kept, this, [&] { noted = true; });
        QTRY_VERIFY(noted);
    }

private slots:
    void init()
    {
        QVERIFY(unlockKeyring());
        m_prompter = std::make_unique<Prompter>();
        QVERIFY(m_prompter->isReady());
        m_folder = std::make_unique<QTemporaryDir>();
        m_vault = std::make_unique<Vault>();
        m_ledger = std::make_unique<store::Ledger>(m_folder->path());
        m_record = std::make_unique<store::Record>(*m_ledger, *m_vault, u"profile"_s, [] { return at(0); });
        m_record->setAccount({u"sample"_s, u"https://id.example.com"_s, u"user"_s});
    }
    void cleanup()
    {
        QVERIFY(unlockKeyring());
        if (!m_record->inHand().isEmpty())
            noteAndWait(Idle{});
        QTRY_COMPARE(countAllEntries(), 0);
        m_record.reset();
        m_vault.reset();
        m_ledger.reset();
        m_prompter.reset();
    }

    void aPersonWhoTakesTheirTimeIsNotWaitedFor()
    {
        m_record->setPatience(1ms);
        QVERIFY(lockKeyring());
        noteAndWait(requesting);
        QTRY_VERIFY(m_prompter->isAsking());
        QCOMPARE(m_record->notKept(), (store::NotKept{{}, VaultFailure::Locked}));
        QCOMPARE(onDisk().size(), 1);
        QCOMPARE(detailsOnDisk(), store::DetailsPlace::Nowhere);

        // What they let the keyring keep then is still noted.
        QSignalSpy news(m_record.get(), &store::Record::notKeptChanged);
        m_prompter->enter(password());
        QVERIFY(news.wait());
        QCOMPARE(m_record->notKept(), std::nullopt);
        QTRY_COMPARE(detailsOnDisk(), store::DetailsPlace::Keychain);
    }

    void theLastOfWhatTheKeyringIsAskedCounts()
    {
        m_record->setPatience(1ms);
        QVERIFY(lockKeyring());
        noteAndWait(requesting);
        m_record->setPatience(1h); // one that is known to be slow is not waited for again
        noteAndWait(awaiting, token);
        QCOMPARE(m_record->notKept(), (store::NotKept{{}, VaultFailure::Locked}));
        QTRY_VERIFY(m_prompter->isAsking());
        m_prompter->enter(password());
        QTRY_COMPARE(detailsOnDisk(), store::DetailsPlace::Keychain);
        QCOMPARE(m_record->notKept(), std::nullopt);
        QCOMPARE(m_prompter->timesAsked(), 1);
    }

    void detailsOfAnEarlierPhaseAreNotPassedOffAsThoseOfThisOne()
    {
        noteAndWait(requesting);
        QCOMPARE(detailsOnDisk(), store::DetailsPlace::Keychain);
        QVERIFY(lockKeyring());
        bool noted = false;
        m_record->note({changePlan(), awaiting}, token, this, [&] { noted = true; });
        QTRY_VERIFY(m_prompter->isAsking());
        QVERIFY(!noted);
        m_prompter->dismiss();
        QTRY_VERIFY(noted);
        QCOMPARE(detailsOnDisk(), store::DetailsPlace::Stale);
        QCOMPARE(m_record->notKept(), (store::NotKept{{}, VaultFailure::Locked}));

        // The next phase tries again.
        QVERIFY(unlockKeyring());
        noteAndWait(Submitting{awaiting.code, Delivery::Confirmed}, token);
        QCOMPARE(detailsOnDisk(), store::DetailsPlace::Keychain);
        QCOMPARE(m_record->notKept(), std::nullopt);
    }

    void whatIsGivenUpWhileTheKeyringAsksWasNeverAsked()
    {
        QVERIFY(lockKeyring());
        auto context = std::make_unique<QObject>();
        m_record->note({changePlan(), requesting}, {}, context.get(), [] {});
        QTRY_VERIFY(m_prompter->isAsking());
        context.reset(); // the window closes, say
        QSignalSpy idle(m_record.get(), &store::Record::becameIdle);
        m_prompter->enter(password());
        QVERIFY(idle.wait());
        QCOMPARE(onDisk().size(), 1);
        QCOMPARE(onDisk().first().stage, store::Stage::Preparing); // which the next start puts away
    }

    void whereTheLedgerCannotBeWrittenNothingIsLeftInTheKeychain()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"changes.sqlite"_s)); // where the file would be
        connect(m_record.get(), &store::Record::choiceWanted, m_record.get(), &store::Record::goOnUnkept);
        noteAndWait(requesting);
        QTRY_COMPARE(countAllEntries(), 0);
        QVERIFY(m_record->notKept() && m_record->notKept()->ledger);
    }

    void whatIsOverWhenThePersonAnswersLeavesNothing()
    {
        m_record->setPatience(1ms);
        QVERIFY(lockKeyring());
        noteAndWait(requesting);
        QTRY_VERIFY(m_prompter->isAsking());
        noteAndWait(Idle{});
        m_prompter->enter(password());
        QTRY_COMPARE(onDisk(), QList<store::LedgerEntry>());
        QTRY_COMPARE(countAllEntries(), 0);
        QCOMPARE(m_record->notKept(), std::nullopt);
    }
};

RENUMBER_TEST(RecordWeatherTest)
#include "recordweathertest.moc"
