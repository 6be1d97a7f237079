// SPDX-License-Identifier: Apache-2.0
// What a change is from its beginning to its end, by what is on the account.
#include "behaviours.h"
#include "bench.h"
#include "screen.h"

namespace renumber::test {

using namespace change;

namespace {

Cell changeFrom(Subject &subject, State state)
{
    Bench bench(subject, state);
    if (bench.change(freeNumber))
        bench.goToTheEnd();
    bench.expect(bench.truth().current == freeNumber, u"the account does not show the new number"_s);
    return bench.end();
}

Cell changeOfAVerifiedNumber(Subject &subject)
{
    return changeFrom(subject, State::Verified);
}

Cell changeOfAnUnverifiedNumber(Subject &subject)
{
    return changeFrom(subject, State::Unverified);
}

Cell firstNumber(Subject &subject)
{
    return changeFrom(subject, State::NoNumber);
}

Cell verifyTheCurrentNumber(Subject &subject)
{
    Bench bench(subject, State::Unverified);
    if (!bench.rules().verify)
        return bench.end(Finding::NoSuchThing,
                         limitsSentence(bench.contact(), bench.rules(), bench.description().name));
    if (bench.verifyCurrent())
        bench.enterCodeToTheEnd();
    bench.expect(bench.truth().isVerified, u"the number is not verified"_s);
    return bench.end();
}

/// Every message of a resend goes to the number that is pending, and its code works.
Cell resend(Subject &subject)
{
    Bench bench(subject);
    if (!bench.change(freeNumber))
        return bench.end();
    if (bench.journey().plan().resending == Resending::NotPossible) {
        bench.journey().runner().resend();
        bench.expect(bench.messages().size() == 1, u"a message was sent all the same"_s);
        const QString sentence = resendSentence(bench.journey(), bench.description().name);
        bench.enterCodeToTheEnd();
        return bench.end(Finding::NoSuchThing, sentence);
    }
    bench.getAnotherCode();
    const QList<Sent> sent = bench.messages();
    bench.expect(sent.size() == 2, u"%1 messages, not 2"_s.arg(sent.size()));
    for (const Sent &message : sent)
        bench.expect(message.to == freeNumber, u"a message went to %1"_s.arg(message.to));
    bench.enterCodeToTheEnd();
    return bench.end();
}

} // namespace

QList<Behaviour> changeBehaviours()
{
    return {
        {u"change of a verified number"_s, changeOfAVerifiedNumber},
        {u"change of an unverified number"_s, changeOfAnUnverifiedNumber},
        {u"first number"_s, firstNumber},
        {u"verify the current number"_s, verifyTheCurrentNumber},
        {u"resend, to the pending number"_s, resend},
    };
}

} // namespace renumber::test
