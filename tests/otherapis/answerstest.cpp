// SPDX-License-Identifier: Apache-2.0
// What a description asks of a person at a change: how long an answer is known, and where it is asked for
// again.
#include "journey.h"
#include "otherapisubject.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using description::ProblemKind;

class AnswersTest : public QObject
{
    Q_OBJECT

private:
    static QStringList namesOf(const QList<description::Ask> &asks)
    {
        QStringList names;
        for (const description::Ask &ask : asks)
            names.append(ask.name);
        return names;
    }

    Plan plan() { return m_journey->planFor({.target = freeNumber}).value(); }

private slots:
    void init()
    {
        m_subject = ringback();
        m_journey = std::make_unique<Journey>(m_subject->service(), m_subject->token(State::Verified),
                                              [this](const QString &to) {
                                                  QStringList codes;
                                                  for (const Sent &message : m_subject->messages()) {
                                                      if (message.to == to)
                                                          codes.append(message.code);
                                                  }
                                                  return codes;
                                              });
    }

    void anAnswerIsKnownAsLongAsItsChange()
    {
        m_journey->begin(plan(), m_subject->answers());
        QCOMPARE(m_journey->summary(), u"AwaitingCode"_s);
        QCOMPARE(m_journey->runner().wanted().size(), 0);
        m_journey->resend();
        QCOMPARE(m_journey->summary(), u"AwaitingCode"_s);
        QCOMPARE(m_subject->messages().size(), 2);
        m_journey->enterNewestCode();
        QCOMPARE(m_journey->summary(), u"Done"_s);
        m_journey->runner().begin(m_journey->planFor({.target = camillesNumber}).value());
        QTRY_COMPARE(m_journey->summary(), u"Failed wrongAnswer"_s);
    }

    void anAnswerIsForgottenWhereTheChangeIsGivenUp()
    {
        m_journey->begin(plan(), m_subject->answers());
        m_journey->cancel();
        QTRY_VERIFY(!m_journey->runner().beingTakenBack());
        m_journey->runner().begin(plan());
        QTRY_COMPARE(m_journey->summary(), u"Failed wrongAnswer"_s);
        QCOMPARE(m_subject->messages().size(), 1);
    }

    void aWrongAnswerIsNotTriedAgain()
    {
        m_journey->begin(plan(), {{u"account_password"_s, u"not this"_s}});
        QCOMPARE(m_journey->summary(), u"Failed wrongAnswer"_s);
        QCOMPARE(m_journey->problem()->acted, net::Acted::No);
        QCOMPARE(m_subject->messages().size(), 0);
        m_journey->begin(plan(), m_subject->answers());
        QCOMPARE(m_journey->summary(), u"AwaitingCode"_s);
    }

    void anAnswerIsAskedForAgainAfterARestart()
    {
        m_journey->begin(plan(), m_subject->answers());
        const Change change = m_journey->change();
        m_journey->runner().suspend();
        QCOMPARE(m_journey->runner().wanted().size(), 0); // of no change
        m_journey->runner().restore(change, {});
        QCOMPARE(namesOf(m_journey->runner().wanted()), QStringList{u"account_password"_s});

        const description::Channel call{description::Channel::Kind::Call, {}, u"voice"_s};
        m_journey->runner().resendBy(call, {{u"account_password"_s, u"not this"_s}});
        QTRY_COMPARE(m_journey->summary(), u"AwaitingCode wrongAnswer"_s);
        QCOMPARE(m_journey->as<AwaitingCode>().code.channel.value, u"sms"_s);
        QCOMPARE(namesOf(m_journey->runner().wanted()), QStringList{u"account_password"_s});

        m_journey->runner().resendBy(call, m_subject->answers());
        QTRY_COMPARE(m_journey->summary(), u"AwaitingCode"_s);
        QCOMPARE(m_journey->as<AwaitingCode>().code.channel, call);
        QCOMPARE(m_journey->runner().wanted().size(), 0);
        QCOMPARE(m_subject->messages().last().way, u"voice"_s);
        m_journey->enterNewestCode();
        QCOMPARE(m_journey->summary(), u"Done"_s);
    }

    /// Verifying is one press, and the code goes in without it.
    void nothingIsWantedThatNoCallNeeds()
    {
        m_journey = std::make_unique<Journey>(
            m_subject->service(), m_subject->token(State::Unverified),
            [this](const QString &) { return QStringList{m_subject->messages().last().code}; });
        m_journey->verifyCurrent();
        QCOMPARE(m_journey->summary(), u"AwaitingCode"_s);
        QCOMPARE(m_journey->runner().wanted().size(), 0);
        m_journey->enterNewestCode();
        QCOMPARE(m_journey->summary(), u"Done"_s);
    }

private:
    std::unique_ptr<OtherApiSubject> m_subject;
    std::unique_ptr<Journey> m_journey;
};

RENUMBER_TEST(AnswersTest)
#include "answerstest.moc"
