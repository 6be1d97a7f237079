// SPDX-License-Identifier: Apache-2.0
// From what a reply gave to the token in use.
#include "signin/tokenreply.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

using namespace renumber::signin;
using namespace Qt::StringLiterals;
using renumber::description::Values;
using renumber::service::Outcome;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), renumber::time::utc);

Token tokenIn(const Values &taken)
{
    Token old;
    old.accessToken = u"old"_s;
    old.refreshToken = u"old-refresh"_s;
    old.expiresAt = now;
    return tokenFrom(Outcome{taken, {}}, old, now).value_or(Token());
}

} // namespace

class TokenReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTheReplyDoesNotMention()
    {
        const Token token = tokenIn({{u"accessToken"_s, u"new"_s}});
        QCOMPARE(token.accessToken, u"new"_s);
        QCOMPARE(token.refreshToken, u"old-refresh"_s);
        QCOMPARE(token.issuedAt, now);
        QCOMPARE(token.expiresAt, std::nullopt); // of the old one
    }

    void itIsKnownWhoseItIsWhereTheReplySaysSo()
    {
        using renumber::service::TokenOwner;
        QCOMPARE(tokenIn({{u"accessToken"_s, u"new"_s}}).owner, TokenOwner::Unconfirmed);
        QCOMPARE(tokenIn({{u"accessToken"_s, u"new"_s}, {u"userId"_s, u"u1"_s}}).owner, TokenOwner::Known);
        Token old;
        old.userId = u"u1"_s; // whose the one before was says nothing of this one
        const Outcome outcome{{{u"accessToken"_s, u"new"_s}}, {}};
        QCOMPARE(tokenFrom(outcome, old, now)->owner, TokenOwner::Unconfirmed);
        old.actsFor = renumber::description::ActsFor::Others;
        QCOMPARE(tokenFrom(outcome, old, now)->owner, TokenOwner::Unconfirmed);
    }

    void expires_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<std::optional<QDateTime>>("expiresAt");
        const auto row
            = [](const char *what, const QString &name, const QJsonValue &value,
                 const std::optional<QDateTime> &at) { QTest::newRow(what) << name << value << at; };
        row("in seconds", u"expiresIn"_s, 60, now.addSecs(60));
        row("in the text of seconds", u"expiresIn"_s, u"60"_s, now.addSecs(60));
        row("in ages", u"expiresIn"_s, 1e300, std::nullopt);
        row("at a time", u"expiresAt"_s, u"2026-03-01T12:01:00Z"_s, now.addSecs(60));
        row("at a time in milliseconds", u"expiresAt"_s, qint64(1772366460000), now.addSecs(60));
        row("in a year that no file can hold", u"expiresAt"_s, qint64(9000000000000000000), std::nullopt);
    }

    void expires()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        QFETCH(const std::optional<QDateTime>, expiresAt);
        const Token token = tokenIn({{u"accessToken"_s, u"new"_s}, {name, value}});
        QCOMPARE(token.expiresAt, expiresAt);
        QCOMPARE(tokenFromBytes(toBytes(token, 2000)), std::optional(token));
    }

    void anEmptyTokenIsNone()
    {
        const auto token = tokenFrom(Outcome{{{u"accessToken"_s, u""_s}}, {}}, {}, now);
        QVERIFY(!token.has_value());
        QCOMPARE(token.error().kind, renumber::description::ProblemKind::UnexpectedReply);
        QCOMPARE(token.error().detail, u"the token in the reply is empty"_s);
    }
};

RENUMBER_TEST(TokenReplyTest)
#include "tokenreplytest.moc"
