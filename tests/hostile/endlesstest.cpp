// SPDX-License-Identifier: Apache-2.0
// A server that never ends what it says: whoever has had enough of it is rid of it at once.
#include "net/httpcall.h"
#include "net/lines.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace renumber;
using namespace renumber::net;
using namespace Qt::StringLiterals;

namespace {

/// Answers the first request with a beginning, and then with more of the same for as long as it lives, as
/// fast as it is read; in a thread of its own.
class EndlessServer
{
public:
    EndlessServer(const QByteArray &beginning, const QByteArray &more)
        : m_listening(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        const bool isUp = ::bind(m_listening, asGeneric(&address), size) == 0 && ::listen(m_listening, 8) == 0
            && ::getsockname(m_listening, asGeneric(&address), &size) == 0;
        m_port = isUp ? ntohs(address.sin_port) : 0;
        m_thread = std::thread([this, beginning, more] { serve(beginning, more); });
    }
    ~EndlessServer()
    {
        m_isOver = true;
        ::shutdown(m_listening, SHUT_RDWR);
        if (const int socket = m_socket)
            ::shutdown(socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_listening);
    }
    Q_DISABLE_COPY_MOVE(EndlessServer)

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/endless"_s.arg(m_port)); }
    qint64 said() const { return m_said; }

private:
    static sockaddr *asGeneric(sockaddr_in *address) { return reinterpret_cast<sockaddr *>(address); }

    void serve(const QByteArray &beginning, const QByteArray &more)
    {
        // Of the connections that are made, one carries the request.
        while (!m_isOver) {
            const int socket = ::accept(m_listening, nullptr, nullptr);
            if (socket < 0)
                return;
            m_socket = socket;
            char byte = 0;
            if (::recv(socket, &byte, 1, 0) == 1 && say(socket, beginning)) {
                while (!m_isOver && say(socket, more)) { }
            }
            m_socket = 0;
            ::close(socket);
        }
    }

    bool say(int socket, const QByteArray &bytes)
    {
        const ssize_t sent = ::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
        m_said += std::max<ssize_t>(sent, 0);
        return sent == bytes.size();
    }

    const int m_listening;
    quint16 m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_socket = 0;
    std::atomic<qint64> m_said = 0;
    std::thread m_thread;
};

} // namespace

class EndlessTest : public QObject
{
    Q_OBJECT
private slots:
    /// Qt waits for five seconds for the thread that reads it, when its network access is ended.
    void whoHasEnoughOfItDoesNotWait_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("blank lines before the head") << QByteArray() << QByteArray("\r\n").repeated(8'192);
        QTest::newRow("a status line") << QByteArray("HTTP/1.1 200 ") << QByteArray("OK").repeated(8'192);
        QTest::newRow("a head") << QByteArray("HTTP/1.1 200 OK\r\n")
                                << QByteArray("A: b\r\n").repeated(4'096);
        QTest::newRow("interim replies")
            << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1'024);
        QTest::newRow("a body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray(16'384, ' ');
        QTest::newRow("the body of an error")
            << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n") << QByteArray(16'384, ' ');
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("1\r\n \r\n").repeated(4'096);
    }
    void whoHasEnoughOfItDoesNotWait()
    {
        QFETCH(const QByteArray, beginning);
        QFETCH(const QByteArray, more);
        EndlessServer server(beginning, more);
        auto lines = std::make_unique<Lines>(Trust{});
        HttpRequest request;
        request.label = u"test"_s;
        request.method = "GET";
        request.url = server.url();
        bool isOver = false;
        auto waiting = HttpCall::start(*lines, request);
        waiting.then([&isOver](const HttpResult &) { isOver = true; });
        QTRY_VERIFY(isOver || server.said() > (1 << 20));
        QElapsedTimer sinceEnough;
        sinceEnough.start();
        waiting.cancel();
        lines.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(sinceEnough.elapsed() < 4'000);
    }
};

RENUMBER_TEST(EndlessTest)

#include "endlesstest.moc"
