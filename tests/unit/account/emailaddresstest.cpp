// SPDX-License-Identifier: Apache-2.0
#include "account/emailaddress.h"
#include "account/emailreading.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using renumber::account::EmailError;
using renumber::account::readEmail;

class EmailAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"sam@example.com"_s << u"sam@example.com"_s;
        QTest::newRow("spaces around") << u"  sam@example.com\n"_s << u"sam@example.com"_s;
        QTest::newRow("with a name") << u"Sam Sample <sam@example.com>"_s << u"sam@example.com"_s;
        QTest::newRow("quoted name") << u"\"sam@work\" <sam@example.com>"_s << u"sam@example.com"_s;
        QTest::newRow("mailto") << u"mailto:sam@example.com?subject=x"_s << u"sam@example.com"_s;
        for (const char *typed :
             {"Sam Sample [mailto:sam@example.com]", "Sam Sample [sam@example.com]",
              "sam@Example.com <sam@example.com>", "\"sam@Example.com\" <sam@example.com>",
              "[sam@Example.com](mailto:sam@example.com)", "sam@example.com, sam@example.com",
              "sam@example.com;sam@EXAMPLE.com", "sam@example.com sam@example.com",
              "sam@example.com\nsam@example.com", "<sam@example.com>, <sam@example.com>"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << u"sam@example.com"_s;
        QTest::newRow("the domain in ASCII, too")
            << u"sam@b\u00fccher.example <sam@xn--bcher-kva.example>"_s << u"sam@xn--bcher-kva.example"_s;
        QTest::newRow("case is kept") << u"Sam.Sample@Example.com"_s << u"Sam.Sample@Example.com"_s;
        QTest::newRow("tag") << u"sam+renumber@example.com"_s << u"sam+renumber@example.com"_s;
        QTest::newRow("not ASCII") << u"sämi@exämple.com"_s << u"sämi@exämple.com"_s;
        QTest::newRow("quotes in a quoted name")
            << u"\"Sam \\\"@\\\" Sample\" <sam@example.com>"_s << u"sam@example.com"_s;
        QTest::newRow("with signs in them")
            << u"o'brien+x%y=z/{a}@example.com"_s << u"o'brien+x%y=z/{a}@example.com"_s;
        QTest::newRow("mailto, encoded") << u"mailto:sam%2Bnew@example.com"_s << u"sam+new@example.com"_s;
        QTest::newRow("mailto, the @ too") << u"MAILTO:sam%40example.com"_s << u"sam@example.com"_s;
        QTest::newRow("mailto, as UTF-8") << u"mailto:s%C3%A4mi@ex%C3%A4mple.com"_s << u"sämi@exämple.com"_s;
        QTest::newRow("mailto, a question mark")
            << u"mailto:sam%3F@example.com?subject=a@b&body=%"_s << u"sam?@example.com"_s;
        QTest::newRow("mailto, as on the web") << u"mailto://sam@example.com"_s << u"sam@example.com"_s;
        QTest::newRow("mailto, in angle brackets")
            << u"Sam <mailto:sam%2Bx@example.com>"_s << u"sam+x@example.com"_s;
        QTest::newRow("link of Markdown") << u"[Sam](mailto:sam@example.com)"_s << u"sam@example.com"_s;
        QTest::newRow("link of Markdown with its address")
            << u"[sam@example.com](mailto:sam%40example.com)"_s << u"sam@example.com"_s;
        QTest::newRow("in brackets behind a name")
            << u"Sam Sample (sam@example.com)"_s << u"sam@example.com"_s;
        QTest::newRow("twice the same") << u"sam@example.com <sam@example.com>"_s << u"sam@example.com"_s;
        QTest::newRow("all in quotes") << u"\"sam@example.com\""_s << u"sam@example.com"_s;
        QTest::newRow("in quotes with an apostrophe")
            << u"'o'brien@example.com',"_s << u"o'brien@example.com"_s;
        QTest::newRow("in full-width brackets") << u"（sam@example.com）"_s << u"sam@example.com"_s;
        for (const QString &around : {u"%1;"_s,
                                      u"%1,"_s,
                                      u"%1."_s,
                                      u"%1:"_s,
                                      u"%1 ;"_s,
                                      u", %1"_s,
                                      u"(%1)"_s,
                                      u"(%1)."_s,
                                      u"[%1]"_s,
                                      u"{%1}"_s,
                                      u"<%1>"_s,
                                      u"<%1>,"_s,
                                      u"'%1'"_s,
                                      u"'%1';"_s,
                                      u"`%1`"_s,
                                      u"\u201c%1\u201d"_s,
                                      u"\u201e%1\u201c"_s,
                                      u"\u2018%1\u2019"_s,
                                      u"\u00ab%1\u00bb"_s,
                                      u"\u00ab\u00a0%1\u00a0\u00bb"_s,
                                      u"\u300c%1\u300d"_s,
                                      u"%1\u3002"_s,
                                      u"%1\u3001"_s,
                                      u"\"<%1>\""_s,
                                      u"(<mailto:%1>)"_s})
            QTest::newRow(qUtf8Printable(around)) << around.arg(u"sam@example.com"_s) << u"sam@example.com"_s;
        QTest::newRow("mailto twice") << u"mailto:MAILTO:sam@example.com"_s << u"sam@example.com"_s;
        QTest::newRow("no dot") << u"sam@localhost"_s << u"sam@localhost"_s;
        QTest::newRow("full-width @") << u"sam＠example.com"_s << u"sam@example.com"_s;
        QTest::newRow("full width") << u"ｓａｍ＠ｅｘａｍｐｌｅ。ｃｏｍ"_s << u"sam@example.com"_s;
        QTest::newRow("marks that nobody sees") << u"\u200esam@example.com\u200b"_s << u"sam@example.com"_s;
        QTest::newRow("NFD is kept") << u"sam@exa\u0308mple.com"_s << u"sam@exa\u0308mple.com"_s;
        QTest::newRow("a host with an underscore") << u"sam@my_host.example"_s << u"sam@my_host.example"_s;
        QTest::newRow("an IDN with a middle dot")
            << u"sam@paral\u00b7lel.example"_s << u"sam@paral\u00b7lel.example"_s;
        QTest::newRow("an address in numbers") << u"sam@[192.0.2.1]"_s << u"sam@[192.0.2.1]"_s;
        QTest::newRow("tilde and underscore before the @")
            << u"_sam~x@example.com"_s << u"_sam~x@example.com"_s;
        QTest::newRow("the same in quotes")
            << u"\"sam@example.com\" <sam@example.com>"_s << u"sam@example.com"_s;
        QTest::newRow("a space in a quoted local part")
            << u"\"john doe\"@example.com"_s << u"\"john doe\"@example.com"_s;
        QTest::newRow("the same in angle brackets")
            << u"John Doe <\"john doe\"@example.com>"_s << u"\"john doe\"@example.com"_s;
        QTest::newRow("the same in a link")
            << u"mailto:%22john%20doe%22@example.com"_s << u"\"john doe\"@example.com"_s;
        QTest::newRow("an escaped quote in a quoted local part")
            << u"\"john \\\"jo\\\" doe\"@example.com"_s << u"\"john \\\"jo\\\" doe\"@example.com"_s;
        for (const QString &noted :
             {u"sam@example.com (Sam)"_s, u"sam@example.com (Sam Sample)."_s, u"sam@example.com(Sam)"_s,
              u"(Sam) sam@example.com"_s, u"(Sam) sam@example.com (at work)"_s,
              u"sam@example.com (Sam (at work))"_s, u"sam@example.com ()"_s, u"sam@example.com [Sam]"_s,
              u"[Sam] sam@example.com"_s, u"<sam@example.com> (Sam)"_s, u"(Sam) <sam@example.com>"_s,
              u"mailto:sam@example.com (Sam)"_s, u"sam@example.com （Sam）"_s,
              u"sam@example.com (sam@example.com)"_s})
            QTest::newRow(qUtf8Printable(noted)) << noted << u"sam@example.com"_s;
        QTest::newRow("brackets of its own") << u"{a}@example.com"_s << u"{a}@example.com"_s;
        QTest::newRow("a letter beyond the first plane")
            << u"sam@\U00020bb7.example"_s << u"sam@\U00020bb7.example"_s;
        QTest::newRow("joiners between letters that never join")
            << u"\u200csam\u200d@exam\u200cple.com"_s << u"sam@example.com"_s;
        QTest::newRow("quoted local part") << u"\"sam@home\"@example.com"_s << u"\"sam@home\"@example.com"_s;
    }

    void readsWhatPeopleType()
    {
        QFETCH(const QString, typed);
        QTEST(readEmail(typed).value_or(QString()), "address");
    }

    /// What is not seen goes: what is sent is what is shown.
    void leavesOutWhatNobodySees_data()
    {
        QTest::addColumn<QString>("unseen");
        for (const char32_t mark : {0x00ADU, 0x034FU, 0x061CU,  0x115FU,  0x1160U,  0x17B4U, 0x180BU, 0x180EU,
                                    0x200BU, 0x200CU, 0x200DU,  0x202EU,  0x2060U,  0x2069U, 0x3164U, 0xFE0FU,
                                    0xFEFFU, 0xFFA0U, 0x1D173U, 0xE0001U, 0xE0041U, 0xE0101U})
            QTest::addRow("U+%04X", uint(mark)) << QString::fromUcs4(&mark, 1);
    }

    void leavesOutWhatNobodySees()
    {
        QFETCH(const QString, unseen);
        const QString typed = u"%1noa%1.sample@%1exam%1ple.org%1"_s.arg(unseen);
        QCOMPARE(readEmail(typed).value_or(QString()), u"noa.sample@example.org"_s);
    }

    void readsNothingThatIsShownOtherwise_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a Braille blank") << u"noa\u2800sample@example.org"_s;
        QTest::newRow("a blank of musicians") << u"noa\U0001d159sample@example.org"_s;
        QTest::newRow("a control character") << u"noa\u0001sample@example.org"_s;
        QTest::newRow("two spaces in quotes") << u"\"noa  sample\"@example.org"_s;
        QTest::newRow("a wide space in quotes") << u"\"noa\u3000sample\"@example.org"_s;
        QTest::newRow("a joiner that a domain may have")
            << u"noa@\u0d15\u0d4d\u200d.example"_s; // shown without, which is another domain
        QTest::newRow("private use") << u"noa\ue000@example.org"_s;
        QTest::newRow("half a character") << QString(u"noa"_s + QChar(0xd800) + u"@example.org"_s);
        QTest::newRow("a heap of marks") << u"noa\u0301\u0301\u0301\u0301\u0301@example.org"_s;
        QTest::newRow("a mark on nothing") << u"\u0301noa@example.org"_s;
        QTest::newRow("longer than is shown") << QString(QString(600, u'a') + u"@example.org"_s);
    }

    void readsNothingThatIsShownOtherwise()
    {
        QFETCH(const QString, typed);
        const auto read = readEmail(typed);
        QVERIFY2(!read.has_value(), qUtf8Printable(read.value_or(QString())));
        QCOMPARE(read.error(), EmailError::NotAnAddress);
    }

    void withItsDomainInAscii()
    {
        using renumber::account::withAsciiDomain;
        QCOMPARE(withAsciiDomain(u"Info@Überall-ist.de"_s), u"Info@xn--berall-ist-8db.de"_s);
        QCOMPARE(withAsciiDomain(u"sam@example.com"_s), u"sam@example.com"_s);
        QCOMPARE(withAsciiDomain(u"sam@xn--\u00fc.com"_s), u"sam@xn--\u00fc.com"_s);
        QCOMPARE(withAsciiDomain(u"sam"_s), u"sam"_s);
        using renumber::account::withUnicodeDomain;
        QCOMPARE(withUnicodeDomain(u"Info@xn--berall-ist-8db.de"_s), u"Info@\u00fcberall-ist.de"_s);
        QCOMPARE(withUnicodeDomain(u"sam@example.com"_s), u"sam@example.com"_s);
        QCOMPARE(withUnicodeDomain(u"sam@xn--a.com"_s), u"sam@xn--a.com"_s);
        QCOMPARE(withUnicodeDomain(u"sam"_s), u"sam"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<EmailError>("error");
        QTest::newRow("nothing") << u""_s << EmailError::Empty;
        QTest::newRow("spaces") << u"  "_s << EmailError::Empty;
        QTest::newRow("no @") << u"sam.example.com"_s << EmailError::NotAnAddress;
        QTest::newRow("nothing before it") << u"@example.com"_s << EmailError::NotAnAddress;
        QTest::newRow("nothing behind it") << u"sam@"_s << EmailError::NotAnAddress;
        QTest::newRow("a space inside") << u"sam @example.com"_s << EmailError::NotAnAddress;
        QTest::newRow("a line break inside") << u"sam@exam\nple.com"_s << EmailError::NotAnAddress;
        QTest::newRow("a phone number") << u"+33750253354"_s << EmailError::NotAnAddress;
        QTest::newRow("two signs") << u"sam@@example.com"_s << EmailError::NotAnAddress;
        QTest::newRow("two by case") << u"sam@example.com, Sam@example.com"_s << EmailError::SeveralAddresses;
        QTest::newRow("another one in square brackets")
            << u"noa@example.com [mailto:sam@example.com]"_s << EmailError::SeveralAddresses;
        QTest::newRow("two with quoted names")
            << u"\"Sam\" <sam@example.com>, \"Noa\" <noa@example.com>"_s << EmailError::SeveralAddresses;
        QTest::newRow("two @ and a quoted name")
            << u"\"Sam\" <sam@noa@example.com>"_s << EmailError::SeveralAddresses;
        QTest::newRow("another one in the words of a link")
            << u"[noa@example.com](mailto:sam@example.com)"_s << EmailError::SeveralAddresses;
        QTest::newRow("one that ends like it before the brackets")
            << u"osam@example.com <sam@example.com>"_s << EmailError::SeveralAddresses;
        for (const char *typed :
             {"\"sam@example.com\" <noa@example.org>", "'sam@example.com' <noa@example.org>",
              "\"Sam (sam@example.com)\" <noa@example.org>", "\"Sam, sam @ example.com\" <noa@example.org>",
              "\"sam@example\u3002com\" <noa@example.org>", "\"\\\"sam@example.com\\\"\" <noa@example.org>",
              "<noa@example.org> \"sam@example.com\"", "\"sam@example.com\" (noa@example.org)",
              "[\"sam@example.com\"](mailto:noa@example.org)", "mailto:sam%40example.com <noa@example.org>"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << EmailError::SeveralAddresses;
        QTest::newRow("two in a link")
            << u"mailto:sam@example.com,noa@example.com"_s << EmailError::SeveralAddresses;
        QTest::newRow("two in a link, encoded")
            << u"mailto:sam%40example.com%2Cnoa%40example.com"_s << EmailError::SeveralAddresses;
        QTest::newRow("another one in the headers of a link")
            << u"mailto:sam@example.com?cc=noa%40example.com"_s << EmailError::SeveralAddresses;
        for (const char *typed : {"mailto:",
                                  "mailto:?subject=x",
                                  "mailto:sam%zz@example.com",
                                  "mailto:100%@example.com",
                                  "mailto:sam%FF@example.com",
                                  "mailto:sam%0A@example.com",
                                  "mailto:sam%2540example.com",
                                  "mailto:sam%2Cnoa@example.com",
                                  "mailto:sam@example.com%2E",
                                  "mailto:%3Csam@example.com%3E",
                                  "<sam@example.com",
                                  "(sam@example.com",
                                  "'sam@example.com",
                                  "sam@example.com)",
                                  "sam@example.com'",
                                  "sam@example.com>",
                                  "Email: sam@example.com",
                                  "http://sam:x@example.com/",
                                  "http://sam@example.com/y",
                                  "Sam sam@example.com",
                                  "sam@example.com Sam",
                                  "a,sam@example.com",
                                  "a;sam@example.com",
                                  "sam@example.com;x",
                                  "CORP\\sam@example.com",
                                  "\u201csam@example.com",
                                  "\u2022sam@example.com",
                                  "sam@example.com?subject=x",
                                  "*sam@example.com*",
                                  "~sam@example.com~",
                                  "_sam@example.com_",
                                  "~~sam@example.com~~",
                                  "__sam@example.com__",
                                  "sam@example.com#frag",
                                  "sam@example.com$",
                                  "sam@example.com^1",
                                  "sam@example.com+x",
                                  "sam@exam~ple.com",
                                  "sam@exam\u201cple.com",
                                  "sam@example..com",
                                  "sam@.example.com",
                                  "sam@-example.com",
                                  "sam@example-.com",
                                  "sam@example.com-",
                                  "sam@example.123",
                                  "sam@192.0.2.1",
                                  "sam@example_com"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << EmailError::NotAnAddress;
        QTest::newRow("a quote that does not end") << u"sam@\"home@"_s << EmailError::NotAnAddress;
        for (const char *typed :
             {"sam@example.com (noa@example.org)", "sam@example.com [noa@example.org]",
              "(noa@example.org) sam@example.com", "sam@example.com (Sam), noa@example.org (Noa)"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << EmailError::SeveralAddresses;
        for (const char *typed :
             {"sam@example.com (Sam", "sam@example.com Sam)", "(Sam)", "john doe@example.com",
              "\"john\" doe@example.com", "\"john\" \"doe\"@example.com", "\"john doe\" @example.com",
              "\"\"@example.com", "sam@exam(Sam)ple.com"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << EmailError::NotAnAddress;
        QTest::newRow("two") << u"sam@example.com, noa@example.com"_s << EmailError::SeveralAddresses;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, typed);
        const auto read = readEmail(typed);
        QVERIFY(!read.has_value());
        QTEST(read.error(), "error");
    }
};

RENUMBER_TEST(EmailAddressTest)
#include "emailaddresstest.moc"
