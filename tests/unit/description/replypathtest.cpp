// SPDX-License-Identifier: Apache-2.0
// Places in replies, and what has to stand there.
#include "description/condition.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace renumber;
using namespace renumber::description;
using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson("[" + text + "]").array().at(0);
}

const Reply reply{{409,
                   {{"X-Id", "r-1"},
                    {"x-id", "second"},
                    {"X-Empty", ""},
                    {"Set-Cookie", "xsrf=a%2Bb%3D+; Path=/"},
                    {"Set-Cookie", "odd=50%-off%20"}},
                   {}},
                  json(R"({
    "status": 200, "error": "taken", "n": 2001, "yes": true, "nothing": null, "$": "dollar",
    "data": { "phone": "+33750253354", "a b": { "c.d": 1 } },
    "list": [ {"name": "EMAIL", "v": "x"}, {"name": "PHONE", "v": "y"}, {"name": "PHONE", "v": "z"}, {"id": 7, "v": "w"} ],
    "deep": [ [1, 2], [3] ], "texts": [ "a", "b" ],
    "pairs": [ {"name": "UID", "value": "7"}, {"name": "P", "value": [ [ {"name": "N", "value": "+1"}, {"name": "M", "value": "N"} ], [ {"name": "N", "value": "+2"}, {"name": "M", "value": "Y"} ] ]} ],
    "arrays": [ ["UID", "7"], ["P", [ [ ["N", "+1"], ["M", "N"] ], [ ["N", "+2"], ["M", "Y"] ] ]] ],
    "items": [ {"at": null, "t": "a,b", "x": {"y": 1}, "status": "old"}, {"at": "", "t": "c]", "x": {"y": 2}, "status": "new"}, {"at": "2026", "t": "d", "x": {"y": 1}} ]
})")};

QJsonValue found(const QString &text, const Reply &in = reply)
{
    return ReplyPath::parse(text).value().find(in);
}

} // namespace

class ReplyPathTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value"); // empty: there is none
        const auto row = [](const char *path, const char *value) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(value);
        };
        row("status", "409");
        row("$.status", "200");
        row("header:X-Id", "\"r-1, second\""); // RFC 9110 5.3
        row("header:x-ID", "\"r-1, second\"");
        row("header:X-Empty", "");
        row("header:X-None", "");
        row("cookie:xsrf", "\"a%2Bb%3D+\"");
        row("decodedCookie:xsrf", "\"a+b=+\"");
        row("decodedCookie:odd", "\"50%-off%20\""); // which no encoding has made
        row("decodedCookie:none", "");
        row("error", "\"taken\"");
        row("$.error", "\"taken\"");
        row("data.phone", "\"+33750253354\"");
        row("data[\"a b\"][\"c.d\"]", "1");
        row("data[\"phone\"]", "\"+33750253354\"");
        row("list[0].v", "\"x\"");
        row("list[-1].v", "\"w\"");
        row("list[-4].v", "\"x\"");
        row("list[-5].v", "");
        row("list[4].v", "");
        row("list[name=PHONE].v", "\"y\"");
        row("list[id=7].v", "\"w\"");
        row("list[name=FAX].v", "");
        row("list[nobody=].v", "");
        row("items[x.y=1].t", "\"a,b\"");
        row("items[x.y=1,at!=null].t", "\"d\"");
        row("items[x.y!=1].t", "\"c]\"");
        row("items[at=null].t", "\"a,b\"");
        row("items[at=null,x.y=2].t", "\"c]\"");
        row("items[ t = d ].at", "\"2026\"");
        row("items[status=new].x.y", "2");
        row("items[status=null].t", "\"d\"");
        row("items[t=\"a,b\"].x.y", "1");
        row("items[t=\"c]\"].x.y", "2");
        row("items[[\"t\"]=d].at", "\"2026\"");
        row("items[t!=d,t!=\"a,b\"].x.y", "2");
        row("texts[$=b]", "\"b\"");
        row("texts[$=c]", "");
        row("pairs[name=UID].value", "\"7\"");
        row("pairs[name=P].value[[name=M].value=Y][name=N].value", "\"+2\"");
        row("arrays[[0]=UID][1]", "\"7\"");
        row("arrays[[0]=P][1][[[0]=M][1]=Y][[0]=N][1]", "\"+2\"");
        row("deep[0][1]", "2");
        row("deep[1][-1]", "3");
        row("nothing", "");
        row("nothing.more", "");
        row("error.more", "");
        row("error[0]", "");
        row("data[0]", "");
        row("list.v", "");
        row("missing", "");
        row("yes", "true");
        row("$[\"$\"]", "\"dollar\"");
    }

    void finds()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, value);
        const auto parsed = ReplyPath::parse(path);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->text(), path);
        QCOMPARE(parsed->find(reply), value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : json(value));
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"",    ".",      "a.",           ".a",      "a..b",      "a[",   "a]b[",    "a[]",     "a[x]",
              "a[0", "a[\"x]", "a[\"\"]",      "a[0]b",   "$a",        "$.",   "header:", "a[=x]",   "[\"",
              "$$",  "a[b=1",  "a[b=1,]",      "a[[b=1]", "a[b..c=1]", "a\"b", "a[!=x]",  "a[b={x]", "a/b",
              "/a",  "a b",    "a[?(@.b==1)]", "$..a",    "a,b",       "*"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void isRefused()
    {
        QFETCH(const QString, path);
        const auto parsed = ReplyPath::parse(path);
        QVERIFY(!parsed.has_value());
        QVERIFY(parsed.error().contains(path));
    }

    void theWholeBody()
    {
        QVERIFY(found(u"$"_s).isObject());
        const Reply list{{200, {}, {}}, json("[{\"a\": 1}, 2]")};
        QCOMPARE(found(u"$[1]"_s, list), QJsonValue(2));
        QCOMPARE(found(u"[0].a"_s, list), QJsonValue(1));
        QVERIFY(found(u"a"_s, list).isUndefined());
    }

    void aBodyThatIsNoJson()
    {
        const Reply none{{500, {}, "<html>"}, QJsonValue(QJsonValue::Undefined)};
        QVERIFY(found(u"$"_s, none).isUndefined());
        QVERIFY(found(u"a.b[0]"_s, none).isUndefined());
        QCOMPARE(found(u"status"_s, none), QJsonValue(500));
    }

    void matches_data()
    {
        QTest::addColumn<QByteArray>("matcher");
        QTest::addColumn<QByteArray>("value"); // empty: there is none
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *matcher, const char *value, bool expected) {
            QTest::addRow("%s for %s", matcher, value)
                << QByteArray(matcher) << QByteArray(value) << expected;
        };
        row("\"wrong\"", "\"wrong\"", true);
        row("\"wrong\"", "\"Wrong\"", false);
        row("\"wrong\"", "", false);
        row("\"\"", "", false);
        row("\"\"", "\"\"", true);
        row("2001", "2001", true);
        row("2001", "\"2001\"", true);
        row("\"2001\"", "2001", true);
        row("2001", "2002", false);
        row("true", "true", true);
        row("true", "\"true\"", true);
        row("true", "false", false);
        row("true", "", false);
        row("false", "", false);
        row("[\"a\", 7, false]", "\"a\"", true);
        row("[\"a\", 7, false]", "\"7\"", true);
        row("[\"a\", 7, false]", "false", true);
        row("[\"a\", 7, false]", "\"b\"", false);
        row("\"4xx\"", "404", true);
        row("\"4xx\"", "429", true);
        row("\"4xx\"", "500", false);
        row("\"4xx\"", "40", false);
        row("[\"4xx\", \"5xx\"]", "503", true);
        row("{\"present\": true}", "\"\"", false); // as in templates, an empty text is none
        row("{\"present\": true}", "{}", true);
        row("{\"present\": true}", "", false);
        row("{\"present\": true}", "null", false);
        row("{\"present\": false}", "", true);
        row("{\"present\": false}", "null", true);
        row("{\"present\": false}", "0", false);
        row("{\"contains\": \"phone\"}", "\"the Phone number\"", true);
        row("{\"contains\": \"phone\"}", "\"fax\"", false);
        row("{\"contains\": \"phone\"}", "", false);
        row("{\"not\": \"Y\"}", "\"N\"", true);
        row("{\"not\": \"Y\"}", "\"Y\"", false);
        row("{\"not\": \"Y\"}", "", true);
        row("{\"not\": [0, \"0\"]}", "0", false);
        row("{\"not\": \"4xx\"}", "404", false);
        row("{\"present\": false}", "\"\"", true);
        row("\"x\"", "[\"x\"]", false);
    }

    void matches()
    {
        QFETCH(const QByteArray, matcher);
        QFETCH(const QByteArray, value);
        QFETCH(const bool, expected);
        const auto parsed = Matcher::parse(json(matcher));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->matches(value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : json(value)),
                 expected);
    }

    void isNoMatcher_data()
    {
        QTest::addColumn<QByteArray>("matcher");
        for (const char *matcher :
             {"null", "{}", "[]", "[null]", "[[\"a\"]]", "{\"present\": \"yes\"}", "{\"contains\": 7}",
              "{\"present\": true, \"contains\": \"x\"}", "{\"like\": \"x\"}",
              "{\"not\": {\"present\": true}}", "{\"not\": []}", "{\"not\": null}"})
            QTest::newRow(matcher) << QByteArray(matcher);
    }

    void isNoMatcher()
    {
        QFETCH(const QByteArray, matcher);
        const auto parsed = Matcher::parse(json(matcher));
        QVERIFY(!parsed.has_value());
        QVERIFY(parsed.error().contains(u"a condition is"_s));
    }

    void conditionsNeedAllFacts()
    {
        const auto fact = [](const QString &path, const char *matcher) {
            return ReplyCondition::Fact{ReplyPath::parse(path).value(),
                                        Matcher::parse(json(matcher)).value()};
        };
        QVERIFY(ReplyCondition().holds(reply));
        QVERIFY((ReplyCondition{{fact(u"status"_s, "409"), fact(u"error"_s, "\"taken\"")}}.holds(reply)));
        QVERIFY(!(ReplyCondition{{fact(u"status"_s, "409"), fact(u"error"_s, "\"free\"")}}.holds(reply)));
    }

    void valueConditions()
    {
        const Values values{{u"region"_s, u"FI"_s}, {u"empty"_s, u""_s}, {u"no"_s, false}};
        const auto holds = [&](const QString &name, const char *matcher) {
            return ValueCondition{{{name, Matcher::parse(json(matcher)).value()}}}.holds(values);
        };
        QVERIFY(ValueCondition().holds(values));
        QVERIFY(holds(u"region"_s, "\"FI\""));
        QVERIFY(!holds(u"region"_s, "\"FR\""));
        QVERIFY(holds(u"region"_s, "{\"present\": true}"));
        // An empty value counts as none, as it does in templates.
        QVERIFY(holds(u"empty"_s, "{\"present\": false}"));
        QVERIFY(holds(u"unheard"_s, "{\"present\": false}"));
        QVERIFY(holds(u"no"_s, "{\"present\": true}"));
    }
};

RENUMBER_TEST(ReplyPathTest)
#include "replypathtest.moc"
