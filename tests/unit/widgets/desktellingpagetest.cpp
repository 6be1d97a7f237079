// SPDX-License-Identifier: Apache-2.0
// What is left of a case: nobody is said to be told without a word on how, and the case is closed once
// everybody is.
#include "pages/desktellingpage.h"
#include "deskcasesamples.h"
#include "shownpage.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace renumber::ui::screen;

namespace {

/// The old number was told by the service, the address is owed.
DeskTelling oneOwed()
{
    DeskTelling telling;
    telling.head = openedCase().head;
    telling.tellings = openedCase().tellings;
    telling.tellings[0].toldAt = deskTime(8);
    return telling;
}

DeskTelling allTold()
{
    DeskTelling telling = oneOwed();
    telling.tellings[1].toldAt = deskTime(9);
    return telling;
}

} // namespace

class DeskTellingPageTest : public QObject, ShownPage<DeskTellingPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }

    void init()
    {
        QVERIFY(open(new DeskTellingPage(time::Clock([] { return deskTime(10); })), 560));
    }

    void cleanup() { m_window.reset(); }

    void aNoteHasToSaySomething_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a dot") << u"."_s << false;
        QTest::newRow("one letter") << u"xxx"_s << false;
        QTest::newRow("how") << u"Wrote to them"_s << true;
    }

    void aNoteHasToSaySomething()
    {
        QFETCH(const QString, note);
        QFETCH(const bool, isTold);
        m_page->present(oneOwed(), Arrival::Now);
        QCOMPARE(focused(), u"emailNoteField"_s);
        const QSignalSpy told(m_page, &DeskTellingPage::told);
        type(u"emailNoteField"_s, note);
        button(u"emailToldButton"_s)->click();
        QCOMPARE(told.size(), isTold ? 1 : 0);
        if (isTold) {
            QCOMPARE(told.first().at(0).value<desk::Tell>(), desk::Tell::Email);
            QCOMPARE(told.first().at(1).toString(), note);
        }
    }

    void aCaseIsClosedOnceAllAreTold()
    {
        m_page->present(oneOwed(), Arrival::Now);
        const QSignalSpy closed(m_page, &DeskTellingPage::closePressed);
        QVERIFY(!button(u"closeCaseButton"_s)->isEnabled());
        QVERIFY(!button(u"closeCaseButton"_s)->accessibleDescription().isEmpty());
        takePicture(u"telling-owed"_s);
        m_page->present(allTold(), Arrival::None);
        QCOMPARE(focused(), u"closeCaseButton"_s);
        QVERIFY(!isShown(u"emailNoteField"_s));
        button(u"closeCaseButton"_s)->click();
        QCOMPARE(closed.size(), 1);
        takePicture(u"telling-told"_s);
    }

    void nothingIsSaidTwice()
    {
        m_page->present(oneOwed(), Arrival::Now);
        type(u"emailNoteField"_s, u"Wrote to them"_s);
        DeskTelling waiting = oneOwed();
        waiting.waiting = CaseWaiting{};
        m_page->present(waiting, Arrival::None);
        const QSignalSpy told(m_page, &DeskTellingPage::told);
        button(u"emailToldButton"_s)->click();
        QCOMPARE(told.size(), 0);
        m_page->present(oneOwed(), Arrival::None);
        QCOMPARE(field(u"emailNoteField"_s)->text(), u"Wrote to them"_s);
    }

    /// Beside whom it was to tell, and with what its support asks for.
    void whyTheServiceDidNotTellThem()
    {
        DeskTelling failed = oneOwed();
        failed.tellings[1].how = desk::operation::RecordTelling::How::Notified;
        failed.tellings[1].trouble = service::Problem();
        failed.tellings[1].trouble->kind = description::ProblemKind::ServiceDown;
        failed.tellings[1].trouble->acted = net::Acted::No;
        failed.tellings[1].trouble->requestId = u"req-4711"_s;
        m_page->present(failed, Arrival::Now);
        QVERIFY(isShown(u"emailTellingTrouble"_s) && !isShown(u"oldPhoneTellingTrouble"_s));
        const QString why = find<QLabel>(u"emailTellingTrouble"_s)->text();
        QVERIFY2(why.contains(u"was to tell them"_s) && why.contains(u"isn't working"_s), qPrintable(why));
        QVERIFY2(why.contains(u"req-4711"_s), qPrintable(why));
        QCOMPARE(focused(), u"emailNoteField"_s);
        QTRY_COMPARE(clipped(), QString());
        takePicture(u"telling-trouble"_s);
        m_page->present(allTold(), Arrival::None);
        QVERIFY(!isShown(u"emailTellingTrouble"_s));
    }

    void whatTheStoreDidNotTake()
    {
        DeskTelling failed = oneOwed();
        failed.trouble = desk::StoreFault{.what = desk::StoreFault::What::StillTelling};
        m_page->present(failed, Arrival::None);
        QVERIFY(isShown(u"deskTellingProblem"_s));
        m_page->present(oneOwed(), Arrival::None);
        QVERIFY(!isShown(u"deskTellingProblem"_s));
    }

    /// What may have happened is told as that.
    void aChangeThatIsNotConfirmed()
    {
        DeskTelling notKnown = oneOwed();
        notKnown.ending = desk::Ending::NotKnown;
        m_page->present(notKnown, Arrival::Now);
        QVERIFY(find<QLabel>(u"endingLabel"_s)->text().contains(u"may or may not"_s));
        QVERIFY(find<QLabel>(u"tellAdviceLabel"_s)->text().contains(u"may have been"_s));
    }

    void anotherCaseHasNothingOfThisOne()
    {
        m_page->present(oneOwed(), Arrival::Now);
        type(u"emailNoteField"_s, u"Wrote to them"_s);
        DeskTelling other = oneOwed();
        other.head.id = u"case-2"_s;
        m_page->present(other, Arrival::None);
        QCOMPARE(field(u"emailNoteField"_s)->text(), QString());
    }

    void nothingIsClipped()
    {
        m_page->present(oneOwed(), Arrival::Now);
        for (const int width : {330, 560}) {
            m_window->resize(width, 800);
            QTRY_COMPARE(clipped(), QString());
        }
    }
};

RENUMBER_WINDOW_TEST(DeskTellingPageTest)
#include "desktellingpagetest.moc"
