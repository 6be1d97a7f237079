// SPDX-License-Identifier: Apache-2.0
#include "account/contactvalue.h"

#include "account/emailaddress.h"
#include "number/phonenumber.h"

namespace renumber::account {

ContactValue ContactValue::read(ContactKind kind, const QString &text)
{
    if (kind == ContactKind::Phone) {
        if (const auto number = number::E164::parse(text))
            return *number;
    }
    return asGiven(text.trimmed());
}

ContactValue ContactValue::asGiven(const QString &text)
{
    ContactValue value;
    value.m_value = text;
    return value;
}

const QString &ContactValue::text() const
{
    const number::E164 *number = this->number();
    return number ? number->text() : std::get<QString>(m_value);
}

bool sameContact(ContactKind kind, const ContactValue &a, const ContactValue &b)
{
    if (kind == ContactKind::Email)
        return sameAddress(a.text(), b.text());
    return a.number() && b.number() ? number::sameNumber(*a.number(), *b.number())
                                    : number::sameNumber(a.text(), b.text());
}

QString maskedContact(ContactKind kind, const ContactValue &value)
{
    if (value.isEmpty())
        return {};
    if (const number::E164 *number = value.number())
        return number::masked(*number);
    return kind == ContactKind::Phone ? number::masked(value.text()) : maskedAddress(value.text());
}

} // namespace renumber::account
