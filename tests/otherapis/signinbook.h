// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contactbook.h"

#include <QHash>

#include <tl/expected.hpp>

namespace renumber::test {

/// Who signs in to an imitated service, by a password or by a code to their number, and the sessions that
/// come of it. Beside them the tokens of the sample people stay good.
class SignInBook
{
public:
    /// \a people outlives this.
    explicit SignInBook(ContactBook &people);
    /// Nobody is signed in, and no code is waited for.
    void reset();

    /// Of everybody.
    static QString password() { return QStringLiteral("correct horse"); }
    /// Who signs in as \a name, such as "camille"; null where that and \a password are not good.
    Person *byPassword(const QString &name, const QString &password);

    /// Sends a code to sign in with to whoever has \a number, verified; the slip that it is entered with,
    /// empty where nobody has it.
    QString sendCode(const QString &number);
    /// Sends another one for \a slip.
    Ruling sendAgain(const QString &slip);
    /// Who signs in with \a code, which is then used up with its \a slip.
    tl::expected<Person *, Ruling> enterCode(const QString &slip, const QString &code);
    QDateTime expiryOf(const QString &slip) const;
    int entriesLeft(const QString &slip) const;

    /// Begins a session of \a person.
    QString open(const Person &person);
    void close(const QString &session) { m_sessions.remove(session); }
    /// Whose \a session is; null where there is no such session.
    Person *holder(const QString &session);

private:
    struct Slip
    {
        QString token; ///< of whom it is for
        QString number;
        SentOut code;
    };
    void send(Slip &slip);

    ContactBook &m_people;
    QHash<QString, Slip> m_slips;
    QHash<QString, QString> m_sessions; ///< the token of whose they are
};

} // namespace renumber::test
