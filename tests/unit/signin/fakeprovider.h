// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "shippeddescription.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUrlQuery>

namespace renumber::test {

/// A small identity provider that says what a test tells it to, path by path.
class FakeProvider
{
public:
    /// What is not told otherwise is a 404. The first of several answers is given first, the last for ever.
    void answer(const QByteArray &path, const QList<RawServer::Answer> &answers)
    {
        m_answers.insert(path, answers);
    }
    void answer(const QByteArray &path, const QByteArray &reply) { answer(path, {RawServer::saying(reply)}); }
    /// What it was told for \a path.
    QList<RawServer::Answer> answers(const QByteArray &path) const { return m_answers.value(path); }
    /// An answer that is not given until release().
    RawServer::Answer holding()
    {
        return [this](QTcpSocket *socket, const QByteArray &) { m_held.append(socket); };
    }
    void release(const QByteArray &reply)
    {
        const auto held = std::exchange(m_held, {});
        for (const QPointer<QTcpSocket> &socket : held) {
            if (socket)
                RawServer::saying(reply)(socket, {});
        }
    }
    /// The request gets here, and no reply back.
    static RawServer::Answer hangingUp()
    {
        return [](QTcpSocket *socket, const QByteArray &) { socket->abort(); };
    }

    QString base() const { return m_server.url({}).toString(); }
    void close() { m_server.close(); }

    QList<QByteArray> requestsTo(const QByteArray &path) const
    {
        QList<QByteArray> requests;
        for (const QByteArray &request : m_server.requests()) {
            if (request.split(' ').at(1) == path)
                requests.append(request);
        }
        return requests;
    }
    /// The document that a provider here would publish, with \a changes.
    QByteArray discoveryDocument(const QJsonObject &changes = {}) const
    {
        using namespace Qt::StringLiterals;
        QJsonObject document{{u"issuer"_s, base()},
                             {u"authorization_endpoint"_s, QString(base() + u"/auth"_s)},
                             {u"token_endpoint"_s, QString(base() + u"/token"_s)},
                             {u"revocation_endpoint"_s, QString(base() + u"/revoke"_s)}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            document.insert(change.key(), change.value());
        return rawReply(200, QJsonDocument(document).toJson());
    }

private:
    QMap<QByteArray, QList<RawServer::Answer>> m_answers;
    QList<QPointer<QTcpSocket>> m_held;
    RawServer m_server{[this](QTcpSocket *socket, const QByteArray &request) {
        const auto found = m_answers.find(request.split(' ').at(1));
        if (found == m_answers.end())
            return RawServer::saying(rawReply(404))(socket, request);
        const RawServer::Answer next = found->first();
        if (found->size() > 1)
            found->removeFirst();
        next(socket, request);
    }};
};

/// The fields of a form.
inline QMap<QString, QString> fieldsOf(const QByteArray &request)
{
    QMap<QString, QString> fields;
    const QUrlQuery form(QString::fromLatin1(request.mid(request.indexOf("\r\n\r\n") + 4)));
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    return fields;
}

/// The sample service at \a base, signed in to by \a ways, a JSON list. \a more: further members.
inline std::shared_ptr<const description::ConfiguredService>
serviceSignedInToBy(const QByteArray &ways, const QString &base, const QByteArray &more = {})
{
    QByteArray text = sampleText();
    text.replace(R"("signIn": [ { "method": "token" } ],)", QByteArray("\"signIn\": " + ways + "," + more));
    text.replace("Bearer {accessToken}", "{authorization}");
    text.replace(R"("account": {)", R"("account": { "find": [ { "get": "/people?q={wanted}",
        "take": { "people": { "from": "people", "value": "id", "name": "name" } } } ],)");
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(toText(description.error().first())));
    return serviceAt(base, *description);
}

} // namespace renumber::test
