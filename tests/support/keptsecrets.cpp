// SPDX-License-Identifier: Apache-2.0
#include "keptsecrets.h"

#include "number/phonenumber.h"
#include "sandboxprocess.h"
#include "secretsearch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

/// With and without its calling code, and as it is shown.
void addNumber(SecretSearch &search, const QString &number)
{
    constexpr qsizetype digitsToTellBy = 8;
    const QString kind = u"a number"_s;
    const auto e164 = number::E164::parse(number);
    if (!e164)
        return;
    search.add(kind, e164->digits().right(digitsToTellBy));
    const QString shown = number::formatInternational(*e164);
    search.add(kind, shown.mid(shown.indexOf(u' ') + 1));
}

void addContact(SecretSearch &search, const QString &contact)
{
    if (contact.contains(u'@'))
        search.add(u"an address"_s, contact);
    else
        addNumber(search, contact);
}

void addContacts(SecretSearch &search, const QJsonValue &contacts)
{
    addContact(search, contacts[u"current"_s].toString());
    addContact(search, contacts[u"pending"_s].toString());
    for (const QJsonValue one : contacts[u"all"_s].toArray())
        addContact(search, one.isString() ? one.toString() : one[u"value"_s].toString());
}

} // namespace

QStringList keptSecrets(SandboxProcess &sandbox, const QString &folder)
{
    SecretSearch search;
    for (const QJsonValue account : sandbox.control("GET", u"/sandbox/accounts"_s).toArray()) {
        search.add(u"a user id"_s, account[u"id"_s].toString());
        addContacts(search, account[u"phone"_s]);
        addContacts(search, account[u"email"_s]);
    }
    const QList<SandboxMessage> messages = sandbox.messages();
    for (const SandboxMessage &message : messages) {
        addContact(search, message.to);
        search.addCode(message.code);
    }
    const QList<QJsonObject> requests = sandbox.requests();
    for (const QJsonObject &request : requests) {
        for (const QJsonValue header : request[u"headers"_s].toArray()) {
            if (header[0].toString().compare(u"Authorization"_s, Qt::CaseInsensitive) == 0)
                search.add(u"a token"_s, header[1].toString().section(u' ', 1));
        }
    }
    return search.inFilesBelow(folder);
}

} // namespace renumber::test
