// SPDX-License-Identifier: Apache-2.0
// Signing in, and looking for a person: a page that is shown something new keeps what the person has at hand.
#include "boardsamples.h"
#include "pages/findpage.h"
#include "pages/signinpage.h"
#include "shownwindow.h"
#include "testprogram.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using description::ProblemKind;
using description::SignInMethod;
using ui::screen::Find;
using ui::screen::SignIn;
using ui::screen::SignInWait;

namespace {

std::shared_ptr<const description::ConfiguredService> serviceNamed(const QString &name)
{
    description::ConfiguredService one;
    one.description.name = name;
    one.profile.id = name + u".json"_s;
    one.profile.name = name;
    one.origin = u"https://"_s + name + u".example.com"_s;
    one.methods = {SignInMethod::Token, SignInMethod::Password, SignInMethod::Browser};
    return std::make_shared<const description::ConfiguredService>(one);
}

ui::screen::SignInTrouble refused()
{
    return {{signin::SignInFault::Problem, problem(ProblemKind::StaleToken)},
            ui::TriedWay{SignInMethod::Token},
            u"one"_s};
}

} // namespace

class EnteringTest : public QObject, private ShownWindow
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(openWindow()); }

    void cleanup() { m_window.reset(); }

    void aTokenThatIsRefusedCanBeCorrected()
    {
        m_window->showScreen(signIn());
        QCOMPARE(focused(), u"tokenField"_s);
        QTest::keyClicks(field(u"tokenField"_s), u"sample"_s);
        SignIn busy = signIn();
        busy.waiting = SignInWait::Service;
        m_window->showScreen(busy);
        QVERIFY(!field(u"tokenField"_s)->isEnabled());
        QVERIFY(isShown(u"signInCancelButton"_s));
        SignIn failed = signIn();
        failed.trouble = refused();
        m_window->showScreen(failed);
        QCOMPARE(field(u"tokenField"_s)->text(), u"sample"_s);
        QCOMPARE(focused(), u"tokenField"_s);
        QVERIFY(isShown(u"signInProblem"_s));
        QVERIFY(!isShown(u"signInCancelButton"_s));
    }

    /// Typing puts it away; only another try can bring it back.
    void aRefusalThatWasPutAwayStaysAway()
    {
        SignIn failed = signIn();
        failed.trouble = refused();
        m_window->showScreen(failed);
        QTest::keyClicks(field(u"tokenField"_s), u"1"_s);
        QVERIFY(!isShown(u"signInProblem"_s));
        failed.notice = keychain::KeychainFailure::Locked;
        m_window->showScreen(failed);
        QVERIFY(!isShown(u"signInProblem"_s));
        SignIn busy = failed;
        busy.waiting = SignInWait::Service;
        busy.trouble.reset();
        m_window->showScreen(busy);
        m_window->showScreen(failed);
        QVERIFY(isShown(u"signInProblem"_s));
    }

    void whoChoosesAServiceStaysAtTheList()
    {
        QSignalSpy chosen(&m_window->signInPage(), &ui::SignInPage::serviceChosen);
        m_window->showScreen(signIn());
        box(u"wayBox"_s)->setCurrentIndex(1);
        QTest::keyClicks(field(u"passwordField"_s), u"secret"_s);
        box(u"profileBox"_s)->setFocus();
        SignIn other = signIn();
        other.profiles.chosen = 1;
        m_window->showScreen(other);
        QCOMPARE(box(u"profileBox"_s)->currentIndex(), 1);
        QCOMPARE(focused(), u"profileBox"_s);
        QCOMPARE(field(u"passwordField"_s)->text(), QString()); // which was for the other one
        QVERIFY2(chosen.isEmpty(), "nobody chose: it was shown");
    }

    /// What a profile has become on disk changes nothing of another that somebody is signing in with.
    void aProfileMoreLeavesTheFormAlone()
    {
        m_window->showScreen(signIn());
        QTest::keyClicks(field(u"tokenField"_s), u"sample"_s);
        SignIn more = signIn();
        more.profiles.catalogue.services.append(serviceNamed(u"three"_s));
        m_window->showScreen(more);
        QCOMPARE(box(u"profileBox"_s)->count(), 3);
        QCOMPARE(box(u"profileBox"_s)->currentIndex(), 0);
        QCOMPARE(field(u"tokenField"_s)->text(), u"sample"_s);
        QCOMPARE(focused(), u"tokenField"_s);
    }

    /// A sign-in by browser may have been begun elsewhere.
    void theBrowsersWayIsShownWhileItIsWaitedFor()
    {
        SignIn busy = signIn();
        busy.waiting = SignInWait::Provider;
        m_window->showScreen(busy);
        QCOMPARE(box(u"wayBox"_s)->currentIndex(), 2);
        QVERIFY(!isShown(u"copyLinkButton"_s));
        busy.waiting = SignInWait::Browser;
        m_window->showScreen(busy);
        QVERIFY(isShown(u"copyLinkButton"_s));
        busy.waiting = SignInWait::Service;
        m_window->showScreen(busy);
        QVERIFY(!isShown(u"copyLinkButton"_s));
    }

    void whoHasSignedOutIsAtTheForm()
    {
        SignIn leaving = signIn();
        leaving.waiting = SignInWait::SignOut;
        m_window->showScreen(leaving);
        SignIn out = signIn();
        out.notice = signin::SignOutReport();
        m_window->showScreen(out);
        QCOMPARE(focused(), u"tokenField"_s);
        QVERIFY(isShown(u"signInNotice"_s));
    }

    void withoutAProfileThereIsNothingToSignInTo()
    {
        m_window->showScreen(ui::screen::NoProfile());
        QVERIFY(isShown(u"signInFaults"_s));
        QVERIFY(!isShown(u"profileBox"_s));
        QVERIFY(!isShown(u"signInButton"_s));
        m_window->showScreen(signIn());
        QVERIFY(!isShown(u"signInFaults"_s));
        QVERIFY(isShown(u"profileBox"_s));
        QCOMPARE(focused(), u"tokenField"_s);
    }

    void whatWasTypedToFindSomebodyStaysUntilTheNextQuestion()
    {
        m_window->showScreen(find(1));
        QCOMPARE(focused(), u"personField"_s);
        QTest::keyClicks(field(u"personField"_s), u"Camille"_s);
        Find busy = find(1);
        busy.waiting = ui::screen::Looking{{camille()}};
        m_window->showScreen(busy);
        QVERIFY(!field(u"personField"_s)->isEnabled());
        Find failed = find(1);
        failed.trouble = ui::screen::NobodyFound{{camille()}, 0};
        m_window->showScreen(failed);
        QCOMPARE(field(u"personField"_s)->text(), u"Camille"_s);
        QCOMPARE(focused(), u"personField"_s);
        QVERIFY(isShown(u"findProblem"_s));
        m_window->showScreen(find(2));
        QCOMPARE(field(u"personField"_s)->text(), QString());
        QVERIFY(!isShown(u"findProblem"_s));
    }

    /// They were found by what was typed before.
    void peopleWhoWerePutAwayStayAway()
    {
        m_window->showScreen(find(1));
        Find two = find(1);
        two.found = ui::screen::Found{
            {camille()},
            {{{u"1"_s, u"Camille"_s, {}, {}, {}}, {u"2"_s, u"Camille"_s, {}, {}, {}}}, {}, false}};
        m_window->showScreen(two);
        QCOMPARE(focused(), u"peopleList"_s);
        QCOMPARE(m_window->findChild<QListWidget *>(u"peopleList"_s)->count(), 2);
        QTest::keyClicks(field(u"personField"_s), u"1"_s);
        QVERIFY(!isShown(u"peopleList"_s));
        two.keyringFailure = keychain::KeychainFailure::Locked;
        m_window->showScreen(two);
        QVERIFY(!isShown(u"peopleList"_s));
        QVERIFY(isShown(u"findNotice"_s));
    }

    /// Nothing is opened by itself, and what the desk knows of them comes later.
    void oneWhoIsMeantIsChosen()
    {
        m_window->showScreen(find(1));
        Find one = find(1);
        one.found = ui::screen::Found{{camille()}, {{{u"1"_s, u"Camille"_s, {}, {}, {}}}, {}, false}, u"1"_s};
        m_window->showScreen(one);
        auto *list = m_window->findChild<QListWidget *>(u"peopleList"_s);
        QCOMPARE(focused(), u"peopleList"_s);
        QCOMPARE(list->selectedItems().size(), 1);
        QCOMPARE(list->item(0)->text(), u"Camille"_s);
        QVERIFY(m_window->findChild<QPushButton *>(u"openPersonButton"_s)->isEnabled());
        one.marks.insert(u"1"_s, {{{1042, u"ana"_s, boardTime, false}}, true, {desk::Flag::FailedBefore}});
        m_window->showScreen(one);
        const QRect row = list->visualItemRect(list->item(0));
        QVERIFY2(row.height() > 3 * list->fontMetrics().height() + 8, "a line has no room");
        const QString says = list->item(0)->text();
        for (const QString &part : {u"Locked for everybody"_s, u"R-1042"_s, u"ana"_s, u"failed before"_s})
            QVERIFY2(says.contains(part), qPrintable(says));
        QVERIFY(!list->item(0)->icon().isNull());
        QCOMPARE(list->selectedItems().size(), 1);
        const QSignalSpy chosen(m_window->findChild<ui::FindPage *>(), &ui::FindPage::personChosen);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

private:
    SignIn signIn() const { return {{{m_services, {}}, 0}, u"one"_s}; }
    static Find find(int number) { return {number, u"FR"_s, u"one"_s}; }
    static service::SearchTerm camille()
    {
        return {service::SearchKind::Name, account::ContactValue::asGiven(u"Camille"_s)};
    }
    QComboBox *box(const QString &name) const { return m_window->findChild<QComboBox *>(name); }

    const QList<std::shared_ptr<const description::ConfiguredService>> m_services{serviceNamed(u"one"_s),
                                                                                  serviceNamed(u"two"_s)};
};

RENUMBER_WINDOW_TEST(EnteringTest)
#include "enteringtest.moc"
