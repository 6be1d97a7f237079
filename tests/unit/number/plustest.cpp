// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "readas.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::readAs;

/// A plus that is spelled, left out, far from its digits, or a space: with one a number is another country's.
class PlusTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlusBesideAnEscapedOne_data();
    void aPlusBesideAnEscapedOne();

private:
    static void addColumns()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("result");
    }

    static void compare()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);
        QFETCH(QString, result);
        QCOMPARE(readAs(typed, region), result);
    }
};

void PlusTest::aPlusBesideAnEscapedOne_data()
{
    addColumns();
    const QString norwegian = u"+4795550199"_s;
    const QString french = u"+33750253354"_s;
    QTest::newRow("in the text of a message") << u"sms:+4795550199?body=1%2B1"_s << u"US"_s << norwegian;
    QTest::newRow("in a parameter") << u"tel:+4795550199?x=%2B"_s << u"US"_s << norwegian;
    QTest::newRow("in a mail address") << u"sam%2Btag@example.com,+4795550199"_s << u"US"_s << norwegian;
    QTest::newRow("behind the number") << u"https://signal.me/#p/+4795550199?%2B"_s << u"US"_s << norwegian;
    QTest::newRow("in brackets") << u"x=%2B&tel=(+4795550199)"_s << u"US"_s << norwegian;
    QTest::newRow("a form's spaces") << u"%2B33+7+50+25+33+54"_s << u"US"_s << french;
    QTest::newRow("a form's only space") << u"%2B33+750253354"_s << u"US"_s << french;
    QTest::newRow("a form with more in it")
        << u"phone=%2B33+7+50+25+33+54&name=Sam+Tag"_s << u"US"_s << french;
    QTest::newRow("a form's space before a zero") << u"q=Tel+07+50+25+33+54&y=%2B"_s << u"FR"_s << french;
    QTest::newRow("behind a word, either") << u"text=Call+4795550199%2B"_s << u"US"_s << u"nothing"_s;
    QTest::newRow("behind an escape, either") << u"a%2Bb%3A+4795550199"_s << u"US"_s << u"nothing"_s;
    QTest::newRow("behind digits, either") << u"id=1+4795550199&x=%2B"_s << u"US"_s << u"nothing"_s;
}

void PlusTest::aPlusBesideAnEscapedOne()
{
    compare();
}

RENUMBER_TEST(PlusTest)
#include "plustest.moc"
