// SPDX-License-Identifier: Apache-2.0
// A number that is changed elsewhere, on the service's website say, while this program is at it. Some calls
// name no number and are about whatever the account has: none of them texts a number that is not on the
// screen.
#include "guitest.h"
#include "plaincall.h"

using namespace Qt::StringLiterals;
using namespace renumber::test;

namespace {

const QString elsewhere = QStringLiteral("+14155550123");
const QString newNumber = QStringLiteral("+33750253360");

} // namespace

class OvertakenWindowTest : public GuiTest
{
    Q_OBJECT

    void begin(Driver &driver, const QString &service, const QString &token)
    {
        beginAt(driver, service, token);
        m_token = token.toUtf8();
    }

    /// As another program of the same person would do it.
    void changeAtKii(const QString &number)
    {
        PlainRequest request;
        request.method = "PUT";
        request.path = u"/api/apps/sample-app/users/me/phone-number"_s;
        request.contentType = "application/vnd.kii.PhoneNumberModificationRequest+json";
        request.body = "{\"phoneNumber\":\"" + number.toUtf8() + "\"}";
        request.headers = {{"Authorization", "Bearer " + m_token},
                           {"X-Kii-AppID", "sample-app"},
                           {"X-Kii-AppKey", "sample-app-key"}};
        const auto reply = plainCall(sandbox().port(), request);
        QVERIFY(reply);
        QVERIFY2(reply->status / 100 == 2, reply->body.constData());
    }

    void changeAtReachFive(const QString &number)
    {
        PlainRequest request;
        request.method = "POST";
        request.path = u"/identity/v1/update-phone-number"_s;
        request.body = "{\"phone_number\":\"" + number.toUtf8() + "\"}";
        request.headers = {{"Authorization", "Bearer " + m_token}};
        const auto reply = plainCall(sandbox().port(), request);
        QVERIFY(reply);
        QVERIFY2(reply->status / 100 == 2, reply->body.constData());
    }

    static void verifyToldAtTheAccount(const Driver &driver)
    {
        const QString said = driver.text(u"accountProblemText"_s);
        QVERIFY2(said.contains(u"another number"_s), qUtf8Printable(said));
        QVERIFY2(said.contains(u"No code was sent"_s), qUtf8Printable(said));
    }

private slots:
    /// The proof would be of the number that waits, and entering it would make that one the account's.
    void noProofIsOfferedWhileAnotherNumberWaits()
    {
        Driver driver(sandbox());
        m_token = "sample-token-unverified";
        changeAtKii(elsewhere);
        begin(driver, u"kii"_s, u"sample-token-unverified"_s);
        QVERIFY(driver.isVisible(u"phoneCardConfirmButton"_s));
        QVERIFY(!driver.isVisible(u"phoneCardVerifyButton"_s));
    }

    void theNumberIsReplacedBeforeItsProof_data()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("reachfive") << u"reachfive"_s;
        QTest::newRow("kii") << u"kii"_s;
    }

    void theNumberIsReplacedBeforeItsProof()
    {
        QFETCH(const QString, service);
        Driver driver(sandbox());
        begin(driver, service, u"sample-token-unverified"_s);
        if (service == u"kii")
            changeAtKii(elsewhere);
        else
            changeAtReachFive(elsewhere);
        const auto sent = sandbox().messages().size();
        driver.press(u"phoneCardVerifyButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s));
        verifyToldAtTheAccount(driver);
        QCOMPARE(sandbox().messages().size(), sent);
    }

    void theNumberIsReplacedBeforeItsNextCode()
    {
        Driver driver(sandbox());
        begin(driver, u"kii"_s, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        changeAtKii(elsewhere);
        const auto sent = sandbox().messages().size();
        sandbox().advanceClock(61);
        driver.letPass(std::chrono::seconds(31));
        driver.pressAfterWait();
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        const QString said = driver.text(u"changeProblemText"_s);
        QVERIFY2(said.contains(u"another number"_s) && said.contains(u"No code was sent"_s),
                 qUtf8Printable(said));
        QCOMPARE(sandbox().messages().size(), sent);
    }

private:
    QByteArray m_token;
};

RENUMBER_GUI_TEST(OvertakenWindowTest)
#include "overtakentest.moc"
