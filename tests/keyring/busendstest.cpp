// SPDX-License-Identifier: Apache-2.0
// The keychain whose session bus ends, as it does when a session is torn down or its bus crashes. Each case
// runs in a process of its own, on a bus of its own (with-keyring): GLib reaches for a bus only once in a
// process.
#include <gio/gio.h> // before Qt, for which "signals" is a keyword

#include <csignal>
#include <optional>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTest>

#include "keychain/sessionbus.h"
#include "testprogram.h"
#include "vaultoutcome.h"

using namespace Qt::StringLiterals;
using namespace renumber::keychain;

namespace {

/// The bus that with-keyring started for this process, and its end.
class EndingBus
{
public:
    EndingBus()
        : m_connection(g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr)) // the one that libsecret uses
        , m_pid(QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.DBus"_s))
    {
        g_signal_connect_swapped(m_connection, "closed", GCallback(noteClosed), this);
    }
    ~EndingBus()
    {
        g_signal_handlers_disconnect_by_data(m_connection, this);
        g_object_unref(m_connection);
    }
    Q_DISABLE_COPY_MOVE(EndingBus)

    void end() const
    {
        if (m_pid.isValid())
            ::kill(pid_t(m_pid.value()), SIGKILL);
    }
    /// Whether GLib has noticed; where it ends the process for that, it does so right after.
    bool hasEnded() const { return m_hasEnded; }

private:
    static void noteClosed(EndingBus *bus) { bus->m_hasEnded = true; }

    GDBusConnection *m_connection;
    QDBusReply<uint> m_pid;
    bool m_hasEnded = false;
};

/// Another bus at the address of the one that with-keyring started.
class NewBus
{
public:
    NewBus()
    {
        const QString configuration = qEnvironmentVariable("HOME") % u"/bus/conf";
        m_process.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file"_s, configuration});
    }
    ~NewBus()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(NewBus)

private:
    QProcess m_process;
};

/// What a process does that loses its bus \a steps events after it began to store; its exit status tells what
/// went wrong: 0 nothing.
int loseBus(int steps)
{
    if (!qEnvironmentVariableIsSet("WITH_KEYRING_PASSWORD"))
        return 10; // not a bus of ours
    Keychain keychain;
    if (awaited(keychain.store(alice(), "kept")) != inKeychain)
        return 11;

    const EndingBus bus;
    auto stored = keychain.store(alice(), "newer");
    auto removed = keychain.remove(bob(), Expectation::SecretStored);
    for (int step = 0; step < steps && removed.isPending(); ++step)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    bus.end();
    const auto isGone = [&bus] { return bus.hasEnded() && sessionBus() == SessionBus::Missing; };
    if (!QTest::qWaitFor(isGone))
        return 12;

    const Stored unavailable = inMemory(KeychainFailure::Unavailable);
    const std::optional<Stored> outcome = awaited(stored);
    if (outcome != unavailable && outcome != inKeychain)
        return 13;
    const auto removal = awaited(removed);
    if (!removal->has_value() && removal->error() != KeychainFailure::Unavailable)
        return 14;
    if (readNow(keychain, bob(), Expectation::SecretStored) != failure(KeychainFailure::Unavailable))
        return 15;
    if (awaited(keychain.store(bob(), "kept")) != unavailable)
        return 16;

    // GLib and Qt stay with the bus they had, so that a new one is no help to this process.
    const NewBus newBus;
    if (!QTest::qWaitFor([] { return sessionBus() == SessionBus::Reachable; }))
        return 17;
    return awaited(keychain.store(bob(), "kept")) == unavailable ? 0 : 18;
}

} // namespace

class BusEndsTest : public QObject
{
    Q_OBJECT

private slots:
    void livesOn_data();
    void livesOn();
};

void BusEndsTest::livesOn_data()
{
    QTest::addColumn<int>("steps");
    // From a write that has not begun to one that has ended.
    for (const int steps : {0, 2, 4, 6, 8, 12, 16, 24})
        QTest::addRow("%d events into a write", steps) << steps;
}

void BusEndsTest::livesOn()
{
    QFETCH(const int, steps);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QStringLiteral(WITH_KEYRING),
        {QCoreApplication::applicationFilePath(), u"BusEndsTest"_s, u"--lose-bus"_s, QString::number(steps)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0); // 143: ended by SIGTERM
}

static int runInItsProcess(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--lose-bus"_L1)
        return loseBus(arguments.value(2).toInt());
    BusEndsTest test;
    return QTest::qExec(&test, argc, argv);
}

RENUMBER_TEST_BY(BusEndsTest, runInItsProcess)
#include "busendstest.moc"
