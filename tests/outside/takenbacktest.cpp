// SPDX-License-Identifier: Apache-2.0
// A service that is told when a change is given up, takes its time over that, and carries calls out in the
// order in which they end: the next call must not overtake, and what is said must be what came of it.
#include "guitest.h"
#include "imitatedwindow.h"
#include "rawreply.h"
#include "rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace renumber::test;

namespace {

const QString firstNumber = QStringLiteral("+33750253360");
const QString secondNumber = QStringLiteral("+33750253355");
const QByteArray oldNumber = "+33750253354";

/// What the service does when it is told that a change is given up.
enum class Cancelling { Obeys, Refuses, IsLost, IsLostAndObeys, Never };

/// When the service changes the number.
enum class Effect { AfterCode, AtOnce };

/// Without the marks of direction around numbers.
QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

/// "Wren": one change an account, which DELETE /me/change gives up, whichever it is.
class WrenApi
{
public:
    WrenApi(Cancelling cancelling, Effect effect)
        : m_cancelling(cancelling)
        , m_effect(effect)
        , m_server([this](QTcpSocket *socket, const QByteArray &request) { take(socket, request); })
    {
    }

    QString origin() const { return m_server.url({}).toString(); }
    QByteArray phone() const { return m_phone; }
    QString code() const { return m_code; }
    /// The methods of the calls that change something, in the order in which they were carried out.
    const QByteArrayList &carriedOut() const { return m_carriedOut; }

private:
    void take(QTcpSocket *socket, const QByteArray &request)
    {
        if (!request.startsWith("DELETE")) {
            answer(socket, carryOut(request));
            return;
        }
        if (m_cancelling != Cancelling::Never)
            QTimer::singleShot(400ms, socket, [this, socket] { cancel(socket); });
    }

    static void answer(QTcpSocket *socket, const QByteArray &reply)
    {
        socket->write(reply);
        socket->disconnectFromHost();
    }

    QByteArray carryOut(const QByteArray &request)
    {
        const QByteArray method = request.split(' ').first();
        if (method == "GET")
            return rawReply(200, account());
        m_carriedOut.append(method);
        const QByteArray body = request.sliced(request.indexOf("\r\n\r\n") + 4);
        const QJsonObject said = QJsonDocument::fromJson(body).object();
        if (method == "PUT") {
            m_waiting = said[u"to"_s].toString().toLatin1();
            m_code = u"1000"_s + QString::number(++m_codes);
            if (m_effect == Effect::AtOnce) {
                m_phone = m_waiting;
                m_isConfirmed = false;
            }
            return rawReply(200, "{}");
        }
        if (m_waiting.isEmpty())
            return rawReply(404, R"({"fault":"none"})");
        if (said[u"code"_s].toString() != m_code)
            return rawReply(400, R"({"fault":"wrong"})");
        m_phone = std::exchange(m_waiting, {});
        m_isConfirmed = true;
        return rawReply(200, "{}");
    }

    void cancel(QTcpSocket *socket)
    {
        m_carriedOut.append("DELETE");
        if (m_cancelling == Cancelling::Refuses) {
            answer(socket, rawReply(409, "{}"));
            return;
        }
        if (m_cancelling != Cancelling::IsLost) {
            m_waiting.clear();
            m_phone = oldNumber;
            m_isConfirmed = true;
        }
        if (m_cancelling == Cancelling::Obeys)
            answer(socket, rawReply(204));
        else
            socket->abort();
    }

    QByteArray account() const
    {
        QJsonObject account{{u"id"_s, u"p1"_s},
                            {u"name"_s, u"Camille Sample"_s},
                            {u"phone"_s, QString::fromLatin1(m_phone)},
                            {u"confirmed"_s, m_isConfirmed}};
        if (!m_waiting.isEmpty() && m_effect == Effect::AfterCode)
            account.insert(u"waiting"_s, QString::fromLatin1(m_waiting));
        return QJsonDocument(account).toJson();
    }

    const Cancelling m_cancelling;
    const Effect m_effect;
    QByteArray m_phone = oldNumber;
    bool m_isConfirmed = true;
    QByteArray m_waiting;
    QString m_code;
    int m_codes = 0;
    QByteArrayList m_carriedOut;
    RawServer m_server;
};

/// Whether the account tells which number waits.
enum class Tells { Pending, Nothing };

QByteArray description(Effect effect, Tells tells)
{
    QJsonObject json = jsonIn(QStringLiteral(RENUMBER_OUTSIDE) + u"/wren.json"_s);
    if (tells == Tells::Nothing) {
        QJsonObject account = json[u"account"_s].toObject();
        QJsonObject read = account[u"read"_s].toArray().first().toObject();
        QJsonObject take = read[u"take"_s].toObject();
        take.remove(u"phonePending?"_s);
        read.insert(u"take"_s, take);
        account.insert(u"read"_s, QJsonArray{read});
        json.insert(u"account"_s, account);
    }
    if (effect == Effect::AtOnce) {
        const auto when = u"atOnceThenConfirmed"_s;
        QJsonObject phone = json[u"phone"_s].toObject();
        phone.insert(u"takesEffect"_s,
                     QJsonObject{{u"verified"_s, when}, {u"unverified"_s, when}, {u"none"_s, when}});
        json.insert(u"phone"_s, phone);
    }
    return QJsonDocument(json).toJson();
}

void beginAtWren(Driver &driver, const WrenApi &wren, const QByteArray &description)
{
    driver.writeFile(u"wren.json"_s, description);
    const QJsonObject profile{
        {u"service"_s, u"./wren.json"_s}, {u"name"_s, u"Wren"_s}, {u"baseUrl"_s, wren.origin()}};
    driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
}

} // namespace

class TakenBackTest : public GuiTest
{
    Q_OBJECT

    /// From the account to a code that was asked for.
    static void begin(Driver &driver, const WrenApi &wren, Effect effect, Tells tells)
    {
        beginAtWren(driver, wren, description(effect, tells));
        signIn(driver, u"wren-token"_s);
        askForCode(driver, firstNumber);
    }

    /// From the beginning to a change that is being given up, and the form for another one.
    static void leaveForTheForm(Driver &driver, const WrenApi &wren)
    {
        begin(driver, wren, Effect::AfterCode, Tells::Pending);
        driver.press(u"codeCancelButton"_s);
        driver.press(u"codeAskLoseButton"_s);
        TRY_PAGE(driver, "accountPage");
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
    }

    /// On the code's page: the number was not the right one.
    static void correct(Driver &driver)
    {
        driver.press(u"wrongNumberButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newNumberField"_s, secondNumber);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(plain(driver.text(u"changeBusyLabel"_s))
                        .contains(u"Asking Wren to discard the change to +33 7 50 25 33 60"_s));
    }

private slots:
    /// The service would give up whichever change it had by then.
    void theNextChangeIsAskedForAfterTheOneBeforeIsGivenUp()
    {
        WrenApi wren(Cancelling::Obeys, Effect::AfterCode);
        Driver driver(sandbox());
        begin(driver, wren, Effect::AfterCode, Tells::Pending);
        correct(driver);
        TRY_PAGE(driver, "codePage");
        driver.type(u"codeField"_s, wren.code());
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(wren.phone(), secondNumber.toLatin1());
        QCOMPARE(wren.carriedOut(), QByteArrayList({"PUT", "DELETE", "PUT", "POST"}));
        QVERIFY(!driver.isVisible(u"ledgerNoteText"_s));
    }

    void thatTheOneBeforeWasNotGivenUpIsSaidOnTheNextPage()
    {
        WrenApi wren(Cancelling::Refuses, Effect::AfterCode);
        Driver driver(sandbox());
        begin(driver, wren, Effect::AfterCode, Tells::Pending);
        correct(driver);
        TRY_PAGE(driver, "codePage");
        QVERIFY(plain(driver.text(u"ledgerNoteText"_s))
                    .startsWith(u"Wren didn't discard the change to +33 7 50 25 33 60. Its code may still "
                                "change your number. Give it to nobody."_s));
    }

    /// Which is in front without anything being under way.
    void norIsItLostAtTheForm()
    {
        WrenApi wren(Cancelling::Refuses, Effect::AfterCode);
        Driver driver(sandbox());
        leaveForTheForm(driver, wren);
        QTRY_VERIFY(
            plain(driver.text(u"ledgerNoteText"_s)).startsWith(u"Wren didn't discard the change to"_s));
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(!driver.isVisible(u"ledgerNoteText"_s)); // this page says it
        QTRY_VERIFY(plain(driver.text(u"accountOutcomeText"_s))
                        .contains(u"Wren didn't discard the change to +33 7 50 25 33 60"_s));
    }

    void theFormCanBeLeftBeforeItIsKnown()
    {
        WrenApi wren(Cancelling::Refuses, Effect::AfterCode);
        Driver driver(sandbox());
        leaveForTheForm(driver, wren);
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(plain(driver.text(u"accountOutcomeText"_s))
                        .contains(u"Wren didn't discard the change to +33 7 50 25 33 60"_s));
    }

    void nothingOfItIsShownToTheNextPerson()
    {
        WrenApi wren(Cancelling::Refuses, Effect::AfterCode);
        Driver driver(sandbox());
        leaveForTheForm(driver, wren);
        QTRY_VERIFY(driver.isVisible(u"ledgerNoteText"_s));
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QVERIFY(!driver.isVisible(u"ledgerNoteText"_s));
    }

    void whatWaitsForThatCanBeLeft()
    {
        WrenApi wren(Cancelling::Obeys, Effect::AfterCode);
        Driver driver(sandbox());
        begin(driver, wren, Effect::AfterCode, Tells::Pending);
        correct(driver);
        driver.press(u"changeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(plain(driver.text(u"accountOutcomeText"_s))
                        .contains(u"Wren said that it discarded the change"_s)); // nobody has read it since
        QVERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        QCOMPARE(wren.carriedOut(), QByteArrayList({"PUT", "DELETE"}));
    }

    void whatIsSaid_data()
    {
        QTest::addColumn<Cancelling>("cancelling");
        QTest::addColumn<Effect>("effect");
        QTest::addColumn<Tells>("tells");
        QTest::addColumn<QString>("said");
        using enum Cancelling;
        const QString givenUp = u"The change to N was discarded. If its code arrives, ignore it."_s;
        const QString gone = u"Wren no longer shows a change to N. If its code arrives, ignore it."_s;
        const QString careful = u" Its code may still change your number. Give it to nobody."_s;
        const QString waits = u"Wren didn't discard the change to N. It is still waiting to be confirmed."_s;
        const QString refused = u"Wren didn't discard the change to N."_s;
        const QString lost = u"We couldn't confirm that Wren discarded the change to N."_s;
        const QString shown = u" Your account shows N now."_s;
        const auto row
            = [](const char *name, Cancelling cancelling, Effect effect, Tells tells, const QString &said) {
                  QTest::newRow(name) << cancelling << effect << tells << said;
              };
        row("given up", Obeys, Effect::AfterCode, Tells::Pending, givenUp);
        row("given up, not told what waits", Obeys, Effect::AfterCode, Tells::Nothing, givenUp);
        row("put back", Obeys, Effect::AtOnce, Tells::Nothing, givenUp);
        row("refused", Refuses, Effect::AfterCode, Tells::Pending, waits + careful);
        row("refused, not told what waits", Refuses, Effect::AfterCode, Tells::Nothing, refused + careful);
        row("not put back", Refuses, Effect::AtOnce, Tells::Nothing, refused + shown);
        row("lost", IsLost, Effect::AfterCode, Tells::Pending, waits + careful);
        row("lost, not told what waits", IsLost, Effect::AfterCode, Tells::Nothing, lost + careful);
        row("lost, and it shows", IsLost, Effect::AtOnce, Tells::Nothing, lost + shown);
        row("done, and the answer lost", IsLostAndObeys, Effect::AfterCode, Tells::Pending, gone);
        row("not done in time", Never, Effect::AfterCode, Tells::Pending, waits + careful);
    }

    void whatIsSaid()
    {
        QFETCH(const Cancelling, cancelling);
        QFETCH(const Effect, effect);
        QFETCH(const Tells, tells);
        QFETCH(QString, said);
        WrenApi wren(cancelling, effect);
        Driver driver(sandbox());
        if (cancelling == Cancelling::Never)
            driver.setLimits({.cancelling = 300ms});
        begin(driver, wren, effect, tells);
        driver.press(u"codeCancelButton"_s);
        driver.press(u"codeAskLoseButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(!driver.isVisible(u"accountOutcomeText"_s)); // nothing is known yet
        QVERIFY(
            plain(driver.text(u"accountBusyLabel"_s)).contains(u"Asking Wren to discard the change to"_s));
        QVERIFY(driver.isEnabled(u"phoneCardChangeButton"_s));
        QTRY_VERIFY(driver.isVisible(u"accountOutcomeText"_s));
        QTRY_COMPARE(plain(driver.text(u"accountOutcomeText"_s)), said.replace(u'N', u"+33 7 50 25 33 60"_s));
    }

    /// A service that does not answer keeps nobody here.
    void oneCanSignOutMeanwhile()
    {
        WrenApi wren(Cancelling::Never, Effect::AfterCode);
        Driver driver(sandbox());
        begin(driver, wren, Effect::AfterCode, Tells::Pending);
        driver.press(u"codeCancelButton"_s);
        driver.press(u"codeAskLoseButton"_s);
        TRY_PAGE(driver, "accountPage");
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isEnabled(u"signInButton"_s));
    }
};

RENUMBER_GUI_TEST(TakenBackTest)
#include "takenbacktest.moc"
