// SPDX-License-Identifier: Apache-2.0
#include "http/connection.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace renumber::sandbox {

Connection::Connection(QTcpSocket *socket, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Connection::giveUp);
    wait();
    // What came with the end of a TLS handshake is announced by no signal; and whoever made this is to listen
    // first.
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

Persistence Connection::persistence() const
{
    return m_reader.asksForTheEnd() ? Persistence::Close : Persistence::Keep;
}

void Connection::answer(const Reply &reply)
{
    m_socket->write(whole(reply, request().method == u"HEAD" ? BodySent::No : BodySent::Yes, persistence()));
    finish();
}

void Connection::finish()
{
    if (m_state != State::Answering) {
        return;
    }
    ++m_answered;
    if (persistence() == Persistence::Close) {
        close();
        return;
    }
    m_reader.next();
    m_state = State::Waiting;
    wait();
    // The next request may have come long ago. It is not read in here: this is called while one is announced.
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::end(FaultEnd how)
{
    if (how == FaultEnd::Close) {
        close();
        return;
    }
    m_socket->flush();
    reset();
}

void Connection::reset()
{
    m_state = State::Closing;
    m_patience.stop();
#ifdef Q_OS_UNIX
    // Without lingering, a close is a reset.
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    m_socket->abort();
}

void Connection::read()
{
    if (m_state != State::Waiting || m_socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    const bool wasBetween = isBetween();
    const QByteArray bytes = m_socket->readAll();
    m_reader.add(bytes);
    RequestProgress before = m_reader.progress();
    while (m_state == State::Waiting) {
        const RequestProgress now = m_reader.advance();
        if (now == before) {
            break;
        }
        before = now;
        announce(now);
    }
    // A head has its time as a whole, and of a body each piece has (nginx: client_header_timeout and
    // client_body_timeout).
    const bool begins = wasBetween && !isBetween();
    const bool isBody = m_reader.progress() == RequestProgress::Head && !bytes.isEmpty();
    if (m_state == State::Waiting && (begins || isBody)) {
        wait();
    }
}

void Connection::announce(RequestProgress progress)
{
    switch (progress) {
    case RequestProgress::Nothing:
    case RequestProgress::Begun:
        break;
    case RequestProgress::Line:
        emit lineRead();
        break;
    case RequestProgress::Head:
        emit headRead();
        if (m_state == State::Waiting && m_reader.awaitsContinue()) {
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        break;
    case RequestProgress::Whole:
        m_state = State::Answering;
        m_patience.stop();
        emit requestRead();
        break;
    case RequestProgress::Broken:
        m_socket->write(whole(Reply::empty(400), BodySent::Yes, Persistence::Close));
        close();
        break;
    }
}

void Connection::close()
{
    m_state = State::Closing;
    m_patience.stop();
    m_socket->disconnectFromHost();
}

void Connection::wait()
{
    m_patience.start(isBetween() ? m_limits.keptAlive : m_limits.unused);
}

void Connection::giveUp()
{
    if (m_limits.farewell == Farewell::RequestTimeout && m_answered == 0) {
        m_socket->write(
            whole(Reply::text(408, "Your request did not come in time."), BodySent::Yes, Persistence::Close));
    }
    close();
}

} // namespace renumber::sandbox
