// SPDX-License-Identifier: Apache-2.0
// A record of many rows: read by pages, filtered, counted, verified and exported, in little memory and
// without the window's thread waiting. 20,000 rows, or as many as RENUMBER_DESK_ROWS says; from a million on
// the times are held against what was promised.
#include "auditchain.h"
#include "desk/audit/chain.h"
#include "deskuser.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using audit::Filter;
using audit::Row;

namespace {

constexpr int ordinaryRows = 20'000;
constexpr qint64 promisedFor = 1'000'000;
constexpr qint64 firstAt = 1'772'366'400'000'000;

int rowCount()
{
    const int asked = qEnvironmentVariableIntValue("RENUMBER_DESK_ROWS");
    return asked > 0 ? asked : ordinaryRows;
}

/// The row \a seq as it was written, but for its hash: any of them can be made again.
Row rowOf(qint64 seq)
{
    const QStringList actors{u"ana"_s, u"ben"_s, u"cleo"_s, u"dora"_s};
    Row row;
    row.seq = seq;
    row.at = firstAt + seq * 1'000'000;
    row.actor = seq % 9973 == 0 ? u"rare"_s : actors.at(seq % actors.size());
    row.action = nameOf(audit::Action(seq % 33));
    row.outcome = nameOf(audit::Outcome(seq % 7 == 0 ? 2 : 0));
    row.caseId = u"00000000-0000-4000-8000-%1"_s.arg(seq / 20, 12, 10, QChar(u'0'));
    row.person = u"%1"_s.arg(seq % 5000, 64, 16, QChar(u'0'));
    row.operation = u"11111111-0000-4000-8000-%1"_s.arg(seq, 12, 10, QChar(u'0'));
    row.details = uR"({"proof":"callback"})"_s;
    return row;
}

/// Writes them all in one transaction.
void fill(const QString &path, int count)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open() && database.transaction());
        QSqlQuery insertion(database);
        QVERIFY(insertion.prepare(u"INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', ?)"_s));
        QByteArray before = audit::Head().hash;
        for (qint64 seq = 1; seq <= count; ++seq) {
            Row row = rowOf(seq);
            row.hash = audit::chained(before, row);
            before = row.hash;
            const QVariantList values{row.seq,    row.at,     row.actor,     row.action,  row.outcome,
                                      row.caseId, row.person, row.operation, row.details, row.hash};
            for (int place = 0; place < values.size(); ++place)
                insertion.bindValue(place, values.at(place));
            QVERIFY(insertion.exec());
        }
        QVERIFY(database.commit());
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
}

/// The most memory since forgetPeak(), in kB.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

bool forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    return references.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && references.write("5") == 1;
}

/// The result of \a future, which may take as long as so many rows do.
template <typename Result> Result waitedFor(wait::Future<Result> future)
{
    std::optional<Result> heard;
    future.then([&heard](const Result &result) { heard = result; });
    if (!turnUntil([&heard] { return heard.has_value(); }, std::chrono::minutes(5)))
        qFatal("no answer");
    return *heard;
}

qint64 percentile95(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times.at((times.size() - 1) * 95 / 100);
}

/// The longest that the event loop was away while this lived.
class LongestWait
{
public:
    LongestWait()
    {
        m_since.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_beat.start(std::chrono::milliseconds(1));
    }
    qint64 milliseconds() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct NamedFilter
{
    const char *name = nullptr;
    Filter filter;
};

const QList<NamedFilter> &filters()
{
    static const QList<NamedFilter> all = [] {
        const qint64 middle = rowCount() / 2;
        Filter time;
        time.from = rowOf(middle).at;
        time.until = rowOf(middle + 700).at;
        Filter fromOn;
        fromOn.from = rowOf(rowCount() - 10).at;
        Filter actor;
        actor.actor = u"ben"_s;
        Filter rare;
        rare.actor = u"rare"_s;
        Filter action;
        action.action = audit::Action::ProofFailed;
        Filter caseId;
        caseId.caseId = rowOf(middle).caseId;
        Filter person;
        person.person = rowOf(42).person;
        Filter outcome;
        outcome.outcome = audit::Outcome::Failed;
        Filter several = actor;
        several.outcome = audit::Outcome::Failed;
        several.until = rowOf(middle).at;
        Filter both = actor; // each has many rows
        both.action = audit::Action::ProofFailed;
        Filter never = actor;
        never.outcome = audit::Outcome::Stopped;
        Filter nobody;
        nobody.actor = u"nobody"_s;
        return QList<NamedFilter>{{"time", time},
                                  {"the newest", fromOn},
                                  {"actor", actor},
                                  {"rare actor", rare},
                                  {"action", action},
                                  {"case", caseId},
                                  {"person", person},
                                  {"outcome", outcome},
                                  {"several", several},
                                  {"actor and action", both},
                                  {"no such outcome of theirs", never},
                                  {"nobody", nobody}};
    }();
    return all;
}

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<DeskUser> m_user;

    QList<AuditRow> page(const Filter &filter, qint64 before)
    {
        return **awaited(m_user->store().page(filter, before));
    }

    static bool isPromised() { return rowCount() >= promisedFor; }

private slots:
    void initTestCase()
    {
        const auto clock = time::Clock([] { return QDateTime(QDate(2036, 3, 1), QTime(12, 0), time::utc); });
        DeskUser(m_dir.path(), clock).open();
        fill(m_dir.filePath(u"desk.sqlite"_s), rowCount());
        if (QTest::currentTestFailed())
            return;
        m_user = std::make_unique<DeskUser>(m_dir.path(), clock);
        QVERIFY(m_user->open());
    }
    void cleanupTestCase() { m_user.reset(); }

    void pagesAreReadOneAfterTheOther()
    {
        QElapsedTimer first;
        first.start();
        qint64 expected = page({}, 0).first().row.seq;
        qInfo("%d rows: first page in %lld ms", rowCount(), first.elapsed());
        QVERIFY(!isPromised() || first.elapsed() <= 300);
        qint64 before = 0;
        for (int read = 0; read < 50; ++read) {
            const auto rows = page({}, before);
            QCOMPARE(rows.size(), DeskStore::pageSize);
            for (const AuditRow &row : rows)
                QCOMPARE(row.row.seq, expected--);
            before = rows.last().row.seq;
        }
        QVERIFY(page({}, 1).isEmpty());
    }

    void filtersAreExact_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < filters().size(); ++i)
            QTest::newRow(filters().at(i).name) << i;
    }

    void filtersAreExact()
    {
        QFETCH(int, index);
        const Filter &filter = filters().at(index).filter;
        // What the store has beyond those that were filled in is of none of these.
        QList<qint64> expected;
        qint64 all = 0;
        for (qint64 seq = rowCount(); seq >= 1; --seq) {
            if (!isMeant(rowOf(seq), filter))
                continue;
            if (++all <= 2 * DeskStore::pageSize)
                expected.append(seq);
            else if (all > RowCount::most)
                break;
        }
        QList<qint64> found;
        qint64 before = rowCount() + 1;
        for (int read = 0; read < 2; ++read) {
            const auto rows = page(filter, before);
            for (const AuditRow &row : rows)
                found.append(row.row.seq);
            if (rows.size() < DeskStore::pageSize)
                break;
            before = rows.last().row.seq;
        }
        QCOMPARE(found, expected);
    }

    void countsAreBounded()
    {
        QCOMPARE(**awaited(m_user->store().count({})), (RowCount{RowCount::most, false}));
        QCOMPARE(**awaited(m_user->store().count(filters().at(0).filter)), (RowCount{700, true}));
        QCOMPARE(**awaited(m_user->store().count(filters().last().filter)), (RowCount{0, true}));
    }

    void filtersAreQuick()
    {
        const LongestWait wait;
        QList<qint64> times;
        for (const NamedFilter &one : filters()) {
            for (qint64 before = rowCount() + 1; before > 0; before -= rowCount() / 10) {
                QElapsedTimer timer;
                timer.start();
                page(one.filter, before);
                times.append(timer.elapsed());
            }
            QElapsedTimer timer;
            timer.start();
            awaited(m_user->store().count(one.filter));
            times.append(timer.elapsed());
        }
        const qint64 p95 = percentile95(times);
        qInfo("%d rows: filters p95 %lld ms, worst %lld ms; window's thread %lld ms at worst", rowCount(),
              p95, *std::max_element(times.cbegin(), times.cend()), wait.milliseconds());
        QVERIFY(!isPromised() || (p95 <= 200 && wait.milliseconds() <= 50));
    }

    void verifyingAndExportingTakeLittleMemory()
    {
        if (!forgetPeak())
            QSKIP("this system does not tell how much memory a program has had");
        const qint64 before = peak();
        const LongestWait wait;
        QElapsedTimer timer;
        timer.start();
        const auto verdict = waitedFor(m_user->store().verify(DeskUser::newId()));
        QVERIFY(verdict && !verdict->finding);
        QVERIFY(verdict->head.seq >= rowCount());
        const qint64 verified = timer.restart();
        const audit::ExportPlan plan{m_dir.filePath(u"all.csv"_s), audit::Format::Csv, {}, {}};
        const auto manifest = waitedFor(m_user->store().exportAudit(DeskUser::newId(), plan));
        QVERIFY(manifest);
        QCOMPARE(manifest->rows, verdict->head.seq + 1); // the row of the verifying is one more
        const qint64 grown = peak() - before;
        qInfo("%d rows: verified in %lld ms, exported in %lld ms, %lld kB more memory; window's thread %lld "
              "ms at worst",
              rowCount(), verified, timer.elapsed(), grown, wait.milliseconds());
        QVERIFY2(grown < 16 * 1024, "it keeps what it has read");
        QVERIFY(!isPromised() || wait.milliseconds() <= 50);
    }

    /// A lease can be renewed while somebody reads it all. If it had to wait for that, no more than two of
    /// these would be done before the end: one that was queued, and one behind the row of the verifying.
    void whoReadsKeepsNobodyWaiting()
    {
        auto verifying = m_user->store().verify(DeskUser::newId());
        int done = 0;
        while (verifying.isPending() && done < 10) {
            QVERIFY(m_user->does(operation::OpenPerson{personKey(1), {}}));
            ++done;
        }
        QVERIFY2(done > 2, "the reader kept the writer waiting");
        const auto verdict = waitedFor(std::move(verifying));
        QVERIFY(verdict && !verdict->finding);
    }
};

RENUMBER_TEST(RowsTest)
#include "rowstest.moc"
