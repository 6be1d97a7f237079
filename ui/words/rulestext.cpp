// SPDX-License-Identifier: Apache-2.0
#include "words/rulestext.h"

#include "words/channeltext.h"
#include "words/contacttext.h"
#include "words/sentence.h"

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

/// Where the service replaces one that is not verified, and another would be asked a code of.
QString becauseUnverified(const Contact &current, const QString &service)
{
    const bool isPhone = current.kind == ContactKind::Phone;
    //: %1: the name of a service
    return (isPhone
                ? Words::tr("The number on the account is not verified, so %1 replaces it at once, without "
                            "a code. Check the new number well before you press Update.")
                //: %1: the name of a service
                : Words::tr("The address on the account is not verified, so %1 replaces it at once, "
                            "without a message. Check the new address well before you press Update."))
        .arg(service);
}

QString atOnce(const Contact &current, const ContactService &rules, const QString &service)
{
    const bool isPhone = current.kind == ContactKind::Phone;
    if (current.verification == account::Verification::NotVerified
        && rules.whenVerified != EffectTiming::AtOnce && current.isSet())
        return becauseUnverified(current, service);
    if (current.isSet())
        //: %1: the name of a service
        return (isPhone
                    ? Words::tr("%1 replaces the number at once, without a code. Check the new number well "
                                "before you press Update.")
                    //: %1: the name of a service
                    : Words::tr("%1 replaces the address at once, without a message. Check the new address "
                                "well before you press Update."))
            .arg(service);
    //: %1: the name of a service
    return (isPhone
                ? Words::tr("There is no number on the account, so %1 takes the new one at once, without a "
                            "code. Check it well before you press Update.")
                //: %1: the name of a service
                : Words::tr("There is no address on the account, so %1 takes the new one at once, without "
                            "a message. Check it well before you press Update."))
        .arg(service);
}

/// The new contact is on the account before anybody has proven it.
QString atOnceThenConfirmed(const Contact &current, Confirmation confirmation, const QString &service,
                            const Channel &channel)
{
    const bool isPhone = current.kind == ContactKind::Phone;
    if (isPhone && confirmation == Confirmation::Code && !isUsual(channel))
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service
        return Words::tr("The number changes at once when you press Update. %2 then sends a code %1 that "
                         "confirms it. Check the new number well before you press Update.")
            .arg(comesBy(channel), service);
    //: %1: the name of a service
    const QString what = (confirmation == Confirmation::Link
                              ? (isPhone ? Words::tr("The number changes at once when you press Update. %1 "
                                                     "then texts a link to it that confirms it.")
                                         //: %1: the name of a service
                                         : Words::tr("The address changes at once when you press Update. %1 "
                                                     "then sends it an email with a link that confirms it."))
                              //: %1: the name of a service
                              : (isPhone ? Words::tr("The number changes at once when you press Update. %1 "
                                                     "then texts a code to it that confirms it.")
                                         //: %1: the name of a service
                                         : Words::tr("The address changes at once when you press Update. %1 "
                                                     "then sends it an email with a code that confirms it.")))
                             .arg(service);
    const QString check = isPhone ? Words::tr("Check the new number well before you press Update.")
                                  : Words::tr("Check the new address well before you press Update.");
    return joinedSentences({what, check});
}

QString whatIsSent(ContactKind kind, Confirmation confirmation, const QString &service,
                   const Channel &channel)
{
    const bool isPhone = kind == ContactKind::Phone;
    if (isPhone && confirmation == Confirmation::Code && !isUsual(channel))
        //: %1: how the code comes, such as "by a voice call", %2: the name of a service
        return Words::tr("When you press Update, %2 sends a code for the new number %1.")
            .arg(comesBy(channel), service);
    if (confirmation == Confirmation::Link)
        //: %1: the name of a service
        return (isPhone
                    ? Words::tr(
                        "When you press Update, %1 sends a text message with a link to the new number.")
                    //: %1: the name of a service
                    : Words::tr("When you press Update, %1 sends an email with a link to the new address."))
            .arg(service);
    //: %1: the name of a service
    return (isPhone
                ? Words::tr("When you press Update, %1 sends a text message with a code to the new number.")
                //: %1: the name of a service
                : Words::tr("When you press Update, %1 sends an email with a code to the new address."))
        .arg(service);
}

/// Where the service keeps that to itself.
QString ifItIsTaken(ContactKind kind, const QString &service)
{
    //: %1: the name of a service
    return (kind == ContactKind::Phone
                ? Words::tr("If the new number belongs to another account, %1 does not say so, and no "
                            "message comes.")
                //: %1: the name of a service
                : Words::tr("If the new address belongs to another account, %1 does not say so, and no "
                            "email comes."))
        .arg(service);
}

/// Where it is the service's or its organisation's to decide whether a message is sent at all.
QString eitherWay(ContactKind kind, Confirmation confirmation, const Channel &channel)
{
    const bool isPhone = kind == ContactKind::Phone;
    if (isPhone && confirmation == Confirmation::Code && !isUsual(channel))
        //: %1: how the code comes, such as "by a voice call"
        return Words::tr("You may get a code %1, or the number may change at once.").arg(comesBy(channel));
    if (confirmation == Confirmation::Link)
        return isPhone ? Words::tr("You may get a link by text message, or the number may change at once.")
                       : Words::tr("You may get an email with a link, or the address may change at once.");
    return isPhone ? Words::tr("You may get a code by text message, or the number may change at once.")
                   : Words::tr("You may get an email with a code, or the address may change at once.");
}

/// What becomes of the one that is there once the change is confirmed, where the person chooses.
QString afterwards(const Contact &current, const QList<description::Choice> &choices,
                   const QMap<QString, bool> &chosen)
{
    const QString value = shown(current.value);
    for (const description::Choice &choice : choices) {
        if (!choice.removesOthers)
            continue;
        //: %1: the phone number or email address now on the account
        return (chosen.value(choice.name, choice.isDefault)
                    ? Words::tr("After that %1 is removed.")
                    //: %1: likewise
                    : Words::tr("After that %1 stays on the account, too."))
            .arg(value);
    }
    return Words::tr("The boxes above say what becomes of it then.");
}

/// Where the person chooses what becomes of the contacts that are there.
QString staysAsItIsUntil(const Contact &current, Confirmation confirmation)
{
    //: %1: the phone number or email address now on the account
    return (confirmation == Confirmation::Link
                ? Words::tr("%1 stays as it is until you have clicked that link.")
                //: %1: the phone number or email address now on the account
                : Words::tr("%1 stays as it is until you have entered that code."))
        .arg(shown(current.value));
}

QString staysUntil(const Contact &current, EffectTiming effect, Confirmation confirmation)
{
    const QString value = shown(current.value);
    if (confirmation == Confirmation::Link)
        //: %1: the phone number or email address now on the account
        return (effect == EffectTiming::EitherWay
                    ? Words::tr(
                        "If a message comes, %1 stays on the account until you have clicked its link.")
                    //: %1: the phone number or email address now on the account
                    : Words::tr("%1 stays on the account until you have clicked that link."))
            .arg(value);
    //: %1: the phone number or email address now on the account
    return (effect == EffectTiming::EitherWay
                ? Words::tr("If a code comes, %1 stays on the account until you have entered it.")
                //: %1: the phone number or email address now on the account
                : Words::tr("%1 stays on the account until you have entered that code."))
        .arg(value);
}

} // namespace

namespace {

/// What becomes of the contact now on the account, and whether its code may be wanted.
QString ofTheCurrent(const Contact &current, const ContactService &service, const QString &serviceName,
                     const QMap<QString, bool> &chosen)
{
    const EffectTiming effect = service.effectFor(current);
    const description::Journey &change = *service.change;
    const QString second = change.sendToCurrent
        //: %1: the name of a service
        ? Words::tr("%1 may want a code sent to it, too; you can ask for that one on the next page.")
              .arg(serviceName)
        : change.confirmation == Confirmation::Code && effect == EffectTiming::AfterCode
            ? Words::tr("No code is sent to it.")
            : QString();
    if (change.choices.isEmpty() || effect == EffectTiming::EitherWay)
        return joinedSentences({staysUntil(current, effect, change.confirmation), second});
    return joinedSentences({staysAsItIsUntil(current, change.confirmation),
                            afterwards(current, change.choices, chosen), second});
}

} // namespace

QString rulesText(const Contact &current, const ContactService &service, const QString &serviceName,
                  const QMap<QString, bool> &chosen, const Channel &channel)
{
    const EffectTiming effect = service.effectFor(current);
    if (effect == EffectTiming::AtOnce)
        return joinedSentences({atOnce(current, service, serviceName),
                                service.verify ? Words::tr("You can verify it afterwards.") : QString()});
    const Confirmation confirmation = service.change->confirmation;
    QStringList lines;
    if (effect == EffectTiming::AtOnceThenConfirmed)
        lines.append(atOnceThenConfirmed(current, confirmation, serviceName, channel));
    else if (effect == EffectTiming::EitherWay)
        lines.append(eitherWay(current.kind, confirmation, channel));
    else
        lines.append(whatIsSent(current.kind, confirmation, serviceName, channel));
    if (service.change->ifTaken == description::IfTaken::NotTold)
        lines.append(ifItIsTaken(current.kind, serviceName));
    if (current.isSet() && effect != EffectTiming::AtOnceThenConfirmed)
        lines.append(ofTheCurrent(current, service, serviceName, chosen));
    else if (current.isSet() && !service.change->choices.isEmpty())
        lines.append(afterwards(current, service.change->choices, chosen));
    if (service.code.entries == 1 && confirmation == Confirmation::Code)
        lines.append(Words::tr("The code can be entered once: after a wrong one you have to start again."));
    return lines.join(u'\n');
}

QString limitsText(const Contact &contact, const ContactService &service, const QString &serviceName)
{
    const bool isPhone = contact.kind == ContactKind::Phone;
    const bool canChange = service.change.has_value();
    const bool canVerify = service.verify.has_value();
    // Of one of which the service does not tell, nobody knows whether there is anything to verify.
    const bool wantsVerifying = contact.isSet() && contact.verification == account::Verification::NotVerified;
    if (!canChange && wantsVerifying && !canVerify)
        //: %1: the name of a service
        return (isPhone ? Words::tr("%1 does not let this program change or verify the number.")
                        //: %1: the name of a service
                        : Words::tr("%1 does not let this program change or verify the address."))
            .arg(serviceName);
    if (!canChange)
        //: %1: the name of a service
        return (isPhone ? Words::tr("%1 does not let this program change the number.")
                        //: %1: the name of a service
                        : Words::tr("%1 does not let this program change the address."))
            .arg(serviceName);
    if (!wantsVerifying || canVerify)
        return {};
    const bool isByChanging = service.change->confirmation != Confirmation::None
        && service.effectFor(contact) != EffectTiming::AtOnce;
    if (isByChanging)
        //: %1: the name of a service
        return (isPhone ? Words::tr("%1 verifies a number only when it is changed.")
                        //: %1: the name of a service
                        : Words::tr("%1 verifies an address only when it is changed."))
            .arg(serviceName);
    //: %1: the name of a service
    return (isPhone ? Words::tr("%1 does not let this program verify the number.")
                    //: %1: the name of a service
                    : Words::tr("%1 does not let this program verify the address."))
        .arg(serviceName);
}

} // namespace renumber::ui
