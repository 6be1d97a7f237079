// SPDX-License-Identifier: Apache-2.0
// Everything that is kept of people goes, and what is left is said. There is no keychain here.
#include "cases/forgetting.h"
#include "../store/unfinishedsamples.h"
#include "awaited.h"
#include "secretsearch.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::cases;
using namespace renumber::test;
using renumber::keychain::KeychainFailure;
using renumber::signin::RememberedAccount;
using renumber::signin::TokenPlace;

class ForgettingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<keychain::Keychain> m_keychain;
    std::unique_ptr<signin::RememberedAccounts> m_accounts;
    std::unique_ptr<store::ChangeStore> m_store;

    void remember(const QString &name, TokenPlace place)
    {
        RememberedAccount account{u"profile"_s, userKey(name), at(0), place, name};
        account.key.hashedBy = m_accounts->ids().keyId();
        QVERIFY(*awaited(m_accounts->remember(account)));
    }
    void write(store::UnfinishedChange::Place place)
    {
        store::UnfinishedChange change = sampleChange();
        change.place = place;
        QVERIFY(*awaited(m_store->writeRow(change)));
    }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    Remains forget()
    {
        const Foundation foundation{*m_keychain, *m_accounts, *m_store};
        Forgetting forgetting(foundation);
        return *awaited(forgetting.begin());
    }
    QStringList damaged() const { return QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<keychain::Keychain>();
        m_accounts = std::make_unique<signin::RememberedAccounts>(m_folder->path());
        m_store = std::make_unique<store::ChangeStore>(m_folder->path(), *m_keychain);
    }
    void cleanup()
    {
        m_store.reset();
        m_accounts.reset();
        m_keychain.reset();
    }

    void whereNothingIsNothingIsMade()
    {
        QVERIFY(forget().isNothing());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void allOfIt()
    {
        remember(u"Camille Sample"_s, TokenPlace::Nowhere);
        remember(u"Dana Sample"_s, TokenPlace::Nowhere);
        write(store::UnfinishedChange::Place::Nowhere);
        write(store::UnfinishedChange::Place::Nowhere);
        QVERIFY(forget().isNothing());
        QVERIFY(awaited(m_accounts->load())->value().accounts.isEmpty());
        QVERIFY(awaited(m_store->load())->value().changes.isEmpty());
        m_store.reset();
        SecretSearch search;
        search.add(u"a name"_s, u"Camille"_s);
        search.add(u"a name"_s, u"Dana"_s);
        search.add(u"a number"_s, u"… 55"_s);
        QCOMPARE(search.inFilesBelow(m_folder->path()), QStringList());
        QVERIFY(search.filesRead() > 1);
    }

    /// What a keychain that cannot be asked has still, the next start would not find without its entry.
    void whatAKeychainHasStaysListed()
    {
        remember(u"Camille Sample"_s, TokenPlace::Keychain);
        remember(u"Dana Sample"_s, TokenPlace::Nowhere);
        write(store::UnfinishedChange::Place::Keychain);
        const Remains remains = forget();
        QCOMPARE(remains.accounts, 1);
        QCOMPARE(remains.changes, 1);
        QCOMPARE(remains.keychain, KeychainFailure::Unavailable);
        QVERIFY(!remains.isDiskUnreadable);
    }

    /// A damaged file has whatever was readable in it still, and nothing of what it had in the keychain is
    /// found any more.
    void damagedFilesGoAndAreTold()
    {
        put(u"accounts.json"_s, "[ Camille Sample");
        put(u"changes.sqlite"_s, QByteArray("SQLite format 3").append('\0').append(2000, 'x'));
        put(u"changes.sqlite.damaged-20260301T120000Z"_s, "of an earlier start");
        const Remains remains = forget();
        QCOMPARE(remains.damaged, disk::DamagedFiles::Deleted);
        QVERIFY(!remains.isNothing());
        QCOMPARE(damaged(), QStringList());
        QVERIFY(forget().isNothing()); // and that is told once
    }

    /// It is no file of ours, and may be all that there is to say why.
    void whatCannotBeReadIsTold()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"accounts.json"_s));
        QVERIFY(forget().isDiskUnreadable);
    }
};

RENUMBER_TEST(ForgettingTest)
#include "forgettingtest.moc"
