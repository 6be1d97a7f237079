// SPDX-License-Identifier: Apache-2.0
// What the record says of a change is what is known of it, at services that show the new number before its
// code was entered: not "refused" of one that was made, and not "done" of one that nobody has proven yet.
#include "desktable.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using Cancelling = HeldServer::Cancelling;
using Showing = HeldServer::Showing;

Q_DECLARE_METATYPE(Showing)
Q_DECLARE_METATYPE(Cancelling)

namespace {

const std::set<desk::Tell> everybody{desk::Tell::OldPhone, desk::Tell::Email};

} // namespace

class OutcomeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskTable> m_table;
    const Person m_ada = persons().at(0);

    template <typename Phase> static bool isAt(const CallerCase &one)
    {
        return std::holds_alternative<Phase>(one.atService().runner().change().phase);
    }
    static desk::Stage stageOf(const CallerCase &one) { return one.record().now()->inHand.stage; }
    void enter(CallerCase &one, const QString &code)
    {
        one.atService().runner().enterCode(code);
        m_table->settle(one);
    }
    /// With the code out.
    CallerCase *waitingForCode(Showing showing, Cancelling cancelling = Cancelling::NotTold)
    {
        const HeldServer::Manner manner{.cancelling = cancelling, .showing = showing};
        m_table = std::make_unique<DeskTable>(DeskRules{desk::builtInPolicy(), desk::builtInPolicyText()},
                                              manner);
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        return one;
    }
    void giveUp(CallerCase &one)
    {
        one.atService().giveUpChange();
        m_table->settle(one);
    }
    static void addShowings()
    {
        QTest::addColumn<Showing>("showing");
        QTest::newRow("at once") << Showing::AtOnce;
        QTest::newRow("at once, beside the old one") << Showing::AtOnceBeside;
    }

private slots:
    void cleanup() { m_table.reset(); }

    /// The number is on the account: that is what whom it concerns has to be told.
    void givenUpOnceItIsOnTheAccount_data() { addShowings(); }
    void givenUpOnceItIsOnTheAccount()
    {
        QFETCH(const Showing, showing);
        CallerCase *one = waitingForCode(showing);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        giveUp(*one);
        QVERIFY(!m_table->record().contains(u"changeRefused refused"_s));
        QVERIFY(m_table->record().contains(u"changeDone"_s));
        QCOMPARE(stageOf(*one), desk::Stage::Telling);
        QCOMPARE(one->record().now()->owed, everybody);
    }

    /// A service that hears of it may take the number off the account again.
    void givenUpWhereTheServiceIsTold()
    {
        CallerCase *one = waitingForCode(Showing::AtOnce, Cancelling::Told);
        giveUp(*one);
        QVERIFY(m_table->record().contains(u"changeUnsettled notKnown"_s));
        QCOMPARE(stageOf(*one), desk::Stage::Unsettled);
        one->close(desk::Ending::NotKnown);
        m_table->settle(*one);
        QCOMPARE(one->record().now()->owed, everybody);
    }

    void givenUpBeforeAnythingShows()
    {
        CallerCase *one = waitingForCode(Showing::AfterCode);
        giveUp(*one);
        QVERIFY(m_table->record().contains(u"changeRefused refused"_s));
        QCOMPARE(stageOf(*one), desk::Stage::Ready);
        QVERIFY(one->record().now()->owed.empty());
    }

    /// Another text can be had after a wrong code, and the record does not say that nothing was changed.
    void aWrongCodeThenAnother()
    {
        CallerCase *one = waitingForCode(Showing::AtOnce);
        enter(*one, u"000000"_s);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        one->atService().runner().resend();
        m_table->settle(*one);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        QVERIFY(!m_table->record().contains(u"changeRefused refused"_s));
        QVERIFY(m_table->record().contains(u"codeRefused refused"_s));
        QCOMPARE(m_table->record().count(u"textSent"_s), 2);
        enter(*one, m_ada.code);
        QVERIFY(isAt<change::Done>(*one));
        QCOMPARE(stageOf(*one), desk::Stage::Telling);
    }

    /// That it is on the account does not prove it, and the code is still to be entered.
    void takenAgainBeforeTheCode_data() { addShowings(); }
    void takenAgainBeforeTheCode()
    {
        QFETCH(const Showing, showing);
        CallerCase *one = waitingForCode(showing);
        const QString id = one->id();
        m_table->restart();
        QTRY_COMPARE(m_table->desk().board().size(), 1);
        one = m_table->take(id);
        QVERIFY(one);
        QTRY_VERIFY(isAt<change::AwaitingCode>(*one));
        m_table->settle(*one);
        QVERIFY(stageOf(*one) != desk::Stage::Telling);
        QVERIFY(!m_table->record().contains(u"changeDone"_s));
        enter(*one, m_ada.code);
        QVERIFY(isAt<change::Done>(*one));
        QCOMPARE(stageOf(*one), desk::Stage::Telling);
        QCOMPARE(m_table->record().count(u"changeDone"_s), 1);
    }

    /// By a computer that has kept nothing of it, which knows the number by what stands for it alone.
    void takenByAnotherComputer_data() { addShowings(); }
    void takenByAnotherComputer()
    {
        QFETCH(const Showing, showing);
        CallerCase *one = waitingForCode(showing);
        const QString id = one->id();
        m_table->restart();
        m_table->forgetChanges();
        QTRY_COMPARE(m_table->desk().board().size(), 1);
        callers::keep(m_table->connection(), id, {m_ada.id, account::ContactKind::Phone, {}});
        one = m_table->take(id);
        QVERIFY(one);
        QCOMPARE(stageOf(*one), desk::Stage::Unsettled);
        QVERIFY(!m_table->record().contains(u"changeDone"_s));
        m_table->server().proveNumber(m_ada); // as where the caller has finished it elsewhere
        one->lookAgain();
        m_table->settle(*one);
        QCOMPARE(stageOf(*one), desk::Stage::Telling);
    }

    /// Nothing is proven then, and whom it concerns is told all the same.
    void stoppedBeforeTheCode_data() { addShowings(); }
    void stoppedBeforeTheCode()
    {
        QFETCH(const Showing, showing);
        CallerCase *one = waitingForCode(showing);
        one->stop();
        m_table->settle(*one);
        QVERIFY(!m_table->record().contains(u"changeDone"_s));
        QCOMPARE(stageOf(*one), desk::Stage::Unsettled);
        one->close(desk::Ending::NotKnown);
        m_table->settle(*one);
        QCOMPARE(one->record().now()->owed, everybody);
    }

    /// With the case, what was kept of its change goes, be it that nobody knows what became of it.
    void closedWithACodeOut()
    {
        CallerCase *one = waitingForCode(Showing::AfterCode);
        const QString id = one->id();
        QCOMPARE(m_table->keptChanges(), 1);
        one->stop();
        m_table->settle(*one);
        one->close(desk::Ending::NotKnown);
        m_table->settle(*one);
        for (const desk::Tell whom : everybody)
            one->stateTold(whom, u"By letter"_s);
        m_table->settle(*one);
        QCOMPARE(m_table->keptChanges(), 1);
        one->close(desk::Ending::Done);
        QTRY_VERIFY(!m_table->desk().inHand(id));
        QTRY_COMPARE(m_table->keptChanges(), 0);
    }

    /// What was given up after a restart is what was known before it, and since.
    void takenAgainAndGivenUp()
    {
        CallerCase *one = waitingForCode(Showing::AfterCode);
        const QString id = one->id();
        m_table->restart();
        QTRY_COMPARE(m_table->desk().board().size(), 1);
        one = m_table->take(id);
        QVERIFY(one);
        QTRY_VERIFY(isAt<change::AwaitingCode>(*one));
        m_table->settle(*one);
        giveUp(*one);
        QStringList record = m_table->record();
        record.removeAll(u"caseStated"_s); // of flags, as soon as that can be said again
        QCOMPARE(record.constLast(), u"changeRefused refused"_s);
        QVERIFY(one->record().now()->owed.empty());
    }
};

RENUMBER_TEST(OutcomeTest)
#include "outcometest.moc"
