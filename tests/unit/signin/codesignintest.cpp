// SPDX-License-Identifier: Apache-2.0
// Signing in by a code, in its two steps, with a provider that answers what a test says.
#include "kepttoken.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace renumber;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using description::ProblemKind;
using State = Session::State;

namespace {

QByteArray byCode(const QByteArray &keep, const QByteArray &more = {})
{
    return R"([ { "method": "code",
        "send": [ { "post": "/send", "form": { "user": "{username}" })"
        + keep + R"( } ], "resend": "send",
        "obtain": [ { "post": "/in", "form": { "user": "{username}", "code": "{code}", "ticket?": "{ticket}" },
                      "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
        "refresh": [ { "post": "/renew", "form": { "token": "{refreshToken}" },
                       "take": { "accessToken": "access_token" } } ],
        "revoke": [ { "post": "/out", "form": { "token": "{accessToken}" } } ])"
        + more + " } ]";
}

const QByteArray keepTicket = R"(, "keep": { "ticket": { "from": "ticket", "secret": true } })";
const QByteArray withTicket = byCode(keepTicket);
const QByteArray withoutTicket = byCode({}).replace(R"(, "ticket?": "{ticket}")", "");
const QByteArray forOthers = byCode(keepTicket, R"(, "check": [ { "get": "/check" } ])");

const QByteArray firstTicket = rawReply(200, R"({"ticket":"t1"})");
const QByteArray secondTicket = rawReply(200, R"({"ticket":"t2"})");
const QByteArray aToken = rawReply(200, R"({"access_token":"a1","refresh_token":"r1"})");
const QByteArray me = rawReply(200, R"({"id":"u1","phone":"+33750253354","verified":true})");
const QByteArray refusal = rawReply(401, R"({"error":"wrong"})");

} // namespace

class CodeSignInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<keychain::Keychain> m_keychain;
    std::unique_ptr<RememberedAccounts> m_accounts;
    std::unique_ptr<OneStart> m_start;
    QList<State> m_states;
    QList<SignInFailure> m_failures;

    Session &session() { return m_start->session; }

    void start(const QByteArray &ways)
    {
        m_start.reset();
        m_states.clear();
        m_failures.clear();
        m_start = std::make_unique<OneStart>(serviceSignedInToBy(ways, m_provider->base()), *m_keychain,
                                             *m_accounts);
        connect(&session(), &Session::stateChanged, this, [this] { m_states.append(session().state()); });
        connect(&session(), &Session::signInFailed, this,
                [this](const SignInFailure &failure) { m_failures.append(failure); });
    }
    /// Until the code can be entered.
    void sendCode(const QByteArray &ways = withTicket)
    {
        start(ways);
        session().sendCode(u"camille"_s);
        QTRY_COMPARE(session().state(), State::AwaitingCode);
    }
    void signIn()
    {
        session().enterCode(u"501028"_s);
        QTRY_VERIFY(session().tokenStored());
        QCOMPARE(session().state(), State::SignedIn);
    }
    QMap<QString, QString> lastFields(const QByteArray &path) const
    {
        return fieldsOf(m_provider->requestsTo(path).constLast());
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        m_provider->answer("/send", firstTicket);
        m_provider->answer("/in", aToken);
        m_provider->answer("/me", me);
        m_provider->answer("/check", rawReply(200));
        m_provider->answer("/out", rawReply(200));
        m_keychain = std::make_unique<keychain::Keychain>();
        m_accounts = std::make_unique<RememberedAccounts>(m_dir->path());
    }
    void cleanup() { m_start.reset(); }

    void afterAPassword()
    {
        start(byCode(keepTicket)
                  .replace(R"("form": { "user": "{username}" })",
                           R"("form": { "user": "{username}", "secret": "{password}" })")
                  .replace(R"("resend": "send",)", ""));
        session().sendCode(u"camille"_s, u"pass word"_s);
        QTRY_COMPARE(session().state(), State::AwaitingCode);
        QCOMPARE(lastFields("/send"),
                 (QMap<QString, QString>{{u"user"_s, u"camille"_s}, {u"secret"_s, u"pass word"_s}}));
        signIn();
        QVERIFY(!m_provider->requestsTo("/in").constFirst().contains("pass"));
    }

    void inTwoSteps()
    {
        sendCode();
        QCOMPARE(lastFields("/send"), (QMap<QString, QString>{{u"user"_s, u"camille"_s}}));
        QCOMPARE(m_provider->requestsTo("/in").size(), 0);
        QCOMPARE(session().code()->username, u"camille"_s);
        QVERIFY(!session().method()); // nobody is signed in
        signIn();
        QCOMPARE(m_states,
                 QList<State>({State::SendingCode, State::AwaitingCode, State::SigningIn, State::SignedIn}));
        QCOMPARE(lastFields("/in"),
                 (QMap<QString, QString>{
                     {u"user"_s, u"camille"_s}, {u"code"_s, u"501028"_s}, {u"ticket"_s, u"t1"_s}}));
        QCOMPARE(session().method(), description::SignInMethod::Code);
        QCOMPARE(session().account().userId, u"u1"_s);
        QVERIFY(!session().code());
        QCOMPARE(m_provider->requestsTo("/send").size(), 1);
    }

    /// Neither the code nor what its request has left.
    void nothingOfTheCodeIsKept()
    {
        sendCode();
        signIn();
        QByteArray bytes;
        m_keychain->read(session().current()->key, keychain::Expectation::NothingStored)
            .then(this, [&](const tl::expected<keychain::StoredSecret, keychain::KeychainFailure> &found) {
                bytes = found ? found->secret : QByteArray("none");
            });
        QTRY_VERIFY(!bytes.isEmpty());
        QVERIFY(bytes.contains("a1"));
        for (const char *gone : {"501028", "t1", "camille"})
            QVERIFY2(!bytes.contains(gone), bytes.constData());
    }

    void aCodeThatIsRefusedCanBeEnteredAgain()
    {
        m_provider->answer("/in", {RawServer::saying(refusal), RawServer::saying(aToken)});
        sendCode();
        session().enterCode(u"000000"_s);
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().problem.kind, ProblemKind::WrongCode);
        QCOMPARE(m_failures.first().stage, SignInStage::Entering);
        QCOMPARE(session().state(), State::AwaitingCode);
        QVERIFY(session().code());
        signIn();
        QCOMPARE(m_provider->requestsTo("/send").size(), 1);
        QCOMPARE(m_provider->requestsTo("/in").size(), 2);
    }

    void anotherCode()
    {
        m_provider->answer("/send", {RawServer::saying(firstTicket), RawServer::saying(secondTicket)});
        sendCode();
        const int number = session().code()->number;
        session().resendCode();
        QCOMPARE(session().state(), State::SendingCode);
        QTRY_COMPARE(session().state(), State::AwaitingCode);
        QVERIFY(session().code()->number != number);
        QCOMPARE(m_provider->requestsTo("/send").size(), 2);
        signIn();
        QCOMPARE(lastFields("/in").value(u"ticket"_s), u"t2"_s);
    }

    void anotherCodeThatIsRefusedLeavesTheFirst()
    {
        m_provider->answer("/send", {RawServer::saying(firstTicket), RawServer::saying(rawReply(429))});
        sendCode();
        session().resendCode();
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().problem.kind, ProblemKind::TooManyRequests);
        QCOMPARE(m_failures.first().stage, SignInStage::Sending);
        QCOMPARE(session().state(), State::AwaitingCode);
        signIn();
        QCOMPARE(lastFields("/in").value(u"ticket"_s), u"t1"_s);
    }

    /// It is not known whether the code counted; nothing is sent again by itself.
    void theAnswerToACodeIsLost()
    {
        m_provider->answer("/in", {FakeProvider::hangingUp(), RawServer::saying(aToken)});
        sendCode();
        session().enterCode(u"501028"_s);
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().problem.acted, net::Acted::Maybe);
        QCOMPARE(m_provider->requestsTo("/in").size(), 1);
        QCOMPARE(session().state(), State::AwaitingCode);
        signIn();
        QCOMPARE(m_provider->requestsTo("/in").size(), 2);
    }

    void noCodeIsSent_data()
    {
        QTest::addColumn<QByteArray>("ways");
        QTest::addColumn<bool>("isRefused"); // else the answer is lost
        QTest::addColumn<State>("state");
        QTest::newRow("refused") << withoutTicket << true << State::SignedOut;
        // A code may come, and can be entered but for what the reply would have left.
        QTest::newRow("lost") << withoutTicket << false << State::AwaitingCode;
        QTest::newRow("lost with what is needed") << withTicket << false << State::SignedOut;
    }

    void noCodeIsSent()
    {
        QFETCH(const QByteArray, ways);
        QFETCH(const bool, isRefused);
        QFETCH(const State, state);
        m_provider->answer("/send", {isRefused ? RawServer::saying(refusal) : FakeProvider::hangingUp()});
        start(ways);
        session().sendCode(u"camille"_s);
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().stage, SignInStage::Sending);
        QCOMPARE(session().state(), state);
        QCOMPARE(session().code().has_value(), state == State::AwaitingCode);
        QCOMPARE(m_provider->requestsTo("/send").size(), 1);
    }

    void whoeverLeavesLeavesTheCode()
    {
        sendCode();
        session().dropToken();
        QVERIFY(!session().code());
        QCOMPARE(session().state(), State::SignedOut);
        sendCode();
        session().signInWithToken(u"b1"_s);
        QVERIFY(!session().code());
        QTRY_COMPARE(session().state(), State::SignedIn);
        QCOMPARE(m_provider->requestsTo("/in").size(), 0);
    }

    void whatIsStoppedIsNotHeard()
    {
        m_provider->answer("/in", {m_provider->holding()});
        sendCode();
        session().enterCode(u"501028"_s);
        QTRY_COMPARE(m_provider->requestsTo("/in").size(), 1);
        session().stopAtCode();
        QCOMPARE(session().state(), State::AwaitingCode);
        m_provider->release(aToken);
        m_provider->answer("/in", aToken);
        signIn();
        QCOMPARE(m_failures.size(), 0);
        QCOMPARE(m_provider->requestsTo("/in").size(), 2);
    }

    /// The code is spent by then.
    void anAccountThatCannotBeReadEndsIt()
    {
        m_provider->answer("/me", rawReply(503));
        sendCode();
        session().enterCode(u"501028"_s);
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.first().stage, SignInStage::Reading);
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(!session().code());
    }

    void theTokenIsRenewedAndEnded()
    {
        m_provider->answer("/renew", rawReply(200, R"({"access_token":"a2"})"));
        sendCode();
        signIn();
        m_provider->answer("/me", {RawServer::saying(rawReply(401)), RawServer::saying(me)});
        m_start->whose.readAccount();
        QTRY_COMPARE(m_provider->requestsTo("/me").size(), 3);
        QCOMPARE(lastFields("/renew"), (QMap<QString, QString>{{u"token"_s, u"r1"_s}}));
        QTRY_VERIFY(!m_start->whose.isReading());
        const QSignalSpy signedOut(&session(), &Session::signedOut);
        session().signOut();
        QTRY_COMPARE(signedOut.size(), 1);
        QCOMPARE(signedOut.first().first().value<SignOutReport>().revocation, Revocation::Done);
        QCOMPARE(lastFields("/out"), (QMap<QString, QString>{{u"token"_s, u"a2"_s}}));
    }

    void forOtherPeople()
    {
        sendCode(forOthers);
        signIn();
        QVERIFY(session().actsForOthers());
        QCOMPARE(m_provider->requestsTo("/check").size(), 1);
        QCOMPARE(m_provider->requestsTo("/me").size(), 0);
        const RememberedAccount account = *session().current();
        start(forOthers);
        QVERIFY(m_start->resume(account));
        QVERIFY(session().actsForOthers());
        QCOMPARE(m_provider->requestsTo("/send").size(), 1);
    }
};

RENUMBER_TEST(CodeSignInTest)
#include "codesignintest.moc"
