// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString update = u"/identity/v1/update-phone-number"_s;
const QJsonObject newNumber{{u"phone_number"_s, u"+358401234567"_s}};

QJsonObject fault(const QString &name, QJsonObject more = {})
{
    more.insert(u"fault"_s, name);
    more.insert(u"on"_s, QString(u"POST "_s % update));
    return more;
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private:
    /// The update under a fault. What the service did is told by its messages, not by the reply.
    Answer updateUnder(const QJsonObject &json, std::chrono::milliseconds patience = 10s)
    {
        if (m_client->addFault(json) != 201) {
            QTest::qFail("the fault was not accepted", __FILE__, __LINE__);
        }
        m_client->setHeader("Content-Type", "application/json");
        return m_client->send("POST", update, R"({"phone_number":"+358401234567"})", patience);
    }

    /// One fault is for one request: the next has none.
    bool worksAgain() { return m_client->post(update, newNumber).status == 200; }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
        m_client = std::make_unique<SandboxClient>(*m_sandbox);
        m_client->setToken(u"sample-token-verified"_s);
    }

    void aDroppedConnection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("messages");
        QTest::newRow("before") << u"dropBefore"_s << 0;
        QTest::newRow("after") << u"dropAfter"_s << 1;
    }

    void aDroppedConnection()
    {
        QFETCH(const QString, name);
        QFETCH(const int, messages);
        const Answer answer = updateUnder(fault(name));
        QVERIFY(answer.closed);
        QCOMPARE(answer.status, 0);
        QCOMPARE(m_client->messageCount(), messages);
        QCOMPARE(m_sandbox->record().requests().last().fault, name);
        QCOMPARE(m_sandbox->record().requests().last().status, messages == 0 ? 0 : 200);
        QVERIFY(worksAgain());
    }

    void aDelay_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("messagesMeanwhile");
        QTest::newRow("before") << u"before"_s << 0;
        QTest::newRow("after") << u"after"_s << 1;
    }

    void aDelay()
    {
        QFETCH(const QString, when);
        QFETCH(const int, messagesMeanwhile);
        const QJsonObject delay = fault(u"delay"_s, {{u"milliseconds"_s, 300}, {u"when"_s, when}});
        const Answer impatient = updateUnder(delay, 50ms);
        QCOMPARE(impatient.status, 0);
        QVERIFY(!impatient.closed);
        QCOMPARE(m_client->messageCount(), messagesMeanwhile);
        QTRY_COMPARE(m_client->messageCount(), 1); // It was received, so it is acted on.

        QElapsedTimer time;
        time.start();
        const Answer patient = updateUnder(delay);
        QVERIFY(time.elapsed() >= 290);
        QCOMPARE(patient.status, 200);
        QVERIFY(patient.complete);
        QCOMPARE(m_client->messageCount(), 2);
    }

    void halfAReply()
    {
        const Answer announced = updateUnder(fault(u"halfReply"_s));
        QCOMPARE(announced.status, 200);
        QVERIFY(announced.closed && !announced.complete);
        QVERIFY(!announced.body.isEmpty());
        QCOMPARE(m_client->messageCount(), 1);

        const Answer unknown = updateUnder(fault(u"halfReply"_s, {{u"length"_s, u"unknown"_s}}));
        QVERIFY(unknown.closed && unknown.header("Content-Length").isEmpty());
        QCOMPARE(unknown.body, announced.body);
        QVERIFY(unknown.object().isEmpty());
    }

    void aReplyWithoutEnd()
    {
        const Answer answer = updateUnder(fault(u"noEnd"_s), 300ms);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.closed && !answer.complete);
        QVERIFY(answer.object().contains("phone_number"_L1));
        QVERIFY(worksAgain());
    }

    void aSlowDrip()
    {
        const QJsonObject slow = fault(u"slowDrip"_s, {{u"milliseconds"_s, 50}});
        const Answer impatient = updateUnder(slow, 300ms);
        QVERIFY(!impatient.body.isEmpty() && impatient.body.size() < 10);
        const Answer patient = updateUnder(fault(u"slowDrip"_s, {{u"milliseconds"_s, 1}}));
        QVERIFY(patient.complete);
        QVERIFY(patient.object().contains("phone_number"_L1));
    }

    void aSpoiltBody_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("opening");
        QTest::newRow("type") << fault(u"wrongContentType"_s) << QByteArray("text/plain")
                              << QByteArray("{\"email\":");
        QTest::newRow("type given") << fault(u"wrongContentType"_s, {{u"contentType"_s, u"image/png"_s}})
                                    << QByteArray("image/png") << QByteArray("{\"email\":");
        QTest::newRow("html") << fault(u"html"_s) << QByteArray("text/html;charset=UTF-8")
                              << QByteArray("<html>");
        QTest::newRow("invalid") << fault(u"invalidJson"_s) << QByteArray("application/json;charset=UTF-8")
                                 << QByteArray("{\"phone_number\": \"+3375, }");
        QTest::newRow("other") << fault(u"otherJson"_s) << QByteArray("application/json;charset=UTF-8")
                               << QByteArray(R"(["another","shape"])");
        QTest::newRow("other given") << fault(u"otherJson"_s, {{u"json"_s, QJsonValue::Null}})
                                     << QByteArray("application/json;charset=UTF-8") << QByteArray("null");
    }

    void aSpoiltBody()
    {
        QFETCH(const QJsonObject, fault);
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, opening);
        const Answer answer = updateUnder(fault);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), contentType);
        QVERIFY2(answer.body.startsWith(opening), answer.body.constData());
        QCOMPARE(m_client->messageCount(), 1);
        QVERIFY(worksAgain());
    }

    void aSpoiltBodyOfARequestNeverSeen()
    {
        QCOMPARE(updateUnder(fault(u"html"_s, {{u"when"_s, u"before"_s}})).status, 200);
        QCOMPARE(m_client->messageCount(), 0);
    }

    void aHugeReply()
    {
        constexpr int bytes = 3'000'000;
        const Answer answer = updateUnder(fault(u"huge"_s, {{u"bytes"_s, bytes}}));
        QVERIFY(answer.complete);
        QCOMPARE(answer.body.size(), bytes);
        QVERIFY(answer.object().contains("padding"_L1));
        const Answer unknown
            = updateUnder(fault(u"huge"_s, {{u"bytes"_s, bytes}, {u"length"_s, u"unknown"_s}}));
        QVERIFY(unknown.complete && unknown.header("Content-Length").isEmpty());
        QCOMPARE(unknown.body.size(), bytes);
    }

    void aHugeReplyThatNobodyReadsToItsEnd()
    {
        QTcpSocket socket;
        QCOMPARE(m_client->addFault({{u"fault"_s, u"huge"_s}, {u"on"_s, u"/identity/*"_s}}), 201);
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(m_sandbox->origin()).port()));
        socket.write("GET /identity/v1/userinfo HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 1'000'000);
        QVERIFY(socket.peek(300).contains("Content-Length: 1073741824"));
        socket.abort();
        QVERIFY(worksAgain());
    }

    void aStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        for (const int status : {401, 403, 408, 409, 429, 500, 503}) {
            for (const QString &body : {u"none"_s, u"json"_s, u"text"_s, u"html"_s}) {
                QTest::addRow("%d %s", status, qPrintable(body)) << status << body;
            }
        }
    }

    void aStatus()
    {
        QFETCH(const int, status);
        QFETCH(const QString, body);
        QJsonObject json = fault(u"status"_s, {{u"status"_s, status}, {u"body"_s, body}});
        const Answer before = updateUnder(json);
        QCOMPARE(before.status, status);
        QVERIFY(before.complete);
        QCOMPARE(before.body.isEmpty(), body == "none"_L1);
        QCOMPARE(before.object().isEmpty(), body != "json"_L1);
        QVERIFY(before.header("Retry-After").isEmpty());
        QCOMPARE(m_client->messageCount(), 0);

        json.insert(u"when"_s, u"after"_s);
        json.insert(u"retryAfter"_s, 30);
        const Answer after = updateUnder(json);
        QCOMPARE(after.status, status);
        QCOMPARE(after.header("Retry-After"), "30");
        QCOMPARE(m_client->messageCount(), 1);
    }

    void aRedirect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 307}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void aRedirect()
    {
        QFETCH(const int, status);
        const QString elsewhere = u"http://127.0.0.1:1/elsewhere"_s;
        const Answer answer
            = updateUnder(fault(u"redirect"_s, {{u"status"_s, status}, {u"location"_s, elsewhere}}));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("Location"), elsewhere.toLatin1());
        QCOMPARE(m_client->messageCount(), 0);
    }

    void codesExpire()
    {
        QVERIFY(worksAgain());
        const QString verify = u"/identity/v1/verify-phone-number"_s;
        QCOMPARE(m_client->addFault({{u"fault"_s, u"expiredCodes"_s}, {u"on"_s, verify}}), 201);
        QJsonObject body = newNumber;
        body.insert(u"verification_code"_s, m_client->newestCode());
        const Answer answer = m_client->post(verify, body);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.text(u"error_description"_s).contains(u"expired"_s));
    }

    void aFaultLastsAsOftenAsAsked()
    {
        QCOMPARE(m_client->addFault(fault(u"status"_s, {{u"times"_s, 2}})), 201);
        QCOMPARE(m_client->post(update, newNumber).status, 500);
        QCOMPARE(m_client->post(update, newNumber).status, 500);
        QCOMPARE(m_client->post(update, newNumber).status, 200);

        QCOMPARE(m_client->addFault(fault(u"status"_s, {{u"times"_s, -1}})), 201);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(m_client->post(update, newNumber).status, 500);
        }
        QCOMPARE(m_client->send("DELETE", u"/sandbox/faults"_s, {}).status, 204);
        QVERIFY(worksAgain());
    }

    void aFaultKeepsToItsRequests_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("getStatus");
        QTest::addColumn<int>("postStatus");
        QTest::newRow("all") << u"*"_s << 500 << 500;
        QTest::newRow("method") << u"POST *"_s << 200 << 500;
        QTest::newRow("folder") << u"/identity/*"_s << 500 << 500;
        QTest::newRow("path") << u"/identity/v1/userinfo"_s << 500 << 200;
        QTest::newRow("both") << u"GET /identity/v1/userinfo"_s << 500 << 200;
        QTest::newRow("other method") << u"POST /identity/v1/userinfo"_s << 200 << 200;
        QTest::newRow("part of a path") << u"/identity"_s << 200 << 200;
    }

    void aFaultKeepsToItsRequests()
    {
        QFETCH(const QString, on);
        QCOMPARE(m_client->addFault({{u"fault"_s, u"status"_s}, {u"on"_s, on}, {u"times"_s, -1}}), 201);
        QTEST(m_client->get(u"/identity/v1/userinfo?fields=id"_s).status, "getStatus");
        QTEST(m_client->post(update, newNumber).status, "postStatus");
        QCOMPARE(m_client->get(u"/sandbox/faults"_s).array().size(), 1);
    }

    void aReadingAboutAnotherPerson()
    {
        const QString read = u"/identity/v1/userinfo"_s;
        QCOMPARE(m_client->addFault({{u"fault"_s, u"anotherPerson"_s}, {u"on"_s, QString(u"GET "_s % read)}}),
                 201);
        QCOMPARE(m_client->get(read).text(u"name"_s), u"Dana Sample"_s);
        QCOMPARE(m_client->get(read).text(u"name"_s), u"Camille Sample"_s);
        QCOMPARE(m_client->addFault({{u"fault"_s, u"anotherPerson"_s},
                                     {u"on"_s, QString(u"GET "_s % read)},
                                     {u"person"_s, u"Noa"_s}}),
                 201);
        QCOMPARE(m_client->get(read).text(u"phone_number"_s), u"+33750253355"_s);
    }

    /// In a reply to what changes something only the id is another's; it was done for the right one.
    void aReplyAboutAnotherPerson()
    {
        const QString user = u"/api/rest/v1/user/5f1a2b3c4d5e6f7081920a01"_s;
        QCOMPARE(
            m_client->addFault({{u"fault"_s, u"anotherPerson"_s}, {u"on"_s, u"POST *"_s}, {u"times"_s, 2}}),
            201);
        const Answer begun
            = m_client->post(user + u"/change-contact/begin"_s, {{u"mobile"_s, u"+358401234567"_s}});
        QVERIFY2(!begun.body.contains("5f1a2b3c"), "it names nobody");
        const Answer finished = m_client->post(user + u"/change-contact/finish"_s,
                                               {{u"verificationToken"_s, begun.text(u"verificationToken"_s)},
                                                {u"code"_s, m_client->newestCode()}});
        QCOMPARE(finished.text(u"id"_s), u"5f1a2b3c4d5e6f7081920a04"_s);
        QVERIFY(m_client->get(user).body.contains("+358401234567"));
    }

    /// Nothing in the reply says so: what the token opens does.
    void aTokenOfAnotherPerson()
    {
        QCOMPARE(m_client->addFault({{u"fault"_s, u"anotherPerson"_s}, {u"on"_s, u"POST /oauth/token"_s}}),
                 201);
        const Answer answer = m_client->post(
            u"/oauth/token"_s,
            {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"sample-refresh-verified"_s}});
        QCOMPARE(answer.text(u"access_token"_s), u"sample-token-taken"_s);
    }

    void aSandboxMayEndWhileItStillReplies()
    {
        const Answer answer
            = updateUnder(fault(u"delay"_s, {{u"milliseconds"_s, 60'000}, {u"when"_s, u"before"_s}}), 50ms);
        QCOMPARE(answer.status, 0);
        updateUnder(fault(u"noEnd"_s), 50ms);
        m_sandbox.reset();
        QVERIFY(!m_sandbox);
    }
};

RENUMBER_TEST(FaultsTest)
#include "faults_test.moc"
