// SPDX-License-Identifier: Apache-2.0
// What the replies of the shipped service mean: each of its errors as services are documented to send it,
// each status that no rule explains, and when it may be tried again.
#include "description/values.h"
#include "sampledescription.h"
#include "service/pointintime.h"
#include "service/replyreader.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using Kind = description::ProblemKind;
using net::Acted;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

struct Refusal
{
    const char *name;
    description::Step step;
    int status;
    QByteArray body;
    Kind kind;
    Acted acted;
};

QByteArray withKey(const char *error, const char *key)
{
    return QByteArray("{\"error\":\"") + error + "\",\"error_message_key\":\"" + key + "\"}";
}

QByteArray withError(const char *error)
{
    return QByteArray("{\"error\":\"") + error + "\"}";
}

const QByteArray invalidNumber
    = "{\"error\":\"invalid_request\",\"error_details\":[{\"field\":\"client_id\"},"
      "{\"field\":\"phone_number\",\"code\":\"invalid\"}]}";

QList<Refusal> refusals()
{
    constexpr auto no = Acted::No;
    return {
        {"stale token", description::Step::Send, 401, withKey("invalid_grant", "error.accessToken.freshness"),
         Kind::StaleToken, no},
        {"stale token while the code is entered", description::Step::Submit, 401,
         withKey("invalid_grant", "error.accessToken.freshness"), Kind::StaleToken, no},
        {"step-up", description::Step::Send, 401, withKey("invalid_grant", "error.authn.mfa.stepup.required"),
         Kind::StepUpNeeded, no},
        {"wrong code", description::Step::Submit, 401,
         withKey("invalid_grant", "error.invalidVerificationCode"), Kind::WrongCode, no},
        {"wrong code without its key", description::Step::Submit, 401, withError("invalid_grant"),
         Kind::WrongCode, no},
        {"invalid_grant elsewhere", description::Step::Send, 401, withError("invalid_grant"),
         Kind::SignInAgain, no},
        {"too many attempts", description::Step::Submit, 401,
         withKey("invalid_grant", "error.tooManyAttempts"), Kind::TooManyAttempts, no},
        {"feature off", description::Step::Send, 403, withKey("access_denied", "error.feature.notAvailable"),
         Kind::FeatureOff, no},
        {"refresh token revoked", description::Step::Read, 400,
         withKey("invalid_grant", "error.refreshToken.revoked"), Kind::SignInAgain, no},
        {"refresh token expired", description::Step::Read, 400,
         withKey("invalid_grant", "error.refreshToken.expired"), Kind::SignInAgain, no},
        {"number in use", description::Step::Send, 409, withError("phone_number_already_exists"),
         Kind::NumberInUse, no},
        {"number in use, once the code is right", description::Step::Submit, 409,
         withError("phone_number_already_exists"), Kind::NumberInUse, no},
        {"invalid number", description::Step::Send, 400, invalidNumber, Kind::InvalidNumber, no},
        {"invalid something else", description::Step::Send, 400,
         "{\"error\":\"invalid_request\",\"error_details\":[{\"field\":\"verification_code\"}]}",
         Kind::UnexpectedReply, no},
        {"scope missing", description::Step::Send, 403, withError("insufficient_scope"), Kind::NotPermitted,
         no},
        {"rate limit in words, sending", description::Step::Send, 429, withError("rate_limit_reached"),
         Kind::TooManyMessages, no},
        {"rate limit in words, resending", description::Step::Resend, 429, withError("rate_limit_reached"),
         Kind::TooManyMessages, no},
        {"rate limit in words, entering", description::Step::Submit, 429, withError("rate_limit_reached"),
         Kind::TooManyRequests, no},
        {"rate limit in words, reading", description::Step::Read, 429, withError("rate_limit_reached"),
         Kind::TooManyRequests, no},
        {"a known error under a strange status", description::Step::Send, 500,
         withError("phone_number_already_exists"), Kind::NumberInUse, no},
    };
}

net::HttpReply reply(int status, const QByteArray &body = {}, const QList<net::Header> &headers = {})
{
    return {status, headers, body};
}

} // namespace

class ReplyProblemTest : public QObject
{
    Q_OBJECT

private:
    Problem problemIn(const net::HttpReply &http, description::Step step = description::Step::Send) const
    {
        const auto result = readReply(m_description, m_send, step, http, {now, now});
        if (result.has_value())
            qFatal("the reply was accepted");
        return result.error();
    }

private slots:
    void initTestCase()
    {
        m_description = shippedDescription();
        m_send = m_description.contact(account::ContactKind::Phone)->change->send.first();
    }

    void refused_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Refusal> all = refusals();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }

    void refused()
    {
        QFETCH(const qsizetype, index);
        const Refusal refusal = refusals().at(index);
        const Problem problem = problemIn(reply(refusal.status, refusal.body), refusal.step);
        QCOMPARE(description::nameOf(problem.kind), description::nameOf(refusal.kind));
        QCOMPARE(problem.acted, refusal.acted);
    }

    void everyRuleIsMet()
    {
        const QList<Refusal> all = refusals();
        for (qsizetype i = 0; i < m_description.problems.size(); ++i) {
            const description::ProblemRule &rule = m_description.problems[i];
            const bool met = std::any_of(all.cbegin(), all.cend(), [&](const Refusal &refusal) {
                const description::Reply whole{reply(refusal.status, refusal.body),
                                               QJsonDocument::fromJson(refusal.body).object()};
                return rule.kind == refusal.kind && rule.condition.holds(whole)
                    && (rule.during.isEmpty() || rule.during.contains(refusal.step));
            });
            QVERIFY2(met, qPrintable(u"no reply here meets rule %1"_s.arg(i)));
        }
    }

    void aStatusAlone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<description::Step>("step");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("settled");
        const auto row = [](int status, description::Step step, Kind kind, bool settled) {
            QTest::addRow("%d in step %d", status, int(step))
                << status << step << description::nameOf(kind) << settled;
        };
        for (const description::Step step :
             {description::Step::Read, description::Step::Send, description::Step::Resend,
              description::Step::Submit, description::Step::Cancel, description::Step::SignIn}) {
            row(401, step, Kind::SignInAgain, true);
            // Of a code the account has to tell: it may have done its work.
            const bool isSettled = step != description::Step::Submit;
            row(403, step, Kind::NotPermitted, isSettled);
            row(408, step, Kind::TimedOut, false);
            row(429, step, Kind::TooManyRequests, true);
            for (const int status :
                 {400, 402, 404, 405, 406, 409, 410, 413, 415, 418, 422, 423, 428, 431, 451, 499})
                row(status, step, Kind::UnexpectedReply, isSettled);
            for (const int status : {511, 600, 999})
                row(status, step, Kind::UnexpectedReply, false);
            for (const int status : {500, 501, 502, 503, 504, 520, 599})
                row(status, step, Kind::ServiceDown, false);
        }
    }

    void aStatusAlone()
    {
        QFETCH(const int, status);
        QFETCH(const description::Step, step);
        QFETCH(const QString, kind);
        QFETCH(const bool, settled);
        QByteArrayList bodies{"", "{}", "[]", R"({"error":7,"error_details":"x"})"};
        if (status != 401 && status != 403)
            bodies += QByteArrayList{"Too Many Requests", "<html></html>", "{\"error\":"};
        for (const QByteArray &body : bodies) {
            const Problem problem = problemIn(reply(status, body), step);
            QCOMPARE(description::nameOf(problem.kind), kind);
            QCOMPARE(problem.acted, settled ? Acted::No : Acted::Maybe);
            QCOMPARE(problem.detail, u"HTTP %1"_s.arg(status));
        }
    }

    /// That of a firewall, of a proxy or of a host that is being mended tells nothing of a permission.
    void aRefusalThatMayBeSomebodyElses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const auto row = [](int status, const QByteArray &body, Kind kind) {
            QTest::addRow("%d %s", status, body.constData()) << status << body << description::nameOf(kind);
        };
        for (const QByteArray &body :
             {"<!DOCTYPE html><title>403 Forbidden</title>"_ba, "<html></html>"_ba, "\xEF\xBB\xBF<html>"_ba,
              "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"_ba, "error code: 1020"_ba,
              "Access denied by policy"_ba, "{\"error\":"_ba}) {
            row(401, body, Kind::UnexpectedReply);
            row(403, body, Kind::UnexpectedReply);
        }
        row(401, "Unauthorized"_ba, Kind::SignInAgain);
        row(403, "\xEF\xBB\xBF{}"_ba, Kind::NotPermitted);
        row(403, "Forbidden\n"_ba, Kind::NotPermitted);
    }

    void aRefusalThatMayBeSomebodyElses()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        for (const auto step :
             {description::Step::Read, description::Step::Send, description::Step::SignIn}) {
            const Problem problem = problemIn(reply(status, body), step);
            QTEST(description::nameOf(problem.kind), "kind");
            QCOMPARE(problem.acted, Acted::No);
        }
        // Only who looks at tokens names their kind. Nobody does so of a permission.
        const net::HttpReply challenge = reply(status, body, {{"WWW-Authenticate", "Bearer"}});
        if (status == 401)
            QCOMPARE(problemIn(challenge).kind, Kind::SignInAgain);
        else
            QTEST(description::nameOf(problemIn(challenge).kind), "kind");
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<double>("seconds"); // -1: none
        const auto row = [](const char *header, double seconds) {
            QTest::newRow(header) << QByteArray(header) << seconds;
        };
        row("60", 60);
        row(" 60 ", 60);
        row("0", 0);
        row("604800", 604800);
        row("Sun, 01 Mar 2026 12:00:45 GMT", 45);
        row("Sun, 01 Mar 2026 12:00:00 GMT", -1);
        row("Sun, 01 Mar 2026 11:59:00 GMT", -1);
        row("Sun, 01 Mar 2027 12:00:00 GMT", -1);
        row("604801", -1);
        row("-1", -1);
        row("1.5", 1.5);
        row("99999999999999999999", -1);
        row("soon", -1);
        row("", -1);
        row("2026-03-01T12:00:45Z", -1);
        row("Mon, 01 Mar 2026 12:00:45 GMT", -1); // not that day of the week
    }

    void retryAfter()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const double, seconds);
        const Problem problem = problemIn(reply(429, {}, {{"retry-after", header}}));
        QCOMPARE(problem.retryAt,
                 seconds < 0 ? std::nullopt : std::optional(now.addMSecs(qint64(seconds * 1000))));
        if (problem.retryAt)
            QCOMPARE(problem.retryAt->offsetFromUtc(), 0);
    }

    /// The computer's clock is three hours fast, and was right when the program started.
    void aDateIsTheServicesNotThisComputers_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("seconds") << QByteArray("45") << QByteArray();
        QTest::newRow("a date, with the service's own")
            << QByteArray("Sun, 01 Mar 2026 12:00:45 GMT") << QByteArray("Sun, 01 Mar 2026 12:00:00 GMT");
        QTest::newRow("a date, with one of a service that is a year behind")
            << QByteArray("Sat, 01 Mar 2025 12:00:45 GMT") << QByteArray("Sat, 01 Mar 2025 12:00:00 GMT");
        QTest::newRow("a date alone: by the computer's clock")
            << QByteArray("Sun, 01 Mar 2026 15:00:45 GMT") << QByteArray();
        QTest::newRow("a date that is none: by the computer's clock")
            << QByteArray("Sun, 01 Mar 2026 15:00:45 GMT") << QByteArray("yesterday");
    }

    void aDateIsTheServicesNotThisComputers()
    {
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const QByteArray, date);
        const auto result = readReply(m_description, m_send, description::Step::Send,
                                      reply(429, {}, {{"Retry-After", retryAfter}, {"Date", date}}),
                                      {now, now.addSecs(3 * 3600)});
        QVERIFY(!result);
        QCOMPARE(result.error().retryAt, std::optional(now.addSecs(45)));
    }

    void timesThatAreTakenComeToTheProgramsClock()
    {
        const time::Now fast{now, now.addSecs(3 * 3600)};
        description::Values taken{{u"expiresAt"_s, u"2026-03-01T15:10:00Z"_s},
                                  {u"resendAt"_s, u"soon"_s},
                                  {u"userId"_s, u"2026-03-01T15:10:00Z"_s}};
        moveToProgramClock(taken, reply(200, {}), fast);
        QCOMPARE(pointInTime(taken.value(u"expiresAt"_s)), std::optional(now.addSecs(600)));
        QCOMPARE(description::toText(taken.value(u"resendAt"_s)), u"soon"_s);
        QCOMPARE(description::toText(taken.value(u"userId"_s)), u"2026-03-01T15:10:00Z"_s);
        description::Values dated{{u"expiresAt"_s, u"2026-03-01T12:10:00Z"_s}};
        moveToProgramClock(dated, reply(200, {}, {{"Date", "Sun, 01 Mar 2026 12:00:00 GMT"}}), fast);
        QCOMPARE(pointInTime(dated.value(u"expiresAt"_s)), std::optional(now.addSecs(600)));
    }

    /// It is believed where hardly another zone than UTC can have brought it about.
    void aTimeWithoutAZone_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<int>("seconds"); // -1: nothing is said
        QTest::newRow("ten minutes, of UTC") << u"2026-03-01T12:10:00"_s << 600;
        QTest::newRow("with a space") << u"2026-03-01 12:00:30"_s << 30;
        QTest::newRow("ten minutes, in Tokyo") << u"2026-03-01T21:10:00"_s << -1;
        QTest::newRow("ten minutes, in Paris") << u"2026-03-01T13:10:00"_s << -1;
        QTest::newRow("ten minutes, in New York") << u"2026-03-01T07:10:00"_s << -1;
        QTest::newRow("six hours, in New York") << u"2026-03-01T12:59:58"_s << -1;
        QTest::newRow("a day, in New York") << u"2026-03-02T07:00:00"_s << -1;
        QTest::newRow("five hours, in New York") << u"2026-03-01T12:00:00"_s << -1;
    }

    void aTimeWithoutAZone()
    {
        QFETCH(const QString, told);
        QFETCH(const int, seconds);
        for (const auto &name : {u"expiresAt"_s, u"resendAt"_s}) {
            description::Values taken{{name, told}};
            moveToProgramClock(taken, reply(200, {}), {now, now});
            QCOMPARE(pointInTime(taken.value(name)),
                     seconds < 0 ? std::nullopt : std::optional(now.addSecs(seconds)));
            QVERIFY(!pointInTimeWithoutZone(taken.value(name)));
        }
    }

    void itsOwnWordsAndId()
    {
        const Problem all = problemIn(reply(
            409,
            R"({"error":"phone_number_already_exists","error_id":"Ab1","error_user_msg":"<b>In use</b>"})",
            {{"X-R5-Correlation-Id", "from-the-header"}}));
        QCOMPARE(all.serviceWords, u"<b>In use</b>"_s);
        QCOMPARE(all.requestId, u"Ab1"_s);
        QCOMPARE(all.detail, QString());
        const Problem bare = problemIn(reply(500, "oops", {{"X-R5-Correlation-Id", "from-the-header"}}));
        QCOMPARE(bare.serviceWords, QString());
        QCOMPARE(bare.requestId, u"from-the-header"_s);
        const QByteArray longText(5000, 'x');
        const Problem verbose = problemIn(
            reply(400, "{\"error_id\":\"" + longText + "\",\"error_user_msg\":\"" + longText + "\"}"));
        QCOMPARE(verbose.serviceWords.size(), 500);
        QCOMPARE(verbose.requestId.size(), 200);
        const Problem odd = problemIn(reply(400, R"({"error_id":{"a":1},"error_user_msg":["x"]})"));
        QCOMPARE(odd.serviceWords, QString());
        QCOMPARE(odd.requestId, QString());
    }

    void whatTheServiceDoesNotTellApart()
    {
        const QByteArray wrong
            = R"({"error":"invalid_grant","error_message_key":"error.invalidVerificationCode"})";
        const Problem vague = problemIn(reply(401, wrong), description::Step::Submit);
        QCOMPARE(vague.kind, Kind::WrongCode);
        QCOMPARE(vague.orElse, (QList<Kind>{Kind::CodeExpired, Kind::CodeSpent, Kind::CodeSuperseded}));
        const Problem plain = problemIn(reply(409, R"({"error":"phone_number_already_exists"})"));
        QCOMPARE(plain.orElse, QList<Kind>());
    }

    void transportFailures()
    {
        using net::TransportError;
        const auto kind = [](TransportError error) { return problemFrom({error, Acted::Maybe}).kind; };
        QCOMPARE(kind(TransportError::Offline), Kind::Offline);
        QCOMPARE(kind(TransportError::Refused), Kind::ServiceDown);
        QCOMPARE(kind(TransportError::TlsFailed), Kind::TlsFailed);
        QCOMPARE(kind(TransportError::NotAllowed), Kind::TlsFailed);
        QCOMPARE(kind(TransportError::TimedOut), Kind::TimedOut);
        QCOMPARE(kind(TransportError::ConnectionLost), Kind::TimedOut);
        QCOMPARE(kind(TransportError::Redirected), Kind::UnexpectedReply);
        QCOMPARE(kind(TransportError::TooLarge), Kind::UnexpectedReply);
        QCOMPARE(kind(TransportError::Unreadable), Kind::UnexpectedReply);
        QCOMPARE(problemFrom({TransportError::Refused, Acted::No}).acted, Acted::No);
        QCOMPARE(problemFrom({TransportError::TimedOut, Acted::Maybe}).acted, Acted::Maybe);
        // What a proxy did says nothing of the service.
        const Problem problem
            = problemFrom({TransportError::Refused, Acted::No, {}, net::ProxyFault::NotThrough});
        QCOMPARE(problem.kind, Kind::Offline);
        QCOMPARE(problem.proxy, net::ProxyFault::NotThrough);
    }

    void whatARefusalTells_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("entriesLeft"); // -1: not told
        QTest::addColumn<int>("seconds"); // until it may be tried again; -1: not told
        const auto row = [](const char *body, int entriesLeft, int seconds) {
            QTest::newRow(body) << QByteArray(body) << entriesLeft << seconds;
        };
        row("{}", -1, -1);
        row(R"({"left":2,"wait":30})", 2, 30);
        row(R"({"left":"0","wait":"30"})", 0, 30);
        row(R"({"left":-1,"wait":-1})", -1, -1);
        row(R"({"left":"few","wait":"nan"})", -1, -1);
        row(R"({"wait":1e9})", -1, -1);
        row(R"({"at":"2026-03-01T12:01:00Z"})", -1, 60);
        row(R"({"at":1772366460})", -1, 60);
        row(R"({"at":"1772366460000"})", -1, 60);
        row(R"({"at":"2026-03-01T11:59:00Z"})", -1, -1); // over already
        row(R"({"at":"soon"})", -1, -1);
        row(R"({"at":"2026-03-01T12:01:00"})", -1, -1); // a wait may be of any length, in any zone
    }

    void whatARefusalTells()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, entriesLeft);
        QFETCH(const int, seconds);
        QByteArray text = sampleText();
        text.replace("\"words\":",
                     R"("entriesLeft": [ "left" ], "retryIn": [ "wait" ], "retryAt": [ "at" ], "words":)");
        const description::Description description = described(text).value();
        const auto result = readReply(description, description.read.first(), description::Step::Submit,
                                      {400, {}, body}, {now, now});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().entriesLeft, entriesLeft < 0 ? std::nullopt : std::optional(entriesLeft));
        QCOMPARE(result.error().retryAt, seconds < 0 ? std::nullopt : std::optional(now.addSecs(seconds)));
    }

    /// Whatever a description makes of a status: it may be a proxy's or a firewall's, which has looked at
    /// neither number nor code, and answers for a service that has acted.
    void aStatusOnAPage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("body");
        const QByteArrayList bodies{"<html><head><title>400 Bad Request</title></head></html>", "Bad Request",
                                    "{\"error\":", "\xEF\xBB\xBF<!doctype html>"};
        const QStringList files = QDir(u":/services"_s).entryList({u"*.json"_s});
        for (const QString &file : files) {
            for (const QByteArray &body : bodies) {
                if (!file.contains(u".schema."_s))
                    QTest::newRow(qPrintable(file + u": "_s + QString::fromLatin1(body)))
                        << u":/services/"_s + file << body;
            }
        }
    }

    void aStatusOnAPage()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, body);
        const description::Description description = description::readDescriptionFile(file).value();
        const description::Call call = description.read.first();
        for (const description::Step step :
             {description::Step::Send, description::Step::Resend, description::Step::Submit}) {
            for (const int status : {400, 402, 404, 405, 409, 410, 413, 422, 429, 451}) {
                const auto result = readReply(description, call, step, reply(status, body), {now, now});
                QVERIFY(!result);
                QCOMPARE(description::nameOf(result.error().kind),
                         description::nameOf(status == 429 ? Kind::TooManyRequests : Kind::UnexpectedReply));
                if (step == description::Step::Submit && status != 429)
                    QCOMPARE(result.error().acted, Acted::Maybe);
            }
        }
    }

    void everyKindHasItsName()
    {
        const QStringList names = description::problemKindNames();
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
        for (const QString &name : names)
            QCOMPARE(description::nameOf(description::problemKindNamed(name).value()), name);
        QVERIFY(!description::problemKindNamed(u"WrongCode"_s));
        QVERIFY(!description::problemKindNamed({}));
        // What this program finds by itself, no reply of a service means.
        for (const auto kind :
             {description::ProblemKind::NoCall, description::ProblemKind::NoLeave,
              description::ProblemKind::AnotherName, description::ProblemKind::AnotherContact})
            QVERIFY(!description::problemKindNamed(description::nameOf(kind)));
    }

private:
    description::Description m_description;
    description::Call m_send;
};

RENUMBER_TEST(ReplyProblemTest)
#include "replyproblemtest.moc"
