// SPDX-License-Identifier: Apache-2.0
// The ledger on disk: what it gives back, what two programs that share it do to each other, and what becomes
// of a file that is damaged, too new, or not writable.
#include "change/ledgerfile.h"
#include "change/ledgerschema.h"
#include "ledgersamples.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <array>

using namespace renumber::change;
using namespace renumber::test;

namespace {

LedgerEntry with(LedgerEntry entry, Holder holder)
{
    entry.holder = holder;
    return entry;
}

/// Carries \a statements out on the file at \a path.
void edit(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("the ledger cannot be opened");
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("cannot carry out %s", qUtf8Printable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"edit"_s);
}

} // namespace

class LedgerFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(u"data"_s); }
    QString path() const { return folder() + u"/changes.sqlite"_s; }
    /// Without the journals that went along.
    QStringList setAside() const
    {
        return QDir(folder())
            .entryList({u"changes.sqlite.damaged-*"_s})
            .filter(QRegularExpression(u"Z(-\\d+)?$"_s));
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsMadeByLooking()
    {
        LedgerFile ledger(folder());
        QCOMPARE(ledger.load(), LedgerOnDisk());
        QCOMPARE(ledger.claim(userKey()), LedgerOnDisk());
        QVERIFY(ledger.erase(u"x"_s));
        QVERIFY(ledger.release(userKey()));
        QVERIFY(!QFile::exists(folder()));
    }

    void whatIsWrittenComesBack()
    {
        LedgerFile ledger(folder());
        LedgerEntry first = sampleEntry();
        LedgerEntry second = sampleEntry(u"other"_s);
        second.begunAt = at(5);
        second.kind = renumber::account::ContactKind::Email;
        second.aim = Aim::Verify;
        second.confirmation = Confirmation::Link;
        second.maskedBefore.clear();
        second.stage = Stage::Requested;
        second.code = SentCode();
        second.delivery = Delivery::Unknown;
        second.details = DetailsPlace::Nowhere;
        QVERIFY(ledger.write(second));
        QVERIFY(ledger.write(first));
        QCOMPARE(ledger.load(), (LedgerOnDisk{{first, second}, {}}));
        first.stage = Stage::CodeAccepted;
        QVERIFY(ledger.write(first));
        QVERIFY(ledger.erase(second.id));
        QCOMPARE(ledger.load(), (LedgerOnDisk{{first}, {}}));
    }

    void onlyTheOwnerMayReadIt()
    {
        LedgerFile ledger(folder());
        QVERIFY(ledger.write(sampleEntry()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2); // it, what belongs to it, and that this one is running
        for (const QFileInfo &file : files)
            QVERIFY2(file.fileName().startsWith(u"running"_s) || !(file.permissions() & others),
                     qPrintable(file.fileName()));
        QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
    }

    void everyStageComesBack()
    {
        LedgerFile ledger(folder());
        for (const Stage stage : {Stage::Preparing, Stage::Requested, Stage::RequestAccepted,
                                  Stage::AwaitingCode, Stage::Entered, Stage::CodeAccepted, Stage::Over}) {
            LedgerEntry entry = sampleEntry();
            entry.stage = stage;
            QVERIFY(ledger.write(entry));
            QVERIFY(ledger.load()->entries.contains(entry));
        }
    }

    void aProgramThatEndedLeavesItsEntries()
    {
        const LedgerEntry entry = sampleEntry();
        const LedgerEntry another = sampleEntry(u"other"_s);
        {
            LedgerFile earlier(folder());
            QVERIFY(earlier.write(entry));
            QVERIFY(earlier.write(another));
        }
        LedgerFile ledger(folder());
        QCOMPARE(ledger.load()->entries, (QList{with(entry, Holder::None), with(another, Holder::None)}));
        QCOMPARE(ledger.claim(userKey())->entries, QList{with(entry, Holder::ThisOne)});
        QCOMPARE(ledger.load()->entries, (QList{with(entry, Holder::ThisOne), with(another, Holder::None)}));
    }

    void whoWasKilledLeavesNoLockBehind()
    {
        LedgerFile running(folder());
        QVERIFY(running.write(sampleEntry()));
        const QStringList locks = QDir(folder()).entryList({u"running-*.lock"_s});
        QCOMPARE(locks.size(), 1);
        // As a process that is no more has left it: a number that no process can have.
        const QString stale = u"running-5b0f3f0e-3c4f-4b57-9a57-0c2f9d1b1a11.lock"_s;
        QFile file(QDir(folder()).filePath(stale));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("2147483646\nrenumber\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        file.close();
        QVERIFY(LedgerFile(folder()).write(sampleEntry()));
        QCOMPARE(QDir(folder()).entryList({u"running-*.lock"_s}), locks);
    }

    void twoProgramsLeaveEachOtherAlone()
    {
        LedgerFile first(folder());
        LedgerFile second(folder());
        const LedgerEntry mine = sampleEntry();
        const LedgerEntry theirs = sampleEntry();
        QVERIFY(first.write(mine));
        QVERIFY(second.write(theirs));
        QCOMPARE(first.claim(userKey())->entries,
                 (QList{with(mine, Holder::ThisOne), with(theirs, Holder::AnotherOne)}));
        LedgerEntry spoilt = theirs;
        spoilt.stage = Stage::Over;
        QCOMPARE(first.write(spoilt).error(), LedgerFailure::Busy);
        QVERIFY(first.erase(theirs.id));
        QVERIFY(first.release(userKey()));
        QCOMPARE(second.claim(userKey())->entries,
                 (QList{with(mine, Holder::ThisOne), with(theirs, Holder::ThisOne)}));
    }

    void manyWritersAtOnceLoseNothing()
    {
        constexpr int each = 10;
        constexpr int writers = 3;
        QThreadPool pool;
        pool.setMaxThreadCount(writers);
        std::array<QList<int>, writers> failures;
        for (QList<int> &failed : failures) {
            pool.start([&failed, folder = folder()] {
                LedgerFile ledger(folder);
                for (int i = 0; i < each; ++i) {
                    if (const auto written = ledger.write(sampleEntry()); !written)
                        failed.append(int(written.error()));
                }
            });
        }
        pool.waitForDone();
        for (const QList<int> &failed : failures)
            QCOMPARE(failed, QList<int>());
        QCOMPARE(LedgerFile(folder()).load()->entries.size(), writers * each);
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<int>("from");
        QTest::newRow("no database at all") << QByteArray(8192, 'x') << 0;
        QTest::newRow("its table is gone") << QByteArray(3000, '\0') << 100;
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const int, from);
        {
            LedgerFile earlier(folder());
            QVERIFY(earlier.write(sampleEntry()));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        QCOMPARE(file.write(damage), damage.size());
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray damaged = file.readAll();
        file.close();

        LedgerFile ledger(folder());
        const auto found = ledger.load();
        QVERIFY(found);
        QCOMPARE(found->entries, QList<LedgerEntry>());
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(found->setAside, QDir(folder()).filePath(setAside().first()));
        QFile kept(found->setAside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
        const LedgerEntry entry = sampleEntry();
        QVERIFY(ledger.write(entry));
        QCOMPARE(ledger.load(), (LedgerOnDisk{{entry}, {}})); // and is not told twice
    }

    void rowsThatCanBeReadAreKept()
    {
        const LedgerEntry good = sampleEntry();
        LedgerEntry bad = sampleEntry();
        bad.begunAt = at(5);
        LedgerFile other(folder());
        QVERIFY(other.write(good));
        QVERIFY(other.write(bad));
        edit(path(), {u"UPDATE changes SET stage = 'nonsense' WHERE id = '%1'"_s.arg(bad.id)});
        LedgerFile ledger(folder());
        const auto found = ledger.load();
        QVERIFY(found);
        QCOMPARE(found->entries, QList{with(good, Holder::AnotherOne)}); // whose it was stays so
        QCOMPARE(setAside().size(), 1);
    }

    void aNewerFileIsLeftAlone()
    {
        {
            LedgerFile earlier(folder());
            QVERIFY(earlier.write(sampleEntry()));
        }
        edit(path(), {u"PRAGMA user_version = 99"_s});
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        LedgerFile ledger(folder());
        QCOMPARE(ledger.load().error(), LedgerFailure::NewerVersion);
        QCOMPARE(ledger.write(sampleEntry()).error(), LedgerFailure::NewerVersion);
        QCOMPARE(setAside().size(), 0);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void versionsBuildOnEachOther()
    {
        const QList<QStringList> two{{u"CREATE TABLE a (x)"_s, u"INSERT INTO a VALUES (1)"_s},
                                     {u"ALTER TABLE a ADD COLUMN y DEFAULT 2"_s}};
        const QList<QStringList> broken{two[0], two[1], {u"CREATE TABLE b (x)"_s, u"NO SUCH STATEMENT"_s}};
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"versions"_s);
            database.setDatabaseName(u":memory:"_s);
            QVERIFY(database.open());
            QVERIFY(bringUpToDate(database, {two[0]}));
            QVERIFY(bringUpToDate(database, two));
            QVERIFY(bringUpToDate(database, two)); // which changes nothing
            QSqlQuery query(database);
            QVERIFY(query.exec(u"SELECT x, y FROM a"_s) && query.next());
            QCOMPARE(query.value(0).toInt() * 10 + query.value(1).toInt(), 12);
            query.finish();
            QVERIFY(!bringUpToDate(database, broken));
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 2);
            query.finish();
            QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'b'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0); // all or nothing
            query.finish();
            QCOMPARE(bringUpToDate(database, {two[0]}).error(), LedgerFailure::NewerVersion);
        }
        QSqlDatabase::removeDatabase(u"versions"_s);
    }

    void aFolderThatCannotBeMade()
    {
        QFile file(folder()); // where the folder would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        LedgerFile ledger(folder());
        QCOMPARE(ledger.write(sampleEntry()).error(), LedgerFailure::Unwritable);
    }
};

QTEST_GUILESS_MAIN(LedgerFileTest)
#include "ledgerfiletest.moc"
