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
    if (userId.isEmpty())
        whose.m_name = account::nameWithoutContact(name);
    return whose;
}

Whose::Verdict Whose::hear(const description::Values &taken)
{
    if (!description::has(taken, u"userId"_s))
        return Verdict::Unsaid;
    const QJsonValue told = taken.value(u"userId"_s);
    const QString id = description::toText(told);
    m_isInDoubt = !m_id.isEmpty() && !account::isSameUser(m_id, id);
    if (m_isInDoubt)
        return Verdict::SomebodyElses;
    if (m_id.isEmpty())
        m_id = id;
    // Of the service's type, so that a JSON body can give it back. A UUID stays as it was spelled first.
    if (id == m_id)
        m_variable = told;
    else if (m_variable.isUndefined())
        m_variable = m_id;
    return Verdict::Theirs;
}

Whose::Verdict Whose::conclude(const description::Values &taken)
{
    const bool tellsId = description::has(taken, u"userId"_s);
    if (!tellsId && !m_id.isEmpty())
        return Verdict::Unsaid;
    const QString name = account::nameWithoutContact(description::toText(taken.value(u"name"_s)));
    if (!m_name.isEmpty() && name.isEmpty())
        return Verdict::Unsaid;
    if (!m_name.isEmpty() && name != m_name) {
        m_isInDoubt = true;
        return Verdict::SomebodyElses;
    }
    if (!tellsId) {
        m_name = name;
        m_isInDoubt = false;
        return Verdict::Theirs;
    }
    m_name.clear(); // each reply was compared by its id when it came, and is from now on
    return Verdict::Theirs;
}

} // namespace renumber::service
