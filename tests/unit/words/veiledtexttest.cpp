// SPDX-License-Identifier: Apache-2.0
// What somebody beside the screen can read of a number or an address before it is uncovered: enough to
// recognise one's own, too little to note down.
#include "words/veiledtext.h"
#include "contactvalues.h"
#include "number/countries.h"
#include "number/phonenumber.h"
#include "testprogram.h"
#include "words/contacttext.h"

#include <QLocale>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using account::Contact;
using account::ContactKind;
using account::Verification;

namespace {

/// Without the marks of direction around it, and of places to break it.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2069', u'\u200b'})
        text.remove(QChar(mark));
    return text;
}

QString veiledNumber(const QString &text)
{
    return plain(ui::veiled(ContactKind::Phone, phoneValue(text)));
}

QString veiledAddress(const QString &text)
{
    return plain(ui::veiled(ContactKind::Email, emailValue(text)));
}

QString digitsIn(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += character;
    }
    return digits;
}

} // namespace

class VeiledTextTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("seen");
        QTest::newRow("France") << u"+33750253354"_s << u"+33 • •• •• •• 54"_s;
        QTest::newRow("United States") << u"+14155550199"_s << u"+1 •••-•••-••99"_s;
        QTest::newRow("masked by the service") << u"+33 … 54"_s << u"+•• … 54"_s;
        QTest::newRow("masked by stars") << u"*******78"_s << u"*******78"_s;
        QTest::newRow("masked, with four digits") << u"*****5678"_s << u"*****••78"_s;
        QTest::newRow("without its country") << u"0750253354"_s << u"••••••••54"_s;
        QTest::newRow("short") << u"12345"_s << u"•••45"_s;
        QTest::newRow("an extension") << u"ext. 4711"_s << u"ext. ••11"_s;
        QTest::newRow("free text") << u"not given"_s << u"not given"_s;
        QTest::newRow("digits of another script") << u"شماره ۰۷۵۰۲۵"_s << u"شماره ••••۲۵"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void numbers()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, seen);
        QCOMPARE(veiledNumber(number), seen);
    }

    /// Whatever the country, and however its numbers are written.
    void onlyTheCodeAndTwoDigitsAreSeen()
    {
        int tried = 0;
        const QList<number::Country> countries = number::countries(QLocale(QLocale::English));
        for (const number::Country &country : countries) {
            const QString whole = number::exampleMobile(country.region);
            if (whole.isEmpty())
                continue;
            const auto number = number::E164::parse(whole);
            QVERIFY2(number.has_value(), qPrintable(whole));
            const QString seen = plain(ui::veiled(ContactKind::Phone, *number));
            QVERIFY2(digitsIn(seen) == QString(number->callingCode() + number->text().last(2)),
                     qPrintable(QString(country.region + u": "_s + seen)));
            QCOMPARE(seen.count(QChar(0x2022)) + digitsIn(seen).size(), number->digits().size());
            QVERIFY2(seen.startsWith(QString(u'+' + number->callingCode())), qPrintable(seen));
            ++tried;
        }
        QVERIFY(tried > 200);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("seen");
        QTest::newRow("many characters") << u"camille@example.com"_s << u"c•••••e@example.com"_s;
        QTest::newRow("four") << u"lena@example.com"_s << u"l•••••a@example.com"_s;
        QTest::newRow("three") << u"noa@example.com"_s << u"n•••••@example.com"_s;
        QTest::newRow("two") << u"jo@example.com"_s << u"j•••••@example.com"_s;
        QTest::newRow("one") << u"j@example.com"_s << u"j•••••@example.com"_s;
        QTest::newRow("beyond 16 bits")
            << u"\U0001f426camille\U0001f426@example.com"_s << u"\U0001f426•••••\U0001f426@example.com"_s;
        QTest::newRow("three beyond 16 bits")
            << u"\U0001f426\U0001f426\U0001f426@example.com"_s << u"\U0001f426•••••@example.com"_s;
        QTest::newRow("an @ in quotes") << u"\"a@b\"@example.com"_s << u"\"•••••\"@example.com"_s;
        QTest::newRow("another script") << u"камилла@пример.рф"_s << u"к•••••а@пример.рф"_s;
        QTest::newRow("no address") << u"camille"_s << u"•••••"_s;
        QTest::newRow("no name") << u"@example.com"_s << u"•••••"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void addresses()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, seen);
        QCOMPARE(veiledAddress(address), seen);
    }

    /// A name's length is a part of it.
    void allNamesAreOfOneLength()
    {
        const QString seen = veiledAddress(u"abcd@example.com"_s);
        for (const int more : {1, 7, 40})
            QCOMPARE(veiledAddress(QString(u"abc"_s + QString(more, u'x') + u"d@example.com"_s)), seen);
    }

    /// A card shows what else there is on the account as well.
    void allValuesOfAContactAreVeiled()
    {
        Contact contact{ContactKind::Phone, phoneValue(u"+33750253354"_s), Verification::Verified,
                        phoneValue(u"+33750253355"_s)};
        contact.others = {{phoneValue(u"+14155550199"_s), Verification::NotVerified}};
        const Contact seen = ui::veiled(contact);
        QCOMPARE(plain(ui::shown(seen.value)), u"+33 • •• •• •• 54"_s);
        QCOMPARE(plain(ui::shown(seen.pending)), u"+33 • •• •• •• 55"_s);
        QCOMPARE(plain(ui::shown(seen.others.first().value)), u"+1 •••-•••-••99"_s);
        QCOMPARE(seen.kind, contact.kind);
        QCOMPARE(seen.verification, contact.verification);
        QCOMPARE(seen.others.first().verification, contact.others.first().verification);
        QCOMPARE(seen.others.size(), contact.others.size());
    }

    void whatIsNotThereStaysAway()
    {
        const Contact none{ContactKind::Email, {}, Verification::Unknown, {}};
        QVERIFY(ui::veiled(none) == none);
    }
};

RENUMBER_TEST(VeiledTextTest)
#include "veiledtexttest.moc"
