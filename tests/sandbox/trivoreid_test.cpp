// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"
#include "testprogram.h"

#include <QTest>
#include <QUrl>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

const QString users = u"/api/rest/v1/user"_s;
const QString camille = u"5f1a2b3c4d5e6f7081920a01"_s;
const QString noa = u"5f1a2b3c4d5e6f7081920a02"_s;
const QString robin = u"5f1a2b3c4d5e6f7081920a03"_s;
const QString sam = u"5f1a2b3c4d5e6f7081920a05"_s;
const QString alex = u"5f1a2b3c4d5e6f7081920a06"_s;
const QString scope = u"https://oneportal.trivore.com/scope/"_s;
const QString oldNumber = u"+33750253354"_s;
const QString newNumber = u"+358401234567"_s;
const QString takenNumber = u"+14155550199"_s;

QByteArray basic(const QByteArray &client)
{
    return "Basic " + QByteArray(client + ':' + client + "-secret").toBase64();
}

} // namespace

class TrivoreIdTest : public QObject
{
    Q_OBJECT

private:
    Answer begin(const QString &user, const QJsonObject &body)
    {
        return m_client->post(users % u'/' % user % u"/change-contact/begin"_s, body);
    }
    Answer begin(const QString &number, const QJsonObject &options, const QString &user)
    {
        QJsonObject body = options;
        body.insert(u"mobile"_s, number);
        return begin(user, body);
    }
    Answer finish(const QString &user, const QString &token, const QString &code)
    {
        return m_client->post(users % u'/' % user % u"/change-contact/finish"_s,
                              {{u"verificationToken"_s, token}, {u"code"_s, code}});
    }
    static QString token(const Answer &answer) { return answer.text(u"verificationToken"_s); }
    static QString message(const Answer &answer) { return answer.text(u"errorMessage"_s); }
    QJsonObject user(const QString &id) { return m_client->get(users % u'/' % id).object(); }
    /// The numbers of a user in order, those that are not verified in parentheses.
    static QString numbers(const QJsonObject &user, const QString &list, const QString &value)
    {
        QStringList all;
        for (const auto &item : user.value(list).toArray()) {
            const QJsonObject contact = item.toObject();
            const QString text = contact.value(value).toString();
            all += contact.value("verified"_L1).toBool() ? text : u'(' % text % u')';
        }
        return all.join(u' ');
    }
    static QString mobiles(const QJsonObject &user) { return numbers(user, u"mobiles"_s, u"number"_s); }
    static QString emails(const QJsonObject &user) { return numbers(user, u"emails"_s, u"address"_s); }
    Answer search(const QString &query) { return m_client->get(users % u'?' % query); }
    Answer searchFor(const QString &filter)
    {
        return search(u"filter="_s % QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    }
    Settings &settings() { return m_sandbox->world().settings(Service::TrivoreId); }
    void pass(int seconds) { m_sandbox->world().clock().advance(std::chrono::seconds(seconds)); }

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

    void aUserHasListsOfContacts()
    {
        const QJsonObject json = user(camille);
        QCOMPARE(json.keys(), (QStringList{u"emails"_s, u"id"_s, u"mobiles"_s, u"name"_s, u"username"_s}));
        QCOMPARE(json.value("mobiles"_L1).toArray().first().toObject().keys(),
                 (QStringList{u"name"_s, u"number"_s, u"tags"_s, u"verified"_s}));
        QCOMPARE(mobiles(json), oldNumber);
        QCOMPARE(emails(json), u"camille@example.com"_s);
        m_client->setToken(u"sample-token-no-number"_s);
        QCOMPARE(user(robin).value("mobiles"_L1).toArray(), QJsonArray());
    }

    void theOlderFormIsFlat()
    {
        settings().flatUsers = true;
        const QJsonObject json = user(camille);
        QVERIFY(!json.contains("mobiles"_L1));
        QCOMPARE(json.value("mobile"_L1).toString(), oldNumber);
        QCOMPARE(json.value("mobileVerified"_L1), QJsonValue(true));
        QCOMPARE(json.value("email"_L1).toString(), u"camille@example.com"_s);
        const Answer begun = begin(newNumber, {{u"primary"_s, true}}, camille);
        const Answer finished = finish(camille, token(begun), m_client->newestCode());
        QCOMPARE(finished.text(u"mobile"_s), newNumber);
    }

    void aNumberChangesInTwoCalls()
    {
        const Answer begun = begin(newNumber, {{u"replaceAll"_s, true}}, camille);
        QCOMPARE(begun.status, 200);
        QVERIFY(!token(begun).isEmpty());
        QCOMPARE(begun.object().value("expiresIn"_L1).toInt(), 600);
        QCOMPARE(m_client->messageCount(), 1);
        const Message sent = m_sandbox->world().messages().first();
        QCOMPARE(sent.to, newNumber);
        QCOMPARE(sent.kind, MessageKind::Text);
        QCOMPARE(sent.code.size(), 6);
        QCOMPARE(mobiles(user(camille)), oldNumber);

        const Answer finished = finish(camille, token(begun), sent.code);
        QCOMPARE(finished.status, 200);
        QCOMPARE(mobiles(finished.object()), newNumber);
        QCOMPARE(user(camille), finished.object());
        QCOMPARE(m_client->messageCount(), 1);
    }

    void theOptionsSayWhatBecomesOfTheOthers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("primary");
        QTest::addColumn<bool>("replaceAll");
        QTest::addColumn<QString>("after");
        const QString first = u"+33750253357"_s;
        const QString second = u"+14155550124"_s;
        QTest::newRow("none") << newNumber << false << false
                              << QString(first % u' ' % second % u' ' % newNumber);
        QTest::newRow("primary") << newNumber << true << false
                                 << QString(newNumber % u' ' % first % u' ' % second);
        QTest::newRow("replace all") << newNumber << false << true << newNumber;
        QTest::newRow("both") << newNumber << true << true << newNumber;
        QTest::newRow("first, none") << first << false << false << QString(first % u' ' % second);
        QTest::newRow("second, primary") << second << true << false << QString(second % u' ' % first);
        QTest::newRow("second, replace all") << second << false << true << second;
    }

    void theOptionsSayWhatBecomesOfTheOthers()
    {
        QFETCH(const QString, number);
        QFETCH(const bool, primary);
        QFETCH(const bool, replaceAll);
        QFETCH(const QString, after);
        m_client->setToken(u"sample-token-several"_s);
        const Answer begun = begin(number, {{u"primary"_s, primary}, {u"replaceAll"_s, replaceAll}}, alex);
        QCOMPARE(mobiles(finish(alex, token(begun), m_client->newestCode()).object()), after);
        QCOMPARE(mobiles(user(alex)), after);
    }

    void anAddressChangesByACode()
    {
        m_client->setToken(u"sample-token-several"_s);
        const QString address = u"alex.second@example.com"_s;
        QCOMPARE(emails(user(alex)), u"alex@example.com (alex.second@example.com)"_s);
        const Answer begun = begin(alex, {{u"email"_s, address}, {u"primary"_s, true}});
        const Message sent = m_sandbox->world().messages().last();
        QCOMPARE(sent.kind, MessageKind::Email);
        QCOMPARE(sent.to, address);
        QVERIFY(sent.link.isEmpty());
        QCOMPARE(emails(finish(alex, token(begun), sent.code).object()),
                 u"alex.second@example.com alex@example.com"_s);
    }

    void theNumberOnTheAccountIsVerified()
    {
        m_client->setToken(u"sample-token-unverified"_s);
        QCOMPARE(mobiles(user(noa)), u"(+33750253355)"_s);
        const Answer begun = begin(u"+33750253355"_s, {}, noa);
        QCOMPARE(mobiles(finish(noa, token(begun), m_client->newestCode()).object()), u"+33750253355"_s);
    }

    void aFirstNumberIsThePrimaryOne()
    {
        m_client->setToken(u"sample-token-no-number"_s);
        const Answer begun = begin(newNumber, {}, robin);
        QCOMPARE(mobiles(finish(robin, token(begun), m_client->newestCode()).object()), newNumber);
    }

    void aWrongCodeEndsTheChange()
    {
        const Answer begun = begin(newNumber, {}, camille);
        const Answer wrong = finish(camille, token(begun), m_client->wrongCode());
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.object().value("statusCode"_L1).toInt(), 400);
        QVERIFY(message(wrong).contains(u"code is wrong"_s));
        const Answer right = finish(camille, token(begun), m_client->newestCode());
        QCOMPARE(right.status, 400);
        QVERIFY(message(right).contains(u"started again"_s));
        QCOMPARE(mobiles(user(camille)), oldNumber);
        const Answer again = begin(newNumber, {}, camille);
        QCOMPARE(finish(camille, token(again), m_client->newestCode()).status, 200);
    }

    void aTokenWorksOnceAndNotForAnother()
    {
        const Answer begun = begin(newNumber, {}, camille);
        QCOMPARE(finish(camille, token(begun), m_client->newestCode()).status, 200);
        QCOMPARE(finish(camille, token(begun), m_client->newestCode()).status, 400);
        const Answer next = begin(u"+33750253359"_s, {}, camille);
        m_client->setToken(u"sample-token-unverified"_s);
        QCOMPARE(finish(noa, token(next), m_client->newestCode()).status, 400);
        QCOMPARE(mobiles(user(noa)), u"(+33750253355)"_s);
    }

    void aChangeExpires()
    {
        const Answer begun = begin(newNumber, {}, camille);
        pass(600);
        QVERIFY(message(finish(camille, token(begun), m_client->newestCode())).contains(u"expired"_s));
        const Answer next = begin(newNumber, {}, camille);
        m_sandbox->world().codes().expireAll();
        QVERIFY(message(finish(camille, token(next), m_client->newestCode())).contains(u"expired"_s));
    }

    void theNewestBeginOfAKindCounts()
    {
        const Answer first = begin(newNumber, {}, camille);
        const QString firstCode = m_client->newestCode();
        const Answer email = begin(camille, {{u"email"_s, u"camille.new@example.com"_s}});
        const QString emailCode = m_client->newestCode();
        const Answer second = begin(newNumber, {}, camille);
        QVERIFY(token(first) != token(second));
        QCOMPARE(m_client->messageCount(), 3);
        QCOMPARE(finish(camille, token(first), firstCode).status, 400);
        QCOMPARE(finish(camille, token(second), m_client->newestCode()).status, 200);
        QCOMPARE(finish(camille, token(email), emailCode).status, 200);
    }

    void aBeginMayBeRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QJsonObject &body, int status) {
            QTest::newRow(name) << body << status;
        };
        row("number in use", {{u"mobile"_s, takenNumber}}, 409);
        row("address in use", {{u"email"_s, u"Dana@example.com"_s}}, 409);
        row("national", {{u"mobile"_s, u"0401234567"_s}}, 400);
        row("refused by the service", {{u"mobile"_s, u"+14155550100"_s}}, 400);
        row("no address", {{u"email"_s, u"camille"_s}}, 400);
        row("nothing", {}, 400);
        row("two at once", {{u"mobile"_s, newNumber}, {u"email"_s, u"a@example.com"_s}}, 400);
        row("option as text", {{u"mobile"_s, newNumber}, {u"primary"_s, u"true"_s}}, 400);
        row("a number, not text", {{u"mobile"_s, 1}}, 400);
    }

    void aBeginMayBeRefused()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const int, status);
        const Answer answer = begin(camille, body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.object().value("statusCode"_L1).toInt(), status);
        QVERIFY(!message(answer).isEmpty());
        QCOMPARE(m_client->messageCount(), 0);
    }

    void aNumberTakenMeanwhileIsRefusedAtTheEnd()
    {
        const Answer begun = begin(newNumber, {}, camille);
        const QString code = m_client->newestCode();
        m_client->setToken(u"sample-token-no-number"_s);
        const Answer other = begin(newNumber, {}, robin);
        QCOMPARE(finish(robin, token(other), m_client->newestCode()).status, 200);
        m_client->setToken(u"sample-token-verified"_s);
        QCOMPARE(finish(camille, token(begun), code).status, 409);
        QCOMPARE(mobiles(user(camille)), oldNumber);
    }

    void messagesToOneNumberAreLimited()
    {
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(begin(newNumber, {}, camille).status, 200);
            pass(60);
        }
        const Answer refused = begin(newNumber, {}, camille);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.object().value("statusCode"_L1).toInt(), 429);
        const int wait = refused.header("Retry-After").toInt();
        QVERIFY2(wait > 86000 && wait <= 86100, refused.header("Retry-After").constData());
        QCOMPARE(m_client->messageCount(), 5);
        QCOMPARE(begin(u"+33750253359"_s, {}, camille).status, 200);
        settings().announceRetryAfter = false;
        QVERIFY(begin(newNumber, {}, camille).header("Retry-After").isEmpty());
        pass(wait);
        QCOMPARE(begin(newNumber, {}, camille).status, 200);
    }

    void messagesForOneUserAreLimited()
    {
        settings().messagesPerUserLimit = 2;
        begin(newNumber, {}, camille);
        begin(camille, {{u"email"_s, u"camille.new@example.com"_s}});
        const Answer refused = begin(u"+33750253359"_s, {}, camille);
        QCOMPARE(refused.status, 429);
        QVERIFY(message(refused).contains(u"user"_s));
        QCOMPARE(m_client->messageCount(), 2);
        m_client->setToken(u"sample-token-no-number"_s);
        QCOMPARE(begin(u"+33750253359"_s, {}, robin).status, 200);
    }

    void aMissingPermissionIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("permission");
        QTest::newRow("number") << QJsonObject{{u"mobile"_s, newNumber}} << u"phone.update"_s;
        QTest::newRow("address") << QJsonObject{{u"email"_s, u"sam.new@example.com"_s}} << u"email.update"_s;
    }

    void aMissingPermissionIsNamed()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const QString, permission);
        m_client->setToken(u"sample-token-no-scope"_s);
        const Answer answer = begin(sam, body);
        QCOMPARE(answer.status, 403);
        QVERIFY(message(answer).endsWith(scope % permission));
        QCOMPARE(mobiles(user(sam)), u"+33750253356"_s);
        QCOMPARE(m_client->messageCount(), 0);
    }

    void nobodyTouchesAnother()
    {
        for (const Answer &answer :
             {m_client->get(users % u'/' % noa), begin(newNumber, {}, noa), finish(noa, u"x"_s, u"y"_s)}) {
            QCOMPARE(answer.status, 403);
            QVERIFY(message(answer).endsWith(scope % u"users"_s));
        }
        QCOMPARE(search(QString()).status, 403);
    }

    void aTokenMustBeGood_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("unknown") << QByteArray("Bearer nonsense");
        QTest::newRow("expired") << QByteArray("Bearer sample-token-expired");
        QTest::newRow("unknown client") << basic("nobody");
        QTest::newRow("other secret") << QByteArray("Basic " + QByteArray("sample-helpdesk:x").toBase64());
        QTest::newRow("no pair") << QByteArray("Basic " + QByteArray("sample-helpdesk").toBase64());
    }

    void aTokenMustBeGood()
    {
        QFETCH(const QByteArray, authorization);
        m_client->setHeader("Authorization", authorization);
        for (const Answer &answer : {m_client->get(users % u'/' % camille), search(QString()),
                                     begin(newNumber, {}, camille), finish(camille, u"x"_s, u"y"_s)}) {
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.object().value("statusCode"_L1).toInt(), 401);
        }
    }

    void aHelpdeskActsForTheUser_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("client") << basic("sample-helpdesk");
        QTest::newRow("person") << QByteArray("Bearer sample-token-operator");
    }

    void aHelpdeskActsForTheUser()
    {
        QFETCH(const QByteArray, authorization);
        m_client->setHeader("Authorization", authorization);
        QCOMPARE(searchFor(u"username eq \"camille\""_s).object().value("totalResults"_L1).toInt(), 1);
        QCOMPARE(mobiles(user(camille)), oldNumber);
        const Answer begun = begin(newNumber, {{u"primary"_s, true}}, camille);
        QCOMPARE(mobiles(finish(camille, token(begun), m_client->newestCode()).object()),
                 QString(newNumber % u' ' % oldNumber));
        QCOMPARE(m_client->get(users % u"/000000000000000000000000"_s).status, 404);
    }

    void aReaderOnlyReads()
    {
        m_client->setHeader("Authorization", basic("sample-reader"));
        QCOMPARE(mobiles(user(camille)), oldNumber);
        QCOMPARE(search(QString()).object().value("totalResults"_L1).toInt(), 8);
        const Answer refused = begin(newNumber, {}, camille);
        QCOMPARE(refused.status, 403);
        QVERIFY(message(refused).endsWith(scope % u"users"_s));
        m_client->setHeader("Authorization", basic("sample-app"));
        QCOMPARE(search(QString()).status, 403);
    }

    void usersAreSearchedFor_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *filter, const QString &found) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << found.split(u' ', Qt::SkipEmptyParts);
        };
        row("username eq \"camille\"", u"camille"_s);
        row("username EQ \"CAMILLE\"", u"camille"_s);
        row("mobiles.number eq \"+14155550199\"", u"dana"_s);
        row("mobiles.number eq \"+14155550124\"", u"alex"_s);
        row("mobiles.number sw \"+1415\"", u"dana alex"_s);
        row("emails.address co \"second\"", u"alex"_s);
        row("emails.address ew \"m@example.com\"", u"sam kim"_s);
        row("email eq \"dana@example.com\"", u"dana"_s);
        row("not mobiles.number pr", u"robin"_s);
        row("mobiles.verified eq false", u"noa"_s);
        row("username ne \"camille\" and username lt \"kim\"", u"dana alex"_s);
        row("username le \"camille\" or username ge \"sam\"", u"camille sam alex"_s);
        row("username gt \"robin\"", u"sam"_s);
        row("username eq \"noa\" or username eq \"sam\" and name.givenName eq \"Noa\"", u"noa"_s);
        row("(username eq \"noa\" or username eq \"sam\") and name.givenName eq \"Sam\"", u"sam"_s);
        row("not (username co \"a\")", u"robin kim lou"_s);
        row("username eq \"a\\\"b\"", QString());
        row("", u"camille noa robin dana sam alex kim lou"_s);
    }

    void usersAreSearchedFor()
    {
        QFETCH(const QString, filter);
        QFETCH(const QStringList, found);
        m_client->setHeader("Authorization", basic("sample-reader"));
        const Answer answer = searchFor(filter);
        QCOMPARE(answer.status, 200);
        QStringList names;
        for (const auto &user : answer.object().value("resources"_L1).toArray()) {
            names += user.toObject().value("username"_L1).toString();
        }
        QCOMPARE(names, found);
        QCOMPARE(answer.object().value("totalResults"_L1).toInt(), found.size());
    }

    void aFilterThatIsWrongIsExplained_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("words");
        QTest::newRow("attribute") << u"phone eq \"1\""_s << u"attribute phone"_s;
        QTest::newRow("operator") << u"username is \"1\""_s << u"operator is"_s;
        QTest::newRow("no quotation marks") << u"username eq camille"_s << u"quotation marks"_s;
        QTest::newRow("not closed text") << u"username eq \"camille"_s << u"quotation marks"_s;
        QTest::newRow("not closed") << u"(username pr"_s << u"not closed"_s;
        QTest::newRow("closed twice") << u"username pr)"_s << u"unexpected )"_s;
        QTest::newRow("two parts") << u"username pr username pr"_s << u"unexpected username"_s;
        QTest::newRow("end") << u"username pr and"_s << u"attribute"_s;
        QTest::newRow("deep") << u"("_s.repeated(10000) << u"parts within parts"_s;
    }

    void aFilterThatIsWrongIsExplained()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, words);
        m_client->setHeader("Authorization", basic("sample-reader"));
        const Answer answer = searchFor(filter);
        QCOMPARE(answer.status, 400);
        QVERIFY2(message(answer).contains(words), answer.body.constData());
    }

    void aSearchIsInPages()
    {
        m_client->setHeader("Authorization", basic("sample-reader"));
        const QJsonObject page = search(u"startIndex=5&count=10"_s).object();
        QCOMPARE(page.value("totalResults"_L1).toInt(), 8);
        QCOMPARE(page.value("startIndex"_L1).toInt(), 5);
        QCOMPARE(page.value("itemsPerPage"_L1).toInt(), 3);
        QCOMPARE(page.value("resources"_L1).toArray().first().toObject().value("username"_L1).toString(),
                 u"alex"_s);
        QCOMPARE(search(u"count=500"_s).status, 200);
        for (const QString &query : {u"count=501"_s, u"count=-1"_s, u"startIndex=a"_s}) {
            QCOMPARE(search(query).status, 400);
        }
    }

    void aServerMayNameItsFieldsOtherwise()
    {
        settings().renamedFields = {u"mobile=newNumber"_s, u"replaceAll=dropOthers"_s,
                                    u"verificationToken=token"_s, u"code=pin"_s};
        settings().expiresAsTime = true;
        QCOMPARE(begin(newNumber, {}, camille).status, 400);
        const Answer begun = begin(camille, {{u"newNumber"_s, newNumber}, {u"dropOthers"_s, true}});
        QCOMPARE(begun.status, 200);
        QCOMPARE(begun.object().keys(), (QStringList{u"expires"_s, u"token"_s}));
        const QDateTime end = QDateTime::fromString(begun.text(u"expires"_s), Qt::ISODateWithMs);
        const qint64 lifetime = m_sandbox->world().clock().now().secsTo(end);
        QVERIFY(lifetime > 590 && lifetime <= 600);
        const Answer finished
            = m_client->post(users % u'/' % camille % u"/change-contact/finish"_s,
                             {{u"token"_s, begun.text(u"token"_s)}, {u"pin"_s, m_client->newestCode()}});
        QCOMPARE(mobiles(finished.object()), newNumber);
    }

    void userInfoHasWhatTheScopesAllow()
    {
        const QJsonObject json = m_client->get(u"/openid/userinfo"_s).object();
        QCOMPARE(json.keys(),
                 (QStringList{u"email"_s, u"email_verified"_s, u"phone_number"_s, u"phone_number_verified"_s,
                              u"sub"_s}));
        QCOMPARE(json.value("sub"_L1).toString(), camille);
        QCOMPARE(json.value("phone_number"_L1).toString(), oldNumber);
        m_client->setToken(u"nonsense"_s);
        QCOMPARE(m_client->get(u"/openid/userinfo"_s).status, 401);
    }

    void aRefreshTokenWorksOnce()
    {
        const QList<std::pair<QString, QString>> form{{u"client_id"_s, u"sample-app"_s},
                                                      {u"grant_type"_s, u"refresh_token"_s},
                                                      {u"refresh_token"_s, u"sample-refresh-verified"_s}};
        const Answer fresh = m_client->postForm(u"/openid/token"_s, form);
        QCOMPARE(fresh.status, 200);
        QCOMPARE(fresh.object().value("expires_in"_L1).toInt(), 3600);
        m_client->setToken(fresh.text(u"access_token"_s));
        QCOMPARE(begin(newNumber, {}, camille).status, 200);
        QCOMPARE(m_client->postForm(u"/openid/token"_s, form).text(u"error"_s), u"invalid_grant"_s);
        QCOMPARE(begin(newNumber, {}, camille).status, 401); // The reuse ended the family.
    }

    void anAccessTokenExpires()
    {
        settings().accessTokenLifetimeSeconds = 30;
        const Answer fresh = m_client->postForm(u"/openid/token"_s,
                                                {{u"client_id"_s, u"sample-app"_s},
                                                 {u"grant_type"_s, u"refresh_token"_s},
                                                 {u"refresh_token"_s, u"sample-refresh-verified"_s}});
        QCOMPARE(fresh.object().value("expires_in"_L1).toInt(), 30);
        m_client->setToken(fresh.text(u"access_token"_s));
        pass(29);
        QCOMPARE(begin(newNumber, {}, camille).status, 200);
        pass(1);
        QCOMPARE(begin(newNumber, {}, camille).status, 401);
    }

    void discoveryNamesThisServer()
    {
        const Answer answer = m_client->get(u"/openid/.well-known/openid-configuration"_s);
        QCOMPARE(answer.text(u"userinfo_endpoint"_s), u"http://127.0.0.1/openid/userinfo"_s);
    }
};

RENUMBER_TEST(TrivoreIdTest)
#include "trivoreid_test.moc"
