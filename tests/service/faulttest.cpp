// SPDX-License-Identifier: Apache-2.0
// Every fault at every step of every sort of change. What is said at the end is never false, no message is
// sent that nobody asked for, nothing hangs, and a patient person gets to the end.
#include "faults.h"
#include "journey.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

// Where a fault stalls; elsewhere the usual deadline, so that a slow machine is not taken for a fault.
constexpr int deadlineMs = 400;
constexpr std::chrono::seconds usualDeadline(20);

enum class At { Send, ReadAfterSend, Resend, Submit, ReadAfterSubmit };
enum class Sort { VerifiedNumber, UnverifiedNumber, CurrentNumber };

const auto update = u"POST /identity/v1/update-phone-number"_s;
const auto sendCode = u"POST /identity/v1/send-phone-number-verification"_s;
const auto verify = u"POST /identity/v1/verify-phone-number"_s;
const auto readAccount = u"GET /identity/v1/userinfo"_s;

/// Qt asks again by itself where the connection breaks on a GET, which is safe; so such a fault has to stay.
constexpr int always = -1;

struct Case
{
    Sort sort;
    At at;
    Fault fault;

    QString on() const
    {
        switch (at) {
        case At::Send:
        case At::Resend:
            return sort == Sort::CurrentNumber ? sendCode : update;
        case At::ReadAfterSend:
        case At::ReadAfterSubmit:
            return readAccount;
        case At::Submit:
            return verify;
        }
        Q_UNREACHABLE();
    }
};

QString nameOf(const Case &c)
{
    static constexpr std::array steps{"send", "read after send", "resend", "submit", "read after submit"};
    static constexpr std::array sorts{"verified number", "unverified number", "current number"};
    return QString::fromLatin1(sorts.at(size_t(c.sort))) + u", "_s
        + QString::fromLatin1(steps.at(size_t(c.at))) + u", "_s + c.fault.label;
}

QList<Case> allCases()
{
    QList<Case> cases;
    const QList<Fault> faults = allFaults(deadlineMs);
    for (const Sort sort : {Sort::VerifiedNumber, Sort::UnverifiedNumber, Sort::CurrentNumber}) {
        for (const At at : {At::Send, At::ReadAfterSend, At::Resend, At::Submit, At::ReadAfterSubmit}) {
            // A change at once has no code to enter.
            if (sort == Sort::UnverifiedNumber && at != At::Send && at != At::ReadAfterSend)
                continue;
            for (const Fault &fault : faults)
                cases.append({sort, at, fault});
        }
    }
    return cases;
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString())); }

    void aFaultWhileTheAccountIsRead_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Fault> faults = allFaults(deadlineMs);
        for (qsizetype i = 0; i < faults.size(); ++i)
            QTest::newRow(qUtf8Printable(faults[i].label)) << i;
    }

    /// What is read is the truth or a failure, never half an account.
    void aFaultWhileTheAccountIsRead()
    {
        QFETCH(const qsizetype, index);
        const Fault fault = allFaults(deadlineMs).at(index);
        m_sandbox.reset();
        m_sandbox.addFault(readAccount, fault.name, fault.details, always);
        Journey journey(m_sandbox, u"sample-token-verified"_s);
        if (fault.stalls)
            journey.setDeadline(std::chrono::milliseconds(deadlineMs));
        const auto account = journey.readAccount();
        const QStringList harmless{u"a short delay"_s, u"wrongContentType"_s, u"expiredCodes"_s};
        QCOMPARE(account.has_value(), harmless.contains(fault.label));
        if (account)
            QCOMPARE(account->contact(account::ContactKind::Phone).value.text(), camillesNumber);
    }

    void aFault_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Case> all = allCases();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qUtf8Printable(nameOf(all[i]))) << i;
    }

    void aFault()
    {
        QFETCH(const qsizetype, index);
        static const QList<Case> all = allCases();
        const Case &c = all[index];
        m_sandbox.reset();
        const bool verified = c.sort == Sort::VerifiedNumber;
        m_owner = verified ? u"Camille"_s : u"Noa"_s;
        m_before = m_sandbox.account(m_owner);
        m_target = c.sort == Sort::CurrentNumber ? m_before.phone : freeNumber;
        Journey journey(m_sandbox, verified ? u"sample-token-verified"_s : u"sample-token-unverified"_s);

        goThrough(journey, c);
        QVERIFY2(!journey.is<Requesting>() && !journey.is<Submitting>() && !journey.is<ReadingBack>(),
                 qUtf8Printable(journey.summary()));
        nothingFalseIsSaid(journey, c);
        if (QTest::currentTestFailed())
            return;

        m_sandbox.clearFaults();
        journey.setDeadline(usualDeadline);
        whatIsLateHasHappened();
        QVERIFY(m_sandbox.messages().size() <= journey.presses());
        journey.carryOn();
        QCOMPARE(journey.summary(), u"Done"_s);
        isReached(journey);
        QVERIFY2(
            m_sandbox.messages().size() <= journey.presses(),
            qPrintable(
                u"%1 messages for %2 presses"_s.arg(m_sandbox.messages().size()).arg(journey.presses())));
    }

private:
    /// The change up to the fault and over it.
    void goThrough(Journey &journey, const Case &c)
    {
        const auto begin = [&] {
            if (c.sort == Sort::CurrentNumber)
                journey.verifyCurrent();
            else
                journey.changeTo(m_target);
        };
        if (c.at == At::Send) {
            addFault(journey, c);
            begin();
            return;
        }
        if (c.at == At::ReadAfterSend) {
            // The account is read once before the change begins, and right before a call that names no
            // number.
            const int before = c.sort == Sort::CurrentNumber ? 2 : 1;
            m_sandbox.addFault(readAccount, u"delay"_s, {{u"milliseconds"_s, 0}}, before);
            addFault(journey, c);
            begin();
            return;
        }
        begin();
        QCOMPARE(journey.summary(), u"AwaitingCode"_s);
        addFault(journey, c);
        if (c.at == At::Resend)
            journey.resend();
        else
            journey.enterNewestCode();
    }

    void addFault(Journey &journey, const Case &c)
    {
        m_sandbox.addFault(c.on(), c.fault.name, c.fault.details, c.on() == readAccount ? always : 1);
        if (c.fault.stalls)
            journey.setDeadline(std::chrono::milliseconds(deadlineMs));
    }

    /// What the phase says, held against the sandbox's truth at this moment.
    void nothingFalseIsSaid(Journey &journey, const Case &c)
    {
        const SandboxAccount now = m_sandbox.account(m_owner);
        const qsizetype sent = m_sandbox.messages(m_target).size();
        QVERIFY(sent <= journey.presses());
        if (journey.is<Done>())
            isReached(journey);
        if (journey.is<Failed>()) {
            const service::Problem problem = journey.as<Failed>().problem;
            // "Nothing was changed and nothing sent" is said only where it is true, and said where it is
            // known.
            if (problem.acted == net::Acted::No) {
                QCOMPARE(now, m_before);
                QCOMPARE(sent, 0);
                QVERIFY2(c.fault.acts == Acts::No, qUtf8Printable(journey.summary()));
            }
            QVERIFY2(now == m_before, qUtf8Printable(journey.summary()));
        }
        if (journey.is<AwaitingCode>()) {
            const auto &awaiting = journey.as<AwaitingCode>();
            if (awaiting.delivery == Delivery::Confirmed)
                QVERIFY2(sent > 0, qUtf8Printable(journey.summary()));
            if (awaiting.problem && awaiting.problem->acted == net::Acted::No && c.at == At::Resend)
                QCOMPARE(sent, 1);
        }
        if (c.fault.isRefusal && (c.at == At::Send || c.at == At::Resend))
            QVERIFY2(!journey.is<Unsettled>(), "a refusal in so many words leaves nothing open");
    }

    /// A server that acts late has acted by now.
    void whatIsLateHasHappened()
    {
        const auto isWaiting = [](const QJsonObject &request) {
            return request[u"fault"_s].toString() == u"delay" && request[u"status"_s].toInt() == 0;
        };
        QTRY_VERIFY([&] {
            const QList<QJsonObject> requests = m_sandbox.requests();
            return std::none_of(requests.cbegin(), requests.cend(), isWaiting);
        }());
    }

    void isReached(Journey &journey)
    {
        const SandboxAccount now = m_sandbox.account(m_owner);
        QCOMPARE(now.phone, m_target);
        QCOMPARE(journey.as<Done>().shown.value.text(), m_target);
        QCOMPARE(now.verified, journey.as<Done>().shown.verification == account::Verification::Verified);
        if (journey.runner().change().plan.effect == description::EffectTiming::AfterCode)
            QVERIFY(now.verified);
    }

    SandboxProcess m_sandbox;
    QString m_owner;
    QString m_target;
    SandboxAccount m_before;
};

RENUMBER_TEST(FaultTest)
#include "faulttest.moc"
