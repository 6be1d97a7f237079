// SPDX-License-Identifier: Apache-2.0
#include "vaultkey.h"

using namespace Qt::StringLiterals;

namespace renumber::signin {

QString VaultKey::entryName() const
{
    // Percent-encoding leaves no space in a part, so a space divides them; it also keeps NUL and other
    // control characters from the C strings behind the keychain. ":/@" stay as they are: people see the name.
    const auto encoded
        = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part, ":/@")); };
    return encoded(service) % u' ' % encoded(origin) % u' ' % encoded(user);
}

QString originOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    const QString scheme = url.scheme().toLower();
    const int ownPort = scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1;
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    if (url.port() != ownPort)
        origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

} // namespace renumber::signin
