// SPDX-License-Identifier: Apache-2.0
// What the page of a case says of its facts: what Update does and for whom, how each proof stands as time
// goes on, what is missing, in the gate's order.
#include "screen/deskpagetext.h"
#include "deskcasesamples.h"
#include "screen/proofstatetext.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace renumber::ui;
using namespace renumber::ui::screen;
using account::ContactKind;
using account::ContactValue;
using description::Channel;
using description::Confirmation;
using description::EffectTiming;

namespace {

/// Without the marks of direction.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2068', u'\u2069', u'\u200b'})
        text.remove(QChar(mark));
    return text;
}

time::Now at(int minutes)
{
    return {deskTime(minutes), deskTime(minutes)};
}

struct Rules
{
    EffectTiming effect = EffectTiming::AfterCode;
    Confirmation confirmation = Confirmation::Code;
    Channel channel = {};
    ContactKind kind = ContactKind::Phone;
};

QString updateBy(const Rules &by, const ContactValue &value, const QString &person = u"Camille Sample"_s)
{
    description::ContactService rules = deskRules();
    rules.whenVerified = rules.whenUnverified = rules.whenNone = by.effect;
    rules.change->confirmation = by.confirmation;
    CaseContact contact;
    contact.question.kind = by.kind;
    contact.rules = &rules;
    return plain(updateText(contact, value, by.channel, person));
}

const ContactValue address = ContactValue::asGiven(u"camille@example.com"_s);

DeskProof proofIn(const ProofState &state, desk::ProofKind kind = desk::ProofKind::ContactCode)
{
    DeskProof proof = attestedProof(kind, u"+33 … 61"_s);
    proof.state = state;
    return proof;
}

} // namespace

class DeskPageTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatUpdateDoesAndForWhom()
    {
        const QString number = u"+33 7 50 25 33 60"_s;
        const ContactValue value = newNumber();
        QCOMPARE(updateBy({}, value), QString(u"Text the code to "_s + number + u" for Camille Sample"_s));
        QCOMPARE(updateBy({.kind = ContactKind::Email}, address),
                 u"Email the code to camille@example.com for Camille Sample"_s);
        QCOMPARE(updateBy({.channel = {Channel::Kind::Call, {}, u"voice"_s}}, value),
                 QString(u"Have the code called to "_s + number + u" for Camille Sample"_s));
        QCOMPARE(updateBy({.channel = {Channel::Kind::App, u"Chatter"_s, u"chat"_s}}, value),
                 QString(u"Send the code to "_s + number + u" for Camille Sample"_s));
        QCOMPARE(updateBy({.confirmation = Confirmation::Link, .kind = ContactKind::Email}, address),
                 u"Email the link to camille@example.com for Camille Sample"_s);
        QCOMPARE(updateBy({.effect = EffectTiming::AtOnceThenConfirmed}, value),
                 QString(u"Text the code to "_s + number + u" for Camille Sample"_s));
        for (const EffectTiming effect : {EffectTiming::AtOnce, EffectTiming::EitherWay})
            QCOMPARE(updateBy({.effect = effect}, value),
                     QString(u"Change the number to "_s + number + u" for Camille Sample"_s));
        QCOMPARE(updateBy({.confirmation = Confirmation::None}, value, {}),
                 QString(u"Change the number to "_s + number + u" for this person"_s));
        QCOMPARE(updateBy({}, {}), u"Change the number for Camille Sample"_s);
    }

    void whatIsMissingInTheGatesOrder()
    {
        const DeskCase opened = openedCase();
        const QStringList lines = missingLines(opened, {}, at(1));
        QCOMPARE(lines.size(), opened.missing.size() + 1);
        QVERIFY(lines.at(0).startsWith(u"Choose why"_s));
        QVERIFY(lines.at(2).contains(u"a code to the email address or a callback"_s));
        QCOMPARE(lines.last(), u"Enter the new phone number."_s);
        QCOMPARE(missingLines(opened, newNumber(), at(1)).size(), opened.missing.size());
        QVERIFY(missingLines(readyCase(), newNumber(), at(1)).isEmpty());
    }

    /// What only time, or somebody else, can mend comes after what the operator can.
    void theNewContactIsAskedForBeforeAWait()
    {
        DeskCase held = openedCase();
        held.missing = {needsProof(), {.what = desk::Missing::What::OnHold, .hours = std::chrono::hours(24)}};
        const QStringList lines = missingLines(held, {}, at(1));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), u"Enter the new phone number."_s);
    }

    void theCurrentContactIsMaskedUntilTheVeilIsLifted()
    {
        CaseContact contact = openedCase().contact;
        QCOMPARE(plain(currentText(contact)), u"Now: +33 … 54"_s);
        contact.veil = Veil::Lifted;
        QCOMPARE(plain(currentText(contact)), u"Now: +33 7 50 25 33 54"_s);
        contact.current.value = {};
        QCOMPARE(currentText(contact), QString());
    }

    void aProofThatPassedIsOverInTime()
    {
        const DeskProof proof = proofIn(ProofPassed{deskTime(3), deskTime(18)});
        QVERIFY(proofStateText(proof, at(7)).contains(u"Counts for another 11:00"_s));
        QCOMPARE(proofTone(proof, at(7)), look::Tone::Ok);
        QVERIFY(proofStateText(proof, at(19)).contains(u"too old"_s));
        QCOMPARE(proofTone(proof, at(19)), look::Tone::Doubt);
        const DeskProof longer = proofIn(ProofPassed{deskTime(0), deskTime(60 * 48)});
        QVERIFY(proofStateText(longer, at(1)).contains(u"Counts until"_s));
    }

    void aCodeThatIsOut()
    {
        ProofCodeOut code{.sentAt = deskTime(1), .expiresAt = deskTime(11), .entriesLeft = 2};
        QVERIFY(proofStateText(proofIn(code), at(2)).contains(u"Expires in 9:00"_s));
        QVERIFY(proofStateText(proofIn(code), at(12)).contains(u"has expired"_s));
        code.delivery = change::Delivery::Unknown;
        QVERIFY(proofStateText(proofIn(code), at(2)).contains(u"may have been sent"_s));
    }

    /// The number of record is there for a minute, and only where it was shown.
    void aNumberToCallBackIsShownForAWhile()
    {
        DeskProof proof = proofIn(ProofUnderWay{deskTime(1)}, desk::ProofKind::Callback);
        QVERIFY(!plain(proofStateText(proof, at(1))).contains(u"+33"_s));
        proof.revealed = Revealed{newNumber(), deskTime(2)};
        QVERIFY(plain(proofStateText(proof, at(1))).contains(u"Call +33 7 50 25 33 60."_s));
        QVERIFY(!plain(proofStateText(proof, at(2))).contains(u"+33"_s));
    }

    void whyAProofDoesNotCount()
    {
        using Why = ProofNotCounting::Why;
        QSet<QString> texts;
        for (std::size_t i = 0; i < text::enumeratorCount<Why>(); ++i) {
            const QString text = proofStateText(proofIn(ProofNotCounting{Why(i)}), at(1));
            QVERIFY2(!text.isEmpty() && !texts.contains(text), qPrintable(text));
            texts.insert(text);
        }
    }

    /// No state of a proof has more of a contact than its title, which is masked.
    void noStateSaysAContactWhole()
    {
        const QList<ProofState> states{ProofOpen{},
                                       ProofCodeOut{.sentAt = deskTime(1)},
                                       ProofUnderWay{deskTime(1)},
                                       ProofPassed{deskTime(1), deskTime(9)},
                                       ProofExpired{deskTime(1)},
                                       ProofNotCounting{}};
        QCOMPARE(std::size_t(states.size()), std::variant_size_v<ProofState>);
        for (const ProofState &state : states) {
            for (std::size_t i = 0; i < text::enumeratorCount<desk::ProofKind>(); ++i) {
                const QString text = proofStateText(proofIn(state, desk::ProofKind(i)), at(2));
                QVERIFY(!text.isEmpty());
                QVERIFY2(!text.contains(u'@') && !text.contains(u"+33"_s), qPrintable(text));
            }
        }
    }

    void howNearTheLockIs()
    {
        CaseProofs proofs = openedCase().proofs;
        QCOMPARE(failuresText(proofs), QString());
        proofs.failures = 1;
        QVERIFY(failuresText(proofs).startsWith(u"1 of 3"_s));
        proofs.failures = 2;
        QVERIFY(failuresText(proofs).startsWith(u"One more"_s));
        proofs.failures = 3;
        QVERIFY(failuresText(proofs).contains(u"is locked"_s));
    }

    void whatHappenedBefore()
    {
        using What = HistoryRow::What;
        QSet<QString> texts;
        for (std::size_t i = 0; i < text::enumeratorCount<What>(); ++i)
            texts.insert(historyText({.at = deskTime(0), .what = What(i)}, u"ana"_s, at(0)));
        QCOMPARE(std::size_t(texts.size()), text::enumeratorCount<What>());
        const HistoryRow row{.at = deskTime(0), .by = u"ana"_s, .number = 713};
        QVERIFY(plain(historyText(row, u"ana"_s, at(0))).endsWith(u"number changed · you · R-713"_s));
        QVERIFY(plain(historyText(row, u"ben"_s, at(0))).contains(u" · ana · "_s));
    }

    void whoHasOpenedTheCase()
    {
        CaseHead head = openedCase().head;
        QVERIFY(plain(headText(head, at(1))).startsWith(u"Sample · case R-1042 · opened at "_s));
        QVERIFY(headText(head, at(1)).endsWith(u"by you"_s));
        head.actor = u"ben"_s;
        QVERIFY(headText(head, at(1)).endsWith(u"by ana"_s));
    }

    void whatIsWaitedFor()
    {
        using For = CaseWaiting::For;
        for (std::size_t i = 0; i < text::enumeratorCount<For>(); ++i) {
            const QString text = waitingText(CaseWaiting{For(i)}, u"Sample"_s);
            QVERIFY2(text.endsWith(u'…') && !text.contains(u'%'), qPrintable(text));
        }
    }

    /// That nobody was told is said only where that is certain; that they can be told later by the service,
    /// which is asked once, never.
    void whoMayHaveBeenTold()
    {
        CaseTelling telling = openedCase().tellings[0];
        telling.how = desk::operation::RecordTelling::How::Notified;
        QCOMPARE(notToldText(telling, ContactKind::Phone),
                 u"Nobody has called or texted the old number yet."_s);
        QCOMPARE(tellTroubleText(telling, ContactKind::Phone, u"Sample"_s, at(0)), QString());
        telling.trouble = service::Problem();
        telling.trouble->kind = description::ProblemKind::TooManyMessages;
        telling.trouble->acted = net::Acted::No;
        telling.trouble->retryAt = deskTime(60);
        QCOMPARE(notToldText(telling, ContactKind::Phone),
                 u"Nobody has called or texted the old number yet."_s);
        QCOMPARE(tellTroubleText(telling, ContactKind::Phone, u"Sample"_s, at(0)),
                 u"Sample was to tell them. Sample has had too many requests for now."_s);
        telling.trouble->kind = description::ProblemKind::TimedOut;
        telling.trouble->acted = net::Acted::Maybe;
        telling.byService = CaseTelling::ByService::MayHaveTold;
        QCOMPARE(notToldText(telling, ContactKind::Phone),
                 u"The old number may or may not have been told."_s);
        telling.whom = desk::Tell::Email;
        QVERIFY(notToldText(telling, ContactKind::Email).contains(u"old email address may or may not"_s));
    }

    void whoIsNotToldYet()
    {
        using ByService = CaseTelling::ByService;
        const auto said = [](ByService byService, ContactKind changed) {
            return notToldText({.whom = desk::Tell::OldPhone, .byService = byService}, changed);
        };
        QCOMPARE(said(ByService::NotAsked, ContactKind::Phone),
                 u"Nobody has called or texted the old number yet."_s);
        QCOMPARE(said(ByService::NotAsked, ContactKind::Email),
                 u"Nobody has called or texted the phone number yet."_s);
        QVERIFY(said(ByService::UnderWay, ContactKind::Phone).contains(u"is being told"_s));
        QVERIFY(said(ByService::MayHaveTold, ContactKind::Phone).contains(u"may or may not"_s));
    }

    /// What was told goes by how it was, for whichever contact was changed.
    void howSomebodyWasTold()
    {
        using desk::TellingHow;
        const auto said = [](desk::Tell whom, ContactKind changed, TellingHow how) {
            const CaseTelling telling{.whom = whom, .how = how, .toldAt = deskTime(0)};
            return plain(tellingText(telling, changed, u"Sample"_s, at(0)));
        };
        QVERIFY(said(desk::Tell::OldPhone, ContactKind::Phone, TellingHow::Service)
                    .startsWith(u"Old number: told by Sample at "_s));
        QVERIFY(said(desk::Tell::OldPhone, ContactKind::Email, TellingHow::Stated)
                    .startsWith(u"Phone number: told, as you noted at "_s));
        QVERIFY(said(desk::Tell::Email, ContactKind::Email, TellingHow::Notified)
                    .startsWith(u"Old email address: told by Sample at "_s));
    }

    /// A code that is out may have been refused when it was asked for once more.
    void whatWentWrongWithACode()
    {
        DeskProof proof = proofIn(ProofCodeOut{.sentAt = deskTime(1)});
        proof.trouble = service::Problem();
        proof.trouble->kind = description::ProblemKind::TooManyMessages;
        proof.tried = DeskProof::Tried::Sending;
        const QString ofSending = proofTroubleText(proof, ContactKind::Phone, u"Sample"_s, at(2));
        proof.trouble->kind = description::ProblemKind::WrongCode;
        proof.tried = DeskProof::Tried::Entering;
        QVERIFY(!ofSending.isEmpty()
                && ofSending != proofTroubleText(proof, ContactKind::Phone, u"Sample"_s, at(2)));
    }

    /// Red is for what the operator can mend.
    void onlyWhatIsToBeMendedIsRed()
    {
        using What = desk::StoreFault::What;
        for (std::size_t i = 0; i < text::enumeratorCount<What>(); ++i) {
            const ProblemText text = troubleText(CaseTrouble(desk::StoreFault{.what = What(i)}), at(0));
            QVERIFY(!text.sentence.isEmpty());
            QCOMPARE(text.tone == look::Tone::Wrong, What(i) == What::Unfit);
        }
    }
};

RENUMBER_WINDOW_TEST(DeskPageTextTest)
#include "deskpagetexttest.moc"
