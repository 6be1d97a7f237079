// SPDX-License-Identifier: Apache-2.0
// A caller is served: what the service is asked for, and what is in the record of it.
#include "desk/gate.h"
#include "desktable.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace Qt::StringLiterals;

class JourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskTable> m_table;
    const Person m_ada = persons().at(0);
    const Person m_boris = persons().at(1);

    QStringList changesAskedFor() { return m_table->server().asked(m_ada).filter(u"/change"_s); }
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
    QStringList newRows(qsizetype before) { return m_table->record().mid(before); }

private slots:
    void init() { m_table = std::make_unique<DeskTable>(); }
    void cleanup()
    {
        QCOMPARE(m_table->server().leaks(), QStringList());
        m_table.reset();
    }

    void fromTheCallToTheEnd()
    {
        CallerCase *one = m_table->serve(m_ada);
        QVERIFY(one);
        QCOMPARE(stageOf(*one), desk::Stage::Proving);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        QCOMPARE(stageOf(*one), desk::Stage::Changing);
        enter(*one, m_ada.code);
        QVERIFY(isAt<change::Done>(*one));
        QCOMPARE(m_table->server().numberOf(m_ada), m_ada.newNumber);
        QCOMPARE(stageOf(*one), desk::Stage::Telling);
        one->stateTold(desk::Tell::OldPhone, u"Called the old number"_s);
        one->stateTold(desk::Tell::Email, u"Wrote to the address"_s);
        m_table->settle(*one);
        const QString id = one->id();
        one->close(desk::Ending::Done);
        QTRY_VERIFY(!m_table->desk().inHand(id));
        QTRY_COMPARE(m_table->desk().board(), QList<desk::DeskCase>());
        QStringList record = m_table->record();
        record.removeAll(u"caseStated"_s);
        QCOMPARE(record,
                 QStringList({u"policyRegistered"_s, u"personOpened"_s, u"caseOpened"_s, u"proofBegun"_s,
                              u"proofPassed"_s, u"permitGiven"_s, u"textSent"_s, u"codeEntered"_s,
                              u"changeDone"_s, u"tellingDone"_s, u"tellingDone"_s, u"caseClosed"_s}));
    }

    void withoutAProofNothingIsSent()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->update(*one, m_ada);
        QVERIFY(isAt<change::Failed>(*one));
        QCOMPARE(std::get<change::Failed>(one->atService().runner().change().phase).problem.kind,
                 description::ProblemKind::NoLeave);
        QCOMPARE(changesAskedFor(), QStringList());
        QCOMPARE(m_table->record().constLast(), u"permitRefused refused"_s);
        // Once it is there, the same press goes through.
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        QCOMPARE(changesAskedFor().size(), 1);
    }

    void aStoppedCaseGoesNoFurther()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        const qsizetype before = changesAskedFor().size();
        one->stop();
        m_table->settle(*one);
        QVERIFY(isAt<change::Idle>(*one));
        QVERIFY(one->record().facts(desk::Act::Text)->lock.has_value());
        m_table->update(*one, m_ada);
        QCOMPARE(changesAskedFor().size(), before);
        QVERIFY(m_table->record().contains(u"caseStopped stopped"_s));
    }

    /// The text is out, and the caller reads the code out to the next start.
    void aCaseIsThereAgainAfterARestart()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        const QString id = one->id();
        m_table->restart();
        QTRY_COMPARE(m_table->desk().board().size(), 1);
        one = m_table->take(id);
        QVERIFY(one);
        QTRY_VERIFY(isAt<change::AwaitingCode>(*one));
        QCOMPARE(one->target().text(), m_ada.newNumber);
        const qsizetype before = changesAskedFor().size();
        enter(*one, m_ada.code);
        QVERIFY(isAt<change::Done>(*one));
        QCOMPARE(changesAskedFor().size(), before); // nothing was texted once more
        QCOMPARE(stageOf(*one), desk::Stage::Telling);
    }

    void aWrongCodeThenAnother()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        m_table->server().answerAtOnce(false);
        one->atService().runner().enterCode(u"000000"_s);
        QTRY_COMPARE(m_table->server().held(m_ada), 1);
        m_table->server().answer(m_ada, HeldServer::Answer::No);
        m_table->settle(*one);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        m_table->server().answerAtOnce(true);
        one->atService().runner().resend();
        m_table->settle(*one);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        enter(*one, m_ada.code);
        QVERIFY(isAt<change::Done>(*one));
    }

    /// The code of the text before is still good.
    void anotherTextThatIsRefused()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        m_table->server().answerAtOnce(false);
        one->atService().runner().resend();
        QTRY_COMPARE(m_table->server().held(m_ada), 1);
        m_table->server().answer(m_ada, HeldServer::Answer::No);
        m_table->settle(*one);
        QVERIFY(isAt<change::AwaitingCode>(*one));
        QVERIFY(m_table->record().contains(u"textFailed failed"_s));
        m_table->server().answerAtOnce(true);
        enter(*one, m_ada.code);
        QVERIFY(isAt<change::Done>(*one));
    }

    void whatGotNoAnswerIsSettledByReading()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        m_table->server().answerAtOnce(false);
        one->atService().runner().enterCode(m_ada.code);
        QTRY_COMPARE(m_table->server().held(m_ada), 1);
        m_table->server().answer(m_ada, HeldServer::Answer::Lost);
        QTRY_COMPARE(m_table->server().held(m_ada), 1); // the reading
        QTRY_COMPARE(stageOf(*one), desk::Stage::Unsettled);
        m_table->server().answerAtOnce(true);
        m_table->server().answer(m_ada, HeldServer::Answer::Yes);
        m_table->settle(*one);
        QVERIFY(isAt<change::Done>(*one));
        QCOMPARE(stageOf(*one), desk::Stage::Telling);
    }

    /// One that was taken over waits for the reading; what was entered meanwhile does not break it off.
    void oneReadingIsEnoughAndIsNotBrokenOff()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        qsizetype before = m_table->server().asked(m_ada).size();
        one->lookAgain();
        m_table->settle(*one);
        QCOMPARE(m_table->server().asked(m_ada).size(), before + 1);
        m_table->update(*one, m_ada);
        m_table->server().answerAtOnce(false);
        before = m_table->server().asked(m_ada).size();
        one->takeAgain();
        QTRY_COMPARE(m_table->server().held(m_ada), 1);
        QTRY_VERIFY(isAt<change::AwaitingCode>(*one));
        one->atService().runner().enterCode(m_ada.code);
        QVERIFY(isAt<change::Submitting>(*one));
        QTRY_VERIFY(one->record().isIdle());
        QVERIFY(one->isLooking());
        QCOMPARE(m_table->server().asked(m_ada).size(), before + 1); // the code waits for it
        m_table->server().answerAtOnce(true);
        m_table->server().answer(m_ada, HeldServer::Answer::Yes);
        QTRY_VERIFY(isAt<change::Done>(*one));
        QCOMPARE(m_table->server().numberOf(m_ada), m_ada.newNumber);
        m_table->settle(*one);
    }

    /// What the account shows by now is in the case, too.
    void whatIsReadAgainIsShown()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->server().answerAtOnce(false);
        one->lookAgain();
        QVERIFY(one->isLooking() && one->atService().isReading());
        QTRY_COMPARE(m_table->server().held(m_ada), 1);
        m_table->server().answer(m_ada, HeldServer::Answer::No);
        QTRY_VERIFY(one->atService().readProblem().has_value());
        QTRY_VERIFY(!one->isLooking());
        m_table->server().answerAtOnce(true);
        one->lookAgain();
        m_table->settle(*one);
        QVERIFY(!one->atService().readProblem());
    }

    /// Until something else is pressed.
    void whatIsMissingForAProofIsKnownOfThatOne()
    {
        CallerCase *one = m_table->serve(m_ada);
        one->proofs().reveal(u"callback"_s); // and no reason was given
        m_table->settle(*one);
        const QList<desk::Missing> missing = one->proofs().missingOf(u"callback"_s);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().what, desk::Missing::What::NoReason);
        QVERIFY(!one->proofs().revealedUntil(u"callback"_s));
        QCOMPARE(one->proofs().missingOf(u"inPerson"_s), QList<desk::Missing>());
        one->proofs().begin(u"inPerson"_s);
        m_table->settle(*one);
        QCOMPARE(one->proofs().missingOf(u"callback"_s), QList<desk::Missing>());
    }

    /// From the key on, and not only once the store has written it down.
    void aStopCountsAtOnce()
    {
        CallerCase *one = m_table->serve(m_ada);
        m_table->prove(*one);
        m_table->update(*one, m_ada);
        QVERIFY(!one->isStopped());
        one->stop();
        QVERIFY(!one->record().now()->inHand.ending);
        QVERIFY(one->isStopped());
        m_table->settle(*one);
        QCOMPARE(one->record().now()->inHand.ending, desk::Ending::Stopped);
        QVERIFY(one->isStopped());
    }

    void twoCallersAtOnce()
    {
        CallerCase *ada = m_table->serve(m_ada);
        CallerCase *boris = m_table->serve(m_boris);
        QVERIFY(ada && boris);
        m_table->prove(*ada);
        m_table->update(*boris, m_boris); // nobody has proven anything of him
        QVERIFY(isAt<change::Failed>(*boris));
        m_table->update(*ada, m_ada);
        QVERIFY(isAt<change::AwaitingCode>(*ada));
        QCOMPARE(m_table->server().asked(m_boris).filter(u"/change"_s), QStringList());
        QCOMPARE(m_table->server().numberOf(m_boris), m_boris.oldNumber);
    }

    void onePersonHasOneCase()
    {
        CallerCase *one = m_table->serve(m_ada);
        QVERIFY(one);
        QCOMPARE(m_table->serve(m_ada), one); // who was found once more
        QCOMPARE(m_table->desk().board().size(), 1);
    }
};

RENUMBER_TEST(JourneyTest)
#include "journeytest.moc"
