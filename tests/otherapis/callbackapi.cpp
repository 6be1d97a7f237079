// SPDX-License-Identifier: Apache-2.0
#include "callbackapi.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

namespace {

const auto numberPath = u"/v3/me/number"_s;
const auto codesPath = u"/v3/me/number/codes/"_s;

struct Refusal
{
    int status;
    const char *words;
};

/// As the service's manual has it.
Refusal refusalOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::TokenRefused:
        return {401, "SESSION_OVER : sign in again"};
    case Ruling::NotPermitted:
        return {403, "READ_ONLY : ask your administrator"};
    case Ruling::FeatureOff:
        return {403, "NUMBERS_FROZEN : nobody can change theirs today"};
    case Ruling::Invalid:
        return {422, "BAD_NUMBER : cannot be reached"};
    case Ruling::InUse:
        return {422, "NUMBER_TAKEN : by another account"};
    case Ruling::Same:
        return {422, "NUMBER_SAME : nothing to change"};
    case Ruling::AlreadyVerified:
        return {422, "NUMBER_FINE : nothing to check"};
    case Ruling::TooManyMessages:
        return {429, "SLOW_DOWN : no more codes for now"};
    case Ruling::WrongCode:
        return {422, "CODE_WRONG : look again"};
    case Ruling::CodeExpired:
        return {422, "CODE_OLD : get another"};
    case Ruling::CodeSpent:
        return {422, "CODE_DEAD : get another"};
    case Ruling::Fine:
    case Ruling::NoCode:
    case Ruling::NotFound:
        break;
    }
    return {422, "CODE_NONE : none is waited for"};
}

Reply refused(const Refusal &refusal, QJsonObject more = {})
{
    more.insert(u"msg"_s, QString::fromLatin1(refusal.words));
    return Reply::json(refusal.status, more);
}

HeldContact *toConfirm(Person &person)
{
    HeldContact *pending = person.pending(ContactKind::Phone);
    return pending ? pending : person.primary(ContactKind::Phone);
}

QJsonObject shown(const Person &asked)
{
    Person person = asked;
    QJsonObject me{{u"ref"_s, person.id}, {u"called"_s, person.name}};
    if (const HeldContact *number = person.primary(ContactKind::Phone))
        me.insert(u"number"_s, QJsonObject{{u"is"_s, number->value}, {u"proven"_s, number->isVerified}});
    if (const HeldContact *waiting = person.pending(ContactKind::Phone))
        me.insert(u"waiting"_s, waiting->value);
    return me;
}

} // namespace

CallbackApi::CallbackApi()
{
    m_doorRouter.add(u"POST"_s, u"/v1/slips"_s, [this](const Request &request) {
        const QJsonObject wish = request.json().value_or(QJsonObject());
        const QString slip = signIns().sendCode(wish.value(u"to"_s).toString());
        return slip.isEmpty() ? refused({404, "NOBODY : has this number"}) : sendSlip(slip);
    });
    m_doorRouter.add(u"POST"_s, u"/v1/slips/{slip}/again"_s, [this](const Request &request) {
        const QString slip = request.parameters.value(u"slip"_s);
        const Ruling ruling = signIns().sendAgain(slip);
        return ruling == Ruling::Fine ? sendSlip(slip) : refusal(ruling);
    });
    m_doorRouter.add(u"PUT"_s, u"/v1/slips/{slip}"_s,
                     [this](const Request &request) { return signIn(request); });
    serve(m_door, [this](const Request &request) { return m_doorRouter.answer(request); });
}

QMap<QString, QString> CallbackApi::hosts() const
{
    return {{u"door"_s, m_door.origin() + u"/v1"_s}};
}

Reply CallbackApi::sendSlip(const QString &slip)
{
    return Reply::json(202,
                       {{u"slip"_s, slip},
                        {u"until"_s, signIns().expiryOf(slip).toMSecsSinceEpoch()},
                        {u"left"_s, signIns().entriesLeft(slip)}});
}

Reply CallbackApi::signIn(const Request &request)
{
    const QString slip = request.parameters.value(u"slip"_s);
    const QString code = request.json().value_or(QJsonObject()).value(u"code"_s).toString();
    const auto person = signIns().enterCode(slip, code);
    if (person)
        return Reply::json(200, {{u"session"_s, signIns().open(**person)}, {u"ref"_s, (*person)->id}});
    return person.error() == Ruling::WrongCode
        ? refused(refusalOf(Ruling::WrongCode), {{u"left"_s, signIns().entriesLeft(slip)}})
        : refusal(person.error());
}

Reply CallbackApi::answer(const Request &request)
{
    const QString header = QString::fromLatin1(request.header("Authorization"));
    Person *person = header.startsWith(u"Ringback "_s) ? holder(header.mid(9)) : nullptr;
    if (!person)
        return refusal(Ruling::TokenRefused);
    const QJsonObject wish = request.json().value_or(QJsonObject());
    const QString path = request.method + u' ' + request.path;
    if (path == u"GET /v3/me")
        return Reply::json(200, shown(*person));
    const bool isChange = path == u"POST /v3/me/number" || path == u"POST /v3/me/number/again";
    if (isChange && wish.value(u"secret"_s) != SignInBook::password())
        return refused({422, "PASSWORD_WRONG : not this account's"});
    if (path == u"POST /v3/me/number")
        return change(*person, wish);
    if (path == u"POST /v3/me/number/again")
        return sendCode(*person, person->pending(ContactKind::Phone), wish);
    if (path == u"POST /v3/me/number/check")
        return sendCode(*person, person->primary(ContactKind::Phone), wish);
    if (request.method == u"PUT" && request.path.startsWith(codesPath))
        return confirm(*person, request.path.mid(codesPath.size()));
    if (path == u"DELETE /v3/me/number/change") {
        HeldContact *pending = person->pending(ContactKind::Phone);
        const Ruling ruling = pending ? book().giveUp(*person, *pending) : Ruling::NoCode;
        return ruling == Ruling::Fine ? Reply::empty(204) : refusal(ruling);
    }
    return Reply::empty(404);
}

bool CallbackApi::belongsTo(description::Step step, const Request &request) const
{
    if (step == description::Step::Read)
        return request.method == u"GET";
    if (step == description::Step::Submit)
        return request.method == u"PUT";
    return request.method == u"POST" && (request.path == numberPath || request.path.endsWith(u"/check"));
}

Reply CallbackApi::change(Person &person, const QJsonObject &wish)
{
    book().setWay(wish.value(u"via"_s).toString());
    const Ruling ruling
        = book().request(person, ContactKind::Phone, wish.value(u"to"_s).toString(), Place::Only);
    return sent(ruling, person.pending(ContactKind::Phone));
}

Reply CallbackApi::sendCode(Person &person, HeldContact *contact, const QJsonObject &wish)
{
    if (!contact)
        return refusal(Ruling::NoCode);
    book().setWay(wish.value(u"via"_s).toString());
    return sent(book().sendCode(person, *contact), contact);
}

Reply CallbackApi::sent(Ruling ruling, const HeldContact *contact) const
{
    if (ruling != Ruling::Fine)
        return refusal(ruling);
    return Reply::json(202,
                       {{u"until"_s, book().expiryOf(*contact).toMSecsSinceEpoch()},
                        {u"left"_s, ContactBook::entriesLeft(*contact)}});
}

Reply CallbackApi::confirm(Person &person, const QString &code)
{
    HeldContact *contact = toConfirm(person);
    const Ruling ruling = contact ? book().confirm(person, *contact, code) : Ruling::NoCode;
    return ruling == Ruling::Fine ? Reply::empty(204) : refusal(ruling, contact);
}

Reply CallbackApi::refusal(Ruling ruling, const HeldContact *contact) const
{
    QJsonObject more;
    if (ruling == Ruling::WrongCode && contact)
        more.insert(u"left"_s, ContactBook::entriesLeft(*contact));
    if (const auto wait = book().wait(); wait && ruling == Ruling::TooManyMessages)
        more.insert(u"wait"_s, qint64(wait->count()));
    return refused(refusalOf(ruling), more);
}

} // namespace renumber::test
