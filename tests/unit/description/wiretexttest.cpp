// SPDX-License-Identifier: Apache-2.0
// What may stand in the head of a request.
#include "description/wiretext.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::description;

namespace {

/// \a text, of which each character is written as %XX, and the "%" of that again, so often.
QString encoded(char character, int times)
{
    return u"%"_s + u"25"_s.repeated(times - 1) + QString::number(character, 16);
}

} // namespace

class WireTextTest : public QObject
{
    Q_OBJECT

private slots:
    void controlCharacters()
    {
        for (const QString &text : {QString(), u"a b"_s, u"\u00e9"_s, u"\U0001F600"_s, u"~"_s, u"%0a"_s})
            QVERIFY2(!isUnsendable(text), qPrintable(text));
        for (const QString &text :
             {u"\n"_s, u"a\rb"_s, u"\t"_s, u"\x7f"_s, u"\u0085"_s, QString(QChar(u'\0')),
              QString(QChar(0xD800)), QString(u"a"_s + QChar(0xDC00))})
            QVERIFY2(isUnsendable(text), qPrintable(text));
    }

    void headerValues()
    {
        for (const QString &text : {QString(), u"a"_s, u"a b"_s, u"a\tb"_s, u"!~"_s, u"Bearer x"_s})
            QVERIFY2(isHeaderValue(text), qPrintable(text));
        for (const QString &text :
             {u" a"_s, u"a "_s, u"\ta"_s, u" "_s, u"a\nb"_s, u"a\x1f"_s, u"a\x7f"_s, u"\u00e9"_s})
            QVERIFY2(!isHeaderValue(text), qPrintable(text));
    }

    void mediaTypes()
    {
        for (const QString &text :
             {u"application/json"_s, u"text/plain; charset=utf-8"_s, u"text/plain ;charset=\"utf-8\""_s,
              u"a/b;"_s, u"a/b; x=\"a\\\"b\""_s, u"application/vnd.x+json;v=1; q=\"\""_s})
            QVERIFY2(isMediaType(text), qPrintable(text));
        for (const QString &text :
             {QString(), u"json"_s, u"a/"_s, u"/b"_s, u"a/b c"_s, u"a/b;x"_s, u"a /b"_s, u"a/b\n"_s,
              u" a/b"_s, u"a/b; x=\"\u00e9\""_s, u"a/b; x=\"a"_s, u"a/b/c"_s})
            QVERIFY2(!isMediaType(text), qPrintable(text));
    }

    void segmentsThatAreFolded()
    {
        for (const QString &text : {u"."_s, u".."_s, u"%2e"_s, u"%2E"_s, u".%2e"_s, u"%2e%2E"_s, u"%252e"_s,
                                    u"%25252e."_s, u".;x"_s, u"..;x=y;z"_s, u" .. "_s, u"%20."_s})
            QVERIFY2(isDotSegment(text), qPrintable(text));
        for (const QString &text : {QString(), u"..."_s, u"a"_s, u".a"_s, u"a."_s, u"%2"_s, u"%2g"_s, u"%"_s,
                                    u"%2f"_s, u";.."_s, u". ."_s, u"%2e%2e%2e"_s})
            QVERIFY2(!isDotSegment(text), qPrintable(text));
    }

    /// Looked for as deep as anybody encodes, and what is deeper is no segment at all.
    void howOftenItIsDecoded()
    {
        QVERIFY(isDotSegment(encoded('.', 7)));
        QVERIFY(!isDotSegment(encoded('.', 8)));
        QVERIFY(!isOneSegment(encoded('.', 7)));
        QVERIFY(!isOneSegment(encoded('.', 8)));
        QVERIFY(isOneSegment(encoded('a', 6)));
        QVERIFY(!isOneSegment(encoded('a', 7)));
    }

    void addressesThatLeadOut()
    {
        for (const QString &text :
             {u"https://id.example.com/a/../b"_s, u"https://id.example.com/.."_s,
              u"https://id.example.com/./b"_s, u"https://id.example.com/a/%2e%2e/b"_s,
              u"https://id.example.com/a/..;x/b"_s, u"https://id.example.com/%252e%252e"_s})
            QVERIFY2(leadsOut(QUrl(text)), qPrintable(text));
        for (const QString &text :
             {u"https://id.example.com"_s, u"https://id.example.com/a//b/"_s,
              u"https://id.example.com/.well-known/x"_s, u"https://id.example.com/a?b=/../"_s})
            QVERIFY2(!leadsOut(QUrl(text)), qPrintable(text));
    }

    void segmentsThatStayOne()
    {
        for (const QString &text :
             {u"a"_s, u"\u00e9"_s, u"a b"_s, u"+33750253354"_s, u"a@example.com"_s, u"%41"_s, u"a%2"_s,
              u"a%"_s, u"100%"_s, u"%zz"_s, u"..."_s, u"a..b"_s, u"a;b"_s})
            QVERIFY2(isOneSegment(text), qPrintable(text));
        for (const QString &text : {QString(), u" "_s, u"."_s, u".."_s, u"a/b"_s, u"a\\b"_s, u"%2f"_s,
                                    u"a%2Fb"_s, u"%5c"_s, u"%5C"_s, u"%252f"_s, u"%0a"_s, u"a\n"_s, u"%20"_s,
                                    u"%2e."_s, u"..;a"_s, QString(QChar(0xD800))})
            QVERIFY2(!isOneSegment(text), qPrintable(text));
    }

    void whatAnEncodingHides()
    {
        for (const QString &text :
             {u"%00"_s, u"%09"_s, u"%0a"_s, u"%0A"_s, u"%0d"_s, u"%0f"_s, u"%0F"_s, u"%1f"_s, u"%1F"_s,
              u"%7f"_s, u"%7F"_s, u"a%0ab"_s, u"%250a"_s, u"%25250A"_s, u"\n"_s, u"%c2%85"_s, u"%C2%85"_s})
            QVERIFY2(hidesUnsendable(text), qPrintable(text));
        for (const QString &text :
             {QString(), u"a"_s, u"%20"_s, u"%0"_s, u"%"_s, u"a%0"_s, u"%0g"_s, u"%0G"_s, u"%0@"_s, u"%0`"_s,
              u"%0/"_s, u"%0:"_s, u"%g0"_s, u"%/0"_s, u"0a"_s, u"%2 0a"_s, u"%A9"_s})
            QVERIFY2(!hidesUnsendable(text), qPrintable(text));
    }
};

RENUMBER_TEST(WireTextTest)
#include "wiretexttest.moc"
