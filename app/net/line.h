// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/environmentproxy.h"
#include "net/httpmessage.h"
#include "net/networkaccess.h"
#include "net/trustsource.h"
#include "time/clock.h"
#include "wait/future.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkReply;

namespace renumber::net {

/// A connection of its own for one call, in a network access of its own, so that no byte of one exchange can
/// ever reach another, whatever a server sends. It is opened when it is made, and unused until a call takes
/// it; TLS 1.2 or later, no cookies, no cache, by the system's proxy.
///
/// Qt shares connections by host and port within a network access, hands a call whatever came before it over
/// its connection, and sends a call once more on a connection that it makes by itself. A line per call is
/// what none of that gets past.
class Line : public QObject
{
    Q_OBJECT
public:
    /// Opens a line to where \a url is, with servers vouched for as \a trust says, \a first being asked
    /// first.
    Line(const QUrl &url, const Trust &trust, TrustSource first, time::Clock clock,
         QObject *parent = nullptr);
    ~Line() override;

    /// Nothing was sent, for certain, where it failed.
    using Readiness = tl::expected<void, TransportFailure>;

    /// To be called once, by the call that uses the line: it is ready when it is open, and was silent until
    /// then. A line that the server has closed meanwhile is opened once more.
    [[nodiscard]] wait::Future<Readiness> makeReady();
    /// Looks whether it is open still; of a line that no call uses. Nothing is sent.
    void examine();

    bool hasFailed() const { return m_state == State::Failed; }
    bool isOpen() const { return m_state == State::Open; }
    /// When it was opened, or was begun to be while it is not open yet, on the program's clock.
    QDateTime since() const { return m_since; }
    /// By whom the server's certificate was vouched for; of a line that is open.
    TrustSource trustSource() const { return m_trustSource; }
    /// What a failure to be ready by a deadline says: nothing has been sent.
    TransportFailure atDeadline() const;

    /// Carries the one call that this line is for; of a line that is ready.
    QNetworkAccessManager &network() const { return *m_network; }
    bool isProxied() const { return m_proxy && m_proxy->type() != QNetworkProxy::NoProxy; }

signals:
    /// It is open now, or once more; unless it failed.
    void opened();
    /// The server has ended the connection, which was found to be so when it was \a age old and was last seen
    /// to be open when it was \a goodFor. It is being opened once more.
    void hungUp(std::chrono::milliseconds goodFor, std::chrono::milliseconds age);
    /// It cannot be had, whether a call waits for it or not. Once.
    void failed(const renumber::net::TransportFailure &failure);

private:
    enum class State { Opening, Open, Ready, Failed };

    void open();
    void openBy(const QSslConfiguration &configuration);
    void touch();
    void noteConnecting();
    void concludeTouch();
    void noteOpening();
    void check();
    void failFor(const QString &unusableProxy);
    void askProxy();
    void fail(const TransportFailure &failure);
    std::optional<TlsFault> faultOfNames(const QNetworkReply &reply) const;
    TransportFailure failureOf(const QNetworkReply &reply) const;
    void closeReply();

    const QUrl m_url;
    const Trust m_trust;
    const time::Clock m_clock;
    TrustSource m_trustSource;
    State m_state = State::Opening;
    const wait::Promise<Readiness> m_readiness;
    QDateTime m_since;
    QDateTime m_seenOpen; ///< last
    wait::Future<ProxyChoice> m_findingProxy;
    wait::Future<bool> m_askingProxy;
    std::optional<QNetworkProxy> m_proxy; ///< none while the system has not said
    NetworkAccess m_network;
    QNetworkReply *m_reply = nullptr; ///< of touching; belongs to the network
    TlsFault m_tlsFault = TlsFault::Unknown;
    QElapsedTimer m_sinceTouched;
    QElapsedTimer m_sinceOpened;
    std::chrono::milliseconds m_listening{0}; ///< how long from then on whatever comes unasked is waited for
    bool m_connectedAnew = false; ///< in the last touching
    bool m_isWanted = false; ///< makeReady() was called
    bool m_isExamined = false; ///< examine() was called, and is not answered yet
    QList<TrustSource> m_tried; ///< who did not vouch
    int m_silentTouches = 0; ///< since it was opened last, or its examination began
    int m_openings = 0; ///< without a silence between
};

} // namespace renumber::net
