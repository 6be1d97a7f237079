// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/values.h"

namespace renumber::service {

/// Whose account is meant, for the life of one sign-in or of one choice. A Client shares it with the
/// exchanges that it begins, and those ask it of every reply. It goes by the id that the service tells of its
/// users. Where a service tells none, the name stands in for it, unless that may be a number or an address;
/// where it tells no name either, the sign-in alone does, and nothing can be compared.
class Whose
{
public:
    enum class Verdict {
        Theirs, ///< or nothing to the contrary
        SomebodyElses,
        Unsaid, ///< it does not tell, and should
    };

    Whose() = default;
    /// Of the user \a userId, who was chosen: {userId} from the beginning.
    static Whose chosen(const QString &userId);
    /// Of whoever signs in, who has to turn out to be \a userId; empty, where the service tells none: to be
    /// called \a name, if that tells anybody apart.
    static Whose expected(const QString &userId, const QString &name);

    /// What is meant by {userId}; undefined until somebody was chosen, or a reply has told it.
    const QJsonValue &userId() const { return m_variable; }

    /// Whom a reply is about by what was \a taken from it. The first that tells binds all that follow.
    Verdict hear(const description::Values &taken);
    /// Whom a whole reading of the account is about, by all that was \a taken in it.
    Verdict conclude(const description::Values &taken);

    /// Whether the last reply that told was about somebody else: then the sign-in may be somebody else's,
    /// too, and nothing is to be done with it before a reading says otherwise.
    bool isInDoubt() const { return m_isInDoubt; }

    /// Somebody else is meant from now on, or nobody. What is still under way for this one comes too late.
    void end() { m_isOver = true; }
    bool isOver() const { return m_isOver; }

private:
    QString m_id; ///< empty: not known
    QJsonValue m_variable{QJsonValue::Undefined};
    QString m_name; ///< which stands in for an id that was not told; empty: nothing does
    bool m_isInDoubt = false;
    bool m_isOver = false;
};

} // namespace renumber::service
