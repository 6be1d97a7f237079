// SPDX-License-Identifier: Apache-2.0
// Users' ids from services that mean harm, or only have long ones: none leads to another path, none loses a
// digit, and none can be read in the files.
#include "../unit/store/storeondisk.h"
#include "awaited.h"
#include "description/exactjson.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "service/client.h"
#include "service/requestbuilder.h"
#include "shippeddescription.h"
#include "signin/hashedids.h"
#include "signin/rememberedaccounts.h"
#include "store/changeschema.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace renumber;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample, whose change goes to the user by the id, in the path and in the body.
description::Description byUser()
{
    QByteArray text = sampleText();
    text.replace(R"({ "post": "/change", "json": { "number": "{new}" },)",
                 R"({ "post": "/users/{userId}/change", "json": { "number": "{new}", "user": "{userId}" },)");
    return described(text).value();
}

tl::expected<service::Outcome, service::Problem> read(const QByteArray &body)
{
    const description::Description description = byUser();
    return service::readReply(description, description.read.first(), description::Step::Read, {200, {}, body},
                              {});
}

/// The request for a change by the user that the reply \a body to a reading tells.
tl::expected<net::HttpRequest, QString> requestAfter(const QByteArray &body)
{
    const auto outcome = read(body);
    if (!outcome)
        return tl::unexpected(outcome.error().detail);
    description::Values values = outcome->taken;
    values.insert(u"new"_s, u"+33750253355"_s);
    return service::buildRequest(u"https://id.example.com/api"_s,
                                 byUser().contact(account::ContactKind::Phone)->change->send.first(), values);
}

QByteArray contentOf(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(info.filePath()));
        all += file.readAll();
    }
    return all;
}

const auto numberAsId = u"+33750253354"_s;
const auto origin = u"https://id.example.com"_s;

} // namespace

class OutsideIdsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(u"data"_s); }
    QString path(const QString &name) const { return folder() + u'/' + name; }

    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aUserIdThatIsNoSegmentOfAPath_data()
    {
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const QString &id) { QTest::newRow(name) << id; };
        row("two dots", u".."_s);
        row("a dot", u"."_s);
        row("a slash", u"a/b"_s);
        row("dots and a slash", u"../admin"_s);
        row("a slash behind", u"a/"_s);
        row("a backslash", u"..\\admin"_s);
        row("encoded dots", u"%2e%2E"_s);
        row("one dot encoded", u".%2e"_s);
        row("an encoded dot", u"%2e"_s);
        row("an encoded slash", u"a%2Fb"_s);
        row("an encoded backslash", u"a%5cb"_s);
        row("encoded twice", u"%252e%252e"_s);
        row("a slash encoded three times", u"a%25252fb"_s);
        row("encoded without end", u"%2525252525252525252525252e"_s);
        row("parameters behind dots", u"..;x=1"_s);
        row("dots and a space", u".. "_s);
        row("a space", u" "_s);
        row("NUL", u"a\0b"_s);
        row("an encoded NUL", u"a%00b"_s);
        row("a line break", u"a\r\nX-Evil: 1"_s);
        row("a tab", u"a\tb"_s);
        row("DEL", u"a\x7f"_s);
        row("a C1 control", u"a\u0085b"_s);
        row("half a character", QString(u"a"_s + QChar(0xD800)));
    }
    void aUserIdThatIsNoSegmentOfAPath()
    {
        QFETCH(const QString, id);
        const description::Values values{{u"userId"_s, id}, {u"new"_s, u"+33750253355"_s}};
        const description::Description description = byUser();
        const description::Calls calls = description.contact(account::ContactKind::Phone)->change->send;
        RawServer server(RawServer::saying(rawReply(200, "{}")));
        net::Lines lines({}, time::systemClock());
        service::Client client(lines, serviceAt(server.url({}).toString(), description), time::systemClock());
        client.setAccessToken(u"t0ken"_s);
        const auto result = awaited(client.perform(calls, description::Step::Send, values));
        QVERIFY(result.has_value());
        QVERIFY(!result->has_value());
        QCOMPARE(description::nameOf(result->error().kind), u"notSendable"_s);
        QCOMPARE(result->error().acted, net::Acted::No);
        QVERIFY(result->error().detail.contains(u"{userId}"_s));
        QVERIFY(id.size() < 3 || !result->error().detail.contains(id));
        QCOMPARE(server.requests().size(), 0);
    }

    void anEmptyUserId()
    {
        QVERIFY(!requestAfter(R"({"id":{}})").has_value());
        const description::Values values{{u"userId"_s, QJsonObject()}, {u"new"_s, u"+33750253355"_s}};
        QVERIFY(service::whyUnsendable(byUser().contact(account::ContactKind::Phone)->change->send.first(),
                                       values)
                    .has_value());
    }

    void aUserIdThatIsOneSegment_data()
    {
        QTest::addColumn<QByteArray>("id"); // as the reply has it
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *name, const char *id, const char *sent) {
            QTest::newRow(name) << QByteArray(id) << QByteArray(sent);
        };
        row("a phone number", R"("+33750253354")", "%2B33750253354");
        row("an email address", R"("camille@example.com")", "camille%40example.com");
        row("a question mark", R"("a?b=c")", "a%3Fb%3Dc");
        row("a hash", "\"a#b\"", "a%23b");
        row("a percent sign", R"("50%")", "50%25");
        row("a percent sign and letters", R"("100%sure")", "100%25sure");
        row("a bar", R"("auth0|5f7c8ec7")", "auth0%7C5f7c8ec7");
        row("three dots", R"("...")", "...");
        row("a dot within", R"("a..b")", "a..b");
        row("letters of the world", R"("müller")", "m%C3%BCller");
        row("a semicolon", R"("a;b")", "a%3Bb");
        row("an ampersand", R"("a&b")", "a%26b");
    }
    void aUserIdThatIsOneSegment()
    {
        QFETCH(const QByteArray, id);
        QFETCH(const QByteArray, sent);
        const auto request = requestAfter("{\"id\":" + id + '}');
        QVERIFY2(request.has_value(), request ? "" : qUtf8Printable(request.error()));
        QCOMPARE(request->url.toEncoded(),
                 QByteArray("https://id.example.com/api/users/" + sent + "/change"));
    }

    void anIdOf9223372036854775808_data()
    {
        QTest::addColumn<QByteArray>("id"); // and so it goes into the path and the body
        for (const char *id :
             {"9223372036854775808", "9223372036854775807", "-9223372036854775809", "18446744073709551615",
              "12345678901234567", "9007199254740993", "340282366920938463463374607431768211456", "7", "1.0",
              "1.50", "1e3", "1E400", "0.12345678901234567890", "123456789012345678901234567890.5"})
            QTest::newRow(id) << QByteArray(id);
    }
    void anIdOf9223372036854775808()
    {
        QFETCH(const QByteArray, id);
        const auto request = requestAfter("{\"x\":[1,{}],\"id\": " + id + " }");
        QVERIFY2(request.has_value(), request ? "" : qUtf8Printable(request.error()));
        QCOMPARE(request->url.toEncoded(), QByteArray("https://id.example.com/api/users/" + id + "/change"));
        QCOMPARE(request->body, QByteArray(R"({"number":"+33750253355","user":)" + id + '}'));
        QCOMPARE(service::accountFrom(read("{\"id\":" + id + '}')->taken).userId, QString::fromLatin1(id));
    }

    void digitsWithinATextAreNotTouched()
    {
        const QByteArray text
            = "{\"a\":\"9223372036854775808\",\"b\":\"\\\"1.0\\\\\",\"9223372036854775808\":[1.0,\"1.0\"]}";
        QCOMPARE(description::writeExactly(description::readExactly(text)),
                 QByteArray("{\"9223372036854775808\":[1.0,\"1.0\"],\"a\":\"9223372036854775808\",\"b\":"
                            "\"\\\"1.0\\\\\"}"));
    }

    void noTextPassesForANumber()
    {
        for (const char *text : {R"(["\ufdd01"])",
                                 "[\"\xEF\xB7\x90"
                                 "1\"]",
                                 R"(["\uFDD01e5"])"}) {
            const QJsonValue value = description::readExactly(text).toArray().at(0);
            QVERIFY(!description::digitsOf(value).has_value());
            QVERIFY(description::writeExactly(QJsonArray{value}).startsWith("[\""));
        }
    }

    void whatIsNoJsonStaysNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"{\"a\":01}", "{\"a\":+1}", "{\"a\":1e}", "{\"a\":--1}", "{1:2}", "{9223372036854775808:2}",
              "{\"a\":9223372036854775808", "[9223372036854775808", "{\"a\":9223372036854775808x}", "{\"a\"",
              "{\"a", "", "1", "9223372036854775808", "{\"a\":0x10}", "{\"a\":NaN}", "{\"a\":1e400.0}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoJsonStaysNone()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(description::readExactly(text).isUndefined());
    }

    void aMemberThatStandsTwice_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("twice") << QByteArray(R"({"id":"a","id":"b"})");
        QTest::newRow("the same") << QByteArray(R"({"id":"a","id":"a"})");
        QTest::newRow("three times") << QByteArray(R"({"id":"a","id":"b","id":"c"})");
        QTest::newRow("once with an escape") << QByteArray(R"({"id":"a","\u0069d":"b"})");
        QTest::newRow("apart") << QByteArray(R"({"id":"a","x":{"id":1},"id":["b"]})");
    }
    void aMemberThatStandsTwice()
    {
        QFETCH(const QByteArray, body);
        const auto outcome = read(body);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().detail, u"\"id\" stands twice in the reply"_s);
    }

    void membersOfTheSameNameApart()
    {
        QCOMPARE(read(R"({"x":{"id":"z"},"id":"a","y":[{"id":1},{"id":2}]})")->taken.value(u"userId"_s),
                 QJsonValue(u"a"_s));
    }

    void aReplyOfManyLevels()
    {
        for (const int levels : {2'000, 200'000}) {
            const QByteArray deep = "{\"id\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}';
            QVERIFY(!read(deep).has_value());
            QVERIFY(!read("{\"id\":" + QByteArray(levels, '{')).has_value());
        }
    }

    void numbersAreStillNumbers()
    {
        QCOMPARE(description::toCount(description::readExactly("[3.0]").toArray().at(0)), std::optional(3));
        QCOMPARE(description::toCount(description::readExactly("[3e0]").toArray().at(0)), std::optional(3));
        QCOMPARE(description::toCount(description::readExactly("[1e400]").toArray().at(0)), std::nullopt);
        QCOMPARE(description::toCount(description::readExactly("[-1]").toArray().at(0)), std::nullopt);
        QCOMPARE(description::toCount(description::readExactly("[9223372036854775808]").toArray().at(0)),
                 std::nullopt);
        const description::Matcher one = description::Matcher::parse(1).value();
        QVERIFY(one.matches(description::readExactly("[1.0]").toArray().at(0)));
        QVERIFY(!one.matches(description::readExactly("[1.5]").toArray().at(0)));
    }

    void aTemplateThatAsksForANumberKeepsItsDigits()
    {
        const auto body = QJsonObject{{u"n"_s, u"{n:number}"_s}};
        const auto written = [&](const QString &text) {
            return description::writeExactly(
                description::BodyTemplate::parse(body)->expand({{u"n"_s, text}}));
        };
        QCOMPARE(written(u"9223372036854775808"_s), QByteArray(R"({"n":9223372036854775808})"));
        QCOMPARE(written(u"9223372036854775807"_s), QByteArray(R"({"n":9223372036854775807})"));
        QCOMPARE(written(u"1e400"_s), QByteArray(R"({"n":1e400})"));
        QCOMPARE(written(u"inf"_s), QByteArray(R"({"n":"inf"})"));
        QCOMPARE(written(u"012345"_s),
                 QByteArray(R"({"n":12345})")); // JSON has no number with a zero in front
    }

    void idsAreStoredAsKeyedHashes()
    {
        signin::RememberedAccounts accounts(folder());
        for (const QString &id : {numberAsId, u"camille@example.com"_s}) {
            signin::RememberedAccount account;
            account.profileId = u"p"_s;
            account.key = accounts.ids().keyFor(u"sample"_s, origin, id);
            account.lastUsed = QDateTime::fromSecsSinceEpoch(1'900'000'000);
            account.token = signin::TokenPlace::Keychain;
            QVERIFY(awaited(accounts.remember(account))->has_value());
            store::UnfinishedChange entry;
            entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            entry.account = account.key;
            entry.account.formerUser = id;
            entry.maskedTarget = u"+33 … 55"_s;
            entry.begunAt = QDateTime::fromSecsSinceEpoch(1'900'000'000);
            StoreOnDisk onDisk(folder());
            QVERIFY(onDisk.write(entry).has_value());
            QVERIFY(!entry.entryKey().entryName().contains(id));
            QVERIFY(entry.entryKey().formerEntryName().isEmpty());
        }
        const QByteArray all = contentOf(folder());
        QVERIFY(all.size() > 1000);
        for (const char *part : {"33750253354", "750253354", "camille", "example.com@", "%2B337", "@example"})
            QVERIFY2(!all.contains(part), part);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path(u"ids.key"_s)) & others));
    }

    void theHashIsOfServiceOriginAndId()
    {
        const signin::HashedIds ids(folder());
        const QString hash = ids.keyFor(u"a"_s, origin, u"1"_s).user;
        QCOMPARE(hash.size(), 43);
        QCOMPARE(ids.keyFor(u"a"_s, origin, u"1"_s).user, hash);
        QVERIFY(ids.keyFor(u"b"_s, origin, u"1"_s).user != hash);
        QVERIFY(ids.keyFor(u"a"_s, u"https://id.example.org"_s, u"1"_s).user != hash);
        QVERIFY(ids.keyFor(u"a"_s, origin, u"2"_s).user != hash);
        QVERIFY(ids.keyFor(u"a"_s, origin, {}).user != hash);
        QCOMPARE(signin::HashedIds(folder()).keyFor(u"a"_s, origin, u"1"_s).user, hash); // by the next start
        QVERIFY(signin::HashedIds(m_dir->filePath(u"other"_s)).keyFor(u"a"_s, origin, u"1"_s).user != hash);
    }

    void aKeyThatIsNoneIsSetAside()
    {
        write(u"ids.key"_s, "too short");
        const QString hash = signin::HashedIds(folder()).keyFor(u"a"_s, origin, u"1"_s).user;
        QCOMPARE(signin::HashedIds(folder()).keyFor(u"a"_s, origin, u"1"_s).user, hash);
        QCOMPARE(QDir(folder()).entryList({u"ids.key.damaged-*"_s}).size(), 1);
    }

    void withoutAFolderTheIdsAreStillHashed()
    {
        QFile file(folder()); // where the folder would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        const signin::HashedIds ids(folder());
        QVERIFY(!ids.isKept());
        QCOMPARE(ids.keyFor(u"a"_s, origin, u"1"_s), ids.keyFor(u"a"_s, origin, u"1"_s));
        QVERIFY(!ids.keyFor(u"a"_s, origin, numberAsId).user.contains(u"337"_s));
    }

    /// As the version before wrote it.
    void accountsOfTheVersionBeforeAreFound()
    {
        QByteArray before = "{'accounts':["
                            "{'lastUsed':'2026-03-01T12:00:00.000Z','origin':'https://id.example.com',"
                            "'profile':'p','service':'sample','token':'keychain','user':'+33750253354',"
                            "'name':'Camille'},"
                            "{'lastUsed':'2026-03-01T12:00:00.000Z','origin':'https://id.example.com',"
                            "'profile':'p','service':'sample','token':'none','user':'camille@example.com'}],"
                            "'version':1}";
        write(u"accounts.json"_s, before.replace('\'', '"'));
        signin::RememberedAccounts accounts(folder());
        const auto found = *awaited(accounts.load());
        QVERIFY(found.has_value());
        QCOMPARE(found->accounts.size(), 2);
        const signin::RememberedAccount first = found->accounts.first();
        QCOMPARE(first.key, accounts.ids().keyFor(u"sample"_s, origin, numberAsId));
        QCOMPARE(first.name, u"Camille"_s);
        QCOMPARE(first.token, signin::TokenPlace::Keychain);
        // The token is still under the name that the version before gave it.
        QCOMPARE(first.key.formerEntryName(),
                 (keychain::EntryKey{u"sample"_s, origin, numberAsId}.entryName()));
        QVERIFY(found->accounts.last().key.formerEntryName().isEmpty());
        QVERIFY(!contentOf(folder()).contains("camille@example.com"));

        signin::RememberedAccounts next(folder());
        QCOMPARE(awaited(next.load()).value()->accounts, found->accounts);
        QCOMPARE(awaited(next.load()).value()->accounts.first().key.formerUser, numberAsId);
        // Once it was used the token is under its own name, and nothing tells the id any more.
        signin::RememberedAccount used = first;
        used.formerUser.clear();
        QVERIFY(awaited(next.remember(used))->has_value());
        QCOMPARE(awaited(next.load()).value()->accounts.size(), 2);
        QVERIFY(!contentOf(folder()).contains("33750253354"));
    }

    /// As the version before wrote it.
    void changesOfTheVersionBeforeAreFound()
    {
        QVERIFY(QDir().mkpath(folder()));
        const QString id = u"5b0f3f0e-3c4f-4b57-9a57-0c2f9d1b1a11"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
            database.setDatabaseName(path(u"changes.sqlite"_s));
            QVERIFY(database.open());
            for (
                const QString &statement : QStringList{
                    u"PRAGMA secure_delete = ON"_s, u"PRAGMA journal_mode = WAL"_s,
                    store::schemaVersions()[0][0],
                    u"INSERT INTO changes VALUES ('%1', 'sample', 'https://id.example.com', '+33750253354', "
                    u"'p', "
                    "'phone', 'change', 'code', '+33 … 54', '+33 … 55', '2026-03-01T12:00:00.000Z', "
                    "'awaitingCode', "
                    "'2026-03-01T12:00:01.000Z', NULL, NULL, NULL, 3, 'service', 0, 'confirmed', 'keychain', '')"_s
                        .arg(id),
                    u"PRAGMA user_version = 1"_s}) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qUtf8Printable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"before"_s);

        const keychain::EntryKey key = signin::HashedIds(folder()).keyFor(u"sample"_s, origin, numberAsId);
        auto onDisk = std::make_unique<StoreOnDisk>(folder());
        const auto found = onDisk->load();
        QVERIFY(found.has_value());
        QVERIFY(found->setAside.isEmpty());
        QCOMPARE(found->changes.size(), 1);
        store::UnfinishedChange entry = found->changes.first();
        QCOMPARE(entry.account, key);
        QCOMPARE(entry.stage, store::UnfinishedChange::Stage::AwaitingCode);
        QCOMPARE(entry.code.entriesLeft, std::optional(3));
        // Whoever signs in has the id, by which the rest is found in the keychain.
        entry.account.formerUser = numberAsId;
        const QString former
            = keychain::EntryKey{u"sample"_s, origin, numberAsId, QString(u"change "_s + id)}.entryName();
        QCOMPARE(entry.entryKey().formerEntryName(), former);
        QVERIFY(onDisk->write(entry).has_value());
        QCOMPARE(onDisk->load()->changes.first().entryName, store::UnfinishedChange::EntryName::OfUserId);
        onDisk.reset();
        QVERIFY(!contentOf(folder()).contains("33750253354"));
    }
};

RENUMBER_TEST(OutsideIdsTest)
#include "idstest.moc"
