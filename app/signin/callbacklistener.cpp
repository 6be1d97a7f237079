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
/// So often a free port is looked for that is free for both kinds of addresses.
constexpr int tries = 20;
constexpr auto headProperty = "head"; // what a connection has brought so far

const char *reasonFor(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 403:
        return "Forbidden";
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
    , m_peerOf([](const QTcpSocket &connection) { return net::peerOf(connection); })
{
    for (QTcpServer *server : {&m_server, &m_serverV6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { takeFrom(*server); });
}

bool CallbackListener::listen(quint16 port, const QString &host)
{
    // The address, not the name: nothing but this machine may come in.
    if (host != u"localhost")
        return m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
    for (int i = 0; i < (port == 0 ? tries : 1); ++i) {
        if (listenOnBoth(port))
            return true;
    }
    return false;
}

bool CallbackListener::listenOnBoth(quint16 port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
        return false;
    if (m_serverV6.listen(QHostAddress(QHostAddress::LocalHostIPv6), m_server.serverPort()))
        return true;
    const auto error = m_serverV6.serverError();
    if (error == QAbstractSocket::SocketAddressNotAvailableError
        || error == QAbstractSocket::UnsupportedSocketOperationError)
        return true; // there is no IPv6 here, so that nobody else can be there
    m_server.close();
    return false;
}

void CallbackListener::close()
{
    m_server.close();
    m_serverV6.close();
}

QString CallbackListener::redirectUri(const QString &host) const
{
    return u"http://%1:%2%3"_s.arg(host).arg(m_server.serverPort()).arg(QLatin1StringView(path));
}

void CallbackListener::takeFrom(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection())
        take(socket);
}

void CallbackListener::take(QTcpSocket *socket)
{
    if (m_open.size() >= mostConnections)
        m_open.constFirst()->abort();
    m_open.append(socket);
    socket->setReadBufferSize(maxHeadSize + 1);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_open.removeOne(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(m_timeout, socket, &QTcpSocket::abort);
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
    reply(socket, pageFor(*socket, request.query));
}

CallbackPage CallbackListener::pageFor(const QTcpSocket &socket, const QByteArray &query) const
{
    switch (m_peerOf(socket)) {
    case net::Peer::SameUser:
        return m_answer(query);
    case net::Peer::AnotherUser:
        return {tr("This page does not count"),
                tr("Another user of this computer has opened it. Open the link from Renumber in a browser of "
                   "your own."),
                403};
    case net::Peer::Unknown: // better one more try than somebody else's account
        return {tr("This page does not count yet"),
                tr("Renumber could not find out whose browser this is. Load this page once more."), 403};
    }
    Q_UNREACHABLE();
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
