// SPDX-License-Identifier: Apache-2.0
// JSON as people edit it: where each value stands, and what is said of a file that is none.
#include "description/jsonfile.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace renumber::description;
using namespace Qt::StringLiterals;

class JsonFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasItsLine()
    {
        const auto json = readJson(u"f"_s,
                                   "{\n"
                                   "  \"a\": 1,\n"
                                   "  \"b\": {\n"
                                   "    \"c\": [\n"
                                   "      true,\n"
                                   "      { \"d\": \"}{][,\\\"\" },\n"
                                   "\n"
                                   "      null\n"
                                   "    ]\n"
                                   "  }, \"e\": \"x\",\n"
                                   "  \"f/g\": -1.5e3, \"h~i\": [], \"j\": {}\n"
                                   "}\n");
        QVERIFY(json.has_value());
        const QHash<QString, int> expected{{u""_s, 1},         {u"/a"_s, 2},     {u"/b"_s, 3},
                                           {u"/b/c"_s, 4},     {u"/b/c/0"_s, 5}, {u"/b/c/1"_s, 6},
                                           {u"/b/c/1/d"_s, 6}, {u"/b/c/2"_s, 8}, {u"/e"_s, 10},
                                           {u"/f~1g"_s, 11},   {u"/h~0i"_s, 11}, {u"/j"_s, 11}};
        QCOMPARE(json->lines, expected);
        QCOMPARE(json->lineOf(u"/b/c/1/d"_s), 6);
        QCOMPARE(json->lineOf(u"/b/c/7/x"_s), 4);
        QCOMPARE(json->lineOf(u"/unheard/of"_s), 1);
    }

    void aMemberStandsWhereItsNameStands()
    {
        const auto json = readJson(u"f"_s, "{\r\n\"a\"\r\n:\r\n1, \"b\": 2}");
        QCOMPARE(json.value().lineOf(u"/a"_s), 2);
        QCOMPARE(json.value().lineOf(u"/b"_s), 4);
    }

    /// Some editors put a byte order mark in front (RFC 8259 8.1 lets readers ignore it).
    void aByteOrderMarkIsIgnored()
    {
        const auto json = readJson(u"f"_s, "\xEF\xBB\xBF{\n\"a\": {\n\"b\": 1, \"b\": 2}}");
        QVERIFY(!json.has_value());
        QCOMPARE(json.error().first().place, u"/a/b"_s);
        const auto whole = readJson(u"f"_s, "\xEF\xBB\xBF{\n\"a\": {\n\"b\": 1}}");
        QVERIFY(whole.has_value());
        QCOMPARE(whole->lines.value(u"/a/b"_s), 3);
    }

    void membersThatStandTwice_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("at the top") << QByteArray("{\"a\":1,\"a\":2}") << QStringList{u"/a"_s};
        QTest::newRow("within") << QByteArray("{\"x\":[{\"a\":1,\"a\":2}]}") << QStringList{u"/x/0/a"_s};
        QTest::newRow("three times") << QByteArray("{\"a\":1,\"a\":2,\"a\":3}")
                                     << QStringList{u"/a"_s, u"/a"_s};
        QTest::newRow("spelt in two ways") << QByteArray(R"({"ab":1,"\u0061b":2})") << QStringList{u"/ab"_s};
        QTest::newRow("with a slash") << QByteArray(R"({"a/b":1,"a\/b":2})") << QStringList{u"/a~1b"_s};
        QTest::newRow("not ASCII") << QByteArray("{\"é\":1,\"\\u00e9\":2}") << QStringList{u"/é"_s};
        QTest::newRow("one of each") << QByteArray("{\"a\":{\"a\":1},\"b\":{\"a\":1}}") << QStringList();
        QTest::newRow("another case") << QByteArray("{\"a\":1,\"A\":2}") << QStringList();
    }

    void membersThatStandTwice()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, places);
        const auto json = readJson(u"f"_s, text);
        QCOMPARE(json.has_value(), places.isEmpty());
        QStringList found;
        for (const Fault &fault : json.has_value() ? Faults() : json.error()) {
            found.append(fault.place);
            QCOMPARE(fault.what, u"this member stands twice"_s);
            QCOMPARE(fault.line, 1);
        }
        QCOMPARE(found, places);
    }

    void whatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QByteArray &text, int line, const QString &what) {
            QTest::newRow(name) << text << line << what;
        };
        const auto noJson = u"not well-formed JSON"_s;
        row("nothing", "", 1, noJson);
        row("a comma too many", "{\n\"a\": 1,\n}", 3, noJson);
        row("a comma too few", "{\n\"a\": 1\n\"b\": 2\n}", 3, noJson);
        row("a comment", "{\n// x\n}", 2, noJson);
        row("single quotes", "{\n'a': 1}", 2, noJson);
        row("an open brace", "{\n\"a\": {\n\"b\": 1\n", 4, noJson);
        row("an open quote", "{\n\"a\": \"x\n}", 3, noJson);
        row("more after the end", "{}\n{}", 2, noJson);
        row("broken UTF-8", "{\n\"a\": \"\xff\"}", 2, noJson);
        row("a list", "[1]", 1, u"does not hold a JSON object"_s);
        row("too deep", QByteArray(5000, '['), 1, noJson);
    }

    void whatIsNoJson()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const QString, what);
        const auto json = readJson(u"f.json"_s, text);
        QVERIFY(!json.has_value());
        QCOMPARE(json.error().size(), 1);
        const Fault &fault = json.error().first();
        QCOMPARE(fault.file, u"f.json"_s);
        QVERIFY2(fault.what.contains(what), qUtf8Printable(toText(fault)));
        QCOMPARE(fault.line, line);
    }

    void deepIsFine()
    {
        const QByteArray text = "{\"a\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}";
        QVERIFY(readJson(u"f"_s, text).has_value());
    }

    void files()
    {
        const QTemporaryDir dir;
        const auto missing = readJsonFile(dir.filePath(u"no.json"_s));
        QVERIFY(!missing.has_value());
        QVERIFY(missing.error().first().what.contains(u"cannot be read"_s));
        QCOMPARE(missing.error().first().line, 0);
        QFile large(dir.filePath(u"large.json"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write("{\"a\":\"" + QByteArray(1 << 20, 'x') + "\"}");
        large.close();
        const auto tooLarge = readJsonFile(large.fileName());
        QVERIFY(!tooLarge.has_value());
        QVERIFY(tooLarge.error().first().what.contains(u"larger than 1 MiB"_s));
        const auto folder = readJsonFile(dir.path());
        QVERIFY(!folder.has_value());
    }

    void aFaultInOneLine()
    {
        QCOMPARE(toText({u"f.json"_s, 7, u"/a/b"_s, u"it is wrong"_s, u"mend it"_s}),
                 u"f.json:7: at /a/b: it is wrong. Fix: mend it."_s);
        QCOMPARE(toText({u"f.json"_s, 7, {}, u"it is wrong"_s, u"mend it"_s}),
                 u"f.json:7: it is wrong. Fix: mend it."_s);
        QCOMPARE(toText({u"f.json"_s, 0, {}, u"it is wrong"_s, u"mend it"_s}),
                 u"f.json: it is wrong. Fix: mend it."_s);
        // What a file's own text brings in must not be taken for a placeholder.
        QCOMPARE(toText({u"a%2.json"_s, 1, u"/%3"_s, u"\"%4\" is wrong"_s, u"mend %1"_s}),
                 u"a%2.json:1: at /%3: \"%4\" is wrong. Fix: mend %1."_s);
    }
};

RENUMBER_TEST(JsonFileTest)
#include "jsonfiletest.moc"
