// SPDX-License-Identifier: Apache-2.0
// What the board says of cases that are in hand, and of those that were before a restart: nothing that is not
// so.
#include "boardfacts.h"

#include "desk/policy.h"
#include "desktable.h"
#include "testprogram.h"
#include "turnuntil.h"

#include <QTest>

using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using desk::Missing;
using ui::screen::BoardRow;
using ui::screen::ChangeStep;

class BoardFactsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskTable> m_table;
    std::unique_ptr<ui::KeptCodes> m_kept;
    CallerCase *m_one = nullptr;
    const Person m_ada = persons().at(0);

    void serve(const desk::Policy &policy = desk::builtInPolicy())
    {
        m_table = std::make_unique<DeskTable>(DeskRules{policy, desk::builtInPolicyText()});
        m_kept = std::make_unique<ui::KeptCodes>(m_table->connection());
        m_one = m_table->serve(m_ada);
    }
    void restart()
    {
        m_one = nullptr;
        m_table->restart();
        QTRY_COMPARE(m_table->desk().board().size(), 1);
    }
    ui::screen::Board board()
    {
        const QDateTime now = m_table->connection().foundation().clock();
        m_kept->look(m_table->desk());
        return ui::boardOf(m_table->desk(), {}, {}, m_kept->codes(), now);
    }
    BoardRow row() { return board().rows.value(0); }
    bool waitsFor(Missing::What what)
    {
        const BoardRow one = row();
        const auto *missing = std::get_if<Missing>(&one.waitsFor);
        return missing && missing->what == what;
    }
    bool isAt(ChangeStep step)
    {
        const BoardRow one = row();
        const auto *at = std::get_if<ChangeStep>(&one.waitsFor);
        return at && *at == step;
    }
    bool isMyTurn() { return ui::screen::waitsForViewer(row(), board().viewer); }

private slots:
    void cleanup()
    {
        m_kept.reset();
        m_table.reset();
    }

    void aCodeThatIsOut()
    {
        serve();
        m_table->prove(*m_one);
        m_table->update(*m_one, m_ada);
        QVERIFY(isAt(ChangeStep::CodeOut));
        const auto deadline = row().deadline;
        restart();
        QTRY_VERIFY(isAt(ChangeStep::CodeOut));
        QCOMPARE(row().deadline.has_value(), deadline.has_value());
        QVERIFY(isMyTurn());
    }

    /// That the text went out is in the store, and no more than that.
    void aCodeOfWhichNothingIsKeptHere()
    {
        serve();
        m_table->prove(*m_one);
        m_table->update(*m_one, m_ada);
        restart();
        m_table->forgetChanges();
        QVERIFY(isAt(ChangeStep::MessageOut));
        QVERIFY(!row().deadline);
    }

    /// Nothing is under way in a case whose program is gone.
    void aCodeThatWasEntered()
    {
        serve();
        m_table->prove(*m_one);
        m_table->update(*m_one, m_ada);
        m_table->answerInTurn(m_ada, {});
        m_one->atService().runner().enterCode(m_ada.code);
        QTRY_VERIFY(m_table->desk().board().value(0).permit
                    && m_table->desk().board().value(0).permit->state == desk::PermitState::NotKnown);
        restart();
        QCOMPARE(row().stage, desk::Stage::Unsettled);
    }

    void aLockedPerson()
    {
        serve();
        const desk::operation::LockPerson lock{m_one->person()};
        m_table->prove(*m_one);
        m_one->write(lock);
        m_table->settle(*m_one);
        m_table->desk().refresh();
        QTRY_VERIFY(waitsFor(Missing::What::PersonLocked));
        const auto until = row().deadline;
        QVERIFY(until);
        restart();
        QTRY_VERIFY(waitsFor(Missing::What::PersonLocked));
        QVERIFY(row().deadline);
        QVERIFY(!isMyTurn());
    }

    void aFlagThatStops()
    {
        serve();
        m_one->sayAskedOtherFactor(desk::Said::Yes);
        m_table->settle(*m_one);
        QTRY_VERIFY(waitsFor(Missing::What::FlagStops)); // though there is no proof either
        m_table->prove(*m_one);
        QVERIFY(!row().deadline); // how long the proof counts is of no use
        restart();
        QTRY_VERIFY(waitsFor(Missing::What::FlagStops));
        QVERIFY(!row().deadline);
    }

    /// Not the proof's time, which is over long before.
    void aHold()
    {
        desk::Policy policy = desk::builtInPolicy();
        for (desk::Rule &rule : policy.rules)
            rule.hold = std::chrono::hours(24);
        serve(policy);
        m_table->prove(*m_one);
        QVERIFY(row().deadline); // that of the proof: there is no new number to begin the hold with
        m_one->chooseTarget(account::ContactValue::read(account::ContactKind::Phone, m_ada.newNumber));
        m_table->settle(*m_one);
        QTRY_VERIFY(waitsFor(Missing::What::OnHold));
        const QDateTime now = m_table->connection().foundation().clock();
        QVERIFY(row().deadline && now.secsTo(*row().deadline) > 23 * 3600);
        restart();
        QTRY_VERIFY(waitsFor(Missing::What::OnHold));
        QVERIFY(row().deadline && now.secsTo(*row().deadline) > 23 * 3600);
        QVERIFY(!isMyTurn());
    }

    /// As long as it counts, also for whoever takes the case again.
    void aProof()
    {
        serve();
        QTRY_VERIFY(waitsFor(Missing::What::NoReason));
        m_table->prove(*m_one);
        const auto end = row().deadline;
        QVERIFY(end);
        restart();
        QVERIFY(row().deadline);
        QVERIFY(std::abs(row().deadline->secsTo(*end)) <= 1);
    }
};

RENUMBER_TEST(BoardFactsTest)
#include "boardfactstest.moc"
