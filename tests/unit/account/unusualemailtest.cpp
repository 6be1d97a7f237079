// SPDX-License-Identifier: Apache-2.0
// Addresses that are hidden in part, cut off, or left over from links and forms are none; unusual ones are.
#include "account/emailreading.h"
#include "account/mask.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using renumber::account::EmailError;
using renumber::account::isMasked;
using renumber::account::readEmail;

namespace {

void rows(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QString>("typed");
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

} // namespace

class UnusualEmailTest : public QObject
{
    Q_OBJECT

    static void isNone()
    {
        QFETCH(const QString, typed);
        const auto read = readEmail(typed);
        QVERIFY2(!read.has_value(), qUtf8Printable(read.value_or(QString())));
        QCOMPARE(read.error(), EmailError::NotAnAddress);
    }

private slots:
    void aMaskIsNoAddress_data()
    {
        rows({"n***a@example.org",
              "s*m@example.org",
              "*sam@example.org",
              "sam*@example.org",
              "s•••@example.org",
              "s•••m@example.org",
              "•••@example.org",
              "s…m@example.org",
              "s…@example.org",
              "…m@example.org",
              "s...@example.org",
              "s...m@example.org",
              "s..m@example.org",
              "s●●m@example.org",
              "s○○m@example.org",
              "s■■m@example.org",
              "s███m@example.org",
              "s░░m@example.org",
              "s··m@example.org",
              "s·m@example.org",
              "s∙∙m@example.org",
              "s∗∗m@example.org",
              "s⁎m@example.org",
              "s×××m@example.org",
              "s‥m@example.org",
              "s⋯m@example.org",
              "s＊＊m@example.org",
              "s・・・m@example.org",
              "s–––m@example.org",
              "s###m@example.org",
              "s??m@example.org",
              "sam@e***.org",
              "sam@e••••.org",
              "sam@e●●●●.org",
              "sam@e…e.org",
              "sam@e⋯e.org",
              "sam@ex·ample.org",
              "sam@…",
              "sam@***",
              "sam@[hidden]",
              "sam@[***]",
              "s***@e***.***",
              "<n***a@example.org>",
              "Noa <n***a@example.org>",
              "mailto:n***a@example.org",
              "mailto:s%E2%80%A6m@example.org",
              "\"n***a@example.org\"",
              "\"n***a\"@example.org",
              "n***a@example.org (Noa)",
              "\"s•m\"@example.org"});
    }
    void aMaskIsNoAddress() { isNone(); }

    void whatIsCutOffIsNoAddress_data()
    {
        rows({"noa@exampl…",        "noa@exampl….",     "noa@exampl…,",        "noa@exampl …",
              "(noa@exampl…)",      "“noa@exampl…”",    "Noa <noa@exampl…>",   "Noa <noa@exampl…",
              "mailto:noa@exampl…", "noa@exampl...",    "noa@exampl..",        "noa@exampl. . .",
              "noa@exampl...;",     "(noa@exampl...)",  "Noa <noa@exampl...>", "noa@exampl。。。",
              "noa@exampl‥",        "noa@exampl⋯",      "noa@exampl (...)",    "noa@exampl(…)",
              "noa@exampl […]",     "noa@exampl [...]", "noa@exampl[…]",       "…noa@example.org",
              "...noa@example.org", ".noa@example.org", "noa.@example.org",    "noa@…example.org"});
    }
    void whatIsCutOffIsNoAddress() { isNone(); }

    void whatIsLeftOverIsNoPartOfIt_data()
    {
        rows({"noa%2Btag@example.org",
              "noa%2btag@example.org",
              "%20sam@example.com",
              "sam%20@example.com",
              "mailto%3Asam@example.com",
              "%22sam%22@example.com",
              "s%C3%A4m@example.com",
              "mailto:sam%252Bx@example.com",
              "Sam <sam%2Bx@example.com>",
              "email=sam@example.com",
              "to=sam@example.com",
              "=sam@example.com",
              "user_email=sam@example.com",
              "e-mail=sam@example.com",
              "user.email=sam@example.com",
              "$email=sam@example.com",
              "?email=sam@example.com",
              "&email=sam@example.com",
              "a=b&email=sam@example.com",
              "x?to=sam@example.com",
              "x&to=sam@example.com",
              "--to=sam@example.com",
              "-sam@example.com",
              "?sam@example.com",
              "&sam@example.com",
              "#sam@example.com",
              "/sam@example.com",
              "//sam@example.com",
              "|sam@example.com",
              "Sam|sam@example.com",
              "www.example.com/sam@example.com",
              "sam&#43;x@example.com",
              "sam&#43x@example.com",
              "mailto:=sam@example.com",
              "mailto:to=sam@example.com",
              "<email=sam@example.com>"});
    }
    void whatIsLeftOverIsNoPartOfIt() { isNone(); }

    void anotherAddressMayBeSpelledOut_data()
    {
        rows({"sam(at)example.com <noa@example.org>",         "sam (at) example.com <noa@example.org>",
              "sam[at]example.com <noa@example.org>",         "sam{at}example.com <noa@example.org>",
              "sam(AT)example.com <noa@example.org>",         "sam（at）example.com <noa@example.org>",
              "sam(a)example.com <noa@example.org>",          "sam(ät)example.com <noa@example.org>",
              "\"sam(at)example.com\" <noa@example.org>",     "sam(at)example(dot)com <noa@example.org>",
              "sam [at] example [dot] com <noa@example.org>", "sam at example dot com <noa@example.org>",
              "sam AT example.com <noa@example.org>",         "sam at example.com <noa@example.org>",
              "sam_at_example.com <noa@example.org>",         "sam&#64;example.com <noa@example.org>",
              "sam(@)example.com <noa@example.org>",          "sam @ example . com <noa@example.org>",
              "noa@example.org (sam(at)example.com)",         "(sam at example.com) noa@example.org",
              "[sam(at)example.com](mailto:noa@example.org)", "sam@example(dot)com <noa@example.org>",
              "s•••@example.com <noa@example.org>",           "s***@example.com <noa@example.org>"});
    }
    void anotherAddressMayBeSpelledOut()
    {
        QFETCH(const QString, typed);
        const auto read = readEmail(typed);
        QVERIFY2(!read.has_value(), qUtf8Printable(read.value_or(QString())));
        QCOMPARE(read.error(), EmailError::SeveralAddresses);
    }

    void aNameMaySayMuch_data()
    {
        rows({"Sam at Work <sam@example.com>", "Sam at example.com <sam@example.com>",
              "Sam at Example.com <sam@mail.example.com>", "sam(at)example.com <sam@example.com>",
              "sam at example dot com <sam@example.com>", "Sam (at home) <sam@example.com>",
              "Sam at 10.30 <sam@example.com>", "Sam S… <sam@example.com>", "Sam • Work <sam@example.com>",
              "★ Sam ★ <sam@example.com>", "Sam *new* <sam@example.com>", "sam@example.com (…by Sam)",
              "sam@example.com (Sam...)", "sam@example.com!!", "sam@example.com?!", "sam@example.com.,"});
    }
    void aNameMaySayMuch()
    {
        QFETCH(const QString, typed);
        const auto read = readEmail(typed);
        QVERIFY(read.has_value());
        QVERIFY2(*read == u"sam@example.com"_s || *read == u"sam@mail.example.com"_s, qUtf8Printable(*read));
    }

    /// As RFC 5322, 5321, 6531 and 3696 have them.
    void unusualOnesAreReadAsTheyAre_data()
    {
        rows({"user.name+tag+sorting@example.com",
              "x@example.com",
              "name/surname@example.com",
              "admin@example",
              "\" \"@example.org",
              "\"john..doe\"@example.org",
              "\"sam%2Bx\"@example.org",
              "\"email=sam\"@example.org",
              "\"-sam\"@example.org",
              "mailhost!username@example.org",
              "user%example.com@example.org",
              "100%@example.org",
              "user-@example.org",
              "postmaster@[123.123.123.123]",
              "postmaster@[IPv6:2001:0db8:85a3::8a2e:0370:7334]",
              "customer/department=shipping@example.com",
              "$A12345@example.com",
              "!def!xyz%yz@example.com",
              "_somename@example.com",
              "o'brien@example.com",
              "fred&barney@example.com",
              "sam+a=b@example.com",
              "bounce+sam=example.com@example.org",
              "+33750253354@example.com",
              "~sam@example.com",
              "^sam@example.com",
              "what?@example.com",
              "c#@example.com",
              "xx__sam__xx@example.com",
              "sam--x@example.com",
              "Pelé@example.com",
              "δοκιμή@παράδειγμα.δοκιμή",
              "我買@屋企.香港",
              "二ノ宮@黒川.日本",
              "アイ・ウ@例え・テスト.jp",
              "медведь@с-балалайкой.рф",
              "संपर्क@डाटामेल.भारत",
              "col·lecció@paral·lel.example",
              "צה״ל@example.org",
              "٣٤@example.org"});
    }
    void unusualOnesAreReadAsTheyAre()
    {
        QFETCH(const QString, typed);
        QCOMPARE(readEmail(typed).value_or(u"none"_s), typed);
    }

    void aMask()
    {
        for (const char *masked : {"s*m@example.org", "s•@example.org", "s…", "s...m@e", "s##m@e", "·l@e"})
            QVERIFY2(isMasked(QString::fromUtf8(masked)), masked);
        for (const char *whole : {"sam@example.org", "\"a..b\"@example.org", "col·lecció@example.org", ""})
            QVERIFY2(!isMasked(QString::fromUtf8(whole)), whole);
    }
};

RENUMBER_TEST(UnusualEmailTest)
#include "unusualemailtest.moc"
