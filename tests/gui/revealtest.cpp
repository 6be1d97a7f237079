// SPDX-License-Identifier: Apache-2.0
// A number and an address are veiled, for whoever else sees the screen, until somebody wants to see them, and
// for as long as one looks.
#include "guitest.h"

#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString token = QStringLiteral("sample-token-verified");
const QString number = QStringLiteral("+33 7 50 25 33 54");
const QString veiledNumber = QStringLiteral("+33 • •• •• •• 54");
const QString address = QStringLiteral("camille@example.com");
const QString veiledAddress = QStringLiteral("c•••••e@example.com");

/// Without the marks of direction around it, and of places to break it.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2069', u'\u200b'})
        text.remove(QChar(mark));
    return text;
}

QString shownOn(const Driver &driver, const QString &card)
{
    return plain(driver.text(QString(card + u"Value"_s)));
}

} // namespace

class RevealTest : public GuiTest
{
    Q_OBJECT

    static void verifyCovered(const Driver &driver)
    {
        QCOMPARE(shownOn(driver, u"phoneCard"_s), veiledNumber);
        QCOMPARE(shownOn(driver, u"emailCard"_s), veiledAddress);
        QCOMPARE(driver.text(u"phoneCardRevealButton"_s), u"Show"_s);
        QCOMPARE(driver.text(u"emailCardRevealButton"_s), u"Show"_s);
    }

private slots:
    void bothAreVeiled()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, token);
        verifyCovered(driver);
        QCOMPARE(driver.find<QWidget>(u"phoneCardRevealButton"_s)->accessibleName(), u"Show: Phone number"_s);
        QCOMPARE(driver.find<QWidget>(u"emailCardRevealButton"_s)->accessibleName(),
                 u"Show: Email address"_s);
    }

    /// Nor is it in what a screen reader says, or in a tool tip.
    void nothingElseOnThePageTellsThem()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, token);
        const auto widgets = driver.window().page()->findChildren<QWidget *>();
        QVERIFY(widgets.size() > 10);
        for (const QWidget *widget : widgets) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            for (const QString &text : {label ? label->text() : QString(), widget->accessibleName(),
                                        widget->accessibleDescription(), widget->toolTip()}) {
                QVERIFY2(!QString(text).remove(u' ').contains(u"502533"_s), qPrintable(widget->objectName()));
                QVERIFY2(!text.contains(u"camille@"_s), qPrintable(widget->objectName()));
            }
        }
    }

    void oneIsShownAndCoveredAgain()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, token);
        driver.press(u"phoneCardRevealButton"_s);
        QCOMPARE(shownOn(driver, u"phoneCard"_s), number);
        QCOMPARE(shownOn(driver, u"emailCard"_s), veiledAddress); // of which nobody has asked
        QCOMPARE(driver.text(u"phoneCardRevealButton"_s), u"Hide"_s);
        QCOMPARE(driver.find<QWidget>(u"phoneCardRevealButton"_s)->accessibleName(), u"Hide: Phone number"_s);
        driver.press(u"emailCardRevealButton"_s);
        QCOMPARE(shownOn(driver, u"emailCard"_s), address);
        QCOMPARE(shownOn(driver, u"phoneCard"_s), number);
        driver.press(u"phoneCardRevealButton"_s);
        driver.press(u"emailCardRevealButton"_s);
        verifyCovered(driver);
    }

    /// The clock is the card's own, which nothing here can move on: the one test that waits for as long.
    void afterAWhileItIsCoveredAgain()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, token);
        driver.press(u"phoneCardRevealButton"_s);
        QCOMPARE(shownOn(driver, u"phoneCard"_s), number);
        auto *look = driver.find<QWidget>(u"phoneCard"_s)
                         ->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(look && look->isActive());
        QCOMPARE(look->intervalAsDuration(), std::chrono::milliseconds(20'000)); // to read it to somebody
        look->start(0);
        QTRY_COMPARE(shownOn(driver, u"phoneCard"_s), veiledNumber);
        verifyCovered(driver);
        driver.press(u"phoneCardRevealButton"_s);
        QCOMPARE(shownOn(driver, u"phoneCard"_s), number);
    }

    void leavingThePageCoversIt()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, token);
        driver.press(u"phoneCardRevealButton"_s);
        driver.press(u"emailCardRevealButton"_s);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifyCovered(driver);
    }

    /// Whoever looks goes on looking: what is read again is the same.
    void readingTheAccountAgainDoesNotCoverIt()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, token);
        QTRY_VERIFY(driver.isEnabled(u"refreshButton"_s));
        const qsizetype before = requestsFor(u"userinfo"_s);
        driver.press(u"phoneCardRevealButton"_s);
        driver.press(u"refreshButton"_s);
        QTRY_VERIFY(requestsFor(u"userinfo"_s) > before);
        QTRY_VERIFY(driver.isEnabled(u"refreshButton"_s));
        QCOMPARE(shownOn(driver, u"phoneCard"_s), number);
    }

    void anothersIsNotShown()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, token);
        driver.press(u"phoneCardRevealButton"_s);
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-unverified"_s);
        QCOMPARE(shownOn(driver, u"phoneCard"_s), u"+33 • •• •• •• 55"_s);
    }

    void whatIsNotThereCannotBeShown()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-no-number"_s);
        QCOMPARE(shownOn(driver, u"phoneCard"_s), u"No phone number on the account"_s);
        QVERIFY(!driver.isVisible(u"phoneCardRevealButton"_s));
    }
};

RENUMBER_GUI_TEST(RevealTest)
#include "revealtest.moc"
