// SPDX-License-Identifier: Apache-2.0
// A computer's clock that somebody sets: nothing ends sooner by it while the program runs, time does not go
// back in the record, and the record says so.
#include "deskcaller.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace std::chrono_literals;

namespace {

const QString why = u"The person came in and was recognised"_s;
constexpr qint64 day = 24 * 60 * 60;

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_steady;
    QDateTime m_wall;

    std::unique_ptr<DeskUser> program()
    {
        const time::Clock clock([this] { return m_steady; }, [this] { return m_wall; });
        auto user = std::make_unique<DeskUser>(m_dir->path(), clock);
        [&] { QVERIFY(user->open() && user->does(operation::RegisterPolicy{})); }();
        return user;
    }
    /// One that is started now, so that its own clock begins as the computer's.
    std::unique_ptr<DeskUser> startedProgram()
    {
        const auto clock = time::Clock([now = m_wall] { return now; });
        auto user = std::make_unique<DeskUser>(m_dir->path(), clock);
        [&] { QVERIFY(user->open()); }();
        return user;
    }
    static QList<audit::Row> rowsOf(DeskUser &user)
    {
        QList<audit::Row> rows;
        const auto page = **awaited(user.store().page({}, 0));
        for (const AuditRow &row : page)
            rows.append(row.row);
        return rows;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_steady = m_wall = QDateTime(QDate(2026, 3, 4), QTime(12, 0), time::utc);
    }

    void aJumpEndsNeitherLockNorHoldNorLease()
    {
        const auto ana = program();
        QVERIFY(ana->does(operation::LockPerson{personKey(2)}));
        const QString id = DeskUser::newId();
        QVERIFY(ana->does(operation::OpenCase{personKey(1), {}, {}}, id));
        QVERIFY(ana->does(operation::StateCase{u"new"_s, u"INC0000001"_s, contactKey(7), {}, {}}, id));
        QVERIFY(ana->does(DeskCaller::callbackTo(90), id));
        QVERIFY(ana->does(operation::EndProof{u"callback"_s, ProofOutcome::Passed}, id));
        m_wall = m_wall.addSecs(2 * day);
        const auto asked = ana->does(operation::AskPermit{}, id);
        QVERIFY(asked);
        QCOMPARE(DeskCaller::names(asked->missing), QStringList{u"onHold"_s});
        QCOMPARE(ana->does(operation::UnlockPerson{personKey(2)}, {}, why).error().what,
                 StoreFault::What::StillLocked);
        QVERIFY(rowsOf(*ana).first().details.contains(u"\"computersClock\":\"2026-03-06T12:00:00"_s));
        // And back.
        m_wall = m_steady;
        m_steady = m_steady.addSecs(10);
        m_wall = m_wall.addSecs(10);
        QVERIFY(ana->does(operation::StateCase{}, id));
        QVERIFY(!rowsOf(*ana).first().details.contains(u"computersClock"_s));
    }

    /// A program that was started while the clock was wrong has written meanwhile.
    void timeDoesNotGoBackInTheRecord()
    {
        const auto ana = program();
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        m_wall = m_wall.addSecs(day);
        QVERIFY(startedProgram()->does(operation::OpenPerson{personKey(1), {}}));
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        // By the program's own clock it is a day earlier, and the record says so.
        QVERIFY(rowsOf(*ana).first().details.contains(u"\"programsClock\":\"2026-03-04T12:00:00"_s));
        m_wall = m_steady;
        QVERIFY(startedProgram()->does(operation::OpenPerson{personKey(1), {}}));
        const QList<audit::Row> rows = rowsOf(*ana);
        QVERIFY(rows.size() >= 5);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY(rows.at(i).at <= rows.at(i - 1).at);
    }
};

RENUMBER_TEST(ClockTest)
#include "clocktest.moc"
