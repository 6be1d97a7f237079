// SPDX-License-Identifier: Apache-2.0
// The bar above a case: whose it is, and the keys that hand it over and stop it.
#include "widgets/casebar.h"
#include "deskcasesamples.h"
#include "shownpage.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace renumber::ui::screen;

class CaseBarTest : public QObject, ShownPage<CaseBar>
{
    Q_OBJECT

    static CaseHead head() { return openedCase().head; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

private slots:
    void initTestCase() { dress(); }

    void init()
    {
        QVERIFY(open(new CaseBar(time::Clock([] { return deskTime(1); }))));
        m_page->present(head());
    }

    void cleanup() { m_window.reset(); }

    void whoseItIs()
    {
        QCOMPARE(find<QLabel>(u"casePersonLabel"_s)->text(), u"Camille Sample"_s);
        QVERIFY(find<QLabel>(u"caseHeadLabel"_s)->text().contains(u"R-1042"_s));
        QVERIFY(button(u"stopCaseButton"_s)->accessibleName().contains(u"Camille Sample"_s));
        takePicture(u"casebar"_s);
    }

    /// At once and without a question: there is somebody on the phone.
    void f8StopsIt()
    {
        const QSignalSpy stopped(m_page, &CaseBar::stopPressed);
        press(Qt::Key_F8);
        QCOMPARE(stopped.size(), 1);
        button(u"stopCaseButton"_s)->click();
        QCOMPARE(stopped.size(), 2);
    }

    void ctrlHHandsItOver()
    {
        const QSignalSpy handedOver(m_page, &CaseBar::handOverPressed);
        press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(handedOver.size(), 1);
    }

    void onlyWhoHasItHandsItOver()
    {
        const QSignalSpy handedOver(m_page, &CaseBar::handOverPressed);
        const QSignalSpy taken(m_page, &CaseBar::takePressed);
        CaseHead other = head();
        other.inHand = InHand::Free;
        m_page->present(other);
        press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(!isShown(u"handOverButton"_s));
        button(u"takeCaseButton"_s)->click();
        QCOMPARE(taken.size(), 1);
        other.inHand = InHand::Elsewhere;
        m_page->present(other);
        QVERIFY(!isShown(u"handOverButton"_s) && !isShown(u"takeCaseButton"_s));
        QVERIFY(isShown(u"stopCaseButton"_s)); // nothing can stand in the way of it
        QCOMPARE(handedOver.size(), 0);
    }

    void aHiddenBarTakesNoKeys()
    {
        m_page->hide();
        const QSignalSpy stopped(m_page, &CaseBar::stopPressed);
        press(Qt::Key_F8);
        QCOMPARE(stopped.size(), 0);
    }

    void nothingIsClipped()
    {
        for (const int width : {330, 480, 900}) {
            m_window->resize(width, 300);
            QTRY_COMPARE(clipped(), QString());
        }
    }
};

RENUMBER_WINDOW_TEST(CaseBarTest)
#include "casebartest.moc"
