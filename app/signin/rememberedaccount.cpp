// SPDX-License-Identifier: Apache-2.0
#include "rememberedaccount.h"

#include "account/person.h"
#include "text/sanitized.h"
#include "time/timetext.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::signin {

namespace {

constexpr int formatVersion = 2;
constexpr int versionWithIds = 1; // the users' ids stand in it as they are
constexpr auto versionMember = "version"_L1;
constexpr auto accountsMember = "accounts"_L1;
constexpr auto profileMember = "profile"_L1;
constexpr auto serviceMember = "service"_L1;
constexpr auto originMember = "origin"_L1;
constexpr auto userMember = "user"_L1;
constexpr auto lastUsedMember = "lastUsed"_L1;
constexpr auto tokenMember = "token"_L1;
constexpr auto nameMember = "name"_L1; // may be missing
constexpr auto formerUserMember = "formerUser"_L1; // likewise
constexpr auto tenantMember = "tenant"_L1; // likewise
constexpr auto hashedByMember = "idsKey"_L1; // likewise
constexpr auto keychainValue = "keychain"_L1;
constexpr auto nowhereValue = "none"_L1;

QJsonObject toJson(const RememberedAccount &account)
{
    QJsonObject object{
        {profileMember, account.profileId},
        {serviceMember, account.key.service},
        {originMember, account.key.origin},
        {userMember, account.key.user},
        {lastUsedMember, time::timeText(account.lastUsed)},
        {tokenMember, account.token == TokenPlace::Keychain ? keychainValue : nowhereValue},
    };
    if (!account.name.isEmpty())
        object.insert(nameMember, account.name);
    if (!account.formerUser.isEmpty())
        object.insert(formerUserMember, account.formerUser);
    if (!account.key.tenant.isEmpty())
        object.insert(tenantMember, account.key.tenant);
    if (!account.key.hashedBy.isEmpty())
        object.insert(hashedByMember, account.key.hashedBy);
    return object;
}

std::optional<RememberedAccount> accountFromJson(const QJsonObject &object)
{
    const auto members
        = {profileMember, serviceMember, originMember, userMember, lastUsedMember, tokenMember};
    const bool complete = std::all_of(members.begin(), members.end(), [&object](QLatin1StringView member) {
        return object.value(member).isString();
    });
    const std::optional<QDateTime> lastUsed = time::timeFrom(object.value(lastUsedMember).toString());
    const QString token = object.value(tokenMember).toString();
    const bool knownPlace = token == keychainValue || token == nowhereValue;
    if (!complete || !lastUsed || !knownPlace)
        return std::nullopt;
    RememberedAccount account{
        object.value(profileMember).toString(),
        {object.value(serviceMember).toString(), object.value(originMember).toString(),
         object.value(userMember).toString()},
        *lastUsed,
        token == keychainValue ? TokenPlace::Keychain : TokenPlace::Nowhere,
        // Earlier versions wrote an API client's id here, whatever it looked like.
        account::nameWithoutContact(
            text::sanitized(object.value(nameMember).toString(), text::Longest::Name)),
    };
    account.formerUser = object.value(formerUserMember).toString();
    account.key.formerUser = account.formerUser;
    account.key.tenant = object.value(tenantMember).toString();
    account.key.hashedBy = object.value(hashedByMember).toString();
    return account;
}

} // namespace

bool isReplacedBy(const RememberedAccount &earlier, const RememberedAccount &later)
{
    if (earlier.profileId != later.profileId || earlier.key.service != later.key.service
        || earlier.isSameAs(later))
        return false;
    keychain::EntryKey noTenant = later.key;
    noTenant.tenant.clear();
    return earlier.isKeyLost ? earlier.name == later.name : earlier.key == noTenant;
}

QByteArray toBytes(const QList<RememberedAccount> &accounts)
{
    QJsonArray array;
    for (const RememberedAccount &account : accounts)
        array.append(toJson(account));
    return QJsonDocument(QJsonObject{{versionMember, formatVersion}, {accountsMember, array}}).toJson();
}

AccountsFile accountsFromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject root = document.object();
    if (root.value(versionMember).toInt() > formatVersion)
        return {{}, AccountsFileState::Newer};

    AccountsFile file;
    file.hasIds = root.value(versionMember).toInt() == versionWithIds;
    if ((root.value(versionMember).toInt() != formatVersion && !file.hasIds)
        || !root.value(accountsMember).isArray())
        file.state = AccountsFileState::Damaged;
    const QJsonArray array = root.value(accountsMember).toArray();
    for (const auto &value : array) {
        const std::optional<RememberedAccount> account = accountFromJson(value.toObject());
        const bool repeated = account
            && std::any_of(file.accounts.cbegin(), file.accounts.cend(),
                           [&account](const RememberedAccount &known) { return known.isSameAs(*account); });
        if (account && !repeated) {
            file.accounts.append(*account);
        } else {
            file.state = AccountsFileState::Damaged;
        }
    }
    return file;
}

} // namespace renumber::signin
