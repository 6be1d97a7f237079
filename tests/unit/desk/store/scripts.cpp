// SPDX-License-Identifier: Apache-2.0
#include "moves.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::test {

using namespace desk;
using namespace desk::operation;
using What = Missing::What;
using Fault = StoreFault::What;
using enum Stage;
using enum Who;

namespace {

using Moves = QList<Move>;

const OpenCase open1{personKey(1), account::ContactKind::Phone, {u"Camille Martin"_s, u"+33 … 60"_s, {}}};
const OpenCase open2{personKey(2), account::ContactKind::Phone, {u"Dominique Petit"_s, u"+33 … 61"_s, {}}};

StateCase why(const QString &reason, int target)
{
    return {reason, u"INC0000001"_s, contactKey(target), u"+33 … 54"_s, {}};
}

StateCase withFlag(Flag flag)
{
    StateCase state;
    state.flags = {{flag, FlagState::Raised}};
    return state;
}

const BeginProof callback{u"callback"_s,       ProofKind::Callback, account::ContactKind::Phone,
                          ProofContact::Other, contactKey(90),      {}};
const BeginProof emailCode{u"emailCode"_s,      ProofKind::ContactCode, account::ContactKind::Email,
                           ProofContact::Other, contactKey(91),         {}};
const EndProof passed{u"callback"_s, ProofOutcome::Passed};
const EndProof failed{u"callback"_s, ProofOutcome::Failed};

const RecordText sent{{}, RecordText::Came::Sent};
const RecordTelling toldByService{Tell::Email, {}, RecordTelling::How::Service};

/// As far as Ready, by Ana.
Moves ready(const QString &reason = u"lost"_s, int target = 7)
{
    return {{Ana, open1, goesTo(Proving)},
            {Ana, why(reason, target), goesTo(Proving)},
            {Ana, callback, goesTo(Proving)},
            {Ana, passed, goesTo(Ready)}};
}

/// As far as a text that was sent.
Moves changing()
{
    return ready() + Moves{{Ana, AskPermit{}, goesTo(Changing)}, {Ana, sent, goesTo(Changing)}};
}

QList<Script> made()
{
    const RecordChange changed{{}, RecordChange::Came::Done};
    const RecordChange notChanged{{}, RecordChange::Came::Refused};
    const RecordChange notKnown{{}, RecordChange::Came::NotKnown};
    const RecordText textFailed{{}, RecordText::Came::Failed};
    const RecordText textNotKnown{{}, RecordText::Came::NotKnown};
    return {
        {"from a search to Closed",
         Moves{{Ana, Search{}, {}, 0}, {Ana, OpenPerson{personKey(1), u"Camille Martin"_s}, {}, 0}}
             + changing()
             + Moves{{Ana, EnterCode{}, goesTo(Changing)},
                     {Ana, changed, goesTo(Telling)},
                     {Ana, CloseCase{Ending::Done}, fails(Fault::StillTelling)},
                     {Ana, RecordTelling{Tell::Email, RecordTelling::Came::Owed}, goesTo(Telling)},
                     {Ana, RecordTelling{Tell::OldPhone}, fails(Fault::Unfit)},
                     {.who = Ana,
                      .command = RecordTelling{Tell::OldPhone},
                      .expected = goesTo(Telling),
                      .note = u"by letter"_s},
                     {Ana, CloseCase{Ending::Done}, fails(Fault::StillTelling)},
                     {Ana, toldByService, goesTo(Telling)},
                     {Ana, toldByService, refused(CaseRefusal::NotNow)},
                     {Ana, CloseCase{Ending::Done}, goesTo(Closed)},
                     {Ana, StateCase{}, refused(CaseRefusal::Closed)}}},
        {"no reason and no proof: no permit, and the list of it",
         {{Ana, open1, goesTo(Proving)},
          {Ana, AskPermit{}, refused(CaseRefusal::NoTarget)},
          {Ana, StateCase{{}, {}, contactKey(7), u"+33 … 54"_s, {}}, goesTo(Proving)},
          {Ana, AskPermit{}, lacks({What::NoReason, What::TicketForm, What::NeedsProof}, Proving)},
          {Ana, why(u"lost"_s, 7), goesTo(Proving)},
          {Ana, AskPermit{}, lacks({What::NeedsProof}, Proving)},
          {Ana, AskPermit{Act::Reveal}, fails(Fault::Unfit)}}},
        {"two open one person",
         {{Ana, open1, goesTo(Proving)},
          {Ben, open1, fails(Fault::PersonInHand), 2},
          {Ben, open2, goesTo(Proving), 2},
          {Ana, CloseCase{Ending::Abandoned}, goesTo(Closed)},
          {Ben, open1, goesTo(Proving), 3}}},
        {"two in one case: the second sees it as it was",
         {{Ana, open1, goesTo(Proving)},
          {Ana, why(u"lost"_s, 7), goesTo(Proving)},
          {.who = Ana,
           .command = why(u"new"_s, 8),
           .expected = refused(CaseRefusal::Outdated),
           .sees = Sees::AsItWas},
          {Ben, why(u"lost"_s, 7), refused(CaseRefusal::LeaseLost)}}},
        {"a lease lasts 90 seconds, and is taken over",
         {{Ana, open1, goesTo(Proving)},
          {Ben, TakeCase{}, refused(CaseRefusal::HeldByAnother)},
          {Ana, RenewLease{}, goesTo(Proving), 1, 60s},
          {Ben, TakeCase{}, refused(CaseRefusal::HeldByAnother), 1, 60s},
          {Ana, why(u"lost"_s, 7), goesTo(Proving), 1, 29s},
          {Ana, why(u"lost"_s, 7), refused(CaseRefusal::LeaseLost), 1, 2s},
          {Ana, RenewLease{}, refused(CaseRefusal::LeaseLost)},
          {Ben, TakeCase{}, goesTo(Proving)},
          {Ana, why(u"lost"_s, 7), refused(CaseRefusal::LeaseLost)},
          {Ben, HandOver{}, goesTo(Proving)},
          {Ana, TakeCase{}, goesTo(Proving)},
          {Ana, TakeCase{}, fails(Fault::NoSuchCase), 9}}},
        {"taken over with an open permit: read before anything else",
         changing()
             + Moves{{Ben, notChanged, refused(CaseRefusal::LeaseLost)},
                     {Ben, RecordTelling{Tell::Email, RecordTelling::Came::Owed},
                      refused(CaseRefusal::NotNow)},
                     {Ben, TakeCase{}, goesTo(Unsettled), 1, 91s},
                     {Ben, AskPermit{}, refused(CaseRefusal::PermitOpen)},
                     {Ben, CloseCase{Ending::Abandoned}, refused(CaseRefusal::PermitOpen)},
                     {Ben, notChanged, goesTo(Proving)},
                     {Ben, AskPermit{}, lacks({What::NeedsProof}, Proving)}}},
        {"a text that failed has spent its permit",
         ready()
             + Moves{{Ana, AskPermit{}, goesTo(Changing)},
                     {Ana, EnterCode{}, fails(Fault::PermitSpent)},
                     {Ana, AskPermit{}, refused(CaseRefusal::PermitOpen)},
                     {Ana, textFailed, goesTo(Ready)},
                     {.who = Ana,
                      .command = sent,
                      .expected = fails(Fault::PermitSpent),
                      .permit = WhichPermit::First},
                     {.who = Ana,
                      .command = changed,
                      .expected = fails(Fault::PermitSpent),
                      .permit = WhichPermit::First}}},
        {"one more text takes one more permit",
         changing()
             + Moves{{Ana, sent, fails(Fault::PermitSpent)},
                     {Ana, AskPermit{}, goesTo(Changing)},
                     {.who = Ana,
                      .command = sent,
                      .expected = fails(Fault::PermitSpent),
                      .permit = WhichPermit::First},
                     {Ana, sent, goesTo(Changing)},
                     {Ana, AskPermit{}, lacks({What::OverBudget}, Changing)},
                     {Ana, EnterCode{}, goesTo(Changing)}}},
        {"one more text that failed leaves the code of the one before",
         changing()
             + Moves{{Ana, AskPermit{}, goesTo(Changing)},
                     {Ana, textFailed, goesTo(Changing)},
                     {Ana, EnterCode{}, goesTo(Changing)},
                     {Ana, changed, goesTo(Telling)}}},
        {"one more text that failed leaves none where the case was stopped meanwhile",
         changing()
             + Moves{{Ana, AskPermit{}, goesTo(Changing)},
                     {Ana, StopCase{}, goesTo(Unsettled)},
                     {Ana, textFailed, goesTo(Closed)}}},
        {"a text that nobody knows of",
         ready()
             + Moves{{Ana, AskPermit{}, goesTo(Changing)},
                     {Ana, textNotKnown, goesTo(Unsettled)},
                     {Ana, AskPermit{}, refused(CaseRefusal::PermitOpen)},
                     {Ana, EnterCode{}, goesTo(Unsettled)},
                     {Ana, notKnown, goesTo(Unsettled)},
                     {Ana, CloseCase{Ending::NotKnown}, goesTo(Telling)},
                     {Ana, CloseCase{Ending::Done}, fails(Fault::StillTelling)}}},
        {"what a permit covers is finished, and appended late",
         ready()
             + Moves{{Ana, AskPermit{}, goesTo(Changing)},
                     {.who = Ana,
                      .command = sent,
                      .expected = goesTo(Changing),
                      .waitBefore = 300s,
                      .timing = Timing::Late},
                     {Ana, EnterCode{}, refused(CaseRefusal::LeaseLost)},
                     {.who = Ana,
                      .command = EnterCode{},
                      .expected = goesTo(Changing),
                      .timing = Timing::Late},
                     {.who = Ana, .command = changed, .expected = goesTo(Telling), .timing = Timing::Late},
                     {.who = Ana,
                      .command = why(u"lost"_s, 7),
                      .expected = fails(Fault::Unfit),
                      .timing = Timing::Late}}},
        {"three failures lock the person, over all operators",
         ready()
             + Moves{{Ana, callback, goesTo(Ready)},
                     {Ana, failed, goesTo(Ready)},
                     {Ana, HandOver{}, goesTo(Proving)},
                     {Ben, TakeCase{}, goesTo(Proving)},
                     {Ben, callback, goesTo(Proving)},
                     {Ben, failed, goesTo(Proving)},
                     {Ben, failed, refused(CaseRefusal::NotNow)},
                     {Ben, UnlockPerson{personKey(1)}, fails(Fault::NotLocked), 0},
                     {Ben, callback, goesTo(Proving)},
                     {Ben, failed, goesTo(Proving)},
                     {Ben, AskPermit{}, lacks({What::PersonLocked, What::NeedsProof}, Proving)},
                     {.who = Ben,
                      .command = UnlockPerson{personKey(1)},
                      .expected = fails(Fault::StillLocked),
                      .caseNumber = 0,
                      .waitBefore = 23h,
                      .note = u"The person came in and was recognised"_s},
                     {Ben, UnlockPerson{personKey(1)}, fails(Fault::StillLocked), 0, 1h},
                     {.who = Ben,
                      .command = UnlockPerson{personKey(1)},
                      .caseNumber = 0,
                      .note = u"The person came in and was recognised"_s}}},
        {"one key stops the case and locks the person",
         ready()
             + Moves{{Ben, StopCase{}, goesTo(Closed)},
                     {Ben, open1, goesTo(Proving), 2},
                     {Ben, why(u"lost"_s, 7), goesTo(Proving), 2},
                     {Ben, callback, goesTo(Proving), 2},
                     {Ben, passed, goesTo(Proving), 2},
                     {Ben, AskPermit{}, lacks({What::PersonLocked}, Proving), 2},
                     {Ben, emailCode, lacks({What::PersonLocked}, Proving), 2}}},
        {"stopped with an open permit, it stays until it is known what came of that",
         changing()
             + Moves{{Ana, StopCase{}, goesTo(Unsettled)},
                     {Ana, changed, goesTo(Telling)},
                     {Ana, RecordTelling{Tell::OldPhone, {}, RecordTelling::How::Notified}, goesTo(Telling)},
                     {Ana, toldByService, goesTo(Telling)},
                     {Ana, CloseCase{Ending::Done}, goesTo(Closed)}}},
        {"locked by hand",
         {{Ana, open1, goesTo(Proving)},
          {Cleo, LockPerson{personKey(1)}, {}, 0},
          {Ana, why(u"lost"_s, 7), goesTo(Proving)},
          {Ana, AskPermit{}, lacks({What::PersonLocked, What::NeedsProof}, Proving)}}},
        {"a second person's yes, and another target voids it",
         {{Ana, open1, goesTo(Proving)},
          {Ana, why(u"typo"_s, 7), goesTo(Proving)},
          {Ana, callback, goesTo(Proving)},
          {Ana, passed, goesTo(Approving)},
          {Ana, AskApproval{}, goesTo(Approving)},
          {Ana, AnswerApproval{Answer::Given}, refused(CaseRefusal::NoRole)},
          {.who = Cleo,
           .command = AnswerApproval{Answer::Given},
           .expected = refused(CaseRefusal::Outdated),
           .sees = Sees::AsItWas},
          {Cleo, AnswerApproval{Answer::Given}, goesTo(Ready)},
          {Ana, why(u"typo"_s, 8), goesTo(Approving)},
          {Ana, AskPermit{}, lacks({What::NeedsApprovals}, Approving)},
          {Ana, why(u"typo"_s, 7), goesTo(Approving)},
          {Cleo, AnswerApproval{Answer::Refused}, goesTo(Approving)},
          {Ana, AskPermit{}, lacks({What::NeedsApprovals, What::ApprovalRefused}, Approving)},
          {Ana, CloseCase{Ending::Refused}, goesTo(Closed)}}},
        {"a hold is waited for, and the proof does not outlive it",
         {{Ana, open1, goesTo(Proving)},
          {Ana, why(u"new"_s, 7), goesTo(Proving)},
          {Ana, callback, goesTo(Proving)},
          {Ana, passed, goesTo(Holding)},
          {Ana, AskPermit{}, lacks({What::OnHold}, Holding)},
          {Ana, TakeCase{}, goesTo(Proving), 1, 25h},
          {Ana, AskPermit{}, lacks({What::ProofExpired}, Proving)},
          {Ana, callback, goesTo(Proving)},
          {Ana, passed, goesTo(Ready)},
          {Ana, AskPermit{}, goesTo(Changing)}}},
        {"a flag stops it",
         ready()
             + Moves{{Ana, withFlag(Flag::OtherFactor), goesTo(Proving)},
                     {Ana, AskPermit{}, lacks({What::FlagStops}, Proving)}}},
        {"the store's own flags are not the program's to take away",
         ready()
             + Moves{{Ana, CloseCase{Ending::Abandoned}, goesTo(Closed)},
                     {Ana, open2, goesTo(Proving), 2},
                     {Ana, why(u"lost"_s, 7), goesTo(Proving), 2}, // the target of the case before
                     {Ana, callback, goesTo(Proving), 2},
                     {Ana, passed, goesTo(Holding), 2},
                     {Ana, StateCase{{}, {}, {}, {}, {{Flag::SharedTarget, FlagState::Clear}}},
                      goesTo(Holding), 2},
                     {Ana, AskPermit{}, lacks({What::OnHold}, Holding), 2}}},
        {"codes to a contact of record, and reveals, have budgets",
         {{Ana, open1, goesTo(Proving)},
          {Ana, emailCode, lacks({What::NoReason, What::TicketForm}, Proving)},
          {Ana, why(u"lost"_s, 7), goesTo(Proving)},
          {Ana, emailCode, goesTo(Proving)},
          {Ana, emailCode, goesTo(Proving)},
          {Ana, emailCode, lacks({What::OverBudget}, Proving)},
          {Ana, Reveal{contactKey(90)}, goesTo(Proving)},
          {Ana, Reveal{contactKey(90)}, lacks({What::OverBudget}, Proving)},
          {Ana, EndProof{u"emailCode"_s, ProofOutcome::Passed}, goesTo(Ready)},
          {Ana, AskPermit{}, lacks({What::OverBudget}, Ready)}}},
        {"searches have a budget of an hour",
         {{Ana, Search{}, {}, 0},
          {Ana, Search{}, {}, 0},
          {Ana, Search{}, {.missing = {What::OverBudget}}, 0},
          {Ben, Search{}, {}, 0},
          {Ana, Search{}, {}, 0, 3601s}}},
        {"who may not, does not",
         {{Cleo, open1, fails(Fault::NoRole)},
          {Cleo, Search{}, {.missing = {What::Role}}, 0},
          {Ana, ViewAudit{}, fails(Fault::NoRole), 0},
          {Cleo, ViewAudit{}, {}, 0},
          {Ana, ErasePrivate{QDateTime()}, fails(Fault::NoRole), 0},
          {Cleo, TakeCase{}, fails(Fault::NoSuchCase)}}},
        {"what is not masked is not kept",
         {{Ana, OpenCase{personKey(1), {}, {u"Camille Martin"_s, u"+33750253360"_s, {}}},
           fails(Fault::Unfit)},
          {Ana, OpenCase{{}, {}, {}}, fails(Fault::Unfit)},
          {Ana, open1, goesTo(Proving)},
          {Ana, open1, fails(Fault::IdUsed)},
          {Ana, StateCase{{}, {}, contactKey(7), u"+33750253360"_s, {}}, fails(Fault::Unfit)},
          {Ana, StateCase{{}, QString(201, u'x'), {}, {}, {}}, fails(Fault::Unfit)}}},
    };
}

QByteArray keyBytes(const QByteArray &kind, int number)
{
    return QCryptographicHash::hash(QByteArray(kind + QByteArray::number(number)),
                                    QCryptographicHash::Sha256);
}

} // namespace

const QList<Script> &scripts()
{
    static const QList<Script> all = made();
    return all;
}

Policy scriptPolicy()
{
    Policy policy;
    policy.id = u"scripts"_s;
    policy.ticketPattern = u"^INC[0-9]{7}$"_s;
    policy.reasons = {{u"lost"_s, u"Phone lost or stolen"_s, Replaced::Lost},
                      {u"new"_s, u"New number"_s, Replaced::Reachable},
                      {u"typo"_s, u"Was entered wrongly"_s, Replaced::Reachable}};
    Rule rule;
    rule.need = {{anyProof}};
    Rule approved = rule;
    approved.ifReason = u"typo"_s;
    approved.approvals = 1;
    Rule held = rule;
    held.ifReason = u"new"_s;
    held.hold = 24h;
    policy.rules = {approved, held, rule};
    policy.flags.then = {{Flag::OtherFactor, Strictness::Stop}, {Flag::SharedTarget, Strictness::Approve}};
    policy.tell = {Tell::OldPhone, Tell::Email};
    policy.budgets = {{Budget::TextsPerPersonDay, 2},
                      {Budget::TextsPerTargetDay, 5},
                      {Budget::RevealsPerOperatorHour, 1},
                      {Budget::SearchesPerOperatorHour, 2}};
    return policy;
}

PersonKey personKey(int number)
{
    return {keyBytes("person", number)};
}

ContactKey contactKey(int number)
{
    return {keyBytes("contact", number)};
}

} // namespace renumber::test
