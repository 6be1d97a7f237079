// SPDX-License-Identifier: Apache-2.0
#include "words/contacttext.h"

#include "number/phonenumber.h"
#include "text/sanitized.h"
#include "words/breakable.h"
#include "words/isolate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace renumber::ui {

using description::EffectTiming;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactText)
};

} // namespace

QString shown(const account::ContactValue &value)
{
    return value.isEmpty() ? QString() : leftToRight(breakable(unmarked(value)));
}

QString inOnePiece(const account::ContactValue &value)
{
    return value.isEmpty() ? QString() : leftToRight(unmarked(value));
}

QString unmarked(const account::ContactValue &value)
{
    const number::E164 *number = value.number();
    return text::sanitized(number ? number::formatInternational(*number) : value.text(),
                           text::Longest::Sentence);
}

QString kindName(account::ContactKind kind)
{
    return kind == account::ContactKind::Phone ? Words::tr("Phone number") : Words::tr("Email address");
}

QString badgeText(const account::Contact &contact)
{
    if (!contact.isSet())
        return {};
    switch (contact.verification) {
    case account::Verification::Verified:
        return Words::tr("Verified");
    case account::Verification::NotVerified:
        return Words::tr("Not verified");
    case account::Verification::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString seenText(const About &about)
{
    if (!about.seen)
        return {};
    if (!about.seen->isSet())
        return about.formOf({.yourNumber = Words::tr("Your account shows no phone number now."),
                             .yourAddress = Words::tr("Your account shows no email address now."),
                             .theNumber = Words::tr("The account shows no phone number now."),
                             .theAddress = Words::tr("The account shows no email address now.")});
    const QString now = shown(about.seen->value);
    const bool isUnverified = about.seen->verification == account::Verification::NotVerified;
    if (about.isOnes() && isUnverified)
        //: Behind what is known of a change. %1: a phone number or an email address
        return Words::tr("Your account shows %1 now, not verified.").arg(now);
    if (isUnverified)
        //: Behind what is known of a change. %1: a phone number or an email address
        return Words::tr("The account shows %1 now, not verified.").arg(now);
    if (about.isOnes())
        //: Behind what is known of a change. %1: a phone number or an email address
        return Words::tr("Your account shows %1 now.").arg(now);
    //: Behind what is known of a change. %1: a phone number or an email address
    return Words::tr("The account shows %1 now.").arg(now);
}

QString previewText(const account::ContactValue &address, description::EffectTiming effect)
{
    const QString value = shown(address);
    switch (effect) {
    case EffectTiming::AtOnce:
    case EffectTiming::AtOnceThenConfirmed:
        //: Below the field for a new address. %1: an email address
        return Words::tr("The email address will be %1.").arg(value);
    case EffectTiming::AfterCode:
        //: Below the field for a new address. %1: an email address
        return Words::tr("We will email %1.").arg(value);
    case EffectTiming::EitherWay:
        //: Below the field for a new address. %1: an email address
        return Words::tr("The new email address is %1.").arg(value);
    }
    Q_UNREACHABLE();
}

QString othersText(const account::Contact &contact)
{
    constexpr qsizetype most = 10; // else a page of them would hide what can be done
    QStringList others;
    const QList<account::OtherContact> named = contact.others.mid(0, most);
    for (const account::OtherContact &other : named) {
        const QString value = shown(other.value);
        if (other.verification == account::Verification::NotVerified)
            //: In a list. %1: a phone number or an email address
            others.append(Words::tr("%1 (not verified)").arg(value));
        else
            others.append(value);
    }
    if (others.isEmpty())
        return {};
    if (const qsizetype more = contact.others.size() - named.size(); more > 0)
        //: The end of a list of phone numbers or email addresses
        others.append(Words::tr("%n more", nullptr, int(more)));
    //: On the card of a contact. %1: a list of phone numbers or email addresses
    return Words::tr("Also on the account: %1").arg(QLocale().createSeparatedList(others));
}

} // namespace renumber::ui
