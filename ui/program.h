// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "description/catalogue.h"
#include "instance/startrequest.h"
#include "keychain/vault.h"
#include "net/reachability.h"
#include "service/client.h"
#include "signin/rememberedaccounts.h"
#include "signin/session.h"
#include "signinflow.h"
#include "store/changestore.h"

#include <QObject>

#include <memory>
#include <vector>

namespace renumber::ui {

class Flow;
class MainWindow;

/// What the program was started with.
struct ProgramOptions
{
    QStringList profileFiles; ///< read before those of the configuration folders
    QStringList profileFolders;
    QString dataDirectory; ///< everything the program writes to disk is below it
    time::Clock clock = time::systemClock();
    service::CallLimits limits;
    OpenBrowser openBrowser; ///< empty: the system's way
    const net::Reachability *reachability = nullptr; ///< outlives the program; none: never offline
};

/// The running program: what lives as long as it does, and what is made anew for each service that is chosen.
/// Nothing here waits: profiles and remembered accounts are read in other threads while the window is shown.
class Program : public QObject
{
    Q_OBJECT
public:
    /// \a window outlives this.
    Program(MainWindow &window, ProgramOptions options, QObject *parent = nullptr);
    ~Program() override;

    void start();
    /// To the front, with the profiles that \a request names, of which the first is chosen unless a change is
    /// under way. Calls \a shown then.
    void show(const instance::StartRequest &request, const std::function<void()> &shown);
    /// Does \a afterwards once no token is being renewed and nothing is on its way into the keyring any more,
    /// or after a few seconds: a sign-in that was stored only by half would be lost.
    void finish(std::function<void()> afterwards);

signals:
    /// Profiles and remembered accounts are read and the first page is shown.
    void started();
    /// Some profiles cannot be used. The sign-in page says so, too.
    void faultsFound(const renumber::description::Faults &faults);

private:
    struct Desk; // one service being used

    void begin();
    /// Lets go of what is being used; a renewal of its token that is under way still goes into the keyring.
    void retireDesk();
    bool isSettled() const;
    void finishIfSettled();
    void add(const description::Catalogue &found);
    void choose(qsizetype index);
    void open(qsizetype index);
    void resumeLast(qsizetype index);
    void followNetwork();
    void showNetwork();
    void reloadAccounts();
    void noteUnsaved();
    void reloadUnfinished();
    void takeUnfinished(const store::ChangeStore::Loaded &found);
    void showUnfinished();
    void showAccounts();
    void goOverTo(const description::ConfiguredService &service);
    void goOverTo(const signin::RememberedAccount &account);
    void beginAnother();
    bool isAt(const keychain::VaultKey &key, const QString &profileId, qsizetype index) const;
    bool isOf(const signin::RememberedAccount &account, qsizetype index) const;
    bool fits(const signin::RememberedAccount &account, qsizetype index) const;
    std::optional<signin::RememberedAccount> lastAccount(qsizetype index) const;
    qsizetype indexToBeginWith() const;

    MainWindow &m_window;
    const ProgramOptions m_options;
    keychain::Vault m_vault;
    signin::RememberedAccounts m_accounts;
    store::ChangeStore m_store;
    description::Catalogue m_catalogue;
    QList<signin::RememberedAccount> m_remembered;
    QList<signin::RememberedAccount> m_unsaved; ///< signed in since the start, and in memory only
    QList<signin::RememberedAccount> m_offered; ///< those that can be gone over to, as shown
    QList<store::UnfinishedChange> m_unfinished; ///< of all accounts
    int m_stillReading = 3;
    std::unique_ptr<Desk> m_desk;
    std::vector<std::unique_ptr<Desk>> m_retired; ///< whose tokens are still being renewed
    std::function<void()> m_afterwards; ///< set while the program is finishing
};

} // namespace renumber::ui
