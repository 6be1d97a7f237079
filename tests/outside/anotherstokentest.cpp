// SPDX-License-Identifier: Apache-2.0
// A renewal that is answered with another person's token and does not say so. Who is signed in is Alice, by
// the tokens a1 and a2; the other one is always Bob, by b1. What is kept is in the keychain's memory.
#include "awaited.h"
#include "kepttoken.h"
#include "requestheader.h"
#include "testprogram.h"

#include <QJsonArray>

using namespace renumber;
using namespace renumber::keychain;
using namespace renumber::service;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using description::SignInMethod;

namespace {

const QString oldNumber = QStringLiteral("+33750253354");
const QString bobsNumber = QStringLiteral("+33750253355");
const QString newNumber = QStringLiteral("+33750253360");

const QByteArray byBrowser = R"([ { "method": "browser", "clientId": "renumber", "scopes": [],
    "endpoints": { "authorization": "{baseUrl}/auth", "token": "{baseUrl}/token",
                   "revocation": "{baseUrl}/revoke" } } ])";
const QByteArray byPassword = R"([ { "method": "password",
    "obtain": [ { "post": "/token", "form": { "user": "{username}", "password": "{password}" },
                  "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
    "refresh": [ { "post": "/token", "form": { "refresh_token": "{refreshToken}" },
                   "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
    "revoke": [ { "post": "/revoke", "form": { "token": "{refreshToken}" } } ] } ])";

QByteArray renewedAs(char who)
{
    const QByteArray number = who == 'a' ? "2" : "1";
    return rawReply(200,
                    R"({"access_token":")" + QByteArray(1, who) + number + R"(","refresh_token":"r)"
                        + QByteArray(1, who) + R"(","token_type":"Bearer","expires_in":3600})");
}

QByteArray bearerOf(const QByteArray &request)
{
    const QByteArray header = headerOf(request, "Authorization");
    return header.startsWith("Bearer ") ? header.sliced(QByteArrayView("Bearer ").size()) : QByteArray();
}

} // namespace

class AnothersTokenTest : public QObject
{
    Q_OBJECT

    using Result = tl::expected<Outcome, Problem>;

    void use(SignInMethod method)
    {
        m_method = method;
        m_service = serviceSignedInToBy(method == SignInMethod::Browser ? byBrowser : byPassword,
                                        m_provider->base(), R"("freshTokenSeconds": 300,)");
    }
    EntryKey key() const { return m_accounts->ids().keyFor(u"sample"_s, m_service->origin, u"alice"_s); }
    RememberedAccount remembered() const
    {
        return {u"test"_s, key(), QDateTime::currentDateTimeUtc(), TokenPlace::Nowhere};
    }
    /// Alice's, got some \a secondsAgo and good until \a seconds from now.
    void keep(int secondsAgo, int seconds)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Token token;
        token.accessToken = u"a1"_s;
        token.refreshToken = u"r1"_s;
        token.issuedAt = now.addSecs(-secondsAgo);
        token.expiresAt = now.addSecs(seconds);
        token.method = m_method;
        if (m_method == SignInMethod::Browser)
            token.issuedBy = m_provider->base() + u"/token renumber"_s;
        token.userId = u"alice"_s;
        m_keychain->storeInMemory(key(),
                                  signin::toBytes(boundTo(*m_service, token), keychain::Keychain::sizeLimit),
                                  KeychainFailure::Unavailable);
    }
    std::optional<Token> kept()
    {
        std::optional<tl::expected<StoredSecret, KeychainFailure>> found;
        m_keychain->read(key(), Expectation::NothingStored)
            .then(this, [&](const tl::expected<StoredSecret, KeychainFailure> &result) { found = result; });
        [&] { QTRY_VERIFY(found); }();
        return found && *found ? tokenFromBytes((*found)->secret) : std::nullopt;
    }
    /// Signs in with what is kept, as the program does at its start.
    std::unique_ptr<OneStart> started()
    {
        auto start = std::make_unique<OneStart>(m_service, *m_keychain, *m_accounts);
        connect(&start->session, &Session::signInFailed, this,
                [this](const SignInFailure &failure) { m_failure = failure; });
        start->resume(remembered());
        return start;
    }
    QString change(OneStart &start)
    {
        const description::Calls &calls
            = start.client.description().contact(account::ContactKind::Phone)->change->send;
        const std::optional<Result> result
            = awaited(start.client.perform(calls, description::Step::Send, {{u"new"_s, newNumber}}));
        if (!result)
            return u"nothing"_s;
        if (!*result && result->error().acted != net::Acted::No)
            return u"unsettled"_s;
        return *result ? u"fine"_s : description::nameOf(result->error().kind);
    }
    void signOut(OneStart &start)
    {
        std::optional<SignOutReport> report;
        connect(&start.session, &Session::signedOut, this, [&](const SignOutReport &r) { report = r; });
        start.session.signOut();
        QTRY_VERIFY(report);
        m_revocation = report->revocation;
    }
    /// What was asked, call by call, with which token.
    QByteArrayList asked() const
    {
        QByteArrayList asked;
        for (const QByteArray &path : {QByteArray("/me"), QByteArray("/change")}) {
            for (const QByteArray &request : m_provider->requestsTo(path))
                asked.append(path + ' ' + bearerOf(request));
        }
        return asked;
    }

private slots:
    void init()
    {
        m_failure.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        m_keychain = std::make_unique<Keychain>();
        m_accounts = std::make_unique<RememberedAccounts>(m_dir->filePath(u"data"_s));
        m_numbers = {{'a', oldNumber}, {'b', bobsNumber}};
        m_refused.clear();
        m_provider->answer("/revoke", rawReply(200, "{}"));
        m_provider->answer("/token", renewedAs('b'));
        const auto answer = [this](QTcpSocket *socket, const QByteArray &request) {
            const QByteArray bearer = bearerOf(request);
            if (request.startsWith("POST") && bearer == m_refused)
                return RawServer::saying(rawReply(401))(socket, request);
            const char who = bearer.front();
            if (request.startsWith("POST"))
                m_numbers[who] = newNumber;
            const QJsonObject account{{u"id"_s, who == 'a' ? u"alice"_s : u"bob"_s},
                                      {u"phone"_s, m_numbers.value(who)},
                                      {u"ticket"_s, u"t"_s}};
            RawServer::saying(rawReply(200, QJsonDocument(account).toJson()))(socket, request);
        };
        m_provider->answer("/me", {answer});
        m_provider->answer("/change", {answer});
    }

    void cleanup()
    {
        m_accounts.reset(); // it may still be writing
        m_dir.reset();
    }

    void aChangeForWhichTheTokenIsRenewed_data()
    {
        QTest::addColumn<SignInMethod>("method");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("by browser, before it expires") << SignInMethod::Browser << false;
        QTest::newRow("by browser, after a refusal") << SignInMethod::Browser << true;
        QTest::newRow("by password, before it expires") << SignInMethod::Password << false;
        QTest::newRow("by password, after a refusal") << SignInMethod::Password << true;
    }

    /// Bob's number stays, his token is not kept as Alice's, and nobody ends it.
    void aChangeForWhichTheTokenIsRenewed()
    {
        QFETCH(const SignInMethod, method);
        QFETCH(const bool, isRefused);
        use(method);
        keep(isRefused ? 0 : 600, 3600);
        if (isRefused)
            m_refused = "a1";
        const auto start = started();
        QCOMPARE(start->session.account().userId, u"alice"_s);
        QCOMPARE(change(*start), u"anotherPerson"_s);
        QCOMPARE(m_numbers.value('b'), bobsNumber);
        QCOMPARE(m_numbers.value('a'), oldNumber);
        QVERIFY(!asked().contains("/change b1"));
        QVERIFY(!kept());
        QCOMPARE(change(*start), u"signInAgain"_s);
        QVERIFY(!asked().contains("/change b1"));
        signOut(*start);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 0);
        QCOMPARE(m_revocation, Revocation::Withheld);
    }

    /// One reading more, once for each renewal.
    void aRenewalWithTheRightToken()
    {
        use(SignInMethod::Browser);
        keep(600, 3600);
        m_provider->answer("/token", renewedAs('a'));
        const auto start = started();
        QCOMPARE(change(*start), u"fine"_s);
        QCOMPARE(change(*start), u"fine"_s);
        const QByteArrayList expected{"/me a1", "/me a2", "/change a2", "/change a2"};
        QCOMPARE(asked(), expected);
        QTRY_COMPARE(kept()->owner, TokenOwner::Known);
        signOut(*start);
        QVERIFY(m_provider->requestsTo("/revoke").size() > 0);
    }

    /// Killed after the renewal and before the reading: the spent token is not all that is left.
    void aRenewedTokenOfWhichTheAccountWasNotReadYet()
    {
        use(SignInMethod::Browser);
        keep(600, 3600);
        m_provider->answer("/token", renewedAs('a'));
        {
            const auto start = started();
            m_provider->answer("/me", {m_provider->holding()});
            const description::Calls &calls
                = start->client.description().contact(account::ContactKind::Phone)->change->send;
            const auto sending
                = start->client.perform(calls, description::Step::Send, {{u"new"_s, newNumber}});
            QTRY_COMPARE(m_provider->requestsTo("/me").size(), 2);
            QVERIFY(!asked().contains("/change a2"));
        }
        QCOMPARE(kept()->refreshToken, u"ra"_s);
        QCOMPARE(kept()->owner, TokenOwner::Unconfirmed);
        m_provider->answer("/me", rawReply(200, R"({"id":"alice","phone":"+33750253354"})"));
        const auto next = started();
        QCOMPARE(next->session.account().userId, u"alice"_s);
        QTRY_COMPARE(kept()->owner, TokenOwner::Known);
    }

    /// At a start, too: what came of it is not kept as Alice's.
    void aResumedAccountWhoseTokenIsRenewed()
    {
        use(SignInMethod::Browser);
        keep(3600, 0);
        m_accounts->remember(remembered());
        const auto start = started();
        QCOMPARE(start->session.state(), Session::State::SignedOut);
        QVERIFY(m_failure);
        QCOMPARE(m_failure->problem.kind, description::ProblemKind::AnotherPerson);
        QVERIFY(m_failure->isStoredTokenGone);
        QVERIFY(!kept());
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 0);
    }

    /// One reply that is about somebody else signs nobody out whose token was good before.
    void aTokenThatHasOpenedTheRightAccountStays()
    {
        use(SignInMethod::Browser);
        keep(600, 3600);
        m_provider->answer("/token", renewedAs('a'));
        const auto start = started();
        QCOMPARE(change(*start), u"fine"_s);
        m_provider->answer("/me", rawReply(200, R"({"id":"bob","phone":"+33750253355"})"));
        std::optional<Problem> problem;
        connect(&start->whose, &cases::Case::readFailed, this, [&](const Problem &p) { problem = p; });
        start->whose.readAccount();
        QTRY_VERIFY(problem);
        QCOMPARE(problem->kind, description::ProblemKind::AnotherPerson);
        QCOMPARE(kept()->refreshToken, u"ra"_s);
        m_provider->answer("/me", rawReply(200, R"({"id":"alice","phone":"+33750253354"})"));
        QCOMPARE(change(*start), u"fine"_s);
    }

    /// Nothing was read since: it may be anybody's that would be ended.
    void aSignOutBeforeTheAccountWasRead()
    {
        use(SignInMethod::Browser);
        keep(600, 3600);
        const auto start = started();
        m_provider->answer("/me", rawReply(500));
        QCOMPARE(change(*start), u"serviceDown"_s);
        signOut(*start);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 0);
        QVERIFY(!kept());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<RememberedAccounts> m_accounts;
    std::shared_ptr<const description::ConfiguredService> m_service;
    SignInMethod m_method = SignInMethod::Browser;
    QMap<char, QString> m_numbers; ///< of Alice and Bob
    QByteArray m_refused; ///< an access token that is too old for a change
    std::optional<SignInFailure> m_failure;
    Revocation m_revocation = Revocation::NotPossible;
};

RENUMBER_TEST(AnothersTokenTest)
#include "anotherstokentest.moc"
