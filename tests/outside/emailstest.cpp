// SPDX-License-Identifier: Apache-2.0
// Email addresses as people type and services store them: compared as IDNA and NFC, shown as typed.
#include "account/emailreading.h"
#include "change/machine.h"
#include "contactvalues.h"
#include "guitest.h"
#include "imitatedwindow.h"
#include "resourceapi.h"
#include "store/unfinishedchange.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;

namespace {

change::Plan planTo(const QString &target)
{
    change::Plan plan;
    plan.before = {account::ContactKind::Email,
                   test::emailValue(u"camille@example.com"_s),
                   account::Verification::Verified,
                   {},
                   {}};
    plan.target = test::emailValue(target);
    return plan;
}

/// Whether a change to \a target, whose reply was lost, is over once the account shows \a stored.
bool isDoneWith(const change::Plan &plan, const QString &stored)
{
    const account::Account account{
        u"u1"_s,
        u"Camille"_s,
        {{account::ContactKind::Email, test::emailValue(stored), account::Verification::Verified, {}, {}}}};
    const change::Change change{plan, change::AwaitingCode{}};
    return std::holds_alternative<change::Done>(store::reconciled(change, account).phase);
}

} // namespace

class EmailsTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSame_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("info@überall-ist.de") << u"info@überall-ist.de"_s << u"info@xn--berall-ist-8db.de"_s;
        QTest::newRow("typed as xn--") << u"info@XN--berall-ist-8DB.de"_s << u"info@überall-ist.de"_s;
        QTest::newRow("NFD against NFC")
            << u"jose\u0301@u\u0308berall-ist.de"_s << u"jos\u00e9@\u00fcberall-ist.de"_s;
        QTest::newRow("a domain in upper case") << u"sam@EXAMPLE.Com"_s << u"sam@example.com"_s;
        QTest::newRow("Ü in upper case") << u"info@ÜBERALL-IST.DE"_s << u"info@xn--berall-ist-8db.de"_s;
        QTest::newRow("a trailing dot") << u"sam@example.com."_s << u"sam@example.com"_s;
        QTest::newRow("a full-width @") << u"sam＠example.com"_s << u"sam@example.com"_s;
        QTest::newRow("full width") << u"ｓａｍ＠ｅｘａｍｐｌｅ．ｃｏｍ"_s << u"sam@example.com"_s;
        QTest::newRow("an ideographic full stop") << u"sam@例え。example"_s << u"sam@例え.example"_s;
        QTest::newRow("ß") << u"info@straße.example"_s << u"info@xn--strae-oqa.example"_s;
        QTest::newRow("Cyrillic") << u"info@ПРИМЕР.example"_s << u"info@xn--e1afmkfd.example"_s;
        QTest::newRow("what nobody sees") << u"\u200esam@exam\u00adple.com\ufeff"_s << u"sam@example.com"_s;
        QTest::newRow("a domain that is no host name")
            << u"sam@my_host.EXAMPLE"_s << u"sam@my_host.example"_s;
        QTest::newRow("an address in numbers") << u"sam@[IPv6:2001:DB8::1]"_s << u"sam@[ipv6:2001:db8::1]"_s;
    }

    void isTheSame()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, stored);
        const auto email = account::ContactKind::Email;
        QVERIFY(account::sameContact(email, test::emailValue(typed), test::emailValue(stored)));
        QVERIFY(account::sameContact(email, test::emailValue(stored), test::emailValue(typed)));
        const change::Plan plan = planTo(account::readEmail(typed).value_or(typed));
        QVERIFY(isDoneWith(plan, stored));
    }

    void isAnother_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("another name") << u"sam@example.com"_s << u"noa@example.com"_s;
        QTest::newRow("another domain") << u"sam@example.com"_s << u"sam@example.org"_s;
        QTest::newRow("a dot in the name") << u"sam.sample@example.com"_s << u"samsample@example.com"_s;
        QTest::newRow("a tag") << u"sam+one@example.com"_s << u"sam@example.com"_s;
        QTest::newRow("an accent in the name") << u"josé@example.com"_s << u"jose@example.com"_s;
        QTest::newRow("an accent in the domain") << u"info@überall.de"_s << u"info@uberall.de"_s;
        QTest::newRow("ß and ss") << u"info@straße.example"_s << u"info@strasse.example"_s;
        QTest::newRow("Cyrillic that looks the same") << u"sam@\u0435xample.com"_s << u"sam@example.com"_s;
        QTest::newRow("a subdomain") << u"sam@mail.example.com"_s << u"sam@example.com"_s;
        QTest::newRow("none") << u"sam@example.com"_s << u""_s;
    }

    void isAnother()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QVERIFY(!account::sameContact(account::ContactKind::Email, test::emailValue(a), test::emailValue(b)));
        QVERIFY(!isDoneWith(planTo(a), b));
        if (!b.isEmpty())
            QVERIFY(!isDoneWith(planTo(b), a));
    }

    /// Of the part before the @ only its own server knows what is the same; that a service stores it in lower
    /// case is seen from an account that did not have it before.
    void caseOfTheLocalPart()
    {
        QVERIFY(!account::sameContact(account::ContactKind::Email, test::emailValue(u"Sam@example.com"_s),
                                      test::emailValue(u"sam@example.com"_s)));
        QVERIFY(isDoneWith(planTo(u"Sam@Example.com"_s), u"sam@example.com"_s));
        change::Plan plan = planTo(u"Camille@example.com"_s);
        QVERIFY2(!isDoneWith(plan, u"camille@example.com"_s), "that is what was there before");
        QVERIFY(isDoneWith(plan, u"Camille@example.com"_s));
    }

    void isChangedToAndDone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("stored");
        QTest::newRow("info@überall-ist.de")
            << u"info@überall-ist.de"_s << u"info@überall-ist.de"_s << u"info@xn--berall-ist-8db.de"_s;
        QTest::newRow("NFD") << u"info@u\u0308berall-ist.de"_s << u"info@u\u0308berall-ist.de"_s
                             << u"info@\u00fcberall-ist.de"_s;
        QTest::newRow("full-width @")
            << u"info＠example.com"_s << u"info@example.com"_s << u"info@example.com"_s;
        QTest::newRow("a link") << u"mailto:camille%2Bnew@example.com?subject=Hello"_s
                                << u"camille+new@example.com"_s << u"camille+new@example.com"_s;
        QTest::newRow("with a semicolon")
            << u"camille.new@example.com;"_s << u"camille.new@example.com"_s << u"camille.new@example.com"_s;
        QTest::newRow("stored in lower case")
            << u"Info@Example.COM"_s << u"Info@Example.COM"_s << u"info@example.com"_s;
    }

    void isChangedToAndDone()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, sent);
        QFETCH(const QString, stored);
        Driver driver(m_sandbox);
        toEmailPage(driver);
        driver.paste(u"newEmailField"_s, typed);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.text(u"sentToField"_s), sent);
        const SentMessage message = m_api.book().messages().constLast();
        QCOMPARE(message.to, sent);
        m_api.book().person(u"Camille"_s)->pending(ContactKind::Email)->value = stored;
        driver.type(u"codeField"_s, message.code);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"shownCardValue"_s).remove(QChar(0x200b)).contains(stored));
    }

    /// Nobody is asked for a code at an address that is none, or not all of one.
    void whatIsNoWholeAddressIsNotSent_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"noa@exampl…", "noa@exampl...", "n***a@example.org", "s•••@example.org", "s…m@example.org",
              "s...@example.org", "*sam@example.com", "noa%2Btag@example.org", "%20sam@example.com",
              "mailto%3Asam@example.com", "email=sam@example.com", "to=sam@example.com", "=sam@example.com",
              "sam(at)example.com <noa@example.org>"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void whatIsNoWholeAddressIsNotSent()
    {
        QFETCH(const QString, typed);
        Driver driver(m_sandbox);
        toEmailPage(driver);
        driver.paste(u"newEmailField"_s, typed);
        QCOMPARE(driver.text(u"emailPreviewLabel"_s), QString());
        driver.press(u"updateButton"_s);
        QVERIFY(driver.isVisible(u"emailErrorLabel"_s));
        QCOMPARE(driver.page(), u"changePage"_s);
        QCOMPARE(m_api.book().messages().size(), 0);
    }

    void theSameAsNowIsNotSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as xn--") << u"info@xn--berall-ist-8db.de"_s;
        QTest::newRow("NFD") << u"info@u\u0308berall-ist.de"_s;
        QTest::newRow("in upper case") << u"info@ÜBERALL-ist.de"_s;
    }

    void theSameAsNowIsNotSent()
    {
        QFETCH(const QString, typed);
        m_api.book().person(u"Camille"_s)->primary(ContactKind::Email)->value = u"info@überall-ist.de"_s;
        Driver driver(m_sandbox);
        toEmailPage(driver);
        driver.paste(u"newEmailField"_s, typed);
        driver.press(u"updateButton"_s);
        QVERIFY(driver.text(u"emailErrorLabel"_s).contains(u"has already"_s));
        QCOMPARE(m_api.book().messages().size(), 0);
    }

    void init() { m_api.reset(); }

private:
    void toEmailPage(Driver &driver)
    {
        startAt(driver, m_api, u"/v2"_s, jsonIn(QStringLiteral(RENUMBER_OTHERAPIS "/contactory.json")));
        driver.choose(u"wayBox"_s, u"With an access token"_s);
        driver.type(u"tokenField"_s, u"camille-token"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        driver.press(u"emailCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
    }

    SandboxProcess m_sandbox; ///< not started: the imitation is in this process
    ResourceApi m_api;
};

RENUMBER_GUI_TEST(EmailsTest)
#include "emailstest.moc"
