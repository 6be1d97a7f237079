// SPDX-License-Identifier: Apache-2.0
// The keychain where there is no keychain: quick, clear, nothing started, in memory.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include "keychain/sessionbus.h"
#include "testprogram.h"
#include "vaultoutcome.h"

using namespace Qt::StringLiterals;
using namespace renumber::keychain;

class VaultWithoutKeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void isUnavailableQuickly_data();
    void isUnavailableQuickly();
    void startsNoBus();
    void forgetsOnRemoval();
    void findsNoServiceOnABareBus();
};

namespace {

const Stored withoutKeychain{SecretPlace::InMemoryOnly, KeychainFailure::Unavailable};

} // namespace

void VaultWithoutKeyringTest::isUnavailableQuickly_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("no address") << QByteArray();
    QTest::newRow("no socket") << QByteArray("unix:path=/nonexistent/bus");
    QTest::newRow("dead socket, abstract") << QByteArray("unix:abstract=renumber-no-such-bus");
    QTest::newRow("would start one") << QByteArray("autolaunch:");
    QTest::newRow("switched off") << QByteArray("disabled:");
    QTest::newRow("garbage") << QByteArray("%%%;=,:;;unix:");
}

void VaultWithoutKeyringTest::isUnavailableQuickly()
{
    QFETCH(const QByteArray, address);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    QCOMPARE(sessionBus(), SessionBus::Missing);

    QElapsedTimer timer;
    timer.start();
    Keychain keychain;
    QVERIFY(awaited(keychain.read(alice(), Expectation::NothingStored)).value()
            == tl::make_unexpected(KeychainFailure::Unavailable));
    QCOMPARE(awaited(keychain.store(alice(), "kept")), withoutKeychain);
    QVERIFY(awaited(keychain.read(alice(), Expectation::NothingStored)).value()
            == (StoredSecret{"kept", withoutKeychain}));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));

    Keychain nextSession;
    QVERIFY(awaited(nextSession.read(alice(), Expectation::SecretStored)).value()
            == tl::make_unexpected(KeychainFailure::Unavailable));
}

/// Where there is an X display, GLib and libdbus would run dbus-launch. Here that is a script which leaves a
/// trace.
void VaultWithoutKeyringTest::startsNoBus()
{
    const QTemporaryDir directory;
    QFile launcher(directory.filePath(u"dbus-launch"_s));
    QVERIFY(launcher.open(QIODevice::WriteOnly));
    launcher.write("#!/bin/sh\n: >\"$0.ran\"\n");
    launcher.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    launcher.close();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray(QFile::encodeName(directory.path()) + ':' + path));
    qputenv("DISPLAY", ":0");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto restore = qScopeGuard([&path] {
        qputenv("PATH", path);
        qunsetenv("DISPLAY");
    });

    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), withoutKeychain);
    QVERIFY(awaited(keychain.remove(alice(), Expectation::NothingStored))->has_value());
    QVERIFY(!QFile::exists(QString(launcher.fileName() % u".ran")));
}

void VaultWithoutKeyringTest::forgetsOnRemoval()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Keychain keychain;
    QCOMPARE(awaited(keychain.store(alice(), "kept")), withoutKeychain);
    QVERIFY(awaited(keychain.remove(alice(), Expectation::NothingStored))->has_value());
    QVERIFY(awaited(keychain.read(alice(), Expectation::NothingStored)).value()
            == tl::make_unexpected(KeychainFailure::Unavailable));
    // Something of an earlier session may still be in a keychain that is out of reach now.
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored)).value()
            == tl::make_unexpected(KeychainFailure::Unavailable));
}

/// A session bus on which nothing answers for the keyring. Last, as GLib keeps the first bus it has reached.
void VaultWithoutKeyringTest::findsNoServiceOnABareBus()
{
    const QTemporaryDir directory;
    QVERIFY(directory.isValid());
    const QByteArray address = "unix:path=" + directory.filePath(u"bus"_s).toLocal8Bit();
    QFile configuration(directory.filePath(u"bus.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    const QByteArray text = "<busconfig><type>session</type><listen>" + address
        + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
    configuration.write(text);
    configuration.close();
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration.fileName()});
    const auto endBus = qScopeGuard([&bus] {
        bus.kill();
        bus.waitForFinished();
    });
    QVERIFY(bus.waitForReadyRead());

    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QCOMPARE(sessionBus(), SessionBus::Reachable);
    Keychain keychain;
    QVERIFY(awaited(keychain.read(alice(), Expectation::NothingStored)).value()
            == tl::make_unexpected(KeychainFailure::Unavailable));
    QCOMPARE(awaited(keychain.store(alice(), "kept")), withoutKeychain);
    QVERIFY(awaited(keychain.remove(alice(), Expectation::NothingStored))->has_value());
    QVERIFY(awaited(keychain.remove(alice(), Expectation::SecretStored)).value()
            == tl::make_unexpected(KeychainFailure::Unavailable));
}

RENUMBER_TEST(VaultWithoutKeyringTest)
#include "vaultwithoutkeyringtest.moc"
