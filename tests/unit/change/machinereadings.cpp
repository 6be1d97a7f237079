// SPDX-License-Identifier: Apache-2.0
// The table's part about reading the account: after a step was accepted, and after its reply was lost.
#include "machinetable.h"
#include "samples.h"

namespace renumber::test {

using account::Verification;
using namespace change;
using description::ProblemKind;
using service::Problem;

namespace {

const auto offline = problem(ProblemKind::Offline);
constexpr auto confirmed = Delivery::Confirmed;
constexpr auto unknown = Delivery::Unknown;

Row givesUp()
{
    return {u"cancelled"_s, Idle{}, GiveUp{}};
}

/// Every reading in \a readings leads to \a next.
QList<Row> each(const QStringList &readings, const Phase &next)
{
    QList<Row> rows;
    for (const QString &reading : readings)
        rows.append({reading, next, {}});
    return rows;
}

Row done(const QString &reading, const account::ContactValue &value, Verification verification,
         Proof proof = Proof::None)
{
    return {reading, Done{phone(value, verification), proof}, {}};
}
Row doneVerified()
{
    return done(u"shows new, verified"_s, newNumber, Verification::Verified);
}
Row doneNotVerified(Proof proof = Proof::None)
{
    return done(u"shows new, not verified"_s, newNumber, Verification::NotVerified, proof);
}
Row doneUnknown(Proof proof = Proof::None)
{
    return done(u"shows new, unknown"_s, newNumber, Verification::Unknown, proof);
}

const QStringList notTheNew{u"shows old, verified"_s,      u"shows old, not verified"_s,
                            u"shows old, unknown"_s,       u"shows old, new pending"_s,
                            u"shows old, other pending"_s, u"shows no number"_s};
const QStringList newUnproven{u"shows new, not verified"_s, u"shows new, unknown"_s};
const QStringList notTheOldVerified{u"shows old, not verified"_s, u"shows new, verified"_s,
                                    u"shows new, not verified"_s, u"shows new, unknown"_s,
                                    u"shows no number"_s};
const QStringList oldVerified{u"shows old, verified"_s, u"shows old, new pending"_s,
                              u"shows old, other pending"_s};

/// The three readings of a number that was to be verified, and is.
QList<Row> doneVerifying()
{
    return {done(u"shows old, verified"_s, oldNumber, Verification::Verified),
            {u"shows old, new pending"_s, Done{phone(oldNumber, Verification::Verified, newNumber)}, {}},
            {u"shows old, other pending"_s, Done{phone(oldNumber, Verification::Verified, otherNumber)}, {}}};
}

/// Accepted, but how the account shows it is not known, and nobody is asking.
Unsettled accepted(Step step, const SentCode &code, const Doubt &why)
{
    return {step, why, code, Asking::No, Acceptance::Given, confirmed, readAt};
}

Unsettled lostRequest(Asking asking)
{
    return {Step::Request, lost(), bareCode(20), asking, Acceptance::Unknown, unknown};
}

Unsettled lostCode(Asking asking, Delivery delivery)
{
    return {Step::Submit, lost(), bareCode(10), asking, Acceptance::Unknown, delivery};
}

/// The program ended before an answer came, and nobody has asked since.
Unsettled interrupted(Unsettled unsettled)
{
    unsettled.why = Interrupted{};
    unsettled.askedAt.reset();
    return unsettled;
}

/// A service without codes shows what it was asked for as pending.
Unsettled pendingWithoutACode()
{
    Unsettled unsettled = lostRequest(Asking::No);
    unsettled.why = NotShown{};
    unsettled.askedAt = readAt;
    return unsettled;
}

Situation reading(const QString &name, const Plan &plan, const ReadingBack &phase, const Phase &unread,
                  const QList<Row> &rows)
{
    return {name, plan, phase, QList<Row>{givesUp(), {u"read failed"_s, unread, {}}} + rows};
}

Situation unsettled(const QString &name, const Plan &plan, const Unsettled &phase, const QList<Row> &rows)
{
    Unsettled unread = phase;
    unread.asking = Asking::No;
    unread.askedAt = readAt;
    if (phase.acceptance == Acceptance::Given || std::holds_alternative<Interrupted>(phase.why))
        unread.why = Unread{offline};
    QList<Row> common{givesUp(), {u"read failed"_s, unread, {}}};
    if (phase.asking == Asking::No) {
        Unsettled asking = phase;
        asking.asking = Asking::Yes;
        common.append({u"asked again"_s, asking, ReadAccount{}});
        const bool isUsedUp = phase.acceptance == Acceptance::Given
            && (!std::holds_alternative<NotShown>(phase.why) || plan.code.entries == 1);
        if (phase.step == Step::Submit && !isUsedUp)
            common.append({u"entry wanted"_s, AwaitingCode{phase.code, phase.delivery, {}}, {}});
    }
    const auto *problem = std::get_if<Problem>(&phase.why);
    const bool isSaidDone = problem && problem->kind == ProblemKind::AlreadyVerified;
    const EntryOutcome entry = phase.step == Step::Request ? EntryOutcome::None
        : isSaidDone                                       ? EntryOutcome::SaidDone
                                                           : EntryOutcome::Open;
    return {name, plan, phase, common + rows, {}, entry};
}

} // namespace

QList<Situation> readingSituations()
{
    const SentCode code = bareCode(10);
    const SentCode old = bareCode(10, oldNumber);
    const Phase awaiting = AwaitingCode{code, confirmed, {}};
    const Phase awaitingOld = AwaitingCode{old, confirmed, {}};
    constexpr auto request = Step::Request;
    constexpr auto submit = Step::Submit;
    return {
        // A new number that shows before its code was entered is not proven.
        reading(u"ReadingBack after the request"_s, changePlan(), {request, code}, awaiting,
                each(notTheNew + newUnproven, awaiting) + QList{doneVerified()}),
        reading(u"ReadingBack after the request, at once"_s, atOncePlan(), {request, code},
                accepted(request, code, Unread{offline}),
                each(notTheNew, AwaitingCode{code, unknown, {}})
                    + QList{doneVerified(), doneNotVerified(), doneUnknown()}),
        reading(u"ReadingBack after the request, no code in use"_s, codelessPlan(), {request, code},
                accepted(request, code, Unread{offline}),
                each(notTheNew, accepted(request, code, NotShown{}))
                    + QList{doneVerified(), doneNotVerified(), doneUnknown()}),
        reading(u"ReadingBack after the request, verifying"_s, verifyPlan(), {request, old}, awaitingOld,
                each(notTheOldVerified + QStringList{u"shows old, unknown"_s}, awaitingOld)
                    + doneVerifying()),
        reading(u"ReadingBack after the code"_s, changePlan(), {submit, code},
                accepted(submit, code, Unread{offline}),
                each(notTheNew, accepted(submit, code, NotShown{}))
                    + QList{doneVerified(), doneNotVerified(Proof::Accepted), doneUnknown(Proof::Accepted)}),
        reading(
            u"ReadingBack after the code, verifying"_s, verifyPlan(), {submit, old},
            accepted(submit, old, Unread{offline}),
            each(notTheOldVerified, accepted(submit, old, NotShown{})) + doneVerifying()
                + QList{done(u"shows old, unknown"_s, oldNumber, Verification::Unknown, Proof::Accepted)}),
        // The new number is to be there before its code is entered, and is not done for that.
        reading(u"ReadingBack after the request, at once and then confirmed"_s, atOnceThenConfirmedPlan(),
                {request, code}, awaiting, each(notTheNew + newUnproven, awaiting) + QList{doneVerified()}),
        reading(u"ReadingBack after the code, at once and then confirmed"_s, atOnceThenConfirmedPlan(),
                {submit, code}, accepted(submit, code, Unread{offline}),
                each(notTheNew, accepted(submit, code, NotShown{}))
                    + QList{doneVerified(), doneNotVerified(Proof::Accepted), doneUnknown(Proof::Accepted)}),
    };
}

QList<Situation> unsettledSituations()
{
    const SentCode code = bareCode(10);
    const SentCode asked = bareCode(20);
    const Phase perhapsSent = AwaitingCode{asked, unknown, lost()};
    const Row pending{u"shows old, new pending"_s, AwaitingCode{asked, confirmed, lost()}, {}};
    Unsettled stillOpen = lostRequest(Asking::No);
    stillOpen.askedAt = readAt;
    const Row stillPending{u"shows old, new pending"_s, stillOpen, {}};
    QStringList nothingOfTheNew = notTheNew;
    nothingOfTheNew.removeAll(u"shows old, new pending"_s);
    const QList<Row> doneAnyhow{doneVerified(), doneNotVerified(), doneUnknown()};
    const QList<Row> lostRows
        = each(nothingOfTheNew + newUnproven, perhapsSent) + QList{pending, doneVerified()};
    const QList<Row> notChanged = each(nothingOfTheNew, Failed{lost(), Remedy::MayRetry}) + doneAnyhow;
    // "Verified already" was said of the old number: the service knows nothing of the change.
    Unsettled saidVerified = lostCode(Asking::Yes, confirmed);
    saidVerified.why = problem(ProblemKind::AlreadyVerified);
    const Failed forgotten{problem(ProblemKind::NoCodeOutstanding), Remedy::MustRestart, Extent::MessageSent,
                           Attempt::Entry};
    const Row waitsAllTheSame{
        u"shows old, new pending"_s,
        AwaitingCode{code, confirmed, problem(ProblemKind::AlreadyVerified), Attempt::Entry},
        {}};
    const QList<Row> saidDone{doneVerified(), doneNotVerified(Proof::Accepted), doneUnknown(Proof::Accepted)};
    const auto lostCodeRows = [&](Delivery delivery) {
        return each(notTheNew + newUnproven, AwaitingCode{code, delivery, lost(), Attempt::Entry})
            + QList{doneVerified()};
    };
    Unsettled lostResend = lostRequest(Asking::Yes);
    lostResend.code.replacesEarlier = true;
    const Phase perhapsResent = AwaitingCode{lostResend.code, unknown, lost(), Attempt::AnotherRequest};
    return {
        {u"Unsettled request for another code"_s, changePlan(), lostResend,
         QList<Row>{givesUp(), {u"read failed"_s, perhapsResent, {}}, doneVerified()}
             + each(notTheNew + newUnproven, perhapsResent)},
        unsettled(u"Unsettled request, asking"_s, changePlan(), lostRequest(Asking::Yes), lostRows),
        unsettled(u"Unsettled request"_s, changePlan(), lostRequest(Asking::No), lostRows),
        unsettled(u"Unsettled request, reply needed"_s, replyNeededPlan(), lostRequest(Asking::Yes),
                  each(notTheNew + newUnproven, Failed{lost(), Remedy::MayRetry}) + QList{doneVerified()}),
        unsettled(u"Unsettled request, at once"_s, atOncePlan(), lostRequest(Asking::Yes),
                  notChanged + QList{pending}),
        unsettled(u"Unsettled request, no code in use"_s, codelessPlan(), lostRequest(Asking::Yes),
                  notChanged + QList{stillPending}),
        unsettled(u"Unsettled code, asking"_s, changePlan(), lostCode(Asking::Yes, confirmed),
                  lostCodeRows(confirmed)),
        unsettled(u"Unsettled code"_s, changePlan(), lostCode(Asking::No, confirmed),
                  lostCodeRows(confirmed)),
        unsettled(u"Unsettled code, said to be verified"_s, changePlan(), saidVerified,
                  each(nothingOfTheNew, forgotten) + saidDone + QList{waitsAllTheSame}),
        unsettled(u"Unsettled code, delivery unknown"_s, changePlan(), lostCode(Asking::Yes, unknown),
                  lostCodeRows(unknown)),
        // Nothing went wrong but that the program ended: nothing is told of an answer.
        unsettled(u"Unsettled request, interrupted"_s, changePlan(), interrupted(lostRequest(Asking::No)),
                  each(nothingOfTheNew + newUnproven, AwaitingCode{asked, unknown, {}})
                      + QList<Row>{{u"shows old, new pending"_s, AwaitingCode{asked, confirmed, {}}, {}},
                                   doneVerified()}),
        unsettled(
            u"Unsettled request, interrupted, at once"_s, atOncePlan(), interrupted(lostRequest(Asking::Yes)),
            notChanged + QList<Row>{{u"shows old, new pending"_s, AwaitingCode{asked, confirmed, {}}, {}}}),
        unsettled(u"Unsettled request, interrupted, no code in use"_s, codelessPlan(),
                  interrupted(lostRequest(Asking::Yes)),
                  notChanged + QList<Row>{{u"shows old, new pending"_s, pendingWithoutACode(), {}}}),
        unsettled(u"Unsettled code, interrupted"_s, changePlan(),
                  interrupted(lostCode(Asking::No, confirmed)),
                  each(notTheNew + newUnproven, AwaitingCode{code, confirmed, {}}) + QList{doneVerified()}),
    };
}

QList<Situation> acceptedSituations()
{
    const SentCode code = bareCode(10);
    const SentCode old = bareCode(10, oldNumber);
    const QList<Row> doneAnyhow{doneVerified(), doneNotVerified(), doneUnknown()};
    const QList<Row> doneByCode{doneVerified(), doneNotVerified(Proof::Accepted),
                                doneUnknown(Proof::Accepted)};
    constexpr auto request = Step::Request;
    constexpr auto submit = Step::Submit;
    Unsettled asking = accepted(submit, code, NotShown{});
    asking.asking = Asking::Yes;
    // What was accepted stays accepted, however often the account could not be read.
    const QList<Row> codeRows = each(notTheNew, accepted(submit, code, NotShown{})) + doneByCode;
    return {
        unsettled(u"Code accepted, not shown"_s, changePlan(), accepted(submit, code, NotShown{}), codeRows),
        unsettled(u"Code accepted, asking"_s, changePlan(), asking, codeRows),
        unsettled(u"Code accepted, not read"_s, changePlan(), accepted(submit, code, Unread{offline}),
                  codeRows),
        unsettled(
            u"Code accepted, not read, verifying"_s, verifyPlan(), accepted(submit, old, Unread{offline}),
            each(notTheOldVerified, accepted(submit, old, NotShown{})) + doneVerifying()
                + QList{done(u"shows old, unknown"_s, oldNumber, Verification::Unknown, Proof::Accepted)}),
        unsettled(u"Code accepted, interrupted"_s, changePlan(),
                  interrupted(accepted(submit, code, NotShown{})), codeRows),
        unsettled(u"Request accepted, not read, at once"_s, atOncePlan(),
                  accepted(request, code, Unread{offline}),
                  each(notTheNew, AwaitingCode{code, unknown, {}}) + doneAnyhow),
        unsettled(u"Request accepted, not read, no code in use"_s, codelessPlan(),
                  accepted(request, code, Unread{offline}),
                  each(notTheNew, accepted(request, code, NotShown{})) + doneAnyhow),
    };
}

} // namespace renumber::test
