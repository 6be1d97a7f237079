// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "desk/sqlite/deskpath.h"
#include "language/windowlanguage.h"
#include "notifier.h"
#include "pages/codepage.h"
#include "pages/signinpage.h"
#include "signin/accountplace.h"
#include "wait/inthread.h"
#include "words/forgettingtext.h"
#include "words/isolate.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using description::Catalogue;
using signin::RememberedAccount;

namespace {

/// In another thread.
wait::Future<Catalogue> reading(const QStringList &files, const QStringList &folders,
                                const QString &restrictionsFile)
{
    return wait::inThread<Catalogue>(*QThreadPool::globalInstance(), [files, folders, restrictionsFile] {
        return description::within(description::readRestrictions(restrictionsFile),
                                   description::readCatalogue(files, folders));
    });
}

ProgramOptions complete(ProgramOptions options)
{
    if (!options.openBrowser)
        options.openBrowser = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    return options;
}

} // namespace

Program::Program(MainWindow &window, ProgramOptions options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_options(complete(std::move(options)))
    , m_accounts(m_options.dataDirectory)
    , m_store(m_options.dataDirectory, m_keychain)
    , m_cases({m_keychain, m_accounts, m_store, m_options.clock, m_options.limits,
               [] { return language::bcp47Of(QLocale()); }})
    , m_offered(window, m_accounts, m_catalogue)
    , m_waiting(window, m_store, m_options.clock)
    , m_inUse(window, m_cases, m_options.dataDirectory, m_options.reachability, m_options.openBrowser)
    , m_shutdown(m_cases, m_keychain, m_store)
    , m_menu(window, *m_options.appearance, *m_options.language, m_options.dataDirectory)
{
    connect(&m_window.codePage(), &CodePage::expiringUnseen, this,
            [] { notifyPerson(tr("A code is about to expire. Open Renumber to enter it.")); });
    connect(&m_menu, &MenuFlow::profileChosen, this, &Program::openProfile);
    connect(&m_menu, &MenuFlow::forgettingConfirmed, this, &Program::signOutAndForget);
    connect(&m_window.signInPage(), &SignInPage::serviceChosen, this, &Program::choose);
    connect(&m_window, &MainWindow::anotherAccountRequested, this, [this] { open(m_chosen); });
    connect(&m_offered, &OfferedAccounts::chosen, this,
            [this](const RememberedAccount &account) { goOverTo(account); });
    connect(&m_inUse, &ServiceInUse::signedInOrOut, this, &Program::followSignIn);
    connect(&m_inUse, &ServiceInUse::signingOut, &m_offered, &OfferedAccounts::noteSigningOut);
    connect(&m_inUse, &ServiceInUse::tokenPlaceChanged, this, [this] {
        if (const auto current = m_inUse.account())
            m_offered.noteTokenPlace(*current);
        reloadAccounts();
    });
}

Program::~Program() = default;

void Program::start()
{
    // First, in which language: what is wrong with a profile is put into words where it is read.
    m_menu.restore().then(this, [this](wait::Ended) {
        reading(m_options.profileFiles, m_options.profileFolders, m_options.restrictionsFile)
            .then(this, [this](const Catalogue &catalogue) {
                m_catalogue = catalogue;
                begin();
            });
        begin();
    });
    m_offered.reload().then(this, [this](wait::Ended) { begin(); });
    m_waiting.load().then(this, [this](wait::Ended) { begin(); });
}

void Program::begin()
{
    if (--m_stillReading > 0)
        return;
    m_offered.show({});
    if (!m_catalogue.faults.isEmpty())
        emit faultsFound(m_catalogue.faults);
    const bool isAskedByName = !m_options.profileFiles.isEmpty() && !m_catalogue.services.isEmpty();
    const qsizetype index = isAskedByName ? 0 : m_offered.serviceUsedLast();
    if (index >= 0) {
        open(index);
        resumeLast(index);
    } else {
        m_inUse.offer(profiles());
    }
    emit started();
}

void Program::show(const instance::StartRequest &request, const wait::Promise<> &shown)
{
    if (m_stillReading > 0) { // the first page is still to come
        connect(
            this, &Program::started, this, [this, request, shown] { show(request, shown); },
            Qt::SingleShotConnection);
        return;
    }
    m_window.comeForward();
    if (request.profileFiles.isEmpty()) {
        shown.end();
        return;
    }
    reading(request.profileFiles, {}, m_options.restrictionsFile)
        .then(this, [this, shown](const Catalogue &found) {
            use(found);
            shown.end();
        });
}

void Program::openProfile(const QString &file)
{
    reading({file}, {}, m_options.restrictionsFile).then(this, [this](const Catalogue &found) {
        use(found);
    });
}

/// Goes over to the first of those that were asked for by name.
void Program::use(const Catalogue &found)
{
    add(found);
    const bool isInUse = !found.services.isEmpty() && m_catalogue.services.contains(found.services.first());
    if (isInUse)
        goOverTo(*found.services.first());
    else
        m_window.showNote([] { return tr("This profile cannot be used. The sign-in page says why."); });
}

void Program::add(const Catalogue &found)
{
    // What was wrong with a file that has been read again is not so any more, or is found again.
    QSet<QString> readAgain;
    for (const auto &service : found.services)
        readAgain.insert(service->profile.file);
    m_catalogue.faults.removeIf(
        [&readAgain](const description::Fault &fault) { return readAgain.contains(fault.file); });
    const auto before = m_catalogue.faults.size();
    description::add(found, m_catalogue);
    m_inUse.offer(profiles());
    m_offered.show(m_inUse.account());
    if (m_catalogue.faults.size() > before)
        emit faultsFound(m_catalogue.faults.sliced(before));
}

void Program::goOverTo(const description::ConfiguredService &service)
{
    const cases::Case *shown = m_inUse.shown();
    if (shown && shown->connection().service().profile == service.profile)
        return;
    if (m_inUse.isChangeUnderWay()) {
        m_window.showNote([name = isolated(service.profile.name)] {
            //: %1: the name of a profile
            return tr("You asked for %1. Finish or leave this change first, then sign in there.").arg(name);
        });
        return;
    }
    for (qsizetype i = 0; i < m_catalogue.services.size(); ++i) {
        if (m_catalogue.services.at(i)->profile == service.profile) {
            choose(i);
            return;
        }
    }
}

void Program::choose(qsizetype index)
{
    open(index);
    // Signing in and out has changed since the start what can be resumed.
    m_offered.reload().then(m_inUse.lifetime(), [this, index](wait::Ended) { resumeLast(index); });
}

void Program::open(qsizetype index)
{
    if (m_isForgetting || isHeldBack())
        return; // which comes first
    m_chosen = index;
    m_inUse.open(profiles());
    m_offered.show(m_inUse.account()); // nobody is signed in there yet
}

/// Nobody goes on to something else by which the record of a desk would lack what happened there.
bool Program::isHeldBack()
{
    const Sentence lost = m_inUse.lostByLeaving();
    if (lost)
        m_window.showNote(lost);
    return lost != nullptr;
}

screen::Profiles Program::profiles() const
{
    if (m_chosen < 0)
        return {m_catalogue};
    const description::ConfiguredService &service = *m_catalogue.services.at(m_chosen);
    return {m_catalogue, m_chosen, m_waiting.at(service), m_waiting.strayedFrom(service)};
}

/// The token is revoked where the service does that: so that comes first.
void Program::signOutAndForget()
{
    if (isHeldBack())
        return;
    if (m_inUse.account() || m_inUse.isSigningOut()) {
        m_isForgetting = true;
        if (m_inUse.account())
            m_inUse.signOut();
        return;
    }
    if (m_inUse.shown() && !m_inUse.isSignedOut())
        open(m_chosen); // nobody is signed in behind this
    forgetEverything();
}

/// Once no token is being renewed any more, which would go into the keyring behind this.
void Program::forgetEverything()
{
    m_isForgetting = false;
    if (!m_cases.isSettled()) {
        connect(&m_cases, &cases::CaseList::somethingEnded, this, &Program::forgetEverything,
                Qt::SingleShotConnection);
        return;
    }
    m_menu.forget();
    auto *forgetting = new cases::Forgetting(m_cases.foundation(), this);
    forgetting->begin(m_offered.takeUnsaved()).then(this, [this, forgetting](const cases::Remains &remains) {
        forgetting->deleteLater();
        tellForgotten(remains);
        reloadAccounts();
        m_waiting.load().then(this, [this](wait::Ended) { m_inUse.offer(profiles()); });
    });
}

void Program::tellForgotten(const cases::Remains &remains)
{
    const auto isThere = [path = desk::deskPath(m_options.dataDirectory)] {
        return QFileInfo::exists(path) ? DeskRecord::Kept : DeskRecord::None;
    };
    wait::inThread<DeskRecord>(*QThreadPool::globalInstance(), isThere)
        .then(this, [this, remains](DeskRecord record) {
            m_window.showNote([remains, record] { return forgottenText(remains, record); },
                              remains.isNothing() ? look::Tone::Ok : look::Tone::Doubt);
        });
}

void Program::followSignIn()
{
    if (m_isForgetting && m_inUse.isSignedOut()) {
        forgetEverything();
        return;
    }
    reloadAccounts();
    if (m_inUse.isSignedOut())
        m_waiting.load().then(this, [this](wait::Ended) { m_inUse.offer(profiles()); });
}

void Program::reloadAccounts()
{
    m_offered.reload().then(this, [this](wait::Ended) { m_offered.show(m_inUse.account()); });
}

void Program::goOverTo(const RememberedAccount &account)
{
    const qsizetype index = m_offered.serviceFor(account);
    if (index < 0)
        return;
    // Whoever was signed out in the middle of a change may be coming back to it.
    const bool isHere
        = m_inUse.isSignedOut() && m_inUse.shown()->connection().service().profile.id == account.profileId;
    if (!isHere)
        open(index);
    m_inUse.resume(account);
}

void Program::resumeLast(qsizetype index)
{
    const auto account = m_offered.last(index);
    if (account && m_inUse.isSignedOut())
        m_inUse.resume(*account);
}

} // namespace renumber::ui
