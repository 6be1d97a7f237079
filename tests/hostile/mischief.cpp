// SPDX-License-Identifier: Apache-2.0
#include "mischief.h"

#include <QSocketNotifier>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

using namespace std::chrono_literals;

namespace renumber::test {

QByteArray bodyFor(const QByteArray &call)
{
    return R"({"for":")" + call + R"("})";
}

namespace {

/// A reply whose head says that its body has \a length bytes.
QByteArray reply(const QByteArray &body, qsizetype length)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(length) + "\r\n\r\n" + body;
}

QByteArray honest(const QByteArray &call)
{
    const QByteArray body = bodyFor(call);
    return reply(body, body.size());
}

const QByteArray &unasked()
{
    static const QByteArray bytes = honest("somebody else");
    return bytes;
}

Mischief::OnCall sayingAfter(std::chrono::milliseconds pause, const QByteArray &bytes, bool hangsUp = false)
{
    return [pause, bytes, hangsUp](QTcpSocket *socket) {
        QTimer::singleShot(pause, Qt::PreciseTimer, socket, [socket, bytes, hangsUp] {
            socket->write(bytes);
            if (hangsUp)
                socket->disconnectFromHost();
        });
    };
}

Mischief::OnCall speaking(const QByteArray &bytes, bool hangsUp = false)
{
    return [bytes, hangsUp](QTcpSocket *socket) {
        socket->write(bytes);
        socket->flush();
        if (hangsUp)
            socket->disconnectFromHost();
    };
}

/// The real reply, then \a more after a \a pause.
Mischief::OnRequest andThen(std::chrono::milliseconds pause, const QByteArray &more)
{
    return [pause, more](QTcpSocket *socket, const QByteArray &call) {
        socket->write(honest(call));
        sayingAfter(pause, more)(socket);
    };
}

/// \a first, then the real reply after a \a pause.
Mischief::OnRequest afterInterim(const QByteArray &first, std::chrono::milliseconds pause)
{
    return [first, pause](QTcpSocket *socket, const QByteArray &call) {
        socket->write(first);
        sayingAfter(pause, honest(call))(socket);
    };
}

Mischief::OnRequest sayingAndHangingUp(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

/// Without goodbye: the client learns of it by a reset.
void reset(QTcpSocket *socket)
{
    const linger atOnce{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

/// Ends what is said, in TLS by its goodbye (close_notify), and keeps the connection itself until the client
/// closes it, as servers do that wait for its goodbye. What comes meanwhile is not read.
void sayGoodbye(QTcpSocket *socket)
{
    const int connection = int(socket->socketDescriptor());
    if (connection < 0)
        return;
    if (!qobject_cast<QSslSocket *>(socket)) {
        shutdown(connection, SHUT_WR);
        return;
    }
    const int kept = dup(connection);
    auto *notifier = new QSocketNotifier(kept, QSocketNotifier::Read, socket->parent());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier, kept] {
        QByteArray bytes(4'096, '\0');
        if (recv(kept, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT) > 0)
            return;
        notifier->setEnabled(false);
        close(kept);
        notifier->deleteLater();
    });
    socket->disconnectFromHost();
}

/// Says \a bytes below TLS, where there is any.
void sayInPlain(QTcpSocket *socket, const QByteArray &bytes)
{
    socket->flush();
    [[maybe_unused]] const auto sent
        = send(int(socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

const QByteArray fatalAlert("\x15\x03\x03\x00\x02\x02\x28", 7);
const QByteArray brokenRecord = QByteArray("\x17\x03\x03\x00\x20", 5) + QByteArray(32, 'x');

Mischief::OnCall afterAWhile(const std::function<void(QTcpSocket *)> &deed)
{
    return [deed](QTcpSocket *socket) {
        QTimer::singleShot(40ms, Qt::PreciseTimer, socket, [socket, deed] { deed(socket); });
    };
}

Mischief::OnCall sayingInPlain(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket) { sayInPlain(socket, bytes); };
}

Mischief::OnRequest onRequest(const Mischief::OnCall &deed)
{
    return [deed](QTcpSocket *socket, const QByteArray &) { deed(socket); };
}

} // namespace

const QList<Mischief> &allMischief()
{
    const auto answer = [](QTcpSocket *socket, const QByteArray &call) { socket->write(honest(call)); };
    static const QList<Mischief> all{
        {"none, and hangs up", nullptr,
         [](QTcpSocket *socket, const QByteArray &call) {
             socket->write(honest(call));
             socket->disconnectFromHost();
         }},
        {"none, and keeps the connection", nullptr, answer},
        {"100, then the reply", nullptr, afterInterim("HTTP/1.1 100 Continue\r\n\r\n", 1ms)},
        {"103, then the reply at once", nullptr,
         afterInterim("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 0ms)},
        {"103, then the reply later", nullptr, afterInterim("HTTP/1.1 103 Early Hints\r\n\r\n", 10ms)},
        {"102 and 104, then the reply", nullptr,
         afterInterim("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 104 Upload\r\n\r\n", 3ms)},
        {"199, then nothing", nullptr,
         [](QTcpSocket *socket, const QByteArray &) { socket->write("HTTP/1.1 199 Odd\r\n\r\n"); }},
        {"101, then the reply", nullptr,
         afterInterim("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", 2ms)},
        {"two replies at once", nullptr, andThen(0ms, unasked())},
        {"a second reply later", nullptr, andThen(8ms, unasked())},
        {"a body after 204", nullptr,
         [](QTcpSocket *socket, const QByteArray &) {
             socket->write("HTTP/1.1 204 No Content\r\n\r\n" + unasked());
         }},
        {"a reply as soon as called", speaking(unasked()), answer, true},
        {"a reply as soon as called, and hangs up", speaking(unasked(), true), nullptr, true},
        {"408 after a while, and hangs up",
         sayingAfter(40ms, "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                     true),
         answer},
        {"hangs up as soon as called", sayingAfter(0ms, {}, true), nullptr},
        {"hangs up after a while", sayingAfter(40ms, {}, true), answer},
        {"resets as soon as called",
         [](QTcpSocket *socket) { QTimer::singleShot(0, socket, [socket] { reset(socket); }); }, nullptr},
        {"hangs up on the request", nullptr,
         [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); }},
        {"resets on the request", nullptr, [](QTcpSocket *socket, const QByteArray &) { reset(socket); }},
        {"hangs up in the status line", nullptr, sayingAndHangingUp("HTTP/1.")},
        {"hangs up in the head", nullptr, sayingAndHangingUp("HTTP/1.1 200 OK\r\nContent-")},
        {"hangs up in the body", nullptr,
         [](QTcpSocket *socket, const QByteArray &call) {
             socket->write(honest(call).chopped(3));
             socket->disconnectFromHost();
         }},
        {"none, and the connection ends the body", nullptr,
         [](QTcpSocket *socket, const QByteArray &call) {
             socket->write("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n" + bodyFor(call));
             socket->disconnectFromHost();
         }},
        {"a length that is too long", nullptr,
         [](QTcpSocket *socket, const QByteArray &call) {
             const QByteArray body = bodyFor(call);
             socket->write(reply(body, body.size() + 7));
             socket->disconnectFromHost();
         }},
        {"a length that is too short, then another reply", nullptr,
         [](QTcpSocket *socket, const QByteArray &call) {
             const QByteArray body = bodyFor(call);
             socket->write(reply(body, body.size() - 1) + unasked());
         }},
        {"a length that is too long, beside a line that is none", nullptr,
         [](QTcpSocket *socket, const QByteArray &call) {
             const QByteArray body = bodyFor(call);
             QByteArray text = reply(body, body.size() + 7);
             text.insert(text.indexOf("\r\n\r\n"), "\r\nBad Header: x");
             socket->write(text);
             socket->disconnectFromHost();
         }},
        {"two lengths", nullptr,
         [](QTcpSocket *socket, const QByteArray &call) {
             const QByteArray body = bodyFor(call);
             QByteArray text = reply(body, body.size());
             text.insert(text.indexOf("\r\n\r\n"), "\r\nContent-Length: 3");
             socket->write(text);
         }},
        {"another protocol", sayingAfter(15ms, "SSH-2.0-OpenSSH_9.2\r\n"),
         sayingAndHangingUp("SSH-2.0-x\r\n")},
        {"text without a head", nullptr, sayingAndHangingUp("<html>hello</html>")},
        {"noise", nullptr, sayingAndHangingUp(QByteArray("\x00\xff\x16\x03\x01\r\n\r\n", 9))},
        {"goodbye after a while", afterAWhile(sayGoodbye), answer},
        {"goodbye on the request", nullptr, onRequest(sayGoodbye)},
        {"a fatal alert after a while", afterAWhile(sayingInPlain(fatalAlert)), answer},
        {"a fatal alert on the request", nullptr, onRequest(sayingInPlain(fatalAlert))},
        {"a broken record after a while", afterAWhile(sayingInPlain(brokenRecord)), answer},
        {"a broken record on the request", nullptr, onRequest(sayingInPlain(brokenRecord))},
        {"a late reply", nullptr, afterInterim({}, 60ms)},
        {"no reply", nullptr, nullptr},
        {"a reply to the head alone", nullptr, nullptr, false, answer},
        {"half a chunk", nullptr,
         sayingAndHangingUp("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"for\":")},
        {"a chunk of no size", nullptr,
         sayingAndHangingUp("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "7\r\n{\"for\":\r\nzz\r\n\"1\"}\r\n0\r\n\r\n")},
    };
    return all;
}

} // namespace renumber::test
