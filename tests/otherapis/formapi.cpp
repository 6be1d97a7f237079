// SPDX-License-Identifier: Apache-2.0
#include "formapi.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace renumber::test {

using sandbox::Reply;
using sandbox::Request;

namespace {

QJsonObject pair(const QString &name, const QJsonValue &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QString letter(bool truth)
{
    return truth ? u"Y"_s : u"N"_s;
}

/// Codes of the service's manual.
int numberOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Fine:
        return 0;
    case Ruling::TokenRefused:
        return 11;
    case Ruling::NotPermitted:
        return 12;
    case Ruling::FeatureOff:
        return 13;
    case Ruling::Invalid:
        return 21;
    case Ruling::InUse:
        return 22;
    case Ruling::Same:
        return 23;
    case Ruling::AlreadyVerified:
        return 24;
    case Ruling::TooManyMessages:
        return 31;
    case Ruling::WrongCode:
        return 41;
    case Ruling::CodeExpired:
        return 42;
    case Ruling::CodeSpent:
        return 43;
    case Ruling::NoCode:
    case Ruling::NotFound:
        return 44;
    }
    Q_UNREACHABLE();
}

Reply listing(Ruling ruling, QJsonArray list)
{
    list.prepend(pair(u"REF"_s, QUuid::createUuid().toString(QUuid::Id128).left(12)));
    list.prepend(pair(u"RC"_s, QString::number(numberOf(ruling))));
    return Reply::text(200, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString field(const Request &request, const QString &name)
{
    return request.formItem(name).value_or(QString());
}

ContactKind kindIn(const Request &request)
{
    return field(request, u"KIND"_s) == u"P" ? ContactKind::Phone : ContactKind::Email;
}

QString written(ContactKind kind, const QString &value)
{
    return kind == ContactKind::Phone ? value.mid(1) : value;
}

QJsonArray contacts(const Person &person, ContactKind kind, bool pending)
{
    QJsonArray list;
    for (const HeldContact &contact : person.contacts) {
        if (contact.kind != kind || contact.isPending != pending)
            continue;
        list.append(QJsonArray{pair(u"TO"_s, written(kind, contact.value)),
                               pair(u"PROVEN"_s, letter(contact.isVerified)),
                               pair(u"MAIN"_s, letter(list.isEmpty() && !pending)),
                               pair(u"TICKET"_s, QString::number(contact.id))});
    }
    return list;
}

} // namespace

Reply FormApi::answer(const Request &request)
{
    if (request.method != u"POST" || request.path != u"/cgi/account"
        || request.mediaType() != u"application/x-www-form-urlencoded")
        return Reply::empty(404);
    if (field(request, u"OP"_s) == u"LOGIN")
        return logIn(request);
    Person *person = holder(field(request, u"SESSION"_s));
    return person ? act(*person, request) : refusal(Ruling::TokenRefused);
}

bool FormApi::belongsTo(description::Step step, const Request &request) const
{
    const QString op = field(request, u"OP"_s);
    if (step == description::Step::Read)
        return op == u"SHOW";
    return step == description::Step::Submit ? op == u"ENTER" : op == u"NEW" || op == u"CHECK";
}

Reply FormApi::logIn(const Request &request)
{
    const Person *person = signIns().byPassword(field(request, u"NAME"_s), field(request, u"PASS"_s));
    return person
        ? listing(Ruling::Fine, {pair(u"SESSION"_s, signIns().open(*person)), pair(u"UID"_s, person->id)})
        : refusal(Ruling::TokenRefused);
}

Reply FormApi::act(Person &person, const Request &request)
{
    const QString op = field(request, u"OP"_s);
    const ContactKind kind = kindIn(request);
    HeldContact *ticket = person.contact(field(request, u"TICKET"_s).toInt());
    if (op == u"SHOW")
        return show(person);
    if (op == u"NEW")
        return add(person, kind, request);
    if (op == u"CHECK")
        return sendCode(person, person.primary(kind));
    if (!ticket)
        return refusal(Ruling::NotFound);
    if (op == u"AGAIN")
        return sendCode(person, ticket);
    if (op == u"DROP")
        return refusal(book().giveUp(person, *ticket));
    return enter(person, *ticket, request);
}

Reply FormApi::enter(Person &person, HeldContact &ticket, const Request &request)
{
    const Ruling ruling = book().confirm(person, ticket, field(request, u"CODE"_s));
    if (ruling != Ruling::Fine)
        return refusal(ruling, ruling == Ruling::WrongCode ? &ticket : nullptr);
    const QString session = field(request, u"SESSION"_s);
    if (!signIns().holder(session))
        return listing(Ruling::Fine, {});
    signIns().close(session);
    return listing(Ruling::Fine, {pair(u"SESSION"_s, signIns().open(person))});
}

Reply FormApi::show(const Person &person) const
{
    constexpr bool pending = true;
    return listing(Ruling::Fine,
                   {pair(u"USER"_s,
                         QJsonArray{pair(u"UID"_s, person.id), pair(u"NAME"_s, person.name),
                                    pair(u"PHONES"_s, contacts(person, ContactKind::Phone, !pending)),
                                    pair(u"MAILS"_s, contacts(person, ContactKind::Email, !pending))}),
                    pair(u"WAITING"_s,
                         QJsonArray{pair(u"PHONES"_s, contacts(person, ContactKind::Phone, pending)),
                                    pair(u"MAILS"_s, contacts(person, ContactKind::Email, pending))})});
}

Reply FormApi::add(Person &person, ContactKind kind, const Request &request)
{
    const QString to = field(request, u"TO"_s);
    Place place = field(request, u"MAIN"_s) == u"Y" ? Place::First : Place::Last;
    if (field(request, u"ALONE"_s) == u"Y")
        place = Place::Only;
    const QString value = kind == ContactKind::Phone ? QString(u'+' + to) : to;
    const Ruling ruling = book().request(person, kind, value, place);
    return ruling == Ruling::Fine ? sent(*person.pending(kind)) : refusal(ruling);
}

Reply FormApi::sendCode(Person &person, HeldContact *contact)
{
    const Ruling ruling = contact ? book().sendCode(person, *contact) : Ruling::NotFound;
    return ruling == Ruling::Fine ? sent(*contact) : refusal(ruling);
}

Reply FormApi::sent(const HeldContact &contact) const
{
    return listing(Ruling::Fine,
                   {pair(u"TICKET"_s, QString::number(contact.id)),
                    pair(u"UNTIL"_s, QString::number(book().expiryOf(contact).toSecsSinceEpoch())),
                    pair(u"TRIES"_s, QString::number(ContactBook::entriesLeft(contact)))});
}

Reply FormApi::refusal(Ruling ruling, const HeldContact *contact) const
{
    QJsonArray list;
    if (ruling != Ruling::Fine)
        list.append(pair(u"TEXT"_s, u"Request refused, see the manual under %1."_s.arg(numberOf(ruling))));
    if (contact)
        list.append(pair(u"TRIES"_s, QString::number(ContactBook::entriesLeft(*contact))));
    if (const auto wait = book().wait(); wait && ruling == Ruling::TooManyMessages)
        list.append(pair(u"WAIT"_s, QString::number(wait->count())));
    return listing(ruling, list);
}

} // namespace renumber::test
