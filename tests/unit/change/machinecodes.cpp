// SPDX-License-Identifier: Apache-2.0
// The table's part about the code: awaited, and being checked.
#include "machinetable.h"
#include "samples.h"

namespace renumber::test {

using namespace change;
using description::ProblemKind;
using service::Problem;

namespace {

Row givesUp()
{
    return {u"cancelled"_s, Idle{}, GiveUp{}};
}

Problem wrong(std::optional<int> entriesLeft = {})
{
    Problem wrong = problem(ProblemKind::WrongCode);
    wrong.entriesLeft = entriesLeft;
    return wrong;
}

Problem limited()
{
    Problem limited = problem(ProblemKind::TooManyMessages);
    limited.retryAt = at(500);
    return limited;
}

Situation awaiting(const QString &name, const Plan &plan, const AwaitingCode &phase, const QList<Row> &rows)
{
    return {name, plan, phase, QList<Row>{givesUp()} + rows};
}

/// What \a code and \a delivery being checked lead to where only the fate of a wrong code differs.
Situation checking(const QString &name, const Plan &plan, const SentCode &code, Delivery delivery,
                   const QList<Row> &wrongCodes)
{
    const auto back = [&](const QString &event, const Problem &why) {
        return Row{event, AwaitingCode{code, delivery, why, Attempt::Entry}, {}};
    };
    const Problem expired = problem(ProblemKind::CodeExpired);
    // The service knows better than what was said when the code was sent.
    SentCode refused = bareCode(10, code.sentTo);
    refused.validity = Validity::Refused;
    const bool canResend = plan.resending == Resending::Possible;
    // Of the new number or of the one on the account: the account tells.
    const Problem verified = problem(ProblemKind::AlreadyVerified);
    const Phase asking = plan.aim == Aim::Verify
        ? Phase(ReadingBack{Step::Submit, code})
        : Unsettled{Step::Submit, verified, code, Asking::Yes, Acceptance::Unknown, delivery};
    return {name, plan, Submitting{code, delivery},
            QList<Row>{
                givesUp(),
                {u"code accepted"_s, ReadingBack{Step::Submit, code}, ReadAccount{}},
                canResend ? Row{u"expired"_s, AwaitingCode{refused, delivery, expired, Attempt::Entry}, {}}
                          : Row{u"expired"_s,
                                Failed{expired, Remedy::MustRestart, Extent::MessageSent, Attempt::Entry},
                                {}},
                {u"already verified"_s, asking, ReadAccount{}, EntryOutcome::SaidDone},
                {u"invalid number"_s,
                 Failed{problem(ProblemKind::InvalidNumber), Remedy::MustRestart, Extent::MessageSent,
                        Attempt::Entry},
                 {}},
                back(u"too many messages"_s, limited()),
                {u"reply lost"_s,
                 Unsettled{Step::Submit, lost(), code, Asking::Yes, Acceptance::Unknown, delivery},
                 ReadAccount{}, EntryOutcome::Open},
            } + wrongCodes};
}

} // namespace

QList<Situation> awaitingSituations()
{
    const SentCode code = bareCode(10);
    const SentCode last = withEntries(code, 1, EntriesSource::Description);
    const SentCode spent = withEntries(code, 0, EntriesSource::Description);
    const auto submits = [](const SentCode &entered, Delivery delivery) {
        return QList<Row>{
            {u"code entered"_s, Submitting{entered, delivery}, Submit{u"012345"_s, {}}},
            {u"both codes entered"_s, Submitting{entered, delivery}, Submit{u"012345"_s, u"678901"_s}}};
    };
    const auto resends = [](const SentCode &earlier, Delivery delivery) {
        return Row{u"resend asked"_s, Requesting{at(200), earlier, delivery}, SendAgain{}};
    };
    const auto isMended = [](const SentCode &open, Delivery delivery) {
        return Row{u"entry wanted"_s, AwaitingCode{open, delivery, {}}, {}};
    };
    constexpr auto confirmed = Delivery::Confirmed;
    constexpr auto unknown = Delivery::Unknown;
    return {
        awaiting(u"AwaitingCode"_s, changePlan(), {code, confirmed, {}},
                 submits(code, confirmed) + QList{resends(code, confirmed)}),
        awaiting(u"AwaitingCode, delivery unknown"_s, changePlan(), {code, unknown, lost()},
                 submits(code, unknown) + QList{resends(code, unknown), isMended(code, unknown)}),
        awaiting(u"AwaitingCode after a wrong code"_s, changePlan(),
                 {code, confirmed, wrong(), Attempt::Entry},
                 submits(code, confirmed) + QList{resends(code, confirmed), isMended(code, confirmed)}),
        awaiting(u"AwaitingCode, verifying"_s, verifyPlan(), {code, confirmed, {}},
                 submits(code, confirmed) + QList{resends(code, confirmed)}),
        awaiting(u"AwaitingCode, last entry"_s, oneEntryPlan(), {last, confirmed, {}},
                 submits(last, confirmed) + QList{resends(last, confirmed)}),
        awaiting(u"AwaitingCode, no entry left"_s, oneEntryPlan(),
                 {spent, confirmed, wrong(), Attempt::Entry},
                 {resends(spent, confirmed), isMended(spent, confirmed)}),
        awaiting(u"AwaitingCode, resending not possible"_s, withoutResend(changePlan()),
                 {code, confirmed, {}}, submits(code, confirmed)),
    };
}

QList<Situation> submittingSituations()
{
    const SentCode code = bareCode(10);
    const SentCode last = withEntries(code, 1, EntriesSource::Description);
    const SentCode spent = withEntries(code, 0, EntriesSource::Description);
    const SentCode two = withEntries(code, 2, EntriesSource::Service);
    const SentCode ofThree = withEntries(code, 3, EntriesSource::Service);
    const SentCode counted = withEntries(code, 2, EntriesSource::Counted);
    constexpr auto confirmed = Delivery::Confirmed;
    constexpr auto unknown = Delivery::Unknown;
    const auto backTo = [](const SentCode &left, Delivery delivery, std::optional<int> said) {
        return Row{said ? u"wrong code, 2 left"_s : u"wrong code"_s,
                   AwaitingCode{left, delivery, wrong(said), Attempt::Entry},
                   {}};
    };
    // By the rules it was the last entry: the person is told.
    const Row lastOne{u"wrong code"_s, AwaitingCode{spent, confirmed, wrong(0), Attempt::Entry}, {}};
    const Row ends{
        u"wrong code"_s, Failed{wrong(0), Remedy::MustRestart, Extent::MessageSent, Attempt::Entry}, {}};
    return {
        checking(u"Submitting"_s, changePlan(), code, confirmed,
                 {backTo(code, confirmed, {}), backTo(two, confirmed, 2)}),
        checking(u"Submitting, verifying"_s, verifyPlan(), code, confirmed,
                 {backTo(code, confirmed, {}), backTo(two, confirmed, 2)}),
        checking(u"Submitting, delivery unknown"_s, changePlan(), code, unknown,
                 {backTo(code, unknown, {}), backTo(two, unknown, 2)}),
        checking(u"Submitting, three entries left"_s, changePlan(), ofThree, confirmed,
                 {backTo(counted, confirmed, {}), backTo(two, confirmed, 2)}),
        // The service's figure counts more than the description's.
        checking(u"Submitting, last entry"_s, oneEntryPlan(), last, confirmed,
                 {lastOne, backTo(two, confirmed, 2)}),
        checking(u"Submitting, last entry, resending not possible"_s, withoutResend(oneEntryPlan()), last,
                 confirmed, {ends, backTo(two, confirmed, 2)}),
        checking(u"Submitting, resending not possible"_s, withoutResend(changePlan()), code, confirmed,
                 {backTo(code, confirmed, {}), backTo(two, confirmed, 2)}),
    };
}

} // namespace renumber::test
