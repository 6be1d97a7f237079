// SPDX-License-Identifier: Apache-2.0
#include "words/rulestext.h"

#include "words/contacttext.h"

#include <QCoreApplication>
#include <QStringList>

namespace renumber::ui {

using account::Contact;
using account::ContactKind;
using service::Confirmation;
using service::ContactService;
using service::Effect;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

QString atOnce(const Contact &current, const QString &service)
{
    const bool isPhone = current.kind == ContactKind::Phone;
    if (current.isSet())
        //: %1: the name of a service
        return (isPhone ? Words::tr(
                    "The number on the account is not verified, so %1 replaces it at once, without "
                    "a code. Check the new number well before you press Update.")
                        //: %1: the name of a service
                        : Words::tr("The address on the account is not verified, so %1 replaces it at once, "
                                    "without a message. Check the new address well before you press Update."))
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

QString whatIsSent(ContactKind kind, Confirmation confirmation, const QString &service)
{
    const bool isPhone = kind == ContactKind::Phone;
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

/// Where the organisation decides whether a message is sent at all.
QString eitherWay(ContactKind kind, Confirmation confirmation, const QString &service)
{
    const bool isPhone = kind == ContactKind::Phone;
    if (confirmation == Confirmation::Link)
        //: %1: the name of a service
        return (isPhone
                    ? Words::tr("As your organisation has set it up, %1 sends a text message with a link to "
                                "the new number, or changes the number at once.")
                    //: %1: the name of a service
                    : Words::tr("As your organisation has set it up, %1 sends an email with a link to the "
                                "new address, or changes the address at once."))
            .arg(service);
    //: %1: the name of a service
    return (isPhone
                ? Words::tr("As your organisation has set it up, %1 sends a text message with a code to the "
                            "new number, or changes the number at once.")
                //: %1: the name of a service
                : Words::tr("As your organisation has set it up, %1 sends an email with a code to the new "
                            "address, or changes the address at once."))
        .arg(service);
}

/// Where the person chooses what becomes of the contacts that are there.
QString staysAsItIsUntil(const Contact &current, Confirmation confirmation)
{
    //: %1: the phone number or email address now on the account
    return (confirmation == Confirmation::Link
                ? Words::tr(
                    "%1 stays as it is until you have clicked that link; the boxes above say what becomes "
                    "of it then.")
                //: %1: the phone number or email address now on the account
                : Words::tr("%1 stays as it is until you have entered that code; the boxes above say what "
                            "becomes of it then."))
        .arg(shown(current.kind, current.value));
}

QString staysUntil(const Contact &current, Effect effect, Confirmation confirmation)
{
    const QString value = shown(current.kind, current.value);
    if (confirmation == Confirmation::Link)
        //: %1: the phone number or email address now on the account
        return (effect == Effect::EitherWay
                    ? Words::tr(
                        "If a message comes, %1 stays on the account until you have clicked its link.")
                    //: %1: the phone number or email address now on the account
                    : Words::tr("%1 stays on the account until you have clicked that link."))
            .arg(value);
    //: %1: the phone number or email address now on the account
    return (effect == Effect::EitherWay
                ? Words::tr("If a code comes, %1 stays on the account until you have entered it.")
                //: %1: the phone number or email address now on the account
                : Words::tr("%1 stays on the account until you have entered that code."))
        .arg(value);
}

} // namespace

QString rulesText(const Contact &current, const ContactService &service, const QString &serviceName)
{
    const Effect effect = service.effectFor(current);
    if (effect == Effect::AtOnce) {
        const QString advice = service.verify ? Words::tr("You can verify it afterwards.") : QString();
        return QStringList{atOnce(current, serviceName), advice}.join(u' ').trimmed();
    }
    const Confirmation confirmation = service.change->confirmation;
    QStringList lines{effect == Effect::EitherWay ? eitherWay(current.kind, confirmation, serviceName)
                                                  : whatIsSent(current.kind, confirmation, serviceName)};
    if (current.isSet()) {
        const QString second = service.change->sendToCurrent
            //: %1: the name of a service
            ? Words::tr("%1 may want a code sent to it, too; you can ask for that one on the next page.")
                  .arg(serviceName)
            : confirmation == Confirmation::Code && effect == Effect::AfterCode
                ? Words::tr("No code is sent to it.")
                : QString();
        const QString until = service.change->choices.isEmpty() || effect == Effect::EitherWay
            ? staysUntil(current, effect, confirmation)
            : staysAsItIsUntil(current, confirmation);
        lines.append(QStringList{until, second}.join(u' ').trimmed());
    }
    if (service.code.entries == 1)
        lines.append(Words::tr("The code can be entered once: after a wrong one you have to start again."));
    return lines.join(u'\n');
}

QString limitsText(const Contact &contact, const ContactService &service, const QString &serviceName)
{
    const bool isPhone = contact.kind == ContactKind::Phone;
    const bool canChange = service.change.has_value();
    const bool canVerify = service.verify.has_value();
    const bool wantsVerifying = contact.isSet() && contact.verification != account::Verification::Verified;
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
    if (wantsVerifying && !canVerify)
        //: %1: the name of a service
        return (isPhone ? Words::tr("%1 verifies a number only when it is changed.")
                        //: %1: the name of a service
                        : Words::tr("%1 verifies an address only when it is changed."))
            .arg(serviceName);
    return {};
}

} // namespace renumber::ui
