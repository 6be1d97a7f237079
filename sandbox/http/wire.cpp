// SPDX-License-Identifier: Apache-2.0
#include "http/wire.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace renumber::sandbox {

namespace {

std::optional<qint64> announced(FaultLength length, qint64 bytes)
{
    return length == FaultLength::Announced ? std::optional(bytes) : std::nullopt;
}

} // namespace

QByteArray head(const Reply &reply, std::optional<qint64> length, Persistence persistence)
{
    QByteArray text("HTTP/1.1 ");
    text += QByteArray::number(reply.status);
    text += ' ';
    text += reasonPhrase(reply.status);
    text += "\r\n";
    const auto addHeader = [&text](const QByteArray &name, const QByteArray &value) {
        text += name;
        text += ": ";
        text += value;
        text += "\r\n";
    };
    if (!reply.contentType.isEmpty()) {
        addHeader("Content-Type", reply.contentType);
    }
    for (const auto &[name, value] : reply.headers) {
        addHeader(name, value);
    }
    // RFC 9110 8.6: a 204 carries no Content-Length.
    if (length && reply.status != 204) {
        addHeader("Content-Length", QByteArray::number(*length));
    }
    if (persistence == Persistence::Close) {
        addHeader("Connection", "close");
    }
    text += "\r\n";
    return text;
}

QByteArray whole(const Reply &reply, BodySent sent, Persistence persistence)
{
    return head(reply, reply.body.size(), persistence) + (sent == BodySent::Yes ? reply.body : QByteArray());
}

void sendAndClose(QTcpSocket *socket, const Reply &reply)
{
    socket->write(head(reply, reply.body.size(), Persistence::Close));
    socket->write(reply.body);
    socket->disconnectFromHost();
}

void sendHalf(QTcpSocket *socket, const Reply &reply, FaultLength length)
{
    socket->write(head(reply, announced(length, reply.body.size()), Persistence::Close));
    socket->write(reply.body.left(reply.body.size() / 2));
    socket->disconnectFromHost();
}

void sendWithoutEnd(QTcpSocket *socket, const Reply &reply)
{
    socket->write(head(reply, std::nullopt, Persistence::Close));
    socket->write(reply.body);
}

void sendSlowly(QTcpSocket *socket, const Reply &reply, std::chrono::milliseconds pause)
{
    socket->write(head(reply, reply.body.size(), Persistence::Close));
    auto *timer = new QTimer(socket);
    const auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, sent, body = reply.body] {
        socket->write(body.mid((*sent)++, 1));
        if (*sent >= body.size()) {
            timer->stop();
            socket->disconnectFromHost();
        }
    });
    timer->start(pause);
}

void sendHuge(QTcpSocket *socket, const Reply &reply, qint64 bytes, FaultLength length)
{
    static const QByteArray opening(R"({"padding":")");
    static const QByteArray closing(R"("})");
    static constexpr qint64 chunk = 65'536;
    const qint64 padding = std::max<qint64>(bytes - opening.size() - closing.size(), 0);
    socket->write(
        head(reply, announced(length, opening.size() + padding + closing.size()), Persistence::Close));
    socket->write(opening);
    const auto left = std::make_shared<qint64>(padding);
    const auto writeMore = [socket, left] {
        if (*left < 0 || socket->bytesToWrite() > chunk) {
            return;
        }
        if (*left == 0) {
            *left = -1;
            socket->write(closing);
            socket->disconnectFromHost();
            return;
        }
        const qint64 size = std::min(*left, chunk);
        *left -= size;
        socket->write(QByteArray(size, 'a'));
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, writeMore);
}

} // namespace renumber::sandbox
