// SPDX-License-Identifier: Apache-2.0
#include "words/messagetext.h"

#include "change/sentcode.h"
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
using description::Channel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

QString codeWasSent(const About &about)
{
    switch (travelsBy(about)) {
    case Channel::Kind::Text:
        //: Below the heading "Enter the code". %1: the name of a service, %2: a time of day
        return Words::tr("%1 texted it at %2.");
    case Channel::Kind::Call:
        //: Below the heading "Enter the code": by phone. %1: the name of a service, %2: a time of day
        return Words::tr("%1 called with it at %2.");
    case Channel::Kind::App:
        //: Below the heading "Enter the code". %1: the name of a chat app, %2: the name of a service, %3: a
        //: time of day
        return Words::tr("%2 sent it in %1 at %3.").arg(isolated(about.channel.app));
    case Channel::Kind::Email:
        //: Below the heading "Enter the code". %1: the name of a service, %2: a time of day
        return Words::tr("%1 emailed it at %2.");
    }
    Q_UNREACHABLE();
}

QString newCodeWasSent(const About &about)
{
    switch (travelsBy(about)) {
    case Channel::Kind::Text:
        //: %1: the name of a service, %2: a time of day with seconds
        return Words::tr("%1 texted a new code at %2.");
    case Channel::Kind::Call:
        //: By phone. %1: the name of a service, %2: a time of day with seconds
        return Words::tr("%1 called with a new code at %2.");
    case Channel::Kind::App:
        //: %1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds
        return Words::tr("%2 sent a new code in %1 at %3.").arg(isolated(about.channel.app));
    case Channel::Kind::Email:
        //: %1: the name of a service, %2: a time of day with seconds
        return Words::tr("%1 emailed a new code at %2.");
    }
    Q_UNREACHABLE();
}

QString wasSent(const About &about)
{
    if (!about.isLink())
        return codeWasSent(about);
    if (about.isPhone())
        //: Below the heading "Confirm the phone number". %1: the name of a service, %2: a time of day
        return Words::tr("%1 texted a link at %2.");
    //: Below the heading "Confirm the email address". %1: the name of a service, %2: a time of day
    return Words::tr("%1 emailed a link at %2.");
}

/// Not the first that this change asked for, nor perhaps the first in this minute.
QString wasSentAgain(const About &about)
{
    if (!about.isLink())
        return newCodeWasSent(about);
    if (about.isPhone())
        //: %1: the name of a service, %2: a time of day with seconds
        return Words::tr("%1 texted a new link at %2.");
    //: %1: the name of a service, %2: a time of day with seconds
    return Words::tr("%1 emailed a new link at %2.");
}

/// The change was begun elsewhere, or before this program knew of it.
QString wasPending(const About &about)
{
    if (about.isLink())
        //: Below a heading. %1: the name of a service
        return about.isPhone()
            ? Words::tr("%1 shows this number as waiting to be confirmed. Nothing was sent "
                        "now. Click the link that came.")
            //: Below a heading. %1: the name of a service
            : Words::tr("%1 shows this address as waiting to be confirmed. Nothing was "
                        "sent now. Click the link that came.");
    //: Below the heading "Enter the code". %1: the name of a service
    return about.isPhone()
        ? Words::tr("%1 shows this number as waiting to be confirmed. Nothing was sent now. "
                    "Enter the code that came.")
        //: Below the heading "Enter the code". %1: the name of a service
        : Words::tr("%1 shows this address as waiting to be confirmed. Nothing was sent "
                    "now. Enter the code that came.");
}

/// Where the service can send another one; else the page says what to do for it.
QString orAnother(const About &about)
{
    if (about.another != AnotherMessage::ByResending)
        return {};
    return about.isLink() ? Words::tr("Or have a new link sent.") : Words::tr("Or have a new code sent.");
}

/// It was to change at once, but the account, read since, does not show it.
QString wasToChangeAtOnce(const About &about)
{
    if (!about.isPhone())
        //: Below a heading. %1: the name of a service
        return Words::tr("%1 does not show the new address yet. If an email comes, do as it says. Otherwise "
                         "cancel and refresh.");
    if (about.isLink())
        //: Below a heading. %1: the name of a service
        return Words::tr("%1 does not show the new number yet. If a text message comes, do as it says. "
                         "Otherwise cancel and refresh.");
    //: Below the heading "Enter the code". %1: the name of a service
    return Words::tr("%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel "
                     "and refresh.");
}

/// It was to change at once or by a code, and the account, read since, shows neither.
QString wasToChangeEitherWay(const About &about)
{
    if (!about.isPhone())
        //: Below a heading. %1: the name of a service, %2: a time of day
        return Words::tr("An email may be on its way. You asked %1 at %2, but it does not show the new "
                         "address yet. If an email comes, do as it says. Otherwise cancel and refresh.");
    if (about.isLink())
        //: Below a heading. %1: the name of a service, %2: a time of day
        return Words::tr("A text message may be on its way. You asked %1 at %2, but it does not show the new "
                         "number yet. If one comes, do as it says. Otherwise cancel and refresh.");
    //: Below the heading "Enter the code". %1: the name of a service, %2: a time of day
    return Words::tr("A code may be on its way. You asked %1 at %2, but it does not show the new number yet. "
                     "If a code comes, enter it here. Otherwise cancel and refresh.");
}

QString wasPerhapsSent(const About &about)
{
    if (about.isLink())
        //: Below a heading. %1: the name of a service, %2: a time of day
        return Words::tr("A link may be on its way. You asked %1 for it at %2, but the answer was lost. If "
                         "it comes, click it.");
    //: Below the heading "Enter the code". %1: the name of a service, %2: a time of day
    return Words::tr("A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it "
                     "comes, enter it here.");
}

/// It took the request; whether it sent anything depends on whose the contact is, which it keeps to itself.
QString wasAskedFor(const About &about)
{
    if (about.isLink() && about.isPhone())
        //: Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds
        return Words::tr("You asked %1 for a link at %2. If none comes, another account may have this "
                         "number.");
    if (about.isLink())
        //: Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds
        return Words::tr("You asked %1 for a link at %2. If none comes, another account may have this "
                         "address.");
    if (about.isPhone())
        //: Below the heading "Enter the code". %1: the name of a service, %2: a time of day, perhaps with
        //: seconds
        return Words::tr("You asked %1 for a code at %2. If none comes, another account may have this "
                         "number.");
    //: Below the heading "Enter the code". %1: the name of a service, %2: a time of day, perhaps with seconds
    return Words::tr("You asked %1 for a code at %2. If none comes, another account may have this address.");
}

/// What the code or link is for where it changes nothing any more; else empty.
QString whatItIsFor(const SentMessage &message, const About &about)
{
    if (message.known == Known::ChangedUnconfirmed)
        return about.formOf({.yourNumber = Words::tr("Your number has changed already. This confirms it."),
                             .yourAddress = Words::tr("Your address has changed already. This confirms it."),
                             .theNumber = Words::tr("The number has changed already. This confirms it."),
                             .theAddress = Words::tr("The address has changed already. This confirms it.")});
    if (message.plan.effect != description::EffectTiming::AtOnceThenConfirmed)
        return {};
    if (message.known == Known::NotShown)
        return about.formOf({.yourNumber = Words::tr("Your account does not show the new number yet."),
                             .yourAddress = Words::tr("Your account does not show the new address yet."),
                             .theNumber = Words::tr("The account does not show the new number yet."),
                             .theAddress = Words::tr("The account does not show the new address yet.")});
    return about.formOf({.yourNumber = Words::tr("Your number may have changed already. This confirms it."),
                         .yourAddress = Words::tr("Your address may have changed already. This confirms it."),
                         .theNumber = Words::tr("The number may have changed already. This confirms it."),
                         .theAddress = Words::tr("The address may have changed already. This confirms it.")});
}

/// What to do where a code or link does not work any more; empty where resendText() says it.
QString haveAnother(const SentMessage &message)
{
    return about(message).another == AnotherMessage::ByResending ? Words::tr("Have a new one sent.")
                                                                 : QString();
}

QString hasExpiredText(const About &about)
{
    if (about.isLink())
        //: In place of how long it works. %1: a time of day, with the date unless it is today
        return Words::tr("The link expired at %1.");
    //: In place of how long it works. %1: a time of day, with the date unless it is today
    return Words::tr("The code expired at %1.");
}

QString cannotResendText(const About &about)
{
    if (about.isLink())
        //: In place of a wait. %1: the name of a service
        return Words::tr("%1 cannot send the link again. For a new one, cancel and start again.");
    //: In place of a wait. %1: the name of a service
    return Words::tr("%1 cannot send the code again. For a new one, cancel and start again.");
}

QString resendInText(const About &about)
{
    if (about.isLink())
        //: Beside a button that waits. %1: minutes and seconds, such as "0:28"
        return Words::tr("You can ask for the link again in %1.");
    //: Beside buttons that wait. %1: minutes and seconds, such as "0:28"
    return Words::tr("You can ask for the code again in %1.");
}

QString resendAtText(const About &about)
{
    if (about.isLink())
        //: Beside a button that waits. %1: a time of day, with the date unless it is today
        return Words::tr("You can ask for the link again at %1.");
    //: Beside buttons that wait. %1: a time of day, with the date unless it is today
    return Words::tr("You can ask for the code again at %1.");
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
    if (message.code.entriesLeft == 0 || message.code.validity == change::Validity::Refused)
        return {};
    const std::optional<QDateTime> &expiresAt = message.code.expiresAt;
    if (!expiresAt) // the service may have said it, in a way that was not understood
        return {};
    const QString until = leftToRight(clockTime(*expiresAt, now));
    if (*expiresAt <= now.steady)
        return joinedSentences({hasExpiredText(about(message)).arg(until), haveAnother(message)});
    if (isCountedDown(*expiresAt, now))
        //: Below the field for a code, or about a link. %1: minutes and seconds, such as "9:41"
        return Words::tr("Expires in %1").arg(leftToRight(timeLeft(*expiresAt, now)));
    //: Below the field for a code, or about a link. %1: a time of day, with the date unless it is today
    return Words::tr("Expires at %1").arg(until);
}

bool canResend(const SentMessage &message, const time::Now &now)
{
    return message.plan.resending == Resending::Possible
        && change::resendableAt(message.code, now.steady).value_or(now.steady) <= now.steady;
}

QString resendText(const SentMessage &message, const time::Now &now)
{
    const About what = about(message);
    if (message.plan.resending == Resending::NotPossible)
        return cannotResendText(what).arg(message.service);
    if (canResend(message, now))
        return {};
    const QDateTime at = *change::resendableAt(message.code, now.steady);
    return isCountedDown(at, now) ? resendInText(what).arg(leftToRight(timeLeft(at, now)))
                                  : resendAtText(what).arg(leftToRight(clockTime(at, now)));
}

QString entriesText(const SentMessage &message, const time::Now &now)
{
    const change::SentCode &code = message.code;
    if (hasExpired(code, now))
        return {};
    if (!code.entriesLeft || code.entriesLeft == 0)
        return {};
    const bool isOnes = message.actingFor == ActingFor::Oneself;
    switch (code.entriesSource) {
    case EntriesSource::Service:
    case EntriesSource::Description:
        //: Below the field for a code: how often one can be entered
        return isOnes ? Words::tr("You have %n try/tries.", nullptr, *code.entriesLeft)
                      : Words::tr("There are %n try/tries.", nullptr, *code.entriesLeft);
    case EntriesSource::Counted:
        //: Likewise, where it was counted from what the service said before
        return isOnes ? Words::tr("You should have %n try/tries left.", nullptr, *code.entriesLeft)
                      : Words::tr("%n try/tries should be left.", nullptr, *code.entriesLeft);
    case EntriesSource::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString notEnterableText(const SentMessage &message, Typed typed)
{
    if (message.code.entriesLeft == 0)
        return joinedSentences({Words::tr("No tries are left for this code."), haveAnother(message)});
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

QString anotherToCurrentText(const QString &at)
{
    //: Behind "You asked … for a code to …". %1: a time of day
    return Words::tr("You can have another one sent there at %1.").arg(at);
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
        const QString at = leftToRight(exactClockTime(*message.code.toCurrentAt, now));
        const auto next = nextToCurrent(message, now);
        return joinedSentences({//: %1: the phone number or email address now on the account, %2: the name of
                                //: a service, %3: a time of day
                                Words::tr("You asked %2 for a code to %1 at %3. Enter it, too.")
                                    .arg(current, message.service, at),
                                next ? anotherToCurrentText(leftToRight(clockTime(*next, now))) : QString()});
    }
    if (message.secondCode == SecondCodeNeed::Wanted)
        return about(message)
            .formOf({//: Above the button that has it sent. %1: the phone number now on the account
                     .yourNumber = Words::tr("One more step: a code from your current number, %1."),
                     //: Above the button that has it sent. %1: the email address now on the account
                     .yourAddress = Words::tr("One more step: a code from your current address, %1."),
                     //: Above the button that has it sent. %1: the phone number now on the account
                     .theNumber = Words::tr("One more step: a code from the current number, %1."),
                     //: Above the button that has it sent. %1: the email address now on the account
                     .theAddress = Words::tr("One more step: a code from the current address, %1.")})
            .arg(current);
    //: Above the button that has it sent. %1: the name of a service, %2: the phone number or email address
    //: now on the account
    return Words::tr("%1 may also want a code from %2. Try without it first, or have one sent there.")
        .arg(message.service, current);
}

} // namespace renumber::ui
