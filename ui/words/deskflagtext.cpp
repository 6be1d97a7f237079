// SPDX-License-Identifier: Apache-2.0
#include "words/deskflagtext.h"

#include "number/parse.h"

#include <QCoreApplication>
#include <QLocale>

namespace renumber::ui {

using account::ContactKind;
using desk::Flag;
using desk::Strictness;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskFlagText)
};

QString dateOfData()
{
    return QLocale().toString(number::dataDate(), QLocale::LongFormat);
}

} // namespace

QString flagText(Flag flag, ContactKind kind)
{
    switch (flag) {
    case Flag::RecentChange:
        return Words::tr("A contact of this account was changed a short while ago, or may have been.");
    case Flag::FailedBefore:
        return Words::tr("A proof failed or a case was stopped for this person a short while ago.");
    case Flag::SharedTarget:
        return kind == ContactKind::Phone
            ? Words::tr("Somebody else was to get this same number a short while ago.")
            : Words::tr("Somebody else was to get this same address a short while ago.");
    case Flag::NumberType:
        return Words::tr("The new number is an internet, premium-rate or pager number.");
    case Flag::OtherCountry:
        return Words::tr("The new number is from another country than the old one.");
    case Flag::OutsideHours:
        return Words::tr("Your desk isn't usually at work now.");
    case Flag::OtherFactor:
        return Words::tr("The caller asked for a password or another app, too.");
    case Flag::Privileged:
        return Words::tr("This account can do more than others.");
    }
    Q_UNREACHABLE();
}

QString flagAdvice(Flag flag, ContactKind kind)
{
    switch (flag) {
    case Flag::RecentChange:
        return Words::tr("Whoever did that may be the caller. A code there proves nothing.");
    case Flag::FailedBefore:
        return Words::tr("Somebody may be trying again and again. Take no shortcut.");
    case Flag::SharedTarget:
        return kind == ContactKind::Phone
            ? Words::tr("One thief may be collecting accounts on one phone. Ask whose number it is.")
            : Words::tr("One thief may be collecting accounts in one mailbox. Ask whose address it is.");
    case Flag::NumberType:
        //: %1: a date
        return Words::tr(
                   "Anybody can get such a number in a minute. Ask for a mobile number. (Number data of "
                   "%1.)")
            .arg(dateOfData());
    case Flag::OtherCountry:
        return Words::tr("Ask the caller why.");
    case Flag::OutsideHours:
        return Words::tr("Thieves like quiet hours. Take your time.");
    case Flag::OtherFactor:
        return Words::tr("Accounts are stolen that way. Change one thing in one call, and nothing today.");
    case Flag::Privileged:
        return Words::tr("A thief gains more from it. Be sure who is calling.");
    }
    Q_UNREACHABLE();
}

QString flagName(Flag flag)
{
    switch (flag) {
    case Flag::RecentChange:
        //: In a list of what is not known of a case
        return Words::tr("recent changes");
    case Flag::FailedBefore:
        //: In a list of what is not known of a case
        return Words::tr("failed proofs");
    case Flag::SharedTarget:
        //: In a list of what is not known of a case
        return Words::tr("others with the same contact");
    case Flag::NumberType:
        //: In a list of what is not known of a case
        return Words::tr("kind of number");
    case Flag::OtherCountry:
        //: In a list of what is not known of a case
        return Words::tr("country");
    case Flag::OutsideHours:
        //: In a list of what is not known of a case
        return Words::tr("working hours");
    case Flag::OtherFactor:
        //: In a list of what is not known of a case
        return Words::tr("other requests in this call");
    case Flag::Privileged:
        //: In a list of what is not known of a case
        return Words::tr("what the account may do");
    }
    Q_UNREACHABLE();
}

QString raisedFlagName(Flag flag)
{
    switch (flag) {
    case Flag::RecentChange:
        //: A flag of a case, in a list: a contact was changed lately, or may have been
        return Words::tr("recent change");
    case Flag::FailedBefore:
        //: A flag of a case, in a list: a proof failed, or a case was stopped
        return Words::tr("failed before");
    case Flag::SharedTarget:
        //: A flag of a case, in a list: somebody else was to get the same number or address
        return Words::tr("wanted by others");
    case Flag::NumberType:
        //: A flag of a case, in a list: internet, premium-rate or pager
        return Words::tr("unusual number");
    case Flag::OtherCountry:
        //: A flag of a case, in a list: the new number's is not the old one's
        return Words::tr("other country");
    case Flag::OutsideHours:
        //: A flag of a case, in a list
        return Words::tr("outside hours");
    case Flag::OtherFactor:
        //: A flag of a case, in a list: the caller asked for a password or another app, too
        return Words::tr("asked for more");
    case Flag::Privileged:
        //: A flag of a case, in a list: the account may do more than others
        return Words::tr("privileged");
    }
    Q_UNREACHABLE();
}

QString strictnessText(Strictness then)
{
    switch (then) {
    case Strictness::Warn:
        return {};
    case Strictness::Approve:
        return Words::tr("An approver has to say yes.");
    case Strictness::Hold:
        return Words::tr("The change has to wait.");
    case Strictness::Stop:
        return Words::tr("This case goes no further.");
    }
    Q_UNREACHABLE();
}

QString stoppedByText(Flag flag, ContactKind kind)
{
    switch (flag) {
    case Flag::RecentChange:
        return Words::tr(
            "Nothing can be changed: a contact of this account was changed a short while ago, or "
            "may have been.");
    case Flag::FailedBefore:
        return Words::tr("Nothing can be changed: a proof failed or a case was stopped a short while ago.");
    case Flag::SharedTarget:
        return kind == ContactKind::Phone
            ? Words::tr(
                "Nothing can be changed to this number: somebody else was to get it. Ask for another.")
            : Words::tr(
                "Nothing can be changed to this address: somebody else was to get it. Ask for another.");
    case Flag::NumberType:
        return Words::tr("Nothing can be changed to a number of this kind. Ask for a mobile number.");
    case Flag::OtherCountry:
        return Words::tr("Nothing can be changed to a number from another country. Ask for another one.");
    case Flag::OutsideHours:
        return Words::tr("Nothing can be changed outside your desk's hours. Ask them to call then.");
    case Flag::OtherFactor:
        return Words::tr("Nothing can be changed: the caller asked for a password or another app, too.");
    case Flag::Privileged:
        return Words::tr("Accounts like this one can't be changed here. Ask an administrator.");
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
