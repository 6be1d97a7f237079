// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "number/phonenumber.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::E164;
using renumber::number::formatInternational;
using renumber::number::masked;
using renumber::number::sameNumber;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void masks_data();
    void masks();
    void compares_data();
    void compares();
    void splits_data();
    void splits();
    void splitsOnlyNumbers_data();
    void splitsOnlyNumbers();
};

void PhoneNumberTest::formats_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("shown");
    QTest::newRow("French") << u"+33750253354"_s << u"+33 7 50 25 33 54"_s;
    QTest::newRow("American") << u"+14155550199"_s << u"+1 415-555-0199"_s;
    QTest::newRow("Finnish") << u"+358401234567"_s << u"+358 40 1234567"_s;
    QTest::newRow("Italian") << u"+390612345678"_s << u"+39 06 1234 5678"_s;
    QTest::newRow("newer than the data") << u"+2290127174358"_s << u"+229 01 27 17 43 58"_s;
    QTest::newRow("newer than the data, odd") << u"+229012717435"_s << u"+229 012 71 74 35"_s;
    QTest::newRow("short") << u"+6834002"_s << u"+683 4002"_s;
    QTest::newRow("unknown code") << u"+9991234567"_s << u"+9991234567"_s;
    QTest::newRow("the data would drop a digit") << u"+330750253354"_s << u"+330750253354"_s;
}

void PhoneNumberTest::formats()
{
    QFETCH(QString, e164);
    QFETCH(QString, shown);
    QCOMPARE(formatInternational(E164::parse(e164).value()), shown);
}

void PhoneNumberTest::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("French") << u"+33750253354"_s << u"+33 … 54"_s;
    QTest::newRow("formatted") << u"+33 7 50 25 33 54"_s << u"+33 … 54"_s;
    QTest::newRow("American") << u"+14155550199"_s << u"+1 … 99"_s;
    QTest::newRow("newer than the data") << u"+2290127174358"_s << u"+229 … 58"_s;
    QTest::newRow("unknown code") << u"+9991234567"_s << u"+999 … 67"_s;
    QTest::newRow("shortest") << u"+6834002"_s << u"+683 … 02"_s;
    QTest::newRow("no country") << u"0750253354"_s << u"… 54"_s;
    QTest::newRow("other digits") << u"٠٧٥٠٢٥٣٣٥٤"_s << u"… 54"_s;
    QTest::newRow("too long") << u"+3375025335412345"_s << u"… 45"_s;
    QTest::newRow("too short") << u"+33 12"_s << u"…"_s;
    QTest::newRow("two digits") << u"12"_s << u"…"_s;
    QTest::newRow("masked by a service") << u"+33*****54"_s << u"…"_s;
    QTest::newRow("words") << u"secret"_s << u"…"_s;
    QTest::newRow("empty") << QString() << u"…"_s;
}

void PhoneNumberTest::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const std::optional<E164> number = E164::parse(text);
    QCOMPARE(number ? masked(*number) : masked(text), shown);
}

void PhoneNumberTest::compares_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const QString french = u"+33750253354"_s;
    QTest::newRow("equal") << french << french << true;
    QTest::newRow("spaced") << french << u"+33 7 50 25 33 54"_s << true;
    QTest::newRow("full width") << french << u"＋３３７５０２５３３５４"_s << true;
    QTest::newRow("isolates") << french << u"\u2066+33 7 50 25 33 54\u2069"_s << true;
    QTest::newRow("00") << french << u"0033750253354"_s << true;
    QTest::newRow("tel") << french << u"tel:+33-750253354"_s << true;
    QTest::newRow("trunk zero") << french << u"+33 (0)7 50 25 33 54"_s << true;
    QTest::newRow("zero for callers at home, where there is no trunk prefix")
        << u"+48601234567"_s << u"+48 (0) 601 234 567"_s << true;
    QTest::newRow("zero in brackets that belongs to the number")
        << u"+390612345678"_s << u"+39 (0)6 1234 5678"_s << true;
    QTest::newRow("plus left out") << french << u"33750253354"_s << true;
    QTest::newRow("Mexican mobile, old and new") << u"+5215512345678"_s << u"+525512345678"_s << true;
    QTest::newRow("newer than the data") << u"+2290127174358"_s << u"+229 01 27 17 43 58"_s << true;
    QTest::newRow("unknown code") << u"+9991234567"_s << u"+999 123 4567"_s << true;
    QTest::newRow("both national, equal") << u"07 50 25 33 54"_s << u"0750253354"_s << true;
    QTest::newRow("last digit") << french << u"+33750253355"_s << false;
    QTest::newRow("calling code") << u"+14155550199"_s << u"+44155550199"_s << false;
    QTest::newRow("old and new plan") << u"+22997123456"_s << u"+2290197123456"_s << false;
    QTest::newRow("national and international") << french << u"0750253354"_s << false;
    QTest::newRow("prefix of it") << french << u"+3375025335"_s << false;
    QTest::newRow("both masked by a service") << u"+33*****54"_s << u"+33*****54"_s << false;
    QTest::newRow("both words") << u"none"_s << u"none"_s << false;
    QTest::newRow("both punctuation") << u"-"_s << u"-"_s << false;
    QTest::newRow("both empty") << QString() << QString() << false;
    QTest::newRow("one empty") << french << QString() << false;
}

void PhoneNumberTest::compares()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(sameNumber(a, b), same);
    QCOMPARE(sameNumber(b, a), same);
    const std::optional<E164> first = E164::parse(a);
    const std::optional<E164> second = E164::parse(b);
    if (first && second)
        QCOMPARE(sameNumber(*first, *second), same);
}

void PhoneNumberTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // the whole, region, calling code, national number, common digits
    const QStringList french{u"+33750253354"_s, u"FR"_s, u"33"_s, u"750253354"_s, u"33750253354"_s};
    QTest::newRow("E.164") << u"+33750253354"_s << french;
    QTest::newRow("formatted") << u" +33 7-50.25.33.54 "_s << french;
    QTest::newRow("tel") << u"tel:+33-750253354"_s << french;
    QTest::newRow("00") << u"0033750253354"_s << french;
    QTest::newRow("trunk zero in brackets") << u"+33 (0)750253354"_s << french;
    QTest::newRow("zero in brackets, Polish")
        << u"+48 (0) 601 234 567"_s
        << QStringList{u"+48601234567"_s, u"PL"_s, u"48"_s, u"601234567"_s, u"48601234567"_s};
    QTest::newRow("zero in brackets, Italian")
        << u"+39 (0)6 1234 5678"_s
        << QStringList{u"+390612345678"_s, u"IT"_s, u"39"_s, u"0612345678"_s, u"390612345678"_s};
    QTest::newRow("Italian") << u"+390612345678"_s
                             << QStringList{u"+390612345678"_s, u"IT"_s, u"39"_s, u"0612345678"_s,
                                            u"390612345678"_s};
    QTest::newRow("Canadian") << u"+16045550123"_s
                              << QStringList{u"+16045550123"_s, u"CA"_s, u"1"_s, u"6045550123"_s,
                                             u"16045550123"_s};
    QTest::newRow("newer than the data")
        << u"+2290127174358"_s
        << QStringList{u"+2290127174358"_s, u"BJ"_s, u"229"_s, u"0127174358"_s, u"2290127174358"_s};
    QTest::newRow("digits as the service has them")
        << u"+5215512345678"_s
        << QStringList{u"+5215512345678"_s, u"MX"_s, u"52"_s, u"15512345678"_s, u"525512345678"_s};
    QTest::newRow("of no country") << u"+80012345678"_s
                                   << QStringList{u"+80012345678"_s, u""_s, u"800"_s, u"12345678"_s,
                                                  u"80012345678"_s};
    QTest::newRow("unknown code") << u"+9991234567"_s
                                  << QStringList{u"+9991234567"_s, u""_s, u"999"_s, u"1234567"_s,
                                                 u"9991234567"_s};
}

void PhoneNumberTest::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const std::optional<E164> made = E164::parse(text);
    QVERIFY(made.has_value());
    const QStringList found{made->text(), made->region(), made->callingCode(), made->national(),
                            made->commonDigits()};
    QCOMPARE(found, parts);
    QCOMPARE(made->digits(), made->callingCode() + made->national());
}

void PhoneNumberTest::splitsOnlyNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("national") << u"0750253354"_s;
    QTest::newRow("no plus") << u"13800138000"_s;
    QTest::newRow("too short") << u"+33750"_s;
    QTest::newRow("too long") << u"+3375025335412345"_s;
    QTest::newRow("zero after the plus") << u"+0750253354"_s;
    QTest::newRow("masked by a service") << u"+33*****54"_s;
    QTest::newRow("words") << u"none"_s;
    QTest::newRow("sentence") << u"call +33750253354"_s;
}

void PhoneNumberTest::splitsOnlyNumbers()
{
    QFETCH(QString, text);
    QVERIFY(!E164::parse(text).has_value());
}

RENUMBER_TEST(PhoneNumberTest)
#include "phonenumbertest.moc"
