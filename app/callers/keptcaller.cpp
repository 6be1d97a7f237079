// SPDX-License-Identifier: Apache-2.0
#include "callers/keptcaller.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace renumber::callers {

namespace {

keychain::EntryKey entryOf(const cases::Connection &connection, const QString &caseId)
{
    keychain::EntryKey key = connection.keyOf({});
    key.formerUser.clear();
    key.item = u"case "_s + caseId;
    return key;
}

} // namespace

void keep(cases::Connection &connection, const QString &caseId, const KeptCaller &caller)
{
    const bool isPhone = caller.kind == account::ContactKind::Phone;
    const QJsonObject json{{u"user"_s, caller.userId},
                           {u"kind"_s, isPhone ? u"phone"_s : u"email"_s},
                           {u"target"_s, caller.target.text()}};
    connection.foundation()
        .keychain.store(entryOf(connection, caseId), QJsonDocument(json).toJson(QJsonDocument::Compact))
        .detach();
}

wait::Future<std::optional<KeptCaller>> keptCaller(cases::Connection &connection, const QString &caseId)
{
    using Found = tl::expected<keychain::StoredSecret, keychain::KeychainFailure>;
    return connection.foundation()
        .keychain.read(entryOf(connection, caseId), keychain::Expectation::SecretStored)
        .map([](const Found &found) -> std::optional<KeptCaller> {
            const QJsonDocument json = found ? QJsonDocument::fromJson(found->secret) : QJsonDocument();
            KeptCaller caller;
            caller.userId = json[u"user"_s].toString();
            if (caller.userId.isEmpty())
                return std::nullopt;
            caller.kind
                = json[u"kind"_s] == u"email"_s ? account::ContactKind::Email : account::ContactKind::Phone;
            caller.target = account::ContactValue::read(caller.kind, json[u"target"_s].toString());
            return caller;
        });
}

void forget(cases::Connection &connection, const QString &caseId)
{
    connection.foundation()
        .keychain.remove(entryOf(connection, caseId), keychain::Expectation::SecretStored)
        .detach();
}

} // namespace renumber::callers
