// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/reachability.h"

#include <QNetworkInformation>
#include <QNetworkInterface>
#include <QThread>

#include <functional>

namespace renumber::net {

/// Whether some interface leads to other computers.
enum class WayOut { None, Some };

/// By the interfaces as they are now. Takes well below a millisecond.
WayOut findWayOut();

/// True for an interface that is up and running, is not loopback, and has an address that is not link-local
/// (RFC 3927, RFC 4291 2.5.6).
bool leadsElsewhere(QNetworkInterface::InterfaceFlags flags, const QList<QHostAddress> &addresses);

/// What follows from what the system says and from the interfaces. Offline only where both agree: a system
/// says "disconnected" too of interfaces that it does not manage (NetworkManager) and of networks without a
/// default route (GLib). A network that may lead to the local site only may well be where the service is.
Reachability::State judged(QNetworkInformation::Reachability said, WayOut wayOut);

/// Reachability as the operating system tells it: NetworkManager where it runs, else what Qt has otherwise.
/// Unknown until the system has answered, and where it never does. A service on this computer is always
/// reachable.
///
/// The system is asked in a thread of its own: Qt's way to NetworkManager waits for each of its answers. Qt
/// keeps one connection to it in a process, and so there is to be one of these.
class SystemReachability : public Reachability
{
    Q_OBJECT
public:
    /// \a wayOut is called in another thread.
    explicit SystemReachability(const std::function<WayOut()> &wayOut = findWayOut,
                                QObject *parent = nullptr);
    /// Waits for an answer that is under way.
    ~SystemReachability() override;

    State stateOf(const QUrl &origin) const override;

private:
    void take(State state);

    QThread m_thread;
    State m_state = State::Unknown;
};

} // namespace renumber::net
