// SPDX-License-Identifier: Apache-2.0
// The keychain against a real gnome-keyring (see with-keyring).
#include <cstdio>
#include <optional>

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <qt6keychain/keychain.h>
#include <QTest>

#include "awaited.h"
#include "keychain/keychain.h"
#include "keyringcontrol.h"
#include "signin/token.h"
#include "testprogram.h"
#include "vaultoutcome.h"

using namespace Qt::StringLiterals;
using namespace renumber::keychain;
using namespace renumber::signin;

namespace {

constexpr int storedInKeychain = 0; // exit status, see storeAndExit()
constexpr int storedInMemory = 3;

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void storesReadsRemoves();
    void keepsBytesAsTheyAre_data();
    void keepsBytesAsTheyAre();
    void overwritesInPlace();
    void readsWhatAnotherVaultStored();
    void readsWhatAnotherProcessStored();
    void doesNotHangWithoutGLib();
    void findsAndMovesWhatAnEarlierVersionStored();
    void removesWhatAnEarlierVersionStored();
    void keepsKeysApart_data();
    void keepsKeysApart();
    void tellsAbsentFromLocked();
    void believesAnOpenKeyringOverTheMarker();
    void readsAgainOnceUnlocked();
    void storesInMemoryWhileLocked();
    void doesNotCallALockedEntryRemoved();
    void refusesWhatIsTooLarge();
    void keepsTheOrderOfCalls();
    void tellsWhenItIsIdle();
    void noticesAForeignValue();
    void survivesItsDestruction_data();
    void survivesItsDestruction();
    void answersNobodyThatHasGone();
};

void VaultTest::init()
{
    QVERIFY(unlockKeyring());
}

void VaultTest::cleanup()
{
    QVERIFY(unlockKeyring());
    Keychain keychain;
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
}

void VaultTest::storesReadsRemoves()
{
    Token token;
    token.accessToken = u"sample-access"_s;
    token.refreshToken = u"sample-refresh"_s;
    token.expiresAt = QDateTime::fromSecsSinceEpoch(1'900'000'000);
    Keychain keychain;
    QCOMPARE(readNow(keychain, alice(), Expectation::NothingStored), failure(KeychainFailure::Absent));
    QCOMPARE(awaited(keychain.store(alice(), toBytes(token, Keychain::sizeLimit))), inKeychain);
    const auto read = readNow(keychain, alice(), Expectation::SecretStored);
    QCOMPARE(read->where, inKeychain);
    QVERIFY(tokenFromBytes(read->secret) == token);
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
    QCOMPARE(readNow(keychain, alice(), Expectation::NothingStored), failure(KeychainFailure::Absent));
    QVERIFY(awaited(keychain.remove(alice(), Expectation::NothingStored))->has_value());
}

void VaultTest::keepsBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("only a NUL") << QByteArray(1, '\0');
    QTest::newRow("not UTF-8") << QByteArray("\xff\x00\xfe\x80 x", 6);
    QTest::newRow("looks like base64") << QByteArray("aGVsbG8=");
    QTest::newRow("as large as may be") << QByteArray(Keychain::sizeLimit - 1, '\xa5');
}

void VaultTest::keepsBytesAsTheyAre()
{
    QFETCH(const QByteArray, secret);
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), secret)), inKeychain);
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found(secret));
}

void VaultTest::overwritesInPlace()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "first")), inKeychain);
    QCOMPARE(awaited(keychain.store(alice(), "second")), inKeychain);
    QCOMPARE(countEntries(alice().entryName()), 1);
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("second"));
}

void VaultTest::readsWhatAnotherVaultStored()
{
    {
        Keychain before;
        QCOMPARE(awaited(before.store(alice(), "kept")), inKeychain);
    }
    Keychain after;
    QCOMPARE(readNow(after, alice(), Expectation::SecretStored), found("kept"));
}

void VaultTest::readsWhatAnotherProcessStored()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {u"VaultTest"_s, u"--store"_s, u"from another process"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::NormalExit);
    QCOMPARE(other.exitCode(), storedInKeychain);
    Keychain keychain;
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("from another process"));
}

void VaultTest::doesNotHangWithoutGLib()
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(),
                {u"VaultTest"_s, u"--store"_s, u"from another process"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), storedInMemory);
    QCOMPARE(countEntries(alice().entryName()), 0);
}

void VaultTest::findsAndMovesWhatAnEarlierVersionStored()
{
    Keychain keychain;
    const EntryKey former = sampleKey(u"+33750253354"_s);
    EntryKey now = alice();
    now.formerUser = former.user;
    QCOMPARE(now.formerEntryName(), former.entryName());
    QCOMPARE(awaited(keychain.store(former, "first")), inKeychain);
    QCOMPARE(readNow(keychain, now, Expectation::SecretStored), found("first"));
    QCOMPARE(countEntries(former.entryName()), 1); // reading moves nothing
    QCOMPARE(awaited(keychain.store(now, "second")), inKeychain);
    QCOMPARE(countEntries(former.entryName()), 0);
    QCOMPARE(countEntries(now.entryName()), 1);
    QCOMPARE(readNow(keychain, now, Expectation::SecretStored), found("second"));
    QCOMPARE(readNow(keychain, former, Expectation::NothingStored), failure(KeychainFailure::Absent));
}

void VaultTest::removesWhatAnEarlierVersionStored()
{
    Keychain keychain;
    const EntryKey former = sampleKey(u"+33750253354"_s);
    EntryKey now = alice();
    now.formerUser = former.user;
    QCOMPARE(awaited(keychain.store(former, "first")), inKeychain);
    QVERIFY(awaited(keychain.remove(now, Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(former.entryName()), 0);
    QCOMPARE(readNow(keychain, now, Expectation::NothingStored), failure(KeychainFailure::Absent));
}

void VaultTest::keepsKeysApart_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("user");
    const EntryKey key = alice();
    QTest::newRow("another user") << key.service << key.origin << u"bob"_s;
    QTest::newRow("user in capitals") << key.service << key.origin << u"Alice"_s;
    QTest::newRow("another service") << u"other"_s << key.origin << key.user;
    QTest::newRow("another host") << key.service << u"https://id.example.org"_s << key.user;
    QTest::newRow("another port") << key.service << u"https://id.example.com:8443"_s << key.user;
    QTest::newRow("no user") << key.service << key.origin << QString();
    QTest::newRow("parts run together") << key.service << QString() << QString(key.origin % u' ' % key.user);
    QTest::newRow("NUL after the user") << key.service << key.origin << QString(key.user % QChar(u'\0'));
}

void VaultTest::keepsKeysApart()
{
    QFETCH(const QString, service);
    QFETCH(const QString, origin);
    QFETCH(const QString, user);
    const EntryKey other{service, origin, user};
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "alice's")), inKeychain);
    QCOMPARE(readNow(keychain, other, Expectation::NothingStored), failure(KeychainFailure::Absent));
    QCOMPARE(awaited(keychain.store(other, "the other's")), inKeychain);
    QVERIFY(awaited(keychain.remove(other, Expectation::SecretStored))->has_value());
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("alice's"));
}

void VaultTest::tellsAbsentFromLocked()
{
    const EntryKey never = sampleKey(u"never stored"_s);
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), failure(KeychainFailure::Locked));
    // The keyring shows that it holds the entry, so a lost marker does no harm.
    QCOMPARE(readNow(keychain, alice(), Expectation::NothingStored), failure(KeychainFailure::Locked));
    QCOMPARE(readNow(keychain, never, Expectation::NothingStored), failure(KeychainFailure::Absent));
    QCOMPARE(readNow(keychain, never, Expectation::SecretStored), failure(KeychainFailure::Locked));
}

void VaultTest::believesAnOpenKeyringOverTheMarker()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(deleteEntry(alice().entryName()));
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), failure(KeychainFailure::Absent));
}

void VaultTest::readsAgainOnceUnlocked()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), failure(KeychainFailure::Locked));
    QVERIFY(unlockKeyring());
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("kept"));
}

void VaultTest::storesInMemoryWhileLocked()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "old")), inKeychain);
    QVERIFY(lockKeyring());
    QCOMPARE(awaited(keychain.store(alice(), "new")), inMemory(KeychainFailure::Locked));
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored),
             found("new", inMemory(KeychainFailure::Locked)));
    QVERIFY(unlockKeyring());
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored),
             found("new", inMemory(KeychainFailure::Locked)));
    QCOMPARE(awaited(keychain.store(alice(), "new")), inKeychain); // "Try the keyring again"
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("new"));
    Keychain nextSession;
    QCOMPARE(readNow(nextSession, alice(), Expectation::SecretStored), found("new"));
}

void VaultTest::doesNotCallALockedEntryRemoved()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    const auto locked = tl::make_unexpected(KeychainFailure::Locked);
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored)).value() == locked);
    QVERIFY(awaited(keychain.remove(alice(), Expectation::NothingStored)).value() == locked);
    QCOMPARE(countEntries(alice().entryName()), 1);
    QVERIFY(unlockKeyring());
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
}

void VaultTest::refusesWhatIsTooLarge()
{
    const QByteArray large(Keychain::sizeLimit, 'x');
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), large)), inMemory(KeychainFailure::TooLarge));
    QCOMPARE(countEntries(alice().entryName()), 0);
    QCOMPARE(readNow(keychain, alice(), Expectation::NothingStored),
             found(large, inMemory(KeychainFailure::TooLarge)));
    Keychain nextSession;
    QCOMPARE(readNow(nextSession, alice(), Expectation::NothingStored), failure(KeychainFailure::Absent));
}

void VaultTest::keepsTheOrderOfCalls()
{
    Keychain keychain;
    auto first = keychain.store(alice(), "first");
    auto readFirst = keychain.read(alice(), Expectation::NothingStored);
    auto second = keychain.store(alice(), "second");
    auto removed = keychain.remove(alice(), Expectation::NothingStored);
    auto readNone = keychain.read(alice(), Expectation::NothingStored);
    auto third = keychain.store(alice(), "third");
    QVERIFY(first.isPending());
    QCOMPARE(awaited(third), inKeychain);
    QCOMPARE(awaited(first), inKeychain);
    QCOMPARE(awaited(readFirst).value(), found("first"));
    QCOMPARE(awaited(second), inKeychain);
    QVERIFY(awaited(removed)->has_value());
    QCOMPARE(awaited(readNone).value(), failure(KeychainFailure::Absent));
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("third"));
}

void VaultTest::tellsWhenItIsIdle()
{
    Keychain keychain;
    QSignalSpy becameIdle(&keychain, &Keychain::becameIdle);
    QVERIFY(keychain.isIdle());
    int results = 0;
    const auto count = [&](const auto &) {
        ++results;
        QVERIFY(!keychain.isIdle()); // quitting now would be too early for this receiver
        QCOMPARE(becameIdle.size(), 0);
    };
    int resultsWhenIdle = 0;
    connect(&keychain, &Keychain::becameIdle, this, [&] { resultsWhenIdle = results; });
    keychain.store(alice(), "kept").then(this, count);
    keychain.remove(alice(), Expectation::SecretStored).then(this, count);
    keychain.read(bob(), Expectation::NothingStored).then(this, count);
    QVERIFY(!keychain.isIdle());
    QVERIFY(becameIdle.wait());
    QVERIFY(keychain.isIdle());
    QCOMPARE(resultsWhenIdle, 3);
    QCOMPARE(countEntries(alice().entryName()), 0); // the keychain is done, too

    // Not between an operation and the one that its receiver goes on with.
    renumber::wait::Future<Stored> second;
    keychain.store(alice(), "first").then(this, [&](const Stored &) {
        second = keychain.store(alice(), "second");
    });
    QVERIFY(becameIdle.wait());
    QCOMPARE(awaited(second), inKeychain);
    QCOMPARE(becameIdle.size(), 2);
}

void VaultTest::noticesAForeignValue()
{
    // The keychain hands out what is there; what it means is for tokenFromBytes() to refuse.
    Keychain keychain;
    Token token;
    token.accessToken = u"a"_s;
    QCOMPARE(awaited(keychain.store(alice(), toBytes(token, Keychain::sizeLimit))), inKeychain);
    QVERIFY(tamperWithEntry(alice().entryName(), QByteArray("{}").toBase64()));
    const auto read = readNow(keychain, alice(), Expectation::SecretStored);
    QCOMPARE(read, found("{}"));
    QVERIFY(!tokenFromBytes(read->secret));
}

void VaultTest::survivesItsDestruction_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps <= 24; ++steps)
        QTest::addRow("after %d events", steps) << steps;
}

void VaultTest::survivesItsDestruction()
{
    QFETCH(const int, steps);
    auto keychain = std::make_unique<Keychain>();
    auto stored = keychain->store(alice(), "kept");
    auto read = keychain->read(alice(), Expectation::NothingStored);
    auto removed = keychain->remove(alice(), Expectation::NothingStored);
    for (int step = 0; step < steps && removed.isPending(); ++step)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    keychain.reset();
    QVERIFY(!stored.isPending());
    QVERIFY(!read.isPending());
    QVERIFY(!removed.isPending());
    // What was under way ends, and QtKeychain's queue moves on.
    Keychain next;
    QCOMPARE(awaited(next.store(alice(), "next")), inKeychain);
    QCOMPARE(readNow(next, alice(), Expectation::SecretStored), found("next"));
}

void VaultTest::answersNobodyThatHasGone()
{
    Keychain keychain;
    bool called = false;
    auto page = std::make_unique<QObject>();
    keychain.store(alice(), "kept").then(page.get(), [&called](const Stored &) { called = true; });
    page.reset();
    QCOMPARE(readNow(keychain, alice(), Expectation::NothingStored), found("kept"));
    auto answered = std::optional<Stored>();
    keychain.store(alice(), "again").then(this, [&answered](const Stored &result) { answered = result; });
    QTRY_COMPARE(answered, inKeychain);
    QVERIFY(!called);
}

/// "--store SECRET" plays another process that stores alice's secret, and tells by its exit status where it
/// went.
static int storeAndExit(const QByteArray &secret)
{
    Keychain keychain;
    return awaited(keychain.store(alice(), secret)) == inKeychain ? storedInKeychain : storedInMemory;
}

static int runInItsProcess(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--store"_L1)
        return storeAndExit(arguments.value(2).toUtf8());
    VaultTest test;
    return QTest::qExec(&test, argc, argv);
}

RENUMBER_TEST_BY(VaultTest, runInItsProcess)
#include "vaulttest.moc"
