// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "awaited.h"
#include "signin/rememberedaccounts.h"
#include "testprogram.h"
#include "time/utc.h"

using namespace Qt::StringLiterals;
using namespace renumber::signin;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

RememberedAccount account(const QString &user, TokenPlace token = TokenPlace::Keychain)
{
    return {u"sample-profile"_s,
            {u"sample"_s, u"https://id.example.com"_s, user},
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, renumber::time::utc),
            token};
}

RememberedAccounts::Result onDisk(const QList<RememberedAccount> &accounts)
{
    return AccountsOnDisk{accounts, {}};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class RememberedAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithNone();
    void remembersAcrossRestarts();
    void putsNewerInPlace();
    void tellsProfilesAndOriginsApart();
    void forgets();
    void isForItsOwnerOnly();
    void leavesAnExistingDirectoryAsItIs();
    void holdsNothingElse();
    void dropsANameThatMayBeANumber();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void setsAsideEachDamagedFile();
    void leavesANewerFileAlone();
    void reportsWhatItCannotWrite();

private:
    QString path() const { return m_directory->filePath(u"data/accounts.json"_s); }
    QString dataDirectory() const { return m_directory->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void RememberedAccountsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void RememberedAccountsTest::startsWithNone()
{
    RememberedAccounts accounts(dataDirectory());
    QVERIFY(awaited(accounts.load()).value() == onDisk({}));
    QVERIFY(!QFile::exists(dataDirectory()));
}

void RememberedAccountsTest::remembersAcrossRestarts()
{
    const auto alice = account(u"alice"_s);
    const auto bob = account(u"bob \"\u00e9\U0001f4f1"_s, TokenPlace::Nowhere);
    {
        RememberedAccounts accounts(dataDirectory());
        QVERIFY(awaited(accounts.remember(alice)).value() == onDisk({alice}));
        accounts.remember(bob); // the destructor waits for it
    }
    RememberedAccounts accounts(dataDirectory());
    QVERIFY(awaited(accounts.load()).value() == onDisk({alice, bob}));
}

void RememberedAccountsTest::putsNewerInPlace()
{
    const auto alice = account(u"alice"_s, TokenPlace::Nowhere);
    auto later = account(u"alice"_s, TokenPlace::Keychain);
    later.lastUsed = later.lastUsed.addDays(1);
    const auto bob = account(u"bob"_s);
    RememberedAccounts accounts(dataDirectory());
    accounts.remember(alice);
    accounts.remember(bob);
    QVERIFY(awaited(accounts.remember(later)).value() == onDisk({later, bob}));
}

void RememberedAccountsTest::tellsProfilesAndOriginsApart()
{
    const auto alice = account(u"alice"_s);
    auto otherProfile = alice;
    otherProfile.profileId = u"other-profile"_s;
    auto otherOrigin = alice;
    otherOrigin.key.origin = u"https://id.example.org"_s;
    RememberedAccounts accounts(dataDirectory());
    accounts.remember(alice);
    accounts.remember(otherProfile);
    QVERIFY(awaited(accounts.remember(otherOrigin)).value() == onDisk({alice, otherProfile, otherOrigin}));
    QVERIFY(awaited(accounts.forget(alice)).value() == onDisk({otherProfile, otherOrigin}));
}

void RememberedAccountsTest::forgets()
{
    RememberedAccounts accounts(dataDirectory());
    accounts.remember(account(u"alice"_s));
    QVERIFY(awaited(accounts.forget(account(u"bob"_s))).value() == onDisk({account(u"alice"_s)}));
    QVERIFY(awaited(accounts.forget(account(u"alice"_s))).value() == onDisk({}));
    QVERIFY(awaited(accounts.load()).value() == onDisk({}));
}

void RememberedAccountsTest::isForItsOwnerOnly()
{
    RememberedAccounts accounts(dataDirectory());
    QVERIFY(awaited(accounts.remember(account(u"alice"_s))).value().has_value());
    QCOMPARE(QFile::permissions(path()), ownerOnly);
    QCOMPARE(QFile::permissions(dataDirectory()), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    // Also where somebody had opened it up.
    QVERIFY(QFile::setPermissions(path(), ownerOnly | QFile::ReadOther | QFile::ReadGroup));
    QVERIFY(awaited(accounts.remember(account(u"bob"_s))).value().has_value());
    QCOMPARE(QFile::permissions(path()), ownerOnly);
}

void RememberedAccountsTest::leavesAnExistingDirectoryAsItIs()
{
    QVERIFY(QDir().mkdir(dataDirectory()));
    const auto permissions = ownerOnly | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(dataDirectory(), permissions));
    RememberedAccounts accounts(dataDirectory());
    QVERIFY(awaited(accounts.remember(account(u"alice"_s))).value().has_value());
    QCOMPARE(QFile::permissions(dataDirectory()), permissions | QFile::ExeUser);
}

void RememberedAccountsTest::holdsNothingElse()
{
    RememberedAccounts accounts(dataDirectory());
    QVERIFY(awaited(accounts.remember(account(u"alice"_s))).value().has_value());
    const QJsonObject root = QJsonDocument::fromJson(contents(path())).object();
    QCOMPARE(root.keys(), (QStringList{u"accounts"_s, u"version"_s}));
    QCOMPARE(root.value(u"accounts"_s).toArray().first().toObject().keys(),
             (QStringList{u"lastUsed"_s, u"origin"_s, u"profile"_s, u"service"_s, u"token"_s, u"user"_s}));
}

/// Earlier versions wrote an API client's id, whatever it looked like.
void RememberedAccountsTest::dropsANameThatMayBeANumber()
{
    auto client = account(u"client"_s);
    client.name = u"api-client-33750253354"_s;
    auto person = account(u"person"_s);
    person.name = u"Camille Sample"_s;
    const AccountsFile read = accountsFromBytes(toBytes({client, person}));
    QVERIFY(read.state == AccountsFileState::Whole);
    QCOMPARE(read.accounts.at(0).name, QString());
    QCOMPARE(read.accounts.at(1).name, u"Camille Sample"_s);
}

void RememberedAccountsTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kept");
    const QByteArray whole = toBytes({account(u"alice"_s), account(u"bob"_s)});
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("cut short") << whole.left(whole.size() / 2) << 0;
    QTest::newRow("NULs after a power cut") << QByteArray(whole.size(), '\0') << 0;
    QTest::newRow("something else") << QByteArray("[]") << 0;
    QTest::newRow("no version") << QByteArray(whole).replace("version", "vision") << 2;
    QTest::newRow("no list") << QByteArray(R"({"version":2,"accounts":{}})") << 0;
    QTest::newRow("one entry lost") << QByteArray(whole).replace("\"alice\"", "7") << 1;
    QTest::newRow("no such place") << QByteArray(whole).replace("\"keychain\"", "\"attic\"") << 0;
    QTest::newRow("no such day") << QByteArray(whole).replace("-14T", "-32T") << 0;
    QTest::newRow("twice the same") << QByteArray(whole).replace("bob", "alice") << 1;
    QTest::newRow("endless") << QByteArray((1 << 20) + 1, ' ') + whole << 0;
}

void RememberedAccountsTest::setsADamagedFileAside()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kept);
    QVERIFY(QDir().mkdir(dataDirectory()));
    QVERIFY(write(path(), bytes));

    RememberedAccounts accounts(dataDirectory());
    const auto loaded = awaited(accounts.load()).value();
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->accounts.size(), kept);
    QVERIFY(loaded->setAside.startsWith(QString(path() % u".damaged-")));
    QCOMPARE(contents(loaded->setAside), bytes);
    // Told once; what was left of it stays.
    QVERIFY(awaited(accounts.load()).value() == onDisk(loaded->accounts));
}

void RememberedAccountsTest::setsAsideEachDamagedFile()
{
    QVERIFY(QDir().mkdir(dataDirectory()));
    RememberedAccounts accounts(dataDirectory());
    QSet<QString> places;
    for (int round = 0; round < 3; ++round) {
        const QByteArray bytes = "damage " + QByteArray::number(round);
        QVERIFY(write(path(), bytes));
        const auto changed = awaited(accounts.remember(account(u"alice"_s))).value();
        QVERIFY(changed.has_value());
        QCOMPARE(changed->accounts, QList<RememberedAccount>{account(u"alice"_s)});
        QCOMPARE(contents(changed->setAside), bytes);
        places.insert(changed->setAside);
    }
    QCOMPARE(places.size(), 3);
}

void RememberedAccountsTest::leavesANewerFileAlone()
{
    const QByteArray bytes = R"({"version":3,"people":[]})";
    QVERIFY(QDir().mkdir(dataDirectory()));
    QVERIFY(write(path(), bytes));
    RememberedAccounts accounts(dataDirectory());
    const RememberedAccounts::Result newer = tl::unexpected(AccountsFailure::NewerVersion);
    QVERIFY(awaited(accounts.load()).value() == newer);
    QVERIFY(awaited(accounts.remember(account(u"alice"_s))).value() == newer);
    QCOMPARE(contents(path()), bytes);
}

void RememberedAccountsTest::reportsWhatItCannotWrite()
{
    QVERIFY(write(dataDirectory(), "a file where the directory should be"));
    RememberedAccounts accounts(dataDirectory());
    const RememberedAccounts::Result unwritable = tl::unexpected(AccountsFailure::Unwritable);
    QVERIFY(awaited(accounts.remember(account(u"alice"_s))).value() == unwritable);
}

RENUMBER_TEST(RememberedAccountsTest)
#include "rememberedaccountstest.moc"
