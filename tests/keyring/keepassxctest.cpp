// SPDX-License-Identifier: Apache-2.0
// The keychain against KeePassXC as the Secret Service (see with-keepassxc): what it has in common with
// gnome-keyring, and what it does differently once it is locked.
#include <optional>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QProcess>
#include <QTest>

#include "keyringcontrol.h"
#include "testprogram.h"
#include "vaultoutcome.h"

using namespace Qt::StringLiterals;
using namespace renumber::keychain;

namespace {

QDBusMessage callWindow(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message
        = QDBusMessage::createMethodCall(u"org.keepassxc.KeePassXC.MainWindow"_s, u"/keepassxc"_s,
                                         u"org.keepassxc.KeePassXC.MainWindow"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

/// Whether the database is locked; none if it does not say.
std::optional<bool> isLocked()
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                          u"/org/freedesktop/secrets/collection/renumber"_s,
                                                          u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(message);
    return reply.isValid() ? std::optional(reply.value().variant().toBool()) : std::nullopt;
}

bool lockDatabase()
{
    callWindow(u"lockAllDatabases"_s, {});
    return QTest::qWaitFor([] { return isLocked() == true; });
}

bool openDatabase()
{
    if (isLocked() == true)
        callWindow(
            u"openDatabase"_s,
            {qEnvironmentVariable("WITH_KEEPASSXC_DATABASE"), qEnvironmentVariable("WITH_KEYRING_PASSWORD")});
    return QTest::qWaitFor([] { return isLocked() == false; });
}

/// Exit status of another process that runs this program with \a arguments; -1 if it did not end well.
int runAnother(const QString &program, const QStringList &arguments)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(program, arguments);
    const bool ended = other.waitForFinished(60'000) && other.exitStatus() == QProcess::NormalExit;
    return ended ? other.exitCode() : -1;
}

} // namespace

class KeePassXcTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void storesReadsRemoves();
    void keepsBytesAsTheyAre_data();
    void keepsBytesAsTheyAre();
    void overwritesInPlace();
    void keepsKeysApart();
    void readsInAFreshProcess();
    void believesAnOpenDatabaseOverTheMarker();
    void noticesAForeignValue();
    void tellsAbsentFromLocked();
    void readsAgainOnceUnlocked();
    void doesNotCallALockedEntryRemoved();
    void callsItLockedWhenTheSearchPrompts();
};

void KeePassXcTest::init()
{
    QVERIFY(openDatabase());
}

void KeePassXcTest::cleanup()
{
    QVERIFY(openDatabase());
    Keychain keychain;
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored))->has_value());
    QTRY_COMPARE(countEntries(alice().entryName()), 0);
}

void KeePassXcTest::storesReadsRemoves()
{
    Keychain keychain;
    QCOMPARE(readNow(keychain, alice(), Expectation::NothingStored), failure(KeychainFailure::Absent));
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QCOMPARE(countEntries(alice().entryName()), 1);
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("kept"));
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored))->has_value());
    QCOMPARE(countEntries(alice().entryName()), 0);
    QCOMPARE(readNow(keychain, alice(), Expectation::NothingStored), failure(KeychainFailure::Absent));
    QVERIFY(awaited(keychain.remove(alice(), Expectation::NothingStored))->has_value());
}

void KeePassXcTest::keepsBytesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("only a NUL") << QByteArray(1, '\0');
    QTest::newRow("not UTF-8") << QByteArray("\xff\x00\xfe\x80 x", 6);
    QTest::newRow("as large as may be") << QByteArray(Keychain::sizeLimit - 1, '\xa5');
}

void KeePassXcTest::keepsBytesAsTheyAre()
{
    QFETCH(const QByteArray, secret);
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), secret)), inKeychain);
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found(secret));
}

void KeePassXcTest::overwritesInPlace()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "first")), inKeychain);
    QCOMPARE(awaited(keychain.store(alice(), "second")), inKeychain);
    QCOMPARE(countEntries(alice().entryName()), 1);
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("second"));
}

void KeePassXcTest::keepsKeysApart()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "alice's")), inKeychain);
    for (const QString &user : {u"bob"_s, u"Alice"_s, u"alic"_s, u"alice2"_s, u".*"_s}) {
        QCOMPARE(readNow(keychain, sampleKey(user), Expectation::NothingStored),
                 failure(KeychainFailure::Absent));
        QCOMPARE(awaited(keychain.store(sampleKey(user), "another's")), inKeychain);
        QVERIFY(awaited(keychain.remove(sampleKey(user), Expectation::SecretStored))->has_value());
    }
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("alice's"));
}

void KeePassXcTest::readsInAFreshProcess()
{
    const QString program = QCoreApplication::applicationFilePath();
    QCOMPARE(runAnother(program, {u"KeePassXcTest"_s, u"--store"_s, u"kept"_s}), 0);
    QCOMPARE(runAnother(program, {u"KeePassXcTest"_s, u"--read"_s, u"kept"_s}), 0);
}

void KeePassXcTest::believesAnOpenDatabaseOverTheMarker()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(deleteEntry(alice().entryName()));
    QTRY_COMPARE(countEntries(alice().entryName()), 0);
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), failure(KeychainFailure::Absent));
}

void KeePassXcTest::noticesAForeignValue()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "ours")), inKeychain);
    QVERIFY(tamperWithEntry(alice().entryName(), QByteArray("{}").toBase64()));
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("{}"));
}

void KeePassXcTest::tellsAbsentFromLocked()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockDatabase());
    // A locked database is not searched, so that only the marker tells the two apart.
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), failure(KeychainFailure::Locked));
    QCOMPARE(readNow(keychain, bob(), Expectation::NothingStored), failure(KeychainFailure::Absent));
}

void KeePassXcTest::readsAgainOnceUnlocked()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockDatabase());
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), failure(KeychainFailure::Locked));
    QVERIFY(openDatabase());
    QCOMPARE(readNow(keychain, alice(), Expectation::SecretStored), found("kept"));
}

void KeePassXcTest::doesNotCallALockedEntryRemoved()
{
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), inKeychain);
    QVERIFY(lockDatabase());
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored)).value()
            == tl::make_unexpected(KeychainFailure::Locked));
    QVERIFY(openDatabase());
    QCOMPARE(countEntries(alice().entryName()), 1);
}

/// As KeePassXC is set up by itself: libsecret's search is answered when the person has answered. It gives up
/// after 25 seconds; to find out why must not ask the person a second time.
void KeePassXcTest::callsItLockedWhenTheSearchPrompts()
{
    QCOMPARE(runAnother(QStringLiteral(WITH_KEEPASSXC),
                        {u"--search-prompts"_s, QCoreApplication::applicationFilePath(), u"KeePassXcTest"_s,
                         u"--lock-and-read"_s}),
             0);
}

static int lockAndRead()
{
    Keychain keychain;
    if (awaited(keychain.store(alice(), "kept")) != inKeychain || !lockDatabase())
        return 10;
    return readNow(keychain, alice(), Expectation::SecretStored) == failure(KeychainFailure::Locked) ? 0 : 11;
}

static int runInItsProcess(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Keychain keychain; // of those cases that run in a process of their own
    if (arguments.value(1) == "--read"_L1)
        return readNow(keychain, alice(), Expectation::SecretStored) == found(arguments.value(2).toUtf8())
            ? 0
            : 1;
    if (arguments.value(1) == "--store"_L1)
        return awaited(keychain.store(alice(), arguments.value(2).toUtf8())) == inKeychain ? 0 : 1;
    if (arguments.value(1) == "--lock-and-read"_L1)
        return lockAndRead();
    KeePassXcTest test;
    return QTest::qExec(&test, argc, argv);
}

RENUMBER_TEST_BY(KeePassXcTest, runInItsProcess)
#include "keepassxctest.moc"
