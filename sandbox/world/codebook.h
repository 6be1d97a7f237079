// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/clock.h"
#include "world/service.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>

namespace renumber::sandbox {

/// What the owner of a code proves by entering it.
enum class CodePurpose {
    ConfirmNew, ///< Holds the number that the account is changed to.
    ConfirmCurrent, ///< Holds the number that is on the account already.
    ReleaseCurrent, ///< Agrees that the current number leaves the account.
    ProveCaller ///< Is the person whom a helpdesk has on the telephone.
};

/// A code is outstanding for one purpose and one number of one account.
struct CodeKey
{
    Service service = Service::ReachFive;
    QString accountId;
    CodePurpose purpose = CodePurpose::ConfirmNew;
    QString target; ///< The number or address that the code was sent to.

    friend bool operator==(const CodeKey &, const CodeKey &) = default;
};
size_t qHash(const CodeKey &key, size_t seed = 0) noexcept;

enum class CodeVerdict {
    Accepted,
    Wrong,
    Superseded, ///< It was the one, until another was issued.
    Expired,
    NoneOutstanding,
    TooManyTries
};

/// How codes are made: these come from the service's settings.
struct CodeRule
{
    int digits = 6;
    std::chrono::seconds lifetime{600};
    int wrongAllowed = 5;
};

/// The outstanding one-time codes. A code works once; issuing another for the same key cancels it without
/// giving back the tries that were used (NIST SP 800-63B-4 3.1.3.2). Used tries are forgotten when a code is
/// accepted, or when a code's lifetime has passed since the last wrong one.
class CodeBook
{
public:
    explicit CodeBook(const Clock &clock);

    /// A new random code for `key`, always different from the one it replaces; or what setNext() was given.
    QString issue(const CodeKey &key, const CodeRule &rule);
    /// Says whether `code` is the one for `key`, and uses it up when it is.
    CodeVerdict enter(const CodeKey &key, const QString &code);
    /// As enter(), but a right code stays usable: for a request that needs two right codes or uses neither.
    CodeVerdict check(const CodeKey &key, const QString &code);

    /// The next code to be issued, whatever its key and rule.
    void setNext(const QString &code) { m_next = code; }

    /// Makes every outstanding code too old.
    void expireAll();
    /// Cancels the codes of one account.
    void cancel(Service service, const QString &accountId);
    void clear();

private:
    struct Entry
    {
        QString code; ///< Empty: cancelled or used.
        QDateTime expiresAt;
        CodeRule rule;
        QStringList replaced; ///< The codes that were issued before it.
        int wrongTries = 0;
        QDateTime lastWrongAt;
    };

    void forgetOldTries(Entry &entry) const;

    const Clock &m_clock;
    QHash<CodeKey, Entry> m_entries;
    QString m_next; ///< Empty: a random one.
};

} // namespace renumber::sandbox
