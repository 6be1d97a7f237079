// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/caselist.h"
#include "keychain/keychain.h"
#include "store/changestore.h"

#include <QObject>

#include <optional>

namespace renumber::ui {

/// The end of the program: it waits until nothing would be lost, as a sign-in that was stored only by half
/// would be.
class Shutdown : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    Shutdown(cases::CaseList &cases, keychain::Keychain &keychain, store::ChangeStore &store,
             QObject *parent = nullptr);

    /// Ends once no token is being renewed and nothing is on its way to disk or keyring any more, or after a
    /// few seconds. Nothing is sent any more that waits for something.
    [[nodiscard]] wait::Future<> begin();

private:
    bool isSettled() const;
    void endIfSettled();
    void end();

    cases::CaseList &m_cases;
    keychain::Keychain &m_keychain;
    store::ChangeStore &m_store;
    std::optional<wait::Promise<>> m_promise; ///< none before and after
};

} // namespace renumber::ui
