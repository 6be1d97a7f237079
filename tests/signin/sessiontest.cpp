// SPDX-License-Identifier: Apache-2.0
// Signing in by browser at the certified provider: what is sent to it, and what becomes of all the answers
// that a person and a provider can give.
#include "contactvalues.h"
#include "signincase.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace renumber::test;
using renumber::account::Contact;
using renumber::account::ContactKind;
using renumber::account::Verification;
using renumber::description::ProblemKind;
using renumber::description::SignInMethod;
using renumber::keychain::SecretPlace;
using renumber::signin::Session;
using renumber::signin::SignInFault;

namespace {

QString challengeOf(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class SessionTest : public SignInCase
{
    Q_OBJECT

    void verifyFailed(SignInFault fault)
    {
        QVERIFY(desk().failure());
        QCOMPARE(desk().failure()->fault, fault);
        QCOMPARE(desk().session.state(), Session::State::SignedOut);
        QVERIFY(!desk().session.method());
    }

    void verifyFailed(ProblemKind problem)
    {
        verifyFailed(SignInFault::Problem);
        QCOMPARE(desk().failure()->problem.kind, problem);
    }

private slots:
    void theAccountIsReadWithTheTokenThatTheBrowserBrought()
    {
        signIn();
        QCOMPARE(desk().session.method(), SignInMethod::Browser);
        QCOMPARE(desk().session.account().userId, u"account-ada"_s);
        QCOMPARE(desk().session.account().displayName, u"Ada Sample"_s);
        QCOMPARE(
            desk().session.account().contact(ContactKind::Phone),
            (Contact{ContactKind::Phone, phoneValue(u"+33612345678"_s), Verification::Verified, {}, {}}));
        QCOMPARE(desk().session.tokenStored()->place, SecretPlace::InMemoryOnly); // there is no keyring here
        QVERIFY(browser().page().contains(u"Go back to Renumber"_s));
        QCOMPARE(recorded(u"logins"_s).size(), 1);
        QCOMPARE(recorded(u"apiCalls"_s).size(), 1);
    }

    void theCodeIsBoundToTheRequestByPkce()
    {
        signIn();
        const QJsonObject asked = recorded(u"authorizations"_s)[0].toObject();
        const QJsonObject token = recorded(u"tokenRequests"_s)[0].toObject();
        const QJsonObject sent = token[u"body"_s].toObject();
        QCOMPARE(asked[u"response_type"_s], u"code"_s);
        QCOMPARE(asked[u"code_challenge_method"_s], u"S256"_s);
        const QString verifier = sent[u"code_verifier"_s].toString();
        QVERIFY(verifier.size() >= 43); // 32 random bytes
        QCOMPARE(asked[u"code_challenge"_s].toString(), challengeOf(verifier));
        QVERIFY(!asked.contains(u"code_verifier"_s));
        QVERIFY(asked[u"state"_s].toString().size() >= 43);
        QCOMPARE(asked[u"scope"_s], u"openid phone offline_access"_s);
        QCOMPARE(asked[u"prompt"_s], u"consent"_s);
        QVERIFY(QUrl(asked[u"redirect_uri"_s].toString()).host() == u"127.0.0.1");
        QCOMPARE(sent[u"redirect_uri"_s], asked[u"redirect_uri"_s]);
        QCOMPARE(token[u"contentType"_s], u"application/x-www-form-urlencoded"_s);
        QCOMPARE(token[u"authorization"_s], QString()); // a program of this kind has no secret
    }

    void theDialectsOfAProfile()
    {
        control({{u"jsonTokenRequests"_s, true}});
        auto spoken = service();
        spoken.browser->tokenBody = renumber::description::TokenBody::Json;
        spoken.browser->redirectHost = u"localhost"_s;
        makeDesk(spoken);
        signIn();
        QCOMPARE(recorded(u"tokenRequests"_s)[0][u"contentType"_s], u"application/json"_s);
        QCOMPARE(browser().redirect().host(), u"localhost"_s);
    }

    void eachTryHasSecretsOfItsOwn()
    {
        signIn();
        signIn();
        const QJsonArray asked = recorded(u"authorizations"_s);
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked[0][u"state"_s] != asked[1][u"state"_s]);
        QVERIFY(asked[0][u"code_challenge"_s] != asked[1][u"code_challenge"_s]);
    }

    void thePersonSaysNo_data()
    {
        QTest::addColumn<Press>("press");
        QTest::newRow("at the question") << Press::Deny;
        QTest::newRow("at the form to sign in with") << Press::Cancel;
    }

    void thePersonSaysNo()
    {
        QFETCH(const Press, press);
        browser().setPress(press);
        desk().signIn(browser());
        verifyFailed(SignInFault::Denied);
        QVERIFY(browser().page().contains(u"You are not signed in"_s));
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 0);
    }

    void theCodeCameTooLate()
    {
        const QUrl answer = answered();
        control({{u"ageBy"_s, 61}});
        visit(answer);
        desk().waitForEnd();
        verifyFailed(ProblemKind::SignInAgain);
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 1);
        signIn();
    }

    void theProviderMayBeAnother_data()
    {
        QTest::addColumn<QString>("iss");
        QTest::newRow("it names another") << u"wrong"_s;
        QTest::newRow("it does not say, though it promised to") << u"omit"_s;
    }

    void theProviderMayBeAnother()
    {
        QFETCH(const QString, iss);
        control({{u"iss"_s, iss}});
        desk().signIn(browser());
        verifyFailed(SignInFault::WrongIssuer);
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 0);
        QVERIFY(browser().page().contains(u"You are not signed in"_s));
    }

    void whatAProviderDoesNotPromiseItMayLeaveOut()
    {
        const QString promise = u"authorization_response_iss_parameter_supported"_s;
        control(
            {{u"iss"_s, u"omit"_s}, {u"discovery"_s, QJsonObject{{promise, QJsonValue(QJsonValue::Null)}}}});
        signIn();
    }

    void aWrongStateIsNotTheAnswer()
    {
        const QUrl answer = answered();
        QUrl forged = answer;
        QUrlQuery query(answer);
        query.removeAllQueryItems(u"state"_s);
        query.addQueryItem(u"state"_s, u"another-state"_s);
        forged.setQuery(query);
        visit(forged);
        QCOMPARE(browser().status(), 400);
        QVERIFY(isListenedFor(desk().opened().constLast()));
        QCOMPARE(desk().session.state(), Session::State::InBrowser);
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 0);
        visit(answer);
        desk().waitForEnd();
        QVERIFY(desk().isSignedIn());
    }

    void aSecondTabComesBackToNobody()
    {
        const QUrl first = answered();
        visit(first);
        desk().waitForEnd();
        QVERIFY(desk().isSignedIn());
        visit(desk().opened().constLast()); // it is asked again, and brings another code
        visit(first);
        QCOMPARE(browser().status(), 0);
        QVERIFY(desk().isSignedIn());
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 1);
    }

    void aCallbackAfterCancellingIsNotHeard()
    {
        const QUrl answer = answered();
        QVERIFY(isListenedFor(desk().opened().constLast()));
        desk().session.dropToken();
        visit(answer);
        QCOMPARE(browser().status(), 0);
        QCOMPARE(desk().session.state(), Session::State::SignedOut);
        QVERIFY(!desk().failure());
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 0);
    }

    void theTabOfAnEarlierTryDoesNotDisturbTheNewOne()
    {
        const QUrl old = answered();
        const QUrl fresh = answered();
        visit(old);
        QCOMPARE(browser().status(), 0);
        visit(fresh);
        desk().waitForEnd();
        QVERIFY(desk().isSignedIn());
        QCOMPARE(recorded(u"tokenRequests"_s).size(), 1);
    }

    void cancellingWhileTheCodeIsTraded()
    {
        const QUrl answer = answered();
        control({{u"faults"_s, QJsonObject{{u"/token"_s, u"hold"_s}}}});
        visit(answer);
        QTRY_COMPARE(desk().session.state(), Session::State::SigningIn);
        desk().session.dropToken();
        control({{u"faults"_s, QJsonObject()}});
        signIn(); // by when an answer to the first would have come
        QCOMPARE(desk().session.account().userId, u"account-ada"_s);
    }

    void theProviderPublishesWhatWillNotDo_data()
    {
        QTest::addColumn<QJsonObject>("lies");
        const QJsonValue none(QJsonValue::Null);
        QTest::newRow("issuer") << QJsonObject{{u"issuer"_s, u"https://other-issuer.example"_s}};
        QTest::newRow("no issuer") << QJsonObject{{u"issuer"_s, none}};
        QTest::newRow("http for tokens")
            << QJsonObject{{u"token_endpoint"_s, u"http://provider.example/token"_s}};
        QTest::newRow("http for the person")
            << QJsonObject{{u"authorization_endpoint"_s, u"http://provider.example/auth"_s}};
        QTest::newRow("no place for tokens") << QJsonObject{{u"token_endpoint"_s, none}};
        QTest::newRow("no place for the person") << QJsonObject{{u"authorization_endpoint"_s, none}};
        QTest::newRow("no PKCE by S256")
            << QJsonObject{{u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s}}};
    }

    void theProviderPublishesWhatWillNotDo()
    {
        QFETCH(const QJsonObject, lies);
        control({{u"discovery"_s, lies}});
        QCOMPARE(desk().begin(), QUrl());
        verifyFailed(SignInFault::ProviderUnusable);
        QVERIFY(!desk().failure()->detail.isEmpty());
        control({{u"discovery"_s, QJsonValue(QJsonValue::Null)}});
        signIn(); // what it said then is not remembered
    }

    void theReplyWithTheTokenIsOdd_data()
    {
        QTest::addColumn<QString>("reply");
        for (const char *reply : {"garbage", "html", "noAccessToken"})
            QTest::newRow(reply) << QString::fromLatin1(reply);
    }

    void theReplyWithTheTokenIsOdd()
    {
        QFETCH(const QString, reply);
        control({{u"tokenReply"_s, reply}});
        desk().signIn(browser());
        verifyFailed(ProblemKind::UnexpectedReply);
        QCOMPARE(recorded(u"apiCalls"_s).size(), 0);
    }

    void theProviderIsOutOfOrder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("fault");
        QTest::addColumn<ProblemKind>("problem");
        const QString discovery = u"/.well-known/openid-configuration"_s;
        QTest::newRow("discovery, 503") << discovery << QJsonValue(503) << ProblemKind::ServiceDown;
        QTest::newRow("discovery, 404") << discovery << QJsonValue(404) << ProblemKind::UnexpectedReply;
        QTest::newRow("token, 503") << u"/token"_s << QJsonValue(503) << ProblemKind::ServiceDown;
        QTest::newRow("token, cut") << u"/token"_s << QJsonValue(u"drop"_s) << ProblemKind::TimedOut;
        QTest::newRow("account, 503") << u"/api/me"_s << QJsonValue(503) << ProblemKind::ServiceDown;
    }

    void theProviderIsOutOfOrder()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, fault);
        QFETCH(const ProblemKind, problem);
        control({{u"faults"_s, QJsonObject{{path, fault}}}});
        desk().signIn(browser());
        verifyFailed(problem);
    }
};

RENUMBER_TEST(SessionTest)
#include "sessiontest.moc"
