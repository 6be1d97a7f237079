// SPDX-License-Identifier: Apache-2.0
#include "account/person.h"

#include <QUuid>

#include <algorithm>

namespace renumber::account {

bool isSameUser(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    constexpr int uuidLength = 36; // of more, QUuid would look at the beginning only
    return a.size() == uuidLength && !QUuid::fromString(a).isNull() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QString nameWithoutContact(const QString &name)
{
    const auto digits = std::count_if(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    return name.contains(u'@') || digits > 4 ? QString() : name;
}

} // namespace renumber::account
