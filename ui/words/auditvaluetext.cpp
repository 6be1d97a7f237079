// SPDX-License-Identifier: Apache-2.0
#include "words/auditvaluetext.h"

#include "desk/facts.h"
#include "desk/proof.h"
#include "desk/tell.h"
#include "words/deskflagtext.h"
#include "words/deskprooftext.h"

#include <QCoreApplication>

namespace renumber::ui {

using desk::Act;
using desk::Missing;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditValueText)
};

QString nameOf(Act act)
{
    switch (act) {
    case Act::Search:
        //: What leave was asked for
        return Words::tr("to search");
    case Act::Reveal:
        //: What leave was asked for
        return Words::tr("to show a contact whole");
    case Act::ProveByCode:
        //: What leave was asked for
        return Words::tr("to send a code as a proof");
    case Act::Text:
        //: What leave was asked for
        return Words::tr("to send a code to the new contact");
    case Act::Change:
        //: What leave was asked for
        return Words::tr("to change the contact");
    case Act::EnterCode:
        //: What leave was asked for
        return Words::tr("to enter a code");
    }
    Q_UNREACHABLE();
}

QString nameOf(desk::ProofContact to)
{
    switch (to) {
    case desk::ProofContact::None:
        return {};
    case desk::ProofContact::Replaced:
        //: To which contact a proof went
        return Words::tr("the one to be replaced");
    case desk::ProofContact::Other:
        //: To which contact a proof went
        return Words::tr("another one on the account");
    case desk::ProofContact::New:
        //: To which contact a proof went
        return Words::tr("the new one");
    case desk::ProofContact::CallersOwn:
        //: To which contact a proof went
        return Words::tr("the one the caller called from");
    }
    Q_UNREACHABLE();
}

QString nameOf(desk::Tell whom)
{
    //: Who is told of a change
    return whom == desk::Tell::OldPhone ? Words::tr("the old phone number") : Words::tr("the email address");
}

QString nameOf(desk::TellingHow how)
{
    switch (how) {
    case desk::TellingHow::Service:
        //: How somebody was told of a change
        return Words::tr("by the service, as it made the change");
    case desk::TellingHow::Notified:
        //: How somebody was told of a change
        return Words::tr("by the service, when asked to");
    case desk::TellingHow::Stated:
        //: How somebody was told of a change
        return Words::tr("by an operator");
    case desk::TellingHow::NobodyThere:
        //: How somebody was told of a change
        return Words::tr("not at all: the account had none");
    }
    Q_UNREACHABLE();
}

QString nameOf(desk::FlagState state)
{
    switch (state) {
    case desk::FlagState::Clear:
        //: Of a reason for doubt: it was looked for, and is not there
        return Words::tr("no");
    case desk::FlagState::Raised:
        //: Of a reason for doubt: it is there
        return Words::tr("yes");
    case desk::FlagState::NotKnown:
        return Words::tr("not known");
    }
    Q_UNREACHABLE();
}

QString proofsName(const QString &choice)
{
    //: What a refusal names as missing. %1: ways to prove who is calling, such as "a callback"
    return choice.isEmpty() ? Words::tr("a proof") : Words::tr("a proof: %1").arg(choice);
}

} // namespace

QString missingName(const Missing &missing)
{
    using What = Missing::What;
    switch (missing.what) {
    case What::Role:
        //: What a refusal names as missing
        return Words::tr("the right to do it");
    case What::StoreUnreachable:
        //: What a refusal names as missing
        return Words::tr("an answer from the store");
    case What::PolicyUnknown:
        //: What a refusal names as missing
        return Words::tr("a registered policy");
    case What::LeaseLost:
        //: What a refusal names as missing
        return Words::tr("the case in hand");
    case What::PersonLocked:
        //: Why leave was refused
        return Words::tr("the person was locked");
    case What::NoReason:
        //: What a refusal names as missing
        return Words::tr("a reason");
    case What::TicketForm:
        //: What a refusal names as missing
        return Words::tr("a ticket in the form of the desk");
    case What::NeedsProof:
        return proofsName(proofChoiceText(missing.anyOf, {}));
    case What::ProofExpired:
        //: What a refusal names as missing
        return Words::tr("a proof that still counts");
    case What::ProofsNotIndependent:
        //: What a refusal names as missing
        return Words::tr("a proof that comes another way");
    case What::FlagStops:
        return missing.flag
            //: Why leave was refused. %1: what a flag is about, such as "asked for more"
            ? Words::tr("a flag stopped it: %1").arg(raisedFlagName(*missing.flag))
            : Words::tr("a flag stopped it");
    case What::NeedsApprovals:
        //: What a refusal names as missing
        return Words::tr("an approval");
    case What::ApprovalRefused:
        //: Why leave was refused
        return Words::tr("an approver had said no");
    case What::OnHold:
        //: Why leave was refused
        return Words::tr("the wait was not over");
    case What::OverBudget:
        //: Why leave was refused
        return Words::tr("a limit was reached");
    case What::OldContactNotTold:
        //: Why leave was refused
        return Words::tr("somebody was not told of the last change");
    }
    Q_UNREACHABLE();
}

QString actName(const QString &act)
{
    const auto known = text::valueIn(desk::actNames, act);
    return known ? nameOf(*known) : QString();
}

QString proofContactName(const QString &to)
{
    const auto known = text::valueIn(desk::proofContactNames, to);
    return known ? nameOf(*known) : QString();
}

QString tellName(const QString &whom)
{
    const auto known = text::valueIn(desk::tellNames, whom);
    return known ? nameOf(*known) : QString();
}

QString tellingHowName(const QString &how)
{
    const auto known = text::valueIn(desk::tellingHowNames, how);
    return known ? nameOf(*known) : QString();
}

QString flagStateName(const QString &state)
{
    const auto known = text::valueIn(desk::flagStateNames, state);
    return known ? nameOf(*known) : QString();
}

QString becauseName(const QString &because)
{
    if (because == u"stopped")
        //: Why somebody was locked
        return Words::tr("a case was stopped");
    if (because == u"failures")
        //: Why somebody was locked
        return Words::tr("too many proofs failed");
    //: Why somebody was locked
    return because == u"asked" ? Words::tr("an operator said so") : QString();
}

} // namespace renumber::ui
