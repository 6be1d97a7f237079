// SPDX-License-Identifier: Apache-2.0
// What every store of a desk does, whichever it is: scripts of what people do, each operation asked for
// twice, and the record afterwards.
#include "awaited.h"
#include "moves.h"
#include "sqlitedesks.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace std::chrono_literals;

namespace {

/// The stores that pass.
struct StoreUnderTest
{
    const char *name = nullptr;
    MakeDesks make;
};
const QList<StoreUnderTest> stores{{"sqlite", SqliteDesks::make}};

QString uuid(int kind, int number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(kind, 8, 10, QChar(u'0')).arg(number, 12, 10, QChar(u'0'));
}

Roles rolesOf(Who who)
{
    return who == Who::Cleo ? Roles{Role::Approver, Role::Auditor, Role::Administrator}
                            : Roles{Role::Operator};
}

QString nameOf(Who who)
{
    return QStringList{u"ana"_s, u"ben"_s, u"cleo"_s}.at(int(who));
}

/// \a expected and what came of it, for a message.
QString toText(const Expected &is)
{
    QStringList missing;
    for (const auto what : is.missing)
        missing.append(text::nameIn(missingNames, what));
    return u"fault %1, refusal %2, missing [%3], stage %4"_s.arg(is.fault ? int(*is.fault) : -1)
        .arg(is.refusal ? int(*is.refusal) : -1)
        .arg(missing.join(u", "_s), is.stage ? text::nameIn(stageNames, *is.stage) : u"-"_s);
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

    QDateTime m_now;
    std::unique_ptr<Desks> m_desks;
    std::map<Who, std::unique_ptr<DeskStore>> m_programs;
    QMap<int, QList<DeskCase>> m_seen; ///< each case, version by version
    QString m_firstPermit;
    int m_operations = 0;

    DeskStore &programOf(Who who) { return *m_programs.at(who); }

    void begin(MakeDesks make)
    {
        m_programs.clear();
        m_seen.clear();
        m_firstPermit.clear();
        m_operations = 0;
        m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), time::utc);
        m_desks = make(time::Clock([this] { return m_now; }));
        for (const Who who : {Who::Ana, Who::Ben, Who::Cleo}) {
            m_programs[who]
                = m_desks->programOf(nameOf(who), rolesOf(who), scriptPolicy(), "policy of scripts"_ba);
            const auto opened = awaited(programOf(who).open());
            QVERIFY(opened && *opened);
            QVERIFY(!(*opened)->isPolicyKnown && !(*opened)->finding && !(*opened)->isHeadMissing);
        }
        const auto registered = awaited(
            programOf(Who::Cleo).carryOut(operationFor({Who::Cleo, operation::RegisterPolicy{}, {}, 0})));
        QVERIFY(registered && *registered);
    }

    Operation operationFor(const Move &move)
    {
        Operation operation;
        operation.id = uuid(1, ++m_operations);
        operation.command = move.command;
        operation.note = move.note;
        operation.timing = move.timing;
        if (move.caseNumber == 0)
            return operation;
        operation.caseId = uuid(2, move.caseNumber);
        operation.lease = uuid(3, int(move.who) + 1);
        const QList<DeskCase> &seen = m_seen[move.caseNumber];
        const qsizetype back = move.sees == Sees::AsItIs ? 1 : 2;
        if (seen.size() >= back) {
            const DeskCase &as = seen.at(seen.size() - back);
            operation.version = as.inHand.version;
            fillPermit(operation.command,
                       move.permit == WhichPermit::First ? m_firstPermit : as.inHand.permit);
        }
        return operation;
    }

    static void fillPermit(operation::Command &command, const QString &permit)
    {
        std::visit(
            [&permit](auto &is) {
                if constexpr (requires { is.permit; })
                    is.permit = permit;
            },
            command);
    }

    void see(int caseNumber, const DeskCase &now)
    {
        QList<DeskCase> &seen = m_seen[caseNumber];
        if (m_firstPermit.isEmpty())
            m_firstPermit = now.inHand.permit;
        if (!seen.isEmpty() && seen.last().inHand.version == now.inHand.version)
            seen.last() = now;
        else
            seen.append(now);
    }

    static Expected whatCameOf(const StoreResult<Receipt> &result)
    {
        if (!result)
            return {.fault = result.error().what, .refusal = result.error().refusal};
        Expected is;
        for (const Missing &missing : result->missing)
            is.missing.append(missing.what);
        if (result->now)
            is.stage = result->now->inHand.stage;
        return is;
    }

    StoreResult<Receipt> carriedOut(Who who, const Operation &operation)
    {
        return *awaited(programOf(who).carryOut(operation));
    }

    /// Asked for again, nothing is done again, and the answer is the same.
    void askAgain(Who who, const Operation &operation, const Receipt &first)
    {
        if (std::holds_alternative<operation::RenewLease>(operation.command))
            return;
        const auto again = carriedOut(who, operation);
        QVERIFY(again);
        QCOMPARE(again->time, Receipt::Time::Again);
        QCOMPARE(again->head, first.head);
        QVERIFY(again->missing == first.missing);
        if (first.now)
            QVERIFY(again->now == first.now);
        const auto settled = *awaited(programOf(who).receiptOf(operation.id));
        QVERIFY(settled && *settled && **settled == *again);
        Operation another = operation;
        another.command = operation::HandOver{};
        another.timing = Timing::Now;
        if (!std::holds_alternative<operation::HandOver>(operation.command))
            QCOMPARE(carriedOut(who, another).error().what, StoreFault::What::IdUsed);
        const auto rows = *awaited(programOf(Who::Cleo).page({}, 0));
        QVERIFY(rows && !rows->isEmpty());
        QCOMPARE(rows->first().row.seq, first.head.seq);
    }

    void play(const Move &move)
    {
        m_now = m_now.addSecs(move.waitBefore.count());
        const auto before = **awaited(programOf(Who::Cleo).count({}));
        const Operation operation = operationFor(move);
        const auto result = carriedOut(move.who, operation);
        const Expected is = whatCameOf(result);
        QVERIFY2(is == move.expected,
                 qPrintable(u"wanted %1; came %2"_s.arg(toText(move.expected), toText(is))));
        if (!result) {
            // Nothing was changed, and nothing written.
            QCOMPARE(**awaited(programOf(Who::Cleo).count({})), before);
            QVERIFY(!**awaited(programOf(move.who).receiptOf(operation.id)));
            return;
        }
        if (result->now) {
            see(move.caseNumber, *result->now);
            QVERIFY(**awaited(programOf(Who::Cleo).caseOf(operation.caseId)) == *result->now);
        }
        askAgain(move.who, operation, *result);
    }

private slots:
    void cleanup()
    {
        m_programs.clear();
        m_desks.reset();
    }

    void scriptsArePlayed_data()
    {
        QTest::addColumn<int>("store");
        QTest::addColumn<int>("script");
        for (int store = 0; store < stores.size(); ++store) {
            for (int script = 0; script < scripts().size(); ++script)
                QTest::addRow("%s: %s", stores.at(store).name, scripts().at(script).name) << store << script;
        }
    }

    void scriptsArePlayed()
    {
        QFETCH(int, store);
        QFETCH(int, script);
        begin(stores.at(store).make);
        int number = 0;
        for (const Move &move : scripts().at(script).moves) {
            ++number;
            play(move);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"in move %1"_s.arg(number)));
        }
        const auto verdict = *awaited(programOf(Who::Cleo).verify(uuid(4, 1)));
        QVERIFY(verdict);
        QVERIFY(!verdict->finding);
        QVERIFY(verdict->head.seq > 1);
    }

    /// At the same moment, from two programs: one gets the person.
    void twoThatOpenOnePersonAtOnce()
    {
        for (const StoreUnderTest &store : stores) {
            begin(store.make);
            const operation::OpenCase open{personKey(1), account::ContactKind::Phone, {}};
            auto first = programOf(Who::Ana).carryOut(operationFor({Who::Ana, open, {}, 1}));
            auto second = programOf(Who::Ben).carryOut(operationFor({Who::Ben, open, {}, 2}));
            const auto ana = *awaited(first);
            const auto ben = *awaited(second);
            QCOMPARE(int(ana.has_value()) + int(ben.has_value()), 1);
            const StoreFault fault = ana ? ben.error() : ana.error();
            QCOMPARE(fault.what, StoreFault::What::PersonInHand);
            QCOMPARE(fault.now->inHand.lease.holder, ana ? u"ana"_s : u"ben"_s);
            QCOMPARE(fault.now->takenAt, m_now);
            QCOMPARE(fault.now->number, 1001);
            const auto board = **awaited(programOf(Who::Cleo).board());
            QCOMPARE(board.size(), 1);
        }
    }

    /// Of another policy than the one that counts.
    void aPolicyThatIsNotRegisteredOpensNothing()
    {
        for (const StoreUnderTest &store : stores) {
            begin(store.make);
            m_programs[Who::Ana]
                = m_desks->programOf(u"ana"_s, {Role::Operator}, scriptPolicy(), "weaker"_ba);
            QVERIFY(!(*awaited(programOf(Who::Ana).open()))->isPolicyKnown);
            const auto searched = carriedOut(Who::Ana, operationFor({Who::Ana, operation::Search{}, {}, 0}));
            QCOMPARE(searched->missing.first().what, Missing::What::PolicyUnknown);
        }
    }

    /// What the window asks its gate with is what the store asks its own with.
    void factsAreThoseOfTheStore()
    {
        for (const StoreUnderTest &store : stores) {
            begin(store.make);
            const operation::OpenCase open{personKey(1), account::ContactKind::Phone, {}};
            QVERIFY(carriedOut(Who::Ana, operationFor({Who::Ana, open, {}, 1})));
            QVERIFY(
                carriedOut(Who::Cleo, operationFor({Who::Cleo, operation::LockPerson{personKey(1)}, {}, 0})));
            const auto [facts, at]
                = **awaited(programOf(Who::Ana).factsOf(uuid(2, 1), Act::Text, uuid(3, 1)));
            QCOMPARE(at, m_now);
            QCOMPARE(facts.actor, u"ana"_s);
            QVERIFY(facts.roles == Roles{Role::Operator});
            QVERIFY(facts.isPolicyKnown);
            QVERIFY(facts.lock && facts.lock->since == m_now);
            QVERIFY(facts.inHand.lease.isHeldAt(at));
            QCOMPARE((*awaited(programOf(Who::Ana).factsOf(uuid(2, 9), Act::Text, {}))).error().what,
                     StoreFault::What::NoSuchCase);
        }
    }
};

RENUMBER_TEST(StoreTest)
#include "storetest.moc"
