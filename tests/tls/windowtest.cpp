// SPDX-License-Identifier: Apache-2.0
// A company's own authority through the real window: with it in the profile one signs in, and without it one
// reads why not, and the token stays here.
#include "guitest.h"
#include "tlsfront.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using renumber::test::Certificates;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::Identity;
using renumber::test::TlsFront;
using renumber::test::verifySays;

namespace {

/// A profile for the imitation of ReachFive behind \a front; returns its file.
QString writeProfile(Driver &driver, const TlsFront &front, const QString &caFile)
{
    QJsonObject profile{
        {u"service"_s, u"reachfive"_s}, {u"name"_s, u"Sample"_s}, {u"baseUrl"_s, front.baseUrl()}};
    if (!caFile.isEmpty())
        profile.insert(u"caFile"_s, caFile);
    return driver.writeFile(u"sample.json"_s, QJsonDocument(profile).toJson());
}

} // namespace

class TlsWindowTest : public GuiTest
{
    Q_OBJECT

private:
    Certificates m_certificates;

    /// With the company's authority in the profile.
    void signInBehind(const TlsFront &front, Driver &driver)
    {
        driver.writeFile(u"company.pem"_s,
                         Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile));
        driver.start({writeProfile(driver, front, u"company.pem"_s)});
        signIn(driver, u"sample-token-verified"_s);
    }

    /// What a person reads who signs in at a server that shows itself as \a identity.
    void verifyRefused(const Identity &identity, const QString &caFile)
    {
        TlsFront front(identity, sandbox().port());
        Driver driver(sandbox());
        if (!caFile.isEmpty())
            driver.writeFile(caFile,
                             Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile));
        driver.start({writeProfile(driver, front, caFile)});
        driver.type(u"tokenField"_s, u"sample-token-verified"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(
            driver, u"signInProblem"_s,
            {u"We couldn't connect to ReachFive safely, so nothing was sent. This computer doesn't trust "
             "whoever issued the certificate."_s,
             u"Nothing was changed."_s,
             u"whoever set up Renumber for you can name the issuer in the profile"_s});
        QCOMPARE(driver.page(), u"signInPage"_s);
        QVERIFY(front.connections() > 0);
        QCOMPARE(front.received(), 0);
        QCOMPARE(sandbox().requests().size(), 0);
    }

private slots:
    void theAuthorityInTheProfileIsTrusted()
    {
        TlsFront front(m_certificates.signedBy(u"company"_s), sandbox().port());
        Driver driver(sandbox());
        signInBehind(front, driver);
        QVERIFY(front.received() > 0);
        askForCode(driver, u"+33 7 50 25 33 60"_s);
        enterNewestCode(driver, u"+33750253360"_s);
        TRY_PAGE(driver, "donePage");
    }

    /// While somebody is at a page, as many lines stand ready as its button makes calls, and nothing is
    /// asked.
    void linesAreOpenBeforeThePressThatNeedsThem()
    {
        TlsFront front(m_certificates.signedBy(u"company"_s), sandbox().port());
        Driver driver(sandbox());
        signInBehind(front, driver);
        const qsizetype requests = sandbox().requests().size();
        const int before = front.connections();
        enterNumber(driver, u"+33 7 50 25 33 60"_s);
        QTRY_VERIFY(front.connections() >= before + 2); // the change, and reading it back
        QCOMPARE(sandbox().requests().size(), requests);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QTRY_VERIFY(front.connections() >= before + 4); // the code, and reading back
        QCOMPARE(sandbox().requests().size(), requests + 2);
    }

    void withoutItNothingIsSent() { verifyRefused(m_certificates.signedBy(u"company"_s), {}); }
    void selfSigned() { verifyRefused(m_certificates.selfSigned(), {}); }
    void selfSignedBesideAnAuthority() { verifyRefused(m_certificates.selfSigned(), u"company.pem"_s); }

    void aFileThatIsMissingIsNamed()
    {
        Driver driver(sandbox());
        const QString broken = driver.writeFile(
            u"broken.json"_s,
            "{\n \"service\": \"reachfive\",\n \"name\": \"X\",\n \"baseUrl\": \"https://id.example.com\",\n"
            " \"caFile\": \"nowhere.pem\" }");
        driver.start({broken, driver.writeProfile(u"Good"_s, QString())});
        verifySays(driver, u"signInFaults"_s, {u"Some profiles can't be used and are left out."_s});
        const QString details = driver.text(u"signInFaultsSmallPrint"_s);
        QVERIFY2(details.contains(u"broken.json:5"_s) && details.contains(u"there is no file"_s),
                 qPrintable(details));
        signIn(driver, u"sample-token-verified"_s);
    }
};

RENUMBER_GUI_TEST(TlsWindowTest)
#include "windowtest.moc"
