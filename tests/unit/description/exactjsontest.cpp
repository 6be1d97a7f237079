// SPDX-License-Identifier: Apache-2.0
// Digits stay digits, whatever stands around them.
#include "description/exactjson.h"
#include "description/values.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::description;

namespace {

/// What a text of others' may not begin with (see exactjson.cpp).
constexpr QChar mark(0xFDD0);

} // namespace

class ExactJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfJson_data()
    {
        QTest::addColumn<bool>("isNumber");
        for (const char *text :
             {"0", "-0", "1", "10", "-1", "1.0", "0.50", "1e5", "1E+5", "1e-05", "-1.5e10"})
            QTest::newRow(text) << true;
        for (const char *text : {"", "-", "01", "+1", ".5", "1.", "1e", "1e+", "1 ", " 1", "1\n", "0x1",
                                 "--1", "1e5.0", "1,0", "NaN"})
            QTest::newRow(text) << false;
    }
    void numbersOfJson() { QTEST(isJsonNumber(QString::fromLatin1(QTest::currentDataTag())), "isNumber"); }

    void everyNumberKeepsItsDigits_data()
    {
        QTest::addColumn<bool>("isMarked");
        for (const char *literal : {"0", "1", "-1", "1.5", "2147483648", "123456789012345678",
                                    "1234567890123456789", "9223372036854775807", "-9223372036854775808"})
            QTest::newRow(literal) << false;
        for (const char *literal : {"-0", "1.0", "1e2", "1E2", "9223372036854775808", "-9223372036854775809",
                                    "0.1000", "123456789012345678901234567890", "1e400"})
            QTest::newRow(literal) << true;
    }
    void everyNumberKeepsItsDigits()
    {
        QFETCH(const bool, isMarked);
        const QByteArray literal = QTest::currentDataTag();
        const QString text = QString::fromLatin1(literal);
        const QJsonValue number = exactNumber(text);
        QCOMPARE(toText(number), text);
        QCOMPARE(number.isDouble(), !isMarked);
        QCOMPARE(digitsOf(number), isMarked ? std::optional(text) : std::nullopt);
        // In a list, an object, at the end and before whatever may follow.
        for (const QByteArray &json : {QByteArray("[" + literal + "]"), QByteArray("{\"a\":" + literal + "}"),
                                       QByteArray("[" + literal + "," + literal + "]"),
                                       QByteArray("{\"a\":[" + literal + "],\"b\":" + literal + "}")}) {
            const QJsonValue read = readExactly(json);
            QVERIFY2(!read.isUndefined(), json.constData());
            QCOMPARE(writeExactly(read), json);
        }
        QCOMPARE(readExactly("[" + literal + "]").toArray().at(0), number);
        QCOMPARE(readExactly("[ \n" + literal + "\t]").toArray().at(0), number);
    }

    void whatIsOnlyLikeANumber()
    {
        for (const char *text : {"1.0", "9223372036854775808", "-0"}) {
            const QByteArray json = QByteArray("[\"") + text + "\"]";
            const QJsonValue value = readExactly(json).toArray().at(0);
            QCOMPARE(value, QJsonValue(QString::fromLatin1(text)));
            QCOMPARE(digitsOf(value), std::nullopt);
            QCOMPARE(writeExactly(readExactly(json)), json);
        }
        // The names of members too.
        const QJsonObject object = readExactly(R"({"1.0":1.0,"-0":2})").toObject();
        QCOMPARE(object.keys(), QStringList({u"-0"_s, u"1.0"_s}));
        QCOMPARE(digitsOf(object.value(u"1.0"_s)), u"1.0"_s);
        QCOMPARE(digitsOf(QJsonValue(1)), std::nullopt);
        QCOMPARE(digitsOf(QJsonValue()), std::nullopt);
    }

    void whatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *text :
             {"",        "1",    "\"a\"", "null",   "true",         "{",        "[",           "}",     "]",
              "[1",      "[1.0", "{\"a",  "{\"a\"", "{\"a\":",      "{\"a\":1", "[01]",        "[+1]",  "[-]",
              "[1.0.0]", "[1e]", "[1}",   "{1:2}",  "{\"a\":1.0,}", "[\"a\\",   "[\"\\u12\"]", "[1] 2", "\\"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void whatIsNoJson()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(readExactly(bytes).isUndefined());
    }

    void textsStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotation marks") << u"a \"b\" c"_s;
        QTest::newRow("a backslash") << u"a\\"_s;
        QTest::newRow("a backslash and what follows") << u"\\ufdd0"_s;
        QTest::newRow("brackets") << u"{[,:]}"_s;
        QTest::newRow("any script") << u"Søren, 数字, \U0001F600"_s;
        QTest::newRow("a number") << u"12.0"_s;
    }
    void textsStayAsTheyAre()
    {
        QFETCH(const QString, text);
        const QByteArray json = writeExactly(QJsonObject{{u"a"_s, text}, {u"b"_s, 1}});
        QCOMPARE(readExactly(json).toObject(), (QJsonObject{{u"a"_s, text}, {u"b"_s, 1}}));
    }

    /// Nobody outside can make a number of a text, or a text of a number.
    void theMarkOfOthers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("as it is") << QString(u"[\"" + mark + u"12\",3]").toUtf8();
        QTest::newRow("escaped") << QByteArray(R"(["\ufdd012",3])");
        QTest::newRow("escaped in capitals") << QByteArray(R"(["\uFDD012",3])");
    }
    void theMarkOfOthers()
    {
        QFETCH(const QByteArray, json);
        const QJsonArray array = readExactly(json).toArray();
        QCOMPARE(array, (QJsonArray{u"\uFFFD12"_s, 3}));
        QCOMPARE(digitsOf(array.at(0)), std::nullopt);
    }

    void aMarkWithinATextIsNoNumber()
    {
        const QString hostile = u"a\""_s + mark + u"12"_s;
        QCOMPARE(readExactly(writeExactly(QJsonArray{hostile})).toArray().at(0),
                 QJsonValue(u"a\"\uFFFD12"_s));
        const QString noNumber = mark + u"x"_s;
        QCOMPARE(writeExactly(QJsonArray{noNumber}), QString(u"[\"" + noNumber + u"\"]").toUtf8());
        const QString inside = u"x"_s + mark + u"12"_s;
        QCOMPARE(writeExactly(QJsonArray{inside, exactNumber(u"1.0"_s)}),
                 QString(u"[\"" + inside + u"\",1.0]").toUtf8());
    }

    void whatStandsTwiceIsNeither_data()
    {
        QTest::addColumn<QByteArray>("same"); // with null for what is twofold
        QTest::newRow(R"({"a":1,"a":2})") << QByteArray(R"({"a":null})");
        QTest::newRow(R"({"a":"x","b":2,"a":"x"})") << QByteArray(R"({"a":null,"b":2})");
        QTest::newRow(R"({"a":1,"a":2,"a":3})") << QByteArray(R"({"a":null})");
        QTest::newRow(R"({"a":1,"\u0061":2})") << QByteArray(R"({"a":null})");
        QTest::newRow(R"({"a":{"b":1},"a":{"b":2}})") << QByteArray(R"({"a":null})");
        QTest::newRow(R"({"a":1,"b":{"c":1},"a":2})") << QByteArray(R"({"a":null,"b":{"c":1}})");
        QTest::newRow(R"({"a":[1,2],"b":[],"a":[3]})") << QByteArray(R"({"a":null,"b":[]})");
        QTest::newRow(R"({ "a" : 1 , "a" : 2 })") << QByteArray(R"({"a":null})");
        // These stand once each.
        QTest::newRow(R"([{"a":1},{"a":2}])") << QByteArray(R"([{"a":1},{"a":2}])");
        QTest::newRow(R"({"a":{"a":{"a":1}}})") << QByteArray(R"({"a":{"a":{"a":1}}})");
        QTest::newRow(R"({"a":"a","b":"a","c":["a","a"]})")
            << QByteArray(R"({"a":"a","b":"a","c":["a","a"]})");
        QTest::newRow(R"({"a":1,"A":2})") << QByteArray(R"({"a":1,"A":2})");
        QTest::newRow(R"(["a","a",{"a":["a"]}])") << QByteArray(R"(["a","a",{"a":["a"]}])");
    }
    void whatStandsTwiceIsNeither()
    {
        QFETCH(const QByteArray, same);
        QJsonValue read = readExactly(QTest::currentDataTag());
        if (QJsonObject object = read.toObject(); read.isObject()) {
            object.remove(QString(mark)); // under which the rest goes, and which nobody can name
            const QStringList names = object.keys();
            for (const QString &name : names) {
                if (isTwofold(object.value(name)))
                    object.insert(name, QJsonValue::Null);
            }
            read = object;
        }
        QCOMPARE(read, readExactly(same));
        QVERIFY(!read.isUndefined());
    }
};

RENUMBER_TEST(ExactJsonTest)
#include "exactjsontest.moc"
