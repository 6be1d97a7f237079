// SPDX-License-Identifier: Apache-2.0
#include "rawclient.h"
#include "sandboxclient.h"
#include "testprogram.h"

#include <QTest>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray update("POST /identity/v1/update-phone-number HTTP/1.1\r\nHost: x\r\n"
                        "Authorization: Bearer sample-token-verified\r\nContent-Type: application/json\r\n"
                        "Content-Length: 32\r\n\r\n{\"phone_number\":\"+358401234567\"}");
const QByteArray well("HTTP/1.1 200 OK\r\n");

QJsonObject fault(const QString &name, QJsonObject more = {})
{
    more.insert(u"fault"_s, name);
    more.insert(u"on"_s, u"POST /identity/*"_s);
    return more;
}

/// As far as the status.
QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ';
}

QByteArray lengthHeader(qsizetype length)
{
    return "\r\nContent-Length: " + QByteArray::number(length) + "\r\n";
}

/// The bytes behind the first head.
QByteArray bodyOf(const QByteArray &reply)
{
    return reply.mid(reply.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// Faults below a whole and single reply, seen byte by byte.
class NonsenseTest : public QObject
{
    Q_OBJECT

private:
    void add(const QJsonObject &json) { QCOMPARE(SandboxClient(*m_sandbox).addFault(json), 201); }
    qsizetype messages() const { return m_sandbox->world().messages().size(); }

    std::unique_ptr<Sandbox> m_sandbox;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
    }

    void informationalReplies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("pause");
        QTest::newRow("102") << 102 << 0;
        QTest::newRow("103") << 103 << 0;
        QTest::newRow("103, the real one later") << 103 << 150;
        QTest::newRow("104") << 104 << 1;
    }

    void informationalReplies()
    {
        QFETCH(const int, status);
        QFETCH(const int, pause);
        add(fault(u"informational"_s,
                  {{u"status"_s, status},
                   {u"copies"_s, 2},
                   {u"milliseconds"_s, pause},
                   {u"headers"_s, QJsonObject{{u"Link"_s, u"</style.css>"_s}}}}));
        RawClient client(*m_sandbox);
        client.send(update);
        QTRY_VERIFY(client.received().contains(well));
        const QByteArray early = client.received().left(client.received().indexOf(well));
        QCOMPARE(early.count(statusLine(status)), 2);
        QCOMPARE(early.count("\r\nLink: </style.css>\r\n\r\n"), 2);
        QVERIFY(client.elapsed() - client.firstAfter() >= 2 * pause - 10);
        QCOMPARE(messages(), 1);
        client.send(update); // the connection is kept
        QTRY_COMPARE(client.received().count(well), 2);
    }

    void aSecondReply_data()
    {
        QTest::addColumn<int>("pause");
        QTest::addColumn<QByteArray>("connection");
        QTest::newRow("at once, kept") << 0 << QByteArray("Host: x");
        QTest::newRow("later, kept") << 100 << QByteArray("Host: x");
        QTest::newRow("at once, to be closed") << 0 << QByteArray("Host: x\r\nConnection: close");
        QTest::newRow("later, to be closed") << 100 << QByteArray("Host: x\r\nConnection: close");
    }

    void aSecondReply()
    {
        QFETCH(const int, pause);
        QFETCH(const QByteArray, connection);
        add(fault(u"secondReply"_s,
                  {{u"milliseconds"_s, pause}, {u"json"_s, QJsonObject{{u"name"_s, u"Mallory"_s}}}}));
        RawClient client(*m_sandbox);
        client.send(QByteArray(update).replace("Host: x", connection));
        QTRY_VERIFY(client.received().endsWith(R"({"name":"Mallory"})"));
        QCOMPARE(client.received().count(well), 2);
        QCOMPARE(messages(), 1);
        QVERIFY(client.elapsed() - client.firstAfter() >= pause - 10);
        if (connection != "Host: x") {
            QTRY_VERIFY(client.isClosed());
        } else {
            client.send(update);
            QTRY_COMPARE(client.received().count(well), 3);
        }
    }

    void aBodyWhereNoneMayBe_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("204") << 204;
        QTest::newRow("304") << 304;
    }

    void aBodyWhereNoneMayBe()
    {
        QFETCH(const int, status);
        add(fault(u"strayBody"_s, {{u"status"_s, status}, {u"json"_s, QJsonArray{1}}}));
        RawClient client(*m_sandbox);
        client.send(update);
        QTRY_VERIFY(client.received().endsWith("\r\n\r\n[1]"));
        QVERIFY(client.received().startsWith(statusLine(status)));
        QVERIFY(!client.received().contains("Content-Length"));
        QCOMPARE(messages(), 1);
    }

    void aReplyToNothing()
    {
        add({{u"fault"_s, u"unasked"_s}, {u"on"_s, u"*"_s}, {u"json"_s, QJsonArray{1}}});
        RawClient client(*m_sandbox);
        QTRY_VERIFY(client.received().endsWith("\r\n\r\n[1]"));
        client.send(update);
        QTRY_COMPARE(client.received().count(well), 2);
        RawClient next(*m_sandbox);
        next.send(update);
        QTRY_VERIFY(!next.received().isEmpty());
        QCOMPARE(next.received().count(well), 1);
    }

    void aReplyTooEarly()
    {
        add(fault(u"unasked"_s, {{u"at"_s, u"requestLine"_s}, {u"json"_s, QJsonArray{1}}}));
        RawClient client(*m_sandbox);
        const qsizetype line = update.indexOf("\r\n") + 2;
        client.send(update.left(line));
        QTRY_VERIFY(client.received().endsWith("\r\n\r\n[1]"));
        QVERIFY(m_sandbox->record().requests().isEmpty());
        client.send(update.mid(line));
        QTRY_COMPARE(client.received().count(well), 2);
        QCOMPARE(m_sandbox->record().requests().size(), 1);
        QCOMPARE(m_sandbox->record().requests().first().fault, u"unasked"_s);
        QCOMPARE(messages(), 1);
    }

    void aWrongLength_data()
    {
        QTest::addColumn<int>("extra");
        QTest::addColumn<bool>("closed");
        QTest::newRow("too long") << 10 << true;
        QTest::newRow("too short") << -10 << false;
    }

    void aWrongLength()
    {
        QFETCH(const int, extra);
        QFETCH(const bool, closed);
        add(fault(u"wrongLength"_s, {{u"extraBytes"_s, extra}}));
        RawClient client(*m_sandbox);
        client.send(update);
        QTRY_VERIFY(client.received().endsWith('}'));
        QVERIFY(client.received().contains(lengthHeader(bodyOf(client.received()).size() + extra)));
        if (closed) {
            QTRY_VERIFY(client.isClosed());
        } else {
            client.send(update);
            QTRY_COMPARE(client.received().count(well), 2);
        }
    }

    void twoLengthsThatDiffer()
    {
        add(fault(u"twoLengths"_s, {{u"extraBytes"_s, 5}}));
        RawClient client(*m_sandbox);
        client.send(update);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received().count("\r\nContent-Length: "), 2);
        const qsizetype size = bodyOf(client.received()).size();
        QVERIFY(client.received().contains(lengthHeader(size)));
        QVERIFY(client.received().contains(lengthHeader(size + 5)));
    }

    void anotherProtocol()
    {
        add(fault(u"otherProtocol"_s));
        RawClient banner(*m_sandbox);
        banner.send(update);
        QTRY_VERIFY(banner.isClosed());
        QVERIFY(banner.received().startsWith("SSH-2.0-"));
        QCOMPARE(messages(), 0);

        add(fault(u"otherProtocol"_s, {{u"text"_s, u"<html>0.9</html>"_s}, {u"when"_s, u"after"_s}}));
        RawClient old(*m_sandbox);
        old.send(update);
        QTRY_VERIFY(old.isClosed());
        QCOMPARE(old.received(), "<html>0.9</html>");
        QCOMPARE(messages(), 1);
    }

    void aConnectionIsCut_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("received");
        const qsizetype line = update.indexOf("\r\n") + 2;
        const qsizetype head = update.indexOf("\r\n\r\n") + 4;
        QTest::newRow("accept") << u"accept"_s << QByteArray() << QByteArray();
        QTest::newRow("request line") << u"requestLine"_s << update.left(line) << QByteArray();
        QTest::newRow("head") << u"head"_s << update.left(head) << QByteArray();
        QTest::newRow("status line") << u"reply"_s << update << QByteArray("HTTP/1.");
    }

    void aConnectionIsCut()
    {
        QFETCH(const QString, at);
        QFETCH(const QByteArray, sent);
        QFETCH(const QByteArray, received);
        add(fault(u"cut"_s, {{u"at"_s, at}}));
        RawClient client(*m_sandbox);
        client.send(sent);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received(), received);
        QCOMPARE(messages(), 0);
        QCOMPARE(m_sandbox->record().requests().size(), at == "accept"_L1 ? 0 : 1);

        RawClient next(*m_sandbox); // one fault is for one
        next.send(update);
        QTRY_VERIFY(next.received().startsWith(well));
    }

    void aReplyIsCutWhereAsked()
    {
        add(fault(u"cut"_s, {{u"bytes"_s, 40}, {u"when"_s, u"after"_s}}));
        RawClient client(*m_sandbox);
        client.send(update);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received().size(), 40);
        QCOMPARE(messages(), 1);
    }

    void aConnectionMayBeReset()
    {
        const QJsonObject reset{{u"end"_s, u"reset"_s}};
        const QJsonObject inTheMidst{{u"end"_s, u"reset"_s}, {u"at"_s, u"head"_s}};
        for (const QJsonObject &json : {fault(u"cut"_s, inTheMidst), fault(u"dropBefore"_s, reset)}) {
            add(json);
            RawClient client(*m_sandbox);
            QVERIFY(client.socket().waitForConnected());
            client.send(update);
            QTRY_VERIFY(client.isClosed());
            QCOMPARE(client.received(), QByteArray());
        }
    }

    void aFaultThatIsWrongIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("informational") << fault(u"informational"_s, {{u"status"_s, 200}});
        QTest::newRow("headers") << fault(u"informational"_s, {{u"headers"_s, u"Link: x"_s}});
        QTest::newRow("copies") << fault(u"informational"_s, {{u"copies"_s, 0}});
        QTest::newRow("point") << fault(u"cut"_s, {{u"at"_s, u"sometime"_s}});
        QTest::newRow("too late") << fault(u"unasked"_s, {{u"at"_s, u"reply"_s}});
        QTest::newRow("end") << fault(u"cut"_s, {{u"end"_s, u"bang"_s}});
        QTest::newRow("extra bytes") << fault(u"wrongLength"_s, {{u"extraBytes"_s, 0.5}});
        QTest::newRow("text") << fault(u"otherProtocol"_s, {{u"text"_s, 1}});
        QTest::newRow("every connection") << fault(u"unasked"_s, {{u"times"_s, -1}});
    }

    void aFaultThatIsWrongIsRefused()
    {
        QFETCH(const QJsonObject, json);
        QCOMPARE(SandboxClient(*m_sandbox).addFault(json), 400);
        QVERIFY(m_sandbox->faults().all().isEmpty());
    }
};

RENUMBER_TEST(NonsenseTest)
#include "nonsense_test.moc"
