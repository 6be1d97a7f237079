// SPDX-License-Identifier: Apache-2.0
#include "account/person.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::account;

class PersonTest : public QObject
{
    Q_OBJECT

private slots:
    void twoIds_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto uuid = u"67c8770b-44f1-410a-ab9a-f9b5446f13ee"_s;
        QTest::newRow("the same") << u"Ab3"_s << u"Ab3"_s << true;
        QTest::newRow("another case") << u"Ab3"_s << u"aB3"_s << false;
        QTest::newRow("a space behind") << u"17"_s << u"17 "_s << false;
        QTest::newRow("none") << u"17"_s << QString() << false;
        QTest::newRow("a UUID in another case") << uuid << uuid.toUpper() << true;
        QTest::newRow("another UUID") << uuid << u"67c8770b-44f1-410a-ab9a-f9b5446f13ef"_s << false;
        QTest::newRow("a UUID and more, in another case")
            << QString(uuid + u"a"_s) << QString(uuid + u"A"_s) << false;
        QTest::newRow("a UUID and another one's end")
            << QString(uuid + u"a"_s) << QString(uuid + u"b"_s) << false;
        QTest::newRow("as long as a UUID") << QString(36, u'a') << QString(36, u'A') << false;
    }
    void twoIds()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const bool, same);
        QCOMPARE(isSameUser(a, b), same);
        QCOMPARE(isSameUser(b, a), same);
    }

    void namesThatMayBeContacts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("left");
        QTest::newRow("a name") << u"Camille Sample"_s << u"Camille Sample"_s;
        QTest::newRow("with a year") << u"camille1984"_s << u"camille1984"_s;
        QTest::newRow("a number") << u"+33 7 50 25 33 54"_s << QString();
        QTest::newRow("an address") << u"camille@example.com"_s << QString();
        QTest::newRow("a number in wide digits") << u"\uFF10\uFF17\uFF15\uFF10\uFF12\uFF15"_s << QString();
        QTest::newRow("a number in Arabic digits") << u"\u0660\u0667\u0665\u0660\u0662\u0665"_s << QString();
        QTest::newRow("a number in digits of mathematics")
            << u"\U0001D7CE\U0001D7D5\U0001D7D3\U0001D7CE\U0001D7D0\U0001D7D3"_s << QString();
        QTest::newRow("an address with a wide sign") << u"camille\uFF20example.com"_s << QString();
    }
    void namesThatMayBeContacts()
    {
        QFETCH(const QString, name);
        QTEST(nameWithoutContact(name), "left");
    }
};

RENUMBER_TEST(PersonTest)
#include "persontest.moc"
