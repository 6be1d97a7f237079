// SPDX-License-Identifier: Apache-2.0
#include "serviceinuse.h"

#include "screen/screenof.h"

namespace renumber::ui {

using signin::Session;

ServiceInUse::ServiceInUse(MainWindow &window, cases::CaseList &cases, const QString &dataFolder,
                           const net::Reachability *reachability, OpenBrowser openBrowser, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_cases(cases)
    , m_dataFolder(dataFolder)
    , m_reachability(reachability)
    , m_openBrowser(std::move(openBrowser))
{
    if (m_reachability)
        connect(m_reachability, &net::Reachability::changed, this, &ServiceInUse::followNetwork);
}

void ServiceInUse::offer(const screen::Profiles &profiles)
{
    m_profiles = profiles;
    if (m_flow) {
        m_flow->show();
        return;
    }
    screen::Context nowhere;
    nowhere.profiles = m_profiles;
    m_window.showScreen(screenOf({}, nowhere));
}

void ServiceInUse::open(const screen::Profiles &profiles)
{
    letGo();
    m_profiles = profiles;
    m_connection = &m_cases.connectTo(m_profiles.catalogue.services.at(m_profiles.chosen));
    m_case = &m_cases.open(*m_connection);
    if (m_connection->description().hasWayForOthers())
        openDesk();
    m_flow = std::make_unique<Flow>(m_window, *m_case, m_profiles, m_openBrowser, m_desk.get());
    const Session *session = &m_connection->session();
    connect(session, &Session::stateChanged, this, [this, session] {
        // On the way in or out nothing that is remembered changes.
        if (session->state() == Session::State::SignedIn || session->state() == Session::State::SignedOut)
            emit signedInOrOut();
    });
    connect(session, &Session::tokenStoredChanged, this, &ServiceInUse::tokenPlaceChanged);
    connect(session, &Session::signingOut, this, &ServiceInUse::signingOut);
    m_flow->start();
    showNetwork();
}

/// From the event loop: what is on the screen now may be what leads to another.
void ServiceInUse::openDesk()
{
    m_desk = std::make_unique<DeskFlow>(m_window, m_cases, *m_connection, m_dataFolder);
    connect(m_desk.get(), &DeskFlow::caseShown, this, &ServiceInUse::showOnScreen, Qt::QueuedConnection);
    connect(m_desk.get(), &DeskFlow::caseGone, this, &ServiceInUse::showOnScreen);
    connect(m_desk.get(), &DeskFlow::findShown, this, &ServiceInUse::showOnScreen, Qt::QueuedConnection);
    connect(&m_connection->session(), &Session::stateChanged, m_desk.get(), [this] {
        const Session &session = m_connection->session();
        if (session.state() == Session::State::SignedIn && session.actsForOthers())
            m_desk->open();
    });
    connect(&m_connection->session(), &Session::ended, m_desk.get(), &DeskFlow::close, Qt::QueuedConnection);
}

/// The case that the desk has in front, or else the page to find somebody.
void ServiceInUse::showOnScreen()
{
    if (!m_desk)
        return;
    callers::CallerCase *one = m_desk->onScreen();
    if (one && m_flow->isOf(one->atService())) {
        m_flow->show(); // with what was typed
        return;
    }
    m_flow.reset();
    m_flow = std::make_unique<Flow>(m_window, one ? one->atService() : *m_case, m_profiles, m_openBrowser,
                                    m_desk.get());
    m_flow->start();
}

void ServiceInUse::letGo()
{
    m_flow.reset(); // the window is another's from now on
    m_desk.reset();
    m_case = nullptr;
    cases::Connection *gone = std::exchange(m_connection, nullptr);
    if (!gone)
        return;
    // It may live for a while, and is nobody's business meanwhile.
    disconnect(&gone->session(), nullptr, this, nullptr);
    m_cases.retire(*gone);
}

std::optional<signin::RememberedAccount> ServiceInUse::account() const
{
    return m_connection ? m_connection->session().current() : std::nullopt;
}

bool ServiceInUse::isSignedOut() const
{
    return m_connection && m_connection->session().state() == Session::State::SignedOut;
}

bool ServiceInUse::isSigningOut() const
{
    return m_connection && m_connection->session().state() == Session::State::SigningOut;
}

bool ServiceInUse::isChangeUnderWay() const
{
    for (int row = 0; row < m_cases.rowCount(); ++row) {
        const cases::Case &one = m_cases.at(row);
        if (&one.connection() == m_connection
            && (one.setAside() || !change::isOver(one.runner().change().phase)))
            return true;
    }
    return false;
}

void ServiceInUse::followNetwork()
{
    // What was opened leads through the network as it was.
    if (m_connection)
        m_connection->dropLines();
    showNetwork();
}

void ServiceInUse::showNetwork()
{
    const bool offline = m_connection && m_reachability
        && m_reachability->stateOf(QUrl(m_connection->service().origin)) == net::Reachability::State::Offline;
    m_window.setNetwork(offline ? Network::Missing : Network::There);
}

} // namespace renumber::ui
