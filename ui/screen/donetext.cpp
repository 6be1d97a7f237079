// SPDX-License-Identifier: Apache-2.0
#include "screen/donetext.h"

#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/sentence.h"
#include "words/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace renumber::ui {

using account::ContactKind;
using account::ContactValue;
using account::Verification;
using change::Aim;
using change::Proof;
using screen::Done;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DoneText)
};

About aboutIt(const Done &done)
{
    return about(done.plan, done.actingFor);
}

bool isPhone(const Done &done)
{
    return done.plan.before.kind == ContactKind::Phone;
}

/// The new one was added, and another is the account's first still.
bool isBehindAnother(const Done &done)
{
    return !account::sameContact(done.done.shown.kind, done.done.shown.value, done.now.value);
}

bool isFormer(const Done &done, const ContactValue &value)
{
    return account::sameContact(done.plan.before.kind, value, done.plan.before.value);
}

bool isFormerStillThere(const Done &done)
{
    return done.plan.aim == Aim::Change && done.plan.before.isSet() && !isFormer(done, done.done.shown.value)
        && (isFormer(done, done.now.value)
            || std::any_of(
                done.now.others.cbegin(), done.now.others.cend(),
                [&done](const account::OtherContact &other) { return isFormer(done, other.value); }));
}

QString formerText(const Done &done)
{
    if (!isFormerStillThere(done))
        return {};
    const QString former = shown(done.plan.before.value);
    const QString isThere
        = aboutIt(done)
              .formOf({//: %1: a phone number
                       .yourNumber = Words::tr("Your old number, %1, is still on the account."),
                       //: %1: an email address
                       .yourAddress = Words::tr("Your old address, %1, is still on the account."),
                       //: %1: a phone number
                       .theNumber = Words::tr("The old number, %1, is still on the account."),
                       //: %1: an email address
                       .theAddress = Words::tr("The old address, %1, is still on the account.")})
              .arg(former);
    if (aboutIt(done).isOnes())
        //: %1: the name of a service
        return joinedSentences(
            {isThere, Words::tr("If it should go, ask whoever runs %1.").arg(done.service)});
    const bool isPhone = done.plan.before.kind == account::ContactKind::Phone;
    return joinedSentences(
        {isThere,
         (isPhone
              //: %1: the name of a service
              ? Words::tr(
                  "If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.")
              //: %1: the name of a service
              : Words::tr("If somebody else can read that mail, the address has to go. Ask whoever runs %1 "
                          "to remove it."))
             .arg(done.service)});
}

} // namespace

bool isUnconfirmed(const Done &done)
{
    return done.done.proof == Proof::PersonsWord
        || (done.done.proof == Proof::Accepted && done.done.shown.verification == Verification::NotVerified);
}

bool canVerify(const Done &done)
{
    return done.verifying == screen::Verifying::Possible && done.done.proof == Proof::None
        && done.done.shown.verification != Verification::Verified && !isBehindAnother(done);
}

account::Contact formerContact(const Done &done)
{
    const account::Contact &before = done.plan.before;
    const bool isOther = done.plan.aim == Aim::Change && before.isSet() && !isFormerStillThere(done)
        && !isFormer(done, done.done.shown.value);
    return isOther ? before : account::Contact{before.kind, {}, Verification::Unknown, {}, {}};
}

QString doneTitle(const Done &done)
{
    const About what = aboutIt(done);
    if (isUnconfirmed(done) || isBehindAnother(done)
        || (done.plan.aim == Aim::Change && !done.plan.before.isSet()))
        return what.formOf({.yourNumber = Words::tr("The number is on your account"),
                            .yourAddress = Words::tr("The address is on your account"),
                            .theNumber = Words::tr("The number is on the account"),
                            .theAddress = Words::tr("The address is on the account")});
    if (done.plan.aim == Aim::Verify)
        return what.formOf({.yourNumber = Words::tr("Your number is verified"),
                            .yourAddress = Words::tr("Your address is verified"),
                            .theNumber = Words::tr("The number is verified"),
                            .theAddress = Words::tr("The address is verified")});
    const bool isBoth = done.plan.effect == description::EffectTiming::AtOnceThenConfirmed
        && done.done.shown.verification == Verification::Verified;
    if (isBoth)
        return what.formOf({.yourNumber = Words::tr("Your number is changed and verified"),
                            .yourAddress = Words::tr("Your address is changed and verified"),
                            .theNumber = Words::tr("The number is changed and verified"),
                            .theAddress = Words::tr("The address is changed and verified")});
    return what.formOf({.yourNumber = Words::tr("Your number is changed"),
                        .yourAddress = Words::tr("Your address is changed"),
                        .theNumber = Words::tr("The number is changed"),
                        .theAddress = Words::tr("The address is changed")});
}

QString doneText(const Done &done, const time::Now &now)
{
    const QString at = leftToRight(clockTime(done.at, now));
    if (isUnconfirmed(done))
        return done.done.shown.verification == Verification::Unknown
            //: %1: the name of a service, %2: a time of day
            ? Words::tr("%1 showed it at %2. We can't tell whether it is verified.").arg(done.service, at)
            //: %1: the name of a service, %2: a time of day
            : Words::tr("%1 showed it at %2, but not as verified.").arg(done.service, at);
    //: %1: the name of a service, %2: a time of day
    const QString confirmed = Words::tr("%1 confirmed it at %2.").arg(done.service, at);
    if (!isBehindAnother(done))
        return confirmed;
    return joinedSentences({confirmed,
                            isPhone(done) ? Words::tr("Another number is still the main one.")
                                          : Words::tr("Another address is still the main one.")});
}

QString doneAdvice(const Done &done)
{
    // Nothing where the service does not tell: it may have been verified long ago.
    const bool isToVerify = canVerify(done) && done.done.shown.verification == Verification::NotVerified;
    return joinedSentences(
        {formerText(done),
         isToVerify ? aboutIt(done).formOf(
             {.yourNumber = Words::tr("The new number is not verified yet. Verify it now: only a verified "
                                      "one may help you back into your account."),
              .yourAddress = Words::tr("The new address is not verified yet. Verify it now: only a "
                                       "verified one may help you back into your account."),
              .theNumber = Words::tr("The new number is not verified yet."),
              .theAddress = Words::tr("The new address is not verified yet.")})
                    : QString()});
}

QString receiptText(const Done &done, const time::Now &now)
{
    //: A title, such as "Your number is changed", as a sentence
    QStringList lines{Words::tr("%1.").arg(doneTitle(done)), doneText(done, now)};
    if (const account::Contact former = formerContact(done); former.isSet())
        //: A line of a receipt; %1: a phone number or an email address
        lines.append(Words::tr("Before: %1").arg(unmarked(former.value)));
    //: A line of a receipt; %1: a phone number or an email address
    lines.append(Words::tr("Now: %1").arg(unmarked(done.done.shown.value)));
    if (const QString badge = badgeText(done.done.shown); !badge.isEmpty())
        lines.append(badge);
    lines.append(QLocale().toString(now.toWall(done.at).toLocalTime().date(), QLocale::LongFormat));
    QString text = lines.join(u'\n') + u'\n';
    // Marks that keep the order of a number on the screen are of no use in a text.
    text.removeIf([](QChar one) { return one >= QChar(0x2066) && one <= QChar(0x2069); });
    return text;
}

} // namespace renumber::ui
