// SPDX-License-Identifier: Apache-2.0
#include "requestlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace renumber::bench {

namespace {

constexpr qint64 second = 1000;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

qint64 inMilliseconds(const QJsonValue &seconds)
{
    return qRound64(seconds.toDouble() * second);
}

} // namespace

RequestLog::RequestLog(const Nginx &nginx)
{
    readRequests(nginx.requestLog());
    readUnused(nginx.errorLog());
}

void RequestLog::readRequests(const QString &file)
{
    const QStringList lines = linesOf(file);
    for (const QString &line : lines) {
        const QJsonObject said = QJsonDocument::fromJson(line.toUtf8()).object();
        const qint64 at = inMilliseconds(said[u"at"_s]);
        m_requests.append({at, at - inMilliseconds(said[u"connectionAge"_s]),
                           quint16(said[u"port"_s].toInt()), said[u"connection"_s].toInteger(),
                           said[u"resumed"_s] == u"r"_s});
    }
}

void RequestLog::readUnused(const QString &file)
{
    static const QRegularExpression form(
        u"\\A(\\S+ \\S+) \\[info\\] .* while waiting for request, .* server: "
        "127\\.0\\.0\\.1:([0-9]+)"_s);
    const QStringList lines = linesOf(file);
    for (const QString &line : lines) {
        const auto match = form.match(line);
        if (!match.hasMatch())
            continue;
        const QString at = match.captured(1).replace(u'/', u'-').replace(u' ', u'T') + u'Z';
        m_unused.append({QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch(),
                         quint16(match.captured(2).toUInt())});
    }
}

Traffic RequestLog::trafficOf(const Press &press) const
{
    Traffic traffic;
    QSet<qint64> connections;
    for (const Request &request : m_requests) {
        if (request.port != press.port || request.at < press.from || request.at > press.to)
            continue;
        ++traffic.calls;
        if (connections.contains(request.connection))
            continue;
        connections.insert(request.connection);
        if (request.connectedAt < press.from) {
            ++traffic.readyConnections;
            continue;
        }
        ++traffic.handshakes;
        traffic.resumedHandshakes += request.isResumed ? 1 : 0;
    }
    for (const Unused &unused : m_unused) {
        if (unused.port == press.port && unused.closedAt + second > press.before
            && unused.closedAt <= press.to + second)
            ++traffic.unusedConnections;
    }
    return traffic;
}

} // namespace renumber::bench
