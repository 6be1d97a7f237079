// SPDX-License-Identifier: Apache-2.0
// What may be wrong with a code, and what must not be.
#include "behaviours.h"
#include "bench.h"

namespace renumber::test {

using namespace change;

using description::ProblemKind;

namespace {

/// Where the service has no signal of its own for \a kind, what the person reads of it.
QString unlessTold(Bench &bench, ProblemKind kind)
{
    const auto problem = bench.journey().problem();
    return problem && problem->kind == kind && problem->orElse.isEmpty() ? QString() : bench.sentence();
}

Cell wrongCode(Subject &subject)
{
    Bench bench(subject);
    if (!bench.change(freeNumber))
        return bench.end();
    bench.journey().enterCode(bench.wrongCode());
    bench.expectProblem(ProblemKind::WrongCode);
    const QString words = unlessTold(bench, ProblemKind::WrongCode);
    bench.expect(bench.truth().current == bench.before().current, u"the account was changed"_s);
    const auto *awaiting = std::get_if<AwaitingCode>(&bench.journey().phase());
    if (!awaiting || awaiting->code.entriesLeft == 0) {
        bench.journey().enterNewestCode(); // too late by the service's rules
        bench.expect(!bench.journey().is<Done>(), u"a code was entered more often than the rules allow"_s);
        bench.getAnotherCode();
    }
    bench.journey().enterNewestCode();
    bench.expectSummary(u"Done"_s);
    return bench.end(Finding::Pass, words);
}

Cell expiredCode(Subject &subject)
{
    Bench bench(subject);
    if (!bench.change(freeNumber))
        return bench.end();
    subject.advanceClock(subject.codeLifetime() + std::chrono::seconds(1));
    bench.journey().enterNewestCode();
    bench.expectProblem(ProblemKind::CodeExpired);
    const QString words = unlessTold(bench, ProblemKind::CodeExpired);
    bench.getAnotherCode();
    bench.enterCodeToTheEnd();
    return bench.end(Finding::Pass, words);
}

/// A code that has done its work is entered again, as from a second window: it does nothing more.
Cell codeEnteredTwice(Subject &subject)
{
    Bench bench(subject);
    if (!bench.change(freeNumber))
        return bench.end();
    const Plan plan = bench.journey().plan();
    bench.enterCodeToTheEnd();
    const QList<Sent> sent = bench.messages();
    const Cell once = bench.end();
    if (once.finding == Finding::Failed || sent.isEmpty())
        return once;

    Bench again(subject);
    again.contact(); // as every window does first
    again.journey().adopt(plan);
    again.journey().enterCode(sent.last().code);
    again.expect(again.journey().is<Done>() || again.journey().problem().has_value(),
                 u"%1, with nothing to say"_s.arg(again.journey().summary()));
    again.expect(again.truth().current == freeNumber, u"the account was changed once more"_s);
    return again.end(Finding::Pass, unlessTold(again, ProblemKind::CodeSpent));
}

/// Takes part in a change of which the service knows nothing (any more), and enters a code.
Cell codeOutOfTheBlue(Bench &bench, const std::optional<Plan> &plan)
{
    bench.expect(plan.has_value(), u"the description has no such change"_s);
    if (!plan)
        return bench.end();
    bench.journey().adopt(*plan);
    bench.journey().enterCode(u"123456"_s);
    const auto problem = bench.journey().problem();
    bench.expect(
        problem
            && (problem->kind == ProblemKind::NoCodeOutstanding || problem->kind == ProblemKind::WrongCode),
        u"%1, not noCodeOutstanding"_s.arg(bench.journey().summary()));
    return bench.end(Finding::Pass, unlessTold(bench, ProblemKind::NoCodeOutstanding));
}

/// Where only who had the code sent can enter one, a change that is over.
Cell codeAfterTheEnd(Subject &subject)
{
    Bench bench(subject);
    if (!bench.change(freeNumber))
        return bench.end();
    const Plan plan = bench.journey().plan();
    bench.enterCodeToTheEnd();
    const Cell change = bench.end();
    if (change.finding == Finding::Failed)
        return change;
    Bench after(subject);
    after.contact(); // as every window does first
    return codeOutOfTheBlue(after, plan);
}

Cell noCodeOutstanding(Subject &subject)
{
    Bench changing(subject);
    const description::ContactService &rules = changing.rules();
    const Cell cell = rules.change && rules.change->submitNeedsSend
        ? codeAfterTheEnd(subject)
        : codeOutOfTheBlue(changing, changing.journey().planFor({.target = freeNumber}));
    if (cell.finding == Finding::Failed || !rules.verify || rules.verify->submitNeedsSend)
        return cell;
    Bench verifying(subject, State::Unverified);
    const Cell current = codeOutOfTheBlue(verifying, verifying.journey().planFor({.aim = Aim::Verify}));
    return current.finding == Finding::Failed ? current : cell;
}

Cell leadingZero(Subject &subject)
{
    const auto code = u"012345"_s;
    subject.setNextCode(code);
    Bench bench(subject);
    if (bench.change(freeNumber)) {
        const QList<Sent> sent = bench.messages();
        bench.expect(!sent.isEmpty() && sent.last().code == code, u"the code does not begin with zero"_s);
        bench.enterCodeToTheEnd();
    }
    return bench.end();
}

} // namespace

QList<Behaviour> codeBehaviours()
{
    return {
        {u"wrong code"_s, wrongCode},
        {u"expired code"_s, expiredCode},
        {u"code entered twice"_s, codeEnteredTwice},
        {u"no code outstanding"_s, noCodeOutstanding},
        {u"leading zero in a code"_s, leadingZero},
    };
}

} // namespace renumber::test
