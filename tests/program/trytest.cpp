// SPDX-License-Identifier: Apache-2.0
// renumber --try, against the sandbox: what it tells of a description, and what it must not tell.
#include "ended.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sandboxprocess.h"
#include "sandboxprofile.h"
#include "secretsearch.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

/// A description of a part of TrivoreID's API, in which nothing is said with care.
const QByteArray careless = R"({
  "id": "careless",
  "name": "Careless",
  "baseUrl": "https://id.example.com",
  "signIn": [ { "method": "token" } ],
  "headers": { "Authorization": "Bearer {accessToken}" },
  "account": {
    "read": [
      { "get": "/api/rest/v1/user/5f1a2b3c4d5e6f7081920a01",
        "take": { "userId": "id", "name?": "name.firstName", "phone?": "mobiles[1].number", "email?": "mail" } }
    ]
  },
  "phone": {
    "change": {
      "send": [ { "post": "/change/{new}", "keep": { "ticket": "data.ticket" } } ],
      "submit": [ { "post": "/confirm/{ticket}", "json": { "pin": "{code}" } } ]
    }
  },
  "words": [ "sentence" ],
  "problems": [
    { "if": { "status": 404 }, "is": "noCodeOutstanding" },
    { "if": { "status": 401 }, "is": "signInAgain" }
  ]
})";

/// One in which whoever signs in by a code cannot sign out.
const QByteArray byCode = R"({
  "id": "bycode",
  "name": "By Code",
  "baseUrl": "https://id.example.com",
  "signIn": [
    { "method": "code", "send": [ { "post": "/send", "json": { "to": "{username}" } } ],
      "obtain": [ { "post": "/in", "json": { "to": "{username}", "code": "{code}" }, "take": { "accessToken": "token" } } ] }
  ],
  "headers": { "Authorization": "Bearer {accessToken}" },
  "account": { "read": [ { "get": "/me", "take": { "userId": "id", "phone?": "phone" } } ] },
  "phone": { "change": { "send": [ { "post": "/phone", "json": { "to": "{new}" } } ],
                         "submit": [ { "post": "/code", "json": { "code": "{code}" } } ] } }
})";

bool has(const QString &text, const QString &part)
{
    if (text.contains(part))
        return true;
    qWarning("\"%s\" is not in:\n%s", qUtf8Printable(part), qUtf8Printable(text));
    return false;
}

} // namespace

class TryTest : public QObject
{
    Q_OBJECT

    SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    SecretSearch m_secrets;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    /// A profile of the shipped service \a id in the sandbox, with \a more besides.
    QString profileOf(const QString &id, const QJsonObject &settings = {}, const QString &sampleToken = {})
    {
        const auto profile = sandboxProfile(id, m_sandbox.baseUrl());
        QJsonObject all = settings;
        for (auto setting = profile.settings.begin(); setting != profile.settings.end(); ++setting)
            all.insert(setting.key(), setting.value());
        QJsonObject json{{u"service"_s, id},
                         {u"name"_s, u"Sample Inc."_s},
                         {u"baseUrl"_s, profile.baseUrl},
                         {u"settings"_s, all}};
        if (!sampleToken.isEmpty())
            json.insert(u"sampleAccessToken"_s, sampleToken);
        return write(id + u".json"_s, QJsonDocument(json).toJson());
    }

    /// A profile of \a description, in which the address is the sandbox's.
    QString profileFor(const QByteArray &description)
    {
        write(u"described.json"_s, description);
        return write(u"ours.json"_s,
                     QJsonDocument(QJsonObject{{u"service"_s, u"./described.json"_s},
                                               {u"name"_s, u"Ours"_s},
                                               {u"baseUrl"_s, m_sandbox.baseUrl()}})
                         .toJson());
    }

    QStringList arguments(const QString &profile) const { return {u"--try"_s, profile}; }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        return environment;
    }

    /// Without a display; what it prints has no secret in it.
    Ended tried(const QString &profile, const QByteArray &input)
    {
        const Ended ended
            = runProgram(QStringLiteral(RENUMBER_PROGRAM), arguments(profile), environment(), input);
        noteTokens();
        const QStringList leaked = m_secrets.in((ended.output + ended.errors).toUtf8());
        if (!leaked.isEmpty())
            qCritical("it prints %s", qUtf8Printable(leaked.join(u", "_s)));
        return leaked.isEmpty() ? ended : Ended();
    }

    /// Those that calls were made with.
    void noteTokens()
    {
        const QList<QJsonObject> requests = m_sandbox.requests();
        for (const QJsonObject &request : requests) {
            const QJsonObject headers = request.value(u"headers"_s).toObject();
            for (auto header = headers.begin(); header != headers.end(); ++header) {
                if (header.key().compare(u"authorization"_s, Qt::CaseInsensitive) == 0)
                    m_secrets.add(u"a token"_s, header.value().toString().section(u' ', 1));
            }
        }
    }

    /// What was asked of the service, such as "GET /users/me"; none of it is a change.
    QStringList asked()
    {
        QStringList calls;
        const QList<QJsonObject> requests = m_sandbox.requests();
        for (const QJsonObject &request : requests)
            calls.append(request.value(u"method"_s).toString() + u' ' + request.value(u"path"_s).toString());
        return calls;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
        for (const QString &token : {u"sample-token-verified"_s, u"sample-token-expired"_s})
            m_secrets.add(u"an access token"_s, token);
        m_secrets.add(u"a password"_s, u"sample-password"_s);
        m_secrets.add(u"a secret"_s, u"sample-helpdesk-secret"_s);
        m_secrets.add(u"an API key"_s, u"sample-app-key"_s);
        for (const QString &number : {u"750253354"_s, u"750253355"_s, u"7 50 25 33 54"_s, u"4155550199"_s})
            m_secrets.add(u"a number"_s, number);
        m_secrets.add(u"an address"_s, u"camille@example.com"_s);
    }

    void init() { m_sandbox.reset(); }

    void cleanup()
    {
        QVERIFY(m_sandbox.messages().isEmpty());
        const SandboxAccount camille = m_sandbox.account(u"Camille"_s);
        QCOMPARE(camille.phone, u"+33750253354"_s);
        QVERIFY(camille.pending.isEmpty());
        QVERIFY(!QFile::exists(m_folder.filePath(u"data"_s))); // nothing is on disk
    }

    void withAToken()
    {
        const Ended ended = tried(profileOf(u"reachfive"_s, {{u"domain"_s, u"id.example.com"_s}}),
                                  "sample-token-verified\n");
        QCOMPARE(ended.status, 0);
        for (const QString &part :
             {u"  GET %1/identity/v1/userinfo?fields="_s.arg(m_sandbox.baseUrl()),
              u"  Authorization: Bearer [hidden]\n"_s, u"Reply 1: status 200, after "_s,
              u"    \"phone_number\": \"+33 … 54\","_s, u"  phone, from \"phone_number\": \"+33 … 54\"\n"_s,
              u"  phoneVerified, from \"phone_number_verified\": true\n"_s,
              u"  Name: Camille Sample\n  Phone number: +33 … 54 (verified)\n"_s,
              u"    Renumber offers to change the phone number.\n"_s,
              u"To change the phone number, not sent:\n  \"send\", which asks for the message:\n"_s,
              u"    POST %1/identity/v1/update-phone-number\n"_s.arg(m_sandbox.baseUrl()),
              u"\"verification_code\": \"123456\""_s})
            QVERIFY(has(ended.output, part));
        QCOMPARE(asked(), QStringList{u"GET /identity/v1/userinfo"_s});
        QVERIFY(has(ended.errors, u"Access token (not shown while you type): "_s));
    }

    void withTheSampleToken()
    {
        const QString profile
            = profileOf(u"reachfive"_s, {{u"domain"_s, u"id.example.com"_s}}, u"sample-token-verified"_s);
        const Ended ended = tried(profile, "\n");
        QCOMPARE(ended.status, 0);
        QVERIFY(has(ended.output, u"Name: Camille Sample"_s));
    }

    void withAPassword()
    {
        const Ended ended = tried(profileOf(u"kii"_s), "7\npassword\n1\ncamille\nsample-password\n");
        QCOMPARE(ended.status, 0);
        for (const QString &part :
             {u"  1  password\n  2  token\n"_s, u"Enter a number from 1 to 2.\n"_s, u"Request 1 (signIn)\n"_s,
              u"    \"password\": \"[hidden]\","_s, u"  X-Kii-AppKey: [hidden]\n"_s,
              u"    \"access_token\": \"[hidden]\","_s,
              u"  accessToken, from \"access_token\": it is there, and a secret.\n"_s,
              u"  phonePending: nothing is at \"_phoneNumberPending\". It may be missing. The body has: "_s,
              u"Phone number: +33 … 54 (verified)"_s,
              u"The description has no way to sign out at Kii Cloud."_s})
            QVERIFY(has(ended.output, part));
        QCOMPARE(asked(),
                 (QStringList{u"POST /api/apps/sample-app/oauth2/token"_s,
                              u"GET /api/apps/sample-app/users/me"_s}));
    }

    /// The token is left behind, and that is said, whether or not the account can be read with it.
    void byACodeWithoutAWayOut_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<int>("status");
        QTest::newRow("read") << rawReply(200, R"({"id":"u1"})") << 0;
        QTest::newRow("not read") << rawReply(403) << 1;
    }
    void byACodeWithoutAWayOut()
    {
        QFETCH(const QByteArray, account);
        QFETCH(const int, status);
        const RawServer server([account](QTcpSocket *socket, const QByteArray &request) {
            const QByteArray reply = request.startsWith("POST /in ")
                ? rawReply(200, R"({"token":"token-of-a-code"})")
                : request.startsWith("GET /me ") ? account
                                                 : rawReply(200);
            RawServer::saying(reply)(socket, request);
        });
        write(u"bycode.json"_s, byCode);
        const QJsonObject profile{{u"service"_s, u"./bycode.json"_s},
                                  {u"name"_s, u"Ours"_s},
                                  {u"baseUrl"_s, server.url({}).toString()}};
        QProcess process; // of which the server is not to wait for the end
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(RENUMBER_PROGRAM),
                      arguments(write(u"here.json"_s, QJsonDocument(profile).toJson())));
        process.write("camille\n501028\n");
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(process.exitCode(), status);
        const QString told = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(has(
            told, u"The description has no way to sign out at By Code. The token works until it expires."_s));
        QVERIFY(!told.contains(u"token-of-a-code"_s));
    }

    void withAWrongPassword()
    {
        const Ended ended = tried(profileOf(u"kii"_s), "\ncamille\nwrong-password\n");
        QCOMPARE(ended.status, 1);
        QVERIFY(!ended.output.contains(u"wrong-password"_s));
        QVERIFY(has(ended.output, u"Nobody is signed in. Renumber would say:\n"_s));
        QVERIFY(has(ended.output, u"Kii Cloud didn't accept this user name and password."_s));
    }

    void forSomebodyElse()
    {
        const QString profile = profileOf(u"trivoreid"_s, {{u"domain"_s, u"id.example.com"_s}});
        const QByteArray client = "2\nsample-helpdesk\nsample-helpdesk-secret\n";
        const Ended ended = tried(profile, client + "Sample\n2\n");
        QCOMPARE(ended.status, 0);
        for (const QString &part :
             {u"  Authorization: Basic [hidden]\n"_s, u"  people, from \"resources\": 8 of 8 in the list\n"_s,
              u"Found:\n  1  Camille Sample, camille, +33 … 54\n  2  Noa Sample, noa, +33 … 55\n"_s,
              u"Left out: GET /openid/userinfo (read). Its \"when\" does not hold.\n"_s,
              u"  Name: Noa Sample\n"_s, u"  Phone number: +33 … 55 (not verified)\n"_s,
              u"      \"verificationToken\": \"<verificationToken>\"\n"_s})
            QVERIFY(has(ended.output, part));
        for (const QString &call : asked())
            QVERIFY2(call.startsWith(u"GET "_s), qPrintable(call));

        const Ended byNumber = tried(profile, client + "+33750253354\n\n1\n");
        QVERIFY(has(byNumber.output, u"?filter=mobiles.number eq \"+33 … 54\"&startIndex=0"_s));
        const Ended nobody = tried(profile, client + "Nobody\n");
        QCOMPARE(nobody.status, 1);
        QVERIFY(has(nobody.output, u"No match."_s));
    }

    void inTheBrowser()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(RENUMBER_PROGRAM),
                      arguments(profileOf(u"reachfive"_s,
                                          {{u"domain"_s, u"id.example.com"_s}, {u"clientId"_s, u"app"_s}})));
        process.write("1\n");
        process.closeWriteChannel();
        QByteArray output;
        const auto address = [&output] {
            const qsizetype begin = output.indexOf("http", output.indexOf("Open this address"));
            const qsizetype end = output.indexOf('\n', begin);
            return begin > 0 && end > 0 ? output.sliced(begin, end - begin) : QByteArray();
        };
        while ((!output.contains("Open this address") || address().isEmpty()) && process.waitForReadyRead())
            output += process.readAllStandardOutput();

        QNetworkAccessManager browser;
        browser.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        QNetworkRequest request(QUrl::fromEncoded(address()));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> pressed(browser.post(request, "username=camille"));
        QTRY_VERIFY(pressed->isFinished());
        const QUrl back = pressed->header(QNetworkRequest::LocationHeader).toUrl();
        QVERIFY(back.isValid());
        const std::unique_ptr<QNetworkReply> page(browser.get(QNetworkRequest(back)));
        QTRY_VERIFY(page->isFinished());
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        output += process.readAllStandardOutput();
        QCOMPARE(process.exitCode(), 0);
        const QString told = QString::fromUtf8(output);
        for (const QString &part :
             {u"    \"code_verifier\": \"[hidden]\","_s, u"    \"code\": \"[hidden]\","_s,
              u"Name: Camille Sample"_s, u"You are signed out at ReachFive."_s})
            QVERIFY(has(told, part));
        noteTokens();
        QCOMPARE(m_secrets.in(output), QStringList());
        QVERIFY(asked().contains(u"POST /oauth/revoke"_s));
    }

    void aMisspeltPlaceShowsWhatIsThere()
    {
        const Ended ended = tried(profileFor(careless), "sample-token-verified\n");
        QCOMPARE(ended.status, 0);
        for (const QString &part :
             {u"  name: nothing is at \"name.firstName\". It may be missing. There is \"name\", which has: "
              "familyName, givenName.\n"_s,
              u"  phone: nothing is at \"mobiles[1].number\". It may be missing. There is \"mobiles\", which "
              u"is "
              "a list with so many elements: 1. The first has: name, number, tags, verified.\n"_s,
              u"  email: nothing is at \"mail\". It may be missing. The body has: emails, id, mobiles, name, "
              "username.\n"_s,
              u"  Phone number: none\n"_s, u"/confirm/<ticket>\n"_s})
            QVERIFY(has(ended.output, part));
    }

    void whatMustNotBeMissingIsWhyTheAccountIsNotRead()
    {
        const Ended ended
            = tried(profileFor(QByteArray(careless).replace("\"id\", \"name?\"", "\"uid\", \"name?\"")),
                    "sample-token-verified\n");
        QCOMPARE(ended.status, 1);
        QVERIFY(
            has(ended.output,
                u"  userId: nothing is at \"uid\". It must not be missing, so the reply is unexpected. The "
                "body has: emails, id, mobiles, name, username.\n"_s));
        QVERIFY(has(ended.output, u"The account was not read. Renumber would say:\n"_s));
        QVERIFY(!ended.output.contains(u"not sent"_s));
    }

    void theRuleOfARefusalIsTold()
    {
        const Ended ended = tried(profileFor(careless), "sample-token-expired\n");
        QCOMPARE(ended.status, 1);
        for (const QString &part : {u"Reply 1: status 401, after "_s,
                                    u"Not a success, with the status 401. It is taken for: signInAgain.\n"_s,
                                    u"The rule that fits is in described.json:22, at /problems/1.\n"_s,
                                    u"The service says no words, by \"words\". "_s})
            QVERIFY(has(ended.output, part));

        const Ended none
            = tried(profileFor(QByteArray(careless).replace("401", "499")), "sample-token-expired\n");
        QVERIFY(has(none.output, u"No rule of \"problems\" fits, so the status 401 decides"_s));
    }

    void aServerThatIsNotThereIsTold()
    {
        SandboxProcess gone;
        QVERIFY2(gone.start(), qPrintable(gone.errorString()));
        write(u"described.json"_s, careless);
        const QString profile = write(u"gone.json"_s,
                                      QJsonDocument(QJsonObject{{u"service"_s, u"./described.json"_s},
                                                                {u"name"_s, u"Ours"_s},
                                                                {u"baseUrl"_s, gone.baseUrl()}})
                                          .toJson());
        gone.stop();
        const Ended ended = tried(profile, "sample-token-verified\n");
        QCOMPARE(ended.status, 1);
        QVERIFY(has(ended.output, u"No reply to request 1: nothing answers at this address"_s));
    }

    void anInputThatEndsIsSaid()
    {
        for (const QByteArray &input : {QByteArray(), QByteArray("1\ncamille\n")}) {
            const Ended ended = tried(profileOf(u"kii"_s), input);
            QCOMPARE(ended.status, 1);
            QVERIFY(has(ended.output, u"The input ended before all was entered. Nothing more is sent.\n"_s));
            QVERIFY(asked().isEmpty());
        }
        const Ended empty = tried(profileFor(careless), "\n");
        QCOMPARE(empty.status, 1);
        QVERIFY(has(empty.output, u"Enter the access token first.\n"_s));
    }

    void aFaultyProfileIsNotTried()
    {
        const QString bad = write(u"bad.json"_s, R"({"service": "reachfive", "name": "Example Inc."})");
        const Ended ended = tried(bad, "sample-token-verified\n");
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.output.isEmpty());
        QVERIFY(has(ended.errors, bad + u":1: "_s));
    }
};

RENUMBER_TEST(TryTest)
#include "trytest.moc"
