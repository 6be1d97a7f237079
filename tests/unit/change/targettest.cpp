// SPDX-License-Identifier: Apache-2.0
// When the account shows what a change is to bring.
#include "change/target.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::change;
using namespace renumber::test;
using renumber::account::Contact;
using renumber::account::ContactKind;
using renumber::account::Verification;

class TargetTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTheTarget()
    {
        QVERIFY(isTargetOf(changePlan(), newNumber));
        QVERIFY(!isTargetOf(changePlan(), oldNumber));
        QVERIFY(!isTargetOf(changePlan(), renumber::account::ContactValue()));
        Plan email;
        email.before = {ContactKind::Email, emailValue(u"Old@example.com"_s), Verification::Verified, {}};
        email.target = emailValue(u"New@example.com"_s);
        QVERIFY(isTargetOf(email, emailValue(u"New@example.com"_s)));
        QVERIFY(isTargetOf(email, emailValue(u"new@example.com"_s))); // stored in lower case
        QVERIFY(!isTargetOf(email, emailValue(u"old@example.com"_s)));
        email.target = emailValue(u"OLD@example.com"_s); // only its case is to be another
        QVERIFY(isTargetOf(email, emailValue(u"OLD@example.com"_s)));
        QVERIFY(!isTargetOf(email, emailValue(u"Old@example.com"_s)));
    }

    void whereTheTargetIsFound()
    {
        const Plan plan = changePlan();
        const auto found = [&plan](const Contact &contact) { return targetIn(plan, contact); };
        QVERIFY(!found(phone(oldNumber, Verification::Verified)));
        QVERIFY(!found(phone({}, Verification::NotVerified)));
        const Contact shown = phone(newNumber, Verification::NotVerified);
        QCOMPARE(found(shown), shown);
        Contact besides = phone(oldNumber, Verification::Verified);
        besides.others = {{otherNumber, Verification::Verified}, {newNumber, Verification::Verified}};
        QCOMPARE(found(besides), phone(newNumber, Verification::Verified));
        besides.others.removeLast();
        QVERIFY(!found(besides));
    }

    /// Then that it is there tells nothing.
    void whereItWasBefore()
    {
        Plan plan = changePlan();
        plan.before.others = {{newNumber, Verification::Verified}};
        QVERIFY(!targetIn(plan, phone(newNumber, Verification::Verified)));
        plan.before.others = {{otherNumber, Verification::Verified}};
        QVERIFY(targetIn(plan, phone(newNumber, Verification::Verified)));
        plan.before.value = newNumber;
        QVERIFY(!targetIn(plan, phone(newNumber, Verification::Verified)));
        plan.before.value = {};
        QVERIFY(targetIn(plan, phone(newNumber, Verification::Verified)));
    }

    /// A contact behind the first that was there before, as proven as now, is no sign that a request whose
    /// answer was lost did anything.
    void whatIsReachedAmongSeveral_data()
    {
        QTest::addColumn<Verification>("before");
        QTest::addColumn<Verification>("now");
        QTest::addColumn<Accepted>("accepted");
        QTest::addColumn<bool>("isReached");
        using enum Verification;
        QTest::newRow("unproven before and now") << NotVerified << NotVerified << Accepted::No << false;
        QTest::newRow("not known before and now") << Unknown << Unknown << Accepted::No << false;
        QTest::newRow("proven before and now") << Verified << Verified << Accepted::No << false;
        QTest::newRow("proven since") << NotVerified << Verified << Accepted::No << true;
        QTest::newRow("the request was accepted") << NotVerified << NotVerified << Accepted::Request << false;
        QTest::newRow("told of since") << Unknown << NotVerified << Accepted::Request << false;
        QTest::newRow("accepted, proven since") << NotVerified << Verified << Accepted::Request << true;
        QTest::newRow("accepted, proven before") << Verified << Verified << Accepted::Request << false;
        QTest::newRow("the code was accepted") << Verified << Verified << Accepted::Code << true;
    }
    void whatIsReachedAmongSeveral()
    {
        QFETCH(const Verification, before);
        QFETCH(const Verification, now);
        QFETCH(const Accepted, accepted);
        Plan plan = atOncePlan();
        plan.before.others = {{newNumber, before}};
        Contact shown = plan.before;
        shown.others = {{newNumber, now}};
        QTEST(reached(plan, shown, accepted).has_value(), "isReached");
        plan.before.others.clear();
        QVERIFY(reached(plan, shown, accepted));
    }

    void whereAProofIsFound()
    {
        const Plan plan = verifyPlan();
        QVERIFY(targetIn(plan, phone(oldNumber, Verification::Verified)));
        Contact besides = phone(newNumber, Verification::Verified);
        besides.others = {{oldNumber, Verification::Verified}};
        QVERIFY(!targetIn(plan, besides)); // it is the account's own that was to be proven
    }

    void whatWasSeen()
    {
        const Contact shown = phone(newNumber, Verification::Verified);
        QVERIFY(!targetSeen(Change{changePlan(), Idle{}, {}}));
        QVERIFY(!targetSeen(Change{changePlan(), Idle{}, changePlan().before}));
        QCOMPARE(targetSeen(Change{changePlan(), Idle{}, shown}), shown);
    }
};

RENUMBER_TEST(TargetTest)
#include "targettest.moc"
