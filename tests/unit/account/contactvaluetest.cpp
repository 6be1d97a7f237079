// SPDX-License-Identifier: Apache-2.0
// What stands in a contact: a number where it is one in E.164, else what the service shows, as it was given.
#include "account/contactvalue.h"
#include "contactvalues.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::account;
using namespace renumber::test;
using namespace Qt::StringLiterals;

class ContactValueTest : public QObject
{
    Q_OBJECT

private slots:
    void ofAPhone_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("E.164") << u"+33750253354"_s << u"+33750253354"_s << true;
        QTest::newRow("spaced") << u" +33 7 50 25 33 54 "_s << u"+33750253354"_s << true;
        QTest::newRow("00") << u"0033750253354"_s << u"+33750253354"_s << true;
        QTest::newRow("digits as the service has them") << u"+5215512345678"_s << u"+5215512345678"_s << true;
        QTest::newRow("unknown code") << u"+9991234567"_s << u"+9991234567"_s << true;
        QTest::newRow("national") << u" 07 50 25 33 54"_s << u"07 50 25 33 54"_s << false;
        QTest::newRow("no plus") << u"33750253354"_s << u"33750253354"_s << false;
        QTest::newRow("too long") << u"+3375025335412345"_s << u"+3375025335412345"_s << false;
        QTest::newRow("masked by the service") << u"+33*****54"_s << u"+33*****54"_s << false;
        QTest::newRow("words") << u"none yet"_s << u"none yet"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("spaces") << u"  "_s << u""_s << false;
    }

    void ofAPhone()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, text);
        QFETCH(const bool, isNumber);
        const ContactValue value = phoneValue(given);
        QCOMPARE(value.text(), text);
        QCOMPARE(value.number() != nullptr, isNumber);
        QCOMPARE(value.isEmpty(), text.isEmpty());
        QVERIFY(phoneValue(value.text()) == value);
        if (isNumber)
            QVERIFY(ContactValue(*value.number()) == value);
    }

    void anAddressIsNeverANumber()
    {
        QCOMPARE(emailValue(u" camille@example.com "_s).text(), u"camille@example.com"_s);
        QVERIFY(!emailValue(u"+33750253354"_s).number());
        QVERIFY(!ContactValue::asGiven(u"+33750253354"_s).number());
        QVERIFY(ContactValue().isEmpty());
    }

    void sameContacts_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("areSameNumber");
        QTest::addColumn<bool>("areSameAddress");
        QTest::newRow("numbers") << u"+33750253354"_s << u"+33 7 50 25 33 54"_s << true << false;
        QTest::newRow("Mexican mobile, old and new")
            << u"+5215512345678"_s << u"+525512345678"_s << true << false;
        QTest::newRow("plus left out") << u"+33750253354"_s << u"33750253354"_s << true << false;
        QTest::newRow("both national") << u"07 50 25 33 54"_s << u"0750253354"_s << true << false;
        QTest::newRow("national and not") << u"+33750253354"_s << u"0750253354"_s << false << false;
        QTest::newRow("last digit") << u"+33750253354"_s << u"+33750253355"_s << false << false;
        QTest::newRow("masked by the service") << u"+33*****54"_s << u"+33*****54"_s << false << true;
        QTest::newRow("addresses") << u"sam@example.com"_s << u"sam@EXAMPLE.com"_s << false << true;
        QTest::newRow("none") << QString() << QString() << false << true;
    }

    void sameContacts()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const bool, areSameNumber);
        QFETCH(const bool, areSameAddress);
        QCOMPARE(sameContact(ContactKind::Phone, phoneValue(a), phoneValue(b)), areSameNumber);
        QCOMPARE(sameContact(ContactKind::Phone, phoneValue(b), phoneValue(a)), areSameNumber);
        QCOMPARE(sameContact(ContactKind::Email, emailValue(a), emailValue(b)), areSameAddress);
        QCOMPARE(sameContact(ContactKind::Email, emailValue(b), emailValue(a)), areSameAddress);
    }

    void masks()
    {
        QCOMPARE(maskedContact(ContactKind::Phone, phoneValue(u"+33750253354"_s)), u"+33 … 54"_s);
        QCOMPARE(maskedContact(ContactKind::Phone, phoneValue(u"0750253354"_s)), u"… 54"_s);
        QCOMPARE(maskedContact(ContactKind::Phone, phoneValue(u"secret"_s)), u"…"_s);
        QVERIFY(maskedContact(ContactKind::Phone, {}).isEmpty());
        QVERIFY(
            !maskedContact(ContactKind::Email, emailValue(u"camille@example.com"_s)).contains(u"camille"));
        QVERIFY(maskedContact(ContactKind::Email, {}).isEmpty());
    }
};

RENUMBER_TEST(ContactValueTest)
#include "contactvaluetest.moc"
