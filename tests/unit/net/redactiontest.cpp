// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"
#include "stderrcapture.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RedactionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCouldBeASecretIsHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mustNotHold");
        QTest::newRow("E.164") << u"to +33750253354 now"_s << u"750253354"_s;
        QTest::newRow("number as people write it") << u"to +33 7 50 25 33 54"_s << u"25 33"_s;
        QTest::newRow("number in brackets") << u"(415) 555-0199"_s << u"0199"_s;
        QTest::newRow("four-digit code") << u"code 0123."_s << u"0123"_s;
        QTest::newRow("six-digit code") << u"{\"code\":\"501028\"}"_s << u"501028"_s;
        QTest::newRow("Arabic-Indic digits") << u"\u0661\u0662\u0663\u0664\u0665\u0666"_s << u"\u0663"_s;
        QTest::newRow("bearer") << u"authorization: Bearer abc.def"_s << u"abc"_s;
        QTest::newRow("basic") << u"Basic YTpi"_s << u"YTpi"_s;
        QTest::newRow("JWT") << u"x eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln y"_s << u"eyJ"_s;
        QTest::newRow("password of a proxy") << u"by http://sam:s3cret@proxy.example:31"_s << u"s3cret"_s;
        QTest::newRow("password with signs") << u"by http://sam:s3/c?r@et@proxy.example"_s << u"c?r"_s;
        QTest::newRow("password without a scheme") << u"by sam:s3cret@proxy.example"_s << u"s3cret"_s;
        QTest::newRow("token as a user") << u"https://s3cret@id.example/x"_s << u"s3cret"_s;
        QTest::newRow("query") << u"https://id.example/cb?code=abc&state=x"_s << u"abc"_s;
    }
    void whatCouldBeASecretIsHidden()
    {
        QFETCH(QString, text);
        QFETCH(QString, mustNotHold);
        const QString clean = renumber::net::redacted(text);
        QVERIFY2(!clean.contains(mustNotHold), qPrintable(clean));
    }

    void whatStandsInItsPlace()
    {
        QCOMPARE(renumber::net::redacted(u"GET https://id.example/x?code=abc by bearer abc.def"_s),
                 u"GET https://id.example/x?[hidden] by bearer [hidden]"_s);
        QCOMPARE(renumber::net::redacted(u"by http://sam:s3cret@proxy.example now"_s),
                 u"by http://[hidden]@proxy.example now"_s);
        QCOMPARE(renumber::net::redacted(u"to +33750253354, 123 no"_s), u"to [digits], 123 no"_s);
        QCOMPARE(renumber::net::redacted(u"key abcdefghijklmnopqrst, not abcdefghijklmnopqrs"_s),
                 u"key [hidden], not abcdefghijklmnopqrs"_s);
    }

    void theLogIsWrittenSo()
    {
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        QByteArray written;
        {
            const renumber::test::StderrCapture captured;
            renumber::net::installRedactingLog();
            qWarning("code 50\u200b1028 to +33750253354\nBearer sample");
            qInstallMessageHandler(before);
            written = captured.text();
        }
        QVERIFY2(written.contains("code [digits] to [digits] Bearer [hidden]\n"), written.constData());
        QVERIFY(!written.contains("501028") && !written.contains("sample"));
    }

    void ordinaryLinesStayReadable()
    {
        QCOMPARE(renumber::net::redacted(u"change: status 204, 31 ms"_s), u"change: status 204, 31 ms"_s);
        QCOMPARE(renumber::net::redacted(u"cannot open /etc/xdg/renumber"_s),
                 u"cannot open /etc/xdg/renumber"_s);
    }
};

RENUMBER_TEST(RedactionTest)
#include "redactiontest.moc"
