// SPDX-License-Identifier: Apache-2.0
// A code to a contact of record, over HTTP against the sandbox: what is said of it, and how many messages go
// out.
#include "deskcall.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::proving;
using namespace renumber::test;

using description::ProblemKind;

class CodeProvingTest : public QObject
{
    Q_OBJECT

private slots:
    void aRightCode()
    {
        DeskCall call;
        const auto proving = call.proving();
        const account::Account before = call.account();
        QVERIFY(!proving->sent() && !proving->canCheck());
        const SendResult result = sent(*proving);
        QVERIFY(result);
        QCOMPARE(result->to.text(), camillesNumber);
        QCOMPARE(result->askedAt, call.clock()());
        QCOMPARE(result->expiresAt, call.clock()().addSecs(600));
        QCOMPARE(result->entriesLeft, 5);
        QCOMPARE(proving->sent(), *result);
        QCOMPARE(call.messages(), 1);
        QCOMPARE(call.world().messages().first().to, camillesNumber);
        QCOMPARE(call.world().messages().first().kind, sandbox::MessageKind::Text);
        QCOMPARE(inWords(checked(*proving, call.code())), u"right"_s);
        QCOMPARE(call.account(), before);
        QCOMPARE(call.messages(), 1);
        // It is used up.
        QVERIFY(!proving->canCheck());
        QCOMPARE(inWords(checked(*proving, call.code())), u"not checked noCodeOutstanding"_s);
        QCOMPARE(call.requests(u"/proof/finish"_s), 1);
    }

    void aCodeByEmail()
    {
        DeskCall call;
        const auto proving = call.proving(u"emailCode"_s);
        QVERIFY(sent(*proving));
        QCOMPARE(call.world().messages().first().to, u"camille@example.com"_s);
        QCOMPARE(call.world().messages().first().kind, sandbox::MessageKind::Email);
        QCOMPARE(inWords(checked(*proving, call.code())), u"right"_s);
    }

    void aWrongCodeAndThenTheRightOne()
    {
        DeskCall call;
        const auto proving = call.proving();
        QVERIFY(sent(*proving));
        QCOMPARE(inWords(checked(*proving, call.wrongCode())), u"wrong wrongCode, 4 left, again"_s);
        QCOMPARE(proving->sent()->entriesLeft, 4);
        QCOMPARE(inWords(checked(*proving, call.wrongCode())), u"wrong wrongCode, 3 left, again"_s);
        QCOMPARE(inWords(checked(*proving, call.code())), u"right"_s);
        QCOMPARE(call.messages(), 1);
    }

    void wrongTooOften()
    {
        DeskCall call;
        call.settings().wrongCodesAllowed = 2;
        const auto proving = call.proving();
        QVERIFY(sent(*proving));
        QCOMPARE(checked(*proving, call.wrongCode()).verdict, Verdict::Wrong);
        QCOMPARE(checked(*proving, call.wrongCode()).verdict, Verdict::Wrong);
        // The right one comes too late.
        QCOMPARE(inWords(checked(*proving, call.code())), u"wrong tooManyAttempts, 2 left"_s);
        QCOMPARE(call.messages(), 1);
        // Nor does another code give the tries back (NIST SP 800-63B-4 3.1.3.2).
        const auto another = call.proving();
        QVERIFY(sent(*another));
        QCOMPARE(checked(*another, call.code()).verdict, Verdict::Wrong);
    }

    /// Whether its time is over, or the service has ended it before.
    void anExpiredCode_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("its time is over") << 601;
        QTest::newRow("ended before that") << 0;
    }

    void anExpiredCode()
    {
        QFETCH(const int, seconds);
        DeskCall call;
        const auto proving = call.proving();
        QVERIFY(sent(*proving));
        if (seconds > 0)
            call.world().clock().advance(std::chrono::seconds(seconds));
        else
            call.spoil(proofFinish, sandbox::FaultKind::ExpiredCodes);
        const ProofCheck check = checked(*proving, call.code());
        QCOMPARE(inWords(check), u"wrong codeExpired, 4 left"_s);
        QCOMPARE(check.problem->serviceWords, u"The code has expired"_s);
    }

    void aNewerCodeTakesItsPlace()
    {
        DeskCall call;
        const auto first = call.proving();
        QVERIFY(sent(*first));
        const QString code = call.code();
        const auto second = call.proving();
        QVERIFY(sent(*second));
        QCOMPARE(inWords(checked(*first, code)), u"wrong codeSuperseded, 4 left, again"_s);
        QCOMPARE(inWords(checked(*second, call.code())), u"right"_s);
        QCOMPARE(call.messages(), 2);
    }

    /// Each is asked for by a press, and each is one message.
    void itIsAskedForOnce()
    {
        DeskCall call;
        const auto proving = call.proving();
        auto first = proving->send();
        QVERIFY(proving->isBusy());
        // A double click, and a press later on.
        QCOMPARE(sent(*proving).error().kind, ProblemKind::NoCall);
        [&] { QTRY_VERIFY(!first.isPending()); }();
        QVERIFY(proving->canCheck());
        QCOMPARE(sent(*proving).error().kind, ProblemKind::NoCall);
        QCOMPARE(call.messages(), 1);
        QCOMPARE(call.requests(u"/proof/begin"_s), 1);
        // So is a code that is being checked.
        auto check = proving->check(call.code());
        QCOMPARE(checked(*proving, call.code()).verdict, Verdict::NotChecked);
        [&] { QTRY_VERIFY(!check.isPending()); }();
        QCOMPARE(call.requests(u"/proof/finish"_s), 1);
    }

    void tooManyMessages()
    {
        DeskCall call;
        call.settings().messagesPerNumberLimit = 1;
        QVERIFY(sent(*call.proving()));
        const auto second = call.proving();
        const SendResult refused = sent(*second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ProblemKind::TooManyMessages);
        QCOMPARE(refused.error().acted, net::Acted::No);
        QVERIFY(refused.error().retryAt);
        QVERIFY(!second->sent() && !second->canCheck());
        QCOMPARE(call.messages(), 1);
        // Nothing was sent, so that it can be asked for later.
        call.settings().messagesPerNumberLimit = 0;
        QVERIFY(sent(*second));
        QCOMPARE(call.messages(), 2);
    }

    void whoMayNot()
    {
        DeskCall call(camille, u"sample-token-verified"_s); // Camille's own: no operator's
        account::Contact contact;
        contact.value = account::ContactValue::read(contact.kind, camillesNumber);
        CodeProving proving(call.client(), call.proof(u"oldPhoneCode"_s), contact, call.clock());
        const SendResult result = sent(proving);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ProblemKind::NotPermitted);
        QCOMPARE(result.error().acted, net::Acted::No);
        QCOMPARE(call.messages(), 0);
    }

    void connectionsStandReady()
    {
        DeskCall call;
        const auto proving = call.proving();
        proving->prepare();
        QVERIFY(sent(*proving));
        proving->prepare();
        QCOMPARE(inWords(checked(*proving, call.code())), u"right"_s);
        proving->prepare(); // nothing comes next
        QCOMPARE(call.messages(), 1);
    }
};

RENUMBER_TEST(CodeProvingTest)
#include "codeprovingtest.moc"
