// SPDX-License-Identifier: Apache-2.0
#include "trial/accountlines.h"

#include "change/journey.h"
#include "text/sanitized.h"
#include "words/contacttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using account::Contact;
using account::ContactKind;
using account::Verification;
using change::Aim;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountLines)
};

QString verificationText(Verification verification)
{
    switch (verification) {
    case Verification::Verified:
        //: Of a phone number or an email address
        return Words::tr("verified");
    case Verification::NotVerified:
        //: Of a phone number or an email address
        return Words::tr("not verified");
    case Verification::Unknown:
        //: Of a phone number or an email address
        return Words::tr("the service does not say whether it is verified");
    }
    Q_UNREACHABLE();
}

QString masked(ContactKind kind, const account::ContactValue &value)
{
    return text::sanitized(account::maskedContact(kind, value), text::Longest::Name);
}

QStringList contactLines(const Contact &contact)
{
    const QString kind = kindName(contact.kind);
    QStringList lines;
    if (contact.isSet())
        //: %1: "Phone number" or "Email address", %2: a masked one, %3: "verified" or the like
        lines.append(
            Words::tr("%1: %2 (%3)")
                .arg(kind, masked(contact.kind, contact.value), verificationText(contact.verification)));
    else
        //: %1: "Phone number" or "Email address"
        lines.append(Words::tr("%1: none").arg(kind));
    if (!contact.pending.isEmpty())
        //: %1: a masked phone number or email address
        lines.append(Words::tr("  Not confirmed yet: %1").arg(masked(contact.kind, contact.pending)));
    for (const account::OtherContact &other : contact.others)
        //: %1: a masked phone number or email address, %2: "verified" or the like
        lines.append(Words::tr("  Also on the account: %1 (%2)")
                         .arg(masked(contact.kind, other.value), verificationText(other.verification)));
    return lines;
}

QString offerText(const description::Description &description, Aim aim, const Contact &contact)
{
    const bool isPhone = contact.kind == ContactKind::Phone;
    const bool isOffered = change::journeyFor(description, aim, contact.kind);
    if (aim == Aim::Change) {
        if (isOffered)
            return isPhone ? Words::tr("Renumber offers to change the phone number.")
                           : Words::tr("Renumber offers to change the email address.");
        return isPhone ? Words::tr("The description does not say how the phone number is changed.")
                       : Words::tr("The description does not say how the email address is changed.");
    }
    if (!isOffered)
        return isPhone ? Words::tr("The description does not say how the phone number is verified.")
                       : Words::tr("The description does not say how the email address is verified.");
    if (!contact.isSet())
        return isPhone ? Words::tr("There is no phone number to verify.")
                       : Words::tr("There is no email address to verify.");
    if (contact.verification == Verification::Verified)
        return isPhone ? Words::tr("The phone number is verified already.")
                       : Words::tr("The email address is verified already.");
    return isPhone ? Words::tr("Renumber offers to verify the phone number.")
                   : Words::tr("Renumber offers to verify the email address.");
}

} // namespace

QStringList accountLines(const account::Account &account, const description::Description &description,
                         const trial::Mask &mask)
{
    QStringList lines;
    //: Where a service tells no name
    const QString name = account.displayName.isEmpty() ? Words::tr("none") : mask.text(account.displayName);
    //: %1: the name of a person
    lines.append(Words::tr("Name: %1").arg(name));
    for (const ContactKind kind : account::contactKinds) {
        const Contact contact = account.contact(kind);
        if (!contact.isSet() && contact.pending.isEmpty() && !description.contact(kind))
            continue;
        lines += contactLines(contact);
        for (const Aim aim : {Aim::Change, Aim::Verify})
            lines.append(u"  "_s + offerText(description, aim, contact));
    }
    return lines;
}

} // namespace renumber::ui
