// SPDX-License-Identifier: Apache-2.0
#include "entrykey.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace renumber::keychain {

QString EntryKey::entryName() const
{
    // Percent-encoding leaves no space in a part, so a space divides them; it also keeps NUL and other
    // control characters from the C strings behind the keychain. ":/@" stay as they are: people see the name.
    const auto encoded
        = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part, ":/@")); };
    const QString token = encoded(service) % u' ' % encoded(origin) % u' ' % encoded(user);
    return item.isEmpty() ? token : QString(token % u' ' % encoded(item));
}

QString EntryKey::formerEntryName() const
{
    return formerUser.isEmpty() ? QString() : EntryKey{service, origin, formerUser, item}.entryName();
}

} // namespace renumber::keychain
