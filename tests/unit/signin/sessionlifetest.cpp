// SPDX-License-Identifier: Apache-2.0
// One person's or API client's sign-in from its beginning to its end, with a provider that answers what a
// test says, and a keychain in memory.
#include "awaited.h"
#include "kepttoken.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace renumber;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using description::ProblemKind;
using keychain::KeychainFailure;
using State = Session::State;

namespace {

const QByteArray byHand = R"([ { "method": "token" } ])";
const QByteArray byPassword = R"([ { "method": "password",
    "obtain": [ { "post": "/token", "form": { "user": "{username}", "password": "{password}" },
                  "take": { "accessToken": "access_token" } } ],
    "revoke": [ { "post": "/revoke", "form": { "token": "{accessToken}" } } ] } ])";
const QByteArray byApiClient = R"([ { "method": "clientCredentials",
    "obtain": [ { "post": "/token", "form": { "id": "{apiClientId}", "secret": "{apiClientSecret}" },
                  "take": { "accessToken": "access_token" } } ],
    "check": [ { "get": "/check" } ] } ])";
const QByteArray byCredentials = R"([ { "method": "clientCredentials", "check": [ { "get": "/check" } ] } ])";

const QByteArray check
    = R"("check": [ { "get": "/check", "take": { "userId?": "who", "name?": "label" } } ])";
const QByteArray byKey = R"([ { "method": "token", )" + check + " } ]";
const QByteArray byPasswordForOthers = R"([ { "method": "password", )" + check + R"(,
    "obtain": [ { "post": "/token", "form": { "user": "{username}", "password": "{password}" },
                  "take": { "accessToken": "access_token" } } ] } ])";
const QByteArray desk = rawReply(200, R"({"who":"u1","label":"Desk 1"})");

const QByteArray me = rawReply(200, R"({"id":"u1","phone":"+33750253354","verified":true})");
const QByteArray token = rawReply(200, R"({"access_token":"a1"})");

} // namespace

class SessionLifeTest : public QObject
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
    void signInByHand()
    {
        start(byHand);
        QVERIFY(m_start->signIn(u"a1"_s));
        QCOMPARE(session().state(), State::SignedIn);
    }
    /// By the one way there is.
    void signInForOthers()
    {
        if (m_start->client.description().way(description::SignInMethod::Password))
            session().signInByPassword(u"desk"_s, u"secret"_s);
        else
            session().signInWithToken(u"a1"_s);
    }
    std::optional<Token> kept(const keychain::EntryKey &key)
    {
        std::optional<tl::expected<keychain::StoredSecret, KeychainFailure>> found;
        m_keychain->read(key, keychain::Expectation::NothingStored)
            .then(this, [&](const tl::expected<keychain::StoredSecret, KeychainFailure> &result) {
                found = result;
            });
        [&] { QTRY_VERIFY(found); }();
        return found && *found ? tokenFromBytes((*found)->secret) : std::nullopt;
    }
    /// What is said of a sign-in that fails; the other sign-ins have ended, too.
    void verifyNobody(ProblemKind kind, SignInStage stage)
    {
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_failures.constFirst().fault, SignInFault::Problem);
        QCOMPARE(description::nameOf(m_failures.constFirst().problem.kind), description::nameOf(kind));
        QCOMPARE(int(m_failures.constFirst().stage), int(stage));
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(!session().current());
        QVERIFY(!session().method());
        QVERIFY(!session().tokenStored());
        QCOMPARE(session().account(), account::Account());
    }
    SignOutReport signOut()
    {
        const QSignalSpy signedOut(&session(), &Session::signedOut);
        session().signOut();
        [&] { QTRY_COMPARE(signedOut.size(), 1); }();
        return signedOut.value(0).value(0).value<SignOutReport>();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        m_provider->answer("/me", me);
        m_provider->answer("/token", token);
        m_provider->answer("/check", rawReply(200, "{}"));
        m_provider->answer("/revoke", rawReply(200, "{}"));
        m_keychain = std::make_unique<keychain::Keychain>();
        m_accounts = std::make_unique<RememberedAccounts>(m_dir->path());
    }
    void cleanup() { m_start.reset(); }

    void withATokenFromElsewhere()
    {
        start(byHand);
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(!session().current());
        session().signInWithToken(u" a1\n"_s);
        QTRY_VERIFY(session().tokenStored());
        QCOMPARE(m_states, QList<State>({State::SigningIn, State::SignedIn}));
        QCOMPARE(session().account().userId, u"u1"_s);
        QCOMPARE(session().method(), description::SignInMethod::Token);
        QVERIFY(!session().actsForOthers());
        QVERIFY(m_provider->requestsTo("/me").constFirst().contains("Bearer a1\r\n"));
        QCOMPARE(*session().tokenStored(),
                 (keychain::Stored{keychain::SecretPlace::InMemoryOnly, KeychainFailure::Unavailable}));
        const auto current = session().current();
        QVERIFY(current);
        QCOMPARE(current->token, TokenPlace::Nowhere);
        QCOMPARE(kept(current->key)->accessToken, u"a1"_s);
        QCOMPARE(kept(current->key)->userId, u"u1"_s);
        // What no keychain keeps no list promises.
        QCOMPARE(awaited(m_accounts->load()).value()->accounts.size(), 0);
    }

    void aTokenThatIsRefused()
    {
        m_provider->answer("/me", rawReply(401, "{}"));
        start(byHand);
        session().signInWithToken(u"a1"_s);
        verifyNobody(ProblemKind::SignInAgain, SignInStage::Entering);
        QCOMPARE(m_states, QList<State>({State::SigningIn, State::SignedOut}));
    }

    void byPasswordAndWhatMayFail()
    {
        start(byPassword);
        session().signInByPassword(u"sample"_s, u"secret"_s);
        QTRY_COMPARE(session().state(), State::SignedIn);
        QCOMPARE(m_states, QList<State>({State::SigningIn, State::SignedIn}));
        QCOMPARE(fieldsOf(m_provider->requestsTo("/token").constFirst()),
                 (QMap<QString, QString>{{u"user"_s, u"sample"_s}, {u"password"_s, u"secret"_s}}));
        QCOMPARE(session().method(), description::SignInMethod::Password);
        m_provider->answer("/me", rawReply(503, "{}"));
        start(byPassword);
        session().signInByPassword(u"sample"_s, u"secret"_s);
        verifyNobody(ProblemKind::ServiceDown, SignInStage::Reading);
        m_provider->answer("/token", rawReply(503, "{}"));
        start(byPassword);
        session().signInByPassword(u"sample"_s, u"secret"_s);
        verifyNobody(ProblemKind::ServiceDown, SignInStage::Entering);
    }

    void anApiClient()
    {
        start(byApiClient);
        session().signInAsApiClient(u"id"_s, u"secret"_s);
        QTRY_VERIFY(session().tokenStored());
        QCOMPARE(session().state(), State::SignedIn);
        QVERIFY(session().actsForOthers());
        QCOMPARE(session().account(), account::Account());
        QCOMPARE(m_provider->requestsTo("/check").size(), 1);
        QCOMPARE(m_provider->requestsTo("/me").size(), 0);
        QCOMPARE(session().current()->name, u"id"_s);
        const keychain::EntryKey key = session().current()->key;
        QCOMPARE(kept(key)->apiClientSecret, u"secret"_s);
        start(byApiClient);
        session().signInAsApiClient(u"other"_s, u"secret"_s);
        QTRY_COMPARE(session().state(), State::SignedIn);
        QVERIFY(session().current()->key != key);
    }

    void anApiClientThatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("ways");
        QTest::addColumn<SignInStage>("stage");
        QTest::newRow("with a token") << byApiClient << SignInStage::Reading;
        // What was entered is what the first call carries.
        QTest::newRow("with what was entered") << byCredentials << SignInStage::Entering;
    }
    void anApiClientThatIsRefused()
    {
        QFETCH(const QByteArray, ways);
        QFETCH(const SignInStage, stage);
        m_provider->answer("/check", rawReply(503, "{}"));
        start(ways);
        session().signInAsApiClient(u"id"_s, u"secret"_s);
        verifyNobody(ProblemKind::ServiceDown, stage);
    }

    void whoActsForOthers_data()
    {
        QTest::addColumn<QByteArray>("ways");
        QTest::addColumn<SignInStage>("stage"); // of a refused check
        QTest::newRow("with a key") << byKey << SignInStage::Entering;
        QTest::newRow("with a password") << byPasswordForOthers << SignInStage::Reading;
    }

    void whoActsForOthers()
    {
        QFETCH(const QByteArray, ways);
        m_provider->answer("/check", desk);
        start(ways);
        signInForOthers();
        QTRY_VERIFY(session().tokenStored());
        QCOMPARE(session().state(), State::SignedIn);
        QVERIFY(session().actsForOthers());
        QVERIFY(!m_start->whose.isOpen()); // nobody is chosen yet
        QCOMPARE(session().account().userId, u"u1"_s);
        QVERIFY(!session().account().contact(account::ContactKind::Phone).isSet());
        QCOMPARE(m_provider->requestsTo("/check").size(), 1);
        QCOMPARE(m_provider->requestsTo("/me").size(), 0);
        const RememberedAccount account = *session().current();
        QCOMPARE(account.name, u"Desk 1"_s);
        QCOMPARE(kept(account.key)->actsFor, description::ActsFor::Others);
        // So on the next start.
        start(ways);
        QVERIFY(m_start->resume(account));
        QVERIFY(session().actsForOthers());
        QCOMPARE(session().current()->key, account.key);
        QCOMPARE(m_provider->requestsTo("/check").size(), 2);
        QCOMPARE(m_provider->requestsTo("/me").size(), 0);
        QCOMPARE(signOut().actsFor, description::ActsFor::Others);
        QVERIFY(!kept(account.key));
        // The same one's own account is another entry.
        start(byHand);
        QVERIFY(m_start->signIn(u"a1"_s));
        QCOMPARE(session().account().userId, u"u1"_s);
        QVERIFY(!session().actsForOthers());
        QVERIFY(session().current()->key.user != account.key.user);
    }

    void whoActsForOthersIsRefused_data() { whoActsForOthers_data(); }

    void whoActsForOthersIsRefused()
    {
        QFETCH(const QByteArray, ways);
        QFETCH(const SignInStage, stage);
        m_provider->answer("/check", rawReply(401, "{}"));
        start(ways);
        signInForOthers();
        verifyNobody(ProblemKind::SignInAgain, stage);
        QCOMPARE(m_failures.constFirst().actsFor, description::ActsFor::Others);
        QVERIFY(!session().actsForOthers());
    }

    /// Of whom nothing is told there is one at each service.
    void whoActsForOthersNeedNotBeNamed()
    {
        start(byKey);
        signInForOthers();
        QTRY_VERIFY(session().tokenStored());
        QCOMPARE(session().account(), account::Account());
        const RememberedAccount account = *session().current();
        QVERIFY(account.name.isEmpty());
        start(byKey);
        QVERIFY(m_start->resume(account));
    }

    void anotherWhoActsForOthersIsNotResumed()
    {
        m_provider->answer("/check", desk);
        start(byKey);
        signInForOthers();
        QTRY_VERIFY(session().tokenStored());
        const RememberedAccount account = *session().current();
        m_provider->answer("/check", rawReply(200, R"({"who":"u2"})"));
        start(byKey);
        QVERIFY(!m_start->resume(account));
        verifyNobody(ProblemKind::AnotherPerson, SignInStage::Entering);
        QCOMPARE(kept(account.key)->accessToken, u"a1"_s);
    }

    /// Where the description has changed meanwhile, whose accounts were meant has, too.
    void whatWasKeptForOneselfIsNotUsedForOthers()
    {
        for (const auto &[before, after] : {std::pair(byHand, byKey), std::pair(byKey, byHand)}) {
            start(before);
            QVERIFY(m_start->signIn(u"a1"_s));
            const RememberedAccount account = *session().current();
            const qsizetype asked = m_provider->requestsTo("/me").size();
            const qsizetype checked = m_provider->requestsTo("/check").size();
            start(after);
            QVERIFY(!m_start->resume(account));
            QCOMPARE(m_start->refused, BindingChange::SignIn);
            QCOMPARE(m_provider->requestsTo("/me").size(), asked);
            QCOMPARE(m_provider->requestsTo("/check").size(), checked);
            QCOMPARE(kept(account.key)->accessToken, u"a1"_s);
        }
    }

    void theNextStartIsSignedIn()
    {
        signInByHand();
        const RememberedAccount account = *session().current();
        start(byHand);
        QVERIFY(m_start->resume(account));
        QCOMPARE(m_states, QList<State>({State::Resuming, State::SigningIn, State::SignedIn}));
        QCOMPARE(session().account().userId, u"u1"_s);
        QCOMPARE(m_provider->requestsTo("/me").size(), 2);
    }

    void whatCannotBeResumed()
    {
        signInByHand();
        RememberedAccount account = *session().current();
        const auto failure = [&]() -> std::optional<KeychainFailure> {
            start(byHand);
            const QSignalSpy failed(&session(), &Session::resumeFailed);
            const bool isSignedIn = m_start->resume(account);
            return isSignedIn || failed.isEmpty()
                ? std::nullopt
                : std::optional(failed.first().first().value<KeychainFailure>());
        };
        m_keychain->storeInMemory(account.key, "no token", KeychainFailure::Unavailable);
        QCOMPARE(failure(), KeychainFailure::Failed);
        account.key.user = u"nobody"_s;
        QCOMPARE(failure(), KeychainFailure::Unavailable);
        account.token = TokenPlace::Keychain;
        QCOMPARE(failure(), KeychainFailure::Unavailable);
        QCOMPARE(m_states, QList<State>({State::Resuming, State::SignedOut}));
        QCOMPARE(m_provider->requestsTo("/me").size(), 1);
    }

    /// It is shown to nobody, and kept as it was: the reply may be wrong.
    void anothersAccountIsNotResumed()
    {
        signInByHand();
        const RememberedAccount account = *session().current();
        m_provider->answer("/me", rawReply(200, R"({"id":"u2","phone":"+33750253354","verified":true})"));
        start(byHand);
        QVERIFY(!m_start->resume(account));
        verifyNobody(ProblemKind::AnotherPerson, SignInStage::Entering);
        QVERIFY(!m_failures.constFirst().isStoredTokenGone);
        QCOMPARE(kept(account.key)->accessToken, u"a1"_s);
    }

    void signingOutOfWhatNobodyCanEnd()
    {
        signInByHand();
        const RememberedAccount account = *session().current();
        const QSignalSpy begun(&session(), &Session::signingOut);
        m_states.clear();
        const SignOutReport report = signOut();
        QCOMPARE(report, (SignOutReport{description::SignInMethod::Token, Revocation::NotPossible, {}}));
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun.first().first().value<RememberedAccount>().key, account.key);
        QCOMPARE(m_states, QList<State>({State::SigningOut, State::SignedOut}));
        QVERIFY(!kept(account.key));
        QVERIFY(!session().current());
        QVERIFY(!session().tokenStored());
        QCOMPARE(session().account(), account::Account());
    }

    void signingOutEndsTheToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Revocation>("revocation");
        QTest::newRow("done") << 200 << Revocation::Done;
        QTest::newRow("out of order") << 503 << Revocation::Failed;
    }
    void signingOutEndsTheToken()
    {
        QFETCH(const int, status);
        QFETCH(const Revocation, revocation);
        start(byPassword);
        session().signInByPassword(u"sample"_s, u"secret"_s);
        QTRY_VERIFY(session().tokenStored());
        const RememberedAccount account = *session().current();
        m_provider->answer("/revoke", rawReply(status, "{}"));
        const SignOutReport report = signOut();
        QCOMPARE(report, (SignOutReport{description::SignInMethod::Password, revocation, {}}));
        QCOMPARE(fieldsOf(m_provider->requestsTo("/revoke").constFirst()),
                 (QMap<QString, QString>{{u"token"_s, u"a1"_s}}));
        QVERIFY(!kept(account.key));
    }

    /// A change that is being given up is, with that token.
    void theTokenIsEndedAfterWhatStillNeedsIt()
    {
        start(byPassword);
        session().signInByPassword(u"sample"_s, u"secret"_s);
        QTRY_VERIFY(session().tokenStored());
        const RememberedAccount account = *session().current();
        const QSignalSpy signedOut(&session(), &Session::signedOut);
        const wait::Promise<> before;
        session().signOut(before.future());
        QVERIFY(!kept(account.key));
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 0);
        QCOMPARE(session().state(), State::SigningOut);
        before.end();
        QTRY_COMPARE(signedOut.size(), 1);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 1);
    }

    void signedOutWithoutASignIn()
    {
        start(byPassword);
        const SignOutReport report = signOut();
        QCOMPARE(report.revocation, Revocation::NotPossible);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 0);
        QCOMPARE(session().state(), State::SignedOut);
    }

    /// The next start, or the same person, signs in with it again.
    void aTokenThatIsDroppedStaysInTheVault()
    {
        signInByHand();
        const RememberedAccount account = *session().current();
        session().dropToken();
        QCOMPARE(session().state(), State::SignedOut);
        QVERIFY(!session().method());
        QVERIFY(!session().tokenStored());
        QCOMPARE(session().account(), account::Account());
        QCOMPARE(kept(account.key)->accessToken, u"a1"_s);
        QVERIFY(m_start->resume(account));
    }

    void oneMoreTryToKeepTheToken()
    {
        start(byHand);
        const QSignalSpy stored(&session(), &Session::tokenStoredChanged);
        session().storeAgain(); // nobody is signed in
        QVERIFY(m_start->signIn(u"a1"_s));
        QCOMPARE(stored.size(), 1);
        session().storeAgain();
        QTRY_COMPARE(stored.size(), 2);
    }

    void whatComesOfAnEarlierTryIsNotHeard()
    {
        m_provider->answer("/token", {m_provider->holding()});
        start(byPassword);
        session().signInByPassword(u"sample"_s, u"secret"_s);
        QTRY_COMPARE(m_provider->requestsTo("/token").size(), 1);
        session().dropToken();
        m_provider->release(token);
        session().signInWithToken(u"b1"_s);
        QTRY_COMPARE(session().state(), State::SignedIn);
        QCOMPARE(session().method(), description::SignInMethod::Token);
        QCOMPARE(m_failures.size(), 0);
        // Nor of the first call with a token.
        m_provider->answer("/me", {m_provider->holding()});
        session().signInWithToken(u"c1"_s);
        QTRY_COMPARE(m_provider->requestsTo("/me").size(), 2);
        session().dropToken();
        m_provider->release(me);
        m_provider->answer("/me", me);
        session().signInWithToken(u"d1"_s);
        QTRY_COMPARE(session().state(), State::SignedIn);
        QCOMPARE(m_states,
                 QList<State>({State::SigningIn, State::SignedOut, State::SigningIn, State::SignedIn,
                               State::SigningIn, State::SignedOut, State::SigningIn, State::SignedIn}));
    }
};

RENUMBER_TEST(SessionLifeTest)
#include "sessionlifetest.moc"
