// SPDX-License-Identifier: Apache-2.0
// What every kind of answer says of a code that a caller has read out.
#include "proving/judging.h"
#include "testprogram.h"
#include "text/enumerators.h"

#include <QTest>

using namespace renumber;
using namespace renumber::proving;
using namespace Qt::StringLiterals;

using description::ProblemKind;

namespace {

service::Problem problem(ProblemKind kind, net::Acted acted = net::Acted::No,
                         const QList<ProblemKind> &orElse = {})
{
    service::Problem problem;
    problem.kind = kind;
    problem.acted = acted;
    problem.orElse = orElse;
    return problem;
}

ProofCheck judged(const service::Problem &problem, const Entries &entries = {})
{
    return judge(tl::unexpected(problem), entries);
}

/// The kinds that say something of the code itself.
bool isAboutTheCode(ProblemKind kind)
{
    static const QList<ProblemKind> kinds{ProblemKind::WrongCode,       ProblemKind::CodeExpired,
                                          ProblemKind::CodeSpent,       ProblemKind::CodeSuperseded,
                                          ProblemKind::TooManyAttempts, ProblemKind::NoCodeOutstanding};
    return kinds.contains(kind);
}

constexpr Entries unanswered{std::nullopt, std::nullopt, Entries::Before::OneUnanswered};

} // namespace

class JudgingTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyAnAcceptedCodeIsRight()
    {
        const ProofCheck right = judge(service::Outcome(), {5, 3});
        QCOMPARE(right.verdict, Verdict::Right);
        QVERIFY(!right.problem && !right.mayEnterAgain);
        QCOMPARE(judge(service::Outcome(), unanswered).verdict, Verdict::Right);
    }

    void everyKind_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(text::enumeratorCount<ProblemKind>()); ++i)
            QTest::newRow(qUtf8Printable(description::nameOf(ProblemKind(i)))) << i;
    }

    void everyKind()
    {
        QFETCH(const int, number);
        const auto kind = ProblemKind(number);
        const Verdict whereRefused = isAboutTheCode(kind) ? Verdict::Wrong : Verdict::NotChecked;
        QCOMPARE(judged(problem(kind)).verdict, whereRefused);
        QCOMPARE(judged(problem(kind)).problem, problem(kind));
        const Verdict whereActed = isAboutTheCode(kind) ? Verdict::Wrong : Verdict::NotKnown;
        QCOMPARE(judged(problem(kind, net::Acted::Maybe)).verdict, whereActed);
        // No problem of whatever kind, after whatever came before, proves anything.
        for (const net::Acted acted : {net::Acted::No, net::Acted::Maybe})
            QVERIFY(judged(problem(kind, acted), unanswered).verdict != Verdict::Right);
    }

    /// An entry that nobody answered may have been right: what ends the code then is no word against the
    /// caller.
    void afterAnEntryWithoutAnswer_data()
    {
        QTest::addColumn<service::Problem>("problem");
        QTest::addColumn<Verdict>("verdict");
        const auto row
            = [](const char *name, ProblemKind kind, Verdict verdict, const QList<ProblemKind> &orElse = {}) {
                  QTest::newRow(name) << problem(kind, net::Acted::No, orElse) << verdict;
              };
        row("it is still waited for", ProblemKind::WrongCode, Verdict::Wrong);
        row("another one is waited for", ProblemKind::CodeSuperseded, Verdict::Wrong);
        row("it is used up", ProblemKind::CodeSpent, Verdict::NotKnown);
        row("none is waited for", ProblemKind::NoCodeOutstanding, Verdict::NotKnown);
        row("too old", ProblemKind::CodeExpired, Verdict::NotKnown);
        row("too many", ProblemKind::TooManyAttempts, Verdict::NotKnown);
        row("wrong or used up", ProblemKind::WrongCode, Verdict::NotKnown, {ProblemKind::CodeSpent});
        row("wrong or superseded", ProblemKind::WrongCode, Verdict::Wrong, {ProblemKind::CodeSuperseded});
        row("not looked at", ProblemKind::TooManyRequests, Verdict::NotChecked);
    }

    void afterAnEntryWithoutAnswer()
    {
        QFETCH(const service::Problem, problem);
        QFETCH(const Verdict, verdict);
        QCOMPARE(judged(problem, unanswered).verdict, verdict);
    }

    void howOftenItMayStillBeEntered_data()
    {
        QTest::addColumn<service::Problem>("problem");
        QTest::addColumn<std::optional<int>>("before");
        QTest::addColumn<std::optional<int>>("after");
        QTest::addColumn<bool>("again");
        const auto row = [](const char *name, const service::Problem &problem, std::optional<int> before,
                            std::optional<int> after,
                            bool again) { QTest::newRow(name) << problem << before << after << again; };
        const service::Problem wrong = problem(ProblemKind::WrongCode);
        service::Problem told = wrong;
        told.entriesLeft = 7;
        service::Problem toldNone = wrong;
        toldNone.entriesLeft = 0;
        const service::Problem lost = problem(ProblemKind::TimedOut, net::Acted::Maybe);
        row("counted", wrong, 3, 2, true);
        row("the last one", wrong, 1, 0, false);
        row("nothing is known", wrong, {}, {}, true);
        row("the service says", told, 3, 7, true);
        row("the service says none", toldNone, 3, 0, false);
        row("used up", problem(ProblemKind::CodeSpent), 3, 2, false);
        row("not reached", problem(ProblemKind::Offline), 3, 3, true);
        row("no answer", lost, 3, {}, true);
    }

    void howOftenItMayStillBeEntered()
    {
        QFETCH(const service::Problem, problem);
        QFETCH(const std::optional<int>, before);
        QFETCH(const std::optional<int>, after);
        QFETCH(const bool, again);
        const ProofCheck check = judged(problem, {before ? std::optional(3) : std::nullopt, before});
        QCOMPARE(check.entriesLeft, after);
        QCOMPARE(check.mayEnterAgain, again);
    }

    /// The one entry that there is may have been used.
    void noAnswerToTheOnlyEntry()
    {
        QVERIFY(!judged(problem(ProblemKind::TimedOut, net::Acted::Maybe), {1, 1}).mayEnterAgain);
        QVERIFY(judged(problem(ProblemKind::Offline), {1, 1}).mayEnterAgain);
    }
};

RENUMBER_TEST(JudgingTest)
#include "judgingtest.moc"
