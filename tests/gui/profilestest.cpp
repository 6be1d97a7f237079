// SPDX-License-Identifier: Apache-2.0
// Profiles and descriptions with faults: the sign-in page names file, place and fix, and the others still
// work.
#include "guitest.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

/// The description that ships, to be spoilt.
QByteArray shippedDescription()
{
    QFile file(u":/services/reachfive.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList itemsOf(const QComboBox *box)
{
    QStringList items;
    for (int i = 0; i < box->count(); ++i)
        items.append(box->itemText(i));
    return items;
}

} // namespace

class ProfilesTest : public GuiTest
{
    Q_OBJECT

    QByteArray profileNaming(const QString &service)
    {
        return QJsonDocument(QJsonObject{{u"service"_s, service},
                                         {u"name"_s, u"My own"_s},
                                         {u"baseUrl"_s, sandbox().baseUrl()}})
            .toJson();
    }

private slots:
    void aBrokenProfileIsNamedAndTheGoodOneWorks_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("no JSON") << QByteArray("service = reachfive\n")
                                 << QStringList{u"broken.json"_s, u"Fix: "_s};
        QTest::newRow("cut short") << QByteArray("{\n  \"service\": \"reachfive\",\n  \"name\": ")
                                   << QStringList{u"broken.json"_s, u"Fix: "_s};
        QTest::newRow("no name") << QByteArray("{ \"service\": \"reachfive\" }")
                                 << QStringList{u"broken.json:1"_s, u"name"_s, u"Fix: "_s};
        QTest::newRow("a word too many") << QByteArray(
            "{\n \"service\": \"reachfive\",\n \"name\": \"X\",\n \"basUrl\": \"https://example.com\" }")
                                         << QStringList{u"broken.json"_s, u"\"basUrl\" is not known here"_s,
                                                        u"Fix: "_s};
        QTest::newRow("an unknown service")
            << QByteArray("{\n \"service\": \"reachsix\",\n \"name\": \"X\" }")
            << QStringList{u"broken.json:2"_s, u"/service"_s, u"reachsix"_s, u"use one of"_s};
        QTest::newRow("an address without TLS") << QByteArray(
            "{\n \"service\": \"reachfive\",\n \"name\": \"X\",\n \"baseUrl\": \"http://example.com\" }")
                                                << QStringList{u"broken.json:4"_s, u"/baseUrl"_s,
                                                               u"use https://"_s};
        QTest::newRow("a token in a file") << QByteArray(
            "{\n \"service\": \"reachfive\",\n \"name\": \"X\",\n \"baseUrl\": \"https://example.com\",\n"
            " \"sampleAccessToken\": \"x\" }")
                                           << QStringList{u"broken.json:5"_s, u"/sampleAccessToken"_s,
                                                          u"Fix: take it out"_s};
    }

    void aBrokenProfileIsNamedAndTheGoodOneWorks()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QStringList, said);
        Driver driver(sandbox());
        const QString broken = driver.writeFile(u"broken.json"_s, content);
        driver.start({broken, driver.writeProfile(u"Good"_s, QString())});
        TRY_PAGE(driver, "signInPage");
        verifySays(driver, u"signInFaults"_s, {u"Some profiles can't be used and are left out."_s});
        const QString details = driver.text(u"signInFaultsSmallPrint"_s);
        for (const QString &part : said)
            QVERIFY2(details.contains(part), qPrintable(QString(part + u" is not in: "_s + details)));
        QVERIFY(details.contains(QDir::toNativeSeparators(broken)));
        QCOMPARE(itemsOf(driver.find<QComboBox>(u"profileBox"_s)), QStringList{u"Good"_s});
        QCOMPARE(driver.focused(), u"tokenField"_s);
        signIn(driver, u"sample-token-verified"_s);
    }

    void aBrokenDescriptionIsNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("an unknown variable")
            << QByteArray("\"phone_number\": \"{new}\"") << QByteArray("\"phone_number\": \"{newest}\"")
            << QStringList{u"own.json:"_s, u"newest"_s, u"Fix: "_s};
        QTest::newRow("an unknown problem")
            << QByteArray("\"is\": \"stepUpNeeded\"") << QByteArray("\"is\": \"stepDown\"")
            << QStringList{u"own.json:"_s, u"/problems/"_s, u"stepDown"_s, u"Fix: "_s};
        QTest::newRow("a missing part") << QByteArray("\"baseUrl\": \"https://{domain}\",") << QByteArray()
                                        << QStringList{u"own.json:"_s, u"baseUrl"_s, u"Fix: "_s};
    }

    void aBrokenDescriptionIsNamed()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QStringList, said);
        const QByteArray shipped = shippedDescription();
        QVERIFY2(shipped.contains(before), "the shipped description has changed: change this test, too");
        Driver driver(sandbox());
        driver.writeFile(u"own.json"_s, QByteArray(shipped).replace(before, after));
        const QString profile = driver.writeFile(u"mine.json"_s, profileNaming(u"./own.json"_s));
        driver.start({profile, driver.writeProfile(u"Good"_s, QString())});
        const QString details = driver.text(u"signInFaultsSmallPrint"_s);
        for (const QString &part : said)
            QVERIFY2(details.contains(part), qPrintable(QString(part + u" is not in: "_s + details)));
        QCOMPARE(itemsOf(driver.find<QComboBox>(u"profileBox"_s)), QStringList{u"Good"_s});
        signIn(driver, u"sample-token-verified"_s);
    }

    void aDescriptionOfOnesOwnWorks()
    {
        Driver driver(sandbox());
        driver.writeFile(u"own.json"_s,
                         QByteArray(shippedDescription()).replace("\"ReachFive\"", "\"Our Service\""));
        driver.start({driver.writeFile(u"mine.json"_s, profileNaming(u"./own.json"_s))});
        TRY_PAGE(driver, "signInPage");
        QVERIFY(!driver.isVisible(u"signInFaultsText"_s));
        QVERIFY(driver.text(u"addressLabel"_s).contains(u"Our Service at"_s));
        signIn(driver, u"sample-token-verified"_s);
        QCOMPARE(driver.text(u"whereLabel"_s), u"Our Service · My own"_s);
        askForCode(driver, u"+33750253360"_s);
        QVERIFY(driver.text(u"sentLabel"_s).contains(u"Our Service texted it at"_s));
    }

    void noProfileAtAll()
    {
        Driver driver(sandbox());
        driver.start({});
        TRY_PAGE(driver, "signInPage");
        verifySays(driver, u"signInFaults"_s,
                   {u"No profile was found"_s, u"Ask whoever runs the service"_s, u"--profile"_s});
        QVERIFY(driver.text(u"signInFaultsSmallPrint"_s).contains(u"renumber/profiles"_s));
        QVERIFY(!driver.isVisible(u"tokenField"_s));
        QVERIFY(!driver.isVisible(u"signInButton"_s));
        QVERIFY(!driver.isVisible(u"profileBox"_s));
        QVERIFY2(!driver.isVisible(u"introLabel"_s), "there is nothing to sign in to");
    }

    void onlyBrokenProfiles()
    {
        Driver driver(sandbox());
        driver.start({driver.writeFile(u"broken.json"_s, "{"), u"/nonexistent/profile.json"_s});
        verifySays(driver, u"signInFaults"_s, {u"No profile can be used."_s});
        const QString details = driver.text(u"signInFaultsSmallPrint"_s);
        QVERIFY(details.contains(u"broken.json"_s));
        QVERIFY(details.contains(u"/nonexistent/profile.json"_s));
        QCOMPARE(details.count(u"Fix: "_s), 2);
        QVERIFY(!driver.isVisible(u"tokenField"_s));
    }

    void ofSeveralProfilesTheChosenOneIsUsed()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"First"_s, u"sample-token-verified"_s),
                      driver.writeProfile(u"Second"_s, u"sample-token-unverified"_s)});
        auto *box = driver.find<QComboBox>(u"profileBox"_s);
        QCOMPARE(itemsOf(box), (QStringList{u"First"_s, u"Second"_s}));
        driver.type(u"tokenField"_s, u"bad token"_s);
        driver.press(u"signInButton"_s);
        QVERIFY(driver.isVisible(u"credentialsErrorLabel"_s));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY2(!driver.isVisible(u"credentialsErrorLabel"_s), "it was about the other profile");
        QCOMPARE(driver.text(u"tokenField"_s), u"bad token"_s);
        driver.press(u"sampleButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Noa Sample"_s);
        QCOMPARE(driver.text(u"whereLabel"_s), u"ReachFive · Second"_s);
    }

    void goingThroughTheListByKeysKeepsTheKeyboardThere()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"First"_s, u"sample-token-verified"_s),
                      driver.writeProfile(u"Second"_s, u"sample-token-unverified"_s),
                      driver.writeProfile(u"Third"_s, u"sample-token-taken"_s)});
        driver.find<QWidget>(u"profileBox"_s)->setFocus();
        driver.key(Qt::Key_Down);
        QCOMPARE(driver.focused(), u"profileBox"_s);
        driver.key(Qt::Key_Down);
        QCOMPARE(driver.find<QComboBox>(u"profileBox"_s)->currentText(), u"Third"_s);
    }
};

RENUMBER_GUI_TEST(ProfilesTest)
#include "profilestest.moc"
