// SPDX-License-Identifier: Apache-2.0
// A ticket's form, shown by a ticket, and never by one that is not of it.
#include "words/tickettext.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::ui;

class TicketTextTest : public QObject
{
    Q_OBJECT

private slots:
    void examples_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("example");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("the guide's") << u"^(INC|REQ)[0-9]{7}$"_s << u"INC1234567"_s;
        QTest::newRow("without anchors") << u"INC[0-9]{3}"_s << u"INC123"_s;
        QTest::newRow("digits by name") << u"\\d{4}-\\d{2}"_s << u"1234-12"_s;
        QTest::newRow("at least") << u"T[0-9]{5,8}"_s << u"T12345"_s;
        QTest::newRow("one or more") << u"#[0-9]+"_s << u"#1"_s;
        QTest::newRow("what may be missing") << u"(?:HD-)?[A-Z]{2}[0-9]{2}"_s << u"AA12"_s;
        QTest::newRow("a dot") << u"a\\.b"_s << u"a.b"_s;
        QTest::newRow("what is too much for it") << u"(?=.*[0-9])[a-z]+"_s << u""_s;
        QTest::newRow("what is none") << u"[0-9"_s << u""_s;
        QTest::newRow("not these") << u"[^0-9]{2}"_s << u""_s;
    }
    void examples()
    {
        QFETCH(const QString, pattern);
        QTEST(ticketExample(pattern), "example");
    }

    void sentences()
    {
        const QString pattern = u"^(INC|REQ)[0-9]{7}$"_s;
        QCOMPARE(ticketText({}, pattern), u"Enter the ticket, such as \u2066INC1234567\u2069."_s);
        QVERIFY(ticketText(u"INC1"_s, pattern).contains(u"It has to look like \u2066INC1234567\u2069."_s));
        QCOMPARE(ticketText({}, u"(?=x)"_s), u"Enter the ticket."_s);
        QVERIFY(!ticketText(u"INC1"_s, u"(?=x)"_s).contains(u"look like"_s));
    }
};

RENUMBER_TEST(TicketTextTest)
#include "tickettexttest.moc"
