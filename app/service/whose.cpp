// SPDX-License-Identifier: Apache-2.0
#include "service/whose.h"

#include "account/person.h"

using namespace Qt::StringLiterals;

namespace renumber::service {

Whose Whose::chosen(const QString &userId)
{
    Whose whose;
    whose.m_id = userId;
    whose.m_variable = userId;
    return whose;
}

Whose Whose::expected(const QString &userId, const QString &name)
{
    Whose whose;
    whose.m_id = userId;
    const QString telling = account::nameWithoutContact(name);
    if (userId.isEmpty() && !telling.isEmpty())
        whose.m_name = telling;
    return whose;
}

Whose::Verdict Whose::hear(const Values &taken)
{
    if (!has(taken, u"userId"_s))
        return Verdict::Unsaid;
    const QJsonValue told = taken.value(u"userId"_s);
    const QString id = toText(told);
    m_isInDoubt = !m_id.isEmpty() && !account::isSameUser(m_id, id);
    if (m_isInDoubt)
        return Verdict::SomebodyElses;
    if (m_id.isEmpty())
        m_id = id;
    // As the service spells it, and of its type, so that a JSON body can give it back.
    if (m_variable.isUndefined() || toText(m_variable) == id)
        m_variable = told;
    return Verdict::Theirs;
}

Whose::Verdict Whose::conclude(const Values &taken)
{
    const bool tellsId = has(taken, u"userId"_s);
    if (tellsId && !m_name)
        return Verdict::Theirs; // each reply was compared when it came
    if (!tellsId && !m_id.isEmpty())
        return Verdict::Unsaid;
    const QString name = account::nameWithoutContact(toText(taken.value(u"name"_s)));
    if (!m_name || m_name->isEmpty()) {
        m_name = name;
        return Verdict::Theirs;
    }
    if (name.isEmpty())
        return Verdict::Unsaid;
    m_isInDoubt = name != *m_name;
    return m_isInDoubt ? Verdict::SomebodyElses : Verdict::Theirs;
}

} // namespace renumber::service
