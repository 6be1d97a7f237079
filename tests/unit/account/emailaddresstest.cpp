// SPDX-License-Identifier: Apache-2.0
#include "account/emailaddress.h"

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
        QTest::newRow("case is kept") << u"Sam.Sample@Example.com"_s << u"Sam.Sample@Example.com"_s;
        QTest::newRow("tag") << u"sam+renumber@example.com"_s << u"sam+renumber@example.com"_s;
        QTest::newRow("not ASCII") << u"sämi@exämple.com"_s << u"sämi@exämple.com"_s;
        QTest::newRow("quotes in a quoted name")
            << u"\"Sam \\\"@\\\" Sample\" <sam@example.com>"_s << u"sam@example.com"_s;
        QTest::newRow("mailto twice") << u"mailto:MAILTO:sam@example.com"_s << u"sam@example.com"_s;
        QTest::newRow("no dot") << u"sam@localhost"_s << u"sam@localhost"_s;
        QTest::newRow("full-width @") << u"sam＠example.com"_s << u"sam@example.com"_s;
        QTest::newRow("full width") << u"ｓａｍ＠ｅｘａｍｐｌｅ。ｃｏｍ"_s << u"sam@example.com"_s;
        QTest::newRow("marks that nobody sees") << u"\u200esam@example.com\u200b"_s << u"sam@example.com"_s;
        QTest::newRow("NFD is kept") << u"sam@exa\u0308mple.com"_s << u"sam@exa\u0308mple.com"_s;
        QTest::newRow("quoted local part") << u"\"sam@home\"@example.com"_s << u"\"sam@home\"@example.com"_s;
    }

    void readsWhatPeopleType()
    {
        QFETCH(const QString, typed);
        QTEST(readEmail(typed).value_or(QString()), "address");
    }

    void withItsDomainInAscii()
    {
        using renumber::account::withAsciiDomain;
        QCOMPARE(withAsciiDomain(u"Info@Überall-ist.de"_s), u"Info@xn--berall-ist-8db.de"_s);
        QCOMPARE(withAsciiDomain(u"sam@example.com"_s), u"sam@example.com"_s);
        QCOMPARE(withAsciiDomain(u"sam@xn--\u00fc.com"_s), u"sam@xn--\u00fc.com"_s);
        QCOMPARE(withAsciiDomain(u"sam"_s), u"sam"_s);
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
        QTest::newRow("two with quoted names")
            << u"\"Sam\" <sam@example.com>, \"Noa\" <noa@example.com>"_s << EmailError::SeveralAddresses;
        QTest::newRow("two @ and a quoted name")
            << u"\"Sam\" <sam@noa@example.com>"_s << EmailError::SeveralAddresses;
        QTest::newRow("all in quotes") << u"\"sam@example.com\""_s << EmailError::NotAnAddress;
        QTest::newRow("a quote that does not end") << u"sam@\"home@"_s << EmailError::NotAnAddress;
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

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "emailaddresstest.moc"
