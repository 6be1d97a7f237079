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

/// Whether the service has accepted what was asked last, and only what the account shows is open.
bool isAccepted(const change::Phase &phase)
{
    const auto *unsettled = std::get_if<change::Unsettled>(&phase);
    return std::holds_alternative<change::ReadingBack>(phase)
        || (unsettled && unsettled->acceptance == change::Acceptance::Given);
}

/// Of a change about which an answer is wanting.
QString whileOpen(const change::Change &change, const QString &service, const QString &target)
{
    const auto *unsettled = std::get_if<change::Unsettled>(&change.phase);
    if (isAccepted(change.phase) && unsettled && std::holds_alternative<change::NotShown>(unsettled->why))
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("%1 accepted your request for %2, but didn't show it yet. Refresh to look again.")
            .arg(service, target);
    if (isAccepted(change.phase))
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr(
                   "%1 accepted your request for %2, but we couldn't confirm the result. Refresh to see "
                   "what the account shows.")
            .arg(service, target);
    if (unsettled)
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr(
                   "No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to "
                   "see what the account shows.")
            .arg(service, target);
    //: %1: the name of a service, %2: a phone number or an email address
    return Words::tr(
               "You left before %1 answered. Your request for %2 may or may not have worked. Refresh to "
               "see what the account shows.")
        .arg(service, target);
}

/// A link may have been clicked since anything was read, so that nothing is said of what holds now.
QString untilConfirmed(const About &about)
{
    if (about.isLink())
        return about.formOf({.yourNumber = Words::tr("Your number changes as soon as its link is clicked."),
                             .yourAddress = Words::tr("Your address changes as soon as its link is clicked."),
                             .theNumber = Words::tr("The number changes as soon as its link is clicked."),
                             .theAddress = Words::tr("The address changes as soon as its link is clicked.")});
    return about.formOf({.yourNumber = Words::tr("Your number is unchanged until its code is entered."),
                         .yourAddress = Words::tr("Your address is unchanged until its code is entered."),
                         .theNumber = Words::tr("The number is unchanged until its code is entered."),
                         .theAddress = Words::tr("The address is unchanged until its code is entered.")});
}

/// What to do with the code or link of a change that was discarded; empty where there is none.
QString ignoreIt(const About &about)
{
    switch (about.confirmation) {
    case change::Confirmation::Code:
        return Words::tr("If its code arrives, ignore it.");
    case change::Confirmation::Link:
        return Words::tr("If its link arrives, don't click it.");
    case change::Confirmation::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString isDiscarded(const QString &target)
{
    //: %1: a phone number or an email address
    return Words::tr("The change to %1 was discarded.").arg(target);
}

/// That a change whose code or link is out was left, and what that means for the code or link.
QString turnedAway(const About &about, Leaving leaving, const QString &target)
{
    //: %1: a phone number or an email address
    const QString unfinished = Words::tr("You left the change to %1 unfinished.").arg(target);
    switch (leaving) {
    case Leaving::ForLater:
        return unfinished;
    case Leaving::ForGood:
        return joinedSentences({isDiscarded(target), ignoreIt(about)});
    case Leaving::WithoutAWayBack:
        return about.isLink()
            ? unfinished
            : joinedSentences({unfinished, Words::tr("Its code can no longer be entered here.")});
    }
    Q_UNREACHABLE();
}

/// Of a change of which nothing has been done yet.
QString whileUnchanged(const About &about, Leaving leaving, const QString &target)
{
    return joinedSentences({turnedAway(about, leaving, target),
                            leaving == Leaving::ForGood ? QString() : untilConfirmed(about)});
}

/// Whether the account was read since, and shows nothing of the change.
enum class Since { NotRead, NotShown };

QString whileAwaited(const About &about, Leaving leaving, const QString &target, Since since,
                     const change::AwaitingCode &awaiting)
{
    switch (about.known) {
    case Known::ChangedUnconfirmed:
    case Known::Changed:
        return about
            .formOf({//: %1: a phone number
                     .yourNumber = Words::tr("Your number has changed to %1. It isn't confirmed."),
                     //: %1: an email address
                     .yourAddress = Words::tr("Your address has changed to %1. It isn't confirmed."),
                     //: %1: a phone number
                     .theNumber = Words::tr("The number has changed to %1. It isn't confirmed."),
                     //: %1: an email address
                     .theAddress = Words::tr("The address has changed to %1. It isn't confirmed.")})
            .arg(target);
    case Known::MayHaveChanged:
    case Known::NotShown:
        if (since == Since::NotShown)
            return joinedSentences(
                {turnedAway(about, leaving, target),
                 about.formOf({.yourNumber = Words::tr("Your account does not show the new number."),
                               .yourAddress = Words::tr("Your account does not show the new address."),
                               .theNumber = Words::tr("The account does not show the new number."),
                               .theAddress = Words::tr("The account does not show the new address.")})});
        // A link may have been clicked elsewhere.
        if (!about.isLink() && awaiting.problem && awaiting.problem->acted == net::Acted::No)
            return joinedSentences(
                {turnedAway(about, leaving, target), Words::tr("Refresh to see what the account shows.")});
        //: %1: a phone number or an email address
        return Words::tr(
                   "We couldn't confirm the change to %1. It may or may not have been made. Refresh to see "
                   "what the account shows.")
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
            {.yourNumber = Words::tr("Its link may still change your number. Don't click it."),
             .yourAddress = Words::tr("Its link may still change your address. Don't click it."),
             .theNumber = Words::tr("Its link may still change the number. Don't click it."),
             .theAddress = Words::tr("Its link may still change the address. Don't click it.")});
    if (about.confirmation == change::Confirmation::None)
        return about.formOf({.yourNumber = Words::tr("Your number may still change."),
                             .yourAddress = Words::tr("Your address may still change."),
                             .theNumber = Words::tr("The number may still change."),
                             .theAddress = Words::tr("The address may still change.")});
    return about.formOf(
        {.yourNumber = Words::tr("Its code may still change your number. Give it to nobody."),
         .yourAddress = Words::tr("Its code may still change your address. Give it to nobody."),
         .theNumber = Words::tr("Its code may still change the number. Give it to nobody."),
         .theAddress = Words::tr("Its code may still change the address. Give it to nobody.")});
}

/// The account has what was to be discarded.
QString isThereAllTheSame(const About &about)
{
    //: %1: a phone number or an email address
    return about.isOnes() ? Words::tr("Your account shows %1 now.")
                          //: %1: a phone number or an email address
                          : Words::tr("The account shows %1 now.");
}

QString isNotDiscarded(const QString &service, const QString &target)
{
    //: %1: the name of a service, %2: a phone number or an email address
    return Words::tr("%1 didn't discard the change to %2.").arg(service, target);
}

/// What the service said, or did not say, when it was told that the change to \a target is discarded.
QString answerOf(const ChangeLeft &left, const QString &service, const QString &target)
{
    switch (left.takingBack) {
    case TakingBack::NotNeeded:
        return {};
    case TakingBack::Accepted:
        return isDiscarded(target);
    case TakingBack::NotDone:
        return isNotDiscarded(service, target);
    case TakingBack::Unknown:
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("We couldn't confirm that %1 discarded the change to %2.").arg(service, target);
    }
    Q_UNREACHABLE();
}

/// That the service said that it discarded the change to \a target, where the account does not bear it out.
QString isSaidDiscarded(const QString &service, const QString &target)
{
    //: %1: the name of a service, %2: a phone number or an email address
    return Words::tr("%1 said that it discarded the change to %2.").arg(service, target);
}

/// Of a change of which the service was told that it is discarded. Where the account shows how it is, that
/// counts.
QString afterTelling(const ChangeLeft &left, ActingFor actingFor, const QString &service,
                     const QString &target)
{
    const About what = about(left.change.plan, actingFor);
    const QString answer = answerOf(left, service, target);
    const bool isAccepted = left.takingBack == TakingBack::Accepted;
    if (!left.since)
        return isAccepted ? joinedSentences(
                   {isSaidDiscarded(service, target), Words::tr("Refresh to see what the account shows.")})
                          : joinedSentences({answer, beCareful(what)});
    const account::Contact &shown = left.since->shown;
    if (change::targetIn(left.change.plan, shown))
        return joinedSentences(
            {isAccepted ? isSaidDiscarded(service, target) : answer, isThereAllTheSame(what).arg(target)});
    if (!shown.pending.isEmpty() && change::isTargetOf(left.change.plan, shown.pending))
        return joinedSentences(
            {isAccepted ? isSaidDiscarded(service, target) : isNotDiscarded(service, target),
             Words::tr("It is still waiting to be confirmed."), beCareful(what)});
    if (isAccepted)
        return joinedSentences({answer, ignoreIt(what)});
    if (left.since->tellsPending == change::TellsPending::Yes)
        return joinedSentences(
            {//: %1: the name of a service, %2: a phone number or an email address
             Words::tr("%1 no longer shows a change to %2.").arg(service, target), ignoreIt(what)});
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
    return whileAwaited(about(change, actingFor), left.leaving, target,
                        left.since ? Since::NotShown : Since::NotRead, *awaiting);
}

QString leavingQuestion(const SentMessage &message, Leaving leaving, const time::Now &now)
{
    const bool isLink = about(message).isLink();
    const bool isGood = message.code.sentAt.isValid()
        && (isLink || notEnterableText(message, Typed::AnotherCode).isEmpty())
        && (!message.code.expiresAt || *message.code.expiresAt > now.steady);
    if (!isGood || leaving == Leaving::ForLater || (isLink && leaving == Leaving::WithoutAWayBack))
        return {};
    const QString target = shown(message.code.sentTo);
    return isLink
        //: %1: a phone number or an email address
        ? Words::tr("If you cancel, the link sent to %1 can't be used any more.").arg(target)
        //: %1: a phone number or an email address
        : Words::tr("If you cancel, the code sent to %1 can't be used here any more.").arg(target);
}

QString lostBySigningOutText(const change::Change &change, const QString &service)
{
    if (change::isOver(change.phase))
        return {};
    const QString target = shown(change.plan.target);
    if (isAccepted(change.phase))
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("%1 accepted your request for %2, but hasn't shown it yet. If you sign out now, we "
                         "can't check that it did.")
            .arg(service, target);
    if (std::holds_alternative<change::Unsettled>(change.phase))
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("No clear answer came from %1 about %2. If you sign out now, we can't check whether "
                         "it worked.")
            .arg(service, target);
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    if (!awaiting)
        //: %1: the name of a service, %2: a phone number or an email address
        return Words::tr("%1 hasn't answered about %2 yet. If you sign out now, you won't see its answer.")
            .arg(service, target);
    if (!awaiting->code.sentAt.isValid()) // begun elsewhere: the account shows it
        return {};
    if (change.plan.confirmation == change::Confirmation::Link)
        //: %1: a phone number or an email address
        return Words::tr("A link for %1 was asked for. If you sign out now, you can't finish this here.")
            .arg(target);
    //: %1: a phone number or an email address
    return Words::tr("A code for %1 was asked for. If you sign out now, you can't enter it here any more.")
        .arg(target);
}

} // namespace renumber::ui
