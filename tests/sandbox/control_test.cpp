// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"
#include "testprogram.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

const QString update = u"/identity/v1/update-phone-number"_s;
const QJsonObject newNumber{{u"phone_number"_s, u"+358401234567"_s}};

} // namespace

class ControlTest : public QObject
{
    Q_OBJECT

private:
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

    void messagesAreListed()
    {
        QCOMPARE(m_client->get(u"/sandbox/messages"_s).body, "[]");
        m_client->post(update, newNumber);
        const QJsonArray all = m_client->get(u"/sandbox/messages"_s).array();
        QCOMPARE(all.size(), 1);
        const QJsonObject message = all.first().toObject();
        QCOMPARE(message.keys(),
                 (QStringList{u"accountId"_s, u"at"_s, u"code"_s, u"id"_s, u"kind"_s, u"link"_s, u"service"_s,
                              u"text"_s, u"to"_s}));
        QCOMPARE(message.value("id"_L1).toInt(), 1);
        QCOMPARE(message.value("service"_L1).toString(), u"reachfive"_s);
        QCOMPARE(message.value("to"_L1).toString(), u"+358401234567"_s);
        QVERIFY(QDateTime::fromString(message.value("at"_L1).toString(), Qt::ISODateWithMs).isValid());
        for (const QString &query :
             {u"?to=+358401234567"_s, u"?to=%2B358401234567"_s, u"?service=reachfive"_s}) {
            QCOMPARE(m_client->get(u"/sandbox/messages"_s % query).array().size(), 1);
        }
        for (const QString &query : {u"?to=+358401234568"_s, u"?service=kii"_s}) {
            QCOMPARE(m_client->get(u"/sandbox/messages"_s % query).array().size(), 0);
        }
    }

    void accountsAreTheTruth()
    {
        m_client->post(update, newNumber);
        const QJsonArray accounts = m_client->get(u"/sandbox/accounts?service=reachfive"_s).array();
        QCOMPARE(accounts.size(), 7);
        const QJsonObject phone = accounts.first().toObject().value("phone"_L1).toObject();
        QCOMPARE(phone.value("current"_L1).toString(), u"+33750253354"_s);
        QCOMPARE(phone.value("verified"_L1).toBool(), true);
        QCOMPARE(phone.value("pending"_L1).toString(), u"+358401234567"_s);
        QVERIFY(accounts.at(2).toObject().value("phone"_L1).toObject().value("current"_L1).isNull());
        const QString id = accounts.at(1).toObject().value("id"_L1).toString();
        QCOMPARE(m_client->get(u"/sandbox/accounts?id="_s % id).array().size(), 1);
    }

    void requestsAreRecordedAsTheyCame()
    {
        m_client->setHeader("X-Sample", "Some Value");
        m_client->post(update, newNumber);
        m_client->get(u"/identity/v1/userinfo?fields=id%2Cemail"_s);
        const QJsonArray requests = m_client->get(u"/sandbox/requests"_s).array();
        QCOMPARE(requests.size(), 2);
        const QJsonObject posted = requests.first().toObject();
        QCOMPARE(posted.value("method"_L1).toString(), u"POST"_s);
        QCOMPARE(posted.value("path"_L1).toString(), update);
        QCOMPARE(posted.value("body"_L1).toString(), u"{\"phone_number\":\"+358401234567\"}"_s);
        QCOMPARE(posted.value("status"_L1).toInt(), 200);
        QVERIFY(posted.value("headers"_L1).toArray().contains(QJsonArray{u"X-Sample"_s, u"Some Value"_s}));
        QCOMPARE(requests.last().toObject().value("query"_L1).toString(), u"fields=id%2Cemail"_s);
        QCOMPARE(m_client->get(u"/sandbox/requests?method=GET"_s).array().size(), 1);
        QCOMPARE(m_client->get(u"/sandbox/requests?path="_s % update).array().size(), 1);
    }

    void aResetIsAFreshStart()
    {
        const QByteArray accounts = m_client->get(u"/sandbox/accounts"_s).body;
        const QByteArray settings = m_client->get(u"/sandbox/settings"_s).body;
        m_client->post(update, newNumber);
        m_client->setToken(u"sample-token-unverified"_s);
        m_client->post(update, QJsonObject{{u"phone_number"_s, u"+33750253399"_s}});
        m_client->addFault({{u"fault"_s, u"html"_s}, {u"on"_s, u"*"_s}});
        m_client->post(u"/sandbox/clock"_s, {{u"advanceSeconds"_s, 3600}});
        m_client->send("PATCH", u"/sandbox/settings"_s, R"({"reachfive":{"stepUp":true}})");
        QVERIFY(m_client->get(u"/sandbox/accounts"_s).body != accounts);

        QCOMPARE(m_client->post(u"/sandbox/reset"_s).status, 204);
        QCOMPARE(m_client->get(u"/sandbox/accounts"_s).body, accounts);
        QCOMPARE(m_client->get(u"/sandbox/settings"_s).body, settings);
        for (const QString &list : {u"messages"_s, u"requests"_s, u"faults"_s}) {
            QCOMPARE(m_client->get(u"/sandbox/"_s % list).body, "[]");
        }
        QVERIFY(m_sandbox->world().clock().now().secsTo(QDateTime::currentDateTimeUtc()) >= 0);
    }

    void theClockMoves()
    {
        const auto now = [this] {
            return QDateTime::fromString(m_client->get(u"/sandbox/clock"_s).text(u"now"_s),
                                         Qt::ISODateWithMs);
        };
        const QDateTime start = now();
        QCOMPARE(m_client->post(u"/sandbox/clock"_s, {{u"advanceSeconds"_s, 600}}).status, 200);
        const qint64 passed = start.secsTo(now());
        QVERIFY(passed >= 600 && passed < 610);
        m_client->post(u"/sandbox/clock"_s, {{u"advanceSeconds"_s, -600}});
        QVERIFY(start.secsTo(now()) < 10);
        QCOMPARE(m_client->post(u"/sandbox/clock"_s, {{u"advanceSeconds"_s, u"600"_s}}).status, 400);
        QCOMPARE(m_client->post(u"/sandbox/clock"_s).status, 400);
    }

    /// Once in ten a code begins with zero: a test need not wait for that.
    void theNextCodeCanBeChosen()
    {
        const auto newestCode
            = [this] { return m_client->get(u"/sandbox/messages"_s).array().last()[u"code"_s].toString(); };
        QCOMPARE(m_client->post(u"/sandbox/codes"_s, {{u"next"_s, u"012345"_s}}).status, 204);
        m_client->post(update, newNumber);
        QCOMPARE(newestCode(), u"012345"_s);
        const QJsonObject entry{{u"phone_number"_s, u"+358401234567"_s},
                                {u"verification_code"_s, u"012345"_s}};
        m_client->post(update, newNumber);
        QVERIFY(newestCode() != u"012345"_s);
        m_client->post(u"/sandbox/codes"_s, {{u"next"_s, u"012345"_s}});
        m_client->post(update, newNumber);
        QCOMPARE(m_client->post(u"/identity/v1/verify-phone-number"_s, entry).status, 200);
        m_client->post(u"/sandbox/codes"_s, {{u"next"_s, u"012345"_s}});
        m_client->post(u"/sandbox/reset"_s);
        m_client->post(update, newNumber);
        QVERIFY(newestCode() != u"012345"_s);
    }

    void settingsChangeByName()
    {
        const Answer answer
            = m_client->send("PATCH", u"/sandbox/settings"_s,
                             R"({"reachfive":{"codeLifetimeSeconds":30,"refusedNumbers":[]}})");
        QCOMPARE(answer.status, 200);
        const QJsonObject shown = answer.object().value("reachfive"_L1).toObject();
        QCOMPARE(shown.value("codeLifetimeSeconds"_L1).toInt(), 30);
        QCOMPARE(m_sandbox->world().settings(Service::ReachFive).codeLifetimeSeconds, 30);
        QVERIFY(m_sandbox->world().settings(Service::ReachFive).refusedNumbers.isEmpty());
        QCOMPARE(m_sandbox->world().settings(Service::Kii).codeLifetimeSeconds, 600);
    }

    void aMistakeIsExplainedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &method, const QString &path,
                            const QByteArray &body, const QString &words) {
            QTest::newRow(name) << method << QString(u"/sandbox/"_s % path) << body << words;
        };
        row("service", "PATCH", u"settings"_s, R"({"other":{}})", u"other"_s);
        row("setting", "PATCH", u"settings"_s, R"({"reachfive":{"nothing":1}})", u"nothing"_s);
        row("setting of another service", "PATCH", u"settings"_s, R"({"kii":{"featureOff":true}})",
            u"kii has no setting"_s);
        row("no such message", "POST", u"messages/1/click"_s, "", u"no message 1"_s);
        row("setting type", "PATCH", u"settings"_s, R"({"reachfive":{"codeDigits":4,"stepUp":1}})",
            u"true or false"_s);
        row("setting amount", "PATCH", u"settings"_s, R"({"reachfive":{"codeDigits":-1}})", u"codeDigits"_s);
        row("setting list", "PATCH", u"settings"_s, R"({"reachfive":{"refusedNumbers":[1]}})",
            u"list of strings"_s);
        row("settings body", "PATCH", u"settings"_s, "[]", u"reachfive"_s);
        row("service value", "PATCH", u"settings"_s, R"({"reachfive":1})", u"reachfive"_s);
        row("code", "POST", u"codes"_s, R"({"next":12345})", u"012345"_s);
        row("code with letters", "POST", u"codes"_s, R"({"next":"12a"})", u"012345"_s);
        row("fault body", "POST", u"faults"_s, "", u"JSON object"_s);
        row("no fault", "POST", u"faults"_s, R"({"on":"*"})", u"\"fault\""_s);
        row("unknown fault", "POST", u"faults"_s, R"({"on":"*","fault":"fire"})", u"dropBefore"_s);
        row("no on", "POST", u"faults"_s, R"({"fault":"html"})", u"\"on\""_s);
        row("times", "POST", u"faults"_s, R"({"on":"*","fault":"html","times":1.5})", u"times"_s);
        row("when", "POST", u"faults"_s, R"({"on":"*","fault":"html","when":"never"})", u"before, after"_s);
        row("location", "POST", u"faults"_s, R"({"on":"*","fault":"redirect"})", u"location"_s);
        row("status", "POST", u"faults"_s, R"({"on":"*","fault":"status","status":700})", u"599"_s);
        row("unknown member", "POST", u"faults"_s, R"({"on":"*","fault":"html","delay":1})", u"delay"_s);
    }

    void aMistakeIsExplainedAndChangesNothing()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        const Settings before = m_sandbox->world().settings(Service::ReachFive);
        const Answer answer = m_client->send(method, path, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.text(u"error"_s).contains(words), answer.body.constData());
        QCOMPARE(m_sandbox->world().settings(Service::ReachFive), before);
        QVERIFY(m_sandbox->faults().all().isEmpty());
    }

    void everyServiceHasItsSampleAccounts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("reachfive") << u"/identity/v1/userinfo"_s << QByteArray()
                                   << QByteArray("+33750253354");
        QTest::newRow("trivoreid") << u"/openid/userinfo"_s << QByteArray() << QByteArray("+33750253354");
        QTest::newRow("kii") << u"/api/apps/sample-app/users/me"_s << QByteArray("X-Kii-AppID")
                             << QByteArray("+33750253354");
        QTest::newRow("genauth") << u"/api/v3/get-profile"_s << QByteArray("x-authing-app-id")
                                 << QByteArray("750253354");
    }

    void everyServiceHasItsSampleAccounts()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, number);
        m_client->setHeader("X-Kii-AppKey", "sample-app-key");
        if (!header.isEmpty()) {
            m_client->setHeader(header, "sample-app");
        }
        const Answer answer = m_client->get(path);
        QVERIFY2(answer.body.contains(QByteArray('"' + number + '"')), answer.body.constData());
        const QString service = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_client->get(u"/sandbox/accounts?service="_s % service).array().size() >= 5);
        QVERIFY(m_client->get(u"/sandbox/settings"_s).object().contains(service));
    }

    void oneConnectionCarriesManyRequests()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_sandbox->origin() % u"/identity/v1/userinfo"_s));
        request.setRawHeader("Authorization", "Bearer sample-token-verified");
        for (int i = 0; i < 10; ++i) {
            const std::unique_ptr<QNetworkReply> reply(network.get(request));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            QVERIFY(finished.wait());
            QCOMPARE(reply->error(), QNetworkReply::NoError);
        }

        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(m_sandbox->origin()).port()));
        socket.write(
            "GET /sandbox/faults HTTP/1.1\r\nHost: x\r\n\r\nGET /sandbox/clock HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray received;
        QTRY_VERIFY((received += socket.readAll()).count("HTTP/1.1 200 OK") == 2);
    }

    void nothingListensBeyondThisComputer()
    {
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol) {
                continue;
            }
            QTcpSocket socket;
            socket.connectToHost(address, static_cast<quint16>(QUrl(m_sandbox->origin()).port()));
            QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
        }
        QTcpSocket loopback;
        loopback.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(m_sandbox->origin()).port()));
        QTRY_COMPARE(loopback.state(), QAbstractSocket::ConnectedState);
    }

    void aBusyPortIsRefusedWithAReason()
    {
        Sandbox other;
        const auto port = other.start(static_cast<quint16>(QUrl(m_sandbox->origin()).port()));
        QVERIFY(!port);
        QVERIFY(!port.error().isEmpty());
    }
};

RENUMBER_TEST(ControlTest)
#include "control_test.moc"
