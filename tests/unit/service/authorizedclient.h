// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "requestheader.h"
#include "sampledescription.h"
#include "service/client.h"
#include "shippeddescription.h"

#include <QTest>

namespace renumber::test {

using namespace service;
using namespace Qt::StringLiterals;

using Result = tl::expected<Outcome, Problem>;

inline const QByteArray stale = rawReply(403, R"({"error":"stale"})");
inline const QByteArray fine = rawReply(200, R"({"id":"u1","ticket":"t"})");

/// Hands out "t1", and after each renewal "t2", "t3"; a test says when.
class Tokens final : public Authorizer
{
public:
    QList<Purpose> purposes;
    int renewals = 0;
    bool isRenewable = true;
    std::optional<Problem> refusal; ///< instead of a renewed one
    bool hasNone = false; ///< that is good without being renewed
    std::function<void()> whenAsked; ///< for an authorization
    bool isHeld = false; ///< a renewal waits for release()
    bool namesNobody = false; ///< nothing tells whose a renewed token is
    TokenOwner owner = TokenOwner::Known; ///< of the one in use
    QStringList opened; ///< what was noted of tokens
    net::Cookies cookies;
    QStringList updates; ///< the access tokens that replies gave, if they did

    wait::Future<Result> authorize(Purpose purpose) override
    {
        purposes.append(purpose);
        if (whenAsked)
            whenAsked();
        return wait::ready<Result>(now());
    }
    std::optional<Authorization> current() const override
    {
        return hasNone ? std::nullopt : std::optional(now());
    }
    description::Values kept() const override { return m_kept; }
    void keep(const description::Values &values) { m_kept = values; }
    bool canRenew(const Authorization &refused) const override { return isRenewable && refused == now(); }
    wait::Future<Result> renew(const Authorization &refused) override
    {
        if (refused != now())
            qFatal("another was refused than is in use");
        ++renewals;
        if (namesNobody)
            owner = TokenOwner::Unconfirmed;
        wait::Future<Result> renewed = m_renewed.emplace().future();
        if (!isHeld)
            release();
        return renewed;
    }
    wait::Future<Result> update(const Authorization &used, const Outcome &news) override
    {
        if (!used.hasTokenOf(now()))
            qFatal("it was not that one that was used");
        owner = TokenOwner::Unconfirmed;
        updates.append(description::toText(news.taken.value(u"accessToken"_s)));
        if (!updates.last().isEmpty())
            ++renewals;
        for (const net::SetCookies &set : news.cookies)
            cookies.take(set, QDateTime::currentDateTimeUtc());
        for (auto value = news.kept.begin(); value != news.kept.end(); ++value) {
            if (m_kept.contains(value.key()))
                m_kept.insert(value.key(), value.value());
        }
        return wait::ready<Result>(now());
    }
    void noteOpened(const Authorization &used, Opened which) override
    {
        opened.append(used.accessToken + (which == Opened::TheirAccount ? u" theirs"_s : u" another's"_s));
        if (which == Opened::TheirAccount && used == now())
            owner = TokenOwner::Known;
    }
    void release()
    {
        if (!m_renewed || !m_renewed->isAwaited())
            return;
        const auto renewed = *std::exchange(m_renewed, {});
        if (refusal)
            renewed.end(tl::unexpected(*refusal));
        else
            renewed.end(now());
    }

private:
    Authorization now() const
    {
        const QString token = u"t%1"_s.arg(renewals + 1);
        return {token, QString(u"Bearer "_s + token), owner, m_kept, cookies};
    }

    std::optional<wait::Promise<Result>> m_renewed;
    description::Values m_kept; ///< what the sign-in has left
};

/// The sample, in which 403 "stale" is a token that is too old, and "elsewhere" another matter.
inline description::Description sample()
{
    QByteArray text = sampleText();
    text.replace(R"("problems": [)", R"("problems": [ { "if": { "error": "stale" }, "is": "staleToken" },)");
    return described(text).value();
}

/// The sample, which signs in by a password as well and keeps something of that for every call. A code is
/// entered by two calls, of which the first gives a token, and keeps the same anew.
inline QByteArray renewingText()
{
    QByteArray text = sampleText();
    text.replace(R"("signIn": [ { "method": "token" } ])",
                 R"("signIn": [ { "method": "token" }, { "method": "password", "obtain": [
                       { "post": "/in", "json": { "u": "{username}", "p": "{password}" },
                         "take": { "accessToken": "token" }, "keep": { "csrf": "csrf" } } ] } ])");
    text.replace(R"("X-App": "{appId}")", R"("X-Csrf": "{csrf}")");
    text.replace(R"({ "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" } })",
                 R"({ "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" },
                      "take": { "accessToken?": "token" }, "keep": { "csrf?": "csrf" } },
                    { "post": "/finish" })");
    return text;
}

inline description::Description renewing()
{
    const auto description = described(renewingText());
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return *description;
}

/// The sample, of which a sign-in is in cookies.
inline description::Description inCookies()
{
    QByteArray text = sampleText();
    text.replace(R"("account": {)", R"("cookies": true, "account": {)");
    return described(text).value();
}

/// The sample, by which people can be found: \a read stands in place of the beginning of its only reading.
inline description::Description findingPeople(const QByteArray &read)
{
    QByteArray text = sampleText();
    text.replace(R"("account": {)",
                 R"("account": { "find": [ { "get": "/users?q={wanted}",
                       "take": { "people": { "from": "users", "value": "id" } } } ],)");
    text.replace(R"({ "get": "/me", "take": { "userId": "id",)", read);
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return *description;
}

/// Who signs in asks once who that is, and reads by the id.
inline description::Description readingById()
{
    return findingPeople(
        R"({ "when": { "userId": { "present": false } }, "get": "/me", "take": { "userId": "id" } },
           { "get": "/users/{userId}", "take": { "userId": "id",)");
}

/// A client whose calls are authorized by Tokens, and its server.
class AuthorizedClient
{
protected:
    /// Answers one request after the other with \a replies, the last for ever; empty: hangs up.
    void serve(const QList<QByteArray> &replies, const description::Description &description = sample())
    {
        m_tokens = {};
        m_server
            = std::make_unique<RawServer>([this, replies](QTcpSocket *socket, const QByteArray &request) {
                  const qsizetype index = m_server->requests().size() - 1;
                  const QByteArray reply = replies.value(index, replies.constLast());
                  if (reply.isEmpty())
                      socket->abort();
                  else
                      RawServer::saying(reply)(socket, request);
              });
        m_client = std::make_unique<Client>(m_lines, serviceAt(m_server->url({}).toString(), description),
                                            time::systemClock());
        m_client->setAuthorizer(&m_tokens);
    }
    void begin(const description::Calls &calls, description::Step step = description::Step::Send)
    {
        m_result.reset();
        m_endings = 0;
        m_exchange = m_client->perform(
            calls, step, {{u"new"_s, u"+33750253355"_s}, {u"ticket"_s, u"t"_s}, {u"code"_s, u"123456"_s}});
        m_exchange.then([this](const Result &result) {
            m_result = result;
            ++m_endings;
        });
    }
    /// How it ends: "fine", or the name of a problem.
    QString ending(const description::Calls &calls)
    {
        begin(calls);
        [&] { QTRY_VERIFY(m_result); }();
        QCoreApplication::processEvents();
        if (m_endings != 1)
            QTest::qFail("not exactly one ending", __FILE__, __LINE__);
        return !m_result ? QString() : *m_result ? u"fine"_s : description::nameOf(m_result->error().kind);
    }
    description::Calls send() const { return sample().contact(account::ContactKind::Phone)->change->send; }
    description::Calls submit() const
    {
        return sample().contact(account::ContactKind::Phone)->change->submit;
    }
    /// Whether the account could be read; m_result says more.
    bool readWhole()
    {
        m_result.reset();
        m_result = awaited(m_client->readAccount());
        return m_result && *m_result;
    }
    /// What came, call by call, and with which access token.
    QByteArrayList asked() const
    {
        QByteArrayList asked;
        for (qsizetype i = 0; i < m_server->requests().size(); ++i) {
            const QByteArrayList line = m_server->requests().at(i).split(' ');
            asked.append(line.at(0) + ' ' + line.at(1) + ' ' + tokensSent().at(i));
        }
        return asked;
    }
    /// The access tokens that came, call by call.
    QByteArrayList tokensSent() const
    {
        QByteArrayList tokens;
        for (const QByteArray &request : m_server->requests()) {
            tokens.append(headerOf(request, "Authorization").sliced(QByteArrayView("Bearer ").size()));
        }
        return tokens;
    }

    net::Lines m_lines;
    std::unique_ptr<RawServer> m_server;
    Tokens m_tokens;
    std::unique_ptr<Client> m_client;
    wait::Future<Result> m_exchange;
    std::optional<Result> m_result;
    int m_endings = 0;
};

} // namespace renumber::test
