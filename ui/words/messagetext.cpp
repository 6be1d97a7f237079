// SPDX-License-Identifier: Apache-2.0
#include "words/messagetext.h"

#include "words/channeltext.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/sentence.h"
#include "words/timetext.h"

#include <QCoreApplication>

namespace renumber::ui {

using change::Delivery;
using change::EntriesSource;
using change::Known;
using change::Resending;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

QString wasSent(const About &about)
{
    if (about.isByAnotherWay())
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service, %3: a time of day
        return Words::tr("%2 has sent a code for this number %1, at %3.").arg(comesBy(about.channel));
    if (about.isLink())
        //: %1: the name of a service, %2: a time of day
        return about.isPhone() ? Words::tr("%1 has sent a text message with a link to this number, at %2.")
                               //: %1: the name of a service, %2: a time of day
                               : Words::tr("%1 has sent an email with a link to this address, at %2.");
    //: %1: the name of a service, %2: a time of day
    return about.isPhone() ? Words::tr("%1 has sent a text message with a code to this number, at %2.")
                           //: %1: the name of a service, %2: a time of day
                           : Words::tr("%1 has sent an email with a code to this address, at %2.");
}

/// Not the first that this change asked for, nor perhaps the first in this minute.
QString wasSentAgain(const About &about)
{
    if (about.isByAnotherWay())
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service, %3: a time of day
        //: with seconds
        return Words::tr("%2 has sent a new code for this number %1, at %3.").arg(comesBy(about.channel));
    if (about.isLink())
        //: %1: the name of a service, %2: a time of day with seconds
        return about.isPhone()
            ? Words::tr("%1 has sent a text message with a new link to this number, at %2.")
            //: %1: the name of a service, %2: a time of day with seconds
            : Words::tr("%1 has sent an email with a new link to this address, at %2.");
    //: %1: the name of a service, %2: a time of day with seconds
    return about.isPhone() ? Words::tr("%1 has sent a text message with a new code to this number, at %2.")
                           //: %1: the name of a service, %2: a time of day with seconds
                           : Words::tr("%1 has sent an email with a new code to this address, at %2.");
}

/// The change was begun elsewhere, or before this program knew of it.
QString wasPending(const About &about)
{
    if (about.isLink())
        //: %1: the name of a service
        return about.isPhone()
            ? Words::tr(
                "%1 shows this number as waiting to be confirmed. Nothing was sent now: click the link "
                "in the message that came.")
            //: %1: the name of a service
            : Words::tr("%1 shows this address as waiting to be confirmed. Nothing was sent now: click the "
                        "link in the message that came.");
    //: %1: the name of a service
    return about.isPhone()
        ? Words::tr("%1 shows this number as waiting to be confirmed. Nothing was sent now: enter the code "
                    "that came.")
        //: %1: the name of a service
        : Words::tr(
            "%1 shows this address as waiting to be confirmed. Nothing was sent now: enter the code from "
            "the message that came.");
}

/// Where the service can send another one; else the page says what to do for it.
QString orAnother(const About &about)
{
    if (about.another != AnotherMessage::ByResending)
        return {};
    return about.isLink() ? Words::tr("Or have a new link sent.") : Words::tr("Or have a new code sent.");
}

QString wasToChangeAtOnce(const About &about)
{
    if (about.isByAnotherWay())
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service
        return Words::tr("%2 was to change the number at once, but does not show it. Perhaps it wants a code "
                         "first: if one comes %1, enter it here. Else cancel and read the account again.")
            .arg(comesBy(about.channel));
    if (about.isPhone() && !about.isLink())
        //: %1: the name of a service
        return Words::tr(
            "%1 was to change the number at once, but does not show it. Perhaps it wants a code first: if a "
            "text message comes to this number, enter its code here. Else cancel and read the account "
            "again.");
    //: %1: the name of a service
    return about.isPhone()
        ? Words::tr("%1 was to change the number at once, but does not show it. Perhaps it wants a "
                    "confirmation first: if a text message comes to this number, do as it says. Else cancel "
                    "and read the account again.")
        //: %1: the name of a service
        : Words::tr("%1 was to change the address at once, but does not show it. Perhaps it wants a "
                    "confirmation first: if an email comes to this address, do as it says. Else cancel and "
                    "read the account again.");
}

/// It was to change at once or by a code, and the account, read since, shows neither.
QString wasToChangeEitherWay(const About &about)
{
    if (about.isByAnotherWay())
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service, %3: a time of day
        return Words::tr("%2 was asked at %3 for this number, but does not show it. It is not known whether "
                         "a code is coming. If it comes %1, enter it here. Else cancel and read the account "
                         "again.")
            .arg(comesBy(about.channel));
    if (about.isPhone() && !about.isLink())
        //: %1: the name of a service, %2: a time of day
        return Words::tr(
            "%1 was asked at %2 for this number, but does not show it. It is not known whether a text "
            "message "
            "is coming. If it comes, enter the code here. Else cancel and read the account again.");
    //: %1: the name of a service, %2: a time of day
    return about.isPhone()
        ? Words::tr(
            "%1 was asked at %2 for this number, but does not show it. It is not known whether a text "
            "message is coming. If it comes, do as it says. Else cancel and read the account again.")
        //: %1: the name of a service, %2: a time of day
        : Words::tr("%1 was asked at %2 for this address, but does not show it. It is not known whether an "
                    "email is coming. If it comes, do as it says. Else cancel and read the account again.");
}

QString wasPerhapsSent(const About &about)
{
    if (about.isByAnotherWay())
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service, %3: a time of day
        return Words::tr(
                   "%2 was asked at %3 for a code for this number %1, but its answer was lost, so it is "
                   "not known whether one is coming. If it comes, enter it here.")
            .arg(comesBy(about.channel));
    if (about.isLink())
        //: %1: the name of a service, %2: a time of day
        return about.isPhone()
            ? Words::tr(
                "%1 was asked at %2 for a text message to this number, but its answer was lost, so it "
                "is not known whether one is coming. If it comes, click its link.")
            //: %1: the name of a service, %2: a time of day
            : Words::tr("%1 was asked at %2 for a message to this address, but its answer was lost, so it is "
                        "not known whether one is coming. If it comes, click its link.");
    //: %1: the name of a service, %2: a time of day
    return about.isPhone()
        ? Words::tr("%1 was asked at %2 for a text message to this number, but its answer was lost, so it "
                    "is not known whether one is coming. If it comes, enter the code here.")
        //: %1: the name of a service, %2: a time of day
        : Words::tr("%1 was asked at %2 for an email to this address, but its answer was lost, so it is not "
                    "known whether one is coming. If it comes, enter the code here.");
}

/// It took the request; whether it sent anything depends on whose the contact is, which it keeps to itself.
QString wasAskedFor(const About &about)
{
    if (about.isByAnotherWay())
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service, %3: a time of day
        //: with seconds
        return Words::tr("%2 was asked at %3 for a code for this number %1. If the number belongs to another "
                         "account, it does not say so, and no code comes.")
            .arg(comesBy(about.channel));
    if (about.isLink())
        //: %1: the name of a service, %2: a time of day with seconds
        return about.isPhone()
            ? Words::tr("%1 was asked at %2 for a text message with a link to this number. If the number "
                        "belongs to another account, it does not say so, and no message comes.")
            //: %1: the name of a service, %2: a time of day with seconds
            : Words::tr("%1 was asked at %2 for an email with a link to this address. If the address belongs "
                        "to another account, it does not say so, and no email comes.");
    //: %1: the name of a service, %2: a time of day with seconds
    return about.isPhone()
        ? Words::tr("%1 was asked at %2 for a text message with a code to this number. If the number belongs "
                    "to another account, it does not say so, and no message comes.")
        //: %1: the name of a service, %2: a time of day with seconds
        : Words::tr("%1 was asked at %2 for an email with a code to this address. If the address belongs to "
                    "another account, it does not say so, and no email comes.");
}

/// What the code or link is for where it changes nothing any more; else empty.
QString whatItIsFor(const SentMessage &message, const About &about)
{
    if (message.known == Known::ChangedUnconfirmed)
        return about.formOf({.yourNumber = Words::tr("Your number has changed already; this confirms it."),
                             .yourAddress = Words::tr("Your address has changed already; this confirms it."),
                             .theNumber = Words::tr("The number has changed already; this confirms it."),
                             .theAddress = Words::tr("The address has changed already; this confirms it.")});
    if (message.plan.effect != description::EffectTiming::AtOnceThenConfirmed)
        return {};
    if (message.known == Known::NotShown)
        return about.formOf({.yourNumber = Words::tr("Your account does not show the new number yet."),
                             .yourAddress = Words::tr("Your account does not show the new address yet."),
                             .theNumber = Words::tr("The account does not show the new number yet."),
                             .theAddress = Words::tr("The account does not show the new address yet.")});
    return about.formOf({.yourNumber = Words::tr("Your number may have changed already; this confirms it."),
                         .yourAddress = Words::tr("Your address may have changed already; this confirms it."),
                         .theNumber = Words::tr("The number may have changed already; this confirms it."),
                         .theAddress = Words::tr("The address may have changed already; this confirms it.")});
}

/// What to do where a code or link does not work any more; empty where resendText() says it.
QString haveAnother(const SentMessage &message)
{
    return about(message).another == AnotherMessage::ByResending ? Words::tr("Have a new one sent.")
                                                                 : QString();
}

/// Whether what was known of the code holds no more.
bool hasExpired(const change::SentCode &code, const time::Now &now)
{
    return code.validity == change::Validity::Refused || (code.expiresAt && *code.expiresAt <= now.steady);
}

} // namespace

QString sentText(const SentMessage &message, const time::Now &now)
{
    const About what = about(message);
    if (!message.code.sentAt.isValid())
        return joinedSentences({wasPending(what).arg(message.service), orAnother(what)});
    if (message.delivery == Delivery::Unknown && message.plan.effect == description::EffectTiming::AtOnce)
        return wasToChangeAtOnce(what).arg(message.service);
    const bool isConfirmed = message.delivery == Delivery::Confirmed;
    const bool isAnother = isConfirmed && message.code.replacesEarlier;
    const bool isQuiet = message.plan.ifTaken == description::IfTaken::NotTold;
    const QString at = leftToRight(isAnother ? exactClockTime(message.code.sentAt, now)
                                             : clockTime(message.code.sentAt, now));
    const bool isEitherWay = message.plan.effect == description::EffectTiming::EitherWay
        && message.plan.aim == change::Aim::Change;
    const QString sent = isConfirmed && isQuiet ? wasAskedFor(what)
        : isAnother                             ? wasSentAgain(what)
        : isConfirmed                           ? wasSent(what)
        : isEitherWay                           ? wasToChangeEitherWay(what)
                                                : wasPerhapsSent(what);
    return joinedSentences({sent.arg(message.service, at), whatItIsFor(message, what)});
}

QString expiryText(const SentMessage &message, const time::Now &now)
{
    const bool isLink = about(message).isLink();
    if (message.code.entriesLeft == 0 || message.code.validity == change::Validity::Refused)
        return {};
    const std::optional<QDateTime> &expiresAt = message.code.expiresAt;
    if (!expiresAt) // the service may have said it, in a way that was not understood
        return {};
    const QString until = leftToRight(clockTime(*expiresAt, now));
    if (*expiresAt <= now.steady)
        return joinedSentences({(isLink ? //: %1: a time of day
                                     Words::tr("The link has expired at %1.")
                                        //: %1: a time of day
                                        : Words::tr("The code has expired at %1."))
                                    .arg(until),
                                haveAnother(message)});
    //: %1: a span, such as "9 minutes", %2: a time of day
    return (isLink ? Words::tr("The link works for %1, until %2.")
                   //: %1: a span, such as "9 minutes", %2: a time of day
                   : Words::tr("The code works for %1, until %2."))
        .arg(timeLeft(*expiresAt, now), until);
}

bool canResend(const SentMessage &message, const time::Now &now)
{
    return message.plan.resending == Resending::Possible
        && (!message.code.resendAt || *message.code.resendAt <= now.steady);
}

QString resendText(const SentMessage &message, const time::Now &now)
{
    const bool isLink = about(message).isLink();
    if (message.plan.resending == Resending::NotPossible)
        //: %1: the name of a service
        return (isLink ? Words::tr("%1 cannot send the link again. For a new one, cancel and start again.")
                       //: %1: the name of a service
                       : Words::tr("%1 cannot send the code again. For a new one, cancel and start again."))
            .arg(message.service);
    if (canResend(message, now))
        return {};
    //: %1: a span, such as "45 seconds", %2: a time of day
    return (isLink ? Words::tr("A new link can be sent in %1, at %2.")
                   //: %1: a span, such as "45 seconds", %2: a time of day
                   : Words::tr("A new code can be sent in %1, at %2."))
        .arg(timeLeft(*message.code.resendAt, now), leftToRight(clockTime(*message.code.resendAt, now)));
}

QString entriesText(const SentMessage &message, const time::Now &now)
{
    const change::SentCode &code = message.code;
    if (hasExpired(code, now))
        return {};
    if (!code.entriesLeft || code.entriesLeft == 0)
        return {};
    switch (code.entriesSource) {
    case EntriesSource::Service:
        //: %1: the name of a service
        return Words::tr("%1 says that the code can be entered %n more time(s).", nullptr, *code.entriesLeft)
            .arg(message.service);
    case EntriesSource::Counted:
        //: %1: the name of a service
        return Words::tr("By what %1 said before, the code can be entered %n more time(s).", nullptr,
                         *code.entriesLeft)
            .arg(message.service);
    case EntriesSource::Description:
        //: %1: the name of a service
        return Words::tr("By the rules of %1 the code can be entered %n more time(s).", nullptr,
                         *code.entriesLeft)
            .arg(message.service);
    case EntriesSource::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString notEnterableText(const SentMessage &message, Typed typed)
{
    if (message.code.entriesLeft == 0)
        return joinedSentences({Words::tr("This code cannot be entered any more."), haveAnother(message)});
    // One that the service has called dead is not sent again; another, of a later message, may be.
    if (message.code.validity == change::Validity::Refused && typed == Typed::TheLastCode)
        return Words::tr("This code does not work any more.");
    return {};
}

namespace {

/// When another code can be sent to the current contact; none where it can be now.
std::optional<QDateTime> nextToCurrent(const SentMessage &message, const time::Now &now)
{
    if (!message.code.toCurrentAt)
        return std::nullopt;
    const auto pause = message.plan.code.resendAfter.value_or(change::betweenResends);
    const QDateTime next = message.code.toCurrentAt->addSecs(pause.count());
    return next > now.steady ? std::optional(next) : std::nullopt;
}

} // namespace

bool canSendToCurrent(const SentMessage &message, const time::Now &now)
{
    return !nextToCurrent(message, now);
}

QString secondCodeText(const SentMessage &message, const time::Now &now)
{
    const QString current = shown(message.plan.before.value);
    if (message.code.toCurrentAt) {
        const QString asked
            //: %1: the phone number now on the account, %2: the name of a service, %3: a time of day
            = Words::tr("A code to %1, which is on the account now, was asked of %2 at %3. Enter it, too.")
                  .arg(current, message.service, leftToRight(exactClockTime(*message.code.toCurrentAt, now)));
        const auto next = nextToCurrent(message, now);
        if (!next)
            return asked;
        const QString another
            //: %1: a time of day
            = Words::tr("Another one can be sent there at %1.").arg(leftToRight(clockTime(*next, now)));
        return QString(asked + u' ' + another);
    }
    if (message.secondCode == SecondCodeNeed::Wanted)
        //: %1: the name of a service, %2: the phone number now on the account
        return Words::tr("%1 also wants a code sent to %2, which is on the account now.")
            .arg(message.service, current);
    //: %1: the name of a service, %2: the phone number now on the account
    return Words::tr(
               "%1 may also want a code sent to %2, which is on the account now. Try without it first, or "
               "have it sent if you can receive it there.")
        .arg(message.service, current);
}

} // namespace renumber::ui
