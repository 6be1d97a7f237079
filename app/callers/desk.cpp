// SPDX-License-Identifier: Apache-2.0
#include "callers/desk.h"

#include "account/person.h"
#include "desk/store/newid.h"
#include "text/sanitized.h"

#include <algorithm>

namespace renumber::callers {

using desk::newId;
using desk::Receipt;
using desk::StoreFault;
using desk::StoreResult;

Desk::Desk(cases::CaseList &cases, DeskSetup setup, QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_setup(std::move(setup))
{
}

Desk::~Desk() = default;

void Desk::open()
{
    m_loading = m_setup.loadKey();
    m_loading.then([this](const KeyLoaded &key) { openWith(key); });
}

void Desk::openWith(const KeyLoaded &key)
{
    if (!key) {
        setTrouble(key.error());
        return;
    }
    m_key = *key;
    m_store = m_setup.makeStore(*m_key);
    m_opening = m_store->open();
    m_opening.then([this](const StoreResult<desk::Opened> &opened) { takeOpened(opened); });
}

void Desk::takeOpened(const StoreResult<desk::Opened> &opened)
{
    if (!opened) {
        setTrouble(opened.error());
        return;
    }
    m_opened = *opened;
    m_trouble.reset();
    // On one computer whoever deploys the policy and whoever uses it are told apart by the file's owner, not
    // by the store: that it is another from now on is written down.
    if (!m_opened->isPolicyKnown && m_opened->isLossStated)
        carryOut(desk::operation::RegisterPolicy{});
    refresh();
}

void Desk::stateLoss(const QString &how)
{
    carryOut(desk::operation::StateLoss{}, how);
}

void Desk::carryOut(const desk::operation::Command &command, const QString &note)
{
    m_store->carryOut({.id = newId(), .command = command, .note = note})
        .then(this, [this, command](const StoreResult<Receipt> &result) {
            if (!result) {
                setTrouble(result.error());
                return;
            }
            if (std::holds_alternative<desk::operation::StateLoss>(command)) {
                m_opened->isLossStated = true;
                if (!m_opened->isPolicyKnown)
                    carryOut(desk::operation::RegisterPolicy{});
            }
            if (std::holds_alternative<desk::operation::RegisterPolicy>(command))
                m_opened->isPolicyKnown = true;
            refresh();
        });
}

void Desk::refresh()
{
    if (!m_store)
        return;
    m_refreshing = m_store->board();
    m_refreshing.then([this](const StoreResult<QList<desk::DeskCase>> &board) {
        if (!board) {
            setTrouble(board.error());
            return;
        }
        m_board = *board;
        m_trouble.reset();
        emit changed();
    });
}

void Desk::setTrouble(const std::optional<DeskTrouble> &trouble)
{
    m_trouble = trouble;
    emit changed();
}

QDateTime Desk::fromStore(const QDateTime &time) const
{
    for (const auto &one : m_inHand) {
        if (const QDateTime here = one->record().fromStore(time); here.isValid())
            return here;
    }
    return time; // the store of one computer goes by the program's clock
}

CallerCase *Desk::inHand(const QString &caseId) const
{
    const auto at = std::find_if(m_inHand.cbegin(), m_inHand.cend(),
                                 [&caseId](const auto &one) { return one->id() == caseId; });
    return at == m_inHand.cend() ? nullptr : at->get();
}

const CallerCase *Desk::behind() const
{
    const auto at = std::find_if(m_inHand.cbegin(), m_inHand.cend(),
                                 [](const auto &one) { return one->isRecordBehind(); });
    return at == m_inHand.cend() ? nullptr : at->get();
}

wait::Future<StoreResult<Receipt>> Desk::askSearch()
{
    m_lastSearch = newId();
    return m_store->carryOut({.id = m_lastSearch, .command = desk::operation::Search{}});
}

void Desk::noteHits(const QString &search, int hits)
{
    carryOut(desk::operation::RecordHits{search, hits});
}

/// That somebody's account is opened is in the record before it is read.
void Desk::serve(cases::Connection &connection, const QString &userId, const QString &name,
                 account::ContactKind kind)
{
    stopBeginning();
    const desk::operation::OpenPerson opening{
        personAt(*m_key, connection, userId),
        text::sanitized(account::nameWithoutContact(name), text::Longest::Name)};
    m_noting = m_store->carryOut({.id = newId(), .command = opening});
    m_noting.then([this, &connection, userId, kind](const StoreResult<Receipt> &noted) {
        if (noted)
            begin(connection, newId(), userId, kind, Beginning::Opening, {});
        else
            emit notServed(noted.error());
    });
}

void Desk::take(cases::Connection &connection, const QString &caseId)
{
    stopBeginning();
    m_remembering = keptCaller(connection, caseId);
    m_remembering.then([this, &connection, caseId](const std::optional<KeptCaller> &kept) {
        if (kept)
            begin(connection, caseId, kept->userId, kept->kind, Beginning::Taking, kept->target);
        else
            emit personWanted(caseId);
    });
}

void Desk::begin(cases::Connection &connection, const QString &caseId, const QString &userId,
                 account::ContactKind kind, Beginning beginning, const account::ContactValue &target)
{
    const Stand stand{*m_store, m_setup.rules.policy, *m_key, m_cases};
    m_beginning = std::make_unique<CallerCase>(stand, connection, caseId, userId, kind);
    connect(
        m_beginning.get(), &CallerCase::began, this, [this, caseId] { takeServed(caseId); },
        Qt::QueuedConnection);
    connect(
        m_beginning.get(), &CallerCase::failed, this,
        [this, &connection, userId, caseId](const std::optional<service::Problem> &problem,
                                            const std::optional<StoreFault> &fault) {
            if (isBeginning(caseId))
                takeNotServed(connection, userId, problem, fault);
        },
        Qt::QueuedConnection);
    connect(
        m_beginning.get(), &CallerCase::notTheirs, this,
        [this, caseId] {
            if (!isBeginning(caseId))
                return;
            m_beginning.reset();
            emit personWanted(caseId);
        },
        Qt::QueuedConnection);
    m_beginning->begin(beginning, target);
    emit changed();
}

/// A late word of one that was given up is about nobody.
bool Desk::isBeginning(const QString &caseId) const
{
    return m_beginning && m_beginning->id() == caseId;
}

void Desk::stopBeginning()
{
    m_noting.cancel();
    m_remembering.cancel();
    m_beginning.reset();
}

void Desk::takeServed(const QString &caseId)
{
    if (!isBeginning(caseId))
        return;
    m_inHand.push_back(std::move(m_beginning));
    CallerCase *one = m_inHand.back().get();
    connect(one, &CallerCase::changed, this, &Desk::changed);
    connect(&one->record(), &CaseRecord::changed, this, &Desk::refresh);
    connect(
        one, &CallerCase::over, this, [this, id = one->id()] { letGo(id); }, Qt::QueuedConnection);
    refresh();
    emit served(one);
}

/// Whoever has a case already goes on with that, unless somebody else has it in hand.
void Desk::takeNotServed(cases::Connection &connection, const QString &userId,
                         const std::optional<service::Problem> &problem,
                         const std::optional<StoreFault> &fault)
{
    m_beginning.reset();
    if (problem) {
        emit notServed(*problem);
        return;
    }
    const auto &now = fault->now;
    const bool isInHand = fault->what == StoreFault::What::PersonInHand && now;
    if (CallerCase *one = isInHand ? inHand(now->inHand.id) : nullptr) {
        emit served(one);
        return;
    }
    const bool isTheirs = isInHand
        && (!now->inHand.lease.isHeldAt(m_cases.foundation().clock()) || now->inHand.lease.holder == actor());
    if (!isTheirs) {
        emit notServed(*fault);
        return;
    }
    m_remembering = keptCaller(connection, now->inHand.id);
    m_remembering.then([this, &connection, userId, found = *now](const std::optional<KeptCaller> &kept) {
        const bool isOfIt = kept && kept->kind == found.inHand.kind;
        begin(connection, found.inHand.id, userId, found.inHand.kind, Beginning::Taking,
              isOfIt ? kept->target : account::ContactValue());
    });
}

void Desk::letGo(const QString &caseId)
{
    emit over(caseId);
    const CallerCase *one = inHand(caseId);
    const bool isClosed = one && one->record().now()->inHand.stage == desk::Stage::Closed;
    const auto gone = isClosed && !hasAnotherLike(*one)
        ? std::optional(std::pair(one->account(), one->kind()))
        : std::nullopt;
    std::erase_if(m_inHand, [&caseId](const auto &each) { return each->id() == caseId; });
    if (gone)
        forgetChanges(gone->first, gone->second);
    refresh();
}

/// Of the same person and kind, in which a change can be under way: it has what is kept for them.
bool Desk::hasAnotherLike(const CallerCase &one) const
{
    return std::any_of(m_board.cbegin(), m_board.cend(), [&one](const desk::DeskCase &entry) {
        return entry.inHand.id != one.id() && entry.inHand.person == one.person()
            && entry.inHand.kind == one.kind() && entry.inHand.stage != desk::Stage::Telling;
    });
}

/// What this computer has kept of the change of a case goes with it, be it that nobody knows what became of
/// it.
void Desk::forgetChanges(const keychain::EntryKey &account, account::ContactKind kind)
{
    store::ChangeStore &store = m_cases.foundation().store;
    store.load().then(this, [&store, account, kind](const store::ChangeStore::Loaded &found) {
        for (const store::UnfinishedChange &one : found ? found->changes : QList<store::UnfinishedChange>()) {
            if (one.account == account && one.kind == kind)
                store.forget(one);
        }
    });
}

} // namespace renumber::callers
