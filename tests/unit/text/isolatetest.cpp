// SPDX-License-Identifier: Apache-2.0
// Names written from right to left inside sentences written from left to right, and the other way round.
#include "words/isolate.h"
#include "contactvalues.h"
#include "testprogram.h"
#include "words/contacttext.h"
#include "words/problemtext.h"

#include <QApplication>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::ui;

namespace {

const QString hebrew = u"דוד (x)"_s;

QString inIsolate(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

class IsolateTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatRunsAlongStaysAsItIs()
    {
        QCOMPARE(isolated(u"Kii Cloud (beta)"_s), u"Kii Cloud (beta)"_s);
        QCOMPARE(isolated(u"山田 太郎"_s), u"山田 太郎"_s);
        QCOMPARE(isolated({}), QString());
    }

    void whatRunsTheOtherWayIsKeptApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Hebrew") << hebrew;
        QTest::newRow("Arabic") << u"محمد"_s;
        QTest::newRow("within") << u"x محمد y"_s;
        QTest::newRow("Arabic digits") << u"٣"_s;
        QTest::newRow("beyond the first plane") << u"𞤀𞤣"_s;
    }
    void whatRunsTheOtherWayIsKeptApart()
    {
        QFETCH(const QString, text);
        QCOMPARE(isolated(text), inIsolate(text));
    }

    void inAWindowFromRightToLeftAllIsKeptApart()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(isolated(u"Kii Cloud (beta)"_s), inIsolate(u"Kii Cloud (beta)"_s));
        QCOMPARE(isolated({}), QString());
    }

    void theWordsOfAServiceAreKeptApart()
    {
        service::Problem problem;
        problem.serviceWords = hebrew;
        problem.detail = u"שגיאה 5"_s;
        problem.requestId = u"7f3a"_s;
        const ProblemText text = describe(problem, Activity::Reading, {}, isolated(hebrew), time::Now{});
        QVERIFY2(text.sentence.startsWith(QString(inIsolate(hebrew) + u' ')), qPrintable(text.sentence));
        const QStringList lines = text.smallPrint.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), QString(inIsolate(hebrew) + u" says: “"_s + inIsolate(hebrew) + u'”'));
        QVERIFY(lines.at(1).endsWith(inIsolate(problem.detail)));
        QVERIFY(lines.at(2).endsWith(leftToRight(u"7f3a"_s)));
    }

    void aContactThatIsNoneIsShownOnOneLine()
    {
        const QString hostile = u"call\nmy \u202edesk"_s;
        QCOMPARE(shown(test::phoneValue(hostile)), leftToRight(u"call my desk"_s));
        QCOMPARE(shown(test::emailValue(hostile)), leftToRight(u"call my desk"_s));
    }

    void ofManyContactsAFewAreNamed()
    {
        account::Contact contact{account::ContactKind::Email,
                                 test::emailValue(u"a@example.com"_s),
                                 account::Verification::Verified,
                                 {}};
        for (int i = 0; i < 5000; ++i)
            contact.others.append(
                {test::emailValue(u"a%1@example.com"_s.arg(i)), account::Verification::Verified});
        const QString text = othersText(contact);
        QVERIFY2(text.contains(u"a9@example.com"_s) && text.endsWith(u"4990 more"_s), qPrintable(text));
        QVERIFY(!text.contains(u"a10@example.com"_s));
    }
};

RENUMBER_WINDOW_TEST(IsolateTest)
#include "isolatetest.moc"
