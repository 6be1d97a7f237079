// SPDX-License-Identifier: Apache-2.0
// Replies that lack what a description takes from them: what was missing is told, and nothing is said of the
// number that is not so.
#include "journey.h"
#include "otherapisubject.h"
#include "screen.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;

class MissingValuesTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<OtherApiSubject> subjectNamed(const QString &name)
    {
        return name == u"contactory" ? contactory() : oldtel();
    }

    static std::unique_ptr<Journey> journeyOn(OtherApiSubject &subject)
    {
        return std::make_unique<Journey>(subject.service(), subject.token(State::Verified),
                                         [&subject](const QString &to) {
                                             QStringList codes;
                                             for (const Sent &message : subject.messages()) {
                                                 if (message.to == to)
                                                     codes.append(message.code);
                                             }
                                             return codes;
                                         });
    }

    static QString currentNumber(OtherApiSubject &subject)
    {
        return subject.truth(State::Verified, ContactKind::Phone).current;
    }

private slots:
    void aRequest_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("missing");
        QTest::newRow("no address") << u"contactory"_s << QByteArray("{}") << u"header:Location"_s;
        QTest::newRow("no JSON") << u"contactory"_s << QByteArray("fine") << u"header:Location"_s;
        QTest::newRow("no ticket") << u"oldtel"_s << QByteArray(R"([{"name":"RC","value":"0"}])")
                                   << u"[name=TICKET].value"_s;
        QTest::newRow("no outcome") << u"oldtel"_s << QByteArray("[]") << u"[name=RC].value"_s;
        QTest::newRow("no list") << u"oldtel"_s << QByteArray("OK") << u"[name=RC].value"_s;
    }

    /// The service has sent a code, but its reply is not what it should be.
    void aRequest()
    {
        QFETCH(const QString, api);
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, missing);
        const auto subject = subjectNamed(api);
        const auto journey = journeyOn(*subject);
        const auto plan = journey->planFor({.target = freeNumber});
        QVERIFY(plan.has_value());
        subject->api().spoilNext(description::Step::Send, Spoiling::Instead, reply);
        journey->begin(*plan);
        QCOMPARE(journey->summary(), u"AwaitingCode unexpectedReply"_s);
        QCOMPARE(journey->problem()->detail, QString(u"the reply has no \""_s + missing + u'"'));
        const QString sentence = problemSentence(*journey, subject->name());
        QVERIFY2(sentence.contains(u"an answer that Renumber doesn't understand"_s), qPrintable(sentence));
        QCOMPARE(currentNumber(*subject), camillesNumber);
        // The account shows that the number waits for its code, and gives what it can be entered with.
        QCOMPARE(journey->as<AwaitingCode>().delivery, Delivery::Confirmed);
        journey->resend();
        journey->enterNewestCode();
        QCOMPARE(journey->summary(), u"Done"_s);
        QCOMPARE(currentNumber(*subject), freeNumber);
    }

    void theAccount_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no id") << u"contactory"_s << QByteArray(R"({"displayName":"Camille"})")
                               << u"the reply has no \"id\""_s;
        QTest::newRow("an id of another kind")
            << u"contactory"_s << QByteArray(R"({"id":{"a":1}})") << u"\"id\" is not of the expected kind"_s;
        QTest::newRow("no user") << u"oldtel"_s << QByteArray(R"([{"name":"RC","value":0}])")
                                 << u"the reply has no \"[name=USER].value[name=MAILS].value\""_s;
    }

    /// The code was accepted, but the account cannot be read: done is said only after it can.
    void theAccount()
    {
        QFETCH(const QString, api);
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, detail);
        const auto subject = subjectNamed(api);
        const auto journey = journeyOn(*subject);
        const auto plan = journey->planFor({.target = freeNumber});
        QVERIFY(plan.has_value());
        journey->begin(*plan);
        QCOMPARE(journey->summary(), u"AwaitingCode"_s);
        subject->api().spoilNext(description::Step::Read, Spoiling::Instead, reply);
        journey->enterNewestCode();
        QCOMPARE(journey->summary(), u"Unsettled unexpectedReply"_s);
        QCOMPARE(journey->problem()->detail, detail);
        const auto unsettled = journey->as<Unsettled>();
        QCOMPARE(unsettled.acceptance, Acceptance::Given);
        journey->askAgain();
        QCOMPARE(journey->summary(), u"Done"_s);
        QCOMPARE(subject->messages().size(), 1);
    }
};

RENUMBER_TEST(MissingValuesTest)
#include "missingvaluestest.moc"
