// SPDX-License-Identifier: Apache-2.0
#include "serviceinuse.h"

#include "screen/screenof.h"

namespace renumber::ui {

using signin::Session;

ServiceInUse::ServiceInUse(MainWindow &window, cases::CaseList &cases, const net::Reachability *reachability,
                           OpenBrowser openBrowser, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_cases(cases)
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
    m_flow = std::make_unique<Flow>(m_window, *m_case, m_profiles, m_openBrowser);
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

void ServiceInUse::letGo()
{
    m_flow.reset(); // the window is another's from now on
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

bool ServiceInUse::isChangeUnderWay() const
{
    return m_case && !change::isOver(m_case->runner().change().phase);
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
