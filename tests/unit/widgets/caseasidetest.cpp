// SPDX-License-Identifier: Apache-2.0
// What stands beside and above the pages of a case: flags, history, whom to tell, and what is settled.
#include "widgets/caseaside.h"
#include "deskcasesamples.h"
#include "shownpage.h"
#include "testprogram.h"
#include "widgets/settledcard.h"

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace renumber::ui::screen;

class CaseAsideTest : public QObject, ShownPage<CaseAside>
{
    Q_OBJECT

    time::Clock clock() const
    {
        return time::Clock([this] { return m_now; });
    }

private slots:
    void initTestCase() { dress(); }

    void init()
    {
        m_now = deskTime(6);
        QVERIFY(open(new CaseAside(clock()), 360));
    }

    void cleanup() { m_window.reset(); }

    void flagsHistoryAndWhomToTell()
    {
        DeskCase content = openedCase();
        content.flags[0].state = desk::FlagState::Raised;
        content.history
            = {{.at = deskTime(0), .what = HistoryRow::What::Stopped, .by = u"ben"_s, .number = 7}};
        m_page->present(content, CaseAside::Telling::Shown);
        QVERIFY2(allWords().contains(u"case stopped"_s) && allWords().contains(u"R-7"_s),
                 qPrintable(allWords()));
        QVERIFY(isShown(u"flagsList"_s) && isShown(u"tellCard"_s));
        QTRY_COMPARE(clipped(), QString());
        takePicture(u"desk-aside"_s);
        content.history.clear();
        m_page->present(content, CaseAside::Telling::Shown);
        QVERIFY(allWords().contains(u"Nothing before this case"_s));
    }

    /// Where the page itself is about that, or there is nobody.
    void nobodyIsToldTwice()
    {
        m_page->present(openedCase(), CaseAside::Telling::Hidden);
        QVERIFY(!isShown(u"tellCard"_s));
        m_page->present(openedCase(), CaseAside::Telling::Shown);
        QVERIFY(isShown(u"tellCard"_s));
        DeskCase lonely = openedCase();
        lonely.tellings.clear();
        m_page->present(lonely, CaseAside::Telling::Shown);
        QVERIFY(!isShown(u"tellCard"_s));
    }

    /// Why, and what has passed; nothing of what has not, and no contact that is whole.
    void whatIsSettled()
    {
        SettledCard card(clock());
        const auto words = [&card] {
            QString text;
            const auto labels = card.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                text += label->text() + u'\n';
            return text;
        };
        DeskCase content = openedCase();
        content.why.reason = content.why.reasons.first().id;
        content.why.ticket = u"INC0048121"_s;
        card.present(content);
        QVERIFY(words().contains(content.why.reasons.first().label) && words().contains(u"INC0048121"_s));
        QVERIFY(!words().contains(u"passed"_s));
        card.present(with(content, 0, ProofPassed{.at = deskTime(5), .until = deskTime(20)}));
        QVERIFY2(words().contains(u"passed at"_s), qPrintable(words()));
        QVERIFY(!words().contains(u"camille@"_s) && !words().contains(u"25 33 54"_s));
    }

private:
    QDateTime m_now;
};

RENUMBER_WINDOW_TEST(CaseAsideTest)
#include "caseasidetest.moc"
