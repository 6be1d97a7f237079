// SPDX-License-Identifier: Apache-2.0
// What is said where a sign-in ends before a second step: never to do the same once more.
#include "words/signintext.h"
#include "testprogram.h"
#include "words/signincodetext.h"

#include <QTest>

using namespace renumber;
using namespace renumber::ui;
using namespace Qt::StringLiterals;
using description::SignInMethod;
using signin::SignInStage;

namespace {

signin::SignInFailure wantsASecondStep(SignInStage stage)
{
    signin::SignInFailure failure;
    failure.problem.kind = description::ProblemKind::StepUpNeeded;
    failure.stage = stage;
    return failure;
}

} // namespace

class SignInTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStep_data()
    {
        QTest::addColumn<TriedWay>("tried");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("advice");
        const QString password
            = u"Sample needs a two-step sign-in. Renumber can't do the second step after a "
              "password."_s;
        const auto browser = SignInMethod::Browser;
        const auto token = SignInMethod::Token;
        QTest::newRow("password") << TriedWay{SignInMethod::Password} << password
                                  << u"Ask whoever runs the service for another way to sign in."_s;
        QTest::newRow("password, or the browser") << TriedWay{SignInMethod::Password, browser} << password
                                                  << u"Sign in with your browser instead."_s;
        QTest::newRow("password, or a token") << TriedWay{SignInMethod::Password, token} << password
                                              << u"Sign in with an access token instead."_s;
        QTest::newRow("password, or a password and a code")
            << TriedWay{SignInMethod::Password, SignInMethod::Code} << u"Sample needs a two-step sign-in."_s
            << u"Sign in with a password and a code instead."_s;
        QTest::newRow("code, or the browser")
            << TriedWay{SignInMethod::Code, browser}
            << u"Sample needs a two-step sign-in. Renumber can't do the second step after a code."_s
            << u"Sign in with your browser instead."_s;
        QTest::newRow("API client")
            << TriedWay{SignInMethod::ClientCredentials}
            << u"Sample needs a two-step sign-in. That can't be done with a client ID and secret."_s
            << u"Ask whoever runs the service for another way to sign in."_s;
        QTest::newRow("token") << TriedWay{token}
                               << u"Sample needs an access token from a two-step sign-in."_s
                               << u"Get a new access token."_s;
        QTest::newRow("browser") << TriedWay{browser} << u"Sample needs a two-step sign-in."_s
                                 << u"Sign in again."_s;
    }
    void aSecondStep()
    {
        QFETCH(const TriedWay, tried);
        QFETCH(const QString, why);
        QFETCH(const QString, advice);
        const auto text = [&tried](SignInStage stage) {
            return describe(wantsASecondStep(stage), tried, u"Sample"_s, {});
        };
        const ProblemText entering = text(SignInStage::Entering);
        QCOMPARE(entering.sentence, QString(why + u" You are not signed in. "_s + advice));
        QVERIFY(entering.next == NextStep::None);
        const QString reading = text(SignInStage::Reading).sentence; // some tell only then
        QVERIFY2(reading.startsWith(u"Sample accepted "_s) && reading.endsWith(why + u' ' + advice),
                 qUtf8Printable(reading));
    }

    /// The code was right, so that nothing is said of it.
    void notAboutTheCode()
    {
        QVERIFY(!isAboutCode(wantsASecondStep(SignInStage::Entering), SignInMethod::Code));
        signin::SignInFailure wrong = wantsASecondStep(SignInStage::Entering);
        wrong.problem.kind = description::ProblemKind::WrongCode;
        QVERIFY(isAboutCode(wrong, SignInMethod::Code));
        QVERIFY(!isAboutCode(wrong, SignInMethod::Password));
    }

    /// The code was asked for with both, and the service does not say which was wrong.
    void aRefusedPasswordBeforeACode()
    {
        signin::SignInFailure failure;
        failure.problem.kind = description::ProblemKind::SignInAgain;
        failure.stage = SignInStage::Sending;
        const auto said = [&failure](const BeforeCode &before) {
            return describeAtCode(failure, before, AnotherMessage::ByBeginningAgain, u"Sample"_s, {})
                .sentence;
        };
        using description::CodeComes;
        using description::UsernameKind;
        QCOMPARE(
            said({UsernameKind::Name, CodeComes::AfterPassword}),
            u"Sample does not accept this user name and password. No code was sent. Check both and try again."_s);
        QCOMPARE(said({UsernameKind::Name}),
                 u"Sample does not accept this user name. No code was sent. Check it and try again."_s);
    }

    /// Only before a change it is the change that wants it.
    void whatItIsFor()
    {
        const auto said = [](Activity activity) {
            return happened(wantsASecondStep({}).problem, activity, {}, u"Sample"_s, {});
        };
        QCOMPARE(said(Activity::Reading), u"Sample needs a two-step sign-in."_s);
        QCOMPARE(said(Activity::Requesting), u"Sample needs a two-step sign-in for a change."_s);
    }
};

RENUMBER_TEST(SignInTextTest)
#include "signintexttest.moc"
