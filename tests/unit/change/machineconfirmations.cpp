// SPDX-License-Identifier: Apache-2.0
// The table's part about services that confirm in other ways: by a link, by a second code, or at once or not
// as the organisation has it.
#include "machinetable.h"
#include "samples.h"

namespace renumber::test {

using account::Verification;
using namespace change;
using description::ProblemKind;

namespace {

constexpr auto confirmed = Delivery::Confirmed;

Plan linkPlan()
{
    Plan plan = changePlan();
    plan.confirmation = Confirmation::Link;
    return plan;
}

Plan twoCodesPlan()
{
    Plan plan = changePlan();
    plan.secondCode = SecondCode::Possible;
    return plan;
}

Plan eitherWayPlan()
{
    Plan plan = changePlan();
    plan.effect = description::EffectTiming::EitherWay;
    return plan;
}

SentCode withSecond(SentCode code, qint64 askedAt)
{
    code.toCurrentAt = at(askedAt);
    return code;
}

Row givesUp()
{
    return {u"cancelled"_s, Idle{}, GiveUp{}};
}

Row done(const QString &reading, Verification verification, Proof proof = Proof::None)
{
    return {reading, Done{phone(newNumber, verification), proof}, {}};
}

QList<Row> notTheNew(const Phase &next)
{
    QList<Row> rows;
    for (const auto &reading :
         {u"shows old, verified"_s, u"shows old, not verified"_s, u"shows old, unknown"_s,
          u"shows old, new pending"_s, u"shows old, other pending"_s, u"shows no number"_s})
        rows.append({reading, next, {}});
    return rows;
}

} // namespace

QList<Situation> otherConfirmations()
{
    const SentCode code = bareCode(10);
    const AwaitingCode awaiting{code, confirmed, {}};
    const Row resends{u"resend asked"_s, Requesting{at(200), code, confirmed}, SendAgain{}};
    const auto offline = problem(ProblemKind::Offline);
    const Situation link{
        u"AwaitingCode, by a link"_s,
        linkPlan(),
        awaiting,
        {givesUp(),
         resends,
         {u"asked again"_s, ReadingBack{Step::Request, code, ReadReason::LinkClicked}, ReadAccount{}}}};
    const Situation readingLink{
        u"ReadingBack, by a link"_s, linkPlan(), ReadingBack{Step::Request, code},
        notTheNew(awaiting)
            + QList<Row>{givesUp(),
                         done(u"shows new, verified"_s, Verification::Verified),
                         {u"shows new, not verified"_s, awaiting, {}},
                         {u"shows new, unknown"_s, awaiting, {}},
                         {u"read failed"_s, AwaitingCode{code, confirmed, offline, Attempt::Reading}, {}}}};
    // What was not there before the click, and is now, came by it, even if it is never called verified.
    const auto old = phone(oldNumber, Verification::Verified);
    const Situation readingLinkAgain{
        u"ReadingBack, by a link, once more"_s, linkPlan(), ReadingBack{Step::Request, code},
        notTheNew(awaiting)
            + QList<Row>{givesUp(),
                         done(u"shows new, verified"_s, Verification::Verified),
                         done(u"shows new, not verified"_s, Verification::NotVerified, Proof::Accepted),
                         done(u"shows new, unknown"_s, Verification::Unknown, Proof::Accepted),
                         {u"read failed"_s, AwaitingCode{code, confirmed, offline, Attempt::Reading}, {}}},
        old};
    SentCode notYet = code;
    notYet.clickNotShownAt = readAt;
    const AwaitingCode awaitingClick{notYet, confirmed, {}};
    const Situation readingClicked{
        u"ReadingBack, the link was clicked"_s, linkPlan(),
        ReadingBack{Step::Request, code, ReadReason::LinkClicked},
        notTheNew(awaitingClick)
            + QList<Row>{givesUp(),
                         done(u"shows new, verified"_s, Verification::Verified),
                         {u"shows new, not verified"_s, awaitingClick, {}},
                         {u"shows new, unknown"_s, awaitingClick, {}},
                         {u"read failed"_s, AwaitingCode{code, confirmed, offline, Attempt::Reading}, {}}}};
    const auto isThere = phone(newNumber, Verification::NotVerified);
    const Situation linkShown{
        u"AwaitingCode, by a link, shown without a proof"_s,
        linkPlan(),
        awaiting,
        {givesUp(),
         resends,
         {u"asked again"_s, ReadingBack{Step::Request, code, ReadReason::LinkClicked}, ReadAccount{}},
         {u"end wanted"_s, Done{isThere, Proof::PersonsWord}, {}}},
        isThere};
    const Situation codeShown{
        u"AwaitingCode, by a code, shown without a proof"_s,
        atOnceThenConfirmedPlan(),
        awaiting,
        {givesUp(),
         resends,
         {u"code entered"_s, Submitting{code, confirmed}, Submit{u"012345"_s, {}}},
         {u"both codes entered"_s, Submitting{code, confirmed}, Submit{u"012345"_s, u"678901"_s}}},
        isThere};
    const Situation readingEither{
        u"ReadingBack, either way"_s, eitherWayPlan(), ReadingBack{Step::Request, code},
        notTheNew(awaiting)
            + QList<Row>{givesUp(),
                         done(u"shows new, verified"_s, Verification::Verified),
                         done(u"shows new, not verified"_s, Verification::NotVerified),
                         done(u"shows new, unknown"_s, Verification::Unknown),
                         {u"read failed"_s,
                          Unsettled{Step::Request, Unread{offline}, code, Asking::No, Acceptance::Given,
                                    confirmed, readAt},
                          {}}}};
    const Situation two{
        u"AwaitingCode, second code possible"_s,
        twoCodesPlan(),
        awaiting,
        {givesUp(),
         resends,
         {u"code entered"_s, Submitting{code, confirmed}, Submit{u"012345"_s, {}}},
         {u"both codes entered"_s, Submitting{code, confirmed}, Submit{u"012345"_s, u"678901"_s}},
         {u"second code asked"_s, Requesting{at(200), code, confirmed, Recipient::CurrentContact},
          SendToCurrent{}}}};
    const auto back = [&](const QString &event, const service::Problem &why) {
        return Row{event, AwaitingCode{code, confirmed, why, Attempt::AnotherRequest}, {}};
    };
    service::Problem wrongWithTwo = problem(ProblemKind::WrongCode);
    wrongWithTwo.entriesLeft = 2;
    service::Problem limited = problem(ProblemKind::TooManyMessages);
    limited.retryAt = at(500);
    const Situation second{
        u"Requesting a second code"_s,
        twoCodesPlan(),
        Requesting{at(20), code, confirmed, Recipient::CurrentContact},
        {givesUp(),
         {u"request accepted"_s, AwaitingCode{withSecond(code, 30), confirmed, {}}, {}},
         {u"request accepted with facts"_s, AwaitingCode{withSecond(code, 30), confirmed, {}}, {}},
         {u"reply lost"_s,
          AwaitingCode{withSecond(code, 20), confirmed, lost(), Attempt::AnotherRequest},
          {}},
         back(u"wrong code"_s, problem(ProblemKind::WrongCode)),
         back(u"wrong code, 2 left"_s, wrongWithTwo),
         back(u"expired"_s, problem(ProblemKind::CodeExpired)),
         back(u"already verified"_s, problem(ProblemKind::AlreadyVerified)),
         back(u"invalid number"_s, problem(ProblemKind::InvalidNumber)),
         back(u"too many messages"_s, limited)}};
    return {link, readingLink, readingLinkAgain, readingClicked, linkShown, codeShown, readingEither,
            two,  second};
}

} // namespace renumber::test
