// SPDX-License-Identifier: Apache-2.0
#include "net/unpacking.h"
#include "packed.h"
#include "testprogram.h"

#include <QTest>

using renumber::net::TransportError;
using renumber::net::unpacked;
using renumber::test::packed;

namespace {

constexpr int asGzip = 15 + 16;
constexpr int asZlib = 15;
constexpr int bare = -15;

const QByteArray text = R"({"phone": "sample"})";

} // namespace

class UnpackingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCoding_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("codings");
        const auto row = [](const char *codings, const QByteArray &body) {
            QTest::newRow(codings) << body << QByteArray(codings);
        };
        const QByteArray gzip = packed(text, asGzip);
        row("gzip", gzip);
        row("GZip", gzip);
        QTest::newRow("gzip, with zeros behind it") << gzip + QByteArray(9, '\0') << QByteArray("gzip");
        row("x-gzip", gzip);
        row(" gzip ,", gzip);
        row("deflate", packed(text, asZlib));
        QTest::newRow("deflate, wrapped in nothing") << packed(text, bare) << QByteArray("deflate");
        row("gzip, deflate", packed(gzip, asZlib));
        row("deflate, gzip", packed(packed(text, asZlib), asGzip));
        row("gzip,gzip,gzip,gzip", packed(packed(packed(gzip, asGzip), asGzip), asGzip));
        row("gzip, identity, none, chunked, utf-8, utf8", gzip);
        for (const char *nothing :
             {"", "identity", "none", "chunked", "utf-8", "utf8", ",", "Identity, ,Chunked"})
            row(nothing, text);
    }
    void everyCoding()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, codings);
        QCOMPARE(unpacked(body, codings, 1'000), text);
    }

    void oneFileMayFollowAnother()
    {
        QCOMPARE(unpacked(packed("one, ", asGzip) + packed("two", asGzip), "gzip", 100), "one, two");
        QCOMPARE(unpacked(packed("one, ", asZlib) + packed("two", asZlib), "deflate", 100).error(),
                 TransportError::Unreadable);
    }

    void nothingStaysNothing()
    {
        QCOMPARE(unpacked({}, "gzip", 100), QByteArray());
        QCOMPARE(unpacked({}, "x-unheard-of", 100), QByteArray());
        QCOMPARE(unpacked(packed({}, asGzip), "gzip, gzip", 0), QByteArray());
    }

    /// More than a piece of what is unpacked at a time.
    void longBodies()
    {
        QByteArray pattern;
        for (int i = 0; pattern.size() < 200'000; ++i)
            pattern += QByteArray::number(i);
        for (const int wrapping : {asGzip, asZlib, bare})
            QCOMPARE(unpacked(packed(pattern, wrapping), wrapping == asGzip ? "gzip" : "deflate", 200'100),
                     pattern);
    }

    void noMoreThanTheCap()
    {
        const QByteArray body = packed(QByteArray(100'000, 'x'), asGzip);
        QCOMPARE(unpacked(body, "gzip", 100'000)->size(), 100'000);
        QCOMPARE(unpacked(body, "gzip", 99'999).error(), TransportError::TooLarge);
        QCOMPARE(unpacked(body, "gzip", 10).error(), TransportError::TooLarge);
    }

    void whatEndsTooEarlyWasLost()
    {
        for (const int wrapping : {asGzip, asZlib, bare}) {
            const QByteArray body = packed(text, wrapping);
            const QByteArray coding = wrapping == asGzip ? "gzip" : "deflate";
            QCOMPARE(unpacked(body.first(body.size() - 1), coding, 1'000).error(),
                     TransportError::ConnectionLost);
            QCOMPARE(unpacked(body.first(1), coding, 1'000).error(), TransportError::ConnectionLost);
        }
    }

    void whatIsNotWhatItSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("codings");
        const QByteArray gzip = packed(text, asGzip);
        QTest::newRow("not packed") << text << QByteArray("gzip");
        QTest::newRow("not packed, deflate") << QByteArray("\xff\xff\xff") << QByteArray("deflate");
        QTest::newRow("packed once, not twice") << gzip << QByteArray("gzip, gzip");
        QTest::newRow("in another way") << packed(text, asZlib) << QByteArray("gzip");
        QTest::newRow("something behind it") << gzip + "more" << QByteArray("gzip");
        QTest::newRow("something behind it, deflate")
            << packed(text, asZlib) + "more" << QByteArray("deflate");
        QByteArray damaged = gzip;
        damaged[damaged.size() - 6] = char(damaged.at(damaged.size() - 6) ^ 1); // of the checksum
        QTest::newRow("a wrong checksum") << damaged << QByteArray("gzip");
        QTest::newRow("unheard of") << text << QByteArray("x-unheard-of");
        QTest::newRow("unheard of, then gzip") << gzip << QByteArray("br, gzip");
        QByteArray fiveTimes = text;
        for (int i = 0; i < 5; ++i)
            fiveTimes = packed(fiveTimes, asGzip);
        QTest::newRow("too often") << fiveTimes << QByteArray("gzip,gzip,gzip,gzip,gzip");
    }
    void whatIsNotWhatItSays()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, codings);
        const auto result = unpacked(body, codings, 1'000);
        QVERIFY(!result);
        QCOMPARE(result.error(), TransportError::Unreadable);
    }
};

RENUMBER_TEST(UnpackingTest)
#include "unpackingtest.moc"
