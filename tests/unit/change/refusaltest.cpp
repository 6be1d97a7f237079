// SPDX-License-Identifier: Apache-2.0
// What each problem leaves to do, after a refused request, a refused resend and a refused code.
#include "describing.h"
#include "samples.h"
#include "testprogram.h"
#include "text/enumerators.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using description::ProblemKind;
using service::Problem;

namespace {

enum class CodeFate { Same, NeedsNew, Restart, Ask };

struct Expected
{
    ProblemKind kind;
    Remedy request;
    CodeFate code;
};

constexpr std::array expectations{
    Expected{ProblemKind::InvalidNumber, Remedy::MustRestart, CodeFate::Restart},
    Expected{ProblemKind::NumberInUse, Remedy::MustRestart, CodeFate::Restart},
    Expected{ProblemKind::SameNumber, Remedy::MustRestart, CodeFate::Restart},
    Expected{ProblemKind::WrongAnswer, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::WrongCode, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::CodeExpired, Remedy::MustRestart, CodeFate::NeedsNew},
    Expected{ProblemKind::CodeSpent, Remedy::MustRestart, CodeFate::NeedsNew},
    Expected{ProblemKind::CodeSuperseded, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::NoCodeOutstanding, Remedy::MustRestart, CodeFate::NeedsNew},
    Expected{ProblemKind::CurrentCodeNeeded, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::TooManyMessages, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::TooManyAttempts, Remedy::MayRetry, CodeFate::NeedsNew},
    Expected{ProblemKind::TooManyRequests, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::StaleToken, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::StepUpNeeded, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::SignInAgain, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::NotPermitted, Remedy::MustRestart, CodeFate::Same},
    Expected{ProblemKind::FeatureOff, Remedy::MustRestart, CodeFate::Same},
    Expected{ProblemKind::AlreadyVerified, Remedy::MustRestart, CodeFate::Ask},
    Expected{ProblemKind::ServiceDown, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::Offline, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::TimedOut, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::TlsFailed, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::NotSendable, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::UnexpectedReply, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::AnotherPerson, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::AnotherName, Remedy::MayRetry, CodeFate::Same},
    Expected{ProblemKind::AnotherContact, Remedy::MustRestart, CodeFate::Restart},
    Expected{ProblemKind::NoCall, Remedy::MustRestart, CodeFate::Same},
    Expected{ProblemKind::NoLeave, Remedy::MayRetry, CodeFate::Same},
};
static_assert(expectations.size() == text::enumeratorCount<ProblemKind>());

/// Where \a refused came once a message was out.
Transition inPlan(const Plan &plan, const Problem &refused, const Phase &phase,
                  std::optional<Effect> effect = {})
{
    const bool isSaidDone = refused.kind == ProblemKind::SameNumber || refused.kind == ProblemKind::CodeSpent
        || refused.kind == ProblemKind::NoCodeOutstanding || refused.kind == ProblemKind::AlreadyVerified;
    return {{plan, phase, {}, isSaidDone ? EntryOutcome::SaidDone : EntryOutcome::None}, std::move(effect)};
}

Transition afterResend(const Plan &plan, const SentCode &code, const Problem &refused)
{
    // No other code can be had of a change that is not known, or that another one has replaced.
    if (refused.kind == ProblemKind::NoCodeOutstanding || refused.kind == ProblemKind::AnotherContact)
        return inPlan(plan, refused,
                      Failed{refused, Remedy::MustRestart, Extent::MessageSent, Attempt::AnotherRequest});
    if (refused.kind == ProblemKind::AlreadyVerified) // the new contact, or the one on the account
        return inPlan(
            plan, refused,
            Unsettled{Step::Request, refused, code, Asking::Yes, Acceptance::Unknown, Delivery::Confirmed},
            ReadAccount{});
    return inPlan(plan, refused, AwaitingCode{code, Delivery::Confirmed, refused, Attempt::AnotherRequest});
}

} // namespace

class RefusalTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemIsExpected()
    {
        // AnotherName, AnotherContact, NoCall and NoLeave are none that descriptions name.
        QCOMPARE(qsizetype(expectations.size()), description::problemKindNames().size() + 4);
    }

    void aProblem_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (size_t i = 0; i < expectations.size(); ++i)
            QTest::newRow(qUtf8Printable(description::nameOf(expectations[i].kind))) << qsizetype(i);
    }

    void aProblem()
    {
        QFETCH(const qsizetype, index);
        const Expected &expected = expectations[size_t(index)];
        const Problem refused = problem(expected.kind);
        const Plan plan = changePlan();
        const SentCode code = bareCode(10);
        QCOMPARE(react({plan, Requesting{at(20), {}, {}}}, Refused{refused}),
                 (Transition{{plan, Failed{refused, expected.request}}, {}}));
        QCOMPARE(react({plan, Requesting{at(20), code, {}}}, Refused{refused}),
                 afterResend(plan, code, refused));
        QCOMPARE(react({plan, Submitting{code, {}}}, Refused{refused}),
                 afterCode(plan, code, refused, expected));
        const Plan noResend = withoutResend(plan);
        QCOMPARE(react({noResend, Submitting{code, {}}}, Refused{refused}),
                 afterCode(noResend, code, refused, expected));
    }

    /// Where the service may have acted, no kind of problem settles anything.
    void aProblemThatLeavesItOpen_data() { aProblem_data(); }
    void aProblemThatLeavesItOpen()
    {
        QFETCH(const qsizetype, index);
        const Problem open = problem(expectations[size_t(index)].kind, net::Acted::Maybe);
        const Plan plan = changePlan();
        const SentCode code = bareCode(10);
        const Transition first = react({plan, Requesting{at(20), {}, {}}}, Refused{open});
        QVERIFY(std::holds_alternative<Unsettled>(first.change.phase));
        QCOMPARE(first.effect, std::optional<Effect>(ReadAccount{}));
        const Transition again = react({plan, Requesting{at(20), code, {}}}, Refused{open});
        QVERIFY(std::holds_alternative<Unsettled>(again.change.phase));
        QCOMPARE(std::get<Unsettled>(again.change.phase).delivery, Delivery::Unknown);
        QCOMPARE(again.effect, std::optional<Effect>(ReadAccount{}));
        const Transition submitted = react({plan, Submitting{code, {}}}, Refused{open});
        QVERIFY(std::holds_alternative<Unsettled>(submitted.change.phase));
        QCOMPARE(submitted.effect, std::optional<Effect>(ReadAccount{}));
    }

private:
    static Transition afterCode(const Plan &plan, const SentCode &code, const Problem &refused,
                                const Expected &expected)
    {
        SentCode left = code;
        const QList<ProblemKind> endsOfCodes{ProblemKind::CodeExpired, ProblemKind::CodeSpent,
                                             ProblemKind::NoCodeOutstanding};
        if (endsOfCodes.contains(refused.kind))
            left.validity = Validity::Refused;
        auto stay = inPlan(plan, refused, AwaitingCode{left, Delivery::Confirmed, refused, Attempt::Entry});
        auto end = inPlan(plan, refused,
                          Failed{refused, Remedy::MustRestart, Extent::MessageSent, Attempt::Entry});
        switch (expected.code) {
        case CodeFate::Same:
            return stay;
        case CodeFate::NeedsNew:
            return plan.resending == Resending::Possible ? stay : end;
        case CodeFate::Restart:
            return end;
        case CodeFate::Ask:
            return inPlan(plan, refused,
                          Unsettled{Step::Submit, refused, code, Asking::Yes, Acceptance::Unknown, {}},
                          ReadAccount{});
        }
        Q_UNREACHABLE();
    }
};

RENUMBER_TEST(RefusalTest)
#include "refusaltest.moc"
