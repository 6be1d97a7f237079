// SPDX-License-Identifier: Apache-2.0
// Unfinished changes that tests share.
#pragma once

#include "samples.h"
#include "store/unfinishedchange.h"

#include <QUuid>

namespace renumber::test {

inline keychain::EntryKey userKey(const QString &user = u"user"_s)
{
    return {u"sample"_s, u"https://id.example.com"_s, user};
}

/// Camille's change, whose code is out.
inline store::UnfinishedChange sampleChange(const QString &user = u"user"_s)
{
    store::UnfinishedChange entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.account = userKey(user);
    entry.profileId = u"profile"_s;
    entry.maskedBefore = store::masked(account::ContactKind::Phone, oldNumber);
    entry.maskedTarget = store::masked(account::ContactKind::Phone, newNumber);
    entry.begunAt = at(0);
    entry.stage = store::UnfinishedChange::Stage::AwaitingCode;
    entry.code = withEntries(bareCode(1), 3, change::EntriesSource::Service);
    entry.code.sentTo = {};
    entry.code.expiresAt = at(601);
    entry.code.resendAt = at(61);
    entry.code.toCurrentAt = at(30);
    entry.code.channel = {description::Channel::Kind::App, u"Chatter"_s, u"chat"_s};
    entry.place = store::UnfinishedChange::Place::Keychain;
    return entry;
}

} // namespace renumber::test
