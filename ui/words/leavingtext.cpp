// SPDX-License-Identifier: Apache-2.0
#include "words/leavingtext.h"

#include "change/target.h"
#include "words/contacttext.h"
#include "words/sentence.h"

#include <QCoreApplication>

namespace renumber::ui {

using change::Known;
using change::TakingBack;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LeavingText)
};

/// Of a change about which an answer is wanting.
QString whileOpen(const change::Change &change, const QString &service, const QString &target)
{
    const auto *unsettled = std::get_if<change::Unsettled>(&change.phase);
    const bool isAccepted = unsettled && unsettled->acceptance == change::Acceptance::Given;
    if (isAccepted && std::holds_alternative<change::NotShown>(unsettled->why))
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("%1 had accepted what was asked about %2, and did not show it yet. To look again, "
                         "read the account again.")
            .arg(service, target);
    if (isAccepted)
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr(
                   "%1 had accepted what was asked about %2. What the account shows since is not known. "
                   "To look, read the account again.")
            .arg(service, target);
    //: %1: the name of a service, %2: a phone number or an email address
    return Words::tr("You left before %1 had answered. It may still have done what was asked about %2. To "
                     "look again, read the account again.")
        .arg(service, target);
}

/// A link may have been clicked since anything was read, so that nothing is said of what holds now.
QString untilConfirmed(const About &about)
{
    if (about.isLink())
        return about.formOf(
            {.yourNumber = Words::tr("Your number changes as soon as the link in the message is clicked."),
             .yourAddress = Words::tr("Your address changes as soon as the link in the message is clicked."),
             .theNumber = Words::tr("The number changes as soon as the link in the message is clicked."),
             .theAddress = Words::tr("The address changes as soon as the link in the message is clicked.")});
    return about.formOf({.yourNumber = Words::tr("Your number is unchanged until its code is entered."),
                         .yourAddress = Words::tr("Your address is unchanged until its code is entered."),
                         .theNumber = Words::tr("The number is unchanged until its code is entered."),
                         .theAddress = Words::tr("The address is unchanged until its code is entered.")});
}

/// That a change whose code or link is out was left, and what that means for the message.
QString turnedAway(const About &about, Leaving leaving, const QString &target)
{
    //: %1: a phone number or an email address
    const QString unfinished = Words::tr("You left the change to %1 unfinished.").arg(target);
    switch (leaving) {
    case Leaving::ForLater:
        return unfinished;
    case Leaving::ForGood:
        //: %1: a phone number or an email address
        return joinedSentences({Words::tr("The change to %1 was given up.").arg(target),
                                Words::tr("If a message arrives, you need not do anything.")});
    case Leaving::WithoutAWayBack:
        return about.isLink()
            ? unfinished
            : joinedSentences({unfinished, Words::tr("Its code cannot be entered here any more.")});
    }
    Q_UNREACHABLE();
}

/// Of a change of which nothing has been done yet.
QString whileUnchanged(const About &about, Leaving leaving, const QString &target)
{
    return joinedSentences({turnedAway(about, leaving, target),
                            leaving == Leaving::ForGood ? QString() : untilConfirmed(about)});
}

QString whileAwaited(const About &about, Leaving leaving, const QString &target)
{
    switch (about.known) {
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return about
            .formOf({//: %1: a phone number
                     .yourNumber = Words::tr("Your number has changed to %1 already. It is not confirmed."),
                     //: %1: an email address
                     .yourAddress = Words::tr("Your address has changed to %1 already. It is not confirmed."),
                     //: %1: a phone number
                     .theNumber = Words::tr("The number has changed to %1 already. It is not confirmed."),
                     //: %1: an email address
                     .theAddress = Words::tr("The address has changed to %1 already. It is not confirmed.")})
            .arg(target);
    case Known::MayHaveChanged:
    case Known::NotShown:
        //: %1: a phone number or an email address
        return Words::tr("When you left the change to %1, it was not known whether it had been made. It may "
                         "have been: the account shows what holds.")
            .arg(target);
    case Known::ShownOtherwise:
        return joinedSentences({turnedAway(about, leaving, target), seenText(about)});
    case Known::NotSent:
    case Known::Unchanged:
        return whileUnchanged(about, leaving, target);
    }
    Q_UNREACHABLE();
}

/// What was sent, or may have been, and still works.
QString beCareful(const About &about)
{
    if (about.isLink())
        return about.formOf(
            {.yourNumber = Words::tr("A link that was sent may still change your number: do not click it."),
             .yourAddress = Words::tr("A link that was sent may still change your address: do not click it."),
             .theNumber = Words::tr("A link that was sent may still change the number: do not click it."),
             .theAddress = Words::tr("A link that was sent may still change the address: do not click it.")});
    if (about.confirmation == change::Confirmation::None)
        return about.formOf({.yourNumber = Words::tr("Your number may still change."),
                             .yourAddress = Words::tr("Your address may still change."),
                             .theNumber = Words::tr("The number may still change."),
                             .theAddress = Words::tr("The address may still change.")});
    return about.formOf(
        {.yourNumber = Words::tr("A code that was sent may still change your number: give it to nobody."),
         .yourAddress = Words::tr("A code that was sent may still change your address: give it to nobody."),
         .theNumber = Words::tr("A code that was sent may still change the number: give it to nobody."),
         .theAddress = Words::tr("A code that was sent may still change the address: give it to nobody.")});
}

/// The account has what was to be given up.
QString isThereAllTheSame(const About &about)
{
    //: %1: a phone number or an email address
    return about.isOnes() ? Words::tr("Your account shows %1 all the same.")
                          //: %1: a phone number or an email address
                          : Words::tr("The account shows %1 all the same.");
}

/// What the service said, or did not say, when it was told that the change to \a target is given up.
QString answerOf(const ChangeLeft &left, const QString &service, const QString &target)
{
    switch (left.takingBack) {
    case TakingBack::NotNeeded:
        return {};
    case TakingBack::Accepted:
        //: %1: a phone number or an email address
        return Words::tr("The change to %1 was given up.").arg(target);
    case TakingBack::NotDone:
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("%1 did not give up the change to %2.").arg(service, target);
    case TakingBack::Unknown:
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("It is not known whether %1 has given up the change to %2: its answer was lost.")
            .arg(service, target);
    }
    Q_UNREACHABLE();
}

/// Of a change of which the service was told that it is given up. Where the account shows how it is, that
/// counts.
QString afterTelling(const ChangeLeft &left, ActingFor actingFor, const QString &service,
                     const QString &target)
{
    const About what = about(left.change.plan, actingFor);
    const QString answer = answerOf(left, service, target);
    const bool isAccepted = left.takingBack == TakingBack::Accepted;
    const QString nothingToDo = Words::tr("If a message arrives, you need not do anything.");
    if (!left.since)
        return joinedSentences(
            {answer, isAccepted ? Words::tr("To look, read the account again.") : beCareful(what)});
    const account::Contact &shown = left.since->shown;
    if (change::targetIn(left.change.plan, shown))
        return joinedSentences(
            {isAccepted
                 //: %1: the name of a service, %2: a phone number or an email address
                 ? Words::tr("%1 said that it gave up the change to %2.").arg(service, target)
                 : answer,
             isThereAllTheSame(what).arg(target)});
    if (!shown.pending.isEmpty() && change::isTargetOf(left.change.plan, shown.pending))
        return joinedSentences(
            {//: %1: the name of a service, %2: a phone number or an email address
             isAccepted
                 ? Words::tr("%1 said that it gave up the change to %2, but still shows it as waiting.")
                       .arg(service, target)
                 //: %1: the name of a service, %2: a phone number or an email address
                 : Words::tr("%1 did not give up the change to %2: it still waits to be confirmed.")
                       .arg(service, target),
             beCareful(what)});
    if (isAccepted)
        return joinedSentences({answer, nothingToDo});
    if (left.since->tellsPending == change::TellsPending::Yes)
        return joinedSentences(
            {//: %1: the name of a service, %2: a phone number or an email address
             Words::tr("%1 shows no change to %2 any more.").arg(service, target), nothingToDo});
    return joinedSentences({answer, beCareful(what)});
}

} // namespace

QString leavingText(const ChangeLeft &left, ActingFor actingFor, const QString &service)
{
    change::Change change = left.change;
    if (change::isOver(change.phase))
        return {};
    const QString target = shown(change.plan.target);
    if (left.takingBack != TakingBack::NotNeeded && change.plan.aim == change::Aim::Change)
        return afterTelling(left, actingFor, service, target);
    if (left.since)
        change.seen = left.since->shown;
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    if (!awaiting)
        return whileOpen(change, service, target);
    if (!awaiting->code.sentAt.isValid() || change.plan.aim != change::Aim::Change)
        return {};
    return whileAwaited(about(change, actingFor), left.leaving, target);
}

QString lostBySigningOutText(const change::Change &change, const QString &service)
{
    if (change::isOver(change.phase))
        return {};
    const QString target = shown(change.plan.target);
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    if (!awaiting)
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr(
                   "%1 has not answered about %2 yet. If you sign out now, you will not see its answer.")
            .arg(service, target);
    if (!awaiting->code.sentAt.isValid()) // begun elsewhere: the account shows it
        return {};
    if (change.plan.confirmation == change::Confirmation::Link)
        //: %1: a phone number or an email address
        return Words::tr("A link for %1 was asked for. If you sign out now, this cannot be finished here.")
            .arg(target);
    //: %1: a phone number or an email address
    return Words::tr("A code for %1 was asked for. If you sign out now, it cannot be entered here any more.")
        .arg(target);
}

} // namespace renumber::ui
