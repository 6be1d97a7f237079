// SPDX-License-Identifier: Apache-2.0
#include "plaincall.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr int patience = 20'000; // milliseconds; a loaded machine is slow, a broken server is slower still

qsizetype contentLength(const QByteArray &head)
{
    static const QRegularExpression header(u"\r\ncontent-length: *([0-9]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = header.match(QString::fromLatin1(head));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QByteArray bytesOf(quint16 port, const PlainRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.path.toUtf8() + " HTTP/1.1\r\n";
    bytes += "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    bytes += "Connection: close\r\nContent-Type: " + request.contentType + "\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
    return bytes;
}

} // namespace

std::optional<PlainReply> plainCall(quint16 port, const PlainRequest &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(patience))
        return std::nullopt;
    socket.write(bytesOf(port, request));
    QByteArray received;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end >= 0 && received.size() >= end + 4 + contentLength(received.first(end)))
            return PlainReply{received.mid(9, 3).toInt(), received.mid(end + 4)};
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return std::nullopt;
        received += socket.readAll();
    }
    return std::nullopt;
}

} // namespace renumber::test
