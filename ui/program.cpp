// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "flow.h"
#include "mainwindow.h"
#include "net/network.h"
#include "pages/signinpage.h"
#include "signin/onresult.h"

#include <QLocale>
#include <QPromise>
#include <QThreadPool>

namespace renumber::ui {

using service::Catalogue;
using signin::RememberedAccount;

/// The parts that speak to one service. Order matters: the later use the earlier.
struct Program::Desk
{
    Desk(Program &program, const std::shared_ptr<const service::ConfiguredService> &service)
        : client(*program.m_network, service, program.m_options.clock)
        , session(client, program.m_vault, program.m_accounts, program.m_options.clock)
        , runner(client, program.m_options.clock)
        , flow(program.m_window, client, session, runner, program.m_options.clock)
    {
        client.setLimits(program.m_options.limits);
        client.setLanguage(QLocale().bcp47Name());
    }

    service::Client client;
    signin::Session session;
    change::Runner runner;
    Flow flow;
};

Program::Program(MainWindow &window, ProgramOptions options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_options(std::move(options))
    , m_network(net::makeNetworkAccess())
    , m_accounts(m_options.dataDirectory)
{
    connect(&m_window.signInPage(), &SignInPage::serviceChosen, this, &Program::choose);
}

Program::~Program() = default;

void Program::start()
{
    auto promise = std::make_shared<QPromise<Catalogue>>();
    promise->start();
    signin::onResult(promise->future(), this, [this](const Catalogue &catalogue) {
        m_catalogue = catalogue;
        begin();
    });
    QThreadPool::globalInstance()->start(
        [promise, files = m_options.profileFiles, folders = m_options.profileFolders] {
            promise->addResult(service::readCatalogue(files, folders));
            promise->finish();
        });
    signin::onResult(m_accounts.load(), this, [this](const signin::RememberedAccounts::Result &result) {
        if (result)
            m_remembered = result->accounts;
        begin();
    });
}

void Program::begin()
{
    if (--m_stillReading > 0)
        return;
    m_window.signInPage().showCatalogue(m_catalogue);
    if (!m_catalogue.faults.isEmpty())
        emit faultsFound(m_catalogue.faults);
    const qsizetype index = indexToBeginWith();
    if (index >= 0) {
        m_window.signInPage().chooseService(index);
        open(index);
    }
    m_window.signInPage().takeFocus();
    if (index >= 0)
        resumeLast(index);
    emit started();
}

void Program::choose(qsizetype index)
{
    open(index);
    // Signing in and out has changed since the start what can be resumed.
    signin::onResult(m_accounts.load(), &m_desk->flow,
                     [this, index](const signin::RememberedAccounts::Result &result) {
                         if (result)
                             m_remembered = result->accounts;
                         resumeLast(index);
                     });
}

void Program::open(qsizetype index)
{
    m_desk.reset(); // its parts use one another: all go before the next are made
    m_window.signInPage().clearMessages();
    m_desk = std::make_unique<Desk>(*this, m_catalogue.services.at(index));
    m_desk->flow.start();
}

void Program::resumeLast(qsizetype index)
{
    const auto account = lastAccount(index);
    if (account && m_desk->session.state() == signin::Session::State::SignedOut)
        m_desk->flow.resume(*account);
}

std::optional<RememberedAccount> Program::lastAccount(qsizetype index) const
{
    const service::ConfiguredService &service = *m_catalogue.services.at(index);
    std::optional<RememberedAccount> last;
    for (const RememberedAccount &account : m_remembered) {
        // A profile that has come to point elsewhere must not send the old token there.
        const bool fits = account.profileId == service.profile.id
            && account.key.service == service.description.id && account.key.origin == service.origin;
        if (fits && (!last || last->lastUsed < account.lastUsed))
            last = account;
    }
    return last;
}

qsizetype Program::indexToBeginWith() const
{
    qsizetype best = m_catalogue.services.isEmpty() ? -1 : 0;
    if (!m_options.profileFiles.isEmpty())
        return best; // asked for by name
    QDateTime latest;
    for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
        const auto account = lastAccount(i);
        if (account && (!latest.isValid() || account->lastUsed > latest)) {
            latest = account->lastUsed;
            best = i;
        }
    }
    return best;
}

} // namespace renumber::ui
