// SPDX-License-Identifier: Apache-2.0
// What comes from a service or a file is text: shown as it is, never as markup, however long and however odd.
#include "guitest.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString readCall = QStringLiteral("GET /identity/v1/userinfo");
const QString markup = QStringLiteral("<b>bold</b> &amp; <img src='x'>");

} // namespace

class ServerTextTest : public GuiTest
{
    Q_OBJECT

    /// The service shows \a profile instead of any account.
    void showInstead(const QJsonObject &profile)
    {
        sandbox().addFault(readCall, u"otherJson"_s, {{u"json"_s, profile}}, -1);
    }

    void signInTo(Driver &driver, const QString &profileName)
    {
        const QJsonObject profile{
            {u"service"_s, u"reachfive"_s}, {u"name"_s, profileName}, {u"baseUrl"_s, sandbox().baseUrl()}};
        driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
        signIn(driver, u"sample-token-verified"_s);
    }

private slots:
    void markupIsShownAsItIs()
    {
        showInstead({{u"id"_s, u"x"_s},
                     {u"name"_s, markup},
                     {u"phone_number"_s, u"<i>1</i>"_s},
                     {u"email"_s, markup}});
        Driver driver(sandbox());
        signInTo(driver, u"<u>Org</u>"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), markup);
        QCOMPARE(driver.text(u"whereLabel"_s), u"ReachFive · <u>Org</u>"_s);
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"<i>1</i>"_s));
        QVERIFY(driver.valueOn(u"emailCard"_s).contains(markup));
        driver.press(u"phoneCardChangeButton"_s);
        QVERIFY(driver.text(u"currentLabel"_s).contains(u"<i>1</i>"_s));
        for (const auto *label : driver.window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }

    void longTextsHaveTheirPlaceInASmallWindow()
    {
        const QString longName = u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(8).trimmed();
        showInstead(
            {{u"id"_s, u"x"_s},
             {u"name"_s, longName},
             {u"phone_number"_s, u"+33750253354"_s},
             {u"email"_s, QString(u"someone.with.a.rather.long.name."_s.repeated(6) + u"@example.com"_s)}});
        Driver driver(sandbox());
        signInTo(driver, longName);
        driver.window().resize(640, 480);
        QTRY_COMPARE(driver.window().size(), QSize(640, 480));
        QTRY_COMPARE(driver.find<QScrollArea>(u"pageScroll"_s)->horizontalScrollBar()->maximum(), 0);
        QVERIFY(driver.find<QWidget>(u"signOutButton"_s)->visibleRegion().boundingRect().size()
                == driver.find<QWidget>(u"signOutButton"_s)->size());
        for (const QString &name : {u"whoLabel"_s, u"whereLabel"_s, u"emailCardValue"_s}) {
            const auto *label = driver.find<QLabel>(name);
            QVERIFY2(driver.window().rect().contains(label->mapTo(&driver.window(), label->rect().topRight()))
                         || name == u"emailCardValue"_s,
                     qPrintable(name));
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(name));
        }
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QTRY_COMPARE(driver.find<QScrollArea>(u"pageScroll"_s)->horizontalScrollBar()->maximum(), 0);
    }

    void aShortPageNeedsNoScrollBar()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        driver.window().resize(640, 480);
        enterNumber(driver, u"+33750253360"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        QTRY_COMPARE(driver.find<QScrollArea>(u"pageScroll"_s)->verticalScrollBar()->maximum(), 0);
    }

    void anAccountWithoutANameHasAHeaderNonetheless()
    {
        showInstead({{u"id"_s, u"x"_s}, {u"phone_number"_s, u"+33750253354"_s}});
        Driver driver(sandbox());
        signInTo(driver, u"Org"_s);
        QVERIFY(!driver.isVisible(u"whoLabel"_s));
        QCOMPARE(driver.text(u"whereLabel"_s), u"ReachFive · Org"_s);
        QVERIFY(driver.isVisible(u"signOutButton"_s));
        QVERIFY2(!driver.isVisible(u"phoneCardBadge"_s), "the service does not tell whether it is verified");
        QVERIFY(!driver.isVisible(u"emailCard"_s));
    }

    void aNumberThatIsNoneIsShownAsItIs()
    {
        showInstead(
            {{u"id"_s, u"x"_s}, {u"phone_number"_s, u"call my desk"_s}, {u"phone_number_verified"_s, true}});
        Driver driver(sandbox());
        signInTo(driver, u"Org"_s);
        QVERIFY(driver.valueOn(u"phoneCard"_s).contains(u"call my desk"_s));
        driver.press(u"phoneCardChangeButton"_s);
        QVERIFY(driver.text(u"currentLabel"_s).contains(u"call my desk"_s));
    }
};

RENUMBER_GUI_TEST(ServerTextTest)
#include "servertexttest.moc"
