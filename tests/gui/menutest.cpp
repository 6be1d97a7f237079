// SPDX-License-Identifier: Apache-2.0
// The program's menu, and what stays of it until the next start.
#include "guitest.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;
using renumber::ui::look::isDark;

class MenuTest : public GuiTest
{
    Q_OBJECT

    static void choose(const Driver &driver, const QString &action)
    {
        driver.find<QAction>(action)->trigger();
    }

    static bool isChosen(const Driver &driver, const QString &action)
    {
        return driver.find<QAction>(action)->isChecked();
    }

    /// As a person does, and until the program would end.
    static void close(Driver &driver)
    {
        bool hasEnded = false;
        driver.close([&hasEnded] { hasEnded = true; });
        QTRY_VERIFY(hasEnded);
        driver.quit();
    }

private slots:
    void cleanup() { QApplication::setPalette(m_before); }

    void appearanceIsChosenAtOnce()
    {
        Driver driver(sandbox());
        begin(driver);
        QVERIFY(isChosen(driver, u"appearanceDesktopAction"_s));
        QTRY_VERIFY(!isDark(driver.window().palette()));
        choose(driver, u"appearanceDarkAction"_s);
        QVERIFY(isDark(QApplication::palette()));
        QTRY_VERIFY(isDark(driver.window().palette()));
        QVERIFY(isChosen(driver, u"appearanceDarkAction"_s));
        QVERIFY(!isChosen(driver, u"appearanceDesktopAction"_s));
        choose(driver, u"appearanceLightAction"_s);
        QTRY_VERIFY(!isDark(driver.window().palette()));
        choose(driver, u"appearanceDarkAction"_s);
        choose(driver, u"appearanceDesktopAction"_s);
        QTRY_VERIFY(!isDark(driver.window().palette())); // which is light here
    }

    void appearanceIsKeptOverARestart()
    {
        const QTemporaryDir folder;
        {
            Driver driver(sandbox(), folder.path());
            begin(driver);
            choose(driver, u"appearanceDarkAction"_s);
        }
        QApplication::setPalette(m_before); // as another process has it
        {
            Driver driver(sandbox(), folder.path());
            QVERIFY(!isDark(QApplication::palette()));
            begin(driver);
            QTRY_VERIFY(isDark(driver.window().palette()));
            QVERIFY(isChosen(driver, u"appearanceDarkAction"_s));
            choose(driver, u"appearanceDesktopAction"_s);
        }
        QApplication::setPalette(m_before);
        Driver driver(sandbox(), folder.path());
        begin(driver);
        QTRY_VERIFY(!isDark(driver.window().palette()));
        QVERIFY(isChosen(driver, u"appearanceDesktopAction"_s));
    }

    void thePlaceOfTheWindowIsKeptOverARestart()
    {
        const QTemporaryDir folder;
        const QSize size(700, 650); // smaller than the screen that there is without a display
        {
            Driver driver(sandbox(), folder.path());
            begin(driver);
            QVERIFY(driver.window().size() != size);
            driver.window().resize(size);
            choose(driver, u"appearanceDarkAction"_s); // the one does not overwrite the other
            close(driver);
        }
        QApplication::setPalette(m_before);
        Driver driver(sandbox(), folder.path());
        begin(driver);
        QCOMPARE(driver.window().size(), size);
        QTRY_VERIFY(isDark(driver.window().palette()));
    }

    void anotherFolderKnowsNothingOfIt()
    {
        {
            Driver driver(sandbox());
            begin(driver);
            choose(driver, u"appearanceDarkAction"_s);
        }
        QApplication::setPalette(m_before);
        Driver driver(sandbox());
        begin(driver);
        QTRY_VERIFY(!isDark(driver.window().palette()));
    }

    void languageIsChosenAtOnceAndKept()
    {
        const QTemporaryDir folder;
        {
            Driver driver(sandbox(), folder.path());
            begin(driver);
            QVERIFY(isChosen(driver, u"languageSystemAction"_s));
            QCOMPARE(driver.text(u"signInButton"_s), u"Sign in"_s);
            choose(driver, u"languageAction_fr"_s);
            QTRY_VERIFY(driver.text(u"signInButton"_s) != u"Sign in"_s);
            QVERIFY(isChosen(driver, u"languageAction_fr"_s));
            QVERIFY(!isChosen(driver, u"languageSystemAction"_s));
            QCOMPARE(QLocale().language(), QLocale::French);
        }
        Driver driver(sandbox(), folder.path());
        begin(driver);
        QTRY_VERIFY(isChosen(driver, u"languageAction_fr"_s));
        QCOMPARE(QLocale().language(), QLocale::French);
        choose(driver, u"languageAction_ar"_s);
        QTRY_COMPARE(driver.window().layoutDirection(), Qt::RightToLeft);
        choose(driver, u"languageSystemAction"_s);
        QTRY_COMPARE(driver.window().layoutDirection(), Qt::LeftToRight);
        QTRY_COMPARE(driver.text(u"signInButton"_s), u"Sign in"_s);
    }

    void diagnosticsAreCopied()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        QApplication::clipboard()->setText(u"something else"_s);
        choose(driver, u"copyDiagnosticsAction"_s);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Renumber "_s), qPrintable(copied));
        QVERIFY(copied.contains(QString::fromLatin1(qVersion())));
        verifySays(driver, u"ledgerNote"_s, {u"The diagnostics are copied."_s});
        for (const QString &secret : {u"Camille"_s, u"camille"_s, u"33750"_s, u"7 50"_s, u"sample-token"_s,
                                      driver.dataDirectory(), sandbox().baseUrl()})
            QVERIFY2(!copied.contains(secret), qPrintable(secret));
        driver.press(u"ledgerNoteAction"_s);
        QVERIFY(!driver.isVisible(u"ledgerNoteText"_s));
    }

    void whatItIsIsSaid()
    {
        Driver driver(sandbox());
        begin(driver);
        choose(driver, u"aboutAction"_s);
        const auto box = [&driver] { return driver.window().findChild<QMessageBox *>(u"aboutBox"_s); };
        QTRY_VERIFY(box() && box()->isVisible());
        QVERIFY(box()->text().startsWith(u"Renumber "_s));
        QVERIFY(box()->informativeText().contains(u"Apache License 2.0"_s));
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(!box());
        QCOMPARE(driver.page(), u"signInPage"_s);
    }

    void controlQCloses()
    {
        Driver driver(sandbox());
        begin(driver);
        QVERIFY(driver.window().isVisible());
        driver.key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!driver.window().isVisible());
    }

    /// From the field that is being typed into as well.
    void controlQClosesFromEveryPage()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, u"+33750253360"_s);
        driver.key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!driver.window().isVisible());
        QCOMPARE(sandbox().messages().size(), 0);
    }

private:
    const QPalette m_before = QApplication::palette();
};

RENUMBER_GUI_TEST(MenuTest)
#include "menutest.moc"
