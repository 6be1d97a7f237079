// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/caselist.h"
#include "cases/forgetting.h"
#include "description/restrictions.h"
#include "instance/startrequest.h"
#include "keychain/keychain.h"
#include "menuflow.h"
#include "net/reachability.h"
#include "offeredaccounts.h"
#include "serviceinuse.h"
#include "shutdown.h"
#include "signin/rememberedaccounts.h"
#include "store/changestore.h"
#include "waitingchanges.h"

#include <QObject>

namespace renumber::ui {

/// What the program was started with.
struct ProgramOptions
{
    QStringList profileFiles; ///< read before those of the configuration folders
    QStringList profileFolders;
    QString restrictionsFile = description::restrictionsFile; ///< what an administrator forbids
    QString dataDirectory; ///< everything the program writes to disk is below it
    time::Clock clock = time::systemClock();
    service::CallLimits limits;
    OpenBrowser openBrowser; ///< empty: the system's way
    const net::Reachability *reachability = nullptr; ///< outlives the program; none: never offline
    // Of the application; they outlive the program, and have to be given.
    look::Appearance *appearance = nullptr;
    language::WindowLanguage *language = nullptr;
};

/// The running program: what lives as long as it does, and what leads from one service or account to another.
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
    /// under way. Ends \a shown then.
    void show(const instance::StartRequest &request, const wait::Promise<> &shown);
    /// Ends once no token is being renewed and nothing is on its way into the keyring any more, or after a
    /// few seconds: a sign-in that was stored only by half would be lost.
    [[nodiscard]] wait::Future<> finish() { return m_shutdown.begin(); }

signals:
    /// Profiles and remembered accounts are read and the first page is shown.
    void started();
    /// Some profiles cannot be used. The sign-in page says so, too.
    void faultsFound(const renumber::description::Faults &faults);

private:
    void begin();
    void add(const description::Catalogue &found);
    void use(const description::Catalogue &found);
    void openProfile(const QString &file);
    void signOutAndForget();
    bool isHeldBack();
    void forgetEverything();
    void tellForgotten(const cases::Remains &remains);
    screen::Profiles profiles() const;
    void choose(qsizetype index);
    void open(qsizetype index);
    void resumeLast(qsizetype index);
    void reloadAccounts();
    void followSignIn();
    void goOverTo(const description::ConfiguredService &service);
    void goOverTo(const signin::RememberedAccount &account);

    MainWindow &m_window;
    const ProgramOptions m_options;
    // The later use the earlier.
    keychain::Keychain m_keychain;
    signin::RememberedAccounts m_accounts;
    store::ChangeStore m_store;
    description::Catalogue m_catalogue;
    qsizetype m_chosen = -1; ///< the service in use, of the catalogue
    cases::CaseList m_cases;
    OfferedAccounts m_offered;
    WaitingChanges m_waiting;
    ServiceInUse m_inUse;
    Shutdown m_shutdown;
    MenuFlow m_menu;
    bool m_isForgetting = false; ///< once nobody is signed in
    int m_stillReading = 4;
};

} // namespace renumber::ui
