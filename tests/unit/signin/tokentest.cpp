// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "signin/token.h"
#include "testprogram.h"
#include "time/utc.h"

using namespace Qt::StringLiterals;
using namespace renumber::signin;

namespace {

constexpr qsizetype noLimit = 1'000'000;

} // namespace

class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void readsStrictly_data();
    void readsStrictly();
    void carriesHowItWasGot();
    void carriesForWhom();
    void leavesOutTheAccessTokenWhereBothDoNotFit();
    void isKeptByTheComputersClock();
    void isKeptWithWhatItIsBoundTo();
    void isKeptWithWhetherItIsKnownWhoseItIs();
};

void TokenTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("refresh");
    QTest::addColumn<std::optional<QDateTime>>("expiresAt");
    const std::optional<QDateTime> time
        = QDateTime::fromMSecsSinceEpoch(1'900'000'000'123, renumber::time::utc);
    QTest::newRow("whole") << u"access"_s << u"refresh"_s << time;
    QTest::newRow("access only") << u"access"_s << QString() << std::optional<QDateTime>();
    QTest::newRow("awkward") << u"\"\\\n\u00e9\U0001f4f1"_s << u" "_s << time;
    QTest::newRow("another time zone")
        << u"access"_s << QString() << std::optional(time->toOffsetFromUtc(-5 * 3600));
}

void TokenTest::comesBackAsItWas()
{
    QFETCH(const QString, access);
    QFETCH(const QString, refresh);
    QFETCH(const std::optional<QDateTime>, expiresAt);
    Token token;
    token.accessToken = access;
    token.refreshToken = refresh;
    token.expiresAt = expiresAt;
    const std::optional<Token> read = tokenFromBytes(toBytes(token, noLimit));
    QVERIFY(read);
    QVERIFY(*read == token);
}

void TokenTest::readsStrictly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("least") << QByteArray(R"({"accessToken":"a"})") << true;
    QTest::newRow("a member of a later version") << QByteArray(R"({"accessToken":"a","scope":[1]})") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("cut short") << QByteArray(R"({"accessToken":"a")") << false;
    QTest::newRow("a bare token") << QByteArray("eyJhbGciOi") << false;
    QTest::newRow("array") << QByteArray(R"(["a"])") << false;
    QTest::newRow("no access token") << QByteArray(R"({"expiresAt":"2030-01-01T00:00:00Z"})") << false;
    QTest::newRow("refresh token only") << QByteArray(R"({"refreshToken":"r"})") << true;
    QTest::newRow("empty access token") << QByteArray(R"({"accessToken":""})") << false;
    QTest::newRow("access token of another type") << QByteArray(R"({"accessToken":1})") << false;
    QTest::newRow("refresh token null") << QByteArray(R"({"accessToken":"a","refreshToken":null})") << false;
    QTest::newRow("expiry a number") << QByteArray(R"({"accessToken":"a","expiresAt":1})") << false;
    QTest::newRow("expiry without a zone")
        << QByteArray(R"({"accessToken":"a","expiresAt":"2030-01-01T00:00:00"})") << false;
    QTest::newRow("expiry in the year 10000")
        << QByteArray(R"({"accessToken":"a","expiresAt":"9999-12-31T23:59:59-01:00"})") << false;
    QTest::newRow("expiry before the year 1")
        << QByteArray(R"({"accessToken":"a","expiresAt":"0001-01-01T00:00:00+01:00"})") << false;
    QTest::newRow("expiry no date") << QByteArray(R"({"accessToken":"a","expiresAt":"2030-13-01Z"})")
                                    << false;
}

void TokenTest::readsStrictly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, accepted);
    QCOMPARE(tokenFromBytes(bytes).has_value(), accepted);
}

void TokenTest::carriesHowItWasGot()
{
    Token token;
    token.accessToken = u"aWQ6c2VjcmV0"_s;
    token.issuedAt = QDateTime::fromMSecsSinceEpoch(1'900'000'000'123, renumber::time::utc);
    token.scheme = Scheme::Basic;
    token.method = renumber::description::SignInMethod::ClientCredentials;
    token.actsFor = renumber::description::ActsFor::Others;
    token.apiClientId = u"id"_s;
    token.apiClientSecret = u"secret"_s;
    const auto read = tokenFromBytes(toBytes(token, noLimit));
    QVERIFY(read);
    QVERIFY(*read == token);
    QVERIFY(!tokenFromBytes(R"({"accessToken":"a","method":"carrierPigeon"})"));
}

void TokenTest::carriesForWhom()
{
    using renumber::description::ActsFor;
    const auto read = [](const QByteArray &bytes) { return tokenFromBytes(bytes)->actsFor; };
    QCOMPARE(read(R"({"accessToken":"a"})"), ActsFor::Oneself);
    QCOMPARE(read(R"({"accessToken":"a","method":"password"})"), ActsFor::Oneself);
    QCOMPARE(read(R"({"accessToken":"a","for":"others"})"), ActsFor::Others);
    // As versions wrote it in which nobody else acted for others.
    QCOMPARE(read(R"({"accessToken":"a","method":"clientCredentials"})"), ActsFor::Others);
    Token token;
    token.accessToken = u"a"_s;
    token.actsFor = ActsFor::Others;
    QCOMPARE(tokenFromBytes(toBytes(token, noLimit)), std::optional(token));
    token.actsFor = ActsFor::Oneself;
    QVERIFY(!toBytes(token, noLimit).contains("for"));
}

void TokenTest::leavesOutTheAccessTokenWhereBothDoNotFit()
{
    Token token;
    token.accessToken = QString(1900, u'a');
    token.refreshToken = QString(300, u'r');
    const auto read = tokenFromBytes(toBytes(token, 2000));
    QVERIFY(read);
    QCOMPARE(read->refreshToken, token.refreshToken);
    QVERIFY(read->accessToken.isEmpty());
    // Where nothing is gained by it, it stays: the keychain then says that it is too large.
    token.refreshToken = QString(2500, u'r');
    QVERIFY(toBytes(token, 2000).contains("aaaa"));
    token.refreshToken.clear();
    token.accessToken = QString(2500, u'a');
    QVERIFY(toBytes(token, 2000).size() > 2500);
}

void TokenTest::isKeptByTheComputersClock()
{
    const QDateTime steady = QDateTime::fromSecsSinceEpoch(1'900'000'000, renumber::time::utc);
    const renumber::time::Now slow{steady, steady.addSecs(-7200)};
    Token token;
    token.accessToken = u"access"_s;
    token.expiresAt = steady.addSecs(600);
    const Token kept = onWallClock(token, slow);
    QVERIFY(kept.expiresAt == slow.wall.addSecs(600));
    QVERIFY(!kept.issuedAt);
    QCOMPARE(onProgramClock(kept, slow), token);
    token.issuedAt = steady;
    QVERIFY(onWallClock(token, slow).issuedAt == slow.wall);
}

void TokenTest::isKeptWithWhatItIsBoundTo()
{
    using renumber::description::fingerprint;
    Token token;
    token.accessToken = u"access"_s;
    token.binding = {fingerprint({"a", "b"}), fingerprint({"ab"}), {}, fingerprint({"a", "b", ""})};
    QVERIFY(token.binding->places != token.binding->form);
    QVERIFY(token.binding->places != token.binding->personalFiles);
    const auto read = tokenFromBytes(toBytes(token, noLimit));
    QVERIFY(read);
    QVERIFY(*read == token);
    QVERIFY(toBytes(token, noLimit).size() < 150);
    // What cannot be read binds to nothing, and does not lose the token.
    QVERIFY(!tokenFromBytes(R"({"accessToken":"a","bound":7})")->binding);
    QVERIFY(!tokenFromBytes(R"({"accessToken":"a","bound":"a.b.c.d"})")->binding);
}

void TokenTest::isKeptWithWhetherItIsKnownWhoseItIs()
{
    using renumber::service::TokenOwner;
    Token token;
    token.accessToken = u"access"_s;
    token.owner = TokenOwner::Unconfirmed;
    const auto read = tokenFromBytes(toBytes(token, noLimit));
    QVERIFY(read);
    QVERIFY(*read == token);
    QCOMPARE(read->owner, TokenOwner::Unconfirmed);
    // What earlier versions kept was kept of whoever was signed in.
    QCOMPARE(tokenFromBytes(R"({"accessToken":"a"})")->owner, TokenOwner::Known);
}

RENUMBER_TEST(TokenTest)
#include "tokentest.moc"
