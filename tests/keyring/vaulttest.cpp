// SPDX-License-Identifier: Apache-2.0
// The vault against a real gnome-keyring (see with-keyring).
#include <cstdio>
#include <optional>

#include <QCoreApplication>
#include <QProcess>
#include <qt6keychain/keychain.h>
#include <QTest>

#include "awaited.h"
#include "keychain/vault.h"
#include "keyringcontrol.h"
#include "signin/onresult.h"
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
    Vault vault;
    QVERIFY(awaited(vault.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
}

void VaultTest::storesReadsRemoves()
{
    Token token;
    token.accessToken = u"sample-access"_s;
    token.refreshToken = u"sample-refresh"_s;
    token.expiresAt = QDateTime::fromSecsSinceEpoch(1'900'000'000);
    Vault vault;
    QCOMPARE(readNow(vault, alice(), Expectation::NothingStored), failure(VaultFailure::Absent));
    QCOMPARE(awaited(vault.store(alice(), toBytes(token, Vault::sizeLimit))), inKeychain);
    const auto read = readNow(vault, alice(), Expectation::SecretStored);
    QCOMPARE(read->where, inKeychain);
    QVERIFY(tokenFromBytes(read->secret) == token);
    QVERIFY(awaited(vault.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
    QCOMPARE(readNow(vault, alice(), Expectation::NothingStored), failure(VaultFailure::Absent));
    QVERIFY(awaited(vault.remove(alice(), Expectation::NothingStored))->has_value());
}

void VaultTest::keepsBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("only a NUL") << QByteArray(1, '\0');
    QTest::newRow("not UTF-8") << QByteArray("\xff\x00\xfe\x80 x", 6);
    QTest::newRow("looks like base64") << QByteArray("aGVsbG8=");
    QTest::newRow("as large as may be") << QByteArray(Vault::sizeLimit - 1, '\xa5');
}

void VaultTest::keepsBytesAsTheyAre()
{
    QFETCH(const QByteArray, secret);
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), secret)), inKeychain);
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), found(secret));
}

void VaultTest::overwritesInPlace()
{
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), "first")), inKeychain);
    QCOMPARE(awaited(vault.store(alice(), "second")), inKeychain);
    QCOMPARE(countEntries(alice().entryName()), 1);
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), found("second"));
}

void VaultTest::readsWhatAnotherVaultStored()
{
    {
        Vault before;
        QCOMPARE(awaited(before.store(alice(), "kept")), inKeychain);
    }
    Vault after;
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
    Vault vault;
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), found("from another process"));
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
    Vault vault;
    const VaultKey former = sampleKey(u"+33750253354"_s);
    VaultKey now = alice();
    now.formerUser = former.user;
    QCOMPARE(now.formerEntryName(), former.entryName());
    QCOMPARE(awaited(vault.store(former, "first")), inKeychain);
    QCOMPARE(readNow(vault, now, Expectation::SecretStored), found("first"));
    QCOMPARE(countEntries(former.entryName()), 1); // reading moves nothing
    QCOMPARE(awaited(vault.store(now, "second")), inKeychain);
    QCOMPARE(countEntries(former.entryName()), 0);
    QCOMPARE(countEntries(now.entryName()), 1);
    QCOMPARE(readNow(vault, now, Expectation::SecretStored), found("second"));
    QCOMPARE(readNow(vault, former, Expectation::NothingStored), failure(VaultFailure::Absent));
}

void VaultTest::removesWhatAnEarlierVersionStored()
{
    Vault vault;
    const VaultKey former = sampleKey(u"+33750253354"_s);
    VaultKey now = alice();
    now.formerUser = former.user;
    QCOMPARE(awaited(vault.store(former, "first")), inKeychain);
    QVERIFY(awaited(vault.remove(now, Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(former.entryName()), 0);
    QCOMPARE(readNow(vault, now, Expectation::NothingStored), failure(VaultFailure::Absent));
}

void VaultTest::keepsKeysApart_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("user");
    const VaultKey key = alice();
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
    const VaultKey other{service, origin, user};
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), "alice's")), inKeychain);
    QCOMPARE(readNow(vault, other, Expectation::NothingStored), failure(VaultFailure::Absent));
    QCOMPARE(awaited(vault.store(other, "the other's")), inKeychain);
    QVERIFY(awaited(vault.remove(other, Expectation::SecretStored))->has_value());
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), found("alice's"));
}

void VaultTest::tellsAbsentFromLocked()
{
    const VaultKey never = sampleKey(u"never stored"_s);
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), failure(VaultFailure::Locked));
    // The keyring shows that it holds the entry, so a lost marker does no harm.
    QCOMPARE(readNow(vault, alice(), Expectation::NothingStored), failure(VaultFailure::Locked));
    QCOMPARE(readNow(vault, never, Expectation::NothingStored), failure(VaultFailure::Absent));
    QCOMPARE(readNow(vault, never, Expectation::SecretStored), failure(VaultFailure::Locked));
}

void VaultTest::believesAnOpenKeyringOverTheMarker()
{
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), "kept")), inKeychain);
    QVERIFY(deleteEntry(alice().entryName()));
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), failure(VaultFailure::Absent));
}

void VaultTest::readsAgainOnceUnlocked()
{
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), failure(VaultFailure::Locked));
    QVERIFY(unlockKeyring());
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), found("kept"));
}

void VaultTest::storesInMemoryWhileLocked()
{
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), "old")), inKeychain);
    QVERIFY(lockKeyring());
    QCOMPARE(awaited(vault.store(alice(), "new")), inMemory(VaultFailure::Locked));
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored),
             found("new", inMemory(VaultFailure::Locked)));
    QVERIFY(unlockKeyring());
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored),
             found("new", inMemory(VaultFailure::Locked)));
    QCOMPARE(awaited(vault.store(alice(), "new")), inKeychain); // "Try the keyring again"
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), found("new"));
    Vault nextSession;
    QCOMPARE(readNow(nextSession, alice(), Expectation::SecretStored), found("new"));
}

void VaultTest::doesNotCallALockedEntryRemoved()
{
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), "kept")), inKeychain);
    QVERIFY(lockKeyring());
    const auto locked = tl::make_unexpected(VaultFailure::Locked);
    QVERIFY(awaited(vault.remove(alice(), Expectation::SecretStored)).value() == locked);
    QVERIFY(awaited(vault.remove(alice(), Expectation::NothingStored)).value() == locked);
    QCOMPARE(countEntries(alice().entryName()), 1);
    QVERIFY(unlockKeyring());
    QVERIFY(awaited(vault.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
}

void VaultTest::refusesWhatIsTooLarge()
{
    const QByteArray large(Vault::sizeLimit, 'x');
    Vault vault;
    QCOMPARE(awaited(vault.store(alice(), large)), inMemory(VaultFailure::TooLarge));
    QCOMPARE(countEntries(alice().entryName()), 0);
    QCOMPARE(readNow(vault, alice(), Expectation::NothingStored),
             found(large, inMemory(VaultFailure::TooLarge)));
    Vault nextSession;
    QCOMPARE(readNow(nextSession, alice(), Expectation::NothingStored), failure(VaultFailure::Absent));
}

void VaultTest::keepsTheOrderOfCalls()
{
    Vault vault;
    const auto first = vault.store(alice(), "first");
    const auto readFirst = vault.read(alice(), Expectation::NothingStored);
    const auto second = vault.store(alice(), "second");
    const auto removed = vault.remove(alice(), Expectation::NothingStored);
    const auto readNone = vault.read(alice(), Expectation::NothingStored);
    const auto third = vault.store(alice(), "third");
    QVERIFY(!first.isFinished());
    QCOMPARE(awaited(third), inKeychain);
    QCOMPARE(awaited(first), inKeychain);
    QCOMPARE(awaited(readFirst).value(), found("first"));
    QCOMPARE(awaited(second), inKeychain);
    QVERIFY(awaited(removed)->has_value());
    QCOMPARE(awaited(readNone).value(), failure(VaultFailure::Absent));
    QCOMPARE(readNow(vault, alice(), Expectation::SecretStored), found("third"));
}

void VaultTest::tellsWhenItIsIdle()
{
    Vault vault;
    QSignalSpy becameIdle(&vault, &Vault::becameIdle);
    QVERIFY(vault.isIdle());
    int results = 0;
    const auto count = [&](const auto &) {
        ++results;
        QVERIFY(!vault.isIdle()); // quitting now would be too early for this receiver
        QCOMPARE(becameIdle.size(), 0);
    };
    int resultsWhenIdle = 0;
    connect(&vault, &Vault::becameIdle, this, [&] { resultsWhenIdle = results; });
    onResult(vault.store(alice(), "kept"), this, count);
    onResult(vault.remove(alice(), Expectation::SecretStored), this, count);
    onResult(vault.read(bob(), Expectation::NothingStored), this, count);
    QVERIFY(!vault.isIdle());
    QVERIFY(becameIdle.wait());
    QVERIFY(vault.isIdle());
    QCOMPARE(resultsWhenIdle, 3);
    QCOMPARE(countEntries(alice().entryName()), 0); // the keychain is done, too

    // Not between an operation and the one that its receiver goes on with.
    QFuture<Stored> second;
    onResult(vault.store(alice(), "first"), this,
             [&](const Stored &) { second = vault.store(alice(), "second"); });
    QVERIFY(becameIdle.wait());
    QVERIFY(second.isFinished() && second.resultCount() == 1);
    QCOMPARE(second.result(), inKeychain);
    QCOMPARE(becameIdle.size(), 2);
}

void VaultTest::noticesAForeignValue()
{
    // The vault hands out what is there; what it means is for tokenFromBytes() to refuse.
    Vault vault;
    Token token;
    token.accessToken = u"a"_s;
    QCOMPARE(awaited(vault.store(alice(), toBytes(token, Vault::sizeLimit))), inKeychain);
    QVERIFY(tamperWithEntry(alice().entryName(), QByteArray("{}").toBase64()));
    const auto read = readNow(vault, alice(), Expectation::SecretStored);
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
    auto vault = std::make_unique<Vault>();
    const auto stored = vault->store(alice(), "kept");
    const auto read = vault->read(alice(), Expectation::NothingStored);
    const auto removed = vault->remove(alice(), Expectation::NothingStored);
    for (int step = 0; step < steps && !removed.isFinished(); ++step)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    vault.reset();
    QVERIFY(stored.isFinished());
    QVERIFY(read.isFinished());
    QVERIFY(removed.isFinished());
    // What was under way ends, and QtKeychain's queue moves on.
    Vault next;
    QCOMPARE(awaited(next.store(alice(), "next")), inKeychain);
    QCOMPARE(readNow(next, alice(), Expectation::SecretStored), found("next"));
}

void VaultTest::answersNobodyThatHasGone()
{
    Vault vault;
    bool called = false;
    auto page = std::make_unique<QObject>();
    const auto stored = vault.store(alice(), "kept");
    onResult(stored, page.get(), [&called](const Stored &) { called = true; });
    page.reset();
    QCOMPARE(awaited(stored), inKeychain);
    auto answered = std::optional<Stored>();
    onResult(vault.store(alice(), "again"), this, [&answered](const Stored &result) { answered = result; });
    QTRY_COMPARE(answered, inKeychain);
    QVERIFY(!called);
}

/// "--store SECRET" plays another process that stores alice's secret, and tells by its exit status where it
/// went.
static int storeAndExit(const QByteArray &secret)
{
    Vault vault;
    return awaited(vault.store(alice(), secret)) == inKeychain ? storedInKeychain : storedInMemory;
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
