// SPDX-License-Identifier: Apache-2.0
#include "desktable.h"

#include "awaited.h"
#include "contactvalues.h"
#include "description/tenant.h"
#include "desk/sqlite/sqlitestore.h"

#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace renumber::test {

using callers::CallerCase;
using callers::Desk;

namespace {

constexpr std::chrono::seconds patience{60};

} // namespace

DeskTable::DeskTable(const callers::DeskRules &rules, const HeldServer::Manner &manner)
    : m_world(manner)
    , m_rules(rules)
{
    m_world.begin(Sharing::OneApiClient, persons());
    m_connection = &m_world.players.front()->shown().connection();
    m_world.server().answerAtOnce(true);
    open();
}

DeskTable::~DeskTable()
{
    m_desk.reset();
    m_world.end();
}

void DeskTable::open()
{
    callers::DeskSetup setup{.rules = m_rules, .loadKey = {}, .makeStore = {}};
    setup.loadKey = [] { return wait::ready(callers::KeyLoaded(desk::DeskKey(QByteArray(32, 'k')))); };
    setup.makeStore = [this](const desk::DeskKey &key) {
        desk::SqliteDesk desk;
        desk.folder = m_folder.path();
        desk.keyId = key.id();
        desk.policy = m_rules.policy;
        desk.policyText = m_rules.policyText;
        desk.actor = u"ana"_s;
        desk.place = key.place(description::placeOf(m_connection->service()));
        return std::make_unique<desk::SqliteStore>(desk, m_world.cases().foundation().clock);
    };
    m_desk = std::make_unique<Desk>(m_world.cases(), setup);
    m_desk->open();
    const auto isThere = [this] { return m_desk->isOpen() && m_desk->opened()->isPolicyKnown; };
    if (!turnUntil(isThere, patience))
        qFatal("the desk does not open");
}

void DeskTable::restart()
{
    m_desk.reset();
    open();
}

void DeskTable::forgetChanges()
{
    const store::ChangeStore::Loaded found = *awaited(m_world.store().load());
    for (const store::UnfinishedChange &change : found->changes)
        awaited(m_world.store().eraseRow(change.id));
}

qsizetype DeskTable::keptChanges()
{
    const store::ChangeStore::Loaded found = *awaited(m_world.store().load());
    return found ? found->changes.size() : -1;
}

CallerCase *DeskTable::serve(const Person &person, account::ContactKind kind)
{
    CallerCase *served = nullptr;
    bool isOver = false;
    QObject context;
    QObject::connect(m_desk.get(), &Desk::served, &context, [&](CallerCase *one) {
        served = one;
        isOver = true;
    });
    QObject::connect(m_desk.get(), &Desk::notServed, &context, [&] { isOver = true; });
    m_desk->serve(*m_connection, person.id, person.name, kind);
    if (!turnUntil([&isOver] { return isOver; }, patience))
        qFatal("nobody is served");
    if (served)
        settle(*served);
    return served;
}

CallerCase *DeskTable::take(const QString &caseId)
{
    CallerCase *served = nullptr;
    bool isOver = false;
    QObject context;
    QObject::connect(m_desk.get(), &Desk::served, &context, [&](CallerCase *one) {
        served = one;
        isOver = true;
    });
    QObject::connect(m_desk.get(), &Desk::notServed, &context, [&] { isOver = true; });
    QObject::connect(m_desk.get(), &Desk::personWanted, &context, [&] { isOver = true; });
    m_desk->take(*m_connection, caseId);
    if (!turnUntil([&isOver] { return isOver; }, patience))
        qFatal("no case is taken");
    if (served)
        settle(*served);
    return served;
}

void DeskTable::settle(CallerCase &one)
{
    // What is waited for may end it.
    const auto isQuiet = [still = QPointer(&one)] {
        return !still
            || (still->record().isIdle() && still->permits().isIdle() && !still->isWriting()
                && !still->isLooking() && !still->atService().isReading()
                && !still->atService().runner().isBusy());
    };
    // Twice: what has just ended may begin the next in the next turn.
    for (int turn = 0; turn < 2; ++turn) {
        if (!turnUntil(isQuiet, patience))
            qFatal("the case does not come to rest");
        QCoreApplication::processEvents();
    }
}

void DeskTable::prove(CallerCase &one)
{
    one.chooseReason(m_rules.policy.reasons.constFirst().id);
    settle(one);
    one.proofs().begin(u"inPerson"_s);
    settle(one);
    one.proofs().end(u"inPerson"_s, desk::ProofOutcome::Passed);
    settle(one);
}

void DeskTable::update(CallerCase &one, const Person &person)
{
    updateTo(one, phoneValue(person.newNumber));
}

void DeskTable::updateEmail(CallerCase &one, const Person &person)
{
    updateTo(one, account::ContactValue::read(account::ContactKind::Email, HeldServer::newEmailOf(person)));
}

void DeskTable::updateTo(CallerCase &one, const account::ContactValue &target)
{
    const account::Contact contact = one.atService().account().contact(one.kind());
    one.update(*one.atService().runner().planFor(change::Aim::Change, contact, target));
    settle(one);
}

void DeskTable::answerInTurn(const Person &person, const QList<HeldServer::Answer> &answers)
{
    server().answerAtOnce(false);
    for (const HeldServer::Answer answer : answers) {
        if (!turnUntil([&] { return server().held(person) > 0; }, patience))
            qFatal("the service is not asked");
        server().answer(person, answer);
    }
}

QStringList DeskTable::record()
{
    QStringList actions;
    const auto rows = awaited(m_desk->store()->page({}, 0));
    for (const desk::AuditRow &row : **rows)
        actions.prepend(row.row.action + (row.row.outcome == u"done"_s ? QString() : u' ' + row.row.outcome));
    return actions;
}

} // namespace renumber::test
