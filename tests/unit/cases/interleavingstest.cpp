// SPDX-License-Identifier: Apache-2.0
// Several cases at once, each for another person: whatever happens to one, nothing of it reaches another.
// Each ends as it does alone, when the same happens to it.
#include "playing.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace renumber;
using namespace renumber::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int interleavings = 1'000;

/// What happened to a case, in the order in which it did; letters of CaseEvent and SignInEvent.
using History = QByteArray;

/// What is to happen to a case. Answers come often, and mostly as a person hopes.
CaseEvents randomEvents(QRandomGenerator &random)
{
    static const QByteArray likely = "bbbyyyyyyyyyyccccwwrxpuuadnlth";
    CaseEvents events{CaseEvent::Begin};
    const int count = random.bounded(3, 8);
    while (events.size() < count) {
        const char letter = likely.at(random.bounded(int(likely.size())));
        if (letter != 'h' || random.bounded(4) == 0)
            events.append(CaseEvent(letter));
    }
    return events;
}

/// One case with what is still to happen to it.
struct Part
{
    Player *player = nullptr;
    CaseEvents left;
    History history;
};

} // namespace

class InterleavingsTest : public QObject
{
    Q_OBJECT

    World m_world;
    QList<CaseEvents> m_events; ///< those that each case draws from, so that few have to be tried alone
    QHash<QString, QString> m_alone; ///< how a case ends alone, by sharing and history
    QSet<int> m_changedRows;
    int m_signInEvents = 0;
    int m_bursts = 0; ///< several events at once
    int m_played = 0;

    /// How a case ends to which \a history happens, and nothing beside it.
    QString alone(Sharing sharing, const History &history)
    {
        // An API client is as good as another.
        const bool isOwn = sharing == Sharing::OwnSignIns;
        QString &state = m_alone[(isOwn ? u"own "_s : u"api "_s) + QString::fromLatin1(history)];
        if (!state.isEmpty())
            return state;
        m_world.begin(isOwn ? sharing : Sharing::OneApiClient, {persons().first()});
        Player &player = *m_world.players.front();
        for (const char letter : history) {
            if (QByteArrayView("SDI").contains(letter))
                m_world.happen(player.connection(), SignInEvent(letter));
            else
                m_world.happen(player, CaseEvent(letter));
            if (!m_world.settle())
                return u"alone: never quiet"_s;
        }
        state = m_world.state(player);
        m_world.end();
        return state;
    }

    /// Lets the next thing happen to some of \a parts, at once; false where something reached another.
    void step(QRandomGenerator &random, std::vector<Part> &parts)
    {
        std::vector<Part *> open;
        for (Part &part : parts) {
            if (!part.left.isEmpty())
                open.push_back(&part);
        }
        std::shuffle(open.begin(), open.end(), random);
        const bool isBurst = open.size() > 1 && random.bounded(4) == 0;
        m_bursts += isBurst;
        open.resize(isBurst ? size_t(random.bounded(2, int(open.size()) + 1)) : 1);
        std::vector<std::pair<Part *, QString>> others;
        for (Part &part : parts) {
            if (std::find(open.cbegin(), open.cend(), &part) == open.cend())
                others.emplace_back(&part, standing(random, part));
        }
        m_changedRows.clear();
        for (Part *part : open) {
            const CaseEvent event = part->left.takeFirst();
            part->history.append(char(event));
            m_world.happen(*part->player, event);
        }
        QVERIFY(m_world.settle());
        verifyUntouched(others);
    }

    /// Somebody signs out of one of the connections that \a parts use, or their token is dropped, and
    /// somebody signs in again. That happens to all who share it, and to nobody else.
    void signInAnew(QRandomGenerator &random, std::vector<Part> &parts)
    {
        const cases::Connection &connection
            = parts.at(size_t(random.bounded(int(parts.size())))).player->connection();
        const auto first = random.bounded(2) ? SignInEvent::SignOut : SignInEvent::DropToken;
        const bool isForOthers = connection.session().actsForOthers();
        ++m_signInEvents;
        for (const SignInEvent event : {first, SignInEvent::SignIn}) {
            std::vector<std::pair<Part *, QString>> others;
            for (Part &part : parts) {
                if (&part.player->connection() == &connection)
                    part.history.append(char(event));
                else
                    others.emplace_back(&part, standing(random, part));
            }
            m_changedRows.clear();
            m_world.happen(connection, event);
            QVERIFY(m_world.settle());
            verifyUntouched(others);
            if (event == SignInEvent::SignIn)
                continue;
            // What comes now comes too late.
            for (Part &part : parts) {
                if (&part.player->connection() == &connection && random.bounded(2)) {
                    part.history.append(char(CaseEvent::Yes));
                    m_world.happen(*part.player, CaseEvent::Yes);
                    QVERIFY(m_world.settle());
                }
            }
        }
        for (Part &part : parts) {
            if (&part.player->connection() == &connection && isForOthers)
                part.left = CaseEvents{CaseEvent::Yes, CaseEvent::Choose, CaseEvent::Yes} + part.left;
        }
    }

    /// The disk as well, now and then.
    QString standing(QRandomGenerator &random, const Part &part)
    {
        const QString state = part.player->state();
        return random.bounded(8) ? state : state + u'|' + m_world.rows(*part.player).join(u';');
    }

    void verifyUntouched(const std::vector<std::pair<Part *, QString>> &others)
    {
        for (const auto &[part, before] : others) {
            const QString rows = before.section(u'|', 1);
            QCOMPARE(part->player->state(), before.section(u'|', 0, 0));
            if (before.contains(u'|'))
                QCOMPARE(m_world.rows(*part->player).join(u';'), rows);
            QVERIFY2(!m_changedRows.contains(m_world.cases().rowOf(part->player->shown())),
                     "the list was told of a case that nothing happened to");
        }
        QCOMPARE(m_world.server().leaks(), QStringList());
    }

    /// Plays interleavings number \a first to \a last: a function has few of them, as Qt gives each five
    /// minutes.
    void play(int first, int last, Sharing sharing, int most)
    {
        // One alone, where it has failed.
        const int only = qEnvironmentVariableIntValue("RENUMBER_SEED");
        for (int seed = first; seed <= last; ++seed) {
            if (only != 0 && only != seed)
                continue;
            play(quint32(seed), sharing, most);
            if (QTest::currentTestFailed()) {
                qInfo("with RENUMBER_SEED=%d", seed);
                return;
            }
            ++m_played;
        }
    }

    /// With up to \a most cases.
    void play(quint32 seed, Sharing sharing, int most)
    {
        QRandomGenerator random(seed);
        QList<Person> who = persons();
        std::shuffle(who.begin(), who.end(), random);
        who.resize(random.bounded(2, most + 1));
        m_world.begin(sharing, who);
        std::vector<Part> parts;
        for (const auto &player : m_world.players)
            parts.push_back({player.get(), m_events.at(random.bounded(int(m_events.size()))), {}});
        int untilSignIn = random.bounded(8) == 0 ? random.bounded(10) : -1;
        const auto isLeft = [&parts] {
            return std::any_of(parts.cbegin(), parts.cend(), [](const Part &p) { return !p.left.isEmpty(); });
        };
        while (isLeft() && !QTest::currentTestFailed()) {
            if (untilSignIn-- == 0)
                signInAnew(random, parts);
            else
                step(random, parts);
        }
        QMap<QString, QString> ends; // by name, with how it got there
        for (const Part &part : parts)
            ends.insert(part.player->person().name + u' ' + QString::fromLatin1(part.history),
                        m_world.state(*part.player));
        m_world.end();
        for (auto end = ends.cbegin(); end != ends.cend(); ++end) {
            const QString expected = alone(sharing, end.key().section(u' ', 1).toLatin1());
            if (end.value() != expected)
                qInfo().noquote() << end.key() << "ends as\n"
                                  << end.value() << "\nand alone as\n"
                                  << expected;
            QCOMPARE(end.value(), expected);
        }
    }

private slots:
    void initTestCase()
    {
        QRandomGenerator random(20'261'128);
        for (int i = 0; i < 32; ++i)
            m_events.append(randomEvents(random));
        // Chance alone hardly ever comes to the end of a change.
        const CaseEvents wholeChange{CaseEvent::Begin,     CaseEvent::Yes, CaseEvent::Yes,
                                     CaseEvent::RightCode, CaseEvent::Yes, CaseEvent::Yes};
        for (int i = 0; i < 4; ++i)
            m_events.append(wholeChange);
        connect(&m_world.cases(), &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first) { m_changedRows.insert(first.row()); });
    }

    // Nothing of one reaches another:
    void twoOverOneConnection() { play(1, 300, Sharing::OneApiClient, 2); }
    void twoMoreOverOneConnection() { play(301, 600, Sharing::OneApiClient, 2); }
    void upToFourOverOneConnection() { play(601, 700, Sharing::OneApiClient, 4); }
    void upToFourOverTwoConnections() { play(701, 850, Sharing::TwoApiClients, 4); }
    void signInsOfTheirOwn() { play(851, interleavings, Sharing::OwnSignIns, 2); }

    /// Else all of that would tell nothing.
    void whatWasToHappenDidHappen()
    {
        qInfo(
            "%d interleavings, %d times several events at once, %d new sign-ins; %d cases alone; %d requests",
            m_played, m_bursts, m_signInEvents, int(m_alone.size()), int(m_world.server().requests()));
        if (m_played < interleavings)
            QSKIP("not all of them were tried");
        QVERIFY(m_bursts > interleavings / 2);
        QVERIFY(m_signInEvents > interleavings / 20);
        const QStringList ends = m_alone.values();
        for (const char *phase :
             {"Idle", "Requesting", "AwaitingCode", "Submitting", "Done", "Failed", "Unsettled"}) {
            const bool isReached = std::any_of(ends.cbegin(), ends.cend(), [phase](const QString &end) {
                return end.startsWith(QLatin1StringView(phase));
            });
            QVERIFY2(isReached, phase);
        }
    }
};

RENUMBER_TEST(InterleavingsTest)
#include "interleavingstest.moc"
