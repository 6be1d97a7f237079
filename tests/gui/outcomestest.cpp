// SPDX-License-Identifier: Apache-2.0
// What can become of a code that is entered, or of a request for another one, told apart: a table of outcomes
// by services, through the real window, and the words of each cell. Two outcomes have the same words only
// where the service answers both in the same way; then the words say that Renumber cannot tell which.
#include "guitest.h"
#include "plaincall.h"
#include "time/utc.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::plainCall;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString token = QStringLiteral("sample-token-verified");
/// The imitation of ReachFive by a description that knows a status for each outcome, as another API may have.
const QString telling = QStringLiteral("telling");

struct Column
{
    QString service;
    QString name; ///< as people call it
    QString submit; ///< the request with which a code is entered
    QString send; ///< the request with which another one is asked for
};

const QList<Column> &columns()
{
    static const QString reachFive = u"POST /identity/v1/"_s;
    static const QList<Column> all{
        {u"reachfive"_s, u"ReachFive"_s, reachFive + u"verify-phone-number"_s,
         reachFive + u"update-phone-number"_s},
        {u"trivoreid"_s, u"TrivoreID"_s, u"POST /api/rest/v1/user/*/change-contact/finish"_s,
         u"POST /api/rest/v1/user/*/change-contact/begin"_s},
        {u"kii"_s, u"Kii Cloud"_s, u"POST */users/me/phone-number/verify"_s,
         u"POST */users/me/phone-number/resend-verification"_s},
        {u"genauth"_s, u"GenAuth"_s, u"POST /api/v3/verify-update-phone-request"_s,
         u"POST /api/v3/send-sms"_s},
        {telling, u"ReachFive"_s, reachFive + u"verify-phone-number"_s, reachFive + u"update-phone-number"_s},
    };
    return all;
}

/// The description that ships, with a rule for each outcome in front of its own.
QByteArray tellingDescription()
{
    QFile file(u":/services/reachfive.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped description cannot be read");
    QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    const auto rule = [](int status, const QString &kind) {
        return QJsonObject{{u"if"_s, QJsonObject{{u"status"_s, status}}}, {u"is"_s, kind}};
    };
    QJsonArray problems{rule(422, u"wrongCode"_s), rule(410, u"codeExpired"_s), rule(423, u"codeSpent"_s),
                        rule(424, u"codeSuperseded"_s)};
    const QJsonArray own = description[u"problems"_s].toArray();
    for (const QJsonValue one : own)
        problems.append(one);
    description.insert(u"problems"_s, problems);
    description.remove(u"assumed"_s); // its places are others now
    return QJsonDocument(description).toJson();
}

/// Without the marks of direction around times.
QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

// The words, as a person reads them.

const QString notChanged = u"Your account is unchanged."_s;
const QString notByThis = u"That try changed nothing."_s;
const QString compare = u"Check the code against the latest one that came."_s;
const QString useNewer = u"Check the code against the latest one, sent at 14:01."_s;
const QString sendNew = u"Have a new code sent."_s;
const QString wait = u"Wait a while before you try again."_s;
// Of a refusal whose reason the service does not tell: a new code may be the way on as well.
const QString didNotWork = u"That code didn't work."_s;
const QString orNew = u"Or have a new one sent."_s;

QString sentence(const QStringList &parts)
{
    return parts.join(u' ');
}

QString reachFiveRefused(const QString &advice)
{
    return sentence({didNotWork, notByThis, advice, orNew});
}

QString trivoreRefused(const QString &advice)
{
    return sentence({didNotWork, u"It can't be entered again."_s, notByThis, advice});
}

QString kiiRefused(const QString &advice)
{
    return sentence({didNotWork, notChanged, advice, orNew});
}

QString genAuthRefused(const QString &advice)
{
    return sentence({didNotWork, notByThis, advice, orNew});
}

} // namespace

class OutcomesTest : public GuiTest
{
    Q_OBJECT

    /// To the page for a code that was sent at 14:00 of this test's clock, at which the service's clock
    /// stands, too.
    void toCodePage(Driver &driver, const Column &column)
    {
        m_now = QDateTime(QDate(2031, 3, 4), QTime(14, 0), renumber::time::utc);
        driver.setClock([this] { return m_now; });
        if (column.service == telling) {
            driver.writeFile(u"telling.json"_s, tellingDescription());
            const QJsonObject profile{{u"service"_s, u"./telling.json"_s},
                                      {u"name"_s, u"Telling"_s},
                                      {u"baseUrl"_s, sandbox().baseUrl()}};
            driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
            signIn(driver, token);
        } else {
            beginAt(driver, column.service, token);
        }
        askForCode(driver, newNumber);
    }

    void enter(Driver &driver, const QString &code)
    {
        driver.type(u"codeField"_s, code);
        driver.press(u"verifyCodeButton"_s);
    }

    /// Waits for an answer, and tells what the window says.
    static QString answer(Driver &driver)
    {
        const auto hasAnswer = [&driver] {
            if (driver.page() == u"unsettledPage"_s)
                return false; // the account is being read
            return driver.page() != u"codePage"_s
                || (driver.isVisible(u"codeProblemText"_s) && driver.isEnabled(u"codeField"_s));
        };
        if (!QTest::qWaitFor(hasAnswer, 20'000) || driver.page() != u"codePage"_s)
            return driver.page();
        return plain(driver.text(u"codeProblemText"_s));
    }

    QString wrongCode() { return sandbox().lastCode(newNumber) == u"000000"_s ? u"000001"_s : u"000000"_s; }

    void pass(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        sandbox().advanceClock(seconds);
    }

    void refuseNext(const QString &request, int status, int retryAfter = 0)
    {
        QJsonObject details{{u"status"_s, status}, {u"body"_s, u"none"_s}};
        if (retryAfter > 0)
            details.insert(u"retryAfter"_s, retryAfter);
        sandbox().addFault(request, u"status"_s, details);
    }

    /// Presses the button for another code, which may have to wait, and waits for the answer.
    static bool sendAgain(Driver &driver)
    {
        if (!QTest::qWaitFor([&driver] { return driver.isEnabled(u"resendButton"_s); }, 20'000))
            return false;
        driver.pressAfterWait();
        return QTest::qWaitFor([&driver] { return driver.isEnabled(u"codeField"_s); }, 20'000);
    }

    /// Enters the right code, and has it refused with a status of its own.
    QString told(Driver &driver, const Column &column, int status)
    {
        refuseNext(column.submit, status);
        enter(driver, sandbox().lastCode(newNumber));
        return answer(driver);
    }

    void useUpElsewhere(const Column &column);
    QString outcome(Driver &driver, const Column &column, const QString &row);

private slots:
    void eachOutcomeHasItsOwnWords_data();
    void eachOutcomeHasItsOwnWords();
    void noTwoOutcomesShareWords();
    void aNewerCodeThatMayNotHaveComeIsCalledThat();
    void aServiceWithoutWordsDoesNotTell();
    void cleanupTestCase();

private:
    QDateTime m_now;
    int m_cells = 0;
    QMap<QString, QMap<QString, QString>> m_said; ///< by service, by outcome
};

/// Enters the right code by hand, as from another window.
void OutcomesTest::useUpElsewhere(const Column &column)
{
    const QByteArray code = sandbox().lastCode(newNumber).toUtf8();
    renumber::test::PlainRequest request;
    request.method = "POST";
    request.headers = {{"Authorization", "Bearer " + token.toUtf8()}};
    if (column.service == u"kii"_s) {
        request.path = u"/api/apps/sample-app/users/me/phone-number/verify"_s;
        request.contentType = "application/vnd.kii.AddressVerificationRequest+json";
        request.headers.emplaceBack("X-Kii-AppID", "sample-app");
        request.headers.emplaceBack("X-Kii-AppKey", "sample-app-key");
        request.body = R"({"verificationCode":")" + code + R"("})";
    } else if (column.service == u"genauth"_s) {
        // The code is used by the first of two calls; the second would change the account.
        request.path = u"/api/v3/verify-update-phone-request"_s;
        request.headers.emplaceBack("x-authing-app-id", "sample-app");
        request.body = R"({"verifyMethod":"PHONE_PASSCODE","phonePassCodePayload":{"newPhoneNumber":")"
            + newNumber.mid(3).toUtf8() + R"(","newPhoneCountryCode":"+33","newPhonePassCode":")" + code
            + R"("}})";
    } else {
        request.path = u"/identity/v1/verify-phone-number"_s;
        request.body
            = R"({"phone_number":")" + newNumber.toUtf8() + R"(","verification_code":")" + code + R"("})";
    }
    const auto reply = plainCall(sandbox().port(), request);
    if (!reply || reply->status / 100 != 2)
        qFatal("the code could not be used by hand");
}

QString OutcomesTest::outcome(Driver &driver, const Column &column, const QString &row)
{
    const bool tells = column.service == telling;
    if (row == u"wrong"_s) {
        if (tells)
            return told(driver, column, 422);
        enter(driver, wrongCode());
    } else if (row == u"expired"_s) {
        if (tells)
            return told(driver, column, 410);
        sandbox().advanceClock(601);
        enter(driver, sandbox().lastCode(newNumber));
    } else if (row == u"used up"_s) {
        if (tells)
            return told(driver, column, 423);
        useUpElsewhere(column);
        enter(driver, sandbox().lastCode(newNumber));
    } else if (row == u"entered too often"_s) {
        enter(driver, wrongCode());
        if (answer(driver).isEmpty())
            return {};
        enter(driver, sandbox().lastCode(newNumber));
    } else if (row == u"superseded"_s) {
        const QString older = sandbox().lastCode(newNumber);
        pass(61);
        if (!sendAgain(driver) || sandbox().messages(newNumber).size() != 2)
            return u"no second message"_s;
        if (tells)
            refuseNext(column.submit, 424);
        enter(driver, older);
    } else if (row == u"network"_s) {
        sandbox().addFault(column.submit, u"dropBefore"_s);
        enter(driver, sandbox().lastCode(newNumber));
    } else if (row.startsWith(u"no more messages"_s)) {
        pass(61);
        refuseNext(column.send, 429, row.endsWith(u"until"_s) ? 1800 : 0);
        if (!sendAgain(driver))
            return u"no answer"_s;
    } else {
        refuseNext(column.submit, 429, row.endsWith(u"until"_s) ? 1800 : 0);
        enter(driver, sandbox().lastCode(newNumber));
    }
    return answer(driver);
}

void OutcomesTest::eachOutcomeHasItsOwnWords_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("button");
    const QString button = u"Text the code again"_s;
    const auto cell = [](int column, const QString &row, const QString &words, const QString &action = {}) {
        QTest::newRow(qUtf8Printable(QString(row + u", "_s + columns().at(column).service)))
            << column << row << words << action;
    };
    enum { ReachFive, TrivoreId, Kii, GenAuth, Telling };

    cell(ReachFive, u"wrong"_s, reachFiveRefused(compare));
    cell(TrivoreId, u"wrong"_s, trivoreRefused(sendNew), button);
    cell(Kii, u"wrong"_s, kiiRefused(compare));
    cell(GenAuth, u"wrong"_s, genAuthRefused(compare));
    cell(Telling, u"wrong"_s, sentence({u"That's not the right code."_s, notChanged, compare}));

    const QString expired = sentence({u"This code has expired."_s, notChanged, sendNew});
    cell(ReachFive, u"expired"_s, reachFiveRefused(compare));
    cell(TrivoreId, u"expired"_s, trivoreRefused(sendNew), button);
    cell(Kii, u"expired"_s, expired, button);
    cell(GenAuth, u"expired"_s, expired, button);
    cell(Telling, u"expired"_s, expired, button);

    // With TrivoreID only the window that had a code sent can enter it, once. Kii Cloud says that the number
    // is verified, and then the account shows it.
    cell(ReachFive, u"used up"_s, reachFiveRefused(compare));
    cell(Kii, u"used up"_s, u"donePage"_s);
    cell(GenAuth, u"used up"_s, genAuthRefused(compare));
    cell(Telling, u"used up"_s, sentence({u"This code can't be used any more."_s, notByThis, sendNew}),
         button);

    const QString tooMany = u"There were too many tries."_s;
    cell(ReachFive, u"entered too often"_s, sentence({tooMany, notByThis, wait}));
    cell(Kii, u"entered too often"_s,
         sentence({u"Kii Cloud isn't waiting for a code. This one may have been used already."_s, notByThis,
                   sendNew}),
         button);
    cell(GenAuth, u"entered too often"_s, genAuthRefused(compare));
    cell(Telling, u"entered too often"_s, sentence({tooMany, notByThis, wait}));

    cell(ReachFive, u"superseded"_s, reachFiveRefused(useNewer));
    cell(TrivoreId, u"superseded"_s,
         trivoreRefused(u"The code of 14:01 can't be entered any more. Have another one sent."_s), button);
    cell(Kii, u"superseded"_s, kiiRefused(useNewer));
    cell(GenAuth, u"superseded"_s, genAuthRefused(useNewer));
    cell(Telling, u"superseded"_s,
         sentence({u"A newer code has replaced this one."_s, notChanged, useNewer}));

    for (int column = ReachFive; column <= Telling; ++column) {
        const QString name = columns().at(column).name;
        cell(column, u"no more entries until"_s,
             sentence({u"%1 has had too many requests for now. You can try again at 14:30."_s.arg(name),
                       notChanged}));
        cell(column, u"no more entries"_s,
             sentence({u"%1 has had too many requests for now."_s.arg(name), notChanged, wait}));
        // Only of TrivoreID it is known what 429 is about.
        const QString limit = column == TrivoreId ? u"%1 sends nothing more for now."_s.arg(name)
                                                  : u"%1 has had too many requests for now."_s.arg(name);
        const QString until = u"You can try again at 14:31."_s;
        const QString noneSent
            = u"No new code was sent. If an earlier code has arrived, it may still work."_s;
        cell(column, u"no more messages until"_s, sentence({limit, until, noneSent}));
        cell(column, u"no more messages"_s, sentence({limit, noneSent}));
        cell(column, u"network"_s,
             sentence({u"No answer came through from %1."_s.arg(name),
                       u"%1 shows no change so far."_s.arg(name), u"That try may or may not have counted."_s,
                       u"Enter the code once more, or have a new one sent."_s}));
    }
}

void OutcomesTest::eachOutcomeHasItsOwnWords()
{
    QFETCH(const int, column);
    QFETCH(const QString, row);
    QFETCH(const QString, words);
    QFETCH(const QString, button);
    const QString imitation
        = columns().at(column).service == telling ? u"reachfive"_s : columns().at(column).service;
    if (row == u"entered too often"_s)
        sandbox().changeSettings(imitation, {{u"wrongCodesAllowed"_s, 1}});
    Driver driver(sandbox());
    toCodePage(driver, columns().at(column));
    const QString said = outcome(driver, columns().at(column), row);
    QCOMPARE(said, words);
    ++m_cells;
    m_said[columns().at(column).service].insert(row, said);
    if (driver.page() != u"codePage"_s)
        return;
    QCOMPARE(driver.isVisible(u"codeProblemAction"_s) ? driver.text(u"codeProblemAction"_s) : QString(),
             button);
    const bool aboutMessages = row.startsWith(u"no more messages"_s);
    QVERIFY2(aboutMessages || !driver.text(u"codeField"_s).isEmpty(), "what was typed stays");
    QCOMPARE(sandbox().messages(newNumber).size(), row == u"superseded"_s ? 2 : 1);
}

void OutcomesTest::noTwoOutcomesShareWords()
{
    // The service answers these in the same way, or by a refusal for the same reason.
    const QMap<QString, QList<QStringList>> mergedByService{
        {u"reachfive"_s, {{u"wrong"_s, u"expired"_s, u"used up"_s}}},
        {u"trivoreid"_s, {{u"wrong"_s, u"expired"_s}}},
        {u"kii"_s, {}},
        {u"genauth"_s, {{u"wrong"_s, u"used up"_s, u"entered too often"_s}}},
        {telling, {}},
    };
    QCOMPARE(m_said.size(), columns().size());
    for (auto service = m_said.cbegin(); service != m_said.cend(); ++service) {
        const QList<QStringList> groups = mergedByService.value(service.key());
        for (auto one = service->cbegin(); one != service->cend(); ++one) {
            for (auto other = std::next(one); other != service->cend(); ++other) {
                const bool mayShare
                    = std::any_of(groups.cbegin(), groups.cend(), [&](const QStringList &group) {
                          return group.contains(one.key()) && group.contains(other.key());
                      });
                QVERIFY2((*one == *other) == mayShare,
                         qPrintable(QString(service.key() + u": "_s + one.key() + u" / "_s + other.key())));
            }
        }
    }
}

void OutcomesTest::aNewerCodeThatMayNotHaveComeIsCalledThat()
{
    Driver driver(sandbox());
    toCodePage(driver, columns().first());
    const QString older = sandbox().lastCode(newNumber);
    pass(61);
    sandbox().addFault(columns().first().send, u"dropAfter"_s);
    QVERIFY(sendAgain(driver));
    QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s) && driver.isEnabled(u"codeField"_s));
    enter(driver, older);
    QCOMPARE(answer(driver),
             reachFiveRefused(u"A newer code was asked for at 14:01. If it has come, use that one."_s));
    enterNewestCode(driver, newNumber);
    TRY_PAGE(driver, "donePage");
}

void OutcomesTest::aServiceWithoutWordsDoesNotTell()
{
    Driver driver(sandbox());
    const Column &trivoreId = columns().at(1);
    toCodePage(driver, trivoreId);
    refuseNext(trivoreId.submit, 400);
    enter(driver, wrongCode());
    QCOMPARE(answer(driver), trivoreRefused(sendNew));
    QVERIFY(!driver.text(u"codeProblemSmallPrint"_s).contains(u"says:"_s));
}

void OutcomesTest::cleanupTestCase()
{
    qInfo("%d cells: outcomes of a code by services", m_cells);
}

RENUMBER_GUI_TEST(OutcomesTest)
#include "outcomestest.moc"
