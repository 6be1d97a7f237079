// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"
#include "wait/future.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkReply;

namespace renumber::net {

class Line;
class Lines;
class ReadyLine;

/// One HTTP call with one ending: sent at most once, a reading as well unless the connection breaks, over a
/// line of its own, never redirected, ended by its own deadline, its reply capped in size and whole or a
/// failure. (Of a 401 or 407 reply Qt shows nothing before its end: the cap is on how much the program
/// grows.) What fails before the line was ready was not sent; whatever fails afterwards may have been. It
/// deletes itself.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    /// Starts the call, which takes one of \a lines. Once nobody waits it is broken off, and the service may
    /// still act on what was sent.
    [[nodiscard]] static wait::Future<HttpResult> start(Lines &lines, const HttpRequest &request);
    ~HttpCall() override;

private:
    HttpCall(Lines &lines, const HttpRequest &request);
    void begin();
    void breakOff();
    void send();
    void watchForOtherConnections();
    void watchMemory();
    TransportFailure atDeadline() const;
    void readMore();
    void conclude();
    void endWith(const HttpResult &result);
    void tellOfLoss(TransportError error) const;
    void dropReply();
    void closeLine();

    const wait::Promise<HttpResult> m_promise;
    const QPointer<Lines> m_lines;
    const HttpRequest m_request;
    std::unique_ptr<ReadyLine> m_readyLine; ///< until the line is ready
    wait::Future<tl::expected<void, TransportFailure>> m_readiness;
    std::unique_ptr<Line> m_line; ///< goes with the call
    std::chrono::milliseconds m_lineAge{0}; ///< when the request was handed over
    QNetworkReply *m_reply = nullptr; ///< belongs to the line; there once the request was handed over
    QByteArray m_body;
    wait::Future<> m_deadline;
    QTimer m_growth; ///< while Qt may keep what comes to itself
    qint64 m_heldBefore = 0; ///< bytes in memory when the request was handed over
    QElapsedTimer m_sinceStart;
    bool m_isSent = false; ///< Qt has given the request, or its beginning, to the system
    bool m_ended = false;
};

} // namespace renumber::net
