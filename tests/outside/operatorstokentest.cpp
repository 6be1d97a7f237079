// SPDX-License-Identifier: Apache-2.0
// A renewal that is answered with the token of another organisation's operator, where there is a user of the
// very id that is asked for. The operator is Ana, by the tokens a1 and a2; the other one is always Omar, by
// o1. User u7 is Camille at Ana's organisation, and Dana at Omar's.
#include "awaited.h"
#include "kepttoken.h"
#include "requestheader.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace renumber;
using namespace renumber::keychain;
using namespace renumber::service;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using description::SignInMethod;

namespace {

const QString camillesNumber = QStringLiteral("+33750253354");
const QString danasNumber = QStringLiteral("+33750253355");
const QString newNumber = QStringLiteral("+33750253360");

const QByteArray byPassword = R"({ "method": "password",
    "obtain": [ { "post": "/token", "form": { "user": "{username}", "password": "{password}" },
                  "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
    "refresh": [ { "post": "/token", "form": { "refresh_token": "{refreshToken}" },
                   "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
    "revoke": [ { "post": "/revoke", "form": { "token": "{refreshToken}" } } ], )";
const QByteArray byApiClient = R"({ "method": "clientCredentials",
    "obtain": [ { "post": "/token", "form": { "id": "{apiClientId}", "secret": "{apiClientSecret}" },
                  "take": { "accessToken": "access_token", "expiresIn?": "expires_in" } } ], )";

const QByteArray idAndName = R"("userId?": "id", "name?": "name")";
const QByteArray nameAlone = R"("name?": "name")";
const QByteArray nothing;

/// Whose accounts are worked on by \a way, whose check takes \a take.
std::shared_ptr<const description::ConfiguredService> serviceFor(const QByteArray &way,
                                                                 const QByteArray &take, const QString &base)
{
    QByteArray text = sampleText();
    const QByteArray check = R"("check": [ { "get": "/check", "take": {)" + take + "} } ] } ]";
    text.replace(QByteArray(R"("signIn": [ { "method": "token" } ])"),
                 QByteArray("\"signIn\": [ " + way + check));
    text.replace(R"({ "get": "/me", "take": { "userId": "id",)",
                 R"({ "get": "/users/{userId}", "take": { "userId": "id",)");
    text.replace(R"("account": {)", R"("account": { "find": [ { "get": "/people?q={wanted}",
        "take": { "people": { "from": "people", "value": "id" } } } ],)");
    text.replace(R"({ "post": "/change", "json": { "number": "{new}" },
          "take": { "expiresIn?": "expires" },)",
                 R"({ "post": "/users/{userId}/change", "json": { "number": "{new}" },
          "take": { "expiresIn?": "expires", "accessToken?": "next" },)");
    text.replace(R"("post": "/confirm")", R"("post": "/users/{userId}/confirm")");
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return serviceAt(base, *description);
}

QByteArray giving(const QByteArray &token)
{
    return rawReply(200,
                    R"({"access_token":")" + token + R"(","refresh_token":"r-)" + token
                        + R"(","token_type":"Bearer"})");
}

QByteArray bearerOf(const QByteArray &request)
{
    return headerOf(request, "Authorization").mid(QByteArrayView("Bearer ").size());
}

} // namespace

class OperatorsTokenTest : public QObject
{
    Q_OBJECT

    using Result = tl::expected<Outcome, Problem>;

    void use(const QByteArray &way, const QByteArray &take)
    {
        m_method = way == byPassword ? SignInMethod::Password : SignInMethod::ClientCredentials;
        m_service = serviceFor(way, take, m_provider->base());
    }
    std::unique_ptr<OneStart> started()
    {
        auto start = std::make_unique<OneStart>(m_service, *m_keychain, *m_accounts);
        connect(&start->session, &Session::signInFailed, this,
                [this](const SignInFailure &failure) { m_failure = failure; });
        return start;
    }
    /// Ana has signed in, and Camille is chosen.
    std::unique_ptr<OneStart> begun()
    {
        auto start = started();
        if (m_method == SignInMethod::Password)
            start->session.signInByPassword(u"ana"_s, u"secret"_s);
        else
            start->session.signInAsApiClient(u"desk1"_s, u"secret"_s);
        [&] { QTRY_VERIFY(start->session.tokenStored()); }();
        m_remembered = *start->session.current();
        start->whose.choosePerson(u"u7"_s);
        [&] { QTRY_VERIFY(start->whose.isOpen()); }();
        return start;
    }
    /// From now on \a token is what a renewal gives, and a1 is refused.
    void renewTo(const QByteArray &token)
    {
        m_provider->answer("/token", giving(token));
        m_refused = "a1";
    }
    QString perform(OneStart &start, description::Step step)
    {
        const description::Journey &journey
            = *start.client.description().contact(account::ContactKind::Phone)->change;
        const std::optional<Result> result = awaited(
            start.client.perform(step == description::Step::Send ? journey.send : journey.submit, step,
                                 {{u"new"_s, newNumber}, {u"ticket"_s, u"t"_s}, {u"code"_s, u"501028"_s}}));
        if (!result)
            return u"nothing"_s;
        if (!*result && result->error().acted != net::Acted::No)
            return u"unsettled"_s;
        return *result ? u"fine"_s : description::nameOf(result->error().kind);
    }
    QString change(OneStart &start) { return perform(start, description::Step::Send); }
    std::optional<Token> kept()
    {
        std::optional<tl::expected<StoredSecret, KeychainFailure>> found;
        m_keychain->read(m_remembered.key, Expectation::NothingStored)
            .then(this, [&](const tl::expected<StoredSecret, KeychainFailure> &result) { found = result; });
        [&] { QTRY_VERIFY(found); }();
        return found && *found ? tokenFromBytes((*found)->secret) : std::nullopt;
    }
    Revocation signOut(OneStart &start)
    {
        std::optional<SignOutReport> report;
        connect(&start.session, &Session::signedOut, this, [&](const SignOutReport &r) { report = r; });
        start.session.signOut();
        [&] { QTRY_VERIFY(report); }();
        return report ? report->revocation : Revocation::NotPossible;
    }
    qsizetype renewals() const { return m_provider->requestsTo("/token").size() - 1; }
    /// The calls with \a token, in their order within a path.
    QByteArrayList askedWith(const QByteArray &token) const
    {
        QByteArrayList asked;
        for (const QByteArray &path : m_paths) {
            for (const QByteArray &request : m_provider->requestsTo(path)) {
                if (bearerOf(request) == token)
                    asked.append(path);
            }
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
        m_numbers = {{'a', camillesNumber}, {'o', danasNumber}};
        m_refused.clear();
        m_next.clear();
        m_provider->answer("/token", giving("a1"));
        m_provider->answer("/revoke", rawReply(200, "{}"));
        const auto answer = [this](QTcpSocket *socket, const QByteArray &request) {
            const QByteArray bearer = bearerOf(request);
            if (bearer == m_refused)
                return RawServer::saying(rawReply(401))(socket, request);
            const char whose = bearer.front();
            const bool isCheck = request.contains(" /check ");
            if (request.startsWith("POST"))
                m_numbers[whose] = newNumber;
            const QJsonObject operators{{u"id"_s, whose == 'a' ? u"ana"_s : u"omar"_s},
                                        {u"name"_s, whose == 'a' ? u"Ana"_s : u"Omar"_s}};
            QJsonObject user{{u"id"_s, u"u7"_s}, {u"phone"_s, m_numbers.value(whose)}, {u"ticket"_s, u"t"_s}};
            if (!m_next.isEmpty())
                user.insert(u"next"_s, QString::fromLatin1(std::exchange(m_next, {})));
            RawServer::saying(rawReply(200, QJsonDocument(isCheck ? operators : user).toJson()))(socket,
                                                                                                 request);
        };
        for (const QByteArray &path : m_paths)
            m_provider->answer(path, {answer});
    }

    void cleanup()
    {
        m_accounts.reset(); // it may still be writing
        m_dir.reset();
    }

    void aChangeForWhichTheTokenIsRenewed_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::addColumn<QByteArray>("take");
        QTest::addColumn<QString>("ending");
        QTest::newRow("by password, of another id") << byPassword << idAndName << u"anotherPerson"_s;
        QTest::newRow("by password, of another name") << byPassword << nameAlone << u"anotherName"_s;
        QTest::newRow("API client, of another id") << byApiClient << idAndName << u"anotherPerson"_s;
        QTest::newRow("API client, of another name") << byApiClient << nameAlone << u"anotherName"_s;
    }

    /// Dana's number stays, Omar's token is not kept as Ana's, and nobody ends it.
    void aChangeForWhichTheTokenIsRenewed()
    {
        QFETCH(const QByteArray, way);
        QFETCH(const QByteArray, take);
        use(way, take);
        const auto start = begun();
        renewTo("o1");
        QTEST(change(*start), "ending");
        QCOMPARE(m_numbers.value('o'), danasNumber);
        QCOMPARE(m_numbers.value('a'), camillesNumber);
        QCOMPARE(askedWith("o1"), QByteArrayList{"/check"});
        QVERIFY(!kept());
        QCOMPARE(change(*start), u"signInAgain"_s);
        QCOMPARE(askedWith("o1"), QByteArrayList{"/check"});
        QCOMPARE(renewals(), 1);
        QCOMPARE(signOut(*start), Revocation::Withheld);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 0);
    }

    /// Dana is not shown in place of Camille either.
    void aReadingForWhichTheTokenIsRenewed()
    {
        use(byPassword, idAndName);
        const auto start = begun();
        renewTo("o1");
        std::optional<Problem> problem;
        connect(&start->whose, &cases::Case::readFailed, this, [&](const Problem &p) { problem = p; });
        start->whose.readAccount();
        QTRY_VERIFY(problem);
        QCOMPARE(problem->kind, description::ProblemKind::AnotherPerson);
        QCOMPARE(askedWith("o1"), QByteArrayList{"/check"});
        QCOMPARE(start->whose.account().contact(account::ContactKind::Phone).value.text(), camillesNumber);
    }

    void aCheckThatNamesNobodyAnyMore()
    {
        use(byPassword, idAndName);
        const auto start = begun();
        renewTo("o1");
        m_provider->answer("/check", rawReply(200, "{}"));
        QCOMPARE(change(*start), u"unexpectedReply"_s);
        QCOMPARE(m_numbers.value('o'), danasNumber);
        QCOMPARE(change(*start), u"unexpectedReply"_s);
        QCOMPARE(m_numbers.value('o'), danasNumber);
    }

    /// One check more, once for each renewal.
    void aRenewalWithTheRightToken()
    {
        use(byPassword, idAndName);
        const auto start = begun();
        renewTo("a2");
        QCOMPARE(change(*start), u"fine"_s);
        QCOMPARE(change(*start), u"fine"_s);
        QCOMPARE(askedWith("a2"), QByteArrayList({"/check", "/users/u7/change", "/users/u7/change"}));
        QCOMPARE(m_numbers.value('a'), newNumber);
        QTRY_COMPARE(kept()->owner, TokenOwner::Known);
        QCOMPARE(signOut(*start), Revocation::Done);
    }

    /// Nothing goes out with it meanwhile, and it is not renewed once more.
    void aCheckThatGetsNoAnswer()
    {
        use(byPassword, idAndName);
        const auto start = begun();
        renewTo("a2");
        const auto answer = m_provider->answers("/check");
        m_provider->answer("/check", rawReply(500));
        QCOMPARE(change(*start), u"serviceDown"_s);
        QCOMPARE(askedWith("a2").count("/users/u7/change"), 0);
        QCOMPARE(kept()->owner, TokenOwner::Unconfirmed);
        m_provider->answer("/check", answer);
        QCOMPARE(change(*start), u"fine"_s);
        QCOMPARE(renewals(), 1);
    }

    /// It is used by nobody but who asks whose it is.
    void aReplyThatBringsATokenOfAnotherOperator()
    {
        use(byPassword, idAndName);
        const auto start = begun();
        m_next = "o1";
        QCOMPARE(change(*start), u"fine"_s); // with a1, and what it brought is the right person's
        QCOMPARE(m_numbers.value('a'), newNumber);
        QCOMPARE(perform(*start, description::Step::Submit), u"anotherPerson"_s);
        QCOMPARE(askedWith("o1"), QByteArrayList{"/check"});
        QCOMPARE(m_numbers.value('o'), danasNumber);
    }

    void aReplyThatBringsTheNextToken()
    {
        use(byPassword, idAndName);
        const auto start = begun();
        m_next = "a2";
        QCOMPARE(change(*start), u"fine"_s);
        QCOMPARE(perform(*start, description::Step::Submit), u"fine"_s);
        QCOMPARE(askedWith("a2"), QByteArrayList({"/check", "/users/u7/confirm"}));
    }

    /// At a start, too: what came of it is not kept as Ana's.
    void aResumedSignInWhoseTokenIsRenewed()
    {
        use(byPassword, idAndName);
        begun().reset();
        renewTo("o1");
        const auto start = started();
        QVERIFY(!start->resume(m_remembered));
        QVERIFY(m_failure);
        QCOMPARE(m_failure->problem.kind, description::ProblemKind::AnotherPerson);
        QVERIFY(m_failure->isStoredTokenGone);
        QVERIFY(!kept());
        QCOMPARE(askedWith("o1"), QByteArrayList{"/check"});
    }

    /// Killed after the renewal and before the check.
    void aRenewedTokenThatWasNotCheckedYet()
    {
        use(byPassword, idAndName);
        {
            const auto start = begun();
            renewTo("a2");
            const auto answer = m_provider->answers("/check");
            m_provider->answer("/check", {m_provider->holding()});
            start->whose.readAccount();
            QTRY_COMPARE(m_provider->requestsTo("/check").size(), 2);
            m_provider->answer("/check", answer);
        }
        QCOMPARE(kept()->refreshToken, u"r-a2"_s);
        QCOMPARE(kept()->owner, TokenOwner::Unconfirmed);
        const auto next = started();
        QVERIFY(next->resume(m_remembered));
        QCOMPARE(next->session.account().userId, u"ana"_s);
        QTRY_COMPARE(kept()->owner, TokenOwner::Known);
    }

    /// SECURITY.md: then only what the renewal is asked with stands for who acts.
    void aCheckThatTellsNothing()
    {
        use(byPassword, nothing);
        const auto start = begun();
        renewTo("a2");
        QCOMPARE(change(*start), u"fine"_s);
        QCOMPARE(askedWith("a2"), QByteArrayList{"/users/u7/change"});
        QCOMPARE(signOut(*start), Revocation::Done);
    }

private:
    const QByteArrayList m_paths{"/check", "/users/u7", "/users/u7/change", "/users/u7/confirm"};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<RememberedAccounts> m_accounts;
    std::shared_ptr<const description::ConfiguredService> m_service;
    SignInMethod m_method = SignInMethod::Password;
    RememberedAccount m_remembered;
    QMap<char, QString> m_numbers; ///< of Camille and Dana, by whose token it is
    QByteArray m_refused; ///< an access token that has expired
    QByteArray m_next; ///< one that the next reply about a user brings
    std::optional<SignInFailure> m_failure;
};

RENUMBER_TEST(OperatorsTokenTest)
#include "operatorstokentest.moc"
