// SPDX-License-Identifier: Apache-2.0
#include "words/contacttext.h"

#include "number/phonenumber.h"
#include "words/isolate.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactText)
};

} // namespace

QString shown(account::ContactKind kind, const QString &value)
{
    if (value.isEmpty())
        return {};
    return leftToRight(kind == account::ContactKind::Phone ? number::formatInternational(value) : value);
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

} // namespace renumber::ui
