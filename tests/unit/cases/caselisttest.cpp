// SPDX-License-Identifier: Apache-2.0
// All open cases as a list, and how it lets go of them.
#include "change/known.h"
#include "playing.h"
#include "samples.h"
#include "testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::cases;
using namespace renumber::test;
using namespace Qt::StringLiterals;

class CaseListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

    CaseList &list() { return m_world->cases(); }
    Player &player(size_t index) { return *m_world->players.at(index); }
    QVariant at(int row, CaseList::Role role) { return list().index(row).data(role); }
    void happen(size_t index, std::initializer_list<CaseEvent> events)
    {
        for (const CaseEvent event : events) {
            m_world->happen(player(index), event);
            QVERIFY(m_world->settle());
        }
    }
    /// What the keychain keeps for the API client that all of these are signed in as.
    QByteArray keptToken(const Connection &connection)
    {
        const auto key = connection.keyOf(u"api-client:desk1"_s);
        std::optional<QByteArray> kept;
        m_world->keychain()
            .read(key, keychain::Expectation::NothingStored)
            .then(this, [&](const tl::expected<keychain::StoredSecret, keychain::KeychainFailure> &found) {
                kept = found ? found->secret : QByteArray();
            });
        [&] { QTRY_VERIFY(kept); }();
        return kept.value_or(QByteArray());
    }

private slots:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup()
    {
        m_world->players.clear();
        m_world.reset();
    }

    void whatARowTells()
    {
        const QAbstractItemModelTester tester(&list(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_world->begin(Sharing::OneApiClient, {persons().at(0), persons().at(1)});
        QCOMPARE(list().rowCount(), 2);
        QCOMPARE(at(0, CaseList::PersonRole), u"Ada"_s);
        QCOMPARE(at(1, CaseList::PersonRole), u"Boris"_s);
        QCOMPARE(at(1, CaseList::ServiceRole), u"People"_s);
        QCOMPARE(at(1, CaseList::ProfileRole), player(1).connection().service().profile.name);
        QCOMPARE(at(1, CaseList::SignInRole).value<signin::Session::State>(),
                 signin::Session::State::SignedIn);
        QVERIFY(!at(1, CaseList::DeadlineRole).toDateTime().isValid());
        QCOMPARE(at(1, CaseList::KnownRole).value<change::Known>(), change::Known::NotSent);

        QSignalSpy changes(&list(), &QAbstractItemModel::dataChanged);
        happen(1, {CaseEvent::Begin, CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(!changes.isEmpty());
        for (const QList<QVariant> &change : changes)
            QCOMPARE(change.first().toModelIndex().row(), 1);
        const auto change = at(1, CaseList::ChangeRole).value<change::Change>();
        QVERIFY(std::holds_alternative<change::AwaitingCode>(change.phase));
        QCOMPARE(change.plan.target.text(), persons().at(1).newNumber);
        QCOMPARE(at(1, CaseList::KnownRole).value<change::Known>(), change::Known::Unchanged);
        QCOMPARE(at(1, CaseList::DeadlineRole).toDateTime(), test::at(600));
        QVERIFY(!at(0, CaseList::DeadlineRole).toDateTime().isValid());

        happen(1, {CaseEvent::RightCode, CaseEvent::Yes, CaseEvent::Yes});
        QCOMPARE(at(1, CaseList::KnownRole).value<change::Known>(), change::Known::Changed);
        QVERIFY(!at(1, CaseList::DeadlineRole).toDateTime().isValid());
    }

    void oneIsClosedAndTheOthersGoOn()
    {
        m_world->begin(Sharing::OneApiClient, persons());
        for (size_t i = 0; i < 4; ++i)
            happen(i, {CaseEvent::Begin});
        QSignalSpy removed(&list(), &QAbstractItemModel::rowsRemoved);
        Case &gone = player(1).shown();
        const Person boris = player(1).person();
        m_world->players.erase(m_world->players.begin() + 1);
        list().close(gone);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 1);
        QCOMPARE(list().rowCount(), 3);
        QCOMPARE(at(1, CaseList::PersonRole), u"Chloe"_s);
        m_world->server().answer(boris, HeldServer::Answer::Yes); // too late
        for (size_t i = 0; i < 3; ++i)
            happen(i, {CaseEvent::Yes, CaseEvent::Yes, CaseEvent::RightCode, CaseEvent::Yes, CaseEvent::Yes});
        for (const Person &person : persons())
            QCOMPARE(m_world->server().numberOf(person),
                     person.id == boris.id ? boris.oldNumber : person.newNumber);
    }

    /// The refresh token may be spent by then: what the renewal brings is all that is left of the sign-in.
    void aRenewalOutlivesItsConnection()
    {
        m_world->begin(Sharing::OneApiClient, {persons().at(0), persons().at(1)});
        Connection &connection = player(0).shown().connection();
        const Connection &other = list().connectTo(m_world->server().service());
        const QByteArray before = keptToken(connection);
        QVERIFY(before.contains("token-of-desk1-1"));
        happen(0, {CaseEvent::Begin});
        m_world->server().holdTokens(true);
        player(0).happen(CaseEvent::NotWithThisToken);
        QTRY_COMPARE(m_world->server().heldTokens(), 1);
        QVERIFY(connection.session().isRenewing());

        m_world->players.clear();
        list().retire(connection);
        QCOMPARE(list().rowCount(), 0);
        QVERIFY(!list().isSettled());
        QSignalSpy ended(&list(), &CaseList::somethingEnded);
        m_world->server().answerTokens();
        QTRY_VERIFY(list().isSettled());
        QVERIFY(!ended.isEmpty());
        QVERIFY(keptToken(other).contains("token-of-desk1-2"));
        QCOMPARE(m_world->server().asked(persons().at(0)).filter(u"/change"_s).size(), 1); // not once more
    }

    void withoutARenewalItIsGoneAtOnce()
    {
        m_world->begin(Sharing::OneApiClient, {persons().at(0)});
        Connection &connection = player(0).shown().connection();
        QSignalSpy gone(&connection, &QObject::destroyed);
        m_world->players.clear();
        list().retire(connection);
        QCOMPARE(gone.size(), 1);
        QVERIFY(list().isSettled());
    }

    /// What the journal has not written yet is waited for, and nothing of it is sent.
    void theEndWaitsForTheDisk()
    {
        m_world->begin(Sharing::OneApiClient, {persons().at(0), persons().at(1)});
        QVERIFY(list().isSettled());
        QSignalSpy ended(&list(), &CaseList::somethingEnded);
        player(1).happen(CaseEvent::Begin);
        QVERIFY(!list().isSettled());
        list().suspendAll();
        QTRY_VERIFY(list().isSettled());
        QTRY_VERIFY(!ended.isEmpty());
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->server().asked(persons().at(1)).filter(u"/change"_s), QStringList());
        QCOMPARE(m_world->rows(player(1)), QStringList());
    }
};

RENUMBER_TEST(CaseListTest)
#include "caselisttest.moc"
