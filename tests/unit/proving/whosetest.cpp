// SPDX-License-Identifier: Apache-2.0
// That a code goes to the person who is meant, and to a contact that is on the account still.
#include "awaited.h"
#include "deskcall.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::proving;
using namespace renumber::test;

using description::ProblemKind;

namespace {

/// The kind of what spoke against sending, with whether the service may have acted.
QString whyNot(const SendResult &result)
{
    return result ? u"it was sent"_s
                  : QString(description::nameOf(result.error().kind)
                            + (result.error().acted == net::Acted::Maybe ? u" maybe"_s : QString()));
}

} // namespace

class ProvingWhoseTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadingOfAnothersAccount()
    {
        DeskCall call;
        const auto proving = call.proving();
        call.spoil(u"GET /api/rest/v1/user/*"_s, sandbox::FaultKind::AnotherPerson);
        QCOMPARE(whyNot(sent(*proving)), u"anotherPerson"_s);
        QCOMPARE(call.messages(), 0);
        QVERIFY(!proving->sent());
        QVERIFY(sent(*proving)); // once it is the right one
        QCOMPARE(call.messages(), 1);
    }

    void anotherIsChosenBefore()
    {
        DeskCall call;
        const auto proving = call.proving();
        call.client().choosePerson(dana);
        QCOMPARE(whyNot(sent(*proving)), u"timedOut"_s);
        QCOMPARE(call.messages(), 0);
        QCOMPARE(call.requests(u"/proof/begin"_s), 0);
    }

    /// Camille's code says nothing of Dana.
    void anotherIsChosenInBetween()
    {
        DeskCall call;
        const auto proving = call.proving();
        QVERIFY(sent(*proving));
        call.client().choosePerson(dana);
        QCOMPARE(inWords(checked(*proving, call.code())), u"not checked timedOut"_s);
        QCOMPARE(call.requests(u"/proof/finish"_s), 0);
    }

    void anotherIsChosenMeanwhile()
    {
        DeskCall call;
        const auto proving = call.proving();
        auto sending = proving->send();
        call.client().choosePerson(dana);
        QCOMPARE(whyNot(awaited(sending).value()), u"timedOut"_s);
        QCOMPARE(call.messages(), 0);
    }

    /// The account was changed since it was opened.
    void theContactIsGone()
    {
        DeskCall call;
        const auto proving = call.proving();
        call.world().account(sandbox::Service::TrivoreId, camille)->phones.replaceAll({freeNumber, true});
        QCOMPARE(whyNot(sent(*proving)), u"anotherContact"_s);
        QCOMPARE(call.messages(), 0);
        QCOMPARE(call.requests(u"/proof/begin"_s), 0);
    }

    void thereIsNone()
    {
        DeskCall call(robin);
        QCOMPARE(whyNot(sent(*call.proving())), u"noCall"_s);
        QCOMPARE(call.messages(), 0);
        // The email address is no number.
        const description::CodeProof &proof = call.proof(u"oldPhoneCode"_s);
        CodeProving toAnAddress(call.client(), proof, call.account().contact(account::ContactKind::Email),
                                call.clock());
        QCOMPARE(whyNot(sent(toAnAddress)), u"noCall"_s);
        QCOMPARE(call.messages(), 0);
    }

    /// One that is on the account beside the first.
    void anotherNumberOfTheAccount()
    {
        DeskCall call(alex);
        const account::Contact all = call.account().contact(account::ContactKind::Phone);
        QCOMPARE(all.others.size(), 1);
        const account::Contact second{
            account::ContactKind::Phone, all.others.first().value, all.others.first().verification, {}};
        CodeProving proving(call.client(), call.proof(u"oldPhoneCode"_s), second, call.clock());
        const SendResult result = sent(proving);
        QVERIFY(result);
        QCOMPARE(result->to, second.value);
        QCOMPARE(call.world().messages().first().to, second.value.text());
        QCOMPARE(inWords(checked(proving, call.code())), u"right"_s);
    }
};

RENUMBER_TEST(ProvingWhoseTest)
#include "whosetest.moc"
