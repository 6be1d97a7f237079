// SPDX-License-Identifier: Apache-2.0
// What only some services have.
#include "behaviours.h"
#include "bench.h"
#include "screen.h"

namespace renumber::test {

using namespace change;

using account::ContactKind;
using description::ProblemKind;

namespace {

/// Without the second code the service refuses, and says what it wants; with it the change is done.
Cell secondCode(Subject &subject)
{
    Bench bench(subject);
    const bool isDescribed = bench.rules().change && bench.rules().change->sendToCurrent;
    const bool isOffered = subject.demandCurrentCode() == Offered::Yes;
    bench.expect(isDescribed == isOffered, u"the description and the service differ"_s);
    if (!isOffered)
        return bench.end(Finding::NoSuchThing,
                         rulesSentence(bench.contact(), bench.rules(), bench.description().name));
    if (!bench.change(freeNumber))
        return bench.end();
    bench.journey().enterNewestCode();
    bench.expectProblem(ProblemKind::CurrentCodeNeeded);
    bench.journey().sendToCurrent();
    const QList<Sent> sent = bench.messages();
    bench.expect(sent.size() == 2 && sent.last().to == bench.before().current,
                 u"no code to the current number"_s);
    bench.enterCodeToTheEnd();
    return bench.end();
}

/// The account as it should be after a change with the \a choices.
QStringList expectedContacts(const Subject &subject, const Truth &before, const QMap<QString, bool> &choices)
{
    if (choices.value(subject.replaceAllChoice()))
        return {freeNumber};
    QStringList all = before.all;
    all.insert(choices.value(subject.primaryChoice()) ? 0 : all.size(), freeNumber);
    return all;
}

Cell changeWith(Subject &subject, const QMap<QString, bool> &choices)
{
    subject.reset();
    Bench bench(subject, State::Several);
    if (bench.change(freeNumber, choices))
        bench.enterCodeToTheEnd();
    const QStringList expected = expectedContacts(subject, bench.before(), choices);
    const QStringList all = bench.truth().all;
    bench.expect(all == expected, u"%1, not %2"_s.arg(all.join(u' '), expected.join(u' ')));
    return bench.end();
}

Cell options(Subject &subject)
{
    Bench bench(subject);
    QMap<QString, bool> none;
    if (bench.rules().change) {
        for (const description::Choice &choice : bench.rules().change->choices)
            none.insert(choice.name, false);
    }
    if (none.isEmpty())
        return bench.end(Finding::NoSuchThing,
                         rulesSentence(bench.contact(), bench.rules(), bench.description().name));
    QList<QMap<QString, bool>> all{none};
    for (const QString &name : none.keys()) {
        all.append(none);
        all.last().insert(name, true);
    }
    for (const QMap<QString, bool> &choices : all) {
        const Cell cell = changeWith(subject, choices);
        if (cell.finding == Finding::Failed)
            return cell;
    }
    return {};
}

/// With a wrong answer the service refuses, and sends nothing.
Cell somethingAsked(Subject &subject)
{
    Bench bench(subject);
    if (!bench.rules().change || bench.rules().change->ask.isEmpty())
        return bench.end(Finding::NoSuchThing,
                         rulesSentence(bench.contact(), bench.rules(), bench.description().name));
    description::Values wrong;
    for (const description::Ask &ask : bench.rules().change->ask)
        wrong.insert(ask.name, u"not this"_s);
    const auto plan = bench.journey().planFor({.target = freeNumber});
    bench.journey().begin(plan.value(), wrong);
    bench.expectProblem(ProblemKind::WrongAnswer);
    bench.expect(bench.messages().isEmpty(), u"a message was sent all the same"_s);
    const QString words = bench.sentence();
    bench.journey().begin(*plan, subject.answers());
    bench.enterCodeToTheEnd();
    return bench.end(Finding::Pass, words);
}

/// By each of its ways in turn, the last first.
Cell waysToTravel(Subject &subject)
{
    Bench bench(subject);
    const QList<description::Channel> channels
        = bench.rules().change ? bench.rules().change->channels : QList<description::Channel>();
    if (channels.size() < 2)
        return bench.end(Finding::NoSuchThing,
                         rulesSentence(bench.contact(), bench.rules(), bench.description().name));
    Plan plan = bench.journey().planFor({.target = freeNumber}).value();
    bench.expect(plan.channel == channels.first(), u"the first is not what is offered first"_s);
    plan.channel = channels.last();
    const QString words
        = rulesSentence(bench.contact(), bench.rules(), bench.description().name, plan.channel);
    bench.journey().begin(plan, subject.answers());
    for (const description::Channel &channel : channels) {
        const QList<Sent> sent = bench.messages();
        const description::Channel last = bench.journey().as<AwaitingCode>().code.channel;
        bench.expect(!sent.isEmpty() && sent.last().way == last.value, u"it did not travel as was said"_s);
        if (channel == channels.last())
            break;
        bench.journey().resendBy(channel);
    }
    bench.enterCodeToTheEnd();
    return bench.end(Finding::Pass, words);
}

/// Not done before the link is clicked, however often the account is read.
void clickToTheEnd(Bench &bench)
{
    bench.expectSummary(u"AwaitingCode"_s);
    const QList<Sent> sent = bench.messages();
    bench.expect(sent.size() == 1 && !sent.last().link.isEmpty(), u"no message with a link"_s);
    bench.journey().askAgain();
    bench.expectSummary(u"AwaitingCode"_s);
    if (!sent.isEmpty())
        bench.subject().click(sent.last());
    bench.journey().askAgain();
    bench.expectSummary(u"Done"_s);
}

Cell email(Subject &subject)
{
    Bench bench(subject, State::Verified, ContactKind::Email);
    if (!bench.rules().change)
        return bench.end(Finding::NoSuchThing,
                         limitsSentence(bench.contact(), bench.rules(), bench.description().name));
    if (!bench.change(freeAddress))
        return bench.end();
    if (bench.journey().plan().confirmation == Confirmation::Link)
        clickToTheEnd(bench);
    else
        bench.goToTheEnd();
    return bench.end();
}

} // namespace

QList<Behaviour> optionBehaviours()
{
    return {
        {u"second code, to the current number"_s, secondCode},
        {u"options: primary, replace all"_s, options},
        {u"email address, by code or link"_s, email},
        {u"something asked at the change"_s, somethingAsked},
        {u"a code by call"_s, waysToTravel},
    };
}

} // namespace renumber::test
