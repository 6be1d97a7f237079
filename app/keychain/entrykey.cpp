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
    const QString place
        = tenant.isEmpty() ? encoded(origin) : QString(encoded(origin) % u'#' % encoded(tenant));
    const QString token = encoded(service) % u' ' % place % u' ' % encoded(user);
    return item.isEmpty() ? token : QString(token % u' ' % encoded(item));
}

QString EntryKey::formerEntryName() const
{
    const bool isThere = !formerUser.isEmpty() && tenant.isEmpty();
    return isThere ? EntryKey{service, origin, formerUser, item}.entryName() : QString();
}

} // namespace renumber::keychain
