// SPDX-License-Identifier: Apache-2.0
// Entries of the ledger that its tests share.
#pragma once

#include "samples.h"
#include "store/ledgerentry.h"

#include <QUuid>

namespace renumber::test {

inline keychain::VaultKey userKey(const QString &user = u"user"_s)
{
    return {u"sample"_s, u"https://id.example.com"_s, user};
}

/// Camille's change, whose code is out.
inline store::LedgerEntry sampleEntry(const QString &user = u"user"_s)
{
    store::LedgerEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.account = userKey(user);
    entry.profileId = u"profile"_s;
    entry.maskedBefore = store::masked(account::ContactKind::Phone, oldNumber);
    entry.maskedTarget = store::masked(account::ContactKind::Phone, newNumber);
    entry.begunAt = at(0);
    entry.stage = store::Stage::AwaitingCode;
    entry.code = withEntries(bareCode(1), 3, change::EntriesSource::Service);
    entry.code.sentTo.clear();
    entry.code.expiresAt = at(601);
    entry.code.resendAt = at(61);
    entry.code.toCurrentAt = at(30);
    entry.details = store::DetailsPlace::Keychain;
    return entry;
}

} // namespace renumber::test
