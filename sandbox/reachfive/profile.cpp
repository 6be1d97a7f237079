// SPDX-License-Identifier: Apache-2.0
#include "reachfive/profile.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

QJsonObject profile(const Account &account, const AccessToken &token, const QString &fields)
{
    QJsonObject all{{u"id"_s, account.id}, {u"sub"_s, account.id}};
    if (token.scopes.contains("profile"_L1)) {
        all.insert(u"given_name"_s, account.givenName);
        all.insert(u"family_name"_s, account.familyName);
        all.insert(u"name"_s, QString(account.givenName % u' ' % account.familyName));
    }
    const Contact email = account.emails.current();
    if (token.scopes.contains("email"_L1) && !email.value.isEmpty()) {
        all.insert(u"email"_s, email.value);
        all.insert(u"email_verified"_s, email.verified);
    }
    const Contact phone = account.phones.current();
    if (token.scopes.contains("phone"_L1) && !phone.value.isEmpty()) {
        all.insert(u"phone_number"_s, phone.value);
        all.insert(u"phone_number_verified"_s, phone.verified);
    }
    if (fields.isEmpty()) {
        return all;
    }
    QJsonObject chosen;
    for (const QString &field : fields.split(u',', Qt::SkipEmptyParts)) {
        if (const QJsonValue value = all.value(field.trimmed()); !value.isUndefined()) {
            chosen.insert(field.trimmed(), value);
        }
    }
    return chosen;
}

} // namespace renumber::sandbox::reachfive
