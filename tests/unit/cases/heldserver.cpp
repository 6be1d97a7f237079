// SPDX-License-Identifier: Apache-2.0
#include "heldserver.h"
#include "requestheader.h"

#include "rawreply.h"
#include "sampledescription.h"
#include "shippeddescription.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

const QByteArray descriptionText = R"({
  "id": "people", "name": "People", "settings": { "domain": { "label": "Domain" } },
  "baseUrl": "https://people.example.com",
  "signIn": [
    { "method": "token" },
    { "method": "clientCredentials",
      "obtain": [ { "post": "/token", "form": { "id": "{apiClientId}", "secret": "{apiClientSecret}" },
                    "take": { "accessToken": "access_token" } } ],
      "check": [ { "get": "/check" } ] }
  ],
  "headers": { "Authorization": "{authorization}" },
  "account": {
    "find": [ { "when": { "wantedPhone": { "present": true } }, "get": "/find?phone={wantedPhone}",
                "take": { "people": { "from": "people", "value": "id", "name": "name" } } } ],
    "read": [
      { "when": { "userId": { "present": false } }, "get": "/me", "take": { "userId": "id" } },
      { "get": "/people/{userId}",
        "take": { "userId": "id", "name?": "name", "phone?": "phone", "phoneVerified?": "verified",
                  "phones?": { "from": "numbers", "value": "number", "verified": "verified" },
                  "email?": "email" } }
    ]
  },
  "phone": {
    "code": { "entries": 3, "length": 6, "lifetimeSeconds": 600 },
    "change": {
      "send": [ { "post": "/people/{userId}/change", "json": { "number": "{new}", "was": "{current}" },
                  "keep": { "ticket": { "from": "ticket", "secret": true } } } ],
      "resend": [ { "post": "/people/{userId}/again", "json": { "ticket": "{ticket}" },
                    "keep": { "ticket": { "from": "ticket", "secret": true } } } ],
      "submit": [ { "post": "/people/{userId}/confirm", "json": { "ticket": "{ticket}", "code": "{code}" } } ],
      "cancel": [ { "delete": "/people/{userId}/change", "headers": { "X-Ticket": "{ticket}" } } ]
    }
  },
  "email": {
    "code": { "entries": 3, "length": 6, "lifetimeSeconds": 600 },
    "change": {
      "send": [ { "post": "/people/{userId}/email/change", "json": { "address": "{new}" } } ],
      "submit": [ { "post": "/people/{userId}/email/confirm", "json": { "code": "{code}" } } ]
    }
  },
  "proofs": [
    { "id": "oldPhoneCode", "of": "phone", "code": { "entries": 3, "length": 6 },
      "send": [ { "post": "/people/{userId}/proof/send", "json": { "to": "{current}" } } ],
      "check": [ { "post": "/people/{userId}/proof/check", "json": { "code": "{code}" }, "take": { "userId": "id" } } ] }
  ],
  "problems": [
    { "if": { "status": 429 }, "is": "tooManyMessages" },
    { "if": { "error": "wrong" }, "is": "wrongCode" },
    { "if": { "status": 409 }, "is": "numberInUse", "during": "send" }
  ]
})";

QByteArray wordOf(const QByteArray &request, int index)
{
    return request.left(request.indexOf('\r')).split(' ').value(index);
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Whose account a request is about, by its path; nobody's where that does not say.
QString ownerOf(const QByteArray &request)
{
    const QByteArrayList path = wordOf(request, 1).split('/');
    return path.value(1) == "people" ? QString::fromUtf8(path.value(2)) : QString();
}

QByteArray descriptionFor(const HeldServer::Manner &manner)
{
    QJsonObject whole = QJsonDocument::fromJson(descriptionText).object();
    QJsonObject phone = whole[u"phone"_s].toObject();
    QJsonObject change = phone[u"change"_s].toObject();
    if (manner.cancelling == HeldServer::Cancelling::NotTold)
        change.remove(u"cancel"_s);
    if (manner.notices == HeldServer::Notices::ByCall)
        change.insert(u"notify"_s, QJsonArray{QJsonObject{{u"post"_s, u"/people/{userId}/notify"_s}}});
    if (manner.showing != HeldServer::Showing::AfterCode) {
        const QString when = u"atOnceThenConfirmed"_s;
        phone.insert(u"takesEffect"_s,
                     QJsonObject{{u"verified"_s, when}, {u"unverified"_s, when}, {u"none"_s, when}});
    }
    phone.insert(u"change"_s, change);
    whole.insert(u"phone"_s, phone);
    return json(whole);
}

/// Tickets tell whose they are, so that one that goes astray is found.
QByteArray ticketOf(const QString &person, int number)
{
    return "ticket " + QByteArray::number(number) + " for " + person.toUtf8();
}

} // namespace

HeldServer::HeldServer(const Manner &manner)
    : m_manner(manner)
    , m_server([this](QTcpSocket *socket, const QByteArray &request) { take(socket, request); })
{
    const auto description = described(descriptionFor(manner));
    if (!description)
        qFatal("%s", qUtf8Printable(toText(description.error().first())));
    m_service = serviceAt(m_server.url({}).toString(), *description);
    reset();
}

void HeldServer::reset()
{
    m_held.clear();
    m_asked.clear();
    for (const Person &person : persons()) {
        Account account{person.oldNumber, {}, 0};
        account.email = oldEmailOf(person);
        m_accounts.insert(person.id, account);
    }
}

void HeldServer::proveNumber(const Person &person)
{
    Account &account = m_accounts[person.id];
    account.isVerified = account.isBesideVerified = true;
    account.pending.clear();
}

QString HeldServer::oldEmailOf(const Person &person)
{
    return person.name.toLower().front() + u"@old.example.com"_s; // no trace of anybody
}

QString HeldServer::newEmailOf(const Person &person)
{
    return person.name.toLower().front() + u"@new.example.com"_s;
}

void HeldServer::take(QTcpSocket *socket, const QByteArray &request)
{
    const QByteArray path = wordOf(request, 1);
    const QString owner = ownerOf(request);
    judge(request, owner);
    if (path == "/token") {
        m_heldTokens.push_back({{}, request, socket});
        if (!m_areTokensHeld)
            answerTokens();
        return;
    }
    if (owner.isEmpty()) { // the check of an API client, or who has the token
        const QByteArray token = headerOf(request, "Authorization");
        const auto who = std::find_if(persons().cbegin(), persons().cend(), [&](const Person &person) {
            return token == QByteArray("Bearer " + m_tokens.value(person.id));
        });
        RawServer::saying(rawReply(200, who == persons().cend() ? "{}" : json({{u"id"_s, who->id}})))(
            socket, request);
        return;
    }
    m_asked[owner].append(QString::fromUtf8(wordOf(request, 0) + ' ' + path + ' ' + bodyOf(request) + ' '
                                            + headerOf(request, "X-Ticket")));
    const Held held{owner, request, socket};
    if (request.startsWith("DELETE"))
        reply(held, m_toCancellations);
    else if (m_isAtOnce)
        reply(held, Answer::Yes);
    else
        m_held.push_back(held);
}

void HeldServer::judge(const QByteArray &request, const QString &owner)
{
    const QString what = QString::fromUtf8(wordOf(request, 0) + ' ' + wordOf(request, 1));
    for (const Person &person : persons()) {
        if (person.id == owner)
            continue;
        for (const QByteArray &trace : person.traces()) {
            if (request.contains(trace))
                m_leaks.append(what + u" holds something of "_s + person.name);
        }
    }
    const QByteArray expected = "Bearer " + m_tokens.value(owner);
    if (!owner.isEmpty() && !headerOf(request, "Authorization").startsWith(expected))
        m_leaks.append(what + u" has the token of another sign-in"_s);
}

qsizetype HeldServer::held(const Person &person) const
{
    return std::count_if(m_held.cbegin(), m_held.cend(),
                         [&person](const Held &held) { return held.person == person.id; });
}

void HeldServer::answer(const Person &person, Answer answer)
{
    const auto oldest = std::find_if(m_held.begin(), m_held.end(),
                                     [&person](const Held &held) { return held.person == person.id; });
    if (oldest == m_held.end())
        return;
    const Held held = *oldest;
    m_held.erase(oldest);
    reply(held, answer);
}

void HeldServer::reply(const Held &held, Answer answer)
{
    const bool isDone = answer == Answer::Yes || answer == Answer::Lost;
    QByteArray bytes = isDone ? carryOut(held) : QByteArray();
    const QByteArray path = wordOf(held.request, 1);
    if (answer == Answer::No)
        bytes = path.endsWith("/change")   ? rawReply(409, "{}")
            : path.endsWith("/proof/send") ? rawReply(429, "{}")
            : path.endsWith("/confirm") || path.endsWith("/proof/check")
            ? rawReply(400, R"({"error":"wrong"})")
            : rawReply(400, "{}");
    else if (answer == Answer::NotWithThisToken)
        bytes = rawReply(401, "{}");
    else if (answer == Answer::Lost)
        bytes = rawReply(200, R"({"id":"of nobody"})").chopped(8); // of none at all Qt would ask once more
    if (held.socket) // else whoever asked has gone
        RawServer::saying(bytes)(held.socket, held.request);
}

QByteArray HeldServer::carryOut(const Held &held)
{
    Account &account = m_accounts[held.person];
    const QByteArray method = wordOf(held.request, 0);
    const QByteArray path = wordOf(held.request, 1);
    const QJsonObject body = QJsonDocument::fromJson(bodyOf(held.request)).object();
    const auto who = std::find_if(persons().cbegin(), persons().cend(),
                                  [&held](const Person &person) { return person.id == held.person; });
    if (method == "GET")
        return accountReply(*who);
    if (method == "DELETE") {
        account.pending.clear();
        return rawReply(200, "{}");
    }
    if (path.contains("/email/"))
        return carryOutForEmail(account, path, body, *who);
    if (path.endsWith("/confirm"))
        return confirm(account, body, *who);
    if (path.endsWith("/proof/check"))
        return body[u"code"_s].toString() == who->code ? rawReply(200, json({{u"id"_s, who->id}}))
                                                       : rawReply(400, R"({"error":"wrong"})");
    if (path.endsWith("/proof/send") || path.endsWith("/notify"))
        return rawReply(200, "{}");
    if (path.endsWith("/change")) {
        account.pending = body[u"number"_s].toString();
        if (m_manner.showing == Showing::AtOnce) {
            account.number = account.pending;
            account.isVerified = false;
        } else if (m_manner.showing == Showing::AtOnceBeside) {
            account.beside = account.pending;
        }
    }
    return rawReply(200, json({{u"ticket"_s, QString::fromUtf8(ticketOf(who->id, ++account.tickets))}}));
}

QByteArray HeldServer::accountReply(const Person &person) const
{
    const Account account = m_accounts.value(person.id);
    QJsonObject reply{{u"id"_s, person.id},
                      {u"name"_s, person.name},
                      {u"phone"_s, account.number},
                      {u"verified"_s, account.isVerified},
                      {u"email"_s, account.email}};
    if (!account.beside.isEmpty())
        reply.insert(u"numbers"_s,
                     QJsonArray{QJsonObject{{u"number"_s, account.beside},
                                            {u"verified"_s, account.isBesideVerified}}});
    return rawReply(200, json(reply));
}

QByteArray HeldServer::confirm(Account &account, const QJsonObject &body, const Person &person) const
{
    const bool isRight = !account.pending.isEmpty() && body[u"code"_s].toString() == person.code
        && body[u"ticket"_s].toString().toUtf8() == ticketOf(person.id, account.tickets);
    if (!isRight)
        return rawReply(400, R"({"error":"wrong"})");
    const QString proven = std::exchange(account.pending, {});
    if (m_manner.showing == Showing::AtOnceBeside) {
        account.isBesideVerified = true;
    } else {
        account.number = proven;
        account.isVerified = true;
    }
    return rawReply(200, "{}");
}

QByteArray HeldServer::carryOutForEmail(Account &account, const QByteArray &path, const QJsonObject &body,
                                        const Person &person)
{
    if (path.endsWith("/change")) {
        account.pendingEmail = body[u"address"_s].toString();
        return rawReply(200, "{}");
    }
    if (account.pendingEmail.isEmpty() || body[u"code"_s].toString() != person.code)
        return rawReply(400, R"({"error":"wrong"})");
    account.email = std::exchange(account.pendingEmail, {});
    return rawReply(200, "{}");
}

void HeldServer::answerTokens()
{
    for (const Held &held : std::exchange(m_heldTokens, {})) {
        if (held.socket)
            giveToken(held.socket, held.request);
    }
}

void HeldServer::giveToken(QTcpSocket *socket, const QByteArray &request)
{
    const QString client = QUrlQuery(QString::fromUtf8(bodyOf(request))).queryItemValue(u"id"_s);
    const QString token = u"token-of-%1-%2"_s.arg(client).arg(++m_tokensGiven);
    RawServer::saying(rawReply(200, json({{u"access_token"_s, token}})))(socket, request);
}

qsizetype HeldServer::cancellations(const Person &person) const
{
    const QStringList asked = this->asked(person);
    return std::count_if(asked.cbegin(), asked.cend(),
                         [](const QString &request) { return request.startsWith(u"DELETE"); });
}

QString HeldServer::accountOf(const Person &person) const
{
    const Account account = m_accounts.value(person.id);
    return u"%1, pending %2, %3 tickets"_s.arg(account.number, account.pending).arg(account.tickets);
}

} // namespace renumber::test
