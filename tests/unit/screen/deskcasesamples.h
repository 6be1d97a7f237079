// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screen/deskcase.h"
#include "time/utc.h"

namespace renumber::test {

using namespace Qt::StringLiterals;

/// On the program's clock of these tests.
inline QDateTime deskTime(int minutes)
{
    return QDateTime(QDate(2026, 3, 2), QTime(14, 12), time::utc).addSecs(qint64(minutes) * 60);
}

/// That numbers are changed with a code to the new one.
inline const description::ContactService &deskRules()
{
    static const description::ContactService rules = [] {
        description::ContactService service;
        service.change = description::Journey();
        return service;
    }();
    return rules;
}

inline ui::screen::DeskProof codeProof(const QString &id, account::ContactKind of, const QString &to)
{
    ui::screen::DeskProof proof;
    proof.id = proof.name = id;
    proof.kind = desk::ProofKind::ContactCode;
    proof.of = of;
    proof.to = to;
    return proof;
}

inline ui::screen::DeskProof attestedProof(desk::ProofKind kind, const QString &to = {})
{
    ui::screen::DeskProof proof;
    proof.id = proof.name = text::nameIn(desk::proofKindNames, kind);
    proof.kind = kind;
    proof.to = to;
    return proof;
}

inline desk::Missing needsProof()
{
    return {.what = desk::Missing::What::NeedsProof, .anyOf = {u"emailCode"_s, u"callback"_s}};
}

/// Just opened: nothing was said, and nothing proven.
inline ui::screen::DeskCase openedCase()
{
    using namespace ui::screen;
    using account::ContactKind;
    DeskCase one;
    one.head = {.id = u"case-1"_s,
                .number = 1042,
                .person = u"Camille Sample"_s,
                .service = u"Sample"_s,
                .openedAt = deskTime(0),
                .openedBy = u"ana"_s,
                .actor = u"ana"_s};
    one.why.reasons = {{u"lost"_s, u"Phone lost or stolen"_s, desk::Replaced::Lost},
                       {u"new"_s, u"New number"_s, desk::Replaced::Reachable}};
    one.why.ticketPattern = u"^INC[0-9]{7}$"_s;
    one.proofs.offered
        = {codeProof(u"emailCode"_s, ContactKind::Email, u"c…@example.com"_s),
           attestedProof(desk::ProofKind::Callback, u"+33 … 61"_s), attestedProof(desk::ProofKind::Manager)};
    one.proofs.needed = 2;
    one.proofs.failuresToLock = 3;
    one.contact.question = {.number = 1, .kind = ContactKind::Phone};
    one.contact.current.value = account::ContactValue::read(ContactKind::Phone, u"+33750253354"_s);
    one.contact.rules = &deskRules();
    one.missing
        = {{.what = desk::Missing::What::NoReason}, {.what = desk::Missing::What::TicketForm}, needsProof()};
    one.flags = {{desk::Flag::RecentChange, desk::FlagState::NotKnown, desk::Strictness::Hold},
                 {desk::Flag::OtherFactor, desk::FlagState::NotKnown, desk::Strictness::Stop}};
    one.history = {
        {.at = deskTime(-260'000), .by = u"ana"_s, .number = 713},
        {.at = deskTime(-500'000), .what = HistoryRow::What::ChangedElsewhere, .kind = ContactKind::Email}};
    one.tellings = {{.whom = desk::Tell::OldPhone,
                     .how = desk::operation::RecordTelling::How::Service,
                     .to = u"+33 … 54"_s},
                    {.whom = desk::Tell::Email,
                     .how = desk::operation::RecordTelling::How::Stated,
                     .to = u"c…@example.com"_s}};
    one.budgets = {{desk::Budget::TextsPerPersonDay, 1, 3, std::nullopt}};
    return one;
}

inline account::ContactValue newNumber()
{
    return account::ContactValue::read(account::ContactKind::Phone, u"+33750253360"_s);
}

/// All is there that the gate wants, for newNumber().
inline ui::screen::DeskCase readyCase()
{
    using namespace ui::screen;
    DeskCase one = openedCase();
    one.why.reason = u"lost"_s;
    one.why.ticket = u"INC0048121"_s;
    one.why.askedOtherFactor = desk::Said::No;
    one.proofs.offered[0].state = ProofPassed{deskTime(3), deskTime(18)};
    one.proofs.offered[1].state = ProofPassed{deskTime(5), deskTime(20)};
    one.proofs.counting = 2;
    one.contact.target = newNumber();
    one.missing = {};
    one.flags = {{desk::Flag::OtherCountry, desk::FlagState::Raised, desk::Strictness::Warn},
                 {desk::Flag::OtherFactor, desk::FlagState::Clear, desk::Strictness::Stop}};
    return one;
}

/// \a one once its proof at \a index is another.
inline ui::screen::DeskCase with(ui::screen::DeskCase one, qsizetype index,
                                 const ui::screen::ProofState &state)
{
    one.proofs.offered[index].state = state;
    return one;
}

} // namespace renumber::test
