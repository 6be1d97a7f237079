// SPDX-License-Identifier: Apache-2.0
// The runner against a server that answers what a test says: what it learns of a code, what it hands from one
// call to the next, and what it does when a person leaves.
#include "change/runner.h"
#include "describing.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "requestheader.h"
#include "sampledescription.h"
#include "samples.h"
#include "shippeddescription.h"
#include "testprogram.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

const QByteArray oldAccount = R"({"id":"user","phone":"+33750253354","verified":true})";
const QByteArray newAccount = R"({"id":"user","phone":"+33750253355","verified":true})";

const QByteArray namingTheTicket = R"(, "headers": { "X-Ticket": "{ticket}" })";

/// The sample, with all that a reply can say of a code, and a way to cancel, with such \a headers.
description::Description knowing(const QByteArray &code = R"("entries": 3, "lifetimeSeconds": 600)",
                                 const QByteArray &headers = namingTheTicket)
{
    QByteArray text = sampleText();
    text.replace(R"("phoneVerified?": "verified")",
                 R"("phoneVerified?": "verified", "phonePending?": "pending")");
    text.replace(
        R"("take": { "expiresIn?": "expires" })",
        R"("take": { "expiresIn?": "in", "expiresAt?": "at", "resendIn?": "again", "resendAt?": "againAt",
                              "entriesLeft?": "left" })");
    text.replace(R"("entries": 3, "length": 6, "lifetimeSeconds": 600)", code);
    text.replace(
        R"("resend": [ { "post": "/again", "json": { "ticket": "{ticket}" } } ],)",
        R"("resend": [ { "post": "/again", "json": { "ticket": "{ticket}" }, "keep": { "ticket?": "ticket" } } ],
                    "cancel": [ { "delete": "/change" HEADERS } ],)");
    text.replace("HEADERS", headers);
    const auto description = described(text);
    if (!description)
        qFatal("%s", qUtf8Printable(toText(description.error().first())));
    return *description;
}

} // namespace

class RunnerTest : public QObject
{
    Q_OBJECT

private:
    /// A runner at a server whose replies are \a m_replies, by method and path.
    void start(const description::Description &description)
    {
        m_server = std::make_unique<RawServer>([this](QTcpSocket *socket, const QByteArray &request) {
            const QByteArrayList words = request.split(' ');
            const QByteArray answer = m_replies.value(words[0] + ' ' + words[1]);
            if (answer.isEmpty()) { // a server that thinks
                m_thinking = socket;
                return;
            }
            socket->write(answer);
            socket->disconnectFromHost();
        });
        m_client = std::make_unique<service::Client>(
            m_lines, serviceAt(m_server->url({}).toString(), description), [] { return at(0); });
        m_runner = std::make_unique<Runner>(*m_client, [this] { return at(m_now); });
    }

    /// Of the request that the server thinks about.
    void answer(const QByteArray &reply)
    {
        m_thinking->write(reply);
        m_thinking->disconnectFromHost();
    }

    Plan plan() const
    {
        return m_runner->planFor(Aim::Change, phone(oldNumber, account::Verification::Verified), newNumber)
            .value();
    }

    /// One change that is given up while the service thinks about another one, given up before it.
    void giveUpTwo()
    {
        m_replies["DELETE /change"] = {};
        start(knowing());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        const Change change = m_runner->change();
        m_runner->cancel();
        m_runner->restore(change, {{u"ticket"_s, u"t2"_s}});
        m_runner->cancel();
        QTRY_COMPARE(calls().count("DELETE /change"), 1);
    }

    QString phase() const { return describe(m_runner->change().phase).section(u' ', 0, 0); }

    QByteArrayList calls() const
    {
        QByteArrayList calls;
        for (const QByteArray &request : m_server->requests())
            calls.append(request.split(' ')[0] + ' ' + request.split(' ')[1]);
        return calls;
    }

private slots:
    void init()
    {
        m_now = 0;
        m_replies = {{"POST /change", rawReply(200, R"({"ticket":"t1"})")},
                     {"POST /again", rawReply(200, "{}")},
                     {"POST /confirm", rawReply(200, "{}")},
                     {"DELETE /change", rawReply(200, "{}")},
                     {"GET /me", rawReply(200, oldAccount)}};
    }
    void cleanup()
    {
        m_runner.reset();
        m_client.reset();
        m_server.reset();
    }

    void whatIsLearntOfACode_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &rules, const QByteArray &said,
                            std::optional<qint64> expires, std::optional<qint64> again,
                            std::optional<int> left, EntriesSource source) {
            SentCode code = bareCode(100);
            if (expires)
                code.expiresAt = at(*expires);
            if (again)
                code.resendAt = at(*again);
            code.entriesLeft = left;
            code.entriesSource = source;
            QTest::newRow(name) << rules << QByteArray(R"({"ticket":"t1")" + said + "}") << describe(code);
        };
        const QByteArray none = R"("entries": "many")";
        const QByteArray known = R"("entries": 3, "lifetimeSeconds": 600, "resendAfterSeconds": 60)";
        constexpr auto unknown = EntriesSource::Unknown;
        constexpr auto byRule = EntriesSource::Description;
        row("nothing is known", none, "", {}, {}, {}, unknown);
        row("the description knows", known, "", 700, 160, 3, byRule);
        row("the service says seconds", known, R"(,"in":90,"again":30,"left":5)", 190, 130, 5,
            EntriesSource::Service);
        row("seconds as text", none, R"(,"in":"90")", 190, {}, {}, unknown);
        row("a fraction of a second", none, R"(,"in":0.5)", 100, {}, {}, unknown);
        row("points in time", known, R"(,"at":"2026-03-01T12:05:00Z","againAt":"2026-03-01T12:03:00Z")", 300,
            180, 3, byRule);
        row("a point in another zone", none, R"(,"at":"2026-03-01T14:05:00+02:00")", 300, {}, {}, unknown);
        row("a point with milliseconds", none, R"(,"at":"2026-03-01T12:05:00.000Z")", 300, {}, {}, unknown);
        row("a point without a zone", none, R"(,"at":"2026-03-01T12:05:00")", 300, {}, {}, unknown);
        row("thirty days", none, R"(,"in":2592000)", 2592100, {}, {}, unknown);
        row("spans", none, R"(,"in":"PT10M","again":"30s")", 700, 130, {}, unknown);
        row("both", none, R"(,"in":90,"at":"2026-03-01T12:05:00Z")", 190, {}, {}, unknown);
        row("no entry left", none, R"(,"left":0)", {}, {}, 0, EntriesSource::Service);
        // What makes no sense is as good as not said.
        row("zero seconds", known, R"(,"in":0)", 700, 160, 3, byRule);
        row("negative", known, R"(,"in":-5,"left":-1)", 700, 160, 3, byRule);
        row("longer than a year", known, R"(,"in":31622401)", 700, 160, 3, byRule);
        row("until longer than a year", known, R"(,"at":"2027-03-03T12:00:00Z")", 700, 160, 3, byRule);
        row("a wait longer than a week", known, R"(,"again":604801)", 700, 160, 3, byRule);
        row("a wait until longer than a week", known, R"(,"againAt":"2026-03-09T12:00:00Z")", 700, 160, 3,
            byRule);
        row("expired as it was sent", known, R"(,"at":"2026-03-01T12:00:00Z")", 700, 160, 3, byRule);
        row("a date alone", known, R"(,"at":"2026-03-01")", 700, 160, 3, byRule);
        row("words", known, R"(,"in":"soon","at":"tomorrow","left":"few")", 700, 160, 3, byRule);
        row("a truth", known, R"(,"in":true,"left":true)", 700, 160, 3, byRule);
        row("null", known, R"(,"in":null,"left":null)", 700, 160, 3, byRule);
    }

    void whatIsLearntOfACode()
    {
        QFETCH(const QByteArray, rules);
        QFETCH(const QByteArray, said);
        QFETCH(const QString, code);
        m_replies["POST /change"] = rawReply(200, said);
        start(knowing(rules));
        m_now = 100;
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QCOMPARE(describe(std::get<AwaitingCode>(m_runner->change().phase).code), code);
    }

    void aWholeJourney()
    {
        start(knowing());
        QStringList phases;
        connect(m_runner.get(), &Runner::changed, this, [&](const Change &change) {
            QCOMPARE(change, m_runner->change());
            phases.append(phase());
        });
        connect(m_runner.get(), &Runner::accountRead, this, [&] { phases.append(u"(account)"_s); });
        m_runner->begin(plan());
        m_runner->begin(plan()); // a double click
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_replies["GET /me"] = rawReply(200, newAccount);
        m_runner->enterCode(u"012345"_s);
        m_runner->enterCode(u"012345"_s);
        QTRY_COMPARE(phase(), u"Done"_s);
        QCOMPARE(phases,
                 QStringList({u"Requesting"_s, u"ReadingBack"_s, u"(account)"_s, u"AwaitingCode"_s,
                              u"Submitting"_s, u"ReadingBack"_s, u"(account)"_s, u"Done"_s}));
        QCOMPARE(calls(), QByteArrayList({"POST /change", "GET /me", "POST /confirm", "GET /me"}));
        QVERIFY(m_server->requests()[2].endsWith(R"({"code":"012345","ticket":"t1"})"));
    }

    /// What the person ticked, and whether the number was verified, in the service's own words.
    void choicesAndTheCurrentNumberAreSent()
    {
        QByteArray text = sampleText();
        text.replace(R"("change": {)", R"("change": { "choices": {
            "main": { "label": "Main", "yes": "Y", "no": "N" }, "only": { "label": "Only", "no": null } },)");
        text.replace(
            R"({ "number": "{new}" })",
            R"({ "main": "{main}", "only?": "{only}", "was": "{current.verified}", "number": "{new}" })");
        start(described(text).value());
        Plan mine = plan();
        mine.choices.insert(u"main"_s, true);
        m_runner->begin(mine);
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QVERIFY(m_server->requests().first().endsWith(R"({"main":"Y","number":"+33750253355","was":true})"));
        m_runner->cancel();
        mine.choices = {{u"main"_s, false}, {u"only"_s, true}};
        mine.before.verification = account::Verification::NotVerified;
        cleanup();
        start(described(text).value());
        m_runner->begin(mine);
        QTRY_VERIFY(!m_server->requests().isEmpty());
        QVERIFY(m_server->requests().first().endsWith(
            R"({"main":"N","number":"+33750253355","only":true,"was":false})"));
    }

    void aResendMayRenewWhatIsKept()
    {
        start(knowing());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_replies["POST /again"] = rawReply(200, R"({"ticket":"t2"})");
        m_now = 30;
        m_runner->resend();
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QVERIFY(m_server->requests()[2].endsWith(R"({"ticket":"t1"})"));
        QCOMPARE(std::get<AwaitingCode>(m_runner->change().phase).code.sentAt, at(30));
        m_runner->enterCode(u"012345"_s);
        QTRY_COMPARE(calls().count("POST /confirm"), 1);
        QTRY_COMPARE(phase(), u"Unsettled"_s);
        QVERIFY(m_server->requests()[4].endsWith(R"({"code":"012345","ticket":"t2"})"));
    }

    /// What one change kept is no business of the next.
    void aNewChangeKnowsNothingOfTheLast()
    {
        start(knowing());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_runner->cancel();
        QTRY_VERIFY(calls().contains("DELETE /change"));
        m_replies["POST /change"] = {};
        m_runner->begin(plan());
        QTRY_COMPARE(calls().count("POST /change"), 2);
        m_runner->cancel();
        QTRY_COMPARE(calls().count("DELETE /change"), 2);
        QVERIFY(m_server->requests()[2].startsWith("DELETE")
                && headerOf(m_server->requests()[2], "X-Ticket") == "t1");
        QVERIFY(headerOf(m_server->requests().last(), "X-Ticket").isEmpty());
    }

    void norOfOneThatIsDone()
    {
        m_replies["GET /me"] = rawReply(200, newAccount);
        start(knowing());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"Done"_s);
        m_replies["POST /change"] = {};
        m_runner->begin(plan());
        QTRY_COMPARE(calls().count("POST /change"), 2);
        m_runner->cancel();
        QTRY_VERIFY(calls().contains("DELETE /change"));
        QVERIFY(headerOf(m_server->requests().last(), "X-Ticket").isEmpty());
    }

    void leavingEndsTheCallUnderWay()
    {
        m_replies["POST /change"] = {};
        start(knowing());
        QSignalSpy changed(m_runner.get(), &Runner::changed);
        m_runner->begin(plan());
        QTRY_COMPARE(calls(), QByteArrayList{"POST /change"});
        m_runner->cancel();
        QCOMPARE(phase(), u"Idle"_s);
        QTRY_VERIFY(calls().contains("DELETE /change"));
        QCOMPARE(changed.size(), 2);
    }

    /// On lines of their own the two might arrive in the other order.
    void whatFollowsWaitsUntilTheServiceHasAnswered()
    {
        m_replies["DELETE /change"] = {};
        start(knowing());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_runner->cancel();
        QCOMPARE(*m_runner->beingTakenBack(), plan());
        bool hasEnded = false;
        wait::Future<> end = m_runner->whenTakenBack();
        end.then([&hasEnded](wait::Ended) { hasEnded = true; });
        m_runner->begin(plan());
        QVERIFY(m_runner->isUnsent());
        QTRY_VERIFY(calls().contains("DELETE /change"));
        QCOMPARE(calls().count("POST /change"), 1);
        QVERIFY(!hasEnded);
        QSignalSpy takenBack(m_runner.get(), &Runner::takenBack);
        answer(rawReply(204));
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QVERIFY(hasEnded && !m_runner->beingTakenBack() && !m_runner->isUnsent());
        QCOMPARE(takenBack.size(), 1);
        QCOMPARE(takenBack[0][0].value<TakenBack>(), (TakenBack{plan(), TakingBack::Accepted}));
        QCOMPARE(calls(),
                 QByteArrayList({"POST /change", "GET /me", "DELETE /change", "POST /change", "GET /me"}));
    }

    void whatWaitedIsNotAskedOnceItIsLeft()
    {
        m_replies["DELETE /change"] = {};
        start(knowing());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_runner->cancel();
        m_runner->begin(plan());
        m_runner->cancel(); // of which the service has heard nothing
        QTRY_VERIFY(calls().contains("DELETE /change"));
        answer(rawReply(204));
        QTRY_VERIFY(!m_runner->beingTakenBack());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QCOMPARE(calls(),
                 QByteArrayList({"POST /change", "GET /me", "DELETE /change", "POST /change", "GET /me"}));
    }

    void twoAreGivenUpOneAfterTheOther()
    {
        giveUpTwo();
        answer(rawReply(204));
        QTRY_COMPARE(calls().count("DELETE /change"), 2);
        QCOMPARE(headerOf(m_server->requests().last(), "X-Ticket"), "t2");
        QVERIFY(m_runner->beingTakenBack());
        answer(rawReply(204));
        QTRY_VERIFY(!m_runner->beingTakenBack());
    }

    /// It would be asked for with their token, and show them the number of the one before.
    void whatWasOfAnotherPersonIsNotGivenUpForTheNext_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("somebody else is chosen") << true;
        QTest::newRow("nobody is meant") << false;
    }
    void whatWasOfAnotherPersonIsNotGivenUpForTheNext()
    {
        QFETCH(const bool, isNamed);
        giveUpTwo();
        QSignalSpy takenBack(m_runner.get(), &Runner::takenBack);
        if (isNamed)
            m_client->choosePerson(u"user"_s);
        else
            m_client->meanNobody();
        QVERIFY(!m_runner->beingTakenBack());
        bool hasEnded = false;
        wait::Future<> end = m_runner->whenTakenBack();
        end.then([&hasEnded](wait::Ended) { hasEnded = true; });
        QTRY_VERIFY(hasEnded);
        answer(rawReply(204));
        m_client->choosePerson(u"user"_s);
        m_runner->begin(plan()); // which comes after whatever would still be sent
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QCOMPARE(calls().count("DELETE /change"), 1);
        QVERIFY(takenBack.isEmpty());
    }

    void aSecondCodeGoesOnlyToTheContactThatIsShown_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<qsizetype>("asked");
        QTest::newRow("it is there") << oldAccount << qsizetype(1);
        QTest::newRow("another one is there")
            << QByteArray(R"({"id":"user","phone":"+14155550199","verified":true})") << qsizetype(0);
    }
    void aSecondCodeGoesOnlyToTheContactThatIsShown()
    {
        QFETCH(const QByteArray, account);
        QFETCH(const qsizetype, asked);
        QByteArray text = sampleText();
        text.replace(R"("submit": [
        { "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" } })",
                     R"("sendToCurrent": [ { "post": "/second", "json": { "a": "b" } } ], "submit": [
        { "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}", "old?": "{currentCode}" } })");
        const auto description = described(text);
        QVERIFY2(description, description ? "" : qPrintable(toText(description.error().first())));
        m_replies["POST /second"] = rawReply(200, "{}");
        start(*description);
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_replies["GET /me"] = rawReply(200, account);
        m_runner->sendToCurrent();
        QTRY_VERIFY(!m_runner->isBusy());
        QCOMPARE(calls().count("POST /second"), asked);
        const std::optional<service::Problem> problem
            = std::get<AwaitingCode>(m_runner->change().phase).problem;
        QCOMPARE(problem.has_value(), asked == 0);
        QVERIFY(!problem || problem->kind == description::ProblemKind::AnotherContact);
    }

    void whatComesOfGivingUp_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<TakingBack>("outcome");
        QTest::newRow("accepted") << rawReply(200, "{}") << TakingBack::Accepted;
        QTest::newRow("refused") << rawReply(409, "{}") << TakingBack::NotDone;
        QTest::newRow("no HTTP") << QByteArray("nonsense\r\n\r\n") << TakingBack::Unknown;
        QTest::newRow("nothing in time") << QByteArray() << TakingBack::Unknown;
    }
    void whatComesOfGivingUp()
    {
        QFETCH(const QByteArray, reply);
        m_replies["DELETE /change"] = reply;
        start(knowing());
        m_client->setLimits({.cancelling = std::chrono::milliseconds(reply.isEmpty() ? 100 : 10'000)});
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QSignalSpy takenBack(m_runner.get(), &Runner::takenBack);
        m_runner->cancel();
        QTRY_COMPARE(takenBack.size(), 1);
        QTEST(takenBack[0][0].value<TakenBack>().outcome, "outcome");
    }

    /// A call that names no change would end whatever waits by then.
    void whatWasBegunElsewhereIsNotGivenUp_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<TakingBack>("outcome");
        const auto waiting = [](const QByteArray &pending) {
            return rawReply(
                200, R"({"id":"user","phone":"+33750253354","verified":true,"pending":)" + pending + "}");
        };
        QTest::newRow("it waits") << waiting(R"("+33750253355")") << TakingBack::Accepted;
        QTest::newRow("another one waits") << waiting(R"("+14155550199")") << TakingBack::NotDone;
        QTest::newRow("a part is told") << waiting(R"("+33 … 99")") << TakingBack::Accepted;
        QTest::newRow("nothing is seen to wait") << waiting("null") << TakingBack::Accepted;
        QTest::newRow("it cannot be read") << rawReply(404, "{}") << TakingBack::NotDone;
        QTest::newRow("it is not read in time") << QByteArray() << TakingBack::NotDone;
    }
    void whatWasBegunElsewhereIsNotGivenUp()
    {
        QFETCH(const QByteArray, account);
        QFETCH(const TakingBack, outcome);
        start(knowing(R"("entries": 3)", {}));
        m_client->setLimits({.cancelling = std::chrono::milliseconds(account.isEmpty() ? 100 : 10'000)});
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_replies["GET /me"] = account;
        QSignalSpy takenBack(m_runner.get(), &Runner::takenBack);
        m_runner->cancel();
        QTRY_COMPARE(takenBack.size(), 1);
        QCOMPARE(takenBack[0][0].value<TakenBack>().outcome, outcome);
        QCOMPARE(calls().count("DELETE /change"), outcome == TakingBack::Accepted ? 1 : 0);
    }

    /// Who signs out meanwhile has still given it up.
    void itIsGivenUpThoughNobodyIsMeantAnyMore()
    {
        start(knowing(R"("entries": 3)", {}));
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_replies["GET /me"] = {};
        m_runner->cancel();
        QTRY_COMPARE(calls().count("GET /me"), 2);
        m_client->meanNobody();
        answer(rawReply(200, oldAccount));
        QTRY_COMPARE(calls().count("DELETE /change"), 1);
    }

    void aServiceThatNeedsNoCancelIsNotTold()
    {
        start(sampleDescription());
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        m_runner->cancel();
        m_runner->begin(plan());
        QTRY_COMPARE(phase(), u"AwaitingCode"_s);
        QCOMPARE(calls(), QByteArrayList({"POST /change", "GET /me", "POST /change", "GET /me"}));
    }

    void plansFollowTheDescription()
    {
        start(knowing());
        const Plan change = plan();
        QCOMPARE(change.effect, description::EffectTiming::AfterCode);
        QCOMPARE(change.confirmation, Confirmation::Code);
        QCOMPARE(change.resending, Resending::Possible);
        QCOMPARE(change.code, (code::CodeRules{3, {}, std::chrono::seconds(600), {}}));
        const account::Contact unverified = phone(oldNumber, account::Verification::NotVerified);
        QCOMPARE(m_runner->planFor(Aim::Change, unverified, newNumber)->effect,
                 description::EffectTiming::AtOnce);
        QCOMPARE(m_runner->planFor(Aim::Verify, unverified, oldNumber)->effect,
                 description::EffectTiming::AfterCode);
        QVERIFY(!m_runner->planFor(Aim::Verify, phone({}, account::Verification::Unknown), {}));
        const account::Contact email{account::ContactKind::Email, emailValue(u"a@example.com"_s), {}, {}};
        QVERIFY(!m_runner->planFor(Aim::Change, email, emailValue(u"b@example.com"_s)));
    }

private:
    net::Lines m_lines;
    std::unique_ptr<RawServer> m_server;
    QPointer<QTcpSocket> m_thinking; ///< whose request has no answer yet
    std::unique_ptr<service::Client> m_client;
    std::unique_ptr<Runner> m_runner;
    QMap<QByteArray, QByteArray> m_replies;
    qint64 m_now = 0;
};

RENUMBER_TEST(RunnerTest)
#include "runnertest.moc"
