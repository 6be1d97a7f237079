// SPDX-License-Identifier: Apache-2.0
#include "desk/store/deskkey.h"

#include "account/emailaddress.h"
#include "account/person.h"
#include "description/binding.h"
#include "keychain/secretkey.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace renumber::desk {

using keychain::EntryKey;
using keychain::Expectation;
using keychain::KeychainFailure;
using keychain::SecretPlace;
using keychain::Stored;
using keychain::StoredSecret;

namespace {

using Loaded = tl::expected<DeskKey, KeychainFailure>;

EntryKey entry()
{
    return {u"desk"_s, {}, {}, u"key of the desk's store"_s};
}

wait::Future<Loaded> made(keychain::Keychain &keychain)
{
    const QByteArray bytes = keychain::newSecretKey();
    return keychain.store(entry(), bytes).map([bytes](const Stored &stored) -> Loaded {
        if (stored.place == SecretPlace::InKeychain)
            return DeskKey(bytes);
        return tl::unexpected(stored.reason.value_or(KeychainFailure::Failed));
    });
}

} // namespace

wait::Future<Loaded> DeskKey::load(keychain::Keychain &keychain, Expectation expectation)
{
    return keychain.read(entry(), expectation)
        .andThen([&keychain, expectation](const tl::expected<StoredSecret, KeychainFailure> &found) {
            if (found && found->where.place == SecretPlace::InKeychain
                && found->secret.size() == keychain::secretKeySize)
                return wait::ready(Loaded(DeskKey(found->secret)));
            if (found) // one that the next start would not know
                return wait::ready(
                    Loaded(tl::unexpected(found->where.reason.value_or(KeychainFailure::Failed))));
            if (found.error() == KeychainFailure::Absent && expectation == Expectation::NothingStored)
                return made(keychain);
            return wait::ready(Loaded(tl::unexpected(found.error())));
        });
}

QString DeskKey::id() const
{
    return QString::fromLatin1(description::fingerprint({"which key of a desk", m_bytes}));
}

PersonKey DeskKey::person(const QString &place, const QString &user) const
{
    return {hashed({"person", place.toUtf8(), account::canonicalUser(user).toUtf8()})};
}

QString DeskKey::place(const QString &place) const
{
    return QString::fromLatin1(hashed({"place", place.toUtf8()}).toHex());
}

ContactKey DeskKey::contact(account::ContactKind kind, const account::ContactValue &value) const
{
    // In the form that all spellings share, as account::sameContact() compares them. Letter case of an
    // address, which some servers tell apart, does not make another key: it would be a way round a flag.
    if (kind == account::ContactKind::Email)
        return {hashed({"email", account::withAsciiDomain(value.text()).toCaseFolded().toUtf8()})};
    const number::E164 *number = value.number();
    return {hashed({"phone", (number == nullptr ? value.text() : number->commonDigits()).toUtf8()})};
}

/// Each part with its length before it, so that no two lists come to the same bytes.
QByteArray DeskKey::hashed(const QByteArrayList &parts) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_bytes);
    for (const QByteArray &part : parts) {
        code.addData(QByteArray::number(part.size()) + ':');
        code.addData(part);
    }
    return code.result();
}

} // namespace renumber::desk
