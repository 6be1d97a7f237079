// SPDX-License-Identifier: Apache-2.0
#include "kii/user.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::kii {

namespace {

void insert(QJsonObject &json, const QString &name, const Contacts &contacts)
{
    if (const Contact current = contacts.current(); !current.value.isEmpty()) {
        json.insert(name, current.value);
        json.insert(name % u"Verified"_s, current.verified);
    }
    if (!contacts.pending.isEmpty()) {
        json.insert(u'_' % name % u"Pending"_s, contacts.pending);
    }
}

} // namespace

QJsonObject ownUser(const Account &account)
{
    QJsonObject json = otherUser(account);
    json.insert(u"country"_s, u"US"_s);
    json.insert(u"locale"_s, u"en"_s);
    insert(json, u"phoneNumber"_s, account.phones);
    insert(json, u"emailAddress"_s, account.emails);
    return json;
}

QJsonObject otherUser(const Account &account)
{
    return {
        {u"userID"_s, account.id},
        {u"loginName"_s, account.userName},
        {u"displayName"_s, QString(account.givenName % u' ' % account.familyName)},
    };
}

} // namespace renumber::sandbox::kii
