// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/caselist.h"
#include "deskflow.h"
#include "flow.h"
#include "mainwindow.h"
#include "net/reachability.h"

#include <QObject>

#include <memory>
#include <optional>

namespace renumber::ui {

/// Which service is in use: the connection to it, the case that the window shows, and whether there is a
/// network to it. One at a time, as the window has it; what is shown is one of a list of cases.
class ServiceInUse : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. A desk, where there is one, has its store in \a dataFolder. \a reachability: none,
    /// the network is always there.
    ServiceInUse(MainWindow &window, cases::CaseList &cases, const QString &dataFolder,
                 const net::Reachability *reachability, OpenBrowser openBrowser, QObject *parent = nullptr);

    /// Says which services there are to sign in to.
    void offer(const screen::Profiles &profiles);
    /// Goes over to the one of \a profiles that is chosen, with a new connection. What was in use is let go
    /// of: nothing more is sent there, and a renewal of its token that is under way still goes into the
    /// keyring.
    void open(const screen::Profiles &profiles);
    /// Signs in with the token that the keyring keeps for \a account; only once there is a service.
    void resume(const signin::RememberedAccount &account) { m_flow->resume(account); }

    /// Signs out whoever is signed in; signedInOrOut() tells when it is done.
    void signOut() { m_flow->signOut(); }

    /// The case that the window shows; null as long as there is no service.
    const cases::Case *shown() const { return m_case; }
    /// Who is signed in; none where nobody is.
    std::optional<signin::RememberedAccount> account() const;
    bool isSignedOut() const;
    bool isSigningOut() const;
    /// Whether a change is under way that another service would have to interrupt.
    bool isChangeUnderWay() const;
    /// What the record of a desk would lack if this were left now; none: nothing.
    Sentence lostByLeaving() const { return m_desk ? m_desk->lostByLeaving() : Sentence(); }
    /// Lives until another one is opened.
    QObject *lifetime() const { return m_connection; }

signals:
    /// Somebody has been signed in or out.
    void signedInOrOut();
    /// Their token was put into the keyring, or was not.
    void tokenPlaceChanged();
    void signingOut(const renumber::signin::RememberedAccount &account);

private:
    void openDesk();
    void showOnScreen();
    void letGo();
    void followNetwork();
    void showNetwork();

    MainWindow &m_window;
    cases::CaseList &m_cases;
    const QString m_dataFolder;
    const net::Reachability *const m_reachability;
    const OpenBrowser m_openBrowser;
    screen::Profiles m_profiles;
    cases::Connection *m_connection = nullptr;
    cases::Case *m_case = nullptr;
    std::unique_ptr<DeskFlow> m_desk;
    std::unique_ptr<Flow> m_flow;
};

} // namespace renumber::ui
