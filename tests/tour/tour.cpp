// SPDX-License-Identifier: Apache-2.0
#include "driver.h"
#include "guiprogram.h"

#include <QDir>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::SandboxProcess;

/// One journey from a new program to a changed number, a restart, and an account whose number changes at
/// once. Each page is put into a picture as it stood. It fails unless the sandbox's own record agrees with
/// what the pages said.
class Tour : public QObject
{
    Q_OBJECT

    void takePicture(Driver &driver, const QString &name)
    {
        // What a page shows is laid out by the event loop.
        QCoreApplication::processEvents();
        const QString path = m_pictures.filePath(u"%1-%2.png"_s.arg(++m_taken, 2, 10, QChar(u'0')).arg(name));
        QVERIFY2(driver.window().grab().save(path), qPrintable(path));
    }

    static void signIn(Driver &driver)
    {
        TRY_PAGE(driver, "signInPage");
        driver.press(u"sampleButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

private slots:
    void initTestCase()
    {
        const QString directory = qEnvironmentVariable("RENUMBER_TOUR_DIR", u"tour"_s);
        m_pictures.setPath(QDir(directory).absolutePath());
        QVERIFY(m_pictures.mkpath(u"."_s));
        const QStringList old = m_pictures.entryList({u"*.png"_s});
        for (const QString &name : old)
            QVERIFY(m_pictures.remove(name));
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
    }

    void theNumberOfAVerifiedAccountIsChanged()
    {
        Driver driver(m_sandbox);
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, u"sample-token-verified"_s);
        driver.start({profile});
        TRY_PAGE(driver, "signInPage");
        takePicture(driver, u"sign-in"_s);
        signIn(driver);
        QTRY_COMPARE(driver.text(u"phoneCardBadge"_s), u"Verified"_s);
        takePicture(driver, u"account"_s);

        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newNumberField"_s, u"07 50 25 33 60"_s);
        QVERIFY(driver.text(u"previewLabel"_s).contains(u"+33 7 50 25 33 60"_s));
        takePicture(driver, u"change-number"_s);
        driver.press(u"updateButton"_s);

        TRY_PAGE(driver, "codePage");
        takePicture(driver, u"enter-code"_s);
        driver.type(u"codeField"_s, u"000 000"_s);
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        takePicture(driver, u"wrong-code"_s);
        driver.type(u"codeField"_s, m_sandbox.lastCode(u"+33750253360"_s));
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        takePicture(driver, u"done"_s);

        // What counts is what the service holds, and what it sent.
        const auto account = m_sandbox.account(u"Camille"_s);
        QCOMPARE(account.phone, u"+33750253360"_s);
        QVERIFY(account.verified);
        QCOMPARE(m_sandbox.messages().size(), 1);

        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        // The keyring answers when it likes; "isn't saved" would be said in this box.
        QTRY_VERIFY(QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
        QVERIFY(!driver.isVisible(u"accountNoticeText"_s));
        driver.quit();
        driver.start({profile});
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.valueOn(u"phoneCard"_s).contains(u"+33 7 50 25 33 60"_s));
        takePicture(driver, u"still-signed-in"_s);
    }

    void anUnverifiedNumberChangesAtOnceAndIsVerified()
    {
        Driver driver(m_sandbox);
        driver.start({driver.writeProfile(u"Sandbox sample, not verified"_s, u"sample-token-unverified"_s)});
        signIn(driver);
        QTRY_COMPARE(driver.text(u"phoneCardBadge"_s), u"Not verified"_s);
        takePicture(driver, u"account-not-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        driver.type(u"newNumberField"_s, u"+33 7 50 25 33 61"_s);
        takePicture(driver, u"change-at-once"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        takePicture(driver, u"done-at-once"_s);
        QCOMPARE(m_sandbox.account(u"Noa"_s).phone, u"+33750253361"_s);
        QVERIFY(!m_sandbox.account(u"Noa"_s).verified);
        QCOMPARE(m_sandbox.messages(u"+33750253361"_s).size(), 0);

        driver.press(u"doneVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        driver.type(u"codeField"_s, m_sandbox.lastCode(u"+33750253361"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        takePicture(driver, u"verified"_s);
        QVERIFY(m_sandbox.account(u"Noa"_s).verified);
        QCOMPARE(m_sandbox.messages(u"+33750253361"_s).size(), 1);
    }

    void cleanupTestCase()
    {
        std::printf("The tour's pictures are in %s\n", qPrintable(m_pictures.absolutePath()));
    }

private:
    SandboxProcess m_sandbox;
    QDir m_pictures;
    int m_taken = 0;
};

RENUMBER_GUI_TEST(Tour)
#include "tour.moc"
