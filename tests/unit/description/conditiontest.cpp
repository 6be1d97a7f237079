// SPDX-License-Identifier: Apache-2.0
// What a value has to be: as a description writes it, and what then fits.
#include "description/condition.h"
#include "description/exactjson.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::description;

namespace {

/// The value that \a json is; undefined where it is empty.
QJsonValue value(const QByteArray &json)
{
    return json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : readExactly("[" + json + "]").toArray().at(0);
}

} // namespace

class ConditionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFits_data()
    {
        QTest::addColumn<QByteArrayList>("fitting");
        QTest::addColumn<QByteArrayList>("others"); // an empty one: there is no value
        QTest::newRow(R"("a")") << QByteArrayList{
            R"("a")"} << QByteArrayList{"", "null", R"("")", R"("A")", R"("aa")", "[]", R"(["a"])", "{}"};
        QTest::newRow(R"("")") << QByteArrayList{R"("")"} << QByteArrayList{"", "null", "[]", "{}", "0"};
        QTest::newRow("2001") << QByteArrayList{"2001", R"("2001")", "2001.0", "2.001e3"}
                              << QByteArrayList{"200", R"("2001.0")", "20010", "-2001", ""};
        QTest::newRow(R"("2001")") << QByteArrayList{"2001", R"("2001")"} << QByteArrayList{"2002"};
        QTest::newRow("true") << QByteArrayList{"true", R"("true")"} << QByteArrayList{"false", "1", ""};
        QTest::newRow("false") << QByteArrayList{"false"} << QByteArrayList{"true", "0", "null", ""};
        QTest::newRow(R"(["a", 3, true])") << QByteArrayList{R"("a")", "3", R"("3")", "true"}
                                           << QByteArrayList{R"("b")", "4", "false", "[]"};
        QTest::newRow(R"("4xx")") << QByteArrayList{"400", "499", R"("404")"}
                                  << QByteArrayList{"500", "40", "4000", R"("")", ""};
        QTest::newRow(R"("xxx")") << QByteArrayList{R"("xxx")"} << QByteArrayList{"400", R"("xyz")"};
        QTest::newRow(R"("40xx")") << QByteArrayList{R"("40xx")"} << QByteArrayList{"404", "4000"};
        QTest::newRow(R"("4x")") << QByteArrayList{R"("4x")"} << QByteArrayList{"40"};
        QTest::newRow(R"({"present": true})")
            << QByteArrayList{"0", "false", R"("a")", "[]", "{}"} << QByteArrayList{"", "null", R"("")"};
        QTest::newRow(R"({"present": false})")
            << QByteArrayList{"", "null", R"("")"} << QByteArrayList{"0", "false", R"("a")", "[]"};
        QTest::newRow(R"({"contains": "Code"})") << QByteArrayList{R"("code")", R"("a CODE b")"}
                                                 << QByteArrayList{"", "null", R"("cod")", R"("")", "[]"};
        QTest::newRow(R"({"contains": "12"})") << QByteArrayList{"3124"} << QByteArrayList{"21"};
        QTest::newRow(R"({"contains": ["a b", "C"]})")
            << QByteArrayList{R"("xa bx")", R"("c")"} << QByteArrayList{R"("ab")", "", R"("")", R"(["c"])"};
        QTest::newRow(R"({"not": {"contains": ["@", "x"]}})")
            << QByteArrayList{R"("sam")", "", "null", R"("")", "1"} << QByteArrayList{R"("a@b")", R"("X")"};
        QTest::newRow(R"({"not": "a"})")
            << QByteArrayList{"", "null", R"("")", R"("b")", "1", "[]"} << QByteArrayList{R"("a")"};
        QTest::newRow(R"({"not": ["a", "5xx"]})")
            << QByteArrayList{"404", "", R"("b")"} << QByteArrayList{R"("a")", "503"};
        QTest::newRow(R"({"not": false})") << QByteArrayList{"true", ""} << QByteArrayList{"false"};
    }
    void whatFits()
    {
        QFETCH(const QByteArrayList, fitting);
        QFETCH(const QByteArrayList, others);
        const auto matcher = Matcher::parse(value(QTest::currentDataTag()));
        QVERIFY(matcher.has_value());
        for (const QByteArray &json : fitting)
            QVERIFY2(matcher->matches(value(json)), json.constData());
        for (const QByteArray &json : others)
            QVERIFY2(!matcher->matches(value(json)), json.constData());
    }

    void whatIsNoCondition_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"null",
                                 "[]",
                                 "{}",
                                 "[[]]",
                                 "[null]",
                                 R"([{"not": "a"}])",
                                 R"({"present": "yes"})",
                                 R"({"present": true, "not": "a"})",
                                 R"({"present": true, "x": 1})",
                                 R"({"contains": 1})",
                                 R"({"contains": []})",
                                 R"({"contains": ["a", ""]})",
                                 R"({"contains": ["a", 1]})",
                                 R"({"contains": "a", "not": "b"})",
                                 R"({"not": null})",
                                 R"({"not": []})",
                                 R"({"not": {"not": "a"}})",
                                 R"({"not": {"contains": 1}})",
                                 R"({"not": "a", "x": 1})",
                                 R"({"x": 1})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void whatIsNoCondition()
    {
        QFETCH(const QByteArray, json);
        const auto matcher = Matcher::parse(value(json));
        QVERIFY(!matcher);
        QVERIFY(matcher.error().startsWith(u"a condition is "));
    }

    void whatItAsks()
    {
        const auto parsed = [](const QByteArray &json) { return *Matcher::parse(value(json)); };
        QCOMPARE(parsed(R"(["a", 2, true])").texts(), QStringList({u"a"_s, u"2"_s, u"true"_s}));
        QCOMPARE(parsed(R"({"not": "a"})").texts(), QStringList{u"a"_s});
        QCOMPARE(parsed(R"({"contains": "a"})").texts(), QStringList{u"a"_s});
        QCOMPARE(parsed(R"({"present": true})").texts(), QStringList());
        for (const char *json : {R"({"present": true})", R"({"present": false})"})
            QVERIFY2(parsed(json).isAboutPresence(), json);
        for (const char *json : {R"("a")", R"({"not": "a"})", R"({"contains": "a"})"})
            QVERIFY2(!parsed(json).isAboutPresence(), json);
    }

    void valuesThatMustAllFit()
    {
        const auto is = [](const QString &variable, const QByteArray &json) {
            return ValueCondition::Fact{variable, *Matcher::parse(value(json))};
        };
        const Values values{{u"a"_s, u"x"_s}, {u"b"_s, 2}, {u"empty"_s, QString()}};
        const auto holds = [&values](const QList<ValueCondition::Fact> &facts) {
            return ValueCondition{facts}.holds(values);
        };
        QVERIFY(holds({}));
        QVERIFY(holds({is(u"a"_s, R"("x")"), is(u"b"_s, "2")}));
        QVERIFY(!holds({is(u"a"_s, R"("x")"), is(u"b"_s, "3")}));
        QVERIFY(!holds({is(u"a"_s, R"("y")"), is(u"b"_s, "2")}));
        QVERIFY(!holds({is(u"c"_s, R"("x")")}));
        QVERIFY(holds({is(u"c"_s, R"({"present": false})")}));
        // As if it were not there, even to who compares with it.
        QVERIFY(!holds({is(u"empty"_s, R"("")")}));
        QVERIFY(holds({is(u"empty"_s, R"({"present": false})")}));
    }
};

RENUMBER_TEST(ConditionTest)
#include "conditiontest.moc"
