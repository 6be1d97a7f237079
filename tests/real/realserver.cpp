// SPDX-License-Identifier: Apache-2.0
#include "realserver.h"

#include "plaincall.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr int patience = 120'000; // milliseconds; the slowest, which begins with a database, takes 10 s

std::optional<PlainReply> plainCallTo(const QByteArray &method, const QUrl &url)
{
    PlainRequest request;
    request.method = method;
    request.path = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    return plainCall(quint16(url.port()), request);
}

} // namespace

RealServer::RealServer(QString folder)
    : m_folder(std::move(folder))
{
}

RealServer::~RealServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // for which it ends
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool RealServer::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"node"_s, {QStringLiteral(RENUMBER_REAL_TESTS "/%1/server.js").arg(m_folder)});
    const QByteArray ready = "ready ";
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.waitForReadyRead(int(deadline.remainingTime()))) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            if (!line.startsWith(ready))
                continue;
            m_ready = QJsonDocument::fromJson(line.mid(ready.size())).object();
            return !m_ready.isEmpty();
        }
    }
    m_error = m_process.errorString();
    return false;
}

QStringList RealServer::setups() const
{
    QStringList names;
    const QJsonObject setups = m_ready.value(u"setups"_s).toObject();
    for (auto setup = setups.begin(); setup != setups.end(); ++setup) {
        if (!setup.value()[u"isForEmail"_s].toBool())
            names.append(setup.key());
    }
    return names;
}

QString RealServer::emailSetup(const QString &setup) const
{
    return m_ready.value(u"setups"_s)[setup][u"emailSetup"_s].toString(setup);
}

account::Profile RealServer::profile(const QString &setup) const
{
    const QJsonObject json = m_ready.value(u"setups"_s)[setup].toObject();
    account::Profile profile;
    profile.id = m_folder;
    profile.name = m_folder;
    profile.service = m_folder;
    profile.baseUrl = json.value(u"baseUrl"_s).toString();
    const QJsonObject hosts = json.value(u"hosts"_s).toObject();
    for (auto host = hosts.begin(); host != hosts.end(); ++host)
        profile.hosts.insert(host.key(), host.value().toString());
    const QJsonObject settings = json.value(u"settings"_s).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        profile.settings.insert(setting.key(), setting.value().toString());
    return profile;
}

void RealServer::reset()
{
    const auto people = call("POST", u"/reset"_s);
    if (!people)
        qFatal("the server of %s cannot be reset", qUtf8Printable(m_folder));
    m_people = people->object();
}

Somebody RealServer::somebody(const QString &setup, const QString &called) const
{
    const QJsonValue person = m_people.value(setup)[called];
    if (!person.isObject())
        qFatal("%s has nobody called %s", qUtf8Printable(m_folder), qUtf8Printable(called));
    return {person[u"id"_s].toString(), person[u"userName"_s].toString(), person[u"password"_s].toString(),
            person[u"phone"_s].toString(), person[u"email"_s].toString()};
}

QJsonDocument RealServer::truthOf(const QString &userId) const
{
    const auto truth = call("GET", u"/truth?user="_s + QString::fromLatin1(QUrl::toPercentEncoding(userId)));
    if (!truth)
        qFatal("%s knows no such user", qUtf8Printable(m_folder));
    return *truth;
}

Truth RealServer::truth(const QString &userId, const QString &contact) const
{
    const QJsonDocument truth = truthOf(userId);
    return {truth[contact].toString(), truth[QString(contact + u"Verified"_s)].toBool()};
}

std::optional<int> RealServer::signIns(const QString &userId) const
{
    const QJsonValue count = truthOf(userId)[u"signIns"_s];
    return count.isDouble() ? std::optional(count.toInt()) : std::nullopt;
}

QJsonArray RealServer::sentTo(const QString &to) const
{
    const auto sent = call("GET", u"/code?to="_s + QString::fromLatin1(QUrl::toPercentEncoding(to)));
    return sent ? sent->array() : QJsonArray();
}

QString RealServer::newest(const QString &to, const QString &what) const
{
    const QJsonArray messages = sentTo(to);
    return messages.isEmpty() ? QString() : messages.last()[what].toString();
}

bool RealServer::expire()
{
    return call("POST", u"/expire"_s).has_value();
}

std::optional<QJsonDocument> RealServer::call(const QByteArray &method, const QString &path) const
{
    const QUrl url(QString(m_ready.value(u"control"_s).toString() + path));
    const auto reply = plainCallTo(method, url);
    if (!reply)
        qFatal("the control of %s does not answer", qUtf8Printable(m_folder));
    return reply->status == 200 ? std::optional(QJsonDocument::fromJson(reply->body)) : std::nullopt;
}

int statusOf(const QString &link)
{
    const auto reply = plainCallTo("GET", QUrl(link));
    return reply ? reply->status : 0;
}

} // namespace renumber::test
