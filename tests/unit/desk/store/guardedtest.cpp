// SPDX-License-Identifier: Apache-2.0
// What keeps the file and its record as they are, and to their owner: triggers, permissions, roles; and what
// is erased is gone.
#include "deskfolder.h"
#include "editing.h"
#include "secretsearch.h"
#include "testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;

namespace {

using audit::Finding;
using audit::Wrong;
using What = StoreFault::What;

constexpr auto everybodys = QFile::Permissions(0x7777);

QFile::Permissions othersOf(const QString &path)
{
    return QFile::permissions(path)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
           | QFile::ExeOther);
}

/// Somebody who reads the file at \a path while this lives, and sees it as it was.
class Reading
{
public:
    explicit Reading(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reading"_s);
        database.setDatabaseName(path);
        if (!database.open() || !database.transaction())
            qFatal("the file does not open");
        QSqlQuery query(database);
        if (!query.exec(u"SELECT COUNT(*) FROM audit"_s) || !query.next())
            qFatal("the file cannot be read");
    }
    ~Reading() { QSqlDatabase::removeDatabase(u"reading"_s); }
    Q_DISABLE_COPY_MOVE(Reading)
};

} // namespace

class GuardedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFolder> m_desk;

    bool holds(const QString &text) const
    {
        SecretSearch search;
        search.add(u"a text"_s, text);
        return !search.inFilesBelow(m_desk->path()).isEmpty();
    }

private slots:
    void init() { m_desk = std::make_unique<DeskFolder>(); }

    void whatGuardsTheRecordIsPutBackAndTold_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a trigger taken away") << u"DROP TRIGGER audit_is_not_changed"_s;
        QTest::newRow("an index taken away") << u"DROP INDEX audit_operation"_s;
        QTest::newRow("a trigger added")
            << u"CREATE TRIGGER free AFTER INSERT ON person_locks BEGIN DELETE FROM person_locks; END"_s;
        QTest::newRow("a view added") << u"CREATE VIEW \"of \"\"all\"\"\" AS SELECT * FROM audit"_s;
    }

    void whatGuardsTheRecordIsPutBackAndTold()
    {
        QFETCH(QString, statement);
        const auto ana = m_desk->user();
        serve(*ana);
        QCOMPARE(edit(m_desk->file(), {statement}), QString());
        QCOMPARE(ana->verifies()->finding, (Finding{Wrong::Unguarded, 0, 0}));
        const auto opened = ana->open();
        QVERIFY(opened);
        QCOMPARE(opened->finding, (Finding{Wrong::Unguarded, 0, 0}));
        QVERIFY(opened->isLossStated);
        QCOMPARE(newestActions(*ana, 1), QStringList{u"auditVerified"_s});
        QVERIFY(!edit(m_desk->file(), {u"UPDATE audit SET actor = 'eve' WHERE seq = 2"_s}).isEmpty());
        QVERIFY(!ana->open()->finding);
        QVERIFY(!ana->verifies()->finding);
        QVERIFY(ana->does(operation::LockPerson{personKey(5)}));
        QCOMPARE(ana->does(operation::UnlockPerson{personKey(5)}).error().what, What::StillLocked);
    }

    void aTableThatIsAnotherIsToldEachTime()
    {
        const auto ana = m_desk->user();
        QCOMPARE(edit(m_desk->file(), {u"ALTER TABLE audit ADD COLUMN more TEXT"_s}), QString());
        for (int time = 0; time < 2; ++time) {
            const auto opened = ana->open();
            QVERIFY(opened);
            QCOMPARE(opened->finding, (Finding{Wrong::Unguarded, 0, 0}));
        }
    }

    void whatOthersMayIsTakenFromThem()
    {
        const QStringList names{u"."_s, u"desk.sqlite"_s, u"deskhead.json"_s};
        {
            const auto ana = m_desk->user();
            QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        }
        for (const QString &name : names)
            QVERIFY(QFile::setPermissions(m_desk->pathOf(name), everybodys));
        const auto ana = m_desk->user();
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        for (const QString &name : names)
            QVERIFY2(!othersOf(m_desk->pathOf(name)), qPrintable(name));
        const QStringList files = QDir(m_desk->path()).entryList(QDir::Files);
        QVERIFY(files.contains(u"desk.sqlite-wal"_s));
        for (const QString &name : files)
            QVERIFY2(!othersOf(m_desk->pathOf(name)), qPrintable(name));
    }

    void aLinkIsNotFollowed_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"desk.sqlite"_s, u"desk.sqlite-wal"_s, u"desk.sqlite-shm"_s, u"deskhead.json"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void aLinkIsNotFollowed()
    {
        QFETCH(QString, name);
        const QString target = m_desk->pathOf(u"somebody's"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(QFile::link(target, m_desk->pathOf(name)));
        QCOMPARE(m_desk->program()->open().error().what, What::Unreadable);
        QCOMPARE(QFileInfo(target).size(), 0);
        QVERIFY(QFile::remove(m_desk->pathOf(name))
                && QFile::link(u"/nowhere/at/all"_s, m_desk->pathOf(name)));
        QCOMPARE(m_desk->program()->open().error().what, What::Unreadable);
    }

    void whatIsErasedIsGoneOnceNobodyReadsIt()
    {
        const QString name = u"Camille Martin"_s;
        const QString note = u"by letter to her"_s;
        const auto ana = m_desk->user();
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), name}, {}, note));
        m_desk->now = m_desk->now.addDays(366);
        {
            const Reading reading(m_desk->file());
            QVERIFY(ana->does(operation::ErasePrivate{m_desk->now.addDays(-365)}));
        }
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        QVERIFY(!holds(name) && !holds(note));
        QVERIFY(holds(u"privateErased"_s)); // the search finds what is there
    }

    void onlyWhatIsOldEnoughIsErased_data()
    {
        QTest::addColumn<QDateTime>("before");
        QTest::addColumn<bool>("isErased");
        const QDateTime now = DeskFolder().now;
        QTest::newRow("as old as the policy has it") << now.addDays(-365) << true;
        QTest::newRow("younger") << now.addDays(-365).addMSecs(1) << false;
        QTest::newRow("now") << now << false;
        QTest::newRow("to come") << now.addDays(1) << false;
        QTest::newRow("before 1970") << QDateTime(QDate(1969, 12, 31), QTime(23, 59), time::utc) << false;
        QTest::newRow("none") << QDateTime() << false;
    }

    void onlyWhatIsOldEnoughIsErased()
    {
        QFETCH(QDateTime, before);
        QFETCH(bool, isErased);
        const auto ana = m_desk->user();
        const auto receipt = ana->does(operation::ErasePrivate{before});
        QCOMPARE(receipt.has_value(), isErased);
        if (!isErased)
            QCOMPARE(receipt.error().what, What::Unfit);
    }

    /// Whether something else was asked for, in the note, too, which is not in the chain.
    void anIdIsOfOneOperationOnly()
    {
        const auto ana = m_desk->user();
        Operation first{DeskUser::newId(), operation::OpenPerson{personKey(1), u"Camille Martin"_s}};
        first.note = u"first"_s;
        QVERIFY(ana->carriesOut(first));
        QCOMPARE(ana->carriesOut(first)->time, Receipt::Time::Again);
        Operation noted = first;
        noted.note = u"second"_s;
        Operation another = first;
        another.command = operation::OpenPerson{personKey(2), u"Camille Martin"_s};
        Operation named = first;
        named.command = operation::OpenPerson{personKey(1), u"Dominique Petit"_s};
        for (const Operation &other : {noted, another, named})
            QCOMPARE(ana->carriesOut(other).error().what, What::IdUsed);
        m_desk->now = m_desk->now.addDays(366);
        QVERIFY(ana->does(operation::ErasePrivate{m_desk->now.addDays(-365)}));
        QCOMPARE(ana->carriesOut(first)->time, Receipt::Time::Again); // what it said is erased
    }

    void aSearchIsRecordedBeforeItIsMade()
    {
        const auto ana = m_desk->user();
        QVERIFY(ana->does(operation::RegisterPolicy{}));
        const Operation search{DeskUser::newId(), operation::Search{}};
        QCOMPARE(ana->does(operation::RecordHits{search.id, 3}).error().what, What::Unfit);
        QVERIFY(ana->carriesOut(search)->missing.isEmpty());
        QVERIFY(ana->does(operation::RecordHits{search.id, 3}));
        QCOMPARE(newestActions(*ana, 2), (QStringList{u"searchAnswered"_s, u"searched"_s}));
    }

    void theBuiltInPolicyIsInTheRecord()
    {
        SqliteDesk is{m_desk->path(), u"key 1"_s, builtInPolicy(), builtInPolicyText(), u"ana"_s};
        for (int start = 0; start < 2; ++start) {
            SqliteStore store(is, time::Clock([this] { return m_desk->now; }));
            QVERIFY((*awaited(store.open()))->isPolicyKnown);
            const auto rows = **awaited(store.page({}, 0));
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().row.action, u"policyRegistered"_s);
            QVERIFY(rows.first().row.details.contains(is.policyFingerprint()));
        }
        is.policyText = "another"_ba;
        SqliteStore other(is, time::Clock([this] { return m_desk->now; }));
        QVERIFY(!(*awaited(other.open()))->isPolicyKnown);
    }

    void whoIsNoAuditorReadsNothing()
    {
        m_desk->user();
        const SqliteDesk is{m_desk->path(),      u"key 1"_s, scriptPolicy(),
                            "policy of scripts", u"ben"_s,   {Role::Operator}};
        SqliteStore store(is, time::Clock([this] { return m_desk->now; }));
        QVERIFY(*awaited(store.open()));
        const audit::ExportPlan plan{m_desk->pathOf(u"rows.csv"_s), audit::Format::Csv, {}, {}};
        QCOMPARE((*awaited(store.page({}, 0))).error().what, What::NoRole);
        QCOMPARE((*awaited(store.count({}))).error().what, What::NoRole);
        QCOMPARE((*awaited(store.verify(DeskUser::newId()))).error().what, What::NoRole);
        QCOMPARE((*awaited(store.exportAudit(DeskUser::newId(), plan))).error().what, What::NoRole);
        QVERIFY(!QFile::exists(plan.path));
        const auto rows = **awaited(m_desk->user()->store().page({}, 0));
        QStringList refused;
        for (const AuditRow &row : rows) {
            if (row.row.actor == u"ben"_s && row.row.outcome == u"refused"_s)
                refused.append(row.row.action);
        }
        QCOMPARE(refused,
                 (QStringList{u"auditExported"_s, u"auditVerified"_s, u"auditViewed"_s, u"auditViewed"_s}));
    }

    /// Its row is there before anything is in the file, and stays though nothing comes of it.
    void anExportThatFailsIsInTheRecord()
    {
        const auto ana = m_desk->user();
        serve(*ana);
        QCOMPARE(
            edit(m_desk->file(),
                 {u"ALTER TABLE audit_private RENAME TO kept"_s,
                  u"CREATE VIEW audit_private AS SELECT seq, ticket, json(note || '{') AS note, shown_name, "
                  "salt FROM kept"_s}),
            QString());
        const audit::ExportPlan plan{m_desk->pathOf(u"rows.csv"_s), audit::Format::Csv, {}, {}};
        QVERIFY(!*awaited(ana->store().exportAudit(DeskUser::newId(), plan)));
        QVERIFY(!QFile::exists(plan.path));
        QCOMPARE(edit(m_desk->file(),
                      {u"DROP VIEW audit_private"_s, u"ALTER TABLE kept RENAME TO audit_private"_s}),
                 QString());
        const auto rows = **awaited(ana->store().page({}, 0));
        QCOMPARE(rows.at(0).row.action, u"auditExported"_s);
        QCOMPARE(rows.at(0).row.outcome, u"failed"_s);
        QCOMPARE(rows.at(1).row.action, u"auditExported"_s);
        QCOMPARE(rows.at(1).row.outcome, u"done"_s);
    }

    void aFilterKeepsNoFreeText_data()
    {
        QTest::addColumn<audit::Filter>("filter");
        QTest::addColumn<bool>("isFit");
        const auto filter = [](const QString &actor, const QString &caseId, const QString &person) {
            audit::Filter is;
            is.actor = actor;
            is.caseId = caseId;
            is.person = person;
            return is;
        };
        QTest::newRow("all") << filter({}, {}, {}) << true;
        QTest::newRow("an actor") << filter(u"ana"_s, {}, {}) << true;
        QTest::newRow("ids") << filter({}, DeskUser::newId(), QString(64, u'a')) << true;
        QTest::newRow("a number as an actor") << filter(u"+33750253360"_s, {}, {}) << false;
        QTest::newRow("a number as a person") << filter({}, {}, u"+33750253360"_s) << false;
        QTest::newRow("a name as a case") << filter({}, u"Camille Martin"_s, {}) << false;
    }

    void aFilterKeepsNoFreeText()
    {
        QFETCH(audit::Filter, filter);
        QFETCH(bool, isFit);
        const auto ana = m_desk->user();
        QVERIFY(ana->does(operation::OpenPerson{personKey(1), {}}));
        QCOMPARE(ana->does(operation::ViewAudit{filter}).has_value(), isFit);
        const audit::ExportPlan plan{m_desk->pathOf(u"rows.csv"_s), audit::Format::Csv, filter, {}};
        QCOMPARE((*awaited(ana->store().exportAudit(DeskUser::newId(), plan))).has_value(), isFit);
        QCOMPARE(QFile::exists(plan.path), isFit);
        QVERIFY(!holds(u"+33750253360"_s));
    }
};

RENUMBER_TEST(GuardedTest)
#include "guardedtest.moc"
