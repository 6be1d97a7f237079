// SPDX-License-Identifier: Apache-2.0
#include "signinbook.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

constexpr int entriesAllowed = 3;
constexpr std::chrono::seconds lifetime{300};

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

SignInBook::SignInBook(ContactBook &people)
    : m_people(people)
{
}

void SignInBook::reset()
{
    m_slips.clear();
    m_sessions.clear();
}

Person *SignInBook::byPassword(const QString &name, const QString &password)
{
    return password == SignInBook::password() ? m_people.person(name) : nullptr;
}

QString SignInBook::sendCode(const QString &number)
{
    const Person *person = m_people.owner(ContactKind::Phone, number);
    if (!person)
        return {};
    const QString id = newId();
    Slip &slip = m_slips[id];
    slip.token = person->token;
    slip.number = number;
    send(slip);
    return id;
}

Ruling SignInBook::sendAgain(const QString &slip)
{
    const auto found = m_slips.find(slip);
    if (found == m_slips.end())
        return Ruling::NoCode;
    send(*found);
    return Ruling::Fine;
}

tl::expected<Person *, Ruling> SignInBook::enterCode(const QString &slip, const QString &code)
{
    const auto found = m_slips.find(slip);
    if (found == m_slips.end())
        return tl::unexpected(Ruling::NoCode);
    if (m_people.now() >= expiryOf(slip))
        return tl::unexpected(Ruling::CodeExpired);
    if (entriesLeft(slip) == 0)
        return tl::unexpected(Ruling::CodeSpent);
    if (code != found->code.text) {
        ++found->code.wrongEntries;
        return tl::unexpected(Ruling::WrongCode);
    }
    return m_people.holder(m_slips.take(slip).token);
}

QDateTime SignInBook::expiryOf(const QString &slip) const
{
    return m_slips.value(slip).code.at.addSecs(lifetime.count());
}

int SignInBook::entriesLeft(const QString &slip) const
{
    return std::max(0, entriesAllowed - m_slips.value(slip).code.wrongEntries);
}

QString SignInBook::open(const Person &person)
{
    const QString session = newId();
    m_sessions.insert(session, person.token);
    return session;
}

Person *SignInBook::holder(const QString &session)
{
    return m_people.holder(m_sessions.value(session));
}

void SignInBook::send(Slip &slip)
{
    // Another code does not refill the tries, as at a change.
    slip.code = m_people.send(slip.number, slip.code);
}

} // namespace renumber::test
