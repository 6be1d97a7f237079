// SPDX-License-Identifier: Apache-2.0
// What is used up of a budget, and until when.
#include "desk/budgetstate.h"
#include "desksamples.h"
#include "testprogram.h"

using namespace renumber::desk;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BudgetTest : public QObject
{
    Q_OBJECT

private slots:
    void textsOfAPerson_data()
    {
        QTest::addColumn<QList<qint64>>("minutesAgo");
        QTest::addColumn<int>("used");
        QTest::addColumn<QDateTime>("overUntil"); // invalid: not over
        QTest::newRow("none") << QList<qint64>{} << 0 << QDateTime();
        QTest::newRow("one") << QList<qint64>{10} << 1 << QDateTime();
        QTest::newRow("all but one") << QList<qint64>{10, 20} << 2 << QDateTime();
        QTest::newRow("all") << QList<qint64>{10, 20, 600} << 3 << before(600min).addDays(1);
        QTest::newRow("in another order") << QList<qint64>{600, 10, 20} << 3 << before(600min).addDays(1);
        QTest::newRow("more, of which two have to grow old")
            << QList<qint64>{10, 20, 600, 700} << 4 << before(600min).addDays(1);
        QTest::newRow("one a day ago") << QList<qint64>{10, 20, 1440} << 2 << QDateTime();
        QTest::newRow("one almost a day ago") << QList<qint64>{10, 20, 1439} << 3 << later(1min);
        QTest::newRow("before the clock was set back") << QList<qint64>{-60, -60, -60} << 3 << later(25h);
    }
    void textsOfAPerson()
    {
        QFETCH(const QList<qint64>, minutesAgo);
        QFETCH(const int, used);
        QFETCH(const QDateTime, overUntil);
        Uses uses;
        for (const qint64 minutes : minutesAgo)
            uses[Budget::TextsPerPersonDay].append(before(std::chrono::minutes(minutes)));
        const auto state = stateOf(Budget::TextsPerPersonDay, uses, samplePolicy(), noon());
        QVERIFY(state.has_value());
        QCOMPARE(state->used, used);
        QCOMPARE(state->limit, 3);
        QCOMPARE(state->overUntil, overUntil.isValid() ? std::optional(overUntil) : std::nullopt);
    }

    void whenItIsOverItIsNotBefore()
    {
        Uses uses{{Budget::TextsPerOperatorHour, QList<QDateTime>(30, before(59min))}};
        const Policy policy = samplePolicy();
        const auto state = stateOf(Budget::TextsPerOperatorHour, uses, policy, noon());
        QVERIFY(state && state->overUntil);
        QCOMPARE(*state->overUntil, later(1min));
        QVERIFY(stateOf(Budget::TextsPerOperatorHour, uses, policy, later(59s))->overUntil.has_value());
        const auto later1 = stateOf(Budget::TextsPerOperatorHour, uses, policy, later(1min));
        QCOMPARE(*later1, (BudgetState{Budget::TextsPerOperatorHour, 0, 30, std::nullopt}));
    }

    void withoutALimitThereIsNoState()
    {
        Policy policy = samplePolicy();
        policy.budgets.erase(Budget::TextsPerPersonDay);
        QVERIFY(!stateOf(Budget::TextsPerPersonDay, {}, policy, noon()));
    }

    void aLimitOfNothingIsAlwaysOver()
    {
        Policy policy = samplePolicy();
        policy.budgets[Budget::TextsPerPersonDay] = 0;
        QCOMPARE(stateOf(Budget::TextsPerPersonDay, {}, policy, noon())->overUntil,
                 std::optional(noon().addDays(1)));
        const Uses uses{{Budget::TextsPerPersonDay, {before(1h)}}};
        QCOMPARE(stateOf(Budget::TextsPerPersonDay, uses, policy, noon())->overUntil,
                 std::optional(later(23h)));
    }

    void eachBudgetHasALimitWithoutBeingNamed()
    {
        const Policy policy = builtInPolicy();
        QCOMPARE(policy.budgets, samplePolicy().budgets);
        QCOMPARE(policy.budgets.size(), budgetNames.size());
    }
};

RENUMBER_TEST(BudgetTest)
#include "budgettest.moc"
