// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/values.h"

#include <optional>

namespace renumber::service {

/// Whose account is meant, for the life of one sign-in or of one choice of a person. A Client shares it with
/// the exchanges that it begins, and those compare every reply with it: by the user's id; where a service
/// tells no ids, by the name as it was first told; where it tells no names either, nothing can be compared. A
/// name that is a phone number or email address may become the one that it is being changed to.
class AccountOwner
{
public:
    enum class Verdict {
        Theirs, ///< or nothing to the contrary
        SomebodyElses,
        OfAnotherName, ///< or called otherwise by now: where no id is told, that is all there is to compare
        Unsaid, ///< it does not tell, and should
    };

    AccountOwner() = default;
    /// Of the user \a userId, who was chosen: {userId} from the beginning.
    static AccountOwner chosen(const QString &userId);
    /// Of whoever signs in, who has to turn out to be \a userId; empty, where the service tells none: to be
    /// called \a name, if that is known and tells anybody apart.
    static AccountOwner expected(const QString &userId, const QString &name);

    /// What is meant by {userId}; undefined until somebody was chosen, or a reply has told it.
    const QJsonValue &userId() const { return m_variable; }

    /// Whether the person was chosen by somebody else, who acts for them: then {userId} is all there is to
    /// ask for them by.
    bool isChosen() const { return m_isChosen; }

    /// Whether a reading can be compared with anything yet.
    bool isKnown() const { return !m_id.isEmpty() || (m_name && !m_name->isEmpty()); }

    /// The contact \a from is being changed to \a to: a name that is the one may become the other.
    void noteChange(const QString &from, const QString &to);

    /// Whom a reply is about by what was \a taken from it. The first that tells binds all that follow.
    Verdict checkReply(const description::Values &taken);
    /// Whom a whole reading of the account is about, by all that was \a taken in it.
    Verdict checkReading(const description::Values &taken);

    /// Whether the last reply that told was about somebody else: then the sign-in may be somebody else's,
    /// too, and nothing is to be done with it before a reading says otherwise.
    bool isInDoubt() const { return m_isInDoubt; }

    /// Somebody else is meant from now on, or nobody. What is still under way for this one comes too late.
    void end() { m_isOver = true; }
    bool isOver() const { return m_isOver; }

private:
    struct Renaming
    {
        QString from;
        QString to;
    };

    bool mayBeCalled(const QString &name) const;

    QString m_id; ///< empty: not known
    QJsonValue m_variable{QJsonValue::Undefined};
    /// Which stands in for an id that was not told, as the service spells it. It may be a contact, and so
    /// stays in memory. Empty: the service told none; none: nothing was heard yet, or the id is known.
    std::optional<QString> m_name;
    QList<Renaming> m_renamings; ///< that the changes of this sign-in may lead to
    bool m_isChosen = false;
    bool m_isInDoubt = false;
    bool m_isOver = false;
};

} // namespace renumber::service
