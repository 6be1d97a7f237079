// SPDX-License-Identifier: Apache-2.0
// An account that somebody gave another contact while a change was under way: that is told, and no code for
// it is asked for or taken as one for the change's own contact.
#include "change/overtaken.h"
#include "change/machine.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using account::Contact;
using account::Verification;
using description::ProblemKind;

namespace {

const auto third = phoneValue(u"+14155550123"_s);

Contact with(Contact contact, const account::ContactValue &other)
{
    contact.others.append({other, Verification::Verified});
    return contact;
}

Plan linkPlan()
{
    Plan plan;
    plan.confirmation = Confirmation::Link;
    plan.before
        = {account::ContactKind::Email, emailValue(u"camille@example.com"_s), Verification::Verified, {}, {}};
    plan.target = emailValue(u"camille.new@example.com"_s);
    return plan;
}

Contact email(const QString &value, const QString &pending = {})
{
    return {account::ContactKind::Email, emailValue(value), Verification::Verified, emailValue(pending), {}};
}

/// The change once its request was accepted and the account is being read.
Change readingBack(const Plan &plan)
{
    const Transition begun = react({}, Begun{plan, at(10)});
    return react(begun.change, RequestAccepted{at(30), {}, {}, {}}).change;
}

Transition afterReading(const Change &change, const Contact &shown)
{
    return react(change, AccountRead{accountWith(shown), readAt});
}

} // namespace

class OvertakenTest : public QObject
{
    Q_OBJECT

    static void compareFailed(const Transition &now, Attempt attempt)
    {
        const auto *failed = std::get_if<Failed>(&now.change.phase);
        QVERIFY(failed);
        QCOMPARE(failed->problem, overtaken(net::Acted::Maybe));
        QCOMPARE(failed->remedy, Remedy::MustRestart);
        QCOMPARE(failed->extent, Extent::MessageSent);
        QCOMPARE(failed->attempt, attempt);
        QVERIFY(!now.effect);
    }

private slots:
    void isNoticedByWhatTheAccountShows_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<Contact>("shown");
        QTest::addColumn<bool>("isSo");
        const Contact old = phone(oldNumber, Verification::Verified);
        const Contact unproven = phone(oldNumber, Verification::NotVerified);
        const auto row = [](const char *name, const Plan &plan, const Contact &shown, bool isSo) {
            QTest::newRow(name) << plan << shown << isSo;
        };
        row("as before", changePlan(), old, false);
        row("the new one waits", changePlan(), phone(oldNumber, Verification::Verified, newNumber), false);
        row("the new one is there", changePlan(), phone(newNumber, Verification::NotVerified), false);
        row("another one waits", changePlan(), phone(oldNumber, Verification::Verified, third), true);
        row("another one is there", changePlan(), phone(third, Verification::Verified), true);
        row("the new one is behind another one", changePlan(),
            with(phone(third, Verification::Verified), newNumber), false);
        row("none is there", changePlan(), phone({}, Verification::Unknown), false);
        row("only a part is shown", changePlan(), phone(phoneValue(u"+33 … 99"_s), Verification::Verified),
            false);
        Plan waited = changePlan();
        waited.before.pending = third;
        row("another one waited before", waited, phone(oldNumber, Verification::Verified, third), false);
        Plan several = changePlan();
        several.before = with(several.before, third);
        row("another one was there before", several, phone(third, Verification::Verified), false);
        row("verifying, as before", verifyPlan(), unproven, false);
        row("verifying, another one waits", verifyPlan(), phone(oldNumber, Verification::NotVerified, third),
            true);
        row("verifying, another one is there", verifyPlan(), phone(third, Verification::NotVerified), true);
        row("verifying, it is behind another one", verifyPlan(),
            with(phone(third, Verification::Verified), oldNumber), false);
        row("an address, as before", linkPlan(), email(u"camille@example.com"_s), false);
        row("an address in other letters", linkPlan(), email(u"Camille.New@Example.com"_s), false);
        row("another address waits", linkPlan(), email(u"camille@example.com"_s, u"noa@example.com"_s), true);
        row("a part of an address is shown", linkPlan(), email(u"c•••@example.com"_s), false);
    }

    void isNoticedByWhatTheAccountShows()
    {
        QFETCH(const Plan, plan);
        QFETCH(const Contact, shown);
        QFETCH(const bool, isSo);
        QCOMPARE(isOvertaken(plan, shown), isSo);
    }

    void whatACallIsAboutThatNamesNoContact_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<Contact>("shown");
        QTest::addColumn<TellsPending>("told");
        QTest::addColumn<Subject>("subject");
        const auto row = [](const char *name, const Plan &plan, const Contact &shown, TellsPending told,
                            Subject subject) { QTest::newRow(name) << plan << shown << told << subject; };
        using enum TellsPending;
        using enum Subject;
        row("verifying what is there", verifyPlan(), phone(oldNumber, Verification::NotVerified), Yes,
            Target);
        row("verifying beside another one that waits", verifyPlan(),
            phone(oldNumber, Verification::NotVerified, third), Yes, Another);
        row("verifying what is there no more", verifyPlan(), phone(third, Verification::NotVerified), No,
            Another);
        row("again for the one that waits", changePlan(), phone(oldNumber, Verification::Verified, newNumber),
            Yes, Target);
        row("again while another one waits", changePlan(), phone(oldNumber, Verification::Verified, third),
            Yes, Another);
        row("again while none waits", changePlan(), phone(oldNumber, Verification::Verified), Yes, Nothing);
        row("again while another one is there", changePlan(), phone(third, Verification::Verified), Yes,
            Another);
        row("again where no one tells", changePlan(), phone(oldNumber, Verification::Verified), No, Target);
        row("again where no one tells, while another one is there", changePlan(),
            phone(third, Verification::Verified), No, Another);
        Plan atOnce = changePlan();
        atOnce.effect = description::EffectTiming::AtOnceThenConfirmed;
        row("again for one that is there at once", atOnce, phone(newNumber, Verification::NotVerified), No,
            Target);
        row("again for one that was there at once and is gone", atOnce,
            phone(oldNumber, Verification::Verified), No, Nothing);
        row("again for one that is there", changePlan(), phone(newNumber, Verification::NotVerified), Yes,
            Target);
    }

    void whatACallIsAboutThatNamesNoContact()
    {
        QFETCH(const Plan, plan);
        QFETCH(const Contact, shown);
        QFETCH(const TellsPending, told);
        QFETCH(const Subject, subject);
        QCOMPARE(subjectOf(plan, shown, told), subject);
    }

    void whatACallToTheOldContactIsAbout()
    {
        const Plan plan = changePlan();
        QCOMPARE(currentSubjectOf(plan, plan.before), Subject::Target);
        QCOMPARE(currentSubjectOf(plan, phone(third, Verification::Verified)), Subject::Another);
        QCOMPARE(currentSubjectOf(plan, phone(newNumber, Verification::Verified)), Subject::Another);
        QCOMPARE(currentSubjectOf(plan, phone({}, Verification::Unknown)), Subject::Another);
    }

    void endsTheChangeAfterTheRequest()
    {
        compareFailed(
            afterReading(readingBack(changePlan()), phone(oldNumber, Verification::Verified, third)),
            Attempt::Request);
        compareFailed(afterReading(readingBack(verifyPlan()), phone(third, Verification::NotVerified)),
                      Attempt::Request);
    }

    void endsTheChangeAfterTheCode()
    {
        const Transition waiting
            = afterReading(readingBack(changePlan()), phone(oldNumber, Verification::Verified));
        const Transition entered = react(waiting.change, CodeEntered{u"012345"_s, {}});
        const Change read = react(entered.change, CodeAccepted{}).change;
        compareFailed(afterReading(read, phone(third, Verification::Verified)), Attempt::Entry);
    }

    void endsTheChangeWhereTheAnswerWasLost()
    {
        const Transition begun = react({}, Begun{changePlan(), at(10)});
        const Change lostReply = react(begun.change, Refused{lost()}).change;
        compareFailed(afterReading(lostReply, phone(oldNumber, Verification::Verified, third)),
                      Attempt::Request);
    }

    /// The code before was for the contact that is not awaited any more.
    void endsTheChangeBeforeAnotherCode()
    {
        const Transition waiting
            = afterReading(readingBack(changePlan()), phone(oldNumber, Verification::Verified, newNumber));
        const Transition asked = react(waiting.change, ResendAsked{at(90)});
        const Transition now = react(asked.change, Refused{overtaken(net::Acted::No)});
        const auto *failed = std::get_if<Failed>(&now.change.phase);
        QVERIFY(failed);
        QCOMPARE(failed->extent, Extent::MessageSent);
        QCOMPARE(failed->remedy, Remedy::MustRestart);
    }
};

RENUMBER_TEST(OvertakenTest)
#include "overtakentest.moc"
