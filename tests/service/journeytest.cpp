// SPDX-License-Identifier: Apache-2.0
// Whole journeys over HTTP: client, runner and the shipped description against a sandbox in its own process.
// The sandbox's record says what really happened, and how many messages a press was worth.
#include "journey.h"
#include "contactvalues.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

using account::Verification;

class JourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString())); }
    void init() { m_sandbox.reset(); }

    void anAccountIsRead()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        const auto account = journey.readAccount();
        QVERIFY(account.has_value());
        QCOMPARE(account->userId, m_sandbox.account(u"Camille"_s).id);
        QCOMPARE(account->displayName, u"Camille Sample"_s);
        const account::Contact phone = account->contact(account::ContactKind::Phone);
        QCOMPARE(phone.value.text(), camillesNumber);
        QCOMPARE(phone.verification, Verification::Verified);
        QCOMPARE(account->contact(account::ContactKind::Email).value.text(), u"camille@example.com"_s);
    }

    void aVerifiedNumberIsChangedWithACode()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        QCOMPARE(journey.summary(), u"AwaitingCode"_s);
        const auto awaiting = journey.as<AwaitingCode>();
        QCOMPARE(awaiting.delivery, Delivery::Confirmed);
        QCOMPARE(awaiting.code.sentTo.text(), freeNumber);
        QCOMPARE(awaiting.code.entriesSource, EntriesSource::Unknown);
        QCOMPARE(m_sandbox.account(u"Camille"_s).phone, camillesNumber);
        QCOMPARE(m_sandbox.messages().size(), 1);
        QCOMPARE(m_sandbox.messages(freeNumber).size(), 1);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        QCOMPARE(journey.as<Done>().shown.value.text(), freeNumber);
        QCOMPARE(journey.as<Done>().shown.verification, Verification::Verified);
        isNow(u"Camille"_s, freeNumber, Verification::Verified);
        QCOMPARE(m_sandbox.messages().size(), journey.presses());
    }

    void anUnverifiedNumberIsChangedAtOnce()
    {
        Journey journey(m_sandbox, u"sample-token-unverified"_s);
        journey.changeTo(freeNumber);
        QCOMPARE(journey.summary(), u"Done"_s);
        QCOMPARE(journey.as<Done>().shown.verification, Verification::NotVerified);
        isNow(u"Noa"_s, freeNumber, Verification::NotVerified);
        QVERIFY(m_sandbox.messages().isEmpty());
    }

    void aFirstNumberIsThereAtOnce()
    {
        Journey journey(m_sandbox, u"sample-token-no-number"_s);
        journey.changeTo(freeNumber);
        QCOMPARE(journey.summary(), u"Done"_s);
        isNow(u"Robin"_s, freeNumber, Verification::NotVerified);
        QVERIFY(m_sandbox.messages().isEmpty());
    }

    void theCurrentNumberIsVerified()
    {
        Journey journey(m_sandbox, u"sample-token-unverified"_s);
        journey.verifyCurrent();
        QCOMPARE(journey.summary(), u"AwaitingCode"_s);
        QCOMPARE(m_sandbox.messages(noasNumber).size(), 1);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        isNow(u"Noa"_s, noasNumber, Verification::Verified);
        QCOMPARE(m_sandbox.messages().size(), journey.presses());
    }

    void aVerifiedNumberNeedsNoCodeToBeVerified()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.verifyCurrent();
        QCOMPARE(journey.summary(), u"Done"_s);
        QVERIFY(m_sandbox.messages().isEmpty());
    }

    void changedAtOnceThenVerified()
    {
        Journey journey(m_sandbox, u"sample-token-unverified"_s);
        journey.changeTo(freeNumber);
        journey.verifyCurrent();
        QCOMPARE(journey.summary(), u"AwaitingCode"_s);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        isNow(u"Noa"_s, freeNumber, Verification::Verified);
        QCOMPARE(m_sandbox.messages().size(), 1);
    }

    void anotherCodeIsSentWhenAskedFor()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        const QString first = m_sandbox.lastCode(freeNumber);
        journey.resend();
        QCOMPARE(journey.summary(), u"AwaitingCode"_s);
        QCOMPARE(m_sandbox.messages(freeNumber).size(), 2);
        journey.enterCode(first);
        QCOMPARE(journey.summary(), u"AwaitingCode wrongCode"_s);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        isNow(u"Camille"_s, freeNumber, Verification::Verified);
        QCOMPARE(m_sandbox.messages().size(), journey.presses());
    }

    void anotherCodeForTheCurrentNumber()
    {
        Journey journey(m_sandbox, u"sample-token-unverified"_s);
        journey.verifyCurrent();
        journey.resend();
        QCOMPARE(m_sandbox.messages(noasNumber).size(), 2);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        isNow(u"Noa"_s, noasNumber, Verification::Verified);
    }

    void impatienceTextsNobodyTwice()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        const account::Contact phone = journey.readAccount()->contact(account::ContactKind::Phone);
        const Plan plan = journey.runner().planFor(Aim::Change, phone, test::phoneValue(freeNumber)).value();
        for (int press = 0; press < 5; ++press)
            journey.runner().begin(plan);
        QTRY_COMPARE(journey.summary(), u"AwaitingCode"_s);
        QCOMPARE(m_sandbox.messages().size(), 1);
        for (int press = 0; press < 5; ++press)
            journey.runner().resend();
        QTRY_COMPARE(journey.summary(), u"AwaitingCode"_s);
        QCOMPARE(m_sandbox.messages().size(), 2);
        const QString code = m_sandbox.lastCode(freeNumber);
        for (int press = 0; press < 5; ++press)
            journey.runner().enterCode(code);
        QTRY_COMPARE(journey.summary(), u"Done"_s);
        QCOMPARE(m_sandbox.requests(u"/identity/v1/verify-phone-number"_s).size(), 1);
    }

    /// Leaving and coming back: the code that was sent does not work for another number.
    void anotherNumberAfterSecondThoughts()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.changeTo(freeNumber);
        const QString first = m_sandbox.lastCode(freeNumber);
        journey.runner().cancel();
        QCOMPARE(journey.summary(), u"Idle"_s);
        const auto other = u"+33750253399"_s;
        journey.changeTo(other);
        journey.enterCode(first);
        QCOMPARE(journey.summary(), u"AwaitingCode wrongCode"_s);
        journey.enterNewestCode();
        QCOMPARE(journey.summary(), u"Done"_s);
        isNow(u"Camille"_s, other, Verification::Verified);
        QCOMPARE(m_sandbox.messages().size(), journey.presses());
    }

    void theMessageIsInTheLanguageOfThePerson()
    {
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        journey.client().setLanguage([] { return u"fr-FR"_s; });
        journey.changeTo(freeNumber);
        QVERIFY(m_sandbox.messages().first().text.startsWith(u"Votre code"_s));
        journey.enterCode(u"000000"_s);
        QVERIFY(journey.as<AwaitingCode>().problem->serviceWords.startsWith(u"Le code"_s));
    }

    void whatGoesOverTheWire()
    {
        Journey journey(m_sandbox, u"sample-token-unverified"_s);
        journey.verifyCurrent();
        journey.enterNewestCode();
        const QList<QJsonObject> sent = m_sandbox.requests(u"/identity/v1/send-phone-number-verification"_s);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first()[u"body"_s].toString(), QString());
        QVERIFY(header(sent.first(), u"content-type"_s).isEmpty());
        QCOMPARE(header(sent.first(), u"authorization"_s), u"Bearer sample-token-unverified"_s);
        const QList<QJsonObject> entered = m_sandbox.requests(u"/identity/v1/verify-phone-number"_s);
        QCOMPARE(header(entered.first(), u"content-type"_s), u"application/json;charset=UTF-8"_s);
        QVERIFY(header(entered.first(), u"x-r5-correlation-id"_s)
                != header(sent.first(), u"x-r5-correlation-id"_s));
    }

private:
    void isNow(const QString &name, const QString &number, Verification verification)
    {
        const SandboxAccount account = m_sandbox.account(name);
        QCOMPARE(account.phone, number);
        QCOMPARE(account.verified, verification == Verification::Verified);
        QVERIFY(account.pending.isEmpty());
    }

    static QString header(const QJsonObject &request, const QString &name)
    {
        for (const QJsonValue header : request[u"headers"_s].toArray()) {
            if (header[0].toString().compare(name, Qt::CaseInsensitive) == 0)
                return header[1].toString();
        }
        return {};
    }

    SandboxProcess m_sandbox;
};

RENUMBER_TEST(JourneyTest)
#include "journeytest.moc"
