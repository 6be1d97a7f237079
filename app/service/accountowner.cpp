// SPDX-License-Identifier: Apache-2.0
#include "service/accountowner.h"

#include "account/emailaddress.h"
#include "account/person.h"
#include "number/phonenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::service {

namespace {

/// Whether \a name is \a contact, in whatever spelling: a user name is a number without its plus at some
/// services, and an address in lower case.
bool isContact(const QString &name, const QString &contact)
{
    return account::sameAddressButForCase(name, contact) || number::sameNumber(name, contact)
        || number::sameNumber(u'+' + name, contact);
}

} // namespace

AccountOwner AccountOwner::chosen(const QString &userId)
{
    AccountOwner accountOwner;
    accountOwner.m_id = userId;
    accountOwner.m_variable = userId;
    accountOwner.m_isChosen = true;
    return accountOwner;
}

AccountOwner AccountOwner::expected(const QString &userId, const QString &name)
{
    AccountOwner accountOwner;
    accountOwner.m_id = userId;
    // What may be a contact is not kept from one start to the next, so that none is nothing to go by.
    if (const QString known = account::nameWithoutContact(name); userId.isEmpty() && !known.isEmpty())
        accountOwner.m_name = known;
    return accountOwner;
}

AccountOwner::Verdict AccountOwner::checkReply(const description::Values &taken)
{
    if (!description::has(taken, u"userId"_s))
        return Verdict::Unsaid;
    const QJsonValue told = taken.value(u"userId"_s);
    const QString id = description::idText(told);
    m_isInDoubt = !m_id.isEmpty() && !account::isSameUser(m_id, id);
    if (m_isInDoubt)
        return Verdict::SomebodyElses;
    if (m_id.isEmpty())
        m_id = id;
    // Of the service's type, so that a JSON body can give it back. A UUID stays as it was spelled first.
    if (id == m_id)
        m_variable = told;
    else if (m_variable.isUndefined())
        m_variable = m_id;
    return Verdict::Theirs;
}

void AccountOwner::noteChange(const QString &from, const QString &to)
{
    m_renamings.append({from, to});
}

/// Whether the one who was called otherwise when the account was last read may be called \a name now.
bool AccountOwner::mayBeCalled(const QString &name) const
{
    return *m_name == name
        || std::any_of(m_renamings.cbegin(), m_renamings.cend(), [&](const Renaming &renaming) {
               const auto isOneOfThem = [&renaming](const QString &text) {
                   return isContact(text, renaming.from) || isContact(text, renaming.to);
               };
               return isOneOfThem(*m_name) && isOneOfThem(name); // also back: not every reply is the newest
           });
}

AccountOwner::Verdict AccountOwner::checkReading(const description::Values &taken)
{
    const bool tellsId = description::has(taken, u"userId"_s);
    // While a name stands in, an id was heard first in this very reading.
    if (!tellsId && !m_id.isEmpty())
        return Verdict::Unsaid;
    const QString name = description::toText(taken.value(u"name"_s));
    if (m_name && !m_name->isEmpty() && name.isEmpty())
        return Verdict::Unsaid;
    if (m_name && !mayBeCalled(name)) {
        m_id.clear(); // if there is one, it is that of the other
        m_variable = QJsonValue::Undefined;
        m_isInDoubt = true;
        return Verdict::OfAnotherName;
    }
    if (tellsId) {
        m_name.reset(); // each reply was compared by its id when it came, and is from now on
        return Verdict::Theirs;
    }
    m_name = name;
    m_isInDoubt = false;
    return Verdict::Theirs;
}

} // namespace renumber::service
