// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/deskrules.h"
#include "desk/store/deskkey.h"
#include "desk/store/deskstore.h"
#include "time/clock.h"

#include <functional>
#include <memory>

namespace renumber::callers {

using KeyLoaded = tl::expected<desk::DeskKey, keychain::KeychainFailure>;

/// Where a desk has its store, and the key of it.
struct DeskSetup
{
    DeskRules rules;
    std::function<wait::Future<KeyLoaded>()> loadKey; ///< makes one where there is none, nor a store yet
    std::function<std::unique_ptr<desk::DeskStore>(const desk::DeskKey &)> makeStore;
};

/// On this computer: SQLite in the data folder \a folder, the key in \a keychain, which outlives the desk.
DeskSetup onThisComputer(const DeskRules &rules, const QString &folder, keychain::Keychain &keychain,
                         const time::Clock &clock);

} // namespace renumber::callers
