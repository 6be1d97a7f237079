// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/sqlitedesk.h"

#include <QCryptographicHash>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace renumber::desk {

QString SqliteDesk::policyFingerprint() const
{
    return QString::fromLatin1(QCryptographicHash::hash(policyText, QCryptographicHash::Sha256).toHex());
}

QString loginOfSystem()
{
    std::array<char, 4096> room{};
    passwd entry{};
    passwd *found = nullptr;
    const uid_t user = ::getuid();
    if (::getpwuid_r(user, &entry, room.data(), room.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(user);
}

} // namespace renumber::desk
