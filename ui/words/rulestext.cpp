// SPDX-License-Identifier: Apache-2.0
#include "words/rulestext.h"

#include "words/channeltext.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QStringList>

namespace renumber::ui {

using account::Contact;
using account::ContactKind;
using description::Channel;
using description::Confirmation;
using description::ContactService;
using description::EffectTiming;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

/// With Pause among them; it is left out rather than one that says what will happen.
constexpr qsizetype mostLines = 4;

About aboutOf(const Contact &current, Confirmation confirmation, const Channel &channel, ActingFor actingFor)
{
    About about;
    about.kind = current.kind;
    about.confirmation = confirmation;
    about.channel = channel;
    about.actingFor = actingFor;
    return about;
}

/// Where the change is not held back until it is confirmed.
RuleLine checkWell(const Contact &current)
{
    const bool isPhone = current.kind == ContactKind::Phone;
    if (current.isSet())
        return {RuleLine::About::Warning,
                isPhone ? Words::tr("Check the number well: it changes at once.")
                        : Words::tr("Check the address well: it changes at once.")};
    return {RuleLine::About::Warning,
            isPhone ? Words::tr("Check the number well: it is added at once.")
                    : Words::tr("Check the address well: it is added at once.")};
}

QList<RuleLine> linesAtOnce(const Contact &current, const ContactService &service)
{
    QList<RuleLine> lines{{RuleLine::About::Note,
                           current.kind == ContactKind::Phone ? Words::tr("No code is needed.")
                                                              : Words::tr("No code or link is needed.")},
                          checkWell(current)};
    if (service.verify)
        lines.append({RuleLine::About::Note, Words::tr("You can verify it afterwards.")});
    lines.append({RuleLine::About::Pause, Words::tr("Nothing changes until you press Update.")});
    return lines;
}

/// Where the new contact is on the account before anybody has proven it.
QString whatFollows(const About &about)
{
    switch (travelsBy(about)) {
    case Channel::Kind::Text:
        return about.isLink() ? Words::tr("A text message then brings a link to confirm it.")
                              : Words::tr("A text message then brings a code to confirm it.");
    case Channel::Kind::Call:
        return Words::tr("A call then reads out a code to confirm it.");
    case Channel::Kind::App:
        //: %1: the name of a chat app
        return Words::tr("A code to confirm it then comes in %1.").arg(isolated(about.channel.app));
    case Channel::Kind::Email:
        return about.isLink() ? Words::tr("An email then brings a link to confirm it.")
                              : Words::tr("An email then brings a code to confirm it.");
    }
    Q_UNREACHABLE();
}

/// Where the change waits until it is confirmed.
QString whatIsSent(const About &about)
{
    switch (travelsBy(about)) {
    case Channel::Kind::Text:
        return about.isLink() ? Words::tr("A text message with a link goes to the new number.")
                              : Words::tr("A text message with a code goes to the new number.");
    case Channel::Kind::Call:
        return Words::tr("A call to the new number reads out a code.");
    case Channel::Kind::App:
        //: %1: the name of a chat app
        return Words::tr("A code goes to the new number in %1.").arg(isolated(about.channel.app));
    case Channel::Kind::Email:
        if (about.isPhone())
            return Words::tr("An email with a code goes to the address on the account.");
        return about.isLink() ? Words::tr("An email with a link goes to the new address.")
                              : Words::tr("An email with a code goes to the new address.");
    }
    Q_UNREACHABLE();
}

/// Where it is the service's or its organisation's to decide whether a message is sent at all.
QString eitherWay(const About &about)
{
    switch (travelsBy(about)) {
    case Channel::Kind::Text:
        return about.isLink()
            ? Words::tr("You may get a link by text message, or the number may change at once.")
            : Words::tr("You may get a code by text message, or the number may change at once.");
    case Channel::Kind::Call:
        return Words::tr("You may get a call with a code, or the number may change at once.");
    case Channel::Kind::App:
        //: %1: the name of a chat app
        return Words::tr("You may get a code in %1, or the number may change at once.")
            .arg(isolated(about.channel.app));
    case Channel::Kind::Email:
        if (about.isPhone())
            return Words::tr("You may get an email with a code, or the number may change at once.");
        return about.isLink()
            ? Words::tr("You may get an email with a link, or the address may change at once.")
            : Words::tr("You may get an email with a code, or the address may change at once.");
    }
    Q_UNREACHABLE();
}

/// Where the service keeps that to itself.
QString ifItIsTaken(const About &about)
{
    return about.isPhone() ? Words::tr("If nothing comes, another account may have this number.")
                           : Words::tr("If nothing comes, another account may have this address.");
}

QString staysUntil(const About &about)
{
    if (about.isLink())
        return about.formOf(
            {.yourNumber = Words::tr("Your current number keeps working until you click it."),
             .yourAddress = Words::tr("Your current address keeps working until you click it."),
             .theNumber = Words::tr("The current number keeps working until it is clicked."),
             .theAddress = Words::tr("The current address keeps working until it is clicked.")});
    return about.formOf(
        {.yourNumber = Words::tr("Your current number keeps working until you enter the code."),
         .yourAddress = Words::tr("Your current address keeps working until you enter the code."),
         .theNumber = Words::tr("The current number keeps working until you enter the code."),
         .theAddress = Words::tr("The current address keeps working until you enter the code.")});
}

/// Where it may change at once as well.
QString perhapsStaysUntil(const About &about)
{
    if (about.isLink())
        return about.formOf(
            {.yourNumber
             = Words::tr("If a link comes, your current number keeps working until you click it."),
             .yourAddress
             = Words::tr("If a link comes, your current address keeps working until you click it."),
             .theNumber = Words::tr("If a link comes, the current number keeps working until it is clicked."),
             .theAddress
             = Words::tr("If a link comes, the current address keeps working until it is clicked.")});
    return about.formOf(
        {.yourNumber = Words::tr("If a code comes, your current number keeps working until you enter it."),
         .yourAddress = Words::tr("If a code comes, your current address keeps working until you enter it."),
         .theNumber = Words::tr("If a code comes, the current number keeps working until you enter it."),
         .theAddress = Words::tr("If a code comes, the current address keeps working until you enter it.")});
}

QString isRemoved(const About &about, EffectTiming effect)
{
    if (effect == EffectTiming::AtOnceThenConfirmed)
        return about.formOf({.yourNumber = Words::tr("Your current number is then removed."),
                             .yourAddress = Words::tr("Your current address is then removed."),
                             .theNumber = Words::tr("The current number is then removed."),
                             .theAddress = Words::tr("The current address is then removed.")});
    if (about.isLink())
        return about.formOf(
            {.yourNumber = Words::tr("Your current number is removed once you click the link."),
             .yourAddress = Words::tr("Your current address is removed once you click the link."),
             .theNumber = Words::tr("The current number is removed once the link is clicked."),
             .theAddress = Words::tr("The current address is removed once the link is clicked.")});
    return about.formOf({.yourNumber = Words::tr("Your current number is removed once you enter the code."),
                         .yourAddress = Words::tr("Your current address is removed once you enter the code."),
                         .theNumber = Words::tr("The current number is removed once you enter the code."),
                         .theAddress = Words::tr("The current address is removed once you enter the code.")});
}

QString staysToo(const About &about)
{
    return about.formOf({.yourNumber = Words::tr("Your current number stays on the account, too."),
                         .yourAddress = Words::tr("Your current address stays on the account, too."),
                         .theNumber = Words::tr("The current number stays on the account, too."),
                         .theAddress = Words::tr("The current address stays on the account, too.")});
}

QString asChosen(const About &about)
{
    return about.formOf(
        {.yourNumber = Words::tr("The boxes above say what then becomes of your current number."),
         .yourAddress = Words::tr("The boxes above say what then becomes of your current address."),
         .theNumber = Words::tr("The boxes above say what then becomes of the current number."),
         .theAddress = Words::tr("The boxes above say what then becomes of the current address.")});
}

/// What becomes of the contact that is there.
QStringList ofTheCurrent(const About &about, EffectTiming effect, const QList<description::Choice> &choices,
                         const QMap<QString, bool> &chosen)
{
    if (effect == EffectTiming::EitherWay)
        return {perhapsStaysUntil(about)};
    for (const description::Choice &choice : choices) {
        if (choice.removesOthers)
            return {chosen.value(choice.name, choice.isDefault) ? isRemoved(about, effect) : staysToo(about)};
    }
    QStringList lines;
    if (effect == EffectTiming::AfterCode)
        lines.append(staysUntil(about));
    if (!choices.isEmpty())
        lines.append(asChosen(about));
    return lines;
}

/// That the service may want a code from the contact that is there, too.
QString secondCode(const About &about, const QString &service)
{
    return about
        .formOf({//: On the form for a new number. %1: the name of a service
                 .yourNumber = Words::tr("%1 may also want a code from your current number."),
                 //: On the form for a new address. %1: the name of a service
                 .yourAddress = Words::tr("%1 may also want a code from your current address."),
                 //: On the form for a new number. %1: the name of a service
                 .theNumber = Words::tr("%1 may also want a code from the current number."),
                 //: On the form for a new address. %1: the name of a service
                 .theAddress = Words::tr("%1 may also want a code from the current address.")})
        .arg(service);
}

/// What comes of it, in the order in which it happens.
QList<RuleLine> whatHappens(const About &about, EffectTiming effect, const Contact &current)
{
    if (effect == EffectTiming::EitherWay)
        return {{RuleLine::About::Message, eitherWay(about)}};
    if (effect == EffectTiming::AtOnceThenConfirmed)
        return {checkWell(current), {RuleLine::About::Message, whatFollows(about)}};
    return {{RuleLine::About::Message, whatIsSent(about)}};
}

QString neitherText(ContactKind kind)
{
    if (kind == ContactKind::Phone)
        //: On the card of a phone number. %1: the name of a service
        return Words::tr("%1 does not let Renumber change or verify the number.");
    //: On the card of an email address. %1: the name of a service
    return Words::tr("%1 does not let Renumber change or verify the address.");
}

QString notChangedText(ContactKind kind)
{
    if (kind == ContactKind::Phone)
        //: On the card of a phone number. %1: the name of a service
        return Words::tr("%1 does not let Renumber change the number.");
    //: On the card of an email address. %1: the name of a service
    return Words::tr("%1 does not let Renumber change the address.");
}

QString onlyByChangingText(ContactKind kind)
{
    if (kind == ContactKind::Phone)
        //: On the card of a phone number. %1: the name of a service
        return Words::tr("%1 verifies a number only when it is changed.");
    //: On the card of an email address. %1: the name of a service
    return Words::tr("%1 verifies an address only when it is changed.");
}

QString notVerifiedText(ContactKind kind)
{
    if (kind == ContactKind::Phone)
        //: On the card of a phone number. %1: the name of a service
        return Words::tr("%1 does not let Renumber verify the number.");
    //: On the card of an email address. %1: the name of a service
    return Words::tr("%1 does not let Renumber verify the address.");
}

} // namespace

QList<RuleLine> rulesLines(const Contact &current, const ContactService &service, const QString &serviceName,
                           const QMap<QString, bool> &chosen, const Channel &channel, ActingFor actingFor)
{
    const EffectTiming effect = service.effectFor(current);
    if (effect == EffectTiming::AtOnce)
        return linesAtOnce(current, service);
    const description::Journey &change = *service.change;
    const About about = aboutOf(current, change.confirmation, channel, actingFor);
    QList<RuleLine> lines = whatHappens(about, effect, current);
    if (change.ifTaken == description::IfTaken::NotTold)
        lines.append({RuleLine::About::Warning, ifItIsTaken(about)});
    if (current.isSet()) {
        const QStringList now = ofTheCurrent(about, effect, change.choices, chosen);
        for (const QString &line : now)
            lines.append({RuleLine::About::Now, line});
        if (change.sendToCurrent && effect != EffectTiming::AtOnceThenConfirmed)
            lines.append({RuleLine::About::Message, secondCode(about, serviceName)});
    }
    if (service.code.entries == 1 && change.confirmation == Confirmation::Code)
        lines.append({RuleLine::About::Warning,
                      about.isOnes()
                          ? Words::tr("You have one try: after a wrong code you start again.")
                          : Words::tr("There is one try: after a wrong code the change starts again.")});
    if (lines.size() < mostLines)
        lines.append({RuleLine::About::Pause,
                      effect == EffectTiming::AfterCode
                          ? Words::tr("Nothing is sent until you press Update.")
                          : Words::tr("Nothing changes until you press Update.")});
    return lines;
}

QString limitsText(const Contact &contact, const ContactService &service, const QString &serviceName)
{
    const bool canChange = service.change.has_value();
    const bool canVerify = service.verify.has_value();
    // Of one of which the service does not tell, nobody knows whether there is anything to verify.
    const bool wantsVerifying = contact.isSet() && contact.verification == account::Verification::NotVerified;
    if (!canChange)
        return (wantsVerifying && !canVerify ? neitherText(contact.kind) : notChangedText(contact.kind))
            .arg(serviceName);
    if (!wantsVerifying || canVerify)
        return {};
    const bool isByChanging = service.change->confirmation != Confirmation::None
        && service.effectFor(contact) != EffectTiming::AtOnce;
    return (isByChanging ? onlyByChangingText(contact.kind) : notVerifiedText(contact.kind)).arg(serviceName);
}

} // namespace renumber::ui
