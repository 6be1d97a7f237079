// SPDX-License-Identifier: Apache-2.0
// Every stand of a change has its page, whatever else is the matter with the case.
#include "describing.h"
#include "entrytable.h"
#include "samples.h"
#include "saying.h"
#include "screen/screenof.h"
#include "screentable.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using renumber::ui::screen::Asked;
using renumber::ui::screen::Case;
using renumber::ui::screen::ConsentWanted;
using renumber::ui::screen::Form;
using renumber::ui::screen::Holdup;
using renumber::ui::screen::KeyringAwaited;
using renumber::ui::screen::Screen;

namespace {

ui::screen::DeskCase caseAtDesk()
{
    ui::screen::DeskCase one;
    one.head.id = QStringLiteral("case-1");
    one.head.number = 1042;
    return one;
}

description::Description sampleService()
{
    description::Description description;
    description.name = u"Sample"_s;
    description::ContactService phones;
    phones.change = description::Journey();
    phones.verify = description::Journey();
    description.contacts[account::ContactKind::Phone] = phones;
    return description;
}

/// Somebody is signed in.
ui::screen::Context contextOf(const description::Description &service)
{
    ui::screen::Context context{&service, service.name};
    context.signIn.state = signin::Session::State::SignedIn;
    return context;
}

Case caseOf(const Situation &situation)
{
    return {{situation.plan, situation.phase, situation.seen}, accountWith(situation.plan.before)};
}

/// \a screen without what it waits for and what is wrong: the rest must not depend on what holds a step up.
Screen still(Screen screen)
{
    std::visit(
        [](auto &page) {
            if constexpr (requires { page.waiting; }) {
                page.waiting.reset();
                page.trouble.reset();
            }
        },
        screen);
    return screen;
}

} // namespace

class ScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void everySituation_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Situation> all = allSituations();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qUtf8Printable(all[i].name)) << i;
    }

    void everySituation()
    {
        QFETCH(const qsizetype, index);
        static const QList<Situation> all = allSituations();
        static const QMap<QString, QString> screens = screensOfSituations();
        const Case one = caseOf(all[index]);
        const Screen shown = screenOf(one, m_context);
        QCOMPARE(saying(shown), screens.value(all[index].name));
        QVERIFY(screenOf(one, m_context) == shown); // the same again: nothing to show
    }

    /// A case at a desk has a page of its own for the account and the form; all others are as ever.
    void atADesk()
    {
        for (const Situation &situation : allSituations()) {
            Case one = caseOf(situation);
            Screen usual = screenOf(one, m_context);
            one.atDesk = caseAtDesk();
            if (auto *code = std::get_if<ui::screen::Code>(&usual))
                code->person = one.atDesk->head.person;
            const Screen page = screenOf(one, m_context);
            const bool isOfCase
                = std::holds_alternative<ui::screen::Account>(usual) || std::holds_alternative<Form>(usual);
            QVERIFY2(std::holds_alternative<ui::screen::DeskCase>(page) == isOfCase,
                     qPrintable(situation.name));
            if (const auto *done = std::get_if<ui::screen::Done>(&page))
                QCOMPARE(done->after, ui::screen::After::Case);
            else if (!isOfCase)
                QVERIFY2(page == usual, qPrintable(situation.name));
        }
    }

    /// The pages of a change show its contacts whole. Whatever it stands at, and be it at the question: none
    /// of them is shown of a case that goes no further.
    void aStoppedCaseHasNoPageOfAChange()
    {
        for (const Situation &situation : allSituations()) {
            Case one = caseOf(situation);
            one.question = ui::screen::Question{3, account::ContactKind::Phone, {}};
            for (const Asked asked : {Asked::Before, Asked::Now}) {
                one.asked = asked;
                one.atDesk = caseAtDesk();
                one.atDesk->head.stage = desk::Stage::Unsettled;
                one.atDesk->head.ending = desk::Ending::Stopped;
                QVERIFY2(screenOf(one, m_context) == Screen(*one.atDesk), qPrintable(situation.name));
                one.atDesk->head.stage = desk::Stage::Telling;
                QVERIFY2(std::holds_alternative<ui::screen::DeskTelling>(screenOf(one, m_context)),
                         qPrintable(situation.name));
                one.atDesk = caseAtDesk();
                one.atDesk->head.stage = desk::Stage::Closed;
                QVERIFY2(screenOf(one, m_context) == Screen(*one.atDesk), qPrintable(situation.name));
            }
        }
    }

    /// Whoever has no say in a case, or none in what is to be with a person who is locked, sees no contact of
    /// it whole.
    void aCaseThatIsNotAtHandHasNoPageOfAChange()
    {
        for (const Situation &situation : allSituations()) {
            Case one = caseOf(situation);
            for (const ui::screen::InHand inHand :
                 {ui::screen::InHand::Free, ui::screen::InHand::Elsewhere, ui::screen::InHand::Here}) {
                one.atDesk = caseAtDesk();
                one.atDesk->head.inHand = inHand;
                if (inHand == ui::screen::InHand::Here)
                    one.atDesk->missing.prepend({.what = desk::Missing::What::PersonLocked});
                QVERIFY2(std::holds_alternative<ui::screen::DeskCase>(screenOf(one, m_context)),
                         qPrintable(situation.name));
                one.atDesk->head.stage = desk::Stage::Telling;
                QVERIFY2(std::holds_alternative<ui::screen::DeskTelling>(screenOf(one, m_context)),
                         qPrintable(situation.name));
            }
        }
    }

    void theTableIsWhole()
    {
        const QList<Situation> all = allSituations();
        QSet<QString> names;
        QSet<size_t> phases;
        QSet<size_t> pages;
        for (const Situation &situation : all) {
            names.insert(situation.name);
            phases.insert(situation.phase.index());
            pages.insert(screenOf(caseOf(situation), m_context).index());
        }
        for (const Entry &entry : entries(m_context))
            pages.insert(screenOf(entry.one, entry.context).index());
        for (const desk::Stage stage : {desk::Stage::Proving, desk::Stage::Telling}) {
            Case atDesk = caseOf(all.constFirst());
            atDesk.change = {};
            atDesk.atDesk = caseAtDesk();
            atDesk.atDesk->head.stage = stage;
            pages.insert(screenOf(atDesk, m_context).index());
        }
        const QStringList rows = screensOfSituations().keys();
        QCOMPARE(QSet<QString>(rows.cbegin(), rows.cend()), names);
        QCOMPARE(phases.size(), qsizetype(std::variant_size_v<change::Phase>));
        QCOMPARE(pages.size(), qsizetype(std::variant_size_v<Screen>));
        qInfo("%lld situations of 8 phases, %lld other cases, %lld before an account is open, on %zu pages",
              qlonglong(all.size()), qlonglong(otherCases().size()), qlonglong(entries(m_context).size()),
              std::variant_size_v<Screen>);
    }

    void entry_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Entry> all = entries(m_context);
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qUtf8Printable(all[i].name)) << i;
    }

    void entry()
    {
        QFETCH(const qsizetype, index);
        const Entry one = entries(m_context).at(index);
        const Screen shown = screenOf(one.one, one.context);
        QCOMPARE(saying(shown), one.screen);
        QVERIFY(screenOf(one.one, one.context) == shown); // the same again: nothing to show
    }

    /// Whatever the change stands at, even at the question for a new contact: nobody sees anything of it who
    /// is not signed in, or whose account is not open.
    void nothingOfAChangeIsShownBeforeItsAccountIsOpen_data() { everySituation_data(); }
    void nothingOfAChangeIsShownBeforeItsAccountIsOpen()
    {
        QFETCH(const qsizetype, index);
        Case one = caseOf(allSituations().at(index));
        Case asked = one;
        asked.question = ui::screen::Question{3, account::ContactKind::Phone, {}};
        asked.asked = Asked::Now;
        for (Case some : {one, asked}) {
            for (const Entry &entry : entries(m_context)) {
                some.opened = entry.one.opened;
                some.search = entry.one.search;
                QCOMPARE(saying(screenOf(some, entry.context)), entry.screen);
            }
        }
    }

    void otherCase_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Shown> all = otherCases();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qUtf8Printable(all[i].name)) << i;
    }

    void otherCase()
    {
        QFETCH(const qsizetype, index);
        static const QList<Shown> all = otherCases();
        QCOMPARE(saying(screenOf(all[index].one, m_context)), all[index].screen);
    }

    /// Whatever a change stands at, who is at the question for a new contact stays there, and nothing there
    /// is about anything else.
    void theQuestionGoesFirst_data() { everySituation_data(); }
    void theQuestionGoesFirst()
    {
        QFETCH(const qsizetype, index);
        Case one = caseOf(allSituations().at(index));
        one.question = ui::screen::Question{3, account::ContactKind::Phone, {}};
        one.asked = Asked::Now;
        for (const Holdup &holdup : {Holdup(), Holdup(KeyringAwaited{}),
                                     Holdup(ConsentWanted{store::ChangeStore::Failure::Unreadable})}) {
            one.holdup = holdup;
            QCOMPARE(saying(screenOf(one, m_context)), u"form"_s);
        }
    }

    /// What holds a step up turns no page, and changes nothing but what is waited for or asked.
    void aHoldupTurnsNoPage_data() { everySituation_data(); }
    void aHoldupTurnsNoPage()
    {
        QFETCH(const qsizetype, index);
        Case one = caseOf(allSituations().at(index));
        const Screen without = screenOf(one, m_context);
        for (const Holdup &holdup :
             {Holdup(KeyringAwaited{}), Holdup(ConsentWanted{store::ChangeStore::Failure::Unreadable})}) {
            one.holdup = holdup;
            const Screen with = screenOf(one, m_context);
            QVERIFY(still(with) == still(without));
            const auto *requesting = std::get_if<change::Requesting>(&one.change.phase);
            const bool isAsked = std::holds_alternative<ConsentWanted>(holdup);
            if (isAsked && (!requesting || requesting->earlier))
                QVERIFY(with == without); // something of it was sent: too late to ask
        }
    }

    /// A link is clicked elsewhere: that the change is still to be made must not stand beside that it is
    /// made.
    void anOutcomeGoesOnceTheAccountShowsTheChange()
    {
        const change::Plan plan = changePlan();
        Case one = caseOf({u"left"_s, plan, change::Idle{}, {}});
        one.outcome = ui::screen::ChangeLeft{
            {plan, change::AwaitingCode{bareCode(10), change::Delivery::Confirmed, {}}},
            ui::Leaving::ForLater};
        const auto outcomeWith
            = [&](const account::ContactValue &number, account::Verification verification) {
                  one.account = accountWith(phone(number, verification));
                  return std::get<ui::screen::Account>(screenOf(one, m_context)).outcome;
              };
        QVERIFY(outcomeWith(oldNumber, account::Verification::Verified) == one.outcome);
        QVERIFY(outcomeWith(newNumber, account::Verification::NotVerified) == one.outcome);
        QVERIFY(outcomeWith(newNumber, account::Verification::Verified) == ui::screen::Outcome());
        QVERIFY(outcomeWith(newNumber, account::Verification::Unknown) == ui::screen::Outcome());
    }

    /// What is the matter with one case is on no other's screen: everything comes by the arguments.
    void nothingIsGlobal()
    {
        const QList<Situation> all = allSituations();
        QList<Screen> before;
        for (const Situation &situation : all)
            before.append(screenOf(caseOf(situation), m_context));
        for (qsizetype i = all.size() - 1; i >= 0; --i)
            QVERIFY(screenOf(caseOf(all[i]), m_context) == before[i]);
    }

    void whatCasesShare()
    {
        ui::screen::Context others = m_context;
        others.actingFor = ui::screen::ActingFor::AnotherPerson;
        others.keyringFailure = keychain::KeychainFailure::Locked;
        const Case idle{{}, accountWith(phone(oldNumber, account::Verification::Verified))};
        QCOMPARE(saying(screenOf(idle, others)), u"account, of somebody else, sign-in not kept"_s);
    }

    /// While something is asked the page goes on saying of the contact what it said before.
    void aBusyPageKeepsItsWords()
    {
        change::Plan plan = atOnceThenConfirmedPlan();
        const auto seen = phone(oldNumber, account::Verification::Verified);
        const auto messageAt = [&](const change::Phase &phase) {
            const Screen shown = screenOf({{plan, phase, seen}, accountWith(seen)}, m_context);
            return std::get<ui::screen::Code>(shown).message;
        };
        const change::SentCode code = bareCode(10);
        const auto waits = messageAt(change::AwaitingCode{code, change::Delivery::Confirmed, {}});
        QVERIFY(messageAt(change::Requesting{at(20), code, {}}) == waits);
        QVERIFY(messageAt(change::Submitting{code, {}}) == waits);
        QVERIFY(messageAt(change::ReadingBack{change::Step::Submit, code}) == waits);
    }

    /// What the account shows now, not what it did when the question was asked: it may have been changed
    /// elsewhere since. While the change is asked for, what the page said before.
    void theFormShowsWhatTheAccountHas()
    {
        const auto now = phone(otherNumber, account::Verification::Verified);
        Case one{{changePlan(), change::Failed{problem(description::ProblemKind::AnotherContact)}},
                 accountWith(now)};
        one.question = ui::screen::Question{1, account::ContactKind::Phone, {}};
        const auto currentIn = [this](const Case &shown) {
            return std::get<ui::screen::Form>(screenOf(shown, m_context)).current;
        };
        QCOMPARE(currentIn(one), now);
        one.change.phase = change::Requesting{at(1), {}};
        QCOMPARE(currentIn(one), changePlan().before);
        one.asked = Asked::Now;
        QCOMPARE(currentIn(one), now);
    }

private:
    const description::Description m_service = sampleService();
    const ui::screen::Context m_context = contextOf(m_service);
};

RENUMBER_TEST(ScreenTest)
#include "screentest.moc"
