// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace renumber::test {

void GuiTest::begin(Driver &driver)
{
    driver.start({driver.writeProfile(u"Sandbox sample"_s, u"sample-token-verified"_s)});
    TRY_PAGE(driver, "signInPage");
}

void GuiTest::signIn(Driver &driver, const QString &token)
{
    QTRY_VERIFY(driver.isEnabled(u"signInButton"_s)); // who was there before has signed out
    driver.choose(u"wayBox"_s, u"With an access token"_s);
    driver.type(u"tokenField"_s, token);
    driver.press(u"signInButton"_s);
    TRY_PAGE(driver, "accountPage");
}

void GuiTest::beginSignedIn(Driver &driver, const QString &token)
{
    begin(driver);
    signIn(driver, token);
}

void GuiTest::beginAt(Driver &driver, const QString &service, const QString &token)
{
    driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, service)});
    signIn(driver, token);
}

void GuiTest::enterNumber(Driver &driver, const QString &number)
{
    driver.press(u"phoneCardChangeButton"_s);
    TRY_PAGE(driver, "changePage");
    driver.type(u"newNumberField"_s, number);
}

void GuiTest::askForCode(Driver &driver, const QString &number)
{
    enterNumber(driver, number);
    driver.press(u"updateButton"_s);
    TRY_PAGE(driver, "codePage");
}

void GuiTest::beginAtDesk(Driver &driver)
{
    driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, u"trivoreid"_s)});
    driver.choose(u"wayBox"_s, u"As an API client, for other people"_s);
    driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
    driver.type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
    driver.press(u"signInButton"_s);
    TRY_PAGE(driver, "findPage");
    QTRY_VERIFY(driver.window().findChild<QWidget *>(u"railFindButton"_s)); // the desk is open
}

void GuiTest::serve(Driver &driver, const QString &person)
{
    driver.type(u"personField"_s, person);
    driver.press(u"findButton"_s);
    driver.openFound();
    TRY_PAGE(driver, "deskCasePage");
    QTRY_VERIFY(driver.isEnabled(u"reasonBox"_s));
}

void GuiTest::proveCaller(Driver &driver)
{
    driver.choose(u"reasonBox"_s, u"New number"_s);
    QTRY_VERIFY(driver.isEnabled(u"inPersonProofBeginButton"_s));
    driver.press(u"inPersonProofBeginButton"_s);
    QTRY_VERIFY(driver.isVisible(u"inPersonProofPassedButton"_s));
    QTRY_VERIFY(driver.isEnabled(u"inPersonProofPassedButton"_s));
    driver.press(u"inPersonProofPassedButton"_s);
    state(driver, u"proofDialog"_s, u"Passport"_s);
}

void GuiTest::state(Driver &driver, const QString &dialog, const QString &statement)
{
    QTRY_VERIFY(driver.window().findChild<QInputDialog *>(dialog));
    auto *asking = driver.window().findChild<QInputDialog *>(dialog);
    QPushButton *ok = asking->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    asking->findChild<QPlainTextEdit *>()->setPlainText(statement);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_VERIFY(!driver.window().findChild<QInputDialog *>(dialog));
    QTRY_VERIFY(driver.window().isActiveWindow());
}

void GuiTest::askForCodeAtDesk(Driver &driver, const QString &number)
{
    driver.type(u"caseNewNumberField"_s, number);
    QTRY_VERIFY(driver.isEnabled(u"caseUpdateButton"_s));
    driver.press(u"caseUpdateButton"_s);
    TRY_PAGE(driver, "codePage");
}

void GuiTest::enterNewestCode(Driver &driver, const QString &to)
{
    driver.type(u"codeField"_s, m_sandbox.lastCode(to));
    driver.press(u"verifyCodeButton"_s);
}

qsizetype GuiTest::requestsFor(const QString &path)
{
    return m_sandbox.requests(u"/identity/v1/"_s + path).size();
}

void GuiTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
}

void GuiTest::init()
{
    m_sandbox.reset();
}

void verifySays(const Driver &driver, const QString &box, const QStringList &parts)
{
    QVERIFY2(driver.isVisible(QString(box + u"Text"_s)), qPrintable(box));
    const QString said = driver.text(QString(box + u"Text"_s));
    for (const QString &part : parts)
        QVERIFY2(said.contains(part), qPrintable(QString(u"“"_s + part + u"” is not in: "_s + said)));
}

} // namespace renumber::test
