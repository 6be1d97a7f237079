// SPDX-License-Identifier: Apache-2.0
#include "callers/desksetup.h"

#include "desk/sqlite/deskpath.h"
#include "desk/sqlite/sqlitestore.h"
#include "wait/inthread.h"

#include <QFileInfo>
#include <QThreadPool>

namespace renumber::callers {

namespace {

/// A store that is there was made with a key, which then has to be there, too.
wait::Future<KeyLoaded> keyFor(const QString &folder, keychain::Keychain &keychain)
{
    const auto isThere = [path = desk::deskPath(folder)] { return QFileInfo::exists(path); };
    return wait::inThread<bool>(*QThreadPool::globalInstance(), isThere).andThen([&keychain](bool isMade) {
        return desk::DeskKey::load(
            keychain, isMade ? keychain::Expectation::SecretStored : keychain::Expectation::NothingStored);
    });
}

} // namespace

DeskSetup onThisComputer(const DeskRules &rules, const QString &folder, keychain::Keychain &keychain,
                         const time::Clock &clock)
{
    DeskSetup setup{.rules = rules, .loadKey = {}, .makeStore = {}};
    setup.loadKey = [folder, &keychain] { return keyFor(folder, keychain); };
    setup.makeStore = [rules, folder, clock](const desk::DeskKey &key) {
        desk::SqliteDesk desk;
        desk.folder = folder;
        desk.keyId = key.id();
        desk.policy = rules.policy;
        desk.policyText = rules.policyText;
        desk.actor = desk::loginOfSystem();
        desk.place = key.place(rules.place);
        return std::make_unique<desk::SqliteStore>(desk, clock);
    };
    return setup;
}

} // namespace renumber::callers
