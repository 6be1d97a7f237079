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

QString whoIs(const Account &account)
{
    return account.userId.isEmpty() ? nameWithoutContact(account.displayName) : account.userId;
}

QString nameWithoutContact(const QString &name)
{
    // In the plain form of digits and signs of every width and style.
    const QString plain = name.normalized(QString::NormalizationForm_KC);
    const auto digits = std::count_if(plain.cbegin(), plain.cend(), [](QChar c) { return c.isDigit(); });
    return plain.contains(u'@') || digits > 4 ? QString() : name;
}

} // namespace renumber::account
