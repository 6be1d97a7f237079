// SPDX-License-Identifier: Apache-2.0
// The client against a server that answers what a test says: which calls go out, in which order, and how each
// exchange ends.
#include "service/client.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "requestheader.h"
#include "sampledescription.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Result = tl::expected<Outcome, Problem>;

namespace {

/// Answers by the path of the request; what is not in \a replies is a 404.
RawServer::Answer answering(const QMap<QByteArray, QByteArray> &replies)
{
    return [replies](QTcpSocket *socket, const QByteArray &request) {
        socket->write(replies.value(request.split(' ').at(1), rawReply(404)));
        socket->disconnectFromHost();
    };
}

/// The sample with \a send as the calls that send a code.
description::Description sending(const QByteArray &send)
{
    QByteArray text = sampleText();
    const qsizetype from = text.indexOf("{ \"post\": \"/change\"");
    const qsizetype to = text.indexOf("\"resend\": [ {");
    text.replace(from, to - from, QByteArray(send + " ],\n      "));
    text.replace("{ \"ticket\": \"{ticket}\", \"code\": \"{code}\" }", "{ \"code\": \"{code}\" }");
    text.replace("{ \"ticket\": \"{ticket}\" }", "{}");
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return *description;
}

QByteArrayList pathsOf(const RawServer &server)
{
    QByteArrayList paths;
    for (const QByteArray &request : server.requests())
        paths.append(request.split(' ').at(1));
    return paths;
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private:
    /// Carries \a calls out at \a base and waits for the one ending.
    Result
    perform(const QString &base, const description::Description &description, const description::Calls &calls,
            const description::Values &values = {{QStringLiteral("new"), QStringLiteral("+33750253355")}})
    {
        Client client(m_lines, serviceAt(base, description), time::systemClock());
        client.setLimits(m_limits);
        client.setAccessToken(u"t0ken"_s);
        std::optional<Result> result;
        int endings = 0;
        auto exchange = client.perform(calls, description::Step::Send, values);
        exchange.then([&](const Result &r) {
            result = r;
            ++endings;
        });
        if (endings > 0)
            qFatal("it ended before the event loop was entered");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10'000); }();
        QCoreApplication::processEvents();
        if (endings != 1)
            QTest::qFail("not exactly one ending", __FILE__, __LINE__);
        return result.value_or(tl::unexpected(Problem()));
    }

    Result send(const QString &base, const description::Description &description,
                const description::Values &values)
    {
        return perform(base, description, description.contact(account::ContactKind::Phone)->change->send,
                       values);
    }
    Result send(const QString &base, const description::Description &description)
    {
        return send(base, description, {{u"new"_s, u"+33750253355"_s}});
    }

private slots:
    void init() { m_limits = CallLimits(); }

    /// And none of theirs is left when they sign out.
    void asManyLinesStandReadyAsAPressMakesCalls()
    {
        test::RawServer server([](QTcpSocket *, const QByteArray &) {});
        const description::Description description = sampleDescription();
        Client client(m_lines, serviceAt(server.url({}).toString(), description), time::systemClock());
        const description::Calls send = description.contact(account::ContactKind::Phone)->change->send;
        client.prepare(send);
        QTRY_COMPARE(m_lines.openLines(), send.size() + description.read.size());
        client.forget();
        QCOMPARE(m_lines.lines(), 0);
        QVERIFY(server.requests().isEmpty());
    }

    /// The account is read after a change, and not after a proof.
    void noLineIsLeftOfWhatNoReadingFollows()
    {
        RawServer server(answering({{"/one", rawReply(204)}}));
        const description::Description description
            = sending(R"({ "post": "/one", "json": { "n?": "{new}" } })");
        const description::Calls calls = description.contact(account::ContactKind::Phone)->change->send;
        const QString base = server.url({}).toString();
        m_lines.drop(); // what other tests have left
        QVERIFY(perform(base, description, calls, {{u"current"_s, u"+33750253354"_s}}));
        QCOMPARE(m_lines.lines(), 0);
        QVERIFY(perform(base, description, calls));
        QCOMPARE(m_lines.lines(), description.read.size());
    }

    /// Neither where its answer is lost nor where a call after it fails it is one of which nothing is known.
    void aGetThatSendsIsSentOnce()
    {
        RawServer closing([](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); });
        const Result lost = send(closing.url({}).toString(), sending(R"({ "get": "/send?to={new}" })"));
        QVERIFY(!lost);
        QCOMPARE(lost.error().acted, net::Acted::Maybe);
        QCOMPARE(closing.requests().size(), 1);

        RawServer refusing(answering({{"/send?to=%2B33750253355", rawReply(204)}, {"/two", rawReply(403)}}));
        const Result refused
            = send(refusing.url({}).toString(),
                   sending(R"({ "get": "/send?to={new}" }, { "post": "/two", "json": {} })"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().acted, net::Acted::Maybe);
        QCOMPARE(refusing.requests().size(), 2);
    }

    void callsFollowOneAnother()
    {
        RawServer server(answering({{"/one", rawReply(200, R"({"t":"a b"})")}, {"/two", rawReply(204)}}));
        const description::Description description = sending(
            R"({ "post": "/one", "json": { "n": "{new}" }, "keep": { "t": "t" } },
               { "put": "/two", "headers": { "X-T": "{t}" }, "form": { "t": "{t}" } })");
        const Result result = send(server.url({}).toString(), description);
        QVERIFY(result.has_value());
        QCOMPARE(result->kept, description::Values({{u"t"_s, u"a b"_s}}));
        QCOMPARE(pathsOf(server), QByteArrayList({"/one", "/two"}));
        QCOMPARE(headerOf(server.requests()[0], "Authorization"), "Bearer t0ken");
        QVERIFY(server.requests()[0].endsWith(R"({"n":"+33750253355"})"));
        QVERIFY(server.requests()[1].startsWith("PUT /two "));
        QCOMPARE(headerOf(server.requests()[1], "X-T"), "a b");
        QVERIFY(server.requests()[1].endsWith("\r\n\r\nt=a%20b"));
    }

    void theFirstFailureEndsIt()
    {
        RawServer server(answering({{"/one", rawReply(409)}, {"/two", rawReply(204)}}));
        const Result result
            = send(server.url({}).toString(),
                   sending(R"({ "post": "/one", "json": { "n": "{new}" } }, { "post": "/two" })"));
        QCOMPARE(description::nameOf(result.error().kind), u"numberInUse"_s);
        QCOMPARE(result.error().acted, net::Acted::No);
        QCOMPARE(pathsOf(server), QByteArrayList{"/one"});
    }

    /// What an earlier call may have changed, a later refusal does not undo.
    void aRefusalAfterACallThatChangedSomething()
    {
        RawServer server(answering({{"/one", rawReply(200)}, {"/two", rawReply(409)}}));
        const auto two = QByteArray(R"(, { "post": "/two", "json": { "n": "{new}" } })");
        const Result changed = send(server.url({}).toString(),
                                    sending(R"({ "post": "/one", "json": { "n": "{new}" } })" + two));
        QCOMPARE(changed.error().acted, net::Acted::Maybe);
        const Result mayHave = send(server.url({}).toString(),
                                    sending(R"({ "get": "/one", "headers": { "X-N": "{new}" } })" + two));
        QCOMPARE(mayHave.error().acted, net::Acted::Maybe);
        const Result looked = send(server.url({}).toString(), sending(R"({ "get": "/one" })" + two));
        QCOMPARE(looked.error().acted, net::Acted::No);
    }

    void callsThatDoNotApplyAreLeftOut()
    {
        RawServer server(answering({{"/fi", rawReply(200)}, {"/all", rawReply(200)}}));
        const description::Description description = sending(
            R"({ "post": "/fi", "when": { "new.region": "FI" } }, { "post": "/all", "json": { "n": "{new}" } })");
        QVERIFY(send(server.url({}).toString(), description, {{u"new.region"_s, u"FR"_s}}));
        QCOMPARE(pathsOf(server), QByteArrayList{"/all"});
        QVERIFY(send(server.url({}).toString(), description, {{u"new.region"_s, u"FI"_s}}));
        QCOMPARE(pathsOf(server), QByteArrayList({"/all", "/fi", "/all"}));
    }

    /// Where no call applies nothing was sent, and so nothing can have been accepted.
    void noCallAppliesIsNoSuccess()
    {
        RawServer server(answering({}));
        const description::Description description
            = sending(R"({ "post": "/fi", "json": { "n": "{new}" }, "when": { "new.region": "FI" } })");
        const Result result = send(server.url({}).toString(), description, {{u"new.region"_s, u"FR"_s}});
        QVERIFY(!result.has_value());
        QCOMPARE(description::nameOf(result.error().kind), u"noCall"_s);
        QCOMPARE(result.error().acted, net::Acted::No);
        QVERIFY(server.requests().isEmpty());
    }

    /// A path with a hole in it would mean something else: "DELETE /changes/" is not "DELETE /changes/7".
    void aPathWithoutItsValueIsNotCalled()
    {
        RawServer server(answering({{"/one", rawReply(200, "{}")}}));
        const description::Description description = sending(
            R"({ "post": "/one", "json": { "n": "{new}" }, "keep": { "id?": "id" } }, { "delete": "/changes/{id}?x={language}" })");
        const Result result = send(server.url({}).toString(), description);
        QVERIFY(!result.has_value());
        QCOMPARE(description::nameOf(result.error().kind), u"unexpectedReply"_s);
        QCOMPARE(result.error().acted, net::Acted::Maybe);
        QVERIFY(result.error().detail.contains(u"{id}"_s));
        QCOMPARE(pathsOf(server), QByteArrayList{"/one"});
    }

    void aQueryMayLackItsValue()
    {
        RawServer server(answering({{"/one?lang=&x=1", rawReply(200)}}));
        const Result result
            = send(server.url({}).toString(),
                   sending(R"({ "post": "/one?lang={language}&x=1", "json": { "n": "{new}" } })"));
        QVERIFY(result.has_value());
    }

    void anotherOriginIsNeverCalled()
    {
        RawServer elsewhere(answering({}));
        RawServer server(answering({}));
        description::Call call = sampleDescription().read.first();
        call.target = description::Template::parse(u"@127.0.0.1:%1/"_s.arg(elsewhere.serverPort())).value();
        const Result result = perform(server.url({}).toString(), sampleDescription(), {call});
        QCOMPARE(description::nameOf(result.error().kind), u"tlsFailed"_s);
        QCOMPARE(result.error().acted, net::Acted::No);
        QVERIFY(elsewhere.requests().isEmpty());
        QVERIFY(server.requests().isEmpty());
    }

    void aRedirectIsNotFollowed()
    {
        RawServer elsewhere(answering({}));
        RawServer server(answering(
            {{"/one", rawReply(307, {}, "Location: " + elsewhere.url(u"/x"_s).toEncoded() + "\r\n")}}));
        const Result result
            = send(server.url({}).toString(), sending(R"({ "post": "/one", "json": { "n": "{new}" } })"));
        QCOMPARE(description::nameOf(result.error().kind), u"unexpectedReply"_s);
        QCOMPARE(result.error().acted, net::Acted::Maybe);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void limits()
    {
        RawServer silent([](QTcpSocket *, const QByteArray &) {});
        const description::Description description
            = sending(R"({ "post": "/one", "json": { "n": "{new}" } })");
        m_limits.deadline = 1s;
        QCOMPARE(description::nameOf(send(silent.url({}).toString(), description).error().kind),
                 u"timedOut"_s);
        RawServer large(RawServer::saying(rawReply(200, QByteArray(4000, 'x'))));
        m_limits = CallLimits();
        m_limits.maxReplyBytes = 3999;
        const Result result = send(large.url({}).toString(), description);
        QCOMPARE(description::nameOf(result.error().kind), u"unexpectedReply"_s);
        QCOMPARE(result.error().acted, net::Acted::Maybe);
        m_limits.maxReplyBytes = 4000;
        QVERIFY(send(large.url({}).toString(), description));
    }

    void nobodyListens()
    {
        QString base;
        {
            RawServer server(answering({}));
            base = server.url({}).toString();
        }
        const Result result = send(base, sending(R"({ "post": "/one", "json": { "n": "{new}" } })"));
        QCOMPARE(description::nameOf(result.error().kind), u"serviceDown"_s);
        QCOMPARE(result.error().acted, net::Acted::No);
    }

    void aRequestIdIsNew()
    {
        RawServer server(answering({}));
        const description::Description description = sending(
            R"({ "post": "/one", "headers": { "X-Id": "{requestId}" }, "json": { "n": "{new}" } })");
        const QString first = send(server.url({}).toString(), description).error().requestId;
        const QString second = send(server.url({}).toString(), description).error().requestId;
        QCOMPARE(first.size(), 36);
        QVERIFY(first != second);
        QCOMPARE(headerOf(server.requests()[0], "X-Id"), first.toUtf8());
        // What was not sent is no id to quote.
        QVERIFY(send(server.url({}).toString(), sending(R"({ "post": "/one", "json": { "n": "{new}" } })"))
                    .error()
                    .requestId.isEmpty());
    }

    void cancelledBeforeItBegins()
    {
        RawServer server(answering({}));
        Client client(m_lines, serviceAt(server.url({}).toString(), sampleDescription()),
                      time::systemClock());
        bool isHeard = false;
        auto exchange = client.readAccount();
        exchange.then([&isHeard](const Result &) { isHeard = true; });
        exchange.cancel();
        QTRY_VERIFY(client.findChildren<Exchange *>().isEmpty());
        QVERIFY(!isHeard);
        QVERIFY(server.requests().isEmpty());
    }

    void cancelledWhileItWaits()
    {
        RawServer server([](QTcpSocket *, const QByteArray &) {});
        Client client(m_lines, serviceAt(server.url({}).toString(), sampleDescription()),
                      time::systemClock());
        bool isHeard = false;
        auto exchange = client.readAccount();
        exchange.then([&isHeard](const Result &) { isHeard = true; });
        QTRY_COMPARE(server.requests().size(), 1);
        exchange.cancel();
        exchange.cancel();
        QTRY_VERIFY(client.findChildren<Exchange *>().isEmpty());
        QVERIFY(!isHeard);
    }

    void aClientMayGoWhileItWaits()
    {
        RawServer server([](QTcpSocket *, const QByteArray &) {});
        auto client = std::make_unique<Client>(
            m_lines, serviceAt(server.url({}).toString(), sampleDescription()), time::systemClock());
        bool isHeard = false;
        auto exchange = client->readAccount();
        exchange.then([&isHeard](const Result &) { isHeard = true; });
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QVERIFY(!exchange.isPending());
        QCoreApplication::processEvents();
        QVERIFY(!isHeard);
    }

private:
    net::Lines m_lines;
    CallLimits m_limits;
};

RENUMBER_TEST(ClientTest)
#include "clienttest.moc"
