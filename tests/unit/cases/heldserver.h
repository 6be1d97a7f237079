// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "persons.h"
#include "rawserver.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace renumber::test {

/// A service on loopback with an account for each of persons(), which keeps what it is asked about them until
/// a test says how to answer. It judges whatever arrives: nothing about one may hold a trace of another, nor
/// the token of a sign-in that is none of theirs.
class HeldServer
{
public:
    enum class Answer {
        Yes, ///< does it, and says so
        No, ///< does nothing, and says why
        Lost, ///< does it, and hangs up in the middle of the reply
        NotWithThisToken, ///< does nothing, and wants another token
    };

    /// Whether it is to be told of a change that is given up.
    enum class Cancelling { Told, NotTold };
    /// When a new number is on the account.
    enum class Showing {
        AfterCode,
        AtOnce, ///< and the code only proves it
        AtOnceBeside, ///< likewise, behind the old one, which stays the first
    };
    /// Whether it tells those whom a change concerns, when it is asked to.
    enum class Notices { No, ByCall };
    /// How it is another than in most tests.
    struct Manner
    {
        Cancelling cancelling = Cancelling::Told;
        Showing showing = Showing::AfterCode;
        Notices notices = Notices::No;
    };

    explicit HeldServer(const Manner &manner);

    /// How to speak to it: by an access token, as a person, or as an API client that acts for others.
    std::shared_ptr<const description::ConfiguredService> service() const { return m_service; }

    /// All accounts as at the beginning, with nothing asked and nothing kept.
    void reset();
    /// Whose accounts are to be asked for with tokens that begin with \a token.
    void expectToken(const Person &person, const QByteArray &token) { m_tokens.insert(person.id, token); }
    /// While at once, everything is answered with Yes when it arrives.
    void answerAtOnce(bool atOnce) { m_isAtOnce = atOnce; }
    /// How changes that are given up are answered.
    void answerCancellations(Answer answer) { m_toCancellations = answer; }
    /// Whether requests for a token are kept, too; otherwise they are answered when they arrive.
    void holdTokens(bool hold) { m_areTokensHeld = hold; }
    void answerTokens();
    qsizetype heldTokens() const { return qsizetype(m_heldTokens.size()); }

    /// How many requests about \a person wait for an answer.
    qsizetype held(const Person &person) const;
    /// Answers the oldest of them.
    void answer(const Person &person, Answer answer);
    /// What has arrived about \a person, oldest first, each with neither token nor what is of no interest.
    QStringList asked(const Person &person) const { return m_asked.value(person.id); }
    qsizetype cancellations(const Person &person) const;
    /// Their account, as the service has it.
    QString accountOf(const Person &person) const;
    QString numberOf(const Person &person) const { return m_accounts.value(person.id).number; }
    /// Their new number is proven, without a word from here.
    void proveNumber(const Person &person);
    /// Their email addresses, at the beginning and once they are changed.
    static QString oldEmailOf(const Person &person);
    static QString newEmailOf(const Person &person);

    /// What went wrong: what of one was in a request about another.
    const QStringList &leaks() const { return m_leaks; }
    /// How many requests there were, since this began.
    qsizetype requests() const { return m_server.requests().size(); }

private:
    struct Held
    {
        QString person;
        QByteArray request;
        QPointer<QTcpSocket> socket;
    };
    struct Account
    {
        QString number;
        QString pending;
        int tickets = 0;
        bool isVerified = true;
        QString beside = {}; ///< a further number
        bool isBesideVerified = false;
        QString email = {};
        QString pendingEmail = {};
    };

    void take(QTcpSocket *socket, const QByteArray &request);
    void judge(const QByteArray &request, const QString &owner);
    void reply(const Held &held, Answer answer);
    QByteArray carryOut(const Held &held);
    QByteArray accountReply(const Person &person) const;
    static QByteArray carryOutForEmail(Account &account, const QByteArray &path, const QJsonObject &body,
                                       const Person &person);
    QByteArray confirm(Account &account, const QJsonObject &body, const Person &person) const;
    void giveToken(QTcpSocket *socket, const QByteArray &request);

    const Manner m_manner;
    RawServer m_server;
    std::shared_ptr<const description::ConfiguredService> m_service;
    QHash<QString, Account> m_accounts; ///< by the person's id, as all of these
    QHash<QString, QByteArray> m_tokens;
    QHash<QString, QStringList> m_asked;
    std::vector<Held> m_held;
    std::vector<Held> m_heldTokens;
    int m_tokensGiven = 0;
    Answer m_toCancellations = Answer::Yes;
    bool m_isAtOnce = false;
    bool m_areTokensHeld = false;
    QStringList m_leaks;
};

} // namespace renumber::test
