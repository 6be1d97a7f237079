// SPDX-License-Identifier: Apache-2.0
// Signing out at the certified provider: what is ended there, and what is said where it cannot be told.
#include "signincase.h"
#include "testprogram.h"

#include "plaincall.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace renumber::test;
using renumber::signin::Revocation;
using renumber::signin::Session;
using renumber::signin::SignOutReport;

class SignOutTest : public SignInCase
{
    Q_OBJECT

    /// Signs out and waits for the report of it.
    SignOutReport signOut()
    {
        QSignalSpy signedOut(&desk().session, &Session::signedOut);
        desk().session.signOut();
        if (signedOut.isEmpty() && !signedOut.wait(30'000))
            qFatal("signing out does not end");
        return signedOut.first().first().value<SignOutReport>();
    }

    /// What the provider says to the access token that was given last.
    int statusOfLastToken()
    {
        const QJsonArray given = recorded(u"tokenRequests"_s);
        const QString token = given.last()[u"reply"_s][u"access_token"_s].toString();
        const auto reply = plainCall(
            provider().port(),
            {.path = u"/api/me"_s, .body = {}, .headers = {{"Authorization", "Bearer " + token.toLatin1()}}});
        return reply ? reply->status : 0;
    }

    void verifyNothingIsLeft()
    {
        QCOMPARE(desk().session.state(), Session::State::SignedOut);
        QVERIFY(!desk().session.method());
        QCOMPARE(desk().session.account(), renumber::account::Account());
    }

private slots:
    void theProviderEndsTheTokens()
    {
        signIn();
        QCOMPARE(statusOfLastToken(), 200);
        const SignOutReport report = signOut();
        QCOMPARE(report.revocation, Revocation::Done);
        QVERIFY(!report.left);
        verifyNothingIsLeft();
        const QJsonValue given = recorded(u"tokenRequests"_s)[0][u"reply"_s];
        const QJsonArray ended = recorded(u"revocations"_s);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(ended[0][u"body"_s][u"token"_s], given[u"refresh_token"_s]);
        QCOMPARE(ended[1][u"body"_s][u"token"_s], given[u"access_token"_s]);
        QCOMPARE(ended[0][u"status"_s], 200);
        QCOMPARE(statusOfLastToken(), 401);
    }

    void asJson()
    {
        control({{u"jsonTokenRequests"_s, true}});
        auto spoken = service();
        spoken.browser->tokenBody = renumber::description::TokenBody::Json;
        makeDesk(spoken);
        signIn();
        QCOMPARE(signOut().revocation, Revocation::Done);
        QCOMPARE(recorded(u"revocations"_s)[0][u"contentType"_s], u"application/json"_s);
        QCOMPARE(statusOfLastToken(), 401);
    }

    void theProviderCannotBeTold_data()
    {
        QTest::addColumn<QJsonValue>("fault");
        QTest::newRow("the line is cut") << QJsonValue(u"refuse"_s);
        QTest::newRow("it is out of order") << QJsonValue(503);
    }

    void theProviderCannotBeTold()
    {
        QFETCH(const QJsonValue, fault);
        signIn();
        control({{u"faults"_s, QJsonObject{{u"/token/revocation"_s, fault}}}});
        const SignOutReport report = signOut();
        QCOMPARE(report.revocation, Revocation::Failed);
        QVERIFY(!report.left);
        verifyNothingIsLeft();
        QCOMPARE(statusOfLastToken(), 200);
    }

    void theProviderIsGone()
    {
        ProviderProcess another;
        QVERIFY2(another.start(), qPrintable(another.errorString()));
        makeDesk(testService(another.issuer()));
        signIn();
        another.stop();
        const SignOutReport report = signOut();
        QCOMPARE(report.revocation, Revocation::Failed);
        QVERIFY(!report.left);
        verifyNothingIsLeft();
    }

    void aProviderWithoutRevocation()
    {
        control({{u"discovery"_s, QJsonObject{{u"revocation_endpoint"_s, QJsonValue(QJsonValue::Null)}}}});
        signIn();
        QCOMPARE(signOut().revocation, Revocation::NotPossible);
        verifyNothingIsLeft();
    }

    void whoSignedOutIsAskedToSignInAnew()
    {
        signIn();
        signOut();
        signIn();
        QCOMPARE(statusOfLastToken(), 200);
    }
};

RENUMBER_TEST(SignOutTest)
#include "signouttest.moc"
