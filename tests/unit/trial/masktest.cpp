// SPDX-License-Identifier: Apache-2.0
// What of a text that a service sent may be shown to somebody who passes it on.
#include "trial/mask.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace Qt::StringLiterals;

class MaskTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &foreign, const QString &shown) {
            QTest::newRow(name) << foreign << shown;
        };
        row("a number", u"+33750253354"_s, u"+33 … 54"_s);
        row("with groups", u"call +33 7 50 25 33 54 now"_s, u"call +33 … 54 now"_s);
        row("without its country", u"750253354"_s, u"7…54"_s);
        row("a code", u"your code is 501028."_s, u"your code is 5…8."_s);
        row("in Arabic digits", u"\u0667\u0665\u0660\u0662\u0665\u0663\u0663\u0665\u0664"_s,
            u"\u0667…\u0665\u0664"_s);
        row("an address", u"camille@example.com"_s, u"c…@example.com"_s);
        row("an address in a sentence", u"sent to <camille.sample@example.com>."_s,
            u"sent to <c…@example.com.>"_s.replace(u".>"_s, u">."_s));
        row("a bearer token", u"Bearer abc.def"_s, u"Bearer [hidden]"_s);
        row("what looks like a token", u"x eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0NzExIn0.c2lnbmF0dXJl y"_s,
            u"x ey…Jl y"_s);
        row("a UUID", u"5a9c6d3e-0000-4000-8000-000000000001"_s, u"5a…01"_s);
        row("letters alone", u"QmFzZUxldHRlcnNBbG9uZQ"_s, u"Qm…ZQ"_s);

        row("a word", u"CONFIRMED"_s, u"CONFIRMED"_s);
        row("the name of an error", u"PHONE_NUMBER_ALREADY_TAKEN"_s, u"PHONE_NUMBER_ALREADY_TAKEN"_s);
        row("with a few digits", u"error_phone_number_404"_s, u"error_phone_number_404"_s);
        row("in camel case", u"phoneNumberVerificationState"_s, u"phoneNumberVerificationState"_s);
        row("a small number", u"3600"_s, u"3600"_s);
        row("a short id", u"c-81"_s, u"c-81"_s);
        row("a time", u"2022-10-11T10:00:00.123456Z"_s, u"2022-10-11T10:00:00.123456Z"_s);
        row("a date", u"2022-10-11"_s, u"2022-10-11"_s);
        row("this computer", u"http://127.0.0.1/x"_s, u"http://127.0.0.1/x"_s);
        row("a name", u"Camille Sample"_s, u"Camille Sample"_s);
        row("nothing", QString(), QString());
    }
    void texts()
    {
        QFETCH(const QString, foreign);
        QFETCH(const QString, shown);
        QCOMPARE(trial::Mask().text(foreign), shown);
    }

    void secretsAreHiddenWhereverTheyStand()
    {
        trial::Mask mask;
        mask.hide(u"sample-token"_s);
        mask.hide(u"sample-token-verified"_s);
        mask.hide(u"abc"_s);
        mask.hide(QString());
        QCOMPARE(mask.text(u"sample-token-verified"_s), u"[hidden]"_s);
        QCOMPARE(mask.text(u"a sample-token-verified, a sample-token"_s), u"a [hidden], a [hidden]"_s);
        QCOMPARE(mask.withoutSecrets(u"(sample-token)"_s), u"([hidden])"_s);
        // So short that it stands in words as well.
        QCOMPARE(mask.text(u"abc"_s), u"[hidden]"_s);
        QCOMPARE(mask.text(u"an abcess"_s), u"an abcess"_s);
    }

    void examplesAreShown()
    {
        trial::Mask mask;
        mask.showWhole(u"+44 7400 123456"_s);
        mask.showWhole(u"new@example.com"_s);
        mask.showWhole(u"123456"_s);
        for (const QString &text :
             {u"+447400123456"_s, u"+44 7400 123456"_s, u"new@example.com"_s, u"123456"_s})
            QCOMPARE(mask.text(text), text);
        QCOMPARE(mask.text(u"+447400123457"_s), u"+44 … 57"_s);
    }

    void namesOfSecrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSecret");
        for (const char *name : {"password", "access_token", "refreshToken", "client_secret", "X-Api-Key",
                                 "appKey", "Authorization", "session", "jwt", "pin", "code_verifier"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"token_type", "tokenExpiresIn", "passwordChangedAt", "code", "errorCode",
                                 "key", "id", "phone", "shipping", "name"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void namesOfSecrets()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isSecret);
        QCOMPARE(trial::isNameOfSecret(name), isSecret);
        QCOMPARE(trial::Mask().valueOf(name, u"abc"_s), isSecret ? u"[hidden]"_s : u"abc"_s);
    }

    void whatNobodyHasYetIsShown()
    {
        QCOMPARE(trial::Mask().valueOf(u"token"_s, u"<ticket>"_s), u"<ticket>"_s);
        QCOMPARE(trial::Mask().encoded(u"%3Cticket%3E"_s), u"<ticket>"_s);
    }

    void percentEncodingIsKept()
    {
        const trial::Mask mask;
        QCOMPARE(mask.encoded(u"a%20b%22c"_s), u"a%20b%22c"_s);
        QCOMPARE(mask.encoded(u"%2B33750253354"_s), u"+33 … 54"_s);
        QCOMPARE(mask.encodedValueOf(u"token"_s, u"a%20b"_s), u"[hidden]"_s);
    }
};

RENUMBER_TEST(MaskTest)
#include "masktest.moc"
