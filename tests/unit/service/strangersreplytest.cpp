// SPDX-License-Identifier: Apache-2.0
// Replies of 2xx that are not, or not surely, those of the service.
#include "sampledescription.h"
#include "service/replyreader.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;

class StrangersReplyTest : public QObject
{
    Q_OBJECT

private slots:
    /// What stands between this computer and the service may answer 200, too.
    void a2xxOfSomebodyElse_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail"); // empty: it is taken for the service's
        const QString page = u"the reply is a web page or XML"_s;
        const QString broken = u"the reply is not the JSON that it is called"_s;
        const auto row = [](const char *type, const char *body, const QString &detail = {}) {
            QTest::addRow("%s: %s", type, body) << QByteArray(type) << QByteArray(body) << detail;
        };
        row("text/html", "<html>", page);
        row("Text/HTML; charset=utf-8", "Back soon", page);
        row("application/xhtml+xml", "Back soon", page);
        row("", "<!DOCTYPE html><title>Back soon</title>", page);
        row("text/plain", " \r\n<html>", page);
        row("text/plain", "\xEF\xBB\xBF<html>", page);
        row("application/json", "<html>", page);
        row("application/xml", "<ok/>", page);
        row("application/json", "{\"half\":", broken);
        row("application/json;charset=UTF-8", "ok", broken);
        row("application/json", "1,2", broken);
        row("Application/Problem+JSON", "[1]x", broken);
        row("text/json", "{'a':1}", broken);

        row("text/html", "");
        row("text/html; charset=utf-8", " \r\n");
        row("text/html", R"({"done":true})"); // as PHP calls whatever it is not told of
        row("application/json", "");
        row("application/json", "{}");
        row("application/json", "[]");
        row("application/json", " \"<ok>\"\n");
        row("application/json", "null");
        row("application/json", "7");
        row("application/json", "\xEF\xBB\xBF{}");
        row("text/plain", "OK");
        row("text/plain", "{\"half\":");
        row("application/octet-stream", "1 < 2");
    }

    void a2xxOfSomebodyElse()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, detail);
        const description::Description description = sampleDescription();
        const auto submit = description.contact(ContactKind::Phone)->change->submit.first();
        const net::HttpReply reply{200, {{"Content-Type", type}}, body};
        for (const description::Step step :
             {description::Step::Send, description::Step::Resend, description::Step::Submit,
              description::Step::Cancel, description::Step::SignIn}) {
            const auto result = readReply(description, submit, step, reply, {});
            QCOMPARE(result.has_value(), detail.isEmpty());
            if (result)
                continue;
            QCOMPARE(description::nameOf(result.error().kind), u"unexpectedReply"_s);
            QCOMPARE(result.error().acted, net::Acted::Maybe);
            QCOMPARE(result.error().detail, detail);
        }
    }

    /// A reading that takes nothing but what may be missing would otherwise find an account without a number.
    void aPageIsNoAccountWithoutANumber()
    {
        QByteArray text = sampleText();
        text.replace(R"("userId": "id", "phone?")", R"("phone?")");
        const description::Description description = described(text).value();
        const auto read = [&](const QByteArray &body) {
            return readReply(description, description.read.first(), description::Step::Read, {200, {}, body},
                             {});
        };
        QVERIFY(read("{}"));
        QCOMPARE(read("<html>").error().detail, u"the reply is a web page or XML"_s);
    }

    /// A description may name what tells the service's own pages from others.
    void aPageOfTheServicesOwn()
    {
        const auto accepts = [](const char *success, const QByteArray &body) {
            QByteArray text = sampleText();
            text.replace("\"words\":", QByteArray(QByteArray("\"success\": ") + success + ", \"words\":"));
            const description::Description description = described(text).value();
            const auto submit = description.contact(ContactKind::Phone)->change->submit.first();
            return readReply(description, submit, description::Step::Submit, {200, {{"X-Done", "1"}}, body},
                             {})
                .has_value();
        };
        QVERIFY(accepts(R"({ "$text": { "contains": "<ok/>" } })", "<ok/>"));
        QVERIFY(accepts(R"({ "header:X-Done": 1 })", "<html>"));
        QVERIFY(!accepts(R"({ "status": 200 })", "<html>"));
        QVERIFY(!accepts(R"({ "error": { "present": false } })", "<html>"));
        QVERIFY(!accepts(R"({ "result": { "not": "denied" } })", "<html>"));
    }
};

RENUMBER_TEST(StrangersReplyTest)
#include "strangersreplytest.moc"
