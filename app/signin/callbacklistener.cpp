// SPDX-License-Identifier: Apache-2.0
#include "signin/callbacklistener.h"

#include "signin/callbackrequest.h"

#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

constexpr auto path = "/callback";
constexpr auto headProperty = "head"; // what a connection has brought so far

const char *reasonFor(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

QByteArray html(const CallbackPage &page)
{
    const QString title = page.title.toHtmlEscaped();
    const QLocale locale;
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<!DOCTYPE html><html lang=\"%3\" dir=\"%4\"><head><meta "
           u"charset=\"utf-8\"><title>%1</title><style>"
           "html{color-scheme:light dark;font:18px/1.5 sans-serif}body{max-width:34em;margin:18vh auto;"
           "padding:0 1.5em;text-align:start}</style></head><body><main><h1>%1</h1><p>%2</p></main>"
           "</body></html>\n"_s.arg(title, page.text.toHtmlEscaped(), locale.bcp47Name(), direction)
               .toUtf8();
}

} // namespace

CallbackListener::CallbackListener(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool CallbackListener::listen(quint16 port)
{
    // The address, not the name: nothing but this machine may come in.
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

void CallbackListener::close()
{
    m_server.close();
}

QString CallbackListener::redirectUri(const QString &host) const
{
    return u"http://%1:%2%3"_s.arg(host).arg(m_server.serverPort()).arg(QLatin1StringView(path));
}

void CallbackListener::take(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(m_patience, socket, &QTcpSocket::abort);
    read(socket);
}

void CallbackListener::read(QTcpSocket *socket)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray head = socket->property(headProperty).toByteArray();
    head += socket->read(maxHeadSize + 1 - head.size());
    socket->setProperty(headProperty, head);
    const HeadReading reading = readHead(head);
    if (std::holds_alternative<HeadIncomplete>(reading))
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (const auto *refused = std::get_if<NotAPage>(&reading))
        return reply(socket, {QString::fromLatin1(reasonFor(refused->status)), {}, refused->status});
    const auto &request = std::get<PageRequest>(reading);
    if (request.path != path)
        return reply(socket, {u"Not Found"_s, {}, 404});
    reply(socket, m_answer(request.query));
}

void CallbackListener::reply(QTcpSocket *socket, const CallbackPage &page)
{
    const QByteArray body = html(page);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(page.status) + ' ' + reasonFor(page.status)
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size());
    // The address of this page holds the code: no copy of it is to go anywhere.
    head += "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
            "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
            "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";
    socket->readAll(); // a connection closed on unread bytes would lose the answer
    socket->write(head + body);
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace renumber::signin
