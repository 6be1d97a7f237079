// SPDX-License-Identifier: Apache-2.0
// Cookies of a sign-in: what is kept, and where it goes.
#include "net/cookies.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

using namespace renumber;
using namespace renumber::net;
using namespace Qt::StringLiterals;

class CookiesTest : public QObject
{
    Q_OBJECT

    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }
    static Cookies with(const QList<QByteArray> &lines,
                        const QString &url = u"https://id.example.com/api/in"_s)
    {
        Cookies cookies;
        cookies.take({QUrl(url), lines}, now());
        return cookies;
    }

private slots:
    void whereTheyGo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *name, const QByteArray &line, const QString &url,
                            const QByteArray &header) { QTest::newRow(name) << line << url << header; };
        const auto there = u"https://id.example.com/api/me"_s;
        row("back", "s=1; Path=/", there, "s=1");
        row("below its path", "s=1; Path=/api", there, "s=1");
        row("beside its path", "s=1; Path=/other", there, "");
        row("below the folder that set it", "s=1", there, "s=1");
        row("above the folder that set it", "s=1", u"https://id.example.com/me"_s, "");
        row("to another host", "s=1; Path=/", u"https://api.example.com/"_s, "");
        row("to another host of the domain that it names", "s=1; Path=/; Domain=example.com",
            u"https://api.example.com/"_s, "");
        row("back, with a domain", "s=1; Path=/; Domain=example.com", there, "s=1");
        row("of a domain of others", "s=1; Path=/; Domain=example.org", there, "");
        row("to another port", "s=1; Path=/", u"https://id.example.com:8443/"_s, "");
        row("without protection", "s=1; Path=/", u"http://id.example.com/"_s, "");
        row("for pages only", "s=1; Path=/; HttpOnly; Secure; SameSite=Lax", there, "s=1");
        row("ended", "s=1; Path=/; Max-Age=0", there, "");
        row("over", "s=1; Path=/; Expires=Thu, 01 Jan 2015 00:00:00 GMT", there, "");
        row("for an hour", "s=1; Path=/; Max-Age=3600", there, "s=1");
        row("of a value with signs", "s=a%2Bb.c=; Path=/", there, "s=a%2Bb.c=");
        row("too long", "s=" + QByteArray(5000, 'x') + "; Path=/", there, "");
        row("without a name", "=1; Path=/", there, "");
    }
    void whereTheyGo()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, url);
        QFETCH(const QByteArray, header);
        QCOMPARE(with({line}).headerFor(QUrl(url), now()), header);
    }

    void severalAndNewOnes()
    {
        const QUrl url(u"https://id.example.com/"_s);
        Cookies cookies = with({"s=1; Path=/", "t=2; Path=/"});
        QCOMPARE(cookies.headerFor(url, now()), "s=1; t=2");
        cookies.take({url, {"s=3; Path=/"}}, now());
        QCOMPARE(QSet<QByteArray>({"s=3; t=2", "t=2; s=3"}).contains(cookies.headerFor(url, now())), true);
        cookies.take({url, {"t=; Path=/; Max-Age=0"}}, now());
        QCOMPARE(cookies.headerFor(url, now()), "s=3");
        QCOMPARE(with({"a=1; Path=/\nb=2; Path=/"}).headerFor(url, now()), "a=1; b=2"); // as Qt joins them
        cookies = with({"s=1; Path=/; Max-Age=60"});
        QCOMPARE(cookies.headerFor(url, now().addSecs(61)), "");
    }

    void noMoreThanAnOriginMayHaveKept()
    {
        QList<QByteArray> lines;
        for (int i = 0; i < 200; ++i)
            lines.append("c" + QByteArray::number(i) + "=1; Path=/");
        QCOMPARE(with(lines).headerFor(QUrl(u"https://id.example.com/"_s), now()).split(';').size(), 50);
    }

    void thatOneLastsLongerChangesNothingOfWhatIsSent()
    {
        const Cookies before = with({"a=1; Max-Age=60; Path=/", "b=2"});
        QVERIFY(before.isSentLike(before));
        QVERIFY(with({"b=2", "a=1; Max-Age=600; Path=/"}).isSentLike(before));
        QVERIFY(!with({"a=2; Max-Age=60; Path=/", "b=2"}).isSentLike(before));
        QVERIFY(!with({"a=1; Max-Age=60; Path=/api", "b=2"}).isSentLike(before));
        QVERIFY(!with({"a=1; Max-Age=60; Path=/"}).isSentLike(before));
        QVERIFY(!Cookies().isSentLike(before));
    }

    void whatIsWrittenIsRead()
    {
        Cookies cookies = with({"s=1; Path=/; HttpOnly; Secure; Max-Age=3600", "t=\"q, r\"; Path=/api"});
        cookies.take({QUrl(u"http://127.0.0.1:8080/"_s), {"u=2"}}, now());
        const Cookies again = Cookies::fromJson(cookies.toJson());
        for (const QString &url : {u"https://id.example.com/api/me"_s, u"http://127.0.0.1:8080/"_s,
                                   u"http://127.0.0.1:8081/"_s, u"https://api.example.com/"_s})
            QCOMPARE(again.headerFor(QUrl(url), now()), cookies.headerFor(QUrl(url), now()));
        QVERIFY(Cookies::fromJson("[]").isEmpty());
        QVERIFY(Cookies::fromJson("{\"https://id.example.com\": 7}").isEmpty());
        QVERIFY(with({"s=1; Max-Age=0"}) == Cookies());
    }

    void theValueThatAReplySets()
    {
        const HttpReply reply{200,
                              {{"Set-Cookie", "a=1; Path=/\nb=2"},
                               {"set-cookie", "c=x.y%2Bz; HttpOnly"},
                               {"Set-Cookie", "d=; Max-Age=0"}},
                              {}};
        QCOMPARE(cookieIn(reply, "a"), u"1"_s);
        QCOMPARE(cookieIn(reply, "b"), u"2"_s);
        QCOMPARE(cookieIn(reply, "c"), u"x.y%2Bz"_s);
        QCOMPARE(cookieIn(reply, "d"), std::nullopt);
        QCOMPARE(cookieIn(reply, "e"), std::nullopt);
    }
};

RENUMBER_TEST(CookiesTest)
#include "cookiestest.moc"
