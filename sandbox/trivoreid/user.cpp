// SPDX-License-Identifier: Apache-2.0
#include "trivoreid/user.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

QJsonArray listed(const Contacts &contacts, const QString &valueName)
{
    QJsonArray list;
    for (const Contact &contact : contacts.active) {
        list.append(QJsonObject{
            {valueName, contact.value},
            {u"verified"_s, contact.verified},
            {u"name"_s, QString()},
            {u"tags"_s, QJsonArray()},
        });
    }
    return list;
}

void insertFlat(QJsonObject &json, const QString &name, const Contacts &contacts)
{
    if (const Contact current = contacts.current(); !current.value.isEmpty()) {
        json.insert(name, current.value);
        json.insert(name % u"Verified"_s, current.verified);
    }
}

} // namespace

QJsonObject toJson(const Account &account, UserForm form)
{
    QJsonObject json{
        {u"id"_s, account.id},
        {u"username"_s, account.userName},
        {u"name"_s, QJsonObject{{u"givenName"_s, account.givenName}, {u"familyName"_s, account.familyName}}},
    };
    if (form != UserForm::Flat) {
        json.insert(u"mobiles"_s, listed(account.phones, u"number"_s));
        json.insert(u"emails"_s, listed(account.emails, u"address"_s));
    }
    if (form != UserForm::Lists) {
        insertFlat(json, u"mobile"_s, account.phones);
        insertFlat(json, u"email"_s, account.emails);
    }
    return json;
}

} // namespace renumber::sandbox::trivoreid
