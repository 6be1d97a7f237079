// SPDX-License-Identifier: Apache-2.0
#include "nginx.h"

#include "certificates.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace renumber::bench {

namespace {

constexpr int patience = 20'000; // milliseconds

// TLS, session tickets, keep-alive and all limits are as Debian's package has them. Paths are kept from those
// of a web server that runs on this computer.
constexpr auto head = R"(daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log info;
events { }
http {
  # No address with its query: there may be a number in it.
  log_format bench escape=json '{ "at": $msec, "port": $server_port, "connection": $connection,'
      ' "nth": $connection_requests, "connectionAge": $connection_time, "resumed": "$ssl_session_reused",'
      ' "protocol": "$ssl_protocol", "method": "$request_method", "path": "$uri", "status": $status,'
      ' "answeredIn": $request_time }';
  access_log requests.log bench;
  client_body_temp_path temporary;
  proxy_temp_path temporary;
  fastcgi_temp_path temporary;
  uwsgi_temp_path temporary;
  scgi_temp_path temporary;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_prefer_server_ciphers on;
  ssl_certificate %1;
  ssl_certificate_key %2;
)";

constexpr auto frontBlock = R"(  upstream sandbox%2 { server 127.0.0.1:%2; keepalive 8; }
  server {
    listen 127.0.0.1:%1 ssl;
    location / {
      proxy_pass http://sandbox%2;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
    }
  }
)";

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(patience);
}

} // namespace

Nginx::Nginx(QString program, const QDir &folder)
    : m_program(std::move(program))
    , m_folder(folder)
{
}

Nginx::~Nginx()
{
    stop();
}

QByteArray Nginx::configuration(const test::Identity &identity, const QList<Front> &fronts) const
{
    QString text = QString::fromLatin1(head).arg(identity.certificateFile, identity.keyFile);
    for (const Front &front : fronts)
        text += QString::fromLatin1(frontBlock).arg(front.port).arg(front.upstream);
    return (text + u"}\n"_s).toUtf8();
}

void Nginx::start(const test::Identity &identity, const QList<Front> &fronts)
{
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration(identity, fronts)) < 0)
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    file.close();
    for (const QString &log : {requestLog(), errorLog()})
        QFile::remove(log);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    // Ends with this program, however that ends.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(m_program,
                    {u"-p"_s, m_folder.absolutePath(), u"-c"_s, u"nginx.conf"_s, u"-e"_s, u"error.log"_s});
    const QDeadlineTimer deadline(patience);
    while (!answers(fronts.last().port)) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            qFatal("nginx does not start; see %s", qUtf8Printable(errorLog()));
        QThread::msleep(50);
    }
}

void Nginx::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QList<quint16> freePorts(qsizetype count)
{
    std::vector<QTcpServer> servers(
        static_cast<std::size_t>(count)); // all listen at once, so that no port comes twice
    QList<quint16> ports;
    for (QTcpServer &server : servers) {
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("this computer has no free port");
        ports.append(server.serverPort());
    }
    return ports;
}

} // namespace renumber::bench
