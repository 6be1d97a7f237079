// SPDX-License-Identifier: Apache-2.0
// What a browser, or anything else that finds the port, may send to it.
#include "signin/callbackrequest.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::signin;

namespace {

const QByteArray end = "\r\nHost: 127.0.0.1\r\n\r\n";

HeadReading lineRead(const QByteArray &line)
{
    return readHead(line + end);
}

} // namespace

class CallbackRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void aPage_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &path,
                            const QByteArray &query) { QTest::newRow(name) << line << path << query; };
        row("a path", "GET /callback HTTP/1.1", "/callback", "");
        row("a query", "GET /callback?code=a%26b&state=c HTTP/1.1", "/callback", "code=a%26b&state=c");
        row("an empty query", "GET /callback? HTTP/1.1", "/callback", "");
        row("two question marks", "GET /callback?a?b HTTP/1.1", "/callback", "a?b");
        row("HTTP/1.0", "GET / HTTP/1.0", "/", "");
        row("an encoded path stays so", "GET /%63allback HTTP/1.1", "/%63allback", "");
        row("another host's, perhaps", "GET //evil.example/callback HTTP/1.1", "//evil.example/callback", "");
    }

    void aPage()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, query);
        QVERIFY(lineRead(line) == HeadReading(PageRequest{path, query}));
    }

    /// However the bytes come in, the answer is only given once, and then the same.
    void pieceByPiece()
    {
        const QByteArray whole = "GET /callback?code=a HTTP/1.1" + end;
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(readHead(whole.first(size)) == HeadReading(HeadIncomplete()));
        QVERIFY(readHead(whole) == HeadReading(PageRequest{"/callback", "code=a"}));
        QVERIFY(readHead(whole + "more") == HeadReading(PageRequest{"/callback", "code=a"}));
    }

    void noHeadersAtAll()
    {
        QVERIFY(readHead("GET /callback HTTP/1.1\r\n\r\n") == HeadReading(PageRequest{"/callback", {}}));
    }

    void notAPage_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &line, int status = 400) {
            QTest::newRow(name) << line << status;
        };
        row("POST", "POST /callback?code=a HTTP/1.1", 405);
        row("HEAD", "HEAD /callback?code=a HTTP/1.1", 405);
        row("OPTIONS", "OPTIONS * HTTP/1.1", 405);
        row("CONNECT", "CONNECT id.example.com:443 HTTP/1.1", 405);
        row("a method that is none", "GETX /callback HTTP/1.1", 405);
        row("the method in small letters", "get /callback HTTP/1.1");
        row("a whole address", "GET http://127.0.0.1/callback?code=a HTTP/1.1");
        row("an asterisk", "GET * HTTP/1.1");
        row("no slash", "GET callback HTTP/1.1");
        row("no version", "GET /callback");
        row("an empty version", "GET /callback ");
        row("another version", "GET /callback HTTP/2.0");
        row("HTTP/2", "PRI * HTTP/2.0");
        row("a version that is none", "GET /callback HTTP/1.x");
        row("a version and more", "GET /callback HTTP/1.1x");
        row("another protocol", "GET /callback ICY/1.1");
        row("two spaces", "GET  /callback HTTP/1.1");
        row("a space at the end", "GET /callback HTTP/1.1 ");
        row("a space within", "GET /call back HTTP/1.1");
        row("a tab", "GET /call\tback HTTP/1.1");
        row("a bare line feed in the target", "GET /callback\nx HTTP/1.1");
        row("a bare line feed behind the line", "GET /callback HTTP/1.1\nHost: 127.0.0.1");
        row("the same without a space", "GET /callback HTTP/1.1\nHost:x");
        row("a bare carriage return", "GET /callback\r HTTP/1.1");
        row("a letter beyond ASCII",
            "GET /callb\xc3\xa4"
            "ck HTTP/1.1");
        row("DEL", "GET /callback\x7f HTTP/1.1");
        row("a word", "HELO");
        row("an empty line", "");
        row("a space first", " GET /callback HTTP/1.1");
    }

    void notAPage()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, status);
        QVERIFY(lineRead(line) == HeadReading(NotAPage{status}));
    }

    /// What cannot become a request is not waited for.
    void garbageIsToldAtOnce()
    {
        const HeadReading garbage = NotAPage{400};
        QVERIFY(readHead(QByteArray("\x16\x03\x01\x02\x00\x01", 6)) == garbage); // TLS
        QVERIFY(readHead("\xff") == garbage);
        QVERIFY(readHead("\r\n") == garbage);
        QVERIFY(readHead(QByteArray("GET /\0", 6)) == garbage);
        QVERIFY(readHead(QByteArray("GET / HTTP/1.1\r\nX: \0\r\n\r\n", 23)) == garbage);
    }

    /// Lines that end in a line feed alone never make a head; the connection's patience ends them.
    void bareLineFeedsAreNoHead()
    {
        QVERIFY(readHead("GET /callback HTTP/1.1\nHost: x\n\n") == HeadReading(HeadIncomplete()));
    }

    void theLongest()
    {
        const QByteArray line = "GET /callback HTTP/1.1\r\nX: ";
        const QByteArray longest = line + QByteArray(maxHeadSize - 4 - line.size(), 'x');
        QVERIFY(readHead(longest) == HeadReading(HeadIncomplete()));
        QVERIFY(readHead(longest + "\r\n\r\n") == HeadReading(PageRequest{"/callback", {}}));
        QVERIFY(readHead(longest + "xxxx") == HeadReading(HeadIncomplete()));
        QVERIFY(readHead(longest + "xxxxx") == HeadReading(NotAPage{431}));
        QVERIFY(readHead(longest + "x\r\n\r\n") == HeadReading(NotAPage{431}));
        QVERIFY(readHead("GET /" + QByteArray(maxHeadSize, 'x')) == HeadReading(NotAPage{431}));
    }

    void whatFollowsTheHeadDoesNotMatter()
    {
        const QByteArray head = "GET /callback HTTP/1.1" + end;
        QVERIFY(readHead(head + QByteArray(maxHeadSize, 'x')) == HeadReading(PageRequest{"/callback", {}}));
        QVERIFY(readHead(head + '\0') == HeadReading(PageRequest{"/callback", {}}));
    }
};

RENUMBER_TEST(CallbackRequestTest)
#include "callbackrequesttest.moc"
