// SPDX-License-Identifier: Apache-2.0
// What one start tells another: whatever is not exactly that is not taken.
#include "instance/startrequest.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::instance;

class StartRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("none") << QStringList();
        QTest::newRow("two") << QStringList{u"/a/b.json"_s, u"/ä \"quoted\"\nline/c.json"_s};
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(const QStringList, files);
        const QByteArray bytes = toBytes({files});
        QCOMPARE(bytes.count('\n'), 1);
        QCOMPARE(startRequestFromBytes(bytes), StartRequest{files});
    }

    void anythingElseIsNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("profiles\n");
        QTest::newRow("no object") << QByteArray("[]\n");
        QTest::newRow("no end") << toBytes({}).chopped(1);
        QTest::newRow("another version") << QByteArray(R"({"profiles":[],"version":2})"
                                                       "\n");
        QTest::newRow("no version") << QByteArray(R"({"profiles":[]})"
                                                  "\n");
        QTest::newRow("no profiles") << QByteArray(R"({"version":1})"
                                                   "\n");
        QTest::newRow("profiles are no list") << QByteArray(R"({"profiles":"/a","version":1})"
                                                            "\n");
        QTest::newRow("more") << QByteArray(R"({"profiles":[],"token":"x","version":1})"
                                            "\n");
        QTest::newRow("a number") << QByteArray(R"({"profiles":[7],"version":1})"
                                                "\n");
        QTest::newRow("from a folder of its own") << toBytes({{u"a.json"_s}});
        QTest::newRow("a resource") << toBytes({{u":/services/kii.json"_s}});
        QTest::newRow("an empty path") << toBytes({{u""_s}});
        QTest::newRow("a zero in a path") << toBytes({{u"/a"_s + QChar::Null + u"b"_s}});
        QTest::newRow("too long") << toBytes({{u'/' + QString(longestStartRequest, u'a')}});
    }
    void anythingElseIsNot()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(startRequestFromBytes(bytes), std::nullopt);
    }
};

RENUMBER_TEST(StartRequestTest)
#include "startrequesttest.moc"
