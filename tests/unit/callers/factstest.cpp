// SPDX-License-Identifier: Apache-2.0
// What the pages of a case are told of it: whom to tell of a change and whether they were, and how a code
// stands by which the caller is proven.
#include "callerfacts.h"

#include "awaited.h"
#include "callerhistory.h"
#include "contactvalues.h"
#include "desktable.h"
#include "testprogram.h"
#include "turnuntil.h"

#include <QTest>

#include <algorithm>

using namespace renumber;
using namespace renumber::callers;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using account::ContactKind;
using desk::Tell;
using desk::TellingHow;
using ui::screen::CaseTelling;
using ui::screen::CaseWaiting;
using Answer = HeldServer::Answer;
using ByService = CaseTelling::ByService;

Q_DECLARE_METATYPE(ContactKind)

class FactsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskTable> m_table;
    CallerCase *m_one = nullptr;
    const Person m_ada = persons().at(0);

    void serve(HeldServer::Notices notices = HeldServer::Notices::No, ContactKind kind = ContactKind::Phone)
    {
        m_table = std::make_unique<DeskTable>(DeskRules{desk::builtInPolicy(), desk::builtInPolicyText()},
                                              HeldServer::Manner{.notices = notices});
        m_one = m_table->serve(m_ada, kind);
    }
    ui::screen::DeskCase page() const { return ui::deskCaseOf(*m_one, m_table->desk(), u"People"_s, {}); }
    CaseTelling telling(Tell whom) const
    {
        const QList<CaseTelling> all = page().tellings;
        const auto at = std::find_if(all.cbegin(), all.cend(),
                                     [whom](const CaseTelling &one) { return one.whom == whom; });
        return at == all.cend() ? CaseTelling() : *at;
    }
    /// As far as that the service is asked to tell them.
    void changeUntilNotified()
    {
        m_table->prove(*m_one);
        m_table->update(*m_one, m_ada);
        m_one->atService().runner().enterCode(m_ada.code);
        m_table->answerInTurn(m_ada, {Answer::Yes, Answer::Yes}); // and the account is read
        QTRY_COMPARE(m_table->server().held(m_ada), 1);
        QVERIFY(m_table->server().asked(m_ada).constLast().contains(u"/notify"_s));
    }
    void answerNotice(Answer answer)
    {
        m_table->server().answer(m_ada, answer);
        m_table->server().answerAtOnce(true);
        QVERIFY(turnUntil([this] { return !m_one->isTelling(); }, std::chrono::seconds(60)));
        m_table->settle(*m_one);
    }
    void stateTold(Tell whom)
    {
        m_one->stateTold(whom, u"Called them"_s);
        m_table->settle(*m_one);
    }

private slots:
    void cleanup() { m_table.reset(); }

    /// Also once the account has the new one: whoever holds that knows.
    void whomToTell_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::newRow("phone") << ContactKind::Phone;
        QTest::newRow("email") << ContactKind::Email;
    }
    void whomToTell()
    {
        QFETCH(const ContactKind, kind);
        serve(HeldServer::Notices::No, kind);
        const QString phone = account::maskedContact(ContactKind::Phone, phoneValue(m_ada.oldNumber));
        const QString email = account::maskedContact(
            ContactKind::Email,
            account::ContactValue::read(ContactKind::Email, HeldServer::oldEmailOf(m_ada)));
        QCOMPARE(telling(Tell::OldPhone).to, phone);
        QCOMPARE(telling(Tell::Email).to, email);
        m_table->prove(*m_one);
        if (kind == ContactKind::Phone)
            m_table->update(*m_one, m_ada);
        else
            m_table->updateEmail(*m_one, m_ada);
        m_one->atService().runner().enterCode(m_ada.code);
        m_table->settle(*m_one);
        QCOMPARE(m_one->record().now()->inHand.stage, desk::Stage::Telling);
        m_one->lookAgain();
        m_table->settle(*m_one);
        QCOMPARE(telling(Tell::OldPhone).to, phone);
        QCOMPARE(telling(Tell::Email).to, email);
    }

    void theServiceHasToldThem()
    {
        serve(HeldServer::Notices::ByCall);
        changeUntilNotified();
        QCOMPARE(telling(Tell::OldPhone).byService, ByService::UnderWay);
        QCOMPARE(page().waiting->what, CaseWaiting::For::Telling);
        answerNotice(Answer::Yes);
        for (const Tell whom : {Tell::OldPhone, Tell::Email}) {
            QVERIFY(telling(whom).toldAt);
            QCOMPARE(telling(whom).how, TellingHow::Notified);
        }
    }

    /// Though it was the service that was to tell them, by its description.
    void theOperatorHasToldThem()
    {
        serve(HeldServer::Notices::ByCall);
        changeUntilNotified();
        answerNotice(Answer::No);
        QCOMPARE(telling(Tell::OldPhone).byService, ByService::NotAsked);
        QVERIFY(!telling(Tell::OldPhone).toldAt);
        stateTold(Tell::OldPhone);
        QVERIFY(telling(Tell::OldPhone).toldAt);
        QCOMPARE(telling(Tell::OldPhone).how, TellingHow::Stated);
    }

    /// The service may have told them: nobody says that they were not, not after a restart either.
    void theAnswerOfTheServiceIsLost()
    {
        serve(HeldServer::Notices::ByCall);
        const QString id = m_one->id();
        changeUntilNotified();
        answerNotice(Answer::Lost);
        QCOMPARE(telling(Tell::OldPhone).byService, ByService::MayHaveTold);
        QVERIFY(!telling(Tell::OldPhone).toldAt);
        m_table->restart();
        QTRY_COMPARE(m_table->desk().board().size(), 1);
        m_one = m_table->take(id);
        QVERIFY(m_one);
        QCOMPARE(telling(Tell::OldPhone).byService, ByService::MayHaveTold);
        QCOMPARE(m_table->server().asked(m_ada).filter(u"/notify"_s).size(), 1); // nobody is told twice
        stateTold(Tell::OldPhone);
        QCOMPARE(telling(Tell::OldPhone).how, TellingHow::Stated);
        QCOMPARE(telling(Tell::Email).byService, ByService::MayHaveTold);
    }

    /// A change of the address is none of the number.
    void whatHappenedBefore_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::newRow("phone") << ContactKind::Phone;
        QTest::newRow("email") << ContactKind::Email;
    }
    void whatHappenedBefore()
    {
        QFETCH(const ContactKind, kind);
        serve(HeldServer::Notices::No, kind);
        m_one->close(desk::Ending::Abandoned);
        QTRY_VERIFY(m_table->desk().board().isEmpty());
        const auto rows = awaited(m_table->desk().store()->page({}, 0));
        const QList<ui::screen::HistoryRow> history = ui::historyOf(**rows, {});
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().kind, kind);
    }

    void howACodeStands_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::newRow("sent") << false;
        QTest::newRow("nobody knows") << true;
    }
    void howACodeStands()
    {
        QFETCH(const bool, isLost);
        serve();
        const QString id = u"oldPhoneCode"_s;
        const auto proof = [&] {
            const QList<ui::screen::DeskProof> all = page().proofs.offered;
            return *std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == id; });
        };
        m_one->chooseReason(u"new"_s);
        m_table->settle(*m_one);
        m_one->proofs().begin(id);
        QCOMPARE(page().waiting, std::optional(CaseWaiting{CaseWaiting::For::ProofAccount, id}));
        m_table->answerInTurn(m_ada, {Answer::Yes, Answer::Yes});
        QTRY_COMPARE(m_table->server().held(m_ada), 1);
        QCOMPARE(page().waiting, std::optional(CaseWaiting{CaseWaiting::For::ProofCode, id}));
        m_table->server().answer(m_ada, isLost ? Answer::Lost : Answer::Yes);
        QTRY_VERIFY(m_one->proofs().underWay().isEmpty());
        const ui::screen::DeskProof shown = proof();
        const auto *out = std::get_if<ui::screen::ProofCodeOut>(&shown.state);
        QVERIFY(out);
        QCOMPARE(out->delivery, isLost ? change::Delivery::Unknown : change::Delivery::Confirmed);
        m_one->proofs().enterCode(id, m_ada.code);
        QCOMPARE(page().waiting, std::optional(CaseWaiting{CaseWaiting::For::ProofCheck, id}));
        m_table->answerInTurn(m_ada, {Answer::Yes});
        m_table->settle(*m_one);
    }

    /// A code that the service refuses to send once more hides none that is out.
    void aCodeThatIsNotSentOnceMore()
    {
        serve();
        const QString id = u"oldPhoneCode"_s;
        m_one->chooseReason(u"new"_s);
        m_table->settle(*m_one);
        for (const Answer answer : {Answer::Yes, Answer::No}) {
            m_one->proofs().begin(id);
            m_table->answerInTurn(m_ada, {Answer::Yes, Answer::Yes, answer});
            QTRY_VERIFY(m_one->proofs().underWay().isEmpty());
            m_table->server().answerAtOnce(true);
            m_table->settle(*m_one);
        }
        const QList<ui::screen::DeskProof> all = page().proofs.offered;
        const auto proof
            = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == id; });
        QVERIFY(std::holds_alternative<ui::screen::ProofCodeOut>(proof->state));
        QCOMPARE(proof->failures, 0);
        QVERIFY(proof->trouble);
        QCOMPARE(proof->tried, ui::screen::DeskProof::Tried::Sending);
    }
};

RENUMBER_TEST(FactsTest)
#include "factstest.moc"
