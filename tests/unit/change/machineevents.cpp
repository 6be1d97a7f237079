// SPDX-License-Identifier: Apache-2.0
#include "machinetable.h"
#include "samples.h"

namespace renumber::test {

using account::Verification;
using namespace change;
using description::ProblemKind;

namespace {

service::Problem wrongCodeWithTwoLeft()
{
    service::Problem wrong = problem(ProblemKind::WrongCode);
    wrong.entriesLeft = 2;
    return wrong;
}

service::Problem tooManyMessages()
{
    service::Problem limited = problem(ProblemKind::TooManyMessages);
    limited.retryAt = at(500);
    return limited;
}

Event shown(const account::ContactValue &value, Verification verification,
            const account::ContactValue &pending = {})
{
    return AccountRead{accountWith(phone(value, verification, pending)), readAt};
}

} // namespace

QList<NamedEvent> events()
{
    return {
        {u"begun"_s, Begun{verifyPlan(), at(100)}},
        {u"adopted"_s, Adopted{verifyPlan()}},
        {u"code entered"_s, CodeEntered{u"012345"_s}},
        {u"nothing entered"_s, CodeEntered{{}}},
        {u"both codes entered"_s, CodeEntered{u"012345"_s, u"678901"_s}},
        {u"second code asked"_s, CurrentCodeAsked{at(200)}},
        {u"resend asked"_s, ResendAsked{at(200)}},
        {u"asked again"_s, AskedAgain{}},
        {u"entry wanted"_s, EntryWanted{}},
        {u"end wanted"_s, EndWanted{}},
        {u"cancelled"_s, Cancelled{}},
        {u"request accepted"_s, RequestAccepted{at(30), {}, {}, {}}},
        {u"request accepted with facts"_s, RequestAccepted{at(30), at(90), at(60), 3}},
        {u"code accepted"_s, CodeAccepted{}},
        {u"wrong code"_s, Refused{problem(ProblemKind::WrongCode)}},
        {u"wrong code, 2 left"_s, Refused{wrongCodeWithTwoLeft()}},
        {u"expired"_s, Refused{problem(ProblemKind::CodeExpired)}},
        {u"already verified"_s, Refused{problem(ProblemKind::AlreadyVerified)}},
        {u"invalid number"_s, Refused{problem(ProblemKind::InvalidNumber)}},
        {u"too many messages"_s, Refused{tooManyMessages()}},
        {u"reply lost"_s, Refused{lost()}},
        {u"shows old, verified"_s, shown(oldNumber, Verification::Verified)},
        {u"shows old, not verified"_s, shown(oldNumber, Verification::NotVerified)},
        {u"shows old, unknown"_s, shown(oldNumber, Verification::Unknown)},
        {u"shows old, new pending"_s, shown(oldNumber, Verification::Verified, newNumber)},
        {u"shows old, other pending"_s, shown(oldNumber, Verification::Verified, otherNumber)},
        {u"shows new, verified"_s, shown(newNumber, Verification::Verified)},
        {u"shows new, not verified"_s, shown(newNumber, Verification::NotVerified)},
        {u"shows new, unknown"_s, shown(newNumber, Verification::Unknown)},
        {u"shows no number"_s, AccountRead{account::Account{}, readAt}},
        {u"read failed"_s, ReadFailed{problem(ProblemKind::Offline), readAt}},
    };
}

} // namespace renumber::test
