// SPDX-License-Identifier: Apache-2.0
#include "net/systemreachability.h"

#include "net/origin.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace renumber::net {

namespace {

using Report = std::function<void(Reachability::State)>;

/// Follows what the system says, in the thread that it lives in.
class Watch : public QObject
{
public:
    Watch(std::function<WayOut()> wayOut, Report report)
        : m_wayOut(std::move(wayOut))
        , m_report(std::move(report))
    {
        m_lookAgain.setInterval(2s);
        connect(&m_lookAgain, &QTimer::timeout, this, &Watch::look);
    }

    void begin()
    {
        if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
            return;
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                &Watch::look);
        look();
    }

private:
    void look()
    {
        const auto said = QNetworkInformation::instance()->reachability();
        // Interfaces come and go without a word from a system that does not manage them.
        if (said != QNetworkInformation::Reachability::Disconnected)
            m_lookAgain.stop();
        else if (!m_lookAgain.isActive())
            m_lookAgain.start();
        m_report(judged(said, m_wayOut()));
    }

    const std::function<WayOut()> m_wayOut;
    const Report m_report;
    QTimer m_lookAgain{this};
};

} // namespace

bool leadsElsewhere(QNetworkInterface::InterfaceFlags flags, const QList<QHostAddress> &addresses)
{
    if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning)
        || flags.testFlag(QNetworkInterface::IsLoopBack))
        return false;
    return std::any_of(addresses.cbegin(), addresses.cend(), [](const QHostAddress &address) {
        return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
    });
}

WayOut findWayOut()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    const auto leads = [](const QNetworkInterface &one) {
        QList<QHostAddress> addresses;
        for (const QNetworkAddressEntry &entry : one.addressEntries())
            addresses.append(entry.ip());
        return leadsElsewhere(one.flags(), addresses);
    };
    return std::any_of(interfaces.cbegin(), interfaces.cend(), leads) ? WayOut::Some : WayOut::None;
}

Reachability::State judged(QNetworkInformation::Reachability said, WayOut wayOut)
{
    switch (said) {
    case QNetworkInformation::Reachability::Unknown:
        return Reachability::State::Unknown;
    case QNetworkInformation::Reachability::Disconnected:
        return wayOut == WayOut::None ? Reachability::State::Offline : Reachability::State::Unknown;
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
    case QNetworkInformation::Reachability::Online:
        return Reachability::State::Reachable;
    }
    return Reachability::State::Unknown; // what a later Qt may say
}

SystemReachability::SystemReachability(const std::function<WayOut()> &wayOut, QObject *parent)
    : Reachability(parent)
{
    auto *watch = new Watch(wayOut, [this](State state) {
        QMetaObject::invokeMethod(
            this, [this, state] { take(state); }, Qt::QueuedConnection);
    });
    watch->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, watch, &Watch::begin);
    connect(&m_thread, &QThread::finished, watch, &QObject::deleteLater);
    m_thread.start();
}

SystemReachability::~SystemReachability()
{
    m_thread.quit();
    m_thread.wait();
}

Reachability::State SystemReachability::stateOf(const QUrl &origin) const
{
    return isLoopbackHost(origin.host()) ? State::Reachable : m_state;
}

void SystemReachability::take(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

} // namespace renumber::net
