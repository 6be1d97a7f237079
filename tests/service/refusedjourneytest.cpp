// SPDX-License-Identifier: Apache-2.0
// Journeys that the service refuses, each for a reason of its own: what the person is told, that the account
// and the record of messages agree with it, and that the way on works.
#include "journey.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

using description::ProblemKind;

class RefusedJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString())); }
    void init() { m_sandbox.reset(); }

    void aChangeThatIsRefused_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<bool>("mayRetry");
        const auto row = [](const char *name, const char *token, const char *owner, const QString &number,
                            const QJsonObject &settings, const char *kind, bool mayRetry) {
            QTest::newRow(name) << QString::fromLatin1(token) << QString::fromLatin1(owner) << number
                                << settings << QString(u"Failed "_s + QString::fromLatin1(kind)) << mayRetry;
        };
        row("in use", "sample-token-verified", "Camille", takenNumber, {}, "numberInUse", false);
        row("in use, at once", "sample-token-unverified", "Noa", takenNumber, {}, "numberInUse", false);
        row("invalid", "sample-token-verified", "Camille", refusedNumber, {}, "invalidNumber", false);
        row("nonsense", "sample-token-verified", "Camille", u"+33"_s, {}, "invalidNumber", false);
        row("stale token", "sample-token-stale", "Alex", freeNumber, {}, "staleToken", true);
        row("step-up", "sample-token-step-up", "Kim", freeNumber, {}, "stepUpNeeded", true);
        row("step-up for all", "sample-token-verified", "Camille", freeNumber, {{u"stepUp"_s, true}},
            "stepUpNeeded", true);
        row("scope missing", "sample-token-no-scope", "Sam", freeNumber, {}, "notPermitted", false);
        row("feature off", "sample-token-verified", "Camille", freeNumber, {{u"featureOff"_s, true}},
            "featureOff", false);
    }

    void aChangeThatIsRefused()
    {
        QFETCH(const QString, token);
        QFETCH(const QString, name);
        QFETCH(const QString, number);
        QFETCH(const QJsonObject, settings);
        QFETCH(const QString, summary);
        QFETCH(const bool, mayRetry);
        m_sandbox.changeSettings(u"reachfive"_s, settings);
        const SandboxAccount before = m_sandbox.account(name);
        Journey journey(m_sandbox, token);
        journey.changeTo(number);
        QCOMPARE(journey.summary(), summary);
        const auto failed = journey.as<Failed>();
        QCOMPARE(failed.remedy, mayRetry ? Remedy::MayRetry : Remedy::MustRestart);
        QCOMPARE(failed.problem.acted, net::Acted::No);
        QVERIFY(!failed.problem.requestId.isEmpty());
        QCOMPARE(m_sandbox.account(name), before);
        QVERIFY(m_sandbox.messages().isEmpty());
        // The token is as good as it was: reading still works.
        QVERIFY(journey.readAccount().has_value());
    }

    void aTokenThatNobodyKnows()
    {
        Journey journey(m_sandbox, u"sample-token-nobody"_s);
        const auto account = journey.readAccount();
        QVERIFY(!account.has_value());
        QCOMPARE(account.error().kind, ProblemKind::SignInAgain);
        Journey without(m_sandbox, {});
        QCOMPARE(without.readAccount().error().kind, ProblemKind::SignInAgain);
    }

    void aWrongCode()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        journey.enterCode(wrongCode());
        QCOMPARE(journey.summary(), u"AwaitingCode wrongCode"_s);
        QCOMPARE(journey.as<AwaitingCode>().problem->serviceWords,
                 u"The verification code is not correct."_s);
        QCOMPARE(m_sandbox.account(u"Camille"_s).phone, camillesNumber);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        QCOMPARE(m_sandbox.messages().size(), 1);
    }

    void aWrongCodeForTheCurrentNumber()
    {
        Journey journey(m_sandbox, u"sample-token-unverified"_s);
        journey.verifyCurrent();
        journey.enterCode(wrongCode());
        QCOMPARE(journey.summary(), u"AwaitingCode wrongCode"_s);
        QVERIFY(!m_sandbox.account(u"Noa"_s).verified);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
    }

    /// The service gives an expired code the signal of a wrong one.
    void anExpiredCode()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        m_sandbox.advanceClock(601);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"AwaitingCode wrongCode"_s);
        QCOMPARE(journey.as<AwaitingCode>().problem->serviceWords, u"The verification code has expired."_s);
        QCOMPARE(m_sandbox.account(u"Camille"_s).phone, camillesNumber);
        journey.resend();
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        QCOMPARE(m_sandbox.messages().size(), journey.presses());
    }

    void tooManyAttempts()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        for (int entry = 0; entry < 5; ++entry) {
            journey.enterCode(wrongCode());
            QCOMPARE(journey.summary(), u"AwaitingCode wrongCode"_s);
        }
        journey.enterNewestCode(); // right, but too late
        QCOMPARE(journey.summary(), u"AwaitingCode tooManyAttempts"_s);
        QCOMPARE(m_sandbox.account(u"Camille"_s).phone, camillesNumber);
        // A new code does not give the tries back (NIST SP 800-63B-4 3.1.3.2).
        journey.resend();
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"AwaitingCode tooManyAttempts"_s);
        m_sandbox.advanceClock(601);
        journey.resend();
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        QCOMPARE(m_sandbox.messages().size(), journey.presses());
    }

    void somebodyElseTakesTheNumberMeanwhile()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        Journey other(m_sandbox, u"sample-token-unverified"_s);
        other.changeTo(freeNumber);
        QCOMPARE(other.summary(), u"Done"_s);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Failed numberInUse"_s);
        QCOMPARE(journey.as<Failed>().remedy, Remedy::MustRestart);
        QCOMPARE(m_sandbox.account(u"Camille"_s).phone, camillesNumber);
    }

    void tooManyMessagesToANumber()
    {
        m_sandbox.changeSettings(u"reachfive"_s, {{u"messagesPerNumberLimit"_s, 1}});
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        journey.resend();
        // The first code is still good, and its field still there.
        QCOMPARE(journey.summary(), u"AwaitingCode tooManyMessages"_s);
        QCOMPARE(journey.as<AwaitingCode>().delivery, Delivery::Confirmed);
        QCOMPARE(m_sandbox.messages().size(), 1);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
    }

    void aRateLimit_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("withRetryAfter");
        QTest::addColumn<QString>("summary");
        for (const bool withRetryAfter : {false, true}) {
            const char *with = withRetryAfter ? "with" : "without";
            QTest::addRow("sending, %s Retry-After", with) << u"POST /identity/v1/update-phone-number"_s
                                                           << withRetryAfter << u"Failed tooManyRequests"_s;
            QTest::addRow("entering, %s Retry-After", with)
                << u"POST /identity/v1/verify-phone-number"_s << withRetryAfter
                << u"AwaitingCode tooManyRequests"_s;
        }
    }

    void aRateLimit()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, withRetryAfter);
        QFETCH(const QString, summary);
        QJsonObject limit{{u"status"_s, 429}, {u"body"_s, u"text"_s}};
        if (withRetryAfter)
            limit.insert(u"retryAfter"_s, 90);
        m_sandbox.addFault(path, u"status"_s, limit);
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        const QDateTime before = time::systemClock()();
        journey.changeTo(freeNumber);
        if (journey.is<AwaitingCode>())
            journey.enterNewestCode();
        QCOMPARE(journey.summary(), summary);
        const service::Problem problem
            = journey.is<Failed>() ? journey.as<Failed>().problem : *journey.as<AwaitingCode>().problem;
        QCOMPARE(problem.retryAt.has_value(), withRetryAfter);
        if (withRetryAfter) {
            QVERIFY(*problem.retryAt >= before.addSecs(90));
            QVERIFY(*problem.retryAt <= time::systemClock()().addSecs(90));
        }
        QCOMPARE(m_sandbox.account(u"Camille"_s).phone, camillesNumber);
        QVERIFY(m_sandbox.messages().size() <= journey.presses());
        journey.carryOn();
        QCOMPARE(journey.summary(), u"Done"_s);
    }

    void aResendThatIsLimitedSaysWhen()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        m_sandbox.addFault(u"POST /identity/v1/update-phone-number"_s, u"status"_s,
                           {{u"status"_s, 429}, {u"body"_s, u"none"_s}, {u"retryAfter"_s, 60}});
        journey.resend();
        QCOMPARE(journey.summary(), u"AwaitingCode tooManyRequests"_s);
        const auto awaiting = journey.as<AwaitingCode>();
        QVERIFY(awaiting.code.resendAt.has_value());
        QCOMPARE(awaiting.code.resendAt, awaiting.problem->retryAt);
        QCOMPARE(m_sandbox.messages().size(), 1);
    }

    /// The sandbox's own limit: twenty requests to one address in a minute, then plain text.
    void theLimitOfTheServiceItself()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        for (int entry = 0; entry < 20; ++entry)
            journey.enterCode(wrongCode());
        QCOMPARE(journey.summary(), u"AwaitingCode tooManyAttempts"_s);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"AwaitingCode tooManyRequests"_s);
        QVERIFY(journey.as<AwaitingCode>().problem->serviceWords.isEmpty());
        QCOMPARE(m_sandbox.account(u"Camille"_s).phone, camillesNumber);
    }

    void aServiceThatIsNotThere()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        Journey journey(sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        const QString code = sandbox.lastCode(freeNumber);
        sandbox.stop();
        QCOMPARE(journey.readAccount().error().kind, ProblemKind::ServiceDown);
        journey.enterCode(code);
        QCOMPARE(journey.summary(), u"AwaitingCode serviceDown"_s);
        QCOMPARE(journey.as<AwaitingCode>().problem->acted, net::Acted::No);
        journey.resend();
        QCOMPARE(journey.summary(), u"AwaitingCode serviceDown"_s);
        QCOMPARE(journey.as<AwaitingCode>().delivery, Delivery::Confirmed);
    }

private:
    /// A code that is not the one sent.
    QString wrongCode()
    {
        auto guess = u"000000"_s;
        for (const SandboxMessage &message : m_sandbox.messages()) {
            if (message.code == guess)
                return u"000001"_s;
        }
        return guess;
    }

    SandboxProcess m_sandbox;
};

RENUMBER_TEST(RefusedJourneyTest)
#include "refusedjourneytest.moc"
