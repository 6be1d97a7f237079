// SPDX-License-Identifier: Apache-2.0
// A code whose length is known goes by itself once it is complete, as far as that can do no harm: what the
// sandbox was asked is held against what was pressed.
#include "guitest.h"
#include "turnuntil.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::turnUntil;

namespace {

const QString token = QStringLiteral("sample-token-verified");
const QString newNumber = QStringLiteral("+33750253360");
const QString camilles = QStringLiteral("+33750253354");

/// The description of \a service that ships, which says besides that codes are of six digits: of those whose
/// codes can be entered more than once, none that the sandbox imitates tells that.
QByteArray descriptionWithLength(const QString &service)
{
    QFile file(QString(u":/services/"_s + service + u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped description cannot be read");
    QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject phone = description[u"phone"_s].toObject();
    QJsonObject code = phone[u"code"_s].toObject();
    code.insert(u"length"_s, 6);
    phone.insert(u"code"_s, code);
    description.insert(u"phone"_s, phone);
    description.remove(u"assumed"_s); // its places are others now
    return QJsonDocument(description).toJson();
}

/// Until what was put off before has happened.
void turn()
{
    bool hasTurned = false;
    QTimer::singleShot(0, qApp, [&hasTurned] { hasTurned = true; });
    if (!turnUntil([&hasTurned] { return hasTurned; }, std::chrono::seconds(20)))
        qFatal("the event loop does not turn");
}

} // namespace

class CodeItselfTest : public GuiTest
{
    Q_OBJECT

    /// To the page for a code of \a service, of which it is known that it has six digits.
    void toCodePage(Driver &driver, const QString &service, const QJsonObject &settings = {})
    {
        driver.writeFile(u"own.json"_s, descriptionWithLength(service));
        const QJsonObject profile{{u"service"_s, u"./own.json"_s},
                                  {u"name"_s, u"Own"_s},
                                  {u"baseUrl"_s, sandbox().baseUrl()},
                                  {u"settings"_s, settings}};
        driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
        signIn(driver, token);
        askForCode(driver, newNumber);
    }

    QString wrongCode() { return sandbox().lastCode(newNumber) == u"000000"_s ? u"000001"_s : u"000000"_s; }

    qsizetype entries() { return requestsFor(u"verify-phone-number"_s); }

    /// Nothing has gone, and the person can go on.
    static void verifyWaits(Driver &driver)
    {
        turn();
        QCOMPARE(driver.page(), u"codePage"_s);
        QVERIFY(driver.isEnabled(u"codeField"_s));
        QVERIFY(driver.isEnabled(u"verifyCodeButton"_s));
    }

private slots:
    void aTypedOneGoesByItself()
    {
        Driver driver(sandbox());
        toCodePage(driver, u"reachfive"_s);
        const QString code = sandbox().lastCode(newNumber);
        driver.type(u"codeField"_s, code.first(5));
        verifyWaits(driver);
        QCOMPARE(entries(), 0);
        driver.type(u"codeField"_s, code);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(entries(), 1);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
    }

    void aPastedOneGoesByItself()
    {
        Driver driver(sandbox());
        toCodePage(driver, u"reachfive"_s);
        const QString code = sandbox().lastCode(newNumber);
        driver.paste(u"codeField"_s, QString(code.first(3) + u'-' + code.last(3)));
        TRY_PAGE(driver, "donePage");
        QCOMPARE(entries(), 1);
    }

    void oneTakenOutOfAMessageGoesByItself()
    {
        Driver driver(sandbox());
        toCodePage(driver, u"reachfive"_s);
        driver.paste(u"codeField"_s, sandbox().messages().constLast().text);
        verifyWaits(driver);
        QCOMPARE(entries(), 0);
        driver.press(u"useCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(entries(), 1);
    }

    void afterAWrongOneAPressIsWaitedFor()
    {
        Driver driver(sandbox());
        toCodePage(driver, u"reachfive"_s);
        driver.type(u"codeField"_s, wrongCode());
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QCOMPARE(entries(), 1);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        verifyWaits(driver);
        QCOMPARE(entries(), 1);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(entries(), 2);
    }

    void aNewCodeGoesByItselfAgain()
    {
        Driver driver(sandbox());
        toCodePage(driver, u"reachfive"_s);
        driver.type(u"codeField"_s, wrongCode());
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        driver.pressAfterWait();
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        TRY_PAGE(driver, "donePage");
        QCOMPARE(entries(), 2);
    }

    /// A slip of the finger would use it up: TrivoreID has one try for a code, of six digits.
    void neverWhereThereIsOneTry()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, token);
        askForCode(driver, newNumber);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        verifyWaits(driver);
        driver.paste(u"codeField"_s, sandbox().lastCode(newNumber));
        verifyWaits(driver);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    /// Entered alone, the first would be a try that cannot succeed.
    void notWhileASecondCodeIsToBeEntered()
    {
        sandbox().changeSettings(u"genauth"_s, {{u"requireCurrentCode"_s, true}});
        Driver driver(sandbox());
        toCodePage(driver, u"genauth"_s, {{u"appId"_s, u"sample-app"_s}});
        driver.press(u"sendToCurrentButton"_s);
        QTRY_VERIFY(driver.isVisible(u"currentCodeField"_s));
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QCOMPARE(sandbox().messages(camilles).size(), 1);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        verifyWaits(driver);
        driver.type(u"currentCodeField"_s, sandbox().lastCode(camilles));
        verifyWaits(driver);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
    }
};

RENUMBER_GUI_TEST(CodeItselfTest)
#include "codeitselftest.moc"
