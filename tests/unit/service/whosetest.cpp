// SPDX-License-Identifier: Apache-2.0
// Whose account is meant: by what a reply is taken for somebody else's, and what then does not happen. The
// client is the real one; the server answers what a test says.
#include "awaited.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "service/client.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using Result = tl::expected<Outcome, Problem>;

namespace {

/// The sample with \a read as the calls that read the account, and \a change as what sends a code.
description::Description reading(const QByteArray &read, const QByteArray &change = R"({ "post": "/change",
    "json": { "number": "{new}" }, "keep": { "ticket": "ticket" } })")
{
    QByteArray text = sampleText();
    text.replace(
        R"({ "get": "/me", "take": { "userId": "id", "phone?": "phone", "phoneVerified?": "verified" } })",
        read);
    const qsizetype from = text.indexOf("{ \"post\": \"/change\"");
    const qsizetype to = text.indexOf("],\n      \"resend\": [ {");
    text.replace(from, to - from, change);
    text.replace("\"words\":", R"("requestId": [ "trace" ], "words":)");
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return *description;
}

const QByteArray readById
    = R"({ "get": "/me", "take": { "userId?": "id", "name?": "name", "phone?": "phone" }, "keep": { "link?": "link" } })";
const QByteArray readByName = R"({ "get": "/me", "take": { "name?": "name", "phone?": "phone" } })";

/// What came of a call, in a word.
QString inShort(const Result &result)
{
    return result ? u"fine"_s : description::nameOf(result.error().kind);
}

} // namespace

class WhoseTest : public QObject
{
    Q_OBJECT

    void use(const description::Description &description)
    {
        m_server = std::make_unique<RawServer>([this](QTcpSocket *socket, const QByteArray &request) {
            const QByteArray path = request.split(' ').at(1);
            const QByteArray body = m_bodies.value(path);
            if (body == "wait")
                return;
            socket->write(body.isNull() ? rawReply(404) : rawReply(200, body));
            socket->disconnectFromHost();
        });
        m_client = std::make_unique<Client>(m_lines, serviceAt(m_server->url({}).toString(), description),
                                            time::systemClock());
        m_client->setAccessToken(u"t0ken"_s);
    }

    static Result resultOf(wait::Future<Result> exchange)
    {
        return awaited(exchange).value_or(tl::unexpected(Problem()));
    }

    Result read(const QByteArray &me)
    {
        m_bodies.insert("/me", me);
        return resultOf(m_client->readAccount());
    }
    Result send()
    {
        const description::Calls calls
            = m_client->description().contact(account::ContactKind::Phone)->change->send;
        return resultOf(
            m_client->perform(calls, description::Step::Send,
                              {{u"new"_s, u"+33750253355"_s}, {u"current"_s, u"+33750253354"_s}}));
    }

    QByteArrayList asked() const
    {
        QByteArrayList asked;
        for (const QByteArray &request : m_server->requests())
            asked.append(request.split(' ').at(0) + ' ' + request.split(' ').at(1));
        return asked;
    }

private slots:
    void init() { m_bodies = {{"/change", R"({"ticket":"t1"})"}}; }

    void aLaterReading_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QByteArray &description, const QByteArray &first,
                            const QByteArray &second, const QString &result) {
            QTest::newRow(name) << description << first << second << result;
        };
        const auto another = u"anotherPerson"_s;
        const auto renamed = u"anotherName"_s;
        const auto unclear = u"unexpectedReply"_s;
        row("the same", readById, R"({"id":"a"})", R"({"id":"a"})", u"fine"_s);
        row("another", readById, R"({"id":"a"})", R"({"id":"b"})", another);
        row("another of the same name", readById, R"({"id":"a","name":"C"})", R"({"id":"b","name":"C"})",
            another);
        row("the same, renamed", readById, R"({"id":"a","name":"C"})", R"({"id":"a","name":"D"})", u"fine"_s);
        row("a number, then a text", readById, R"({"id":17})", R"({"id":"17"})", u"fine"_s);
        row("texts are no numbers", readById, R"({"id":"120000"})", R"({"id":"12e4"})", another);
        row("blanks for an id", readById, R"({"id":"a"})", R"({"id":" \u3164"})", unclear);
        row("a text, then another number", readById, R"({"id":"17"})", R"({"id":18})", another);
        row("another case", readById, R"({"id":"Ab3"})", R"({"id":"aB3"})", another);
        row("no id any more", readById, R"({"id":"a"})", R"({"phone":"+33750253354"})", unclear);
        row("an empty id", readById, R"({"id":"a"})", R"({"id":""})", unclear);
        row("null for an id", readById, R"({"id":"a"})", R"({"id":null})", unclear);
        row("by name: the same", readByName, R"({"name":"C","phone":"+33750253354"})",
            R"({"name":"C","phone":"+33750253355"})", u"fine"_s);
        row("by name: another", readByName, R"({"name":"C"})", R"({"name":"D"})", renamed);
        row("by name: none any more", readByName, R"({"name":"C"})", R"({"phone":"+33750253355"})", unclear);
        row("by name: the number", readByName, R"({"name":"+33750253354"})", R"({"name":"+33750253354"})",
            u"fine"_s);
        row("by name: another number", readByName, R"({"name":"+33750253354"})", R"({"name":"+33750253355"})",
            renamed);
        row("by name: another address", readByName, R"({"name":"a@example.com"})",
            R"({"name":"b@example.com"})", renamed);
        row("by name: an address, then a name", readByName, R"({"name":"a@example.com"})", R"({"name":"B"})",
            renamed);
        row("by name: a name, then an address", readByName, R"({"name":"A"})", R"({"name":"b@example.com"})",
            renamed);
        row("by name: an address, then none", readByName, R"({"name":"a@example.com"})", R"({"phone":"1"})",
            unclear);
        row("by name: none, then one", readByName, R"({"phone":"+33750253354"})", R"({"name":"B"})", renamed);
        row("neither", readByName, R"({"phone":"+33750253354"})", R"({"phone":"+33750253355"})", u"fine"_s);
        row("an id at last, another name", readById, R"({"name":"C"})", R"({"id":"b","name":"D"})", renamed);
        row("an id at last, the same name", readById, R"({"name":"C"})", R"({"id":"b","name":"C"})",
            u"fine"_s);
    }
    void aLaterReading()
    {
        QFETCH(const QByteArray, description);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        use(reading(description));
        QCOMPARE(inShort(read(first)), u"fine"_s);
        QTEST(inShort(read(second)), "result");
        // Whoever was first is not locked out by it. An id that was told is expected from then on.
        QFETCH(const QString, result);
        const bool isIdNew = result == u"fine" && second.contains("\"id\"") && !first.contains("\"id\"");
        QCOMPARE(inShort(read(first)), isIdNew ? u"unexpectedReply"_s : u"fine"_s);
    }

    void aNameThatIsTheContactBeingChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("result");
        QTest::newRow("the new number") << "+33750253354"_ba
                                        << "+33750253355"_ba << u"fine"_s;
        QTest::newRow("without its plus") << "33750253354"_ba
                                          << "33750253355"_ba << u"fine"_s;
        QTest::newRow("as before") << "+33750253354"_ba
                                   << "+33750253354"_ba << u"fine"_s;
        QTest::newRow("another number") << "+33750253354"_ba
                                        << "+33750253356"_ba << u"anotherName"_s;
        QTest::newRow("a name") << "+33750253354"_ba
                                << "Bob Other"_ba << u"anotherName"_s;
        QTest::newRow("a name that becomes the number") << "Camille"_ba
                                                        << "+33750253355"_ba << u"anotherName"_s;
    }
    void aNameThatIsTheContactBeingChanged()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        use(reading(readByName));
        QCOMPARE(inShort(read(R"({"name":")" + before + R"("})")), u"fine"_s);
        QVERIFY(send());
        QTEST(inShort(read(R"({"name":")" + after + R"("})")), "result");
        QCOMPARE(inShort(read(R"({"name":")" + before + R"("})")),
                 u"fine"_s); // not every reply is the newest
    }

    void itHasTheRequestIdOfTheReply()
    {
        use(reading(readById));
        QVERIFY(read(R"({"id":"a"})"));
        const Result result = read(R"({"id":"b","trace":"7f3a"})");
        QCOMPARE(inShort(result), u"anotherPerson"_s);
        QCOMPARE(result.error().requestId, u"7f3a"_s);
        QCOMPARE(result.error().acted, net::Acted::No);
    }

    /// An id that a description wants is missing where it is empty.
    void anEmptyIdAtSignIn()
    {
        use(sampleDescription());
        for (const char *empty : {"", " ", "\\t", "\\u3164", "\\u200b\\u2800"}) {
            const QByteArray reply = QByteArray("{\"id\":\"") + empty + "\"}";
            QCOMPARE(inShort(read(reply)), u"unexpectedReply"_s);
        }
    }

    void whoWasChosen()
    {
        use(reading(readById));
        m_client->choosePerson(u"a"_s);
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"anotherPerson"_s);
        QCOMPARE(inShort(read(R"({"phone":"+33750253355"})")), u"unexpectedReply"_s);
        QCOMPARE(inShort(read(R"({"id":"a"})")), u"fine"_s);
        m_client->choosePerson(u"b"_s);
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"fine"_s);
    }

    void whoIsExpected()
    {
        use(reading(readById));
        m_client->expectPerson(u"a"_s, {});
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"anotherPerson"_s);
        m_client->forget();
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"fine"_s);
        use(reading(readByName));
        m_client->expectPerson({}, u"Camille"_s);
        QCOMPARE(inShort(read(R"({"name":"Dana"})")), u"anotherName"_s);
    }

    /// Not one call goes out for the other, neither in the same reading nor later.
    void anotherOnesIdIsInNoRequest()
    {
        use(reading(R"({ "get": "/me", "take": { "userId": "id" }, "keep": { "uid": "id" } },
                       { "get": "/users/{userId}", "take": { "phone?": "phone" } })",
                    R"({ "post": "/users/{userId}/change", "json": { "number": "{new}", "u": "{uid}" },
                         "keep": { "ticket": "ticket" } })"));
        m_bodies.insert("/users/a", R"({"phone":"+33750253354"})");
        m_bodies.insert("/users/b", R"({"phone":"+33750253399"})");
        m_bodies.insert("/users/a/change", R"({"ticket":"t1"})");
        QVERIFY(read(R"({"id":"a"})"));
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"anotherPerson"_s);
        m_bodies.insert("/me", R"({"id":"a"})");
        QCOMPARE(inShort(send()), u"fine"_s);
        for (const QByteArray &request : m_server->requests())
            QVERIFY2(!request.contains("/users/b") && !request.contains("\"b\""), request.constData());
    }

    /// A number stays one, in the body of a later call.
    void anIdKeepsItsType()
    {
        use(reading(readById, R"({ "post": "/change", "json": { "number": "{new}", "user": "{userId}" },
                                   "keep": { "ticket": "ticket" } })"));
        m_client->choosePerson(u"17"_s);
        QVERIFY(read(R"({"id":17})"));
        QVERIFY(send());
        QVERIFY(m_server->requests().constLast().contains(R"("user":17)"));
    }

    void nothingIsChangedWhileItIsInDoubt()
    {
        use(reading(readById));
        QVERIFY(read(R"({"id":"a"})"));
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"anotherPerson"_s);
        const Result refused = send();
        QCOMPARE(inShort(refused), u"anotherPerson"_s);
        QCOMPARE(refused.error().acted, net::Acted::No);
        QVERIFY(!asked().contains("POST /change"));
        m_bodies.insert("/me", R"({"id":"a","phone":"+33750253354"})");
        const Result sent = send();
        QCOMPARE(inShort(sent), u"fine"_s);
        QVERIFY2(sent->taken.isEmpty(), "what made sure is none of what was sent for");
        QCOMPARE(sent->kept.keys(), QStringList{u"ticket"_s});
        QCOMPARE(inShort(send()), u"fine"_s);
        const QByteArrayList expected{"GET /me", "GET /me",      "GET /me",
                                      "GET /me", "POST /change", "POST /change"};
        QCOMPARE(asked(), expected);
    }

    /// The step was not begun, whatever the reading before it came to.
    void whatMakesSureMayFail()
    {
        use(reading(readById));
        QVERIFY(read(R"({"id":"a"})"));
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"anotherPerson"_s);
        m_bodies.insert("/me", "<html>");
        const Result refused = send();
        QCOMPARE(inShort(refused), u"unexpectedReply"_s);
        QCOMPARE(refused.error().acted, net::Acted::No);
        QVERIFY(!asked().contains("POST /change"));
    }

    /// A reply to a change that was about somebody else: it may have been made.
    void theReplyToAChange()
    {
        use(reading(readById, R"({ "post": "/change", "json": { "number": "{new}" },
                                   "take": { "userId?": "user" }, "keep": { "ticket": "ticket" } })"));
        QVERIFY(read(R"({"id":"a"})"));
        m_bodies.insert("/change", R"({"user":"b","ticket":"t1"})");
        const Result result = send();
        QCOMPARE(inShort(result), u"anotherPerson"_s);
        QCOMPARE(result.error().acted, net::Acted::Maybe);
        m_bodies.insert("/change", R"({"user":"a","ticket":"t1"})");
        QCOMPARE(inShort(send()), u"fine"_s);
    }

    void aReadingThatEndsAfterSomebodyElseWasChosen()
    {
        use(reading(readById));
        m_client->choosePerson(u"a"_s);
        std::optional<Result> late;
        m_client->readAccount().then(this, [&](const Result &r) { late = r; });
        m_bodies.insert("/me", R"({"id":"a","link":"of a"})");
        m_client->choosePerson(u"b"_s);
        QTRY_VERIFY(late);
        QCOMPARE(inShort(*late), u"timedOut"_s);
        QCOMPARE(inShort(read(R"({"id":"b"})")), u"fine"_s);
    }

private:
    net::Lines m_lines;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Client> m_client;
    QMap<QByteArray, QByteArray> m_bodies;
};

RENUMBER_TEST(WhoseTest)
#include "whosetest.moc"
