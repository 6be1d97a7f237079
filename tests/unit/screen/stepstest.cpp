// SPDX-License-Identifier: Apache-2.0
// The steps above a page are those that this change has: none is promised that does not come, and none comes
// that was not promised.
#include "screen/steps.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;
using description::EffectTiming;
using ui::screen::Stage;
using ui::screen::Steps;
using ui::screen::stepsOf;

namespace {

change::Plan emailPlan(change::Confirmation confirmation)
{
    change::Plan plan;
    plan.before = {account::ContactKind::Email,
                   emailValue(u"camille@example.com"_s),
                   account::Verification::Verified,
                   {}};
    plan.target = emailValue(u"camille.new@example.com"_s);
    plan.confirmation = confirmation;
    return plan;
}

change::Plan planOf(change::Plan plan, EffectTiming effect)
{
    plan.effect = effect;
    return plan;
}

/// The form for another contact of a service that shows a change of a verified one by \a verified, of another
/// by \a unverified.
struct SampleForm
{
    EffectTiming verified = EffectTiming::AfterCode;
    EffectTiming unverified = EffectTiming::AfterCode;
    change::Confirmation confirmation = change::Confirmation::Code;

    Steps steps(const account::Contact &current) const
    {
        description::ContactService rules;
        rules.whenVerified = verified;
        rules.whenUnverified = unverified;
        rules.whenNone = unverified;
        rules.change = description::Journey();
        rules.change->confirmation = confirmation;
        ui::screen::Form form;
        form.current = current;
        form.rules = &rules;
        return stepsOf(form);
    }
};

Steps stepsOfCode(const change::Plan &plan)
{
    ui::screen::Code page{{plan, bareCode(10), change::Delivery::Confirmed, u"Sample"_s}};
    return stepsOf(page);
}

Steps stepsOfLink(const change::Plan &plan)
{
    ui::screen::Link page{{plan, bareCode(10), change::Delivery::Confirmed, u"Sample"_s}};
    return stepsOf(page);
}

Steps stepsOfDone(const change::Plan &plan, change::Proof proof = change::Proof::None)
{
    account::Contact shown = plan.before;
    shown.value = plan.target;
    return stepsOf(ui::screen::Done{plan, {shown, proof}, shown, u"Sample"_s});
}

} // namespace

class StepsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNumberByACode()
    {
        const QList<Stage> stages{Stage::Number, Stage::Code, Stage::Done};
        QVERIFY(SampleForm().steps(phone(oldNumber, account::Verification::Verified)) == (Steps{stages, 0}));
        QVERIFY(stepsOfCode(changePlan()) == (Steps{stages, 1}));
        QVERIFY(stepsOfDone(changePlan()) == (Steps{stages, 2}));
    }

    void anAddressByALink()
    {
        const QList<Stage> stages{Stage::Address, Stage::Link, Stage::Done};
        const change::Plan plan = emailPlan(change::Confirmation::Link);
        QVERIFY(SampleForm{.confirmation = change::Confirmation::Link}.steps(plan.before)
                == (Steps{stages, 0}));
        QVERIFY(stepsOfLink(plan) == (Steps{stages, 1}));
        QVERIFY(stepsOfDone(plan) == (Steps{stages, 2}));
    }

    void anAddressByACode()
    {
        const QList<Stage> stages{Stage::Address, Stage::Code, Stage::Done};
        const change::Plan plan = emailPlan(change::Confirmation::Code);
        QVERIFY(SampleForm().steps(plan.before) == (Steps{stages, 0}));
        QVERIFY(stepsOfCode(plan) == (Steps{stages, 1}));
        QVERIFY(stepsOfDone(plan) == (Steps{stages, 2}));
    }

    void aNumberByALink()
    {
        const QList<Stage> stages{Stage::Number, Stage::Link, Stage::Done};
        change::Plan plan = changePlan();
        plan.confirmation = change::Confirmation::Link;
        QVERIFY(stepsOfLink(plan) == (Steps{stages, 1}));
        QVERIFY(stepsOfDone(plan, change::Proof::PersonsWord) == (Steps{stages, 2}));
    }

    void atOnce()
    {
        const QList<Stage> stages{Stage::Number, Stage::Done};
        const SampleForm form{.unverified = EffectTiming::AtOnce};
        QVERIFY(form.steps(phone(oldNumber, account::Verification::NotVerified)) == (Steps{stages, 0}));
        QVERIFY(form.steps(phone({}, account::Verification::Unknown)) == (Steps{stages, 0}));
        QVERIFY(stepsOfDone(atOncePlan()) == (Steps{stages, 1}));
        QVERIFY(stepsOfDone(codelessPlan()) == (Steps{stages, 1}));
        // The same service, for somebody whose number is verified.
        QCOMPARE(form.steps(phone(oldNumber, account::Verification::Verified)).stages.size(), 3);
    }

    /// Only the account tells which of the two it was.
    void eitherWay()
    {
        const change::Plan plan = planOf(changePlan(), EffectTiming::EitherWay);
        const SampleForm form{.verified = EffectTiming::EitherWay};
        const QList<Stage> proven{Stage::Number, Stage::Code, Stage::Done};
        QVERIFY(form.steps(plan.before) == (Steps{proven, 0}));
        QVERIFY(stepsOfCode(plan) == (Steps{proven, 1}));
        QVERIFY(stepsOfDone(plan, change::Proof::Accepted) == (Steps{proven, 2}));
        QVERIFY(stepsOfDone(plan) == (Steps{{Stage::Number, Stage::Done}, 1}));
    }

    void atOnceThenConfirmed()
    {
        const QList<Stage> stages{Stage::Number, Stage::Code, Stage::Done};
        const SampleForm form{.verified = EffectTiming::AtOnceThenConfirmed};
        QVERIFY(form.steps(atOnceThenConfirmedPlan().before) == (Steps{stages, 0}));
        QVERIFY(stepsOfCode(atOnceThenConfirmedPlan()) == (Steps{stages, 1}));
        QVERIFY(stepsOfDone(atOnceThenConfirmedPlan()) == (Steps{stages, 2}));
    }

    /// Whoever verifies the number on the account is asked for none.
    void verifying()
    {
        const QList<Stage> byCode{Stage::Code, Stage::Done};
        QVERIFY(stepsOfCode(verifyPlan()) == (Steps{byCode, 0}));
        QVERIFY(stepsOfDone(verifyPlan()) == (Steps{byCode, 1}));
        change::Plan plan = emailPlan(change::Confirmation::Link);
        plan.aim = change::Aim::Verify;
        const QList<Stage> byLink{Stage::Link, Stage::Done};
        QVERIFY(stepsOfLink(plan) == (Steps{byLink, 0}));
        QVERIFY(stepsOfDone(plan, change::Proof::PersonsWord) == (Steps{byLink, 1}));
    }
};

RENUMBER_TEST(StepsTest)
#include "stepstest.moc"
