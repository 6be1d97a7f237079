// SPDX-License-Identifier: Apache-2.0
// Replies that a service does not document, and that come all the same.
#include "behaviours.h"
#include "bench.h"

namespace renumber::test {

using namespace change;

using description::ProblemKind;
using description::Step;

namespace {

/// A gateway's page in place of the service, once for the request and once for the code.
Cell nonJsonError(Subject &subject)
{
    Bench bench(subject);
    bench.contact(); // before the reply to the next request of a step is spoiled
    subject.spoilNext(Step::Send, Spoil::HtmlError);
    if (!bench.change(freeNumber))
        return bench.end();
    bench.expectProblem(ProblemKind::ServiceDown);
    bench.expect(bench.messages().isEmpty(), u"a message was sent"_s);
    bench.startAgain();
    bench.expectSummary(u"AwaitingCode"_s);
    subject.spoilNext(Step::Submit, Spoil::HtmlError);
    bench.journey().enterNewestCode();
    bench.expectSummary(u"AwaitingCode serviceDown"_s);
    bench.expect(bench.truth().current == bench.before().current, u"the account was changed"_s);
    bench.journey().enterNewestCode();
    // Where one of several calls had used the code up, another one is wanted.
    if (!bench.journey().is<Done>()) {
        bench.getAnotherCode();
        bench.journey().enterNewestCode();
    }
    bench.expectSummary(u"Done"_s);
    return bench.end();
}

/// Accepted without a word. Where the description needs one, it is not known what happened, and said so.
Cell emptyReplyToTheRequest(Subject &subject)
{
    Bench bench(subject);
    bench.allowUnannouncedMessages();
    subject.spoilNext(Step::Send, Spoil::EmptySuccess);
    if (!bench.change(freeNumber))
        return bench.end();
    const QString words = bench.sentence();
    if (bench.journey().problem()) {
        bench.expectProblem(ProblemKind::UnexpectedReply);
        bench.expect(!bench.journey().problem()->detail.isEmpty(), u"what was missing is not told"_s);
        bench.getAnotherCode();
    }
    bench.enterCodeToTheEnd();
    return bench.end(Finding::Pass, words);
}

Cell emptySuccess(Subject &subject)
{
    const Cell request = emptyReplyToTheRequest(subject);
    if (request.finding == Finding::Failed)
        return request;
    subject.reset();
    Bench bench(subject);
    if (bench.change(freeNumber)) {
        subject.spoilNext(Step::Submit, Spoil::EmptySuccess);
        bench.enterCodeToTheEnd();
    }
    return bench.end(Finding::Pass, request.words);
}

} // namespace

QList<Behaviour> replyBehaviours()
{
    return {
        {u"a non-JSON error"_s, nonJsonError},
        {u"an empty success"_s, emptySuccess},
    };
}

} // namespace renumber::test
