// SPDX-License-Identifier: Apache-2.0
// Texts with {variables}: what they expand to in URLs, headers and bodies.
#include "description/bodytemplate.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace renumber::description;
using namespace Qt::StringLiterals;

namespace {

const Values values{{u"new"_s, u"+33750253354"_s},
                    {u"new.national"_s, u"750253354"_s},
                    {u"empty"_s, u""_s},
                    {u"none"_s, QJsonValue()},
                    {u"yes"_s, true},
                    {u"no"_s, false},
                    {u"count"_s, 600},
                    {u"half"_s, 0.5},
                    {u"big"_s, 9007199254740991.0},
                    {u"path"_s, u"a/b?c#d e%2F"_s},
                    {u"word"_s, u"héllo"_s},
                    {u"sly"_s, u"a\r\nX-Evil: 1\tb\0c"_s},
                    {u"braces"_s, u"{new}"_s},
                    {u"quotes"_s, u"x\",\"b\":\""_s}};

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().at(0);
}

} // namespace

class TemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verbatim");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QString &text, const QString &verbatim,
                            const QString &url) { QTest::newRow(name) << text << verbatim << url; };
        const auto same = [&row](const char *name, const QString &text, const QString &result) {
            row(name, text, result, result);
        };
        same("no variable", u"/me?a=b+c"_s, u"/me?a=b+c"_s);
        same("nothing", u""_s, u""_s);
        row("a plus", u"{new}"_s, u"+33750253354"_s, u"%2B33750253354"_s);
        row("a plus in a query", u"/u?phone={new}&x=1"_s, u"/u?phone=+33750253354&x=1"_s,
            u"/u?phone=%2B33750253354&x=1"_s);
        same("a dotted name", u"a{new.national}b"_s, u"a750253354b"_s);
        same("an empty value", u"a{empty}b"_s, u"ab"_s);
        same("a null", u"a{none}b"_s, u"ab"_s);
        same("no value", u"a{unheard}b"_s, u"ab"_s);
        same("truths", u"{yes},{no}"_s, u"true,false"_s);
        same("numbers", u"{count},{half},{big}"_s, u"600,0.5,9007199254740991"_s);
        row("reserved characters", u"/x/{path}"_s, u"/x/a/b?c#d e%2F"_s, u"/x/a%2Fb%3Fc%23d%20e%252F"_s);
        row("not ASCII", u"{word}"_s, u"héllo"_s, u"h%C3%A9llo"_s);
        row("line breaks", u"{sly}"_s, u"a\r\nX-Evil: 1\tb\0c"_s, u"a%0D%0AX-Evil%3A%201%09b%00c"_s);
        same("doubled braces", u"{{new}}"_s, u"{new}"_s);
        row("braces in a value", u"{braces}"_s, u"{new}"_s, u"%7Bnew%7D"_s);
        row("doubled braces around a variable", u"{{{count}}}"_s, u"{600}"_s, u"{600}"_s);
    }

    void expands()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, verbatim);
        QFETCH(const QString, url);
        const auto parsed = Template::parse(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->expand(values, Encoding::Verbatim), verbatim);
        QCOMPARE(parsed->expand(values, Encoding::Url), url);
    }

    /// RFC 7644 3.4.2.2: a text in a filter is one of JSON.
    void noValueEndsATextInQuotationMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<QString>("url");
        QTest::newRow("in an address")
            << u"/u?f=a%20eq%20%22{sly}%22"_s << u"/u?f=a%20eq%20%22C\\\\s \\\"x%22"_s
            << u"/u?f=a%20eq%20%22C%5C%5Cs%20%5C%22x%22"_s;
        QTest::newRow("the second") << u"a eq \"b\" or c eq \"{sly}\""_s
                                    << u"a eq \"b\" or c eq \"C\\\\s \\\"x\""_s
                                    << u"a eq \"b\" or c eq \"C%5C%5Cs%20%5C%22x\""_s;
        QTest::newRow("behind them") << u"\"b\"{sly}"_s << u"\"b\"C\\s \"x"_s << u"\"b\"C%5Cs%20%22x"_s;
        QTest::newRow("two in one text") << u"\"{word} {sly}\"{sly}"_s << u"\"w C\\\\s \\\"x\"C\\s \"x"_s
                                         << u"\"w C%5C%5Cs%20%5C%22x\"C%5Cs%20%22x"_s;
        QTest::newRow("none") << u"{sly}"_s << u"C\\s \"x"_s << u"C%5Cs%20%22x"_s;
    }

    void noValueEndsATextInQuotationMarks()
    {
        QFETCH(const QString, text);
        const Values filled{{u"sly"_s, u"C\\s \"x"_s}, {u"word"_s, u"w"_s}};
        const Template parsed = Template::parse(text).value();
        QTEST(parsed.expand(filled, Encoding::Quoted), "quoted");
        QTEST(parsed.expand(filled, Encoding::Url), "url");
        QCOMPARE(parsed.expand(filled, Encoding::Verbatim).count(u'\\'), text.count(u"{sly}"_s));
    }

    /// OData 4.01, part 2, 5.1.1.6: one in a text is written twice.
    void noValueEndsATextInSingleQuotationMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expanded");
        const QString twice = u"O''Brien'' or 1 eq 1"_s;
        const QString once = u"O'Brien' or 1 eq 1"_s;
        QTest::newRow("in a filter") << u"a eq '{sly}'"_s << QString(u"a eq '"_s + twice + u'\'');
        QTest::newRow("in an address")
            << u"/u?f=a%20eq%20%27{sly}%27"_s << QString(u"/u?f=a%20eq%20%27"_s + twice + u"%27"_s);
        QTest::newRow("with more between them")
            << u"like '%{sly}%' or x"_s << QString(u"like '%"_s + twice + u"%' or x"_s);
        QTest::newRow("the second") << u"(a eq 'b' or c eq '{sly}')"_s
                                    << QString(u"(a eq 'b' or c eq '"_s + twice + u"')"_s);
        QTest::newRow("behind them") << u"'b' {sly}"_s << QString(u"'b' "_s + once);
        QTest::newRow("an apostrophe") << u"Don't tell {sly}"_s << QString(u"Don't tell "_s + once);
        QTest::newRow("between others") << u"\"it's {sly}\""_s << QString(u"\"it's "_s + once + u'"');
        QTest::newRow("others between them") << u"'\"{sly}\"'"_s << QString(u"'\""_s + twice + u"\"'"_s);
    }
    void noValueEndsATextInSingleQuotationMarks()
    {
        QFETCH(const QString, text);
        const Values filled{{u"sly"_s, u"O'Brien' or 1 eq 1"_s}};
        QTEST(Template::parse(text).value().expand(filled, Encoding::Quoted), "expanded");
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{", "}", "a{b", "a}b", "{}", "{a b}", "{1a}", "{a.}", "{.a}", "{a..b}",
                                 "{a{b}}", "{-}", "{{a}", "{a}}", "{new+}", "{a:text}", "{a:}", "{:number}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void isRefused()
    {
        QFETCH(const QString, text);
        const auto parsed = Template::parse(text);
        QVERIFY(!parsed.has_value());
        QVERIFY2(parsed.error().contains(text), qUtf8Printable(parsed.error()));
    }

    void knowsItsVariables()
    {
        const Template text = *Template::parse(u"/{a}/{b.c}/{a}?{{d}}"_s);
        QCOMPARE(text.variables(), QStringList({u"a"_s, u"b.c"_s, u"a"_s}));
        QVERIFY(!text.isOneVariable());
        QVERIFY(Template::parse(u"{a}"_s)->isOneVariable());
        QVERIFY(!Template::parse(u"{a} "_s)->isOneVariable());
        QVERIFY(!Template().isOneVariable());
        QVERIFY(Template::parse(u"{new}{yes}{no}{count}"_s)->isComplete(values));
        for (const QString &name : {u"empty"_s, u"none"_s, u"unheard"_s})
            QVERIFY2(!Template::parse(u"{new}{"_s + name + u'}')->isComplete(values), qUtf8Printable(name));
        QVERIFY(Template().isComplete({}));
    }

    void aBodyExpands_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expanded");
        const auto row = [](const char *name, const char *body, const char *expanded) {
            QTest::newRow(name) << QByteArray(body) << QByteArray("[") + expanded + "]";
        };
        row("text", R"({"a":"{new}"})", R"({"a":"+33750253354"})");
        row("text as a number", R"({"a":"{new.national:number}"})", R"({"a":750253354})");
        row("number as a number", R"({"a":"{count:number}"})", R"({"a":600})");
        row("what is no number", R"({"a":"{word:number}"})", R"({"a":"héllo"})");
        row("a number within a text", R"({"a":"n{count:number}"})", R"({"a":"n600"})");
        row("text with text", R"({"a":"tel:{new}"})", R"({"a":"tel:+33750253354"})");
        row("types stay", R"({"a":"{yes}","b":"{count}","c":"{half}"})", R"({"a":true,"b":600,"c":0.5})");
        row("types in text", R"({"a":"{yes} {count}"})", R"({"a":"true 600"})");
        row("what is no text", R"({"a":1,"b":false,"c":null})", R"({"a":1,"b":false,"c":null})");
        row("no value", R"({"a":"{unheard}"})", R"({"a":""})");
        row("optional, there", R"({"a?":"{new}"})", R"({"a":"+33750253354"})");
        row("optional, empty", R"({"a?":"{empty}","b":"{new}"})", R"({"b":"+33750253354"})");
        row("optional, not there", R"({"a?":"x{unheard}"})", R"({})");
        row("optional, false is a value", R"({"a?":"{no}"})", R"({"a":false})");
        row("optional, no variable", R"({"a?":"x"})", R"({"a":"x"})");
        row("optional, nested, not there", R"({"a?":{"b":{"c":"{unheard}"}}})", R"({})");
        row("optional, list, not there", R"({"a?":["{new}","{unheard}"]})", R"({})");
        row("optional, nested, there", R"({"a?":{"b":["{new}"]}})", R"({"a":{"b":["+33750253354"]}})");
        row("optional within optional", R"({"a?":{"b":"{new}","c?":"{unheard}"}})",
            R"({"a":{"b":"+33750253354"}})");
        row("nested", R"({"a":{"b?":"{unheard}","c":["{count}",{"d":"{new}"}]}})",
            R"({"a":{"c":[600,{"d":"+33750253354"}]}})");
        row("names are templates", R"({"{new.national}":"x","{{a}}":"y"})", R"({"750253354":"x","{a}":"y"})");
        row("braces in a value stay", R"({"a":"{braces}"})", R"({"a":"{new}"})");
        row("nothing is encoded", R"({"a":"{word}","b":"{path}"})",
            "{\"a\":\"h\u00e9llo\",\"b\":\"a/b?c#d e%2F\"}");
        row("quotes cannot break out", R"({"a":"{quotes}"})", "{\"a\":\"x\\\",\\\"b\\\":\\\"\"}");
    }

    void aBodyExpands()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, expanded);
        QCOMPARE(compact(BodyTemplate::parse(json(body.constData()))->expand(values)), expanded);
    }

    void aScalarAsText()
    {
        QCOMPARE(toText(true), u"true"_s);
        QCOMPARE(toText(2001), u"2001"_s);
        QCOMPARE(toText(-7), u"-7"_s);
        QCOMPARE(toText(0.25), u"0.25"_s);
        QCOMPARE(toText(1e300), u"1e+300"_s);
        QCOMPARE(toText(-1e300), u"-1e+300"_s);
        QCOMPARE(toText(9223372036854775808.0), u"9.22337203685478e+18"_s);
        QCOMPARE(toText(qint64(1234567890123456789)), u"1234567890123456789"_s);
        QCOMPARE(toText(QJsonDocument::fromJson("[1234567890123456789]")[0]), u"1234567890123456789"_s);
        QCOMPARE(toText(-0.0), u"0"_s);
        QCOMPARE(toText(u"x"_s), u"x"_s);
        QCOMPARE(toText(QJsonValue()), QString());
        QCOMPARE(toText(QJsonArray{1}), QString());
        QCOMPARE(toText(QJsonObject()), QString());
        QCOMPARE(toText(QJsonValue(QJsonValue::Undefined)), QString());
    }
};

RENUMBER_TEST(TemplateTest)
#include "templatetest.moc"
