// SPDX-License-Identifier: Apache-2.0
#include "socksproxy.h"

#include "joined.h"

#include <memory>

namespace renumber::test {

namespace {

/// The text at \a at in \a bytes, behind a byte that counts it; none where it is not all there.
std::optional<QByteArray> textAt(const QByteArray &bytes, qsizetype at)
{
    if (bytes.size() <= at || bytes.size() < at + 1 + uchar(bytes.at(at)))
        return std::nullopt;
    return bytes.mid(at + 1, uchar(bytes.at(at)));
}

} // namespace

SocksProxy::SocksProxy(quint16 target)
    : m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, &SocksProxy::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

void SocksProxy::accept()
{
    QTcpSocket *client = nextPendingConnection();
    auto talk = std::make_shared<Talk>();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, talk] {
        talk->heard += client->readAll();
        while (answer(client, *talk)) { }
    });
}

bool SocksProxy::answer(QTcpSocket *client, Talk &talk)
{
    switch (talk.stage) {
    case Stage::Greeting:
        return greet(client, talk);
    case Stage::Password:
        return checkPassword(client, talk);
    case Stage::Request:
        return lead(client, talk);
    }
    Q_UNREACHABLE();
}

bool SocksProxy::greet(QTcpSocket *client, Talk &talk)
{
    const auto methods = textAt(talk.heard, 1);
    if (!methods)
        return false;
    const char wanted = m_credentials.isEmpty() ? '\0' : '\2';
    if (!methods->contains(wanted)) {
        client->write("\5\xff", 2);
        client->disconnectFromHost();
        return false;
    }
    talk.heard.remove(0, 2 + methods->size());
    talk.stage = m_credentials.isEmpty() ? Stage::Request : Stage::Password;
    client->write(QByteArray("\5") + wanted);
    return true;
}

bool SocksProxy::checkPassword(QTcpSocket *client, Talk &talk)
{
    const auto name = textAt(talk.heard, 1);
    const auto password = name ? textAt(talk.heard, 2 + name->size()) : std::nullopt;
    if (!password)
        return false;
    talk.heard.remove(0, 3 + name->size() + password->size());
    talk.stage = Stage::Request;
    const bool isRight = *name + ':' + *password == m_credentials;
    client->write(isRight ? QByteArray("\1\0", 2) : QByteArray("\1\1", 2));
    if (!isRight)
        client->disconnectFromHost();
    return isRight;
}

bool SocksProxy::lead(QTcpSocket *client, Talk &talk)
{
    constexpr qsizetype head = 4;
    if (talk.heard.size() < head)
        return false;
    const bool isName = talk.heard.at(3) == '\3';
    const qsizetype addressSize = talk.heard.at(3) == '\1' ? 4 : 16;
    const auto name = textAt(talk.heard, head);
    const qsizetype size = head + (isName ? 1 + name.value_or(QByteArray()).size() : addressSize) + 2;
    if ((isName && !name) || talk.heard.size() < size)
        return false;
    m_requests.append(isName ? *name : "address " + talk.heard.mid(head, addressSize).toHex());
    client->disconnect(this);
    client->write(QByteArray("\5\0\0\1\0\0\0\0\0\0", 10));
    join(client, m_target, [](const QByteArray &) {});
    return false;
}

} // namespace renumber::test
