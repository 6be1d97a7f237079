// SPDX-License-Identifier: Apache-2.0
// Codes by which a caller is proven: what was never sent counts against nobody, and it is known what is
// waited for.
#include "desktable.h"
#include "testprogram.h"
#include "turnuntil.h"

#include <QTest>

using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using Answer = HeldServer::Answer;
using Asking = CallerProofs::Asking;

class CodesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskTable> m_table;
    CallerCase *m_one = nullptr;
    const Person m_ada = persons().at(0);
    const QString m_id = u"oldPhoneCode"_s;

    void serve()
    {
        m_table = std::make_unique<DeskTable>();
        m_one = m_table->serve(m_ada);
        m_one->chooseReason(m_one->record().policy().reasons.at(1).id); // which has not lost the phone
        m_table->settle(*m_one);
    }
    /// The account is read twice, and then the code is asked for, which is answered with \a answer.
    void beginCode(Answer answer)
    {
        m_one->proofs().begin(m_id);
        m_table->answerInTurn(m_ada, {Answer::Yes, Answer::Yes, answer});
        m_table->server().answerAtOnce(true);
        comeToRest();
    }
    void comeToRest()
    {
        QVERIFY(turnUntil([this] { return m_one->proofs().asking() == Asking::Nothing; },
                          std::chrono::seconds(60)));
        m_table->settle(*m_one);
    }
    qsizetype failures() { return m_one->record().facts(desk::Act::Text)->failures.size(); }

private slots:
    void init() { serve(); }
    void cleanup()
    {
        QCOMPARE(m_table->server().leaks(), QStringList());
        m_table.reset();
    }

    void itIsSentAndEntered()
    {
        beginCode(Answer::Yes);
        QVERIFY(m_one->proofs().codeOf(m_id));
        QCOMPARE(m_one->proofs().codeOf(m_id)->delivery(), change::Delivery::Confirmed);
        m_one->proofs().enterCode(m_id, m_ada.code);
        comeToRest();
        QVERIFY(m_table->record().contains(u"proofPassed"_s));
    }

    /// Too many messages, says the service: that is no fault of the caller's.
    void whatTheServiceRefusesToSend()
    {
        beginCode(Answer::No);
        QVERIFY(m_one->proofs().problemOf(m_id));
        QCOMPARE(m_one->proofs().askedBeforeProblem(m_id), Asking::ToSend);
        QVERIFY(!m_one->proofs().codeOf(m_id));
        QVERIFY(m_table->record().contains(u"proofNotSent failed"_s));
        QVERIFY(!m_table->record().contains(u"proofFailed failed"_s));
        QCOMPARE(failures(), 0);
    }

    /// The one before can be entered still.
    void anotherThatTheServiceRefusesToSend()
    {
        beginCode(Answer::Yes);
        beginCode(Answer::No);
        QCOMPARE(failures(), 0);
        QVERIFY(m_one->proofs().codeOf(m_id));
        m_one->proofs().enterCode(m_id, m_ada.code);
        comeToRest();
        QVERIFY(m_table->record().contains(u"proofPassed"_s));
        QCOMPARE(failures(), 0);
    }

    void theAnswerToSendingIsLost()
    {
        beginCode(Answer::Lost);
        QVERIFY(m_one->proofs().codeOf(m_id));
        QCOMPARE(m_one->proofs().codeOf(m_id)->delivery(), change::Delivery::Unknown);
        QVERIFY(!m_table->record().contains(u"proofNotSent failed"_s));
    }

    /// It is begun in the record by then.
    void theAccountIsLeftBeforeItIsSent()
    {
        m_one->proofs().begin(m_id);
        m_table->answerInTurn(m_ada, {Answer::Yes});
        QVERIFY(turnUntil([this] { return m_one->proofs().asking() == Asking::Store; },
                          std::chrono::seconds(60)));
        m_one->atService().leavePerson();
        comeToRest();
        QVERIFY(m_one->proofs().problemOf(m_id));
        QVERIFY(m_table->record().contains(u"proofBegun"_s));
        QVERIFY(m_table->record().contains(u"proofNotSent failed"_s));
        QCOMPARE(m_table->server().asked(m_ada).filter(u"/proof/"_s), QStringList());
    }

    /// In the order in which it is: for the second code as for the first.
    void whatIsWaitedFor()
    {
        for (int round = 0; round < 2; ++round) {
            QList<Asking> seen;
            const auto seeing = connect(&m_one->proofs(), &CallerProofs::changed, this, [this, &seen] {
                const Asking now = m_one->proofs().asking();
                if (seen.isEmpty() || seen.constLast() != now)
                    seen.append(now);
            });
            beginCode(Answer::Yes);
            disconnect(seeing);
            QCOMPARE(seen, QList<Asking>({Asking::Account, Asking::Store, Asking::ToSend, Asking::Nothing}));
        }
        m_one->proofs().enterCode(m_id, m_ada.code);
        QCOMPARE(m_one->proofs().asking(), Asking::ToCheck);
        comeToRest();
    }
};

RENUMBER_TEST(CodesTest)
#include "codestest.moc"
