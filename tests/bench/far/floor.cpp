// SPDX-License-Identifier: Apache-2.0
#include "floor.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::bench {

namespace {

constexpr int patience = 20'000; // milliseconds

/// One that has a reply without a body. What the sandbox says to it does not matter.
void exchange(QSslSocket &socket)
{
    socket.write("HEAD / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray received;
    while (!received.contains("\r\n\r\n")) {
        if (!socket.waitForReadyRead(patience))
            qFatal("the web server does not answer");
        received += socket.readAll();
    }
}

} // namespace

Floor::Floor(QString caFile, std::function<void(double)> takeNote)
    : m_caFile(std::move(caFile))
    , m_takeNote(std::move(takeNote))
{
}

QList<Step> Floor::steps()
{
    return {{0ms, 700ms, [this] { measure(); }}};
}

void Floor::measure()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(m_caFile);
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, seat().farPort());
    if (!socket.waitForEncrypted(patience))
        qFatal("there is no TLS with the web server: %s", qUtf8Printable(socket.errorString()));
    exchange(socket);
    QElapsedTimer timer;
    timer.start();
    exchange(socket);
    m_takeNote(double(timer.nsecsElapsed()) / 1e6);
}

} // namespace renumber::bench
