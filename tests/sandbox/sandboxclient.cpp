// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::test {

namespace {

Answer parse(const QByteArray &received, bool closed)
{
    Answer answer;
    answer.closed = closed;
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return answer;
    }
    QList<QByteArray> lines = received.left(headEnd).replace("\r\n", "\n").split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    answer.body = received.mid(headEnd + 4);
    const QByteArray length = answer.header("Content-Length");
    answer.complete
        = length.isEmpty() ? closed || answer.status == 204 : answer.body.size() >= length.toLongLong();
    return answer;
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    Request request;
    request.headers = headers;
    return request.header(name);
}

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString Answer::text(const QString &key) const
{
    return object().value(key).toString();
}

SandboxClient::SandboxClient(Sandbox &sandbox)
    : m_sandbox(sandbox)
{
}

void SandboxClient::setToken(const QString &name)
{
    setHeader("Authorization", name.isEmpty() ? QByteArray() : "Bearer " + name.toLatin1());
}

void SandboxClient::setHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.removeIf([&](const auto &header) { return header.first == name; });
    if (!value.isEmpty()) {
        m_headers.emplaceBack(name, value);
    }
}

Answer SandboxClient::get(const QString &target)
{
    return send("GET", target, {});
}

Answer SandboxClient::post(const QString &target, const QJsonObject &body)
{
    return sendJson("POST", target, body, "application/json;charset=UTF-8");
}

Answer SandboxClient::sendJson(const QByteArray &method, const QString &target, const QJsonObject &body,
                               const QByteArray &mediaType)
{
    const Headers before = m_headers;
    setHeader("Content-Type", mediaType);
    Answer answer = send(method, target, QJsonDocument(body).toJson(QJsonDocument::Compact));
    m_headers = before;
    return answer;
}

Answer SandboxClient::postForm(const QString &target, const QList<std::pair<QString, QString>> &items)
{
    QByteArrayList encoded;
    for (const auto &[name, value] : items) {
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    const Headers before = m_headers;
    setHeader("Content-Type", "application/x-www-form-urlencoded");
    Answer answer = send("POST", target, encoded.join('&'));
    m_headers = before;
    return answer;
}

Answer SandboxClient::post(const QString &target)
{
    return send("POST", target, {});
}

Answer SandboxClient::send(const QByteArray &method, const QString &target, const QByteArray &body,
                           std::chrono::milliseconds patience)
{
    QByteArray request = method + ' ' + target.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : std::as_const(m_headers)) {
        request += name + ": " + value + "\r\n";
    }
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;

    QTcpSocket socket;
    QEventLoop loop; // In one thread with the server: its events must run while this waits.
    QByteArray received;
    bool closed = false;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        received += socket.readAll();
        if (parse(received, closed).complete) {
            loop.quit();
        }
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, [&] {
        closed = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(m_sandbox.origin()).port()));
    socket.write(request);
    loop.exec();
    return parse(received, closed);
}

int SandboxClient::addFault(const QJsonObject &fault)
{
    return post(u"/sandbox/faults"_s, fault).status;
}

QString SandboxClient::newestCode() const
{
    return messageCount() == 0 ? QString() : m_sandbox.world().messages().last().code;
}

QString SandboxClient::wrongCode() const
{
    QString code = newestCode();
    code.back() = code.endsWith(u'0') ? u'1' : u'0';
    return code;
}

qsizetype SandboxClient::messageCount() const
{
    return m_sandbox.world().messages().size();
}

} // namespace renumber::sandbox::test
