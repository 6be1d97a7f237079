// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/limits.h"
#include "http/requestreader.h"
#include "http/wire.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace renumber::sandbox {

/// One connection to the sandbox: it reads a request, waits for its answer, and then reads the next, or
/// closes, as the request asks (RFC 9112, 9.3). It deletes itself when it is closed.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes `socket`, which is connected. `limits` is read whenever a wait begins, and outlives this.
    Connection(QTcpSocket *socket, const Limits &limits, QObject *parent);

    /// The request that is being read or answered, as far as it has come.
    const Request &request() const { return m_reader.request(); }
    /// For replies that are not as they should be. Who writes a whole reply there ends with finish(), or
    /// closes the socket.
    QTcpSocket *socket() { return m_socket; }
    /// Whether the connection lasts longer than the reply that is due.
    Persistence persistence() const;

    /// Answers the request, whole and well.
    void answer(const Reply &reply);
    /// Ends the exchange: the next request is read, or the connection is closed, as the request asked.
    void finish();
    /// Closes once all is sent.
    void close();
    /// Sends what can be sent at once, and closes as `how` says; with a reset only where the system has one.
    void end(FaultEnd how);

signals:
    /// The method and the path of a request are known.
    void lineRead();
    /// Its headers are, too.
    void headRead();
    /// A whole request has come; nothing more is read until it is answered.
    void requestRead();

private:
    enum class State { Waiting, Answering, Closing };

    void read();
    void announce(RequestProgress progress);
    /// Whether the next request after one that was answered has not begun.
    bool isBetween() const { return m_answered > 0 && m_reader.progress() == RequestProgress::Nothing; }
    void reset();
    /// Begins to wait for as long as the limits allow.
    void wait();
    void giveUp();

    QTcpSocket *m_socket;
    const Limits &m_limits;
    RequestReader m_reader;
    QTimer m_patience;
    State m_state = State::Waiting;
    int m_answered = 0;
};

} // namespace renumber::sandbox
