// SPDX-License-Identifier: Apache-2.0
// Tokens that expire, are replaced, go stale or are ended, at the certified provider: renewed once, with the
// newest refresh token, and never at the cost of the change that a person is about.
#include "plaincall.h"
#include "signincase.h"
#include "testprogram.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace renumber::test;
using namespace std::chrono_literals;
using renumber::change::AwaitingCode;
using renumber::change::Done;
using renumber::change::Failed;
using renumber::description::ProblemKind;
using renumber::service::Problem;
using renumber::signin::Prompt;

namespace {

const QString newNumber = QStringLiteral("+33612345679");
const QString code = QStringLiteral("271828");

} // namespace

class RenewalTest : public SignInCase
{
    Q_OBJECT

    /// Errors of the API for requests with \a method, "" for a success, oldest first.
    QStringList answersTo(const QString &method) const
    {
        QStringList errors;
        const QJsonArray calls = recorded(u"apiCalls"_s);
        for (const QJsonValue call : calls) {
            if (call[u"method"_s].toString() == method)
                errors.append(call[u"error"_s].toString());
        }
        return errors;
    }

    /// That the code was traded once, that each renewal used the refresh token that came last, and that there
    /// were as many as \a renewals.
    void verifyRenewals(qsizetype renewals) const
    {
        const QJsonArray requests = recorded(u"tokenRequests"_s);
        QCOMPARE(requests.size(), renewals + 1);
        for (qsizetype i = 0; i < requests.size(); ++i) {
            QCOMPARE(requests[i][u"status"_s], 200);
            const QJsonValue body = requests[i][u"body"_s];
            QCOMPARE(body[u"grant_type"_s], i == 0 ? u"authorization_code"_s : u"refresh_token"_s);
            if (i > 0)
                QCOMPARE(body[u"refresh_token"_s], requests[i - 1][u"reply"_s][u"refresh_token"_s]);
        }
    }

    /// Uses the newest refresh token as a thief would.
    void stealRefreshToken()
    {
        const QJsonArray requests = recorded(u"tokenRequests"_s);
        const QString stolen = requests.last()[u"reply"_s][u"refresh_token"_s].toString();
        const auto reply = plainCall(
            provider().port(),
            {.method = "POST",
             .path = u"/token"_s,
             .contentType = "application/x-www-form-urlencoded",
             .body = "client_id=renumber-test&grant_type=refresh_token&refresh_token=" + stolen.toLatin1(),
             .headers = {}});
        QVERIFY(reply && reply->status == 200);
    }

    void awaitCode()
    {
        control({{u"nextCode"_s, code}});
        desk().change(newNumber);
        QVERIFY(desk().phase<AwaitingCode>());
    }

    /// That the change that \a begun was about still waits for the code, and is ended by it.
    void verifyChangeGoesOn()
    {
        QVERIFY(desk().phase<AwaitingCode>());
        QCOMPARE(desk().runner.change().plan.target.text(), newNumber);
        desk().enterCode(code);
        QVERIFY(desk().phase<Done>());
        QCOMPARE(recorded(u"messages"_s).size(), 1);
    }

private slots:
    void callsShareOneRenewal_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("the time was told") << true;
        QTest::newRow("before its time") << false;
    }

    void callsShareOneRenewal()
    {
        QFETCH(const bool, isKnown);
        signIn();
        if (isKnown)
            pass(301s);
        else
            control({{u"expireTokens"_s, true}});
        int succeeded = 0;
        int ended = 0;
        for (int i = 0; i < 3; ++i) {
            desk().client.readAccount().then(this, [&](const renumber::service::ExchangeResult &result) {
                ++ended;
                succeeded += result.has_value() ? 1 : 0;
            });
        }
        QTRY_COMPARE(ended, 3);
        QCOMPARE(succeeded, 3);
        verifyRenewals(1);
        // Where it was known, the old token is not even tried.
        QCOMPARE(answersTo(u"GET"_s).count(u"invalid_token"_s), isKnown ? 0 : 3);
    }

    void theNewestRefreshTokenIsUsed()
    {
        signIn();
        for (int i = 0; i < 5; ++i) {
            pass(301s);
            QVERIFY(!desk().read());
        }
        verifyRenewals(5);
    }

    void aRefreshTokenThatIsNotReplacedStaysGood()
    {
        control({{u"rotate"_s, false}});
        signIn();
        for (int i = 0; i < 2; ++i) {
            pass(301s);
            QVERIFY(!desk().read());
        }
        verifyRenewals(2);
    }

    void whatTheReplySaysOfTheEnd_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<int>("refusals");
        QTest::newRow("under another name") << u"expire_in"_s << 0;
        QTest::newRow("nothing") << u"noExpiry"_s << 1;
    }

    void whatTheReplySaysOfTheEnd()
    {
        QFETCH(const QString, reply);
        QFETCH(const int, refusals);
        control({{u"tokenReply"_s, reply}});
        signIn();
        pass(301s);
        QVERIFY(!desk().read());
        verifyRenewals(1);
        QCOMPARE(answersTo(u"GET"_s).count(u"invalid_token"_s), refusals);
    }

    void aStolenRefreshTokenEndsTheSignInButNotTheChange()
    {
        signIn();
        awaitCode();
        stealRefreshToken();
        control({{u"expireTokens"_s, true}});
        desk().enterCode(code);
        const auto *waiting = desk().phase<AwaitingCode>();
        QVERIFY(waiting && waiting->problem);
        QCOMPARE(waiting->problem->kind, ProblemKind::SignInAgain);
        signIn();
        verifyChangeGoesOn();
    }

    void aSpentRefreshTokenIsNotTriedWithEachCall()
    {
        signIn();
        stealRefreshToken();
        control({{u"expireTokens"_s, true}});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(desk().read().value_or(Problem()).kind, ProblemKind::SignInAgain);
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 3); // the code, the thief's, and one of ours
    }

    void allGrantsAreRevoked()
    {
        signIn();
        awaitCode();
        control({{u"revokeAllGrants"_s, true}});
        QCOMPARE(desk().read().value_or(Problem()).kind, ProblemKind::SignInAgain);
        desk().enterCode(code);
        QVERIFY(desk().phase<AwaitingCode>());
        signIn();
        verifyChangeGoesOn();
    }

    void theReplyToARenewalIsLost()
    {
        signIn();
        awaitCode();
        control({{u"expireTokens"_s, true}, {u"faults"_s, QJsonObject{{u"/token"_s, u"drop"_s}}}});
        desk().enterCode(code);
        // The code itself did not get anywhere, so there is nothing unsettled about it.
        QVERIFY(desk().phase<AwaitingCode>());
        QCOMPARE(desk().phase<AwaitingCode>()->problem.value().kind, ProblemKind::TimedOut);
        control({{u"faults"_s, QJsonObject()}});
        desk().enterCode(code); // with a refresh token that is spent
        const auto *waiting = desk().phase<AwaitingCode>();
        QVERIFY(waiting && waiting->problem);
        QCOMPARE(waiting->problem->kind, ProblemKind::SignInAgain);
        signIn();
        verifyChangeGoesOn();
    }

    void theProviderIsDownForAMoment()
    {
        signIn();
        control({{u"expireTokens"_s, true}, {u"faults"_s, QJsonObject{{u"/token"_s, 503}}}});
        QCOMPARE(desk().read().value_or(Problem()).kind, ProblemKind::ServiceDown);
        control({{u"faults"_s, QJsonObject()}});
        QVERIFY(!desk().read());
    }

    void aStaleTokenIsRenewedForAChange_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("freshTokenSeconds tells") << true << QStringList{{}};
        QTest::newRow("the refusal tells") << false << QStringList{u"stale_token"_s, {}};
    }

    void aStaleTokenIsRenewedForAChange()
    {
        QFETCH(const bool, isKnown);
        QFETCH(const QStringList, answers);
        auto described = service();
        if (isKnown)
            described.description.freshToken = 120s;
        makeDesk(described);
        control({{u"accessTokenSeconds"_s, 3600}, {u"staleAfterSeconds"_s, 120}});
        signIn();
        pass(125s);
        QVERIFY(!desk().read());
        verifyRenewals(0); // reading takes any
        awaitCode();
        verifyRenewals(1);
        QCOMPARE(answersTo(u"POST"_s), answers);
        QCOMPARE(recorded(u"messages"_s).size(), 1);
    }

    void aStrongerSignInAndOn()
    {
        signIn();
        control({{u"stepUp"_s, true}});
        desk().change(newNumber);
        const auto *failed = desk().phase<Failed>();
        QVERIFY(failed);
        QCOMPARE(failed->problem.kind, ProblemKind::StepUpNeeded);
        verifyRenewals(0); // a renewed token would be no better
        desk().signIn(browser(), Prompt::Login);
        QVERIFY(desk().isSignedIn());
        QCOMPARE(recorded(u"authorizations"_s)[1][u"prompt"_s], u"login consent"_s);
        QCOMPARE(recorded(u"logins"_s).size(), 2);
        awaitCode();
        verifyChangeGoesOn();
    }
};

RENUMBER_TEST(RenewalTest)
#include "renewaltest.moc"
