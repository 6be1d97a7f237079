// SPDX-License-Identifier: Apache-2.0
// What counts as offline, and that nothing does where the system says nothing.
#include "net/systemreachability.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using renumber::net::judged;
using renumber::net::Reachability;
using renumber::net::SystemReachability;
using renumber::net::WayOut;
using Said = QNetworkInformation::Reachability;
using State = Reachability::State;

class ReachabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void offlineIsWhatSystemAndInterfacesAgreeOn_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<WayOut>("wayOut");
        QTest::addColumn<State>("expected");
        QTest::newRow("cable out") << Said::Disconnected << WayOut::None << State::Offline;
        QTest::newRow("interface that the system does not manage")
            << Said::Disconnected << WayOut::Some << State::Unknown;
        QTest::newRow("says nothing, no interface") << Said::Unknown << WayOut::None << State::Unknown;
        QTest::newRow("says nothing") << Said::Unknown << WayOut::Some << State::Unknown;
        QTest::newRow("local") << Said::Local << WayOut::Some << State::Reachable;
        QTest::newRow("site") << Said::Site << WayOut::Some << State::Reachable;
        QTest::newRow("online") << Said::Online << WayOut::Some << State::Reachable;
        QTest::newRow("online by what has no address") << Said::Online << WayOut::None << State::Reachable;
    }

    void offlineIsWhatSystemAndInterfacesAgreeOn()
    {
        QFETCH(const Said, said);
        QFETCH(const WayOut, wayOut);
        QTEST(judged(said, wayOut), "expected");
    }

    void interfacesThatLeadElsewhere_data()
    {
        QTest::addColumn<QNetworkInterface::InterfaceFlags>("flags");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("expected");
        const QNetworkInterface::InterfaceFlags running
            = QNetworkInterface::IsUp | QNetworkInterface::IsRunning | QNetworkInterface::CanBroadcast;
        QTest::newRow("IPv4") << running << QStringList{u"192.0.2.7"_s} << true;
        QTest::newRow("IPv6") << running << QStringList{u"fe80::1"_s, u"2001:db8::7"_s} << true;
        QTest::newRow("private") << running << QStringList{u"10.0.0.7"_s} << true;
        QTest::newRow("link-local only") << running << QStringList{u"169.254.3.4"_s, u"fe80::1"_s} << false;
        QTest::newRow("no address") << running << QStringList{} << false;
        QTest::newRow("cable out") << (running
                                       & ~QNetworkInterface::InterfaceFlags(QNetworkInterface::IsRunning))
                                   << QStringList{u"192.0.2.7"_s} << false;
        QTest::newRow("switched off") << QNetworkInterface::InterfaceFlags(QNetworkInterface::IsRunning)
                                      << QStringList{u"192.0.2.7"_s} << false;
        QTest::newRow("loopback") << (running | QNetworkInterface::IsLoopBack)
                                  << QStringList{u"127.0.0.1"_s, u"192.0.2.7"_s} << false;
    }

    void interfacesThatLeadElsewhere()
    {
        QFETCH(const QNetworkInterface::InterfaceFlags, flags);
        QFETCH(const QStringList, addresses);
        QList<QHostAddress> parsed;
        for (const QString &address : addresses)
            parsed.append(QHostAddress(address));
        QTEST(renumber::net::leadsElsewhere(flags, parsed), "expected");
    }

    /// No bus, no NetworkManager: whatever Qt has instead, nothing is logged and nobody is held back.
    void aComputerThatSaysNothingIsNotOffline()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
        QTest::failOnWarning(QRegularExpression(u"."_s));
        std::atomic<bool> asked = false;
        {
            const SystemReachability reachability([&asked] {
                asked = true;
                return WayOut::Some;
            });
            QCOMPARE(reachability.stateOf(QUrl(u"https://id.example.com"_s)), State::Unknown);
            QCOMPARE(reachability.stateOf(QUrl(u"http://127.0.0.1:8080"_s)), State::Reachable);
            QTRY_VERIFY(asked);
            QCoreApplication::processEvents();
            QVERIFY(reachability.stateOf(QUrl(u"https://id.example.com"_s)) != State::Offline);
        }
    }
};

RENUMBER_TEST(ReachabilityTest)
#include "reachabilitytest.moc"
