// SPDX-License-Identifier: Apache-2.0
#include "resourceapi.h"

#include <QJsonArray>
#include <QNetworkCookie>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

namespace {

struct Wording
{
    int status;
    const char *type;
    const char *title;
};

Wording wordingOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::TokenRefused:
        return {401, "token", "The access token is not good."};
    case Ruling::NotPermitted:
        return {403, "not-permitted", "This token may not do that."};
    case Ruling::FeatureOff:
        return {403, "frozen", "Contacts cannot be changed at the moment."};
    case Ruling::NotFound:
    case Ruling::Fine:
        return {404, "not-found", "There is nothing here."};
    case Ruling::Invalid:
        return {422, "bad-address", "This is not an address that can be written to."};
    case Ruling::InUse:
        return {409, "in-use", "Somebody else has this contact."};
    case Ruling::Same:
        return {409, "exists", "You have this contact already."};
    case Ruling::AlreadyVerified:
        return {409, "verified", "This contact is verified already."};
    case Ruling::TooManyMessages:
        return {429, "too-many-messages", "There have been too many messages."};
    case Ruling::WrongCode:
        return {422, "wrong-code", "That is not the code."};
    case Ruling::CodeExpired:
        return {410, "code-expired", "The code is too old."};
    case Ruling::CodeSpent:
        return {422, "code-spent", "The code was entered too often."};
    case Ruling::NoCode:
        return {409, "no-code", "No code was sent."};
    }
    Q_UNREACHABLE();
}

QString pathOf(const HeldContact &contact)
{
    return u"/v2/me/contacts/"_s + QString::number(contact.id);
}

QByteArray tagOf(const HeldContact &contact)
{
    return '"' + QByteArray::number(contact.version) + '"';
}

/// The value of the cookie \a name in \a request; empty where it has none.
QString cookie(const Request &request, const QByteArray &name)
{
    const QList<QNetworkCookie> all
        = QNetworkCookie::parseCookies(request.header("Cookie").replace(';', '\n'));
    for (const QNetworkCookie &one : all) {
        if (one.name() == name)
            return QString::fromLatin1(one.value());
    }
    return {};
}

QByteArray settingCookie(const QByteArray &name, const QString &value)
{
    return name + '=' + value.toLatin1() + "; Path=/v2; HttpOnly; SameSite=Strict";
}

QString newSecret()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

Reply tagged(Reply reply, const HeldContact &contact)
{
    reply.headers.emplaceBack("ETag", tagOf(contact));
    return reply;
}

} // namespace

ResourceApi::ResourceApi()
{
    book().neverTellOf(ContactKind::Email);
    const auto forPerson = [this](auto act) {
        return [this, act](const Request &request) {
            const auto person = whoAsks(request);
            return person ? act(**person, request) : problem(person.error());
        };
    };
    const auto forContact = [this, forPerson](auto act) {
        return forPerson([this, act](Person &person, const Request &request) {
            HeldContact *contact = person.contact(request.parameters.value(u"id"_s).toInt());
            return contact ? act(person, *contact, request) : problem(Ruling::NotFound);
        });
    };
    const auto contacts = u"/v2/me/contacts"_s;
    const auto contact = u"/v2/me/contacts/{id}"_s;
    const auto verification = u"/v2/me/contacts/{id}/verification"_s;
    m_router.add(u"POST"_s, u"/v2/session"_s, [this](const Request &request) { return signIn(request); });
    m_router.add(u"GET"_s, u"/v2/me"_s,
                 forPerson([this](Person &person, const Request &) { return readPerson(person); }));
    m_router.add(u"GET"_s, contacts,
                 forPerson([this](Person &person, const Request &) { return readContacts(person); }));
    m_router.add(u"POST"_s, contacts, forPerson([this](Person &person, const Request &request) {
                     return addContact(person, request);
                 }));
    m_router.add(u"DELETE"_s, contact, forContact([this](Person &person, HeldContact &held, const Request &) {
                     return deleteContact(person, held);
                 }));
    m_router.add(u"POST"_s, verification,
                 forContact([this](Person &person, HeldContact &held, const Request &) {
                     return sendCode(person, held);
                 }));
    m_router.add(u"PUT"_s, verification,
                 forContact([this](Person &person, HeldContact &held, const Request &request) {
                     return enterCode(person, held, request);
                 }));
}

Reply ResourceApi::answer(const Request &request)
{
    return m_router.answer(request);
}

bool ResourceApi::belongsTo(description::Step step, const Request &request) const
{
    if (step == description::Step::Read)
        return request.method == u"GET";
    return request.method == (step == description::Step::Submit ? u"PUT" : u"POST");
}

tl::expected<Person *, Ruling> ResourceApi::whoAsks(const Request &request)
{
    const QString session = cookie(request, "session");
    Person *person = session.isEmpty() ? book().holder(request.bearerToken()) : signIns().holder(session);
    if (!person)
        return tl::unexpected(Ruling::TokenRefused);
    if (session.isEmpty())
        return person;
    const Proof proof = m_proofs.value(session);
    if (cookie(request, "device") != proof.device)
        return tl::unexpected(Ruling::TokenRefused);
    const bool isForged = QString::fromLatin1(request.header("X-CSRF-Token")) != proof.csrf;
    if (request.method != u"GET" && isForged)
        return tl::unexpected(Ruling::NotPermitted);
    return person;
}

Reply ResourceApi::signIn(const Request &request)
{
    const QJsonObject wanted = request.json().value_or(QJsonObject());
    const Person *person
        = signIns().byPassword(wanted[u"user"_s].toString(), wanted[u"password"_s].toString());
    if (!person)
        return problem(Ruling::TokenRefused);
    const QString session = signIns().open(*person);
    const Proof proof{newSecret(), newSecret()};
    m_proofs.insert(session, proof);
    Reply reply = Reply::json(201, {{u"person"_s, person->id}, {u"csrf"_s, proof.csrf}});
    reply.headers.emplaceBack("Set-Cookie", settingCookie("session", session));
    reply.headers.emplaceBack("Set-Cookie", settingCookie("device", proof.device));
    return reply;
}

Reply ResourceApi::readPerson(const Person &person) const
{
    return Reply::json(200, {{u"id"_s, person.id}, {u"displayName"_s, person.name}});
}

Reply ResourceApi::readContacts(const Person &person) const
{
    QJsonArray list;
    for (const HeldContact &contact : person.contacts)
        list.append(toJson(person, contact));
    return Reply::json(200, list);
}

Reply ResourceApi::addContact(Person &person, const Request &request)
{
    const QJsonObject wanted = request.json().value_or(QJsonObject());
    const ContactKind kind
        = wanted[u"channel"_s].toString() == u"phone" ? ContactKind::Phone : ContactKind::Email;
    const Place place = wanted[u"primary"_s].toBool() ? Place::First : Place::Last;
    const Ruling ruling = book().request(person, kind, wanted[u"address"_s].toString(), place);
    if (ruling != Ruling::Fine)
        return problem(ruling);
    const HeldContact &contact = *person.pending(kind);
    Reply reply = tagged(Reply::json(201, toJson(person, contact)), contact);
    reply.headers.emplaceBack("Location", pathOf(contact).toLatin1());
    return reply;
}

Reply ResourceApi::deleteContact(Person &person, HeldContact &contact)
{
    const Ruling ruling = book().giveUp(person, contact);
    return ruling == Ruling::Fine ? Reply::empty(204) : problem(ruling);
}

Reply ResourceApi::sendCode(Person &person, HeldContact &contact)
{
    const Ruling ruling = book().sendCode(person, contact);
    return ruling == Ruling::Fine ? tagged(Reply::json(202, toJson(person, contact)), contact)
                                  : problem(ruling);
}

Reply ResourceApi::enterCode(Person &person, HeldContact &contact, const Request &request)
{
    const QByteArray known = request.header("If-Match");
    if (known.isEmpty())
        return Reply::empty(428);
    if (contact.code && known != tagOf(contact))
        return Reply::empty(412);
    const QString code = request.json().value_or(QJsonObject())[u"code"_s].toString();
    const Ruling ruling = book().confirm(person, contact, code);
    return ruling == Ruling::Fine ? Reply::empty(204) : problem(ruling, &contact);
}

QJsonObject ResourceApi::toJson(const Person &person, const HeldContact &contact) const
{
    Person copy = person;
    const HeldContact *primary = copy.primary(contact.kind);
    QJsonObject json{
        {u"id"_s, contact.id},
        {u"href"_s, pathOf(contact)},
        {u"channel"_s, contact.kind == ContactKind::Phone ? u"phone"_s : u"email"_s},
        {u"address"_s, contact.value},
        {u"state"_s, contact.isPending ? u"pending"_s : u"active"_s},
        {u"primary"_s, primary && primary->id == contact.id},
        {u"verifiedAt"_s,
         contact.isVerified ? QJsonValue(u"2026-01-31T12:00:00Z"_s) : QJsonValue(QJsonValue::Null)}};
    if (contact.code) {
        json.insert(u"verification"_s,
                    QJsonObject{{u"etag"_s, QString::fromLatin1(tagOf(contact))},
                                {u"expiresAt"_s, book().expiryOf(contact).toString(Qt::ISODate)},
                                {u"attemptsLeft"_s, ContactBook::entriesLeft(contact)}});
    }
    return json;
}

Reply ResourceApi::problem(Ruling ruling, const HeldContact *contact) const
{
    const Wording wording = wordingOf(ruling);
    QJsonObject json{
        {u"type"_s, QString(u"https://contactory.example/problems/"_s + QLatin1StringView(wording.type))},
        {u"title"_s, QString::fromLatin1(wording.title)},
        {u"status"_s, wording.status},
        {u"instance"_s, QString(u"urn:uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))}};
    if (ruling == Ruling::WrongCode && contact)
        json.insert(u"attemptsLeft"_s, ContactBook::entriesLeft(*contact));
    if (const auto wait = book().wait(); wait && ruling == Ruling::TooManyMessages)
        json.insert(u"waitSeconds"_s, int(wait->count()));
    Reply reply = Reply::json(wording.status, json);
    reply.contentType = "application/problem+json";
    return reply;
}

} // namespace renumber::test
