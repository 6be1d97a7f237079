// SPDX-License-Identifier: Apache-2.0
// Replies as servers and what stands before them really send them: packed although nothing packed was asked
// for, and with Retry-After in every form there is. For each kind of call that the program makes.
#include "caller.h"
#include "packed.h"
#include "profilefolder.h"
#include "rawserver.h"
#include "requestheader.h"
#include "testprogram.h"
#include "words/problemtext.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;
using description::ProblemKind;
using net::Acted;
using service::Problem;

namespace {

QByteArray gzip(const QByteArray &bytes)
{
    return packed(bytes, 31);
}

using Packing = std::function<QByteArray(const QByteArray &)>;

/// What a service that is called by plain HTTP on this computer says to one of the errands.
QByteArray answerTo(const QByteArray &request)
{
    const QByteArray path = request.split(' ').value(1);
    if (path == "/me")
        return R"({"id":"u1","phone":"+33750253354","verified":true})";
    if (path == "/token")
        return R"({"access_token":"sample-token"})";
    if (path == "/change")
        return "{}";
    const qsizetype at = request.toLower().indexOf("\r\nhost: ") + 8;
    const QByteArray base = "http://" + request.mid(at, request.indexOf('\r', at) - at);
    return R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base + R"(/auth","token_endpoint":")"
        + base + R"(/token","code_challenge_methods_supported":["S256"]})";
}

RawServer::Answer packing(const QByteArray &headers, const Packing &pack)
{
    return [headers, pack](QTcpSocket *socket, const QByteArray &request) {
        const QByteArray body = pack(answerTo(request));
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n" + headers
                      + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    };
}

ui::ProblemText textFor(const Problem &problem, ui::Activity activity = ui::Activity::Requesting)
{
    return ui::describe(problem, activity, {}, u"Sample"_s, time::systemClock().now());
}

QByteArray coded(const QByteArray &coding)
{
    return "Content-Encoding: " + coding + "\r\n";
}

/// In the form that is written today (RFC 9110 5.6.7), \a seconds after 2026-03-01 12:00.
QByteArray inForm(const char *form, int seconds)
{
    const QDateTime time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()).addSecs(seconds);
    return QLocale::c().toString(time, QString::fromLatin1(form)).toLatin1();
}

constexpr const char *today = "ddd, dd MMM yyyy hh:mm:ss 'GMT'";
constexpr const char *rfc850 = "dddd, dd-MMM-yy hh:mm:ss 'GMT'";

} // namespace

class OutsideHttpTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Problem> carryOut(Errand errand, const RawServer &server)
    {
        Caller caller(m_folder.service(u"http://127.0.0.1:%1"_s.arg(server.serverPort()), {}));
        return caller.carryOut(errand);
    }

    ProfileFolder m_folder;

private slots:
    void gzipAlthoughIdentityWasAsked_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<Packing>("pack");
        const Packing plain = [](const QByteArray &bytes) { return bytes; };
        const Packing zlib = [](const QByteArray &bytes) { return packed(bytes, 15); };
        const Packing bare = [](const QByteArray &bytes) { return packed(bytes, -15); };
        const Packing twice = [](const QByteArray &bytes) { return gzip(gzip(bytes)); };
        const Packing mixed = [](const QByteArray &bytes) { return gzip(packed(bytes, 15)); };
        const Packing inTwo
            = [](const QByteArray &bytes) -> QByteArray { return gzip(bytes.first(1)) + gzip(bytes.mid(1)); };
        QTest::newRow("gzip") << coded("gzip") << Packing(gzip);
        QTest::newRow("GZip") << coded("GZip") << Packing(gzip);
        QTest::newRow("x-gzip") << coded("x-gzip") << Packing(gzip);
        QTest::newRow("gzip in two pieces") << coded("gzip") << inTwo;
        QTest::newRow("deflate") << coded("deflate") << zlib;
        QTest::newRow("deflate that nothing is wrapped around") << coded("deflate") << bare;
        QTest::newRow("gzip, gzip") << coded("gzip, gzip") << twice;
        QTest::newRow("gzip on two lines") << coded("gzip") + coded("gzip") << twice;
        QTest::newRow("deflate, gzip") << coded("deflate , gzip") << mixed;
        QTest::newRow("identity") << coded("identity") << plain;
        QTest::newRow("gzip, identity") << coded("gzip, identity") << Packing(gzip);
        QTest::newRow("nothing") << coded("") << plain;
        QTest::newRow("the name of a character set") << coded("UTF-8") << plain;
    }
    void gzipAlthoughIdentityWasAsked()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const Packing, pack);
        RawServer server(packing(headers, pack));
        for (const Errand errand : allErrands) {
            const auto problem = carryOut(errand, server);
            QVERIFY2(!problem, problem ? qPrintable(textFor(*problem).smallPrint) : "");
        }
        for (const QByteArray &request : server.requests())
            QCOMPARE(headerOf(request, "Accept-Encoding"), "identity");
    }

    void gzipAsATransferCoding()
    {
        RawServer server([](QTcpSocket *socket, const QByteArray &request) {
            const QByteArray body = gzip(answerTo(request));
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
                          + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
            socket->disconnectFromHost();
        });
        for (const Errand errand : allErrands) {
            const auto problem = carryOut(errand, server);
            QVERIFY2(!problem, problem ? qPrintable(textFor(*problem).smallPrint) : "");
        }
    }

    void aPackingThatNobodyKnowsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<Packing>("pack");
        const Packing noise = [](const QByteArray &) { return QByteArray("\x1b\x7f\x00\xf8 sample", 11); };
        const Packing plain = [](const QByteArray &bytes) { return bytes; };
        for (const char *coding : {"br", "zstd", "compress", "x-unheard-of", "gzip, br", "br, gzip"})
            QTest::newRow(coding) << coded(coding)
                                  << (QByteArray(coding).endsWith("gzip")
                                          ? Packing([](const QByteArray &bytes) { return gzip(bytes); })
                                          : noise);
        QTest::newRow("gzip that is none") << coded("gzip") << plain;
        QTest::newRow("gzip with something behind it")
            << coded("gzip")
            << Packing([](const QByteArray &bytes) -> QByteArray { return gzip(bytes) + "more"; });
        QTest::newRow("gzip with a wrong sum")
            << coded("gzip") << Packing([](const QByteArray &bytes) -> QByteArray {
                   return gzip(bytes).chopped(8) + "\1\2\3\4\5\6\7\10";
               });
        QTest::newRow("more layers than anybody means")
            << coded("gzip, gzip, gzip, gzip, gzip, gzip")
            << Packing([](const QByteArray &bytes) { return gzip(gzip(gzip(gzip(gzip(gzip(bytes)))))); });
    }
    void aPackingThatNobodyKnowsIsSaid()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const Packing, pack);
        RawServer server(packing(headers, pack));
        for (const Errand errand : allErrands) {
            const qsizetype before = server.requests().size();
            const auto problem = carryOut(errand, server);
            QVERIFY2(problem, "it is understood");
            QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::UnexpectedReply));
            QCOMPARE(problem->acted, Acted::Maybe);
            QCOMPARE(server.requests().size(), before + 1); // it will not come otherwise
            const ui::ProblemText text = textFor(*problem);
            QVERIFY2(text.sentence.contains(u"sent an answer that Renumber doesn't understand"),
                     qPrintable(text.sentence));
            QVERIFY2(text.smallPrint.contains(u"packed in a way that Renumber cannot read"),
                     qPrintable(text.smallPrint));
        }
    }

    void aRefusalThatIsPackedIsStillOne()
    {
        RawServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 429 No\r\nConnection: close\r\nContent-Encoding: br\r\n"
                          "Retry-After: 60\r\nContent-Length: 0\r\n\r\n"); // empty, so that nothing is packed
            socket->disconnectFromHost();
        });
        const auto problem = carryOut(Errand::ChangeNumber, server);
        QVERIFY(problem);
        QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::TooManyRequests));
        QVERIFY(problem->retryAt);
    }

    void gzipThatEndsTooEarlyIsLost_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("windowBits");
        QTest::addColumn<int>("missing");
        QTest::newRow("gzip without its end") << QByteArray("gzip") << 31 << 1;
        QTest::newRow("gzip without its sums") << QByteArray("gzip") << 31 << 8;
        QTest::newRow("half of gzip") << QByteArray("gzip") << 31 << 20;
        QTest::newRow("deflate") << QByteArray("deflate") << 15 << 1;
        QTest::newRow("deflate that nothing is wrapped around") << QByteArray("deflate") << -15 << 3;
    }
    void gzipThatEndsTooEarlyIsLost()
    {
        QFETCH(const QByteArray, coding);
        QFETCH(const int, windowBits);
        QFETCH(const int, missing);
        RawServer server(packing(coded(coding), [=](const QByteArray &bytes) {
            return packed(bytes, windowBits).chopped(missing);
        }));
        for (const Errand errand : {Errand::ChangeNumber, Errand::TradeCode}) {
            const qsizetype before = server.requests().size();
            const auto problem = carryOut(errand, server);
            QVERIFY2(problem, "it is taken for whole");
            QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::TimedOut));
            QCOMPARE(problem->acted, Acted::Maybe);
            QCOMPARE(server.requests().size(), before + 1);
            QVERIFY(textFor(*problem).sentence.contains(u"No answer came through from Sample."));
        }
    }

    /// Packed, it is a few hundredths of what would fit.
    void aBombEndsAtTheCap_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray zeros(48 * 1024 * 1024, '0');
        QTest::newRow("gzip") << coded("gzip") << gzip(zeros);
        QTest::newRow("gzip, gzip") << coded("gzip, gzip") << gzip(gzip(zeros));
        QTest::newRow("deflate") << coded("deflate") << packed(zeros, 15);
    }
    void aBombEndsAtTheCap()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QByteArray, body);
        QVERIFY(body.size() < 64 * 1024);
        RawServer server(packing(headers, [body](const QByteArray &) { return body; }));
        for (const Errand errand : allErrands) {
            const auto problem = carryOut(errand, server);
            QVERIFY(problem);
            QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::UnexpectedReply));
            QCOMPARE(problem->detail, u"reply too large"_s);
        }
    }

    void retryAfterInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<double>("seconds"); // -1: nothing that can be meant
        const auto row = [](const char *name, const QByteArray &value, double seconds,
                            const QByteArray &date = inForm(today, 0)) {
            QTest::newRow(name) << QByteArray("Date: " + date + "\r\nRetry-After: " + value + "\r\n")
                                << seconds;
        };
        row("seconds", "292", 292);
        row("parts of seconds", "292.05", 292.05);
        row("spaces", "  292\t ", 292);
        row("a date", inForm(today, 45), 45);
        row("RFC 850", inForm(rfc850, 45), 45);
        row("asctime", "Sun Mar  1 12:00:45 2026", 45);
        row("asctime, two digits", "Tue Mar 03 12:00:00 2026", 48.0 * 3600);
        row("a day of one digit", "Sun, 1 Mar 2026 12:00:45 GMT", 45);
        row("its own date as of RFC 850", inForm(today, 45), 45, inForm(rfc850, 0));
        row("its own date as of asctime", inForm(today, 45), 45, "Sun Mar  1 12:00:00 2026");
        row("its own date twice", inForm(today, 45), 45,
            QByteArray(inForm(today, 0) + ", " + inForm(today, 0)));
        row("the same twice", "30, 30", 30);
        row("two numbers", "30, 60", 60);
        row("two dates", QByteArray(inForm(today, 45) + ", " + inForm(today, 50)), 50);
        row("a number and a date of RFC 850", QByteArray("30," + inForm(rfc850, 45)), 45);
        row("two lines", "60\r\nRetry-After: 30", 60);
        row("two lines of dates", QByteArray(inForm(rfc850, 45) + "\r\nretry-after: " + inForm(today, 45)),
            45);
        row("now", "0", 0);
        row("a date that is past", inForm(today, -300), 0);
        row("a leap second", "Sun, 01 Mar 2026 12:00:60 GMT", 60);
        row("negative", "-30", -1);
        row("huge", "99999999999999999999", -1);
        row("a date that is years ahead", "Sat, 01 Mar 2031 12:00:00 GMT", -1);
        row("a year of two digits that is long past", "Sunday, 01-Mar-87 12:00:45 GMT", 0);
        row("words", "soon", -1);
        row("a number and words", "30, soon", -1);
        row("an exponent", "3e2", -1);
        row("an hour that is none", "Sun, 01 Mar 2026 25:00:45 GMT", -1);
        row("nothing", "", -1);
    }
    void retryAfterInEveryForm()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const double, seconds);
        RawServer server([headers](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 429 No\r\nConnection: close\r\n" + headers
                          + "Content-Length: 2\r\n\r\n{}");
            socket->disconnectFromHost();
        });
        const QDateTime before = time::systemClock()();
        const auto problem = carryOut(Errand::ChangeNumber, server);
        const QDateTime after = time::systemClock()();
        QVERIFY(problem);
        const auto wait = qint64(seconds * 1000);
        QCOMPARE(problem->retryAt.has_value(), seconds >= 0);
        if (problem->retryAt) {
            QVERIFY2(*problem->retryAt >= before.addMSecs(wait) && *problem->retryAt <= after.addMSecs(wait),
                     qPrintable(problem->retryAt->toString(Qt::ISODateWithMs)));
        }
        const QString sentence = textFor(*problem).sentence;
        QVERIFY2(!sentence.contains(u"does not say when"), qPrintable(sentence));
        QCOMPARE(sentence.contains(u"You can try again at"), seconds > 0);
    }
};

RENUMBER_TEST(OutsideHttpTest)
#include "httptest.moc"
