// SPDX-License-Identifier: Apache-2.0
// What a text may mean by which somebody is looked for, and the values that a description has for it.
#include "contactvalues.h"
#include "service/searchterm.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace Qt::StringLiterals;

namespace {

SearchTerm phone(const QString &e164)
{
    return {SearchKind::Phone, test::phoneValue(e164)};
}

SearchTerm name(const QString &text)
{
    return {SearchKind::Name, account::ContactValue::asGiven(text)};
}

} // namespace

class WantedTest : public QObject
{
    Q_OBJECT

private slots:
    void readings_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<SearchTerm>>("readings");
        const auto row
            = [](const char *title, const QString &region, const QString &typed,
                 const QList<SearchTerm> &readings) { QTest::newRow(title) << region << typed << readings; };
        row("as at home", u"FR"_s, u"07 50 25 33 54"_s, {phone(u"+33750253354"_s)});
        row("digits alone may be a user name", u"FR"_s, u"0750253354"_s,
            {phone(u"+33750253354"_s), name(u"0750253354"_s)});
        row("the plus is missing", u"US"_s, u"33750253354"_s,
            {phone(u"+33750253354"_s), phone(u"+133750253354"_s), name(u"33750253354"_s)});
        row("two countries have it", u"US"_s, u"475 555 0199"_s,
            {phone(u"+14755550199"_s), phone(u"+4755550199"_s)});
        row("one country, by its brackets", u"US"_s, u"(415) 555-0199"_s, {phone(u"+14155550199"_s)});
        row("the plus is missing, no country", {}, u"33 7 50 25 33 54"_s, {phone(u"+33750253354"_s)});
        row("00, no country", {}, u"00 33 7 50 25 33 54"_s, {phone(u"+33750253354"_s)});
        row("digits as at home, no country", {}, u"0750253354"_s, {name(u"0750253354"_s)});
        row("00 abroad", u"US"_s, u"00 33 7 50 25 33 54"_s,
            {phone(u"+33750253354"_s), phone(u"+10033750253354"_s)});
        row("a doubtful number in a text", u"FR"_s, u"Camille 1234567890"_s, {name(u"Camille 1234567890"_s)});
        row("a number to ask about, in a text", u"US"_s, u"Tel. 0033750253354"_s,
            {phone(u"+33750253354"_s), phone(u"+10033750253354"_s), name(u"Tel. 0033750253354"_s)});
        row("of a country that is named", u"FR"_s, u"Belgique 0470 12 34 56"_s,
            {phone(u"+32470123456"_s), phone(u"+33470123456"_s), name(u"Belgique 0470 12 34 56"_s)});
        row("digits beside a number, in a text", u"FR"_s, u"Camille Sample 07 50 25 33 54 (2)"_s,
            {phone(u"+33750253354"_s), phone(u"+337502533542"_s),
             name(u"Camille Sample 07 50 25 33 54 (2)"_s)});
        row("an address beside a name", {}, u"Camille Sample, sam@example.com."_s,
            {{SearchKind::Email, test::emailValue(u"sam@example.com"_s)},
             name(u"Camille Sample, sam@example.com."_s)});
        row("a handle", u"FR"_s, u"@camille"_s, {name(u"@camille"_s)});
        row("spaces in a name", {}, u"  Camille\u00a0\n Sample\u200b"_s, {name(u"Camille Sample"_s)});
        row("what nobody sees in a name", {}, u"\u3164Cam\ufe0fil\u034fle\u2800Sam\U000e0101ple\uffa0"_s,
            {name(u"Camille Sample"_s)});
        row("what nobody sees in an address", {}, u"cam\u3164ille\ufe0f@exam\u034fple.com"_s,
            {{SearchKind::Email, test::emailValue(u"camille@example.com"_s)}});
        row("a note beside an address", {}, u"camille@example.com (Camille)"_s,
            {{SearchKind::Email, test::emailValue(u"camille@example.com"_s)}});
        row("an employee's number", u"FR"_s, u"4711-22"_s, {phone(u"+33471122"_s), name(u"4711-22"_s)});
        row("with a dot, no country", {}, u"4711.2233"_s, {name(u"4711.2233"_s)});
        row("with a slash", u"FR"_s, u"07/50253354"_s, {phone(u"+33750253354"_s), name(u"07/50253354"_s)});
        row("a number in a user name", u"FR"_s, u"noa.0750253354"_s,
            {phone(u"+33750253354"_s), name(u"noa.0750253354"_s)});
        row("what may be an extension", u"FR"_s, u"0142685300x12"_s, {name(u"0142685300x12"_s)});
        row("a link", u"FR"_s, u"tel:+33-7-50-25-33-54"_s, {phone(u"+33750253354"_s)});
        row("a non-joiner in a name", {}, u"\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"_s,
            {name(u"\u0639\u0644\u06cc\u200c\u0631\u0636\u0627"_s)});
        row("a joiner in a name", {}, u"\u0d15\u0d43\u0d37\u0d4d\u0d23\u0d28\u0d4d\u200d\u0d28"_s,
            {name(u"\u0d15\u0d43\u0d37\u0d4d\u0d23\u0d28\u0d4d\u200d\u0d28"_s)});
        row("a joiner that ends a name", {}, u"\u0d2e\u0d4b\u0d39\u0d28\u0d4d\u200d Sample"_s,
            {name(u"\u0d2e\u0d4b\u0d39\u0d28\u0d4d\u200d Sample"_s)});
        row("joiners outside of words", {}, u"\u200cNoa\u200d \u200cSample\u200c"_s, {name(u"Noa Sample"_s)});
        row("joiners among digits", u"FR"_s, u"07 50\u200d 25 33 54\u200c"_s, {phone(u"+33750253354"_s)});
        row("a domain's user", {}, u"CORP\\csample"_s, {name(u"CORP\\csample"_s)});
        row("a link with an encoded @", {}, u"mailto:camille%40example.com"_s,
            {{SearchKind::Email, test::emailValue(u"camille@example.com"_s)}});
        row("an address", {}, u"mailto:camille@example.com"_s,
            {{SearchKind::Email, test::emailValue(u"camille@example.com"_s)}});
    }

    void readings()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        QFETCH(const QList<SearchTerm>, readings);
        const auto read = readSearchTerms(typed, region);
        QVERIFY(read.has_value());
        QStringList values;
        for (const SearchTerm &wanted : *read)
            values.append(wanted.value.text());
        QVERIFY2(*read == readings, qPrintable(values.join(u'|')));
    }

    void whatCannotBeLookedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<SearchError>("error");
        QTest::newRow("nothing") << u" \u200b\n"_s << SearchError::Empty;
        QTest::newRow("nothing that is seen") << u"\u3164\ufe0f\u2800\U000e0101"_s << SearchError::Empty;
        QTest::newRow("as at home, no country") << u"07 50 25 33 54"_s << SearchError::NoCountry;
        QTest::newRow("two numbers") << u"+33 7 50 25 33 54, +33 7 50 25 33 55"_s
                                     << SearchError::SeveralNumbers;
        QTest::newRow("two addresses") << u"a@example.com b@example.com"_s << SearchError::SeveralAddresses;
        QTest::newRow("a link to nobody") << u"mailto:?subject=Hello"_s << SearchError::NotAnAddress;
        QTest::newRow("an extension") << u"+33 1 42 68 53 00 ext. 12"_s << SearchError::Extension;
    }

    void whatCannotBeLookedFor()
    {
        QFETCH(const QString, typed);
        const auto read = readSearchTerms(typed, {});
        QVERIFY(!read.has_value());
        QTEST(read.error(), "error");
    }

    void valuesOfANumber()
    {
        const description::Values values = searchTermValues(phone(u"+33750253354"_s));
        QCOMPARE(values.value(u"wantedPhone"_s).toString(), u"+33750253354"_s);
        QCOMPARE(values.value(u"wantedPhone.national"_s).toString(), u"750253354"_s);
        QCOMPARE(values.value(u"wanted"_s).toString(), u"+33750253354"_s);
        QVERIFY(!values.contains(u"wantedName"_s));
    }

    void valuesOfAnAddress()
    {
        const description::Values values
            = searchTermValues({SearchKind::Email, test::emailValue(u"info@u\u0308berall-ist.de"_s)});
        QCOMPARE(values.value(u"wantedEmail"_s).toString(), u"info@\u00fcberall-ist.de"_s);
        QCOMPARE(values.value(u"wantedEmail.ascii"_s).toString(), u"info@xn--berall-ist-8db.de"_s);
        QCOMPARE(values.value(u"wantedEmail.unicode"_s).toString(), u"info@\u00fcberall-ist.de"_s);
        // However it was typed, each form in which a service may have it is there.
        const description::Values typed
            = searchTermValues({SearchKind::Email, test::emailValue(u"info@xn--berall-ist-8db.de"_s)});
        QCOMPARE(typed.value(u"wantedEmail.unicode"_s).toString(), u"info@\u00fcberall-ist.de"_s);
    }

    /// As it was typed: what ends a text in quotation marks is the template's business.
    void valuesOfAName()
    {
        const description::Values values = searchTermValues(name(u"Sample, Camille \"or\\ 1"_s));
        QCOMPARE(values.value(u"wantedName"_s).toString(), u"Sample, Camille \"or\\ 1"_s);
        QCOMPARE(values.value(u"wantedName.first"_s).toString(), u"Sample"_s);
        QCOMPARE(values.value(u"wantedName.last"_s).toString(), u"1"_s);
    }
};

RENUMBER_TEST(WantedTest)
#include "wantedtest.moc"
