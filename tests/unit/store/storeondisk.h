// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "store/changestore.h"

namespace renumber::test {

/// A store of which each call is waited for.
class StoreOnDisk
{
public:
    explicit StoreOnDisk(const QString &folder)
        : m_store(folder, m_keychain)
    {
    }

    void prepare()
    {
        m_store.prepare();
        load(); // which comes after it
    }
    store::ChangeStore::Loaded load() { return *awaited(m_store.load()); }
    store::ChangeStore::Done write(const store::UnfinishedChange &change)
    {
        return *awaited(m_store.writeRow(change));
    }
    store::ChangeStore::Done erase(const QString &id) { return *awaited(m_store.eraseRow(id)); }

private:
    keychain::Keychain m_keychain;
    store::ChangeStore m_store;
};

} // namespace renumber::test
