// SPDX-License-Identifier: Apache-2.0
#include "account/person.h"

#include <QUuid>

#include <algorithm>

namespace renumber::account {

QString canonicalUser(const QString &id)
{
    constexpr int uuidLength = 36; // of more, QUuid would look at the beginning only
    return id.size() == uuidLength && !QUuid::fromString(id).isNull() ? id.toLower() : id;
}

bool isSameUser(const QString &a, const QString &b)
{
    return canonicalUser(a) == canonicalUser(b);
}

QString nameWithoutContact(const QString &name)
{
    const auto digits = std::count_if(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    return name.contains(u'@') || digits > 4 ? QString() : name;
}

} // namespace renumber::account
