// SPDX-License-Identifier: Apache-2.0
// Answers that do not come, or cannot be understood: a code that got one of these never counts as right, and
// nothing is texted twice.
#include "deskcall.h"
#include "testprogram.h"
#include "turnuntil.h"

#include <QTest>

using namespace renumber;
using namespace renumber::proving;
using namespace renumber::test;
using namespace std::chrono_literals;

using description::ProblemKind;
using sandbox::FaultKind;

class LostAnswerTest : public QObject
{
    Q_OBJECT

    static void addSpoiledReplies()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("the connection ends") << FaultKind::DropAfter;
        QTest::newRow("half a reply") << FaultKind::HalfReply;
        QTest::newRow("a web page") << FaultKind::Html;
        QTest::newRow("broken JSON") << FaultKind::InvalidJson;
        QTest::newRow("other JSON") << FaultKind::OtherJson;
        QTest::newRow("about another person") << FaultKind::AnotherPerson;
    }

private slots:
    void toTheCheck_data() { addSpoiledReplies(); }

    /// The service has taken the code, and nobody has heard so.
    void toTheCheck()
    {
        QFETCH(const FaultKind, fault);
        DeskCall call;
        const auto proving = call.proving();
        QVERIFY(sent(*proving));
        call.spoil(proofFinish, fault);
        const ProofCheck check = checked(*proving, call.code());
        QCOMPARE(check.verdict, Verdict::NotKnown);
        QVERIFY(check.problem && check.problem->acted == net::Acted::Maybe);
        QVERIFY(!check.entriesLeft);
        QVERIFY(check.mayEnterAgain);
        QCOMPARE(call.requests(u"/proof/finish"_s), 1); // not made again by itself
        // Entered again, it is used up: that does not make it a wrong one, and not a right one either.
        QCOMPARE(inWords(checked(*proving, call.code())), u"not known noCodeOutstanding"_s);
        QCOMPARE(call.messages(), 1);
    }

    /// The service has not seen it, which nobody can tell from the above.
    void beforeTheCheck()
    {
        DeskCall call;
        const auto proving = call.proving();
        QVERIFY(sent(*proving));
        call.spoil(proofFinish, FaultKind::DropBefore);
        QCOMPARE(checked(*proving, call.code()).verdict, Verdict::NotKnown);
        // One that is still waited for was not taken before.
        QCOMPARE(inWords(checked(*proving, call.wrongCode())), u"wrong wrongCode, again"_s);
        QCOMPARE(inWords(checked(*proving, call.code())), u"right"_s);
    }

    void noConnectionForTheCheck()
    {
        DeskCall call;
        const auto proving = call.proving();
        QVERIFY(sent(*proving));
        const QString code = call.code();
        call.hangUp();
        const ProofCheck check = checked(*proving, code);
        QCOMPARE(inWords(check), u"not checked serviceDown, 5 left, again"_s);
        QCOMPARE(check.problem->acted, net::Acted::No);
    }

    void toTheSending_data() { addSpoiledReplies(); }

    void toTheSending()
    {
        QFETCH(const FaultKind, fault);
        DeskCall call;
        const auto proving = call.proving();
        call.spoil(proofBegin, fault);
        const SendResult result = sent(*proving);
        QVERIFY(!result);
        QCOMPARE(result.error().acted, net::Acted::Maybe);
        QVERIFY(proving->sent());
        QCOMPARE(proving->sent()->to.text(), camillesNumber);
        // The code that came cannot be checked without what the answer would have left.
        QVERIFY(!proving->canCheck());
        QCOMPARE(inWords(checked(*proving, call.code())), u"not checked noCodeOutstanding"_s);
        QCOMPARE(call.requests(u"/proof/finish"_s), 0);
        // And it is not asked for again.
        QCOMPARE(sent(*proving).error().kind, ProblemKind::NoCall);
        QCOMPARE(call.messages(), 1);
        QCOMPARE(call.requests(u"/proof/begin"_s), 1);
    }

    /// Of a service whose check needs nothing of that answer, the code that came can be checked.
    void toASendingThatLeavesNothing()
    {
        DeskCall call;
        description::CodeProof proof = call.proof(u"oldPhoneCode"_s);
        proof.checkNeedsSend = false;
        CodeProving proving(call.client(), proof, call.contactFor(proof), call.clock());
        call.spoil(proofBegin, FaultKind::DropAfter);
        QVERIFY(!sent(proving));
        QVERIFY(proving.canCheck());
        QCOMPARE(checked(proving, call.code()).verdict, Verdict::Wrong); // this one's needs it
        QCOMPARE(call.requests(u"/proof/finish"_s), 1);
    }

    void noConnectionForTheSending()
    {
        DeskCall call;
        const auto proving = call.proving();
        call.hangUp();
        const SendResult result = sent(*proving);
        QVERIFY(!result);
        QCOMPARE(result.error().acted, net::Acted::No);
        QVERIFY(!proving->sent());
    }

    /// Nobody waits any more: what was not sent can be asked for, and what may have been cannot.
    void letGoOf()
    {
        DeskCall call;
        const auto proving = call.proving();
        (void)proving->send(); // and its future is gone
        QVERIFY(!proving->isBusy() && !proving->sent());
        call.spoil(proofBegin, FaultKind::NoEnd);
        auto sending = proving->send();
        QVERIFY(turnUntil([&call] { return call.messages() > 0; }, 30s));
        sending.cancel();
        QVERIFY(!proving->isBusy() && proving->sent());
        QCOMPARE(sent(*proving).error().kind, ProblemKind::NoCall);
        QCOMPARE(call.messages(), 1);
    }

    void itEndsWithWhatIsUnderWay()
    {
        DeskCall call;
        auto proving = call.proving();
        bool isHeard = false;
        auto sending = proving->send();
        sending.then([&isHeard](const SendResult &) { isHeard = true; });
        proving.reset();
        QVERIFY(!sending.isPending());
        call.account(); // the event loop turns
        QVERIFY(!isHeard);
        QCOMPARE(call.messages(), 0);
    }
};

RENUMBER_TEST(LostAnswerTest)
#include "lostanswertest.moc"
