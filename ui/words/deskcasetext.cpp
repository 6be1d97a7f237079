// SPDX-License-Identifier: Apache-2.0
#include "words/deskcasetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace renumber::ui {

using account::ContactKind;
using desk::Budget;
using desk::Ending;
using desk::Tell;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskCaseText)
};

/// Whom a sentence is about that is written out for each of them.
enum class Whom { OldNumber, NumberKept, OldAddress, AddressKept };

Whom whomOf(Tell whom, ContactKind changed)
{
    if (whom == Tell::OldPhone)
        return changed == ContactKind::Phone ? Whom::OldNumber : Whom::NumberKept;
    return changed == ContactKind::Email ? Whom::OldAddress : Whom::AddressKept;
}

} // namespace

QString endingText(Ending ending)
{
    switch (ending) {
    case Ending::Done:
        return Words::tr("Done");
    case Ending::Refused:
        return Words::tr("Refused");
    case Ending::Abandoned:
        return Words::tr("Given up");
    case Ending::Stopped:
        return Words::tr("Stopped");
    case Ending::NotKnown:
        return Words::tr("Not confirmed");
    }
    Q_UNREACHABLE();
}

QString stuckText(ContactKind kind)
{
    return kind == ContactKind::Phone
        ? Words::tr(
            "A change to the new number was begun in this case, and this computer no longer has what it "
            "takes to finish it. Press \"Close as not confirmed\", then serve the person in a new case.")
        : Words::tr(
            "A change to the new address was begun in this case, and this computer no longer has what it "
            "takes to finish it. Press \"Close as not confirmed\", then serve the person in a new case.");
}

QString closingText(Ending ending, ContactKind kind)
{
    switch (ending) {
    case Ending::Done:
        return kind == ContactKind::Phone ? Words::tr("The number is changed, and the account shows it.")
                                          : Words::tr("The address is changed, and the account shows it.");
    case Ending::Refused:
        return Words::tr("The change was refused. Nothing was changed.");
    case Ending::Abandoned:
        return Words::tr("The change was given up. Nothing was changed.");
    case Ending::Stopped:
        return Words::tr("The case was stopped, and the person is locked for everybody.");
    case Ending::NotKnown:
        return kind == ContactKind::Phone
            ? Words::tr("We couldn't confirm the change. The number may or may not be changed.")
            : Words::tr("We couldn't confirm the change. The address may or may not be changed.");
    }
    Q_UNREACHABLE();
}

QString budgetText(const desk::BudgetState &state, ContactKind kind)
{
    const QString used = QLocale().toString(state.used);
    const QString limit = QLocale().toString(state.limit);
    switch (state.budget) {
    case Budget::TextsPerPersonDay:
        return (kind == ContactKind::Phone
                    //: %1: how many, %2: how many are allowed
                    ? Words::tr("%1 of %2 texts used for this person today")
                    //: %1: how many, %2: how many are allowed
                    : Words::tr("%1 of %2 messages used for this person today"))
            .arg(used, limit);
    case Budget::TextsPerTargetDay:
        return (kind == ContactKind::Phone
                    //: %1: how many, %2: how many are allowed
                    ? Words::tr("%1 of %2 texts used for this number today")
                    //: %1: how many, %2: how many are allowed
                    : Words::tr("%1 of %2 emails used for this address today"))
            .arg(used, limit);
    case Budget::TextsPerOperatorHour:
        return (kind == ContactKind::Phone
                    //: %1: how many, %2: how many are allowed
                    ? Words::tr("%1 of %2 texts used by you this hour")
                    //: %1: how many, %2: how many are allowed
                    : Words::tr("%1 of %2 messages used by you this hour"))
            .arg(used, limit);
    case Budget::RevealsPerOperatorHour:
        //: %1: how many, %2: how many are allowed
        return Words::tr("%1 of %2 numbers shown to you this hour").arg(used, limit);
    case Budget::SearchesPerOperatorHour:
        //: %1: how many, %2: how many are allowed
        return Words::tr("%1 of %2 searches used by you this hour").arg(used, limit);
    }
    Q_UNREACHABLE();
}

QString tellName(Tell whom, ContactKind changed)
{
    switch (whomOf(whom, changed)) {
    case Whom::OldNumber:
        return Words::tr("Old number");
    case Whom::NumberKept:
        return Words::tr("Phone number");
    case Whom::OldAddress:
        return Words::tr("Old email address");
    case Whom::AddressKept:
        return Words::tr("Email address");
    }
    Q_UNREACHABLE();
}

QString tellPlanText(Tell whom, ContactKind changed, TellingHow how, const QString &service)
{
    const QString name = tellName(whom, changed);
    switch (how) {
    case TellingHow::Service:
        //: %1: who is told, such as "Old number"; %2: the name of a service
        return Words::tr("%1: told by %2").arg(name, service);
    case TellingHow::Notified:
        //: %1: who is told, such as "Old number"; %2: the name of a service
        return Words::tr("%1: Renumber has %2 tell them").arg(name, service);
    case TellingHow::Stated:
        //: %1: who is told, such as "Old number"
        return Words::tr("%1: you tell them").arg(name);
    case TellingHow::NobodyThere:
        //: %1: who would be told, such as "Old number"
        return Words::tr("%1: none, so there is nobody to tell").arg(name);
    }
    Q_UNREACHABLE();
}

QString toldText(Tell whom, ContactKind changed, TellingHow how, const QString &service, const QString &time)
{
    const QString name = tellName(whom, changed);
    switch (how) {
    case TellingHow::Service:
    case TellingHow::Notified:
        //: %1: who was told, such as "Old number"; %2: the name of a service, %3: a time of day
        return Words::tr("%1: told by %2 at %3").arg(name, service, time);
    case TellingHow::Stated:
        //: %1: who was told, such as "Old number"; %2: a time of day
        return Words::tr("%1: told, as you noted at %2").arg(name, time);
    case TellingHow::NobodyThere:
        return tellPlanText(whom, changed, how, service);
    }
    Q_UNREACHABLE();
}

QString owedText(Tell whom, ContactKind changed)
{
    switch (whomOf(whom, changed)) {
    case Whom::OldNumber:
        return Words::tr("Nobody has called or texted the old number yet.");
    case Whom::NumberKept:
        return Words::tr("Nobody has called or texted the phone number yet.");
    case Whom::OldAddress:
        return Words::tr("Nobody has written to the old email address yet.");
    case Whom::AddressKept:
        return Words::tr("Nobody has written to the email address yet.");
    }
    Q_UNREACHABLE();
}

QString mayBeToldText(Tell whom, ContactKind changed)
{
    switch (whomOf(whom, changed)) {
    case Whom::OldNumber:
        return Words::tr("The old number may or may not have been told.");
    case Whom::NumberKept:
        return Words::tr("The phone number may or may not have been told.");
    case Whom::OldAddress:
        return Words::tr("The old email address may or may not have been told.");
    case Whom::AddressKept:
        return Words::tr("The email address may or may not have been told.");
    }
    Q_UNREACHABLE();
}

QString beingToldText(Tell whom, ContactKind changed)
{
    switch (whomOf(whom, changed)) {
    case Whom::OldNumber:
        return Words::tr("The old number is being told…");
    case Whom::NumberKept:
        return Words::tr("The phone number is being told…");
    case Whom::OldAddress:
        return Words::tr("The old email address is being told…");
    case Whom::AddressKept:
        return Words::tr("The email address is being told…");
    }
    Q_UNREACHABLE();
}

QString tellAdvice(ContactKind changed, Ending ending)
{
    if (ending == Ending::Done)
        return changed == ContactKind::Phone
            ? Words::tr(
                "Say that the phone number on the account was changed, and whom to call if it wasn't them.")
            : Words::tr(
                "Say that the email address on the account was changed, and whom to call if it wasn't them.");
    return changed == ContactKind::Phone
        ? Words::tr("Say that the phone number on the account may have been changed, and whom to call if it "
                    "wasn't them.")
        : Words::tr("Say that the email address on the account may have been changed, and whom to call if it "
                    "wasn't them.");
}

} // namespace renumber::ui
