// SPDX-License-Identifier: Apache-2.0
// Entries of the ledger that its tests share.
#pragma once

#include "change/ledgerentry.h"
#include "samples.h"

#include <QUuid>

namespace renumber::test {

inline signin::VaultKey userKey(const QString &user = u"user"_s)
{
    return {u"sample"_s, u"https://id.example.com"_s, user};
}

/// Camille's change, whose code is out.
inline change::LedgerEntry sampleEntry(const QString &user = u"user"_s)
{
    change::LedgerEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.account = userKey(user);
    entry.profileId = u"profile"_s;
    entry.maskedBefore = change::masked(account::ContactKind::Phone, oldNumber);
    entry.maskedTarget = change::masked(account::ContactKind::Phone, newNumber);
    entry.begunAt = at(0);
    entry.stage = change::Stage::AwaitingCode;
    entry.code = withEntries(bareCode(1), 3, change::EntriesSource::Service);
    entry.code.sentTo.clear();
    entry.code.expiresAt = at(601);
    entry.code.resendAt = at(61);
    entry.code.toCurrentAt = at(30);
    entry.details = change::DetailsPlace::Keychain;
    return entry;
}

} // namespace renumber::test
