// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "flow.h"
#include "mainwindow.h"
#include "net/lines.h"
#include "pages/signinpage.h"
#include "signin/onresult.h"
#include "words/isolate.h"
#include "words/unfinishedtext.h"

#include <QDesktopServices>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using description::Catalogue;
using signin::RememberedAccount;

namespace {

/// How long quitting waits for the service and the keyring.
constexpr std::chrono::seconds patience{5};

/// In another thread.
QFuture<Catalogue> reading(const QStringList &files, const QStringList &folders)
{
    auto promise = std::make_shared<QPromise<Catalogue>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, files, folders] {
        promise->addResult(description::readCatalogue(files, folders));
        promise->finish();
    });
    return promise->future();
}

/// What tells an account from others at the same place.
QString nameFor(const RememberedAccount &account)
{
    //: %1: some letters that stand for a user's id
    return account.name.isEmpty() ? Program::tr("Account …%1").arg(account.key.user.right(4)) : account.name;
}

ProgramOptions complete(ProgramOptions options)
{
    if (!options.openBrowser)
        options.openBrowser = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    return options;
}

} // namespace

/// The parts that speak to one service. Order matters: the later use the earlier.
struct Program::Desk
{
    Desk(Program &program, const std::shared_ptr<const description::ConfiguredService> &service)
        : lines({service->trusted}, program.m_options.clock)
        , client(lines, service, program.m_options.clock)
        , server(lines, service, program.m_options.clock)
        , session(server, client, program.m_vault, program.m_accounts, program.m_options.clock)
        , runner(client, program.m_options.clock)
        , journal(program.m_store, service->profile.id, program.m_options.clock)
        , backlog(program.m_store, journal, service->description, program.m_options.clock)
        , flow(std::make_unique<Flow>(program.m_window, client, session, runner, Keeping{journal, backlog},
                                      program.m_options.clock, program.m_options.openBrowser))
    {
        server.setLimits(program.m_options.limits);
        server.setLanguage(QLocale().bcp47Name());
        client.setLimits(program.m_options.limits);
        client.setLanguage(QLocale().bcp47Name());
    }

    net::Lines lines;
    service::Client client;
    signin::AuthorizationServer server;
    signin::Session session;
    change::Runner runner;
    store::ChangeJournal journal;
    store::Backlog backlog;
    std::unique_ptr<Flow> flow;
};

Program::Program(MainWindow &window, ProgramOptions options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_options(complete(std::move(options)))
    , m_accounts(m_options.dataDirectory)
    , m_store(m_options.dataDirectory, m_vault)
{
    connect(&m_window.signInPage(), &SignInPage::serviceChosen, this, &Program::choose);
    connect(&m_window, &MainWindow::accountChosen, this, [this](qsizetype index) {
        // From the event loop: the menu that this comes from is filled anew.
        QMetaObject::invokeMethod(
            this, [this, account = m_offered.at(index)] { goOverTo(account); }, Qt::QueuedConnection);
    });
    connect(&m_window, &MainWindow::anotherAccountRequested, this, &Program::beginAnother);
    if (m_options.reachability)
        connect(m_options.reachability, &net::Reachability::changed, this, &Program::followNetwork);
}

Program::~Program() = default;

void Program::start()
{
    signin::onResult(reading(m_options.profileFiles, m_options.profileFolders), this,
                     [this](const Catalogue &catalogue) {
                         m_catalogue = catalogue;
                         begin();
                     });
    signin::onResult(m_accounts.load(), this, [this](const signin::RememberedAccounts::Result &result) {
        if (result)
            m_remembered = result->accounts;
        begin();
    });
    signin::onResult(m_store.load(), this, [this](const store::ChangeStore::Loaded &found) {
        takeUnfinished(found);
        begin();
    });
}

void Program::begin()
{
    if (--m_stillReading > 0)
        return;
    m_window.signInPage().showCatalogue(m_catalogue);
    showAccounts();
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

void Program::show(const instance::StartRequest &request, const std::function<void()> &shown)
{
    if (m_stillReading > 0) { // the first page is still to come
        connect(
            this, &Program::started, this, [this, request, shown] { show(request, shown); },
            Qt::SingleShotConnection);
        return;
    }
    m_window.comeForward();
    if (request.profileFiles.isEmpty()) {
        shown();
        return;
    }
    signin::onResult(reading(request.profileFiles, {}), this, [this, shown](const Catalogue &found) {
        add(found);
        if (found.services.isEmpty())
            m_window.showNote([] { return tr("This profile cannot be used. The sign-in page says why."); });
        else
            goOverTo(*found.services.first());
        shown();
    });
}

/// In the places of those of the same names; whatever is shown has the same index as before.
void Program::add(const Catalogue &found)
{
    for (const auto &service : found.services) {
        const auto same = std::find_if(
            m_catalogue.services.begin(), m_catalogue.services.end(),
            [&service](const auto &other) { return other->profile.id == service->profile.id; });
        if (same == m_catalogue.services.end())
            m_catalogue.services.append(service);
        else
            *same = service;
    }
    for (const description::Fault &fault : found.faults) {
        if (!m_catalogue.faults.contains(fault))
            m_catalogue.faults.append(fault);
    }
    const qsizetype chosen = m_window.signInPage().chosenService();
    m_window.signInPage().showCatalogue(m_catalogue);
    if (chosen >= 0)
        m_window.signInPage().chooseService(chosen);
    showAccounts();
    if (!found.faults.isEmpty())
        emit faultsFound(found.faults);
}

void Program::goOverTo(const description::ConfiguredService &service)
{
    if (m_desk && m_desk->client.service().profile == service.profile)
        return;
    if (m_desk && !change::isOver(m_desk->runner.change().phase)) {
        m_window.showNote([name = isolated(service.profile.name)] {
            //: %1: the name of a profile
            return tr("You asked for %1. Finish or leave this change first, then sign in there.").arg(name);
        });
        return;
    }
    for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
        if (m_catalogue.services.at(i)->profile == service.profile) {
            m_window.signInPage().chooseService(i);
            choose(i);
            return;
        }
    }
}

void Program::choose(qsizetype index)
{
    open(index);
    // Signing in and out has changed since the start what can be resumed.
    signin::onResult(m_accounts.load(), m_desk->flow.get(),
                     [this, index](const signin::RememberedAccounts::Result &result) {
                         if (result)
                             m_remembered = result->accounts;
                         resumeLast(index);
                     });
}

void Program::open(qsizetype index)
{
    retireDesk();
    m_window.signInPage().clearMessages();
    showUnfinished();
    m_desk = std::make_unique<Desk>(*this, m_catalogue.services.at(index));
    connect(&m_desk->session, &signin::Session::stateChanged, this, [this] {
        // On the way in or out nothing that is remembered changes.
        const auto state = m_desk->session.state();
        if (state == signin::Session::State::SignedIn || state == signin::Session::State::SignedOut)
            reloadAccounts();
        if (state == signin::Session::State::SignedOut)
            reloadUnfinished();
    });
    connect(&m_desk->session, &signin::Session::tokenStoredChanged, this, [this] {
        noteUnsaved();
        reloadAccounts();
    });
    connect(&m_desk->session, &signin::Session::signingOut, this, [this](const RememberedAccount &account) {
        m_unsaved.removeIf([&account](const RememberedAccount &one) { return one.isSameAs(account); });
    });
    m_desk->flow->start();
    showNetwork();
}

void Program::followNetwork()
{
    // What was opened leads through the network as it was.
    if (m_desk)
        m_desk->lines.drop();
    showNetwork();
}

void Program::showNetwork()
{
    const bool offline = m_desk && m_options.reachability
        && m_options.reachability->stateOf(QUrl(m_desk->client.service().origin))
            == net::Reachability::State::Offline;
    m_window.setNetwork(offline ? Network::Missing : Network::There);
}

void Program::reloadAccounts()
{
    signin::onResult(m_accounts.load(), this, [this](const signin::RememberedAccounts::Result &result) {
        if (result)
            m_remembered = result->accounts;
        showAccounts();
    });
}

void Program::reloadUnfinished()
{
    signin::onResult(m_store.load(), this, [this](const store::ChangeStore::Loaded &found) {
        takeUnfinished(found);
        showUnfinished();
    });
}

void Program::takeUnfinished(const store::ChangeStore::Loaded &found)
{
    m_unfinished = found ? found->changes : QList<store::UnfinishedChange>();
    if (!found)
        m_window.showNote([failure = found.error()] { return listUnusableText(failure); });
    else if (!found->setAside.isEmpty())
        m_window.showNote([place = found->setAside] { return listSetAsideText(place); });
}

/// For whoever is about to sign in: which changes they could go on with.
void Program::showUnfinished()
{
    const qsizetype index = m_window.signInPage().chosenService();
    QList<store::UnfinishedChange> waiting;
    for (const store::UnfinishedChange &change : std::as_const(m_unfinished)) {
        if (change.isWaiting() && index >= 0 && isAt(change.account, change.profileId, index))
            waiting.append(store::inSteadyTime(change, m_options.clock.now()));
    }
    Sentence sentence;
    if (!waiting.isEmpty())
        sentence = [waiting, name = isolated(m_catalogue.services.at(index)->description.name),
                    clock = m_options.clock] { return waitingText(waiting, name, clock.now()); };
    m_window.signInPage().showUnfinished(sentence);
}

/// Whoever is signed in without a keyring is known until the program ends, and in no file.
void Program::noteUnsaved()
{
    const auto current = m_desk->session.current();
    if (!current)
        return;
    m_unsaved.removeIf([&current](const RememberedAccount &one) { return one.isSameAs(*current); });
    if (current->token == signin::TokenPlace::Nowhere)
        m_unsaved.append(*current);
}

void Program::showAccounts()
{
    const auto current = m_desk ? m_desk->session.current() : std::nullopt;
    m_offered.clear();
    QList<AccountEntry> entries;
    QList<RememberedAccount> all = m_remembered;
    for (const RememberedAccount &account : std::as_const(m_unsaved)) {
        const auto isSame = [&account](const RememberedAccount &other) { return other.isSameAs(account); };
        if (std::none_of(all.cbegin(), all.cend(), isSame))
            all.append(account);
    }
    for (const RememberedAccount &account : all) {
        for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
            if (!fits(account, i))
                continue;
            const account::Profile &profile = m_catalogue.services.at(i)->profile;
            const bool isCurrent = current && current->isSameAs(account);
            m_offered.append(account);
            entries.append({nameFor(account), profile.name, m_catalogue.services.at(i)->origin,
                            account.key.user, isCurrent});
        }
    }
    m_window.showAccounts(entries);
}

void Program::goOverTo(const RememberedAccount &account)
{
    for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
        if (!fits(account, i))
            continue;
        m_window.signInPage().chooseService(i);
        // Whoever was signed out in the middle of a change may be coming back to it.
        const bool isHere = m_desk && m_desk->client.service().profile.id == account.profileId
            && m_desk->session.state() == signin::Session::State::SignedOut;
        if (!isHere)
            open(i);
        m_desk->flow->resume(account);
        return;
    }
}

void Program::beginAnother()
{
    open(m_window.signInPage().chosenService());
}

void Program::retireDesk()
{
    if (!m_desk)
        return;
    m_desk->flow.reset(); // the window is another's from now on
    // Nothing may be sent from now on that waits for a renewed token or for the keyring: its number is no
    // longer on the screen.
    m_desk->runner.putDown();
    m_desk->lines.drop();
    if (!m_desk->session.isRenewing()) {
        m_desk.reset();
        return;
    }
    m_desk->backlog.close(); // what it lists is another's to go on with
    Desk *desk = m_desk.get();
    m_retired.push_back(std::move(m_desk));
    disconnect(&desk->session, nullptr, this, nullptr);
    const auto letGo = [this, desk] {
        std::erase_if(m_retired, [desk](const auto &one) { return one.get() == desk; });
        finishIfSettled();
    };
    connect(&desk->session, &signin::Session::renewalEnded, this, letGo, Qt::QueuedConnection);
}

bool Program::isSettled() const
{
    return m_vault.isIdle() && m_retired.empty()
        && !(m_desk && (m_desk->session.isRenewing() || !m_desk->journal.isIdle()));
}

void Program::finish(std::function<void()> afterwards)
{
    m_afterwards = std::move(afterwards);
    if (m_desk)
        m_desk->runner.putDown(); // what waits to be sent is not sent behind a closed window
    // Queued: what has just ended may lead to the next thing on its way.
    connect(&m_vault, &keychain::Vault::becameIdle, this, &Program::finishIfSettled, Qt::QueuedConnection);
    if (m_desk) {
        connect(&m_desk->session, &signin::Session::renewalEnded, this, &Program::finishIfSettled,
                Qt::QueuedConnection);
        connect(&m_desk->journal, &store::ChangeJournal::becameIdle, this, &Program::finishIfSettled,
                Qt::QueuedConnection);
    }
    // The keyring may be waiting for a person who has gone.
    QTimer::singleShot(patience, this, [this] {
        if (m_afterwards)
            std::exchange(m_afterwards, nullptr)();
    });
    finishIfSettled();
}

void Program::finishIfSettled()
{
    if (!m_afterwards || !isSettled())
        return;
    // What the disk is still being told, of a change that is over say, may lead to the keychain.
    signin::onResult(m_store.load(), this, [this](const store::ChangeStore::Loaded &) {
        if (m_afterwards && isSettled())
            std::exchange(m_afterwards, nullptr)();
    });
}

void Program::resumeLast(qsizetype index)
{
    const auto account = lastAccount(index);
    if (account && m_desk->session.state() == signin::Session::State::SignedOut)
        m_desk->flow->resume(*account);
}

bool Program::isAt(const keychain::VaultKey &key, const QString &profileId, qsizetype index) const
{
    const description::ConfiguredService &service = *m_catalogue.services.at(index);
    return profileId == service.profile.id && key.service == service.description.id
        && key.origin == service.origin;
}

/// Of this profile and service, be it at another address.
bool Program::isOf(const RememberedAccount &account, qsizetype index) const
{
    const description::ConfiguredService &service = *m_catalogue.services.at(index);
    return account.profileId == service.profile.id && account.key.service == service.description.id;
}

/// At the same address, or at the one to which an administrator has moved the service: a profile that the
/// person can write must not send the old token elsewhere.
bool Program::fits(const RememberedAccount &account, qsizetype index) const
{
    const auto &persons = m_catalogue.services.at(index)->persons;
    return isAt(account.key, account.profileId, index)
        || (isOf(account, index) && persons && persons->isEmpty());
}

std::optional<RememberedAccount> Program::lastAccount(qsizetype index) const
{
    const auto rankOf = [this, index](const RememberedAccount &account) {
        return std::pair(fits(account, index), account.lastUsed);
    };
    std::optional<RememberedAccount> last;
    for (const RememberedAccount &account : m_remembered) {
        // One at another address is not signed in to, but says why.
        if (isOf(account, index) && (!last || rankOf(*last) < rankOf(account)))
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
