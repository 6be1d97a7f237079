// SPDX-License-Identifier: Apache-2.0
#include "contactbook.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr int entriesAllowed = 5;
constexpr std::chrono::seconds lifetime{600};

bool isWellFormed(ContactKind kind, const QString &value)
{
    static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    static const QRegularExpression address(u"\\A[^@\\s]+@[^@\\s]+\\z"_s);
    return kind == ContactKind::Phone ? e164.match(value).hasMatch() && value != u"+14155550100"
                                      : address.match(value).hasMatch();
}

QString anotherCode(const QString &earlier)
{
    QString code;
    do {
        code = QString::number(QRandomGenerator::system()->bounded(1'000'000)).rightJustified(6, u'0');
    } while (code == earlier);
    return code;
}

template <typename Fits> HeldContact *firstWhich(QList<HeldContact> &contacts, Fits fits)
{
    const auto found = std::find_if(contacts.begin(), contacts.end(), fits);
    return found == contacts.end() ? nullptr : &*found;
}

} // namespace

HeldContact *Person::primary(ContactKind kind)
{
    return firstWhich(contacts, [&](const HeldContact &c) { return c.kind == kind && !c.isPending; });
}

HeldContact *Person::pending(ContactKind kind)
{
    return firstWhich(contacts, [&](const HeldContact &c) { return c.kind == kind && c.isPending; });
}

HeldContact *Person::contact(int wanted)
{
    return firstWhich(contacts, [&](const HeldContact &c) { return c.id == wanted; });
}

ContactBook::ContactBook()
{
    reset();
}

void ContactBook::reset()
{
    constexpr bool verified = true;
    const auto phone = [](int id, const QString &number, bool isVerified) {
        return HeldContact{id, ContactKind::Phone, number, isVerified};
    };
    const auto email = [](int id, const QString &address) {
        return HeldContact{id, ContactKind::Email, address, verified};
    };
    m_people = {
        {u"u1"_s,
         u"Camille Sample"_s,
         u"camille-token"_s,
         {phone(11, u"+33750253354"_s, verified), email(12, u"camille@example.com"_s)}},
        {u"u2"_s, u"Noa Sample"_s, u"noa-token"_s, {phone(21, u"+33750253355"_s, !verified)}},
        {u"u3"_s, u"Robin Sample"_s, u"robin-token"_s, {email(32, u"robin@example.com"_s)}},
        {u"u4"_s,
         u"Dana Sample"_s,
         u"dana-token"_s,
         {phone(41, u"+14155550199"_s, verified), email(42, u"dana@example.com"_s)}},
        {u"u5"_s,
         u"Alex Sample"_s,
         u"alex-token"_s,
         {phone(51, u"+33750253357"_s, verified), phone(52, u"+14155550124"_s, verified)}},
        {u"u6"_s, u"Sam Sample"_s, u"sam-token"_s, {phone(61, u"+33750253356"_s, verified)}, false},
    };
    m_messages.clear();
    m_offset = {};
    m_nextCode.clear();
    m_way.clear();
    m_wait.reset();
    m_isLimited = false;
    m_isOff = false;
}

Person *ContactBook::holder(const QString &token)
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const Person &person) { return person.token == token; });
    return found == m_people.end() ? nullptr : &*found;
}

Person *ContactBook::person(const QString &name)
{
    return holder(QString(name.toLower() + u"-token"_s));
}

Person *ContactBook::owner(ContactKind kind, const QString &value)
{
    const auto isIt
        = [&](const HeldContact &c) { return c.kind == kind && c.value == value && c.isVerified; };
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Person &person) {
        return std::any_of(person.contacts.cbegin(), person.contacts.cend(), isIt);
    });
    return found == m_people.end() ? nullptr : &*found;
}

Ruling ContactBook::request(Person &person, ContactKind kind, const QString &value, Place place)
{
    if (const auto no = refusal(person))
        return *no;
    if (!isWellFormed(kind, value))
        return Ruling::Invalid;
    const auto isSame = [&](const HeldContact &c) { return c.value == value && !c.isPending; };
    if (firstWhich(person.contacts, isSame))
        return Ruling::Same;
    if (kind != m_untold && isTaken(person, kind, value))
        return Ruling::InUse;
    if (isTooMuch(value))
        return Ruling::TooManyMessages;
    person.contacts.removeIf([&](const HeldContact &c) { return c.kind == kind && c.isPending; });
    person.contacts.append({++m_lastId, kind, value, false, true, place});
    text(person, person.contacts.last());
    return Ruling::Fine;
}

Ruling ContactBook::sendCode(Person &person, HeldContact &contact)
{
    if (const auto no = refusal(person))
        return *no;
    if (contact.isVerified)
        return Ruling::AlreadyVerified;
    if (isTooMuch(contact.value))
        return Ruling::TooManyMessages;
    text(person, contact);
    return Ruling::Fine;
}

Ruling ContactBook::confirm(Person &person, HeldContact &contact, const QString &code)
{
    if (const auto no = refusal(person))
        return *no;
    if (!contact.code)
        return Ruling::NoCode;
    if (now() >= expiryOf(contact))
        return Ruling::CodeExpired;
    if (entriesLeft(contact) == 0)
        return Ruling::CodeSpent;
    if (code != contact.code->text) {
        ++contact.code->wrongEntries;
        return Ruling::WrongCode;
    }
    HeldContact confirmed = contact;
    confirmed.code.reset();
    confirmed.isVerified = true;
    if (!confirmed.isPending) {
        contact = confirmed;
        return Ruling::Fine;
    }
    confirmed.isPending = false;
    person.contacts.removeIf([&](const HeldContact &c) {
        return c.id == confirmed.id || (confirmed.place == Place::Only && c.kind == confirmed.kind);
    });
    if (confirmed.place == Place::Last)
        person.contacts.append(confirmed);
    else
        person.contacts.prepend(confirmed);
    return Ruling::Fine;
}

Ruling ContactBook::giveUp(Person &person, HeldContact &contact)
{
    if (!contact.isPending)
        return Ruling::NotPermitted;
    const int id = contact.id;
    person.contacts.removeIf([id](const HeldContact &c) { return c.id == id; });
    return Ruling::Fine;
}

QDateTime ContactBook::expiryOf(const HeldContact &contact) const
{
    return contact.code ? contact.code->at.addSecs(lifetime.count()) : QDateTime();
}

int ContactBook::entriesLeft(const HeldContact &contact)
{
    return contact.code ? std::max(0, entriesAllowed - contact.code->wrongEntries) : 0;
}

void ContactBook::limitMessages(std::optional<std::chrono::seconds> wait)
{
    m_isLimited = true;
    m_wait = wait;
}

std::optional<Ruling> ContactBook::refusal(const Person &person) const
{
    if (!person.mayChange)
        return Ruling::NotPermitted;
    return m_isOff ? std::optional(Ruling::FeatureOff) : std::nullopt;
}

bool ContactBook::isTaken(const Person &by, ContactKind kind, const QString &value)
{
    const Person *who = owner(kind, value);
    return who && who != &by;
}

bool ContactBook::isTooMuch(const QString &to) const
{
    return m_isLimited
        && std::any_of(m_messages.cbegin(), m_messages.cend(),
                       [&](const SentMessage &message) { return message.to == to; });
}

/// A contact of somebody else of which nobody is told that has a code like any other, but no message.
void ContactBook::text(const Person &person, HeldContact &contact)
{
    const SentOut earlier = contact.code.value_or(SentOut());
    const bool isTheirs = contact.kind == m_untold && isTaken(person, contact.kind, contact.value);
    contact.code = isTheirs ? SentOut{anotherCode(earlier.text), now(), earlier.wrongEntries}
                            : send(contact.value, earlier);
    ++contact.version;
}

SentOut ContactBook::send(const QString &to, const SentOut &earlier)
{
    const QString code = m_nextCode.isEmpty() ? anotherCode(earlier.text) : std::exchange(m_nextCode, {});
    m_messages.append({int(m_messages.size()) + 1, to, code, m_way});
    return {code, now(), earlier.wrongEntries};
}

QDateTime ContactBook::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_offset.count());
}

} // namespace renumber::test
