// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace renumber::test {

using account::ContactKind;

/// What a service answers, whatever its API calls that.
enum class Ruling {
    Fine,
    TokenRefused,
    NotPermitted,
    FeatureOff,
    NotFound,
    Invalid,
    InUse,
    Same,
    AlreadyVerified,
    TooManyMessages,
    WrongCode,
    CodeExpired,
    CodeSpent, ///< entered too often
    NoCode,
};

/// A one-time code that was sent.
struct SentOut
{
    QString text;
    QDateTime at;
    int wrongEntries = 0;
};

/// Where a new contact goes once it is confirmed.
enum class Place { Last, First, Only };

/// A contact of a person, on the account or waiting for its code.
struct HeldContact
{
    int id = 0;
    ContactKind kind = ContactKind::Phone;
    QString value;
    bool isVerified = false;
    bool isPending = false;
    Place place = Place::Last;
    std::optional<SentOut> code = {};
    int version = 1; ///< counts the codes
};

struct Person
{
    QString id;
    QString name;
    QString token;
    QList<HeldContact> contacts; ///< the first of a kind that is not pending is the primary one
    bool mayChange = true;

    HeldContact *primary(ContactKind kind);
    HeldContact *pending(ContactKind kind);
    HeldContact *contact(int wanted);
};

struct SentMessage
{
    int id = 0;
    QString to;
    QString code;
    QString way = {}; ///< in which it travels; empty: the only one
};

/// What all imitated services do with contacts, behind their very different APIs: sample people, codes,
/// messages, limits, and a clock that can be moved.
class ContactBook
{
public:
    ContactBook();
    /// Back to the sample people.
    void reset();

    /// Who holds \a token, and nullptr for one that is not good.
    Person *holder(const QString &token);
    Person *person(const QString &name);
    /// Who has \a value, verified; null where nobody has.
    Person *owner(ContactKind kind, const QString &value);

    /// Sends a code to a new contact, which is pending from then on in place of an earlier one.
    Ruling request(Person &person, ContactKind kind, const QString &value, Place place);
    /// Sends a code, or another one, to a contact of the person's.
    Ruling sendCode(Person &person, HeldContact &contact);
    Ruling confirm(Person &person, HeldContact &contact, const QString &code);
    Ruling giveUp(Person &person, HeldContact &contact);

    QDateTime expiryOf(const HeldContact &contact) const;
    static int entriesLeft(const HeldContact &contact);
    /// How long to wait after TooManyMessages, where that is told.
    std::optional<std::chrono::seconds> wait() const { return m_wait; }

    const QList<SentMessage> &messages() const { return m_messages; }
    /// Sends a code to \a to that is another than that of \a earlier. The tries stay the same (NIST SP
    /// 800-63B-4 3.1.3.2).
    SentOut send(const QString &to, const SentOut &earlier);
    QDateTime now() const;
    void advance(std::chrono::seconds by) { m_offset += by; }
    void setNextCode(const QString &code) { m_nextCode = code; }
    /// In which further messages travel.
    void setWay(const QString &way) { m_way = way; }
    /// Every further message to whoever has had one is too many.
    void limitMessages(std::optional<std::chrono::seconds> wait);
    void switchOff() { m_isOff = true; }
    /// Nobody is told from now on, whatever is reset, that a contact of \a kind is taken: it is as with any
    /// other, but that nothing is sent.
    void neverTellOf(ContactKind kind) { m_untold = kind; }

private:
    std::optional<Ruling> refusal(const Person &person) const;
    bool isTaken(const Person &by, ContactKind kind, const QString &value);
    bool isTooMuch(const QString &to) const;
    void text(const Person &person, HeldContact &contact);

    std::deque<Person> m_people;
    QList<SentMessage> m_messages;
    std::chrono::seconds m_offset{0};
    QString m_nextCode;
    QString m_way;
    std::optional<std::chrono::seconds> m_wait;
    bool m_isLimited = false;
    bool m_isOff = false;
    std::optional<ContactKind> m_untold;
    int m_lastId = 100;
};

} // namespace renumber::test
