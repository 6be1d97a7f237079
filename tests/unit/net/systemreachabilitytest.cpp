// SPDX-License-Identifier: Apache-2.0
// SystemReachability with Qt's own way to NetworkManager, on a system bus of the test's own where the test
// answers as NetworkManager does: at first not at all. The tests build on each other: Qt keeps one connection
// to the system for the whole process.
#include "net/systemreachability.h"
#include "testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using renumber::net::SystemReachability;
using renumber::net::WayOut;
using State = renumber::net::Reachability::State;

namespace {

const QString service = QStringLiteral("org.freedesktop.NetworkManager");
const QString path = QStringLiteral("/org/freedesktop/NetworkManager");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QUrl elsewhere(QStringLiteral("https://id.example.com"));

/// NMState of NetworkManager's D-Bus API.
enum NmState : uint {
    Asleep = 10,
    Disconnected = 20,
    Connecting = 40,
    ConnectedLocal = 50,
    ConnectedGlobal = 70
};

/// Answers as NetworkManager, when the test lets it.
class Manager : public QDBusVirtualObject
{
public:
    explicit Manager(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        if (message.interface() != properties || message.member() != u"GetAll")
            return false;
        message.setDelayedReply(true);
        m_waiting.append(message);
        return true;
    }

    qsizetype waiting() const { return m_waiting.size(); }

    void answer(NmState state)
    {
        for (const QDBusMessage &message : std::exchange(m_waiting, {}))
            m_bus.send(message.createReply(QVariantMap{{u"State"_s, uint(state)}}));
    }

    void tell(NmState state)
    {
        auto signal = QDBusMessage::createSignal(path, properties, u"PropertiesChanged"_s);
        signal << service << QVariantMap{{u"State"_s, uint(state)}} << QStringList();
        m_bus.send(signal);
    }

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_waiting;
};

} // namespace

class SystemReachabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString address = u"unix:path="_s + m_folder.filePath(u"bus"_s);
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                        QString(u"--address="_s + address)});
        QVERIFY2(m_daemon.waitForReadyRead(20'000), "dbus-daemon does not start");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toUtf8());
        QDBusConnection bus = QDBusConnection::connectToBus(address, u"manager"_s);
        QVERIFY(bus.isConnected());
        m_manager = std::make_unique<Manager>(bus);
        QVERIFY(bus.registerVirtualObject(path, m_manager.get()));
        QVERIFY(bus.registerService(service));
        QTest::failOnWarning(QRegularExpression(u"."_s));
    }

    /// This thread would hang for good if it were the one that waits for NetworkManager.
    void aSilentNetworkManagerHoldsNothingUp()
    {
        m_reachability = std::make_unique<SystemReachability>([this] { return m_wayOut.load(); });
        QTRY_VERIFY(m_manager->waiting() > 0);
        QCOMPARE(m_reachability->stateOf(elsewhere), State::Unknown);
    }

    void disconnectedIsOffline()
    {
        const QSignalSpy changed(m_reachability.get(), &SystemReachability::changed);
        // Qt 6.4 asks more than once.
        QTRY_VERIFY((m_manager->answer(Disconnected), !changed.isEmpty()));
        QCOMPARE(m_reachability->stateOf(elsewhere), State::Offline);
        QCOMPARE(QNetworkInformation::instance()->backendName(), u"networkmanager"_s);
    }

    void aServiceOnThisComputerIsReachable()
    {
        QCOMPARE(m_reachability->stateOf(QUrl(u"http://127.0.0.1:8080"_s)), State::Reachable);
        QCOMPARE(m_reachability->stateOf(QUrl(u"http://[::1]:8080"_s)), State::Reachable);
        QCOMPARE(m_reachability->stateOf(QUrl(u"https://localhost"_s)), State::Reachable);
        QCOMPARE(m_reachability->stateOf(elsewhere), State::Offline);
    }

    void itComesBackByItself()
    {
        m_manager->tell(Connecting);
        QTRY_COMPARE(m_reachability->stateOf(elsewhere), State::Unknown);
        m_manager->tell(ConnectedGlobal);
        QTRY_COMPARE(m_reachability->stateOf(elsewhere), State::Reachable);
        m_manager->tell(Disconnected);
        QTRY_COMPARE(m_reachability->stateOf(elsewhere), State::Offline);
        m_manager->tell(ConnectedLocal);
        QTRY_COMPARE(m_reachability->stateOf(elsewhere), State::Reachable);
    }

    /// NetworkManager says nothing of it, and goes on saying "disconnected".
    void anInterfaceThatIsNotManagedCounts()
    {
        m_manager->tell(Disconnected);
        QTRY_COMPARE(m_reachability->stateOf(elsewhere), State::Offline);
        const QSignalSpy changed(m_reachability.get(), &SystemReachability::changed);
        m_wayOut = WayOut::Some;
        QTRY_COMPARE(m_reachability->stateOf(elsewhere), State::Unknown);
        m_wayOut = WayOut::None;
        QTRY_COMPARE(m_reachability->stateOf(elsewhere), State::Offline);
        QCOMPARE(changed.size(), 2);
    }

    void itEndsWhileNetworkManagerRuns() { m_reachability.reset(); }

    void cleanupTestCase()
    {
        m_reachability.reset();
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::unique_ptr<Manager> m_manager;
    std::atomic<WayOut> m_wayOut = WayOut::None;
    std::unique_ptr<SystemReachability> m_reachability;
};

RENUMBER_TEST(SystemReachabilityTest)
#include "systemreachabilitytest.moc"
