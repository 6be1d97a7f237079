// SPDX-License-Identifier: Apache-2.0
// The real window and the real browser: buttons are pressed in both, and each shows what came of it.
#include "chromium.h"
#include "windowcase.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace renumber::test;

class ChromiumWindowTest : public WindowCase
{
    Q_OBJECT

    /// Presses the program's button, and in the browser that it opens the one that \a press says.
    void signInWithChromium(const Person &person, Press press)
    {
        m_chromium = std::make_unique<Chromium>();
        driver().setBrowser([this, person, press](const QUrl &url) {
            m_chromium->open(url, person, press);
            return true;
        });
        start();
        QSignalSpy finished(m_chromium.get(), &Chromium::finished);
        driver().press(u"signInButton"_s);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(m_chromium->error(), QString());
    }

private slots:
    void allowed()
    {
        signInWithChromium({u"grace"_s, u"sample-password-grace"_s}, Press::Allow);
        QCOMPARE(m_chromium->title(), u"Go back to Renumber"_s);
        QVERIFY2(m_chromium->text().contains(u"Go back to Renumber"_s), qPrintable(m_chromium->text()));
        QVERIFY(m_chromium->text().contains(u"You can close this page."_s));
        TRY_PAGE(driver(), "accountPage");
        QCOMPARE(driver().text(u"whoLabel"_s), u"Grace Sample"_s);
        QVERIFY(driver().valueOn(u"phoneCard"_s).contains(u"+1 201-555-0123"_s));
        QCOMPARE(recorded(u"logins"_s).size(), 1);
        QCOMPARE(tokenStatuses(), QList<int>{200});
    }

    void denied()
    {
        signInWithChromium({}, Press::Deny);
        QCOMPARE(m_chromium->title(), u"You are not signed in"_s);
        QVERIFY2(m_chromium->text().contains(u"denied"_s), qPrintable(m_chromium->text()));
        QTRY_VERIFY(driver().isVisible(u"signInProblemText"_s));
        verifySays(driver(), u"signInProblem"_s, {u"You are not signed in"_s, u"was denied"_s});
        QCOMPARE(driver().page(), u"signInPage"_s);
        QCOMPARE(tokenStatuses(), QList<int>());
    }

private:
    std::unique_ptr<Chromium> m_chromium;
};

RENUMBER_GUI_TEST(ChromiumWindowTest)
#include "chromiumwindowtest.moc"
