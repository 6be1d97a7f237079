// SPDX-License-Identifier: Apache-2.0
// Through the window and with a real gnome-keyring (see with-keyring): what a person reads whose profile has
// changed since they signed in, and that the service hears nothing of it.
#include "certificates.h"
#include "guitest.h"
#include "keyringcontrol.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using renumber::test::Certificates;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

class KeptWindowTest : public GuiTest
{
    Q_OBJECT

    /// The profile with \a changes; returns its file.
    QString write(Driver &driver, const QJsonObject &changes = {})
    {
        QJsonObject profile{{u"service"_s, u"reachfive"_s},
                            {u"name"_s, u"Sample"_s},
                            {u"baseUrl"_s, QString(sandbox().baseUrl())}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            profile.insert(change.key(), change.value());
        return driver.writeFile(u"sample.json"_s, QJsonDocument(profile).toJson());
    }
    void signInAndQuit(Driver &driver)
    {
        driver.start({write(driver)});
        signIn(driver, u"sample-token-verified"_s);
        QTRY_VERIFY(QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
        driver.quit();
    }

private slots:
    void cleanup() { QVERIFY(unlockKeyring()); }

    void sameProfileAnotherPlace_data()
    {
        QString elsewhere = sandbox().baseUrl();
        elsewhere.replace(u"127.0.0.1"_s, u"localhost"_s);
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("says");
        QTest::newRow("certificates") << QJsonObject{{u"caFile"_s, u"ca.pem"_s}} << u"Who vouches"_s;
        QTest::newRow("address") << QJsonObject{{u"baseUrl"_s, elsewhere}} << u"The address of ReachFive"_s;
    }

    void sameProfileAnotherPlace()
    {
        QFETCH(const QJsonObject, changes);
        QFETCH(const QString, says);
        Driver driver(sandbox());
        signInAndQuit(driver);
        const qsizetype requests = sandbox().requests().size();
        driver.writeFile(u"ca.pem"_s,
                         Certificates::textOf(m_certificates.authority(u"One"_s).certificateFile));
        driver.start({write(driver, changes)});
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        verifySays(driver, u"signInNotice"_s, {u"sign in again"_s, says});
        QVERIFY(!driver.isVisible(u"signInNoticeAction"_s));
        QCOMPARE(sandbox().requests().size(), requests);
        driver.quit();
        // The file is put back.
        driver.start({write(driver)});
        TRY_PAGE(driver, "accountPage");
        driver.quit();
        // Or the person signs in there, and is asked no more.
        driver.start({write(driver, changes)});
        QTRY_VERIFY(driver.isVisible(u"signInNoticeText"_s));
        signIn(driver, u"sample-token-verified"_s);
        bool hasEnded = false; // and all is in the keyring
        driver.close([&hasEnded] { hasEnded = true; });
        QTRY_VERIFY(hasEnded);
        driver.quit();
        driver.start({write(driver, changes)});
        TRY_PAGE(driver, "accountPage");
    }

private:
    Certificates m_certificates;
};

RENUMBER_GUI_TEST(KeptWindowTest)
#include "keptwindowtest.moc"
