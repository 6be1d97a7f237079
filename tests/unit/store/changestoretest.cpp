// SPDX-License-Identifier: Apache-2.0
// The store on disk: what it gives back, and what becomes of a file that is of an earlier version, damaged,
// too new, or not writable.
#include "sqlite/schema.h"
#include "store/changeschema.h"
#include "storeondisk.h"
#include "testprogram.h"
#include "unfinishedsamples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

/// Carries \a statements out on the file at \a path.
void edit(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("the file cannot be opened");
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("cannot carry out %s", qUtf8Printable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"edit"_s);
}

} // namespace

class ChangeStoreTest : public QObject
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

    /// Making it takes several waits for the disk: not in a press.
    void theJournalIsThereBeforeTheFirstWrite()
    {
        const QString journal = path() + u"-wal"_s;
        const store::UnfinishedChange change = sampleChange();
        StoreOnDisk onDisk(folder());
        onDisk.prepare();
        QVERIFY(QFileInfo(journal).size() > 0);
        QVERIFY(onDisk.write(change).has_value());
        QVERIFY(onDisk.erase(change.id).has_value());
        QVERIFY(QFileInfo(journal).size() > 0);
    }

    void nothingIsMadeByLooking()
    {
        StoreOnDisk onDisk(folder());
        QCOMPARE(onDisk.load(), store::ChangeStore::OnDisk());
        QVERIFY(onDisk.erase(u"x"_s));
        QVERIFY(!QFile::exists(folder()));
    }

    void whatIsWrittenComesBack()
    {
        StoreOnDisk onDisk(folder());
        store::UnfinishedChange first = sampleChange();
        store::UnfinishedChange second = sampleChange(u"other"_s);
        second.begunAt = at(5);
        second.kind = renumber::account::ContactKind::Email;
        second.aim = Aim::Verify;
        second.confirmation = Confirmation::Link;
        second.maskedBefore.clear();
        second.stage = store::UnfinishedChange::Stage::Requested;
        second.code = SentCode();
        second.code.validity = Validity::Refused;
        second.code.clickNotShownAt = at(45);
        second.entryOutcome = EntryOutcome::NotShown;
        second.delivery = Delivery::Unknown;
        second.place = store::UnfinishedChange::Place::Nowhere;
        QVERIFY(onDisk.write(second));
        QVERIFY(onDisk.write(first));
        QCOMPARE(onDisk.load(), (store::ChangeStore::OnDisk{{first, second}, {}}));
        first.stage = store::UnfinishedChange::Stage::CodeAccepted;
        QVERIFY(onDisk.write(first));
        QVERIFY(onDisk.erase(second.id));
        QCOMPARE(onDisk.load(), (store::ChangeStore::OnDisk{{first}, {}}));
    }

    void onlyTheOwnerMayReadIt()
    {
        StoreOnDisk onDisk(folder());
        QVERIFY(onDisk.write(sampleChange()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2); // it, and what belongs to it
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
    }

    void everyStageComesBack()
    {
        StoreOnDisk onDisk(folder());
        for (const store::UnfinishedChange::Stage stage :
             {store::UnfinishedChange::Stage::Preparing, store::UnfinishedChange::Stage::Requested,
              store::UnfinishedChange::Stage::RequestAccepted, store::UnfinishedChange::Stage::AwaitingCode,
              store::UnfinishedChange::Stage::Entered, store::UnfinishedChange::Stage::CodeAccepted,
              store::UnfinishedChange::Stage::Over}) {
            store::UnfinishedChange entry = sampleChange();
            entry.stage = stage;
            QVERIFY(onDisk.write(entry));
            QVERIFY(onDisk.load()->changes.contains(entry));
        }
        for (const EntryOutcome outcome :
             {EntryOutcome::SaidDone, EntryOutcome::Open, EntryOutcome::NotShown}) {
            store::UnfinishedChange entry = sampleChange();
            entry.entryOutcome = outcome;
            QVERIFY(onDisk.write(entry));
            QVERIFY(onDisk.load()->changes.contains(entry));
        }
    }

    void theNextStartFindsThem()
    {
        const store::UnfinishedChange entry = sampleChange();
        {
            StoreOnDisk earlier(folder());
            QVERIFY(earlier.write(entry));
        }
        StoreOnDisk onDisk(folder());
        QCOMPARE(onDisk.load()->changes, QList{entry});
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
            StoreOnDisk earlier(folder());
            QVERIFY(earlier.write(sampleChange()));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        QCOMPARE(file.write(damage), damage.size());
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray damaged = file.readAll();
        file.close();

        StoreOnDisk onDisk(folder());
        const auto found = onDisk.load();
        QVERIFY(found);
        QCOMPARE(found->changes, QList<store::UnfinishedChange>());
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(found->setAside, QDir(folder()).filePath(setAside().first()));
        QFile kept(found->setAside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
        const store::UnfinishedChange entry = sampleChange();
        QVERIFY(onDisk.write(entry));
        QCOMPARE(onDisk.load(), (store::ChangeStore::OnDisk{{entry}, {}})); // and is not told twice
    }

    void rowsThatCanBeReadAreKept()
    {
        const store::UnfinishedChange good = sampleChange();
        store::UnfinishedChange bad = sampleChange();
        bad.begunAt = at(5);
        StoreOnDisk other(folder());
        QVERIFY(other.write(good));
        QVERIFY(other.write(bad));
        edit(path(), {u"UPDATE changes SET stage = 'nonsense' WHERE id = '%1'"_s.arg(bad.id)});
        StoreOnDisk onDisk(folder());
        const auto found = onDisk.load();
        QVERIFY(found);
        QCOMPARE(found->changes, QList{good});
        QCOMPARE(setAside().size(), 1);
    }

    void aNewerFileIsLeftAlone()
    {
        {
            StoreOnDisk earlier(folder());
            QVERIFY(earlier.write(sampleChange()));
        }
        edit(path(), {u"PRAGMA user_version = 99"_s});
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        StoreOnDisk onDisk(folder());
        QCOMPARE(onDisk.load().error(), store::ChangeStore::Failure::NewerVersion);
        QCOMPARE(onDisk.write(sampleChange()).error(), store::ChangeStore::Failure::NewerVersion);
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
            QVERIFY(sqlite::bringUpToDate(database, {two[0]}));
            QVERIFY(sqlite::bringUpToDate(database, two));
            QVERIFY(sqlite::bringUpToDate(database, two)); // which changes nothing
            QSqlQuery query(database);
            QVERIFY(query.exec(u"SELECT x, y FROM a"_s) && query.next());
            QCOMPARE(query.value(0).toInt() * 10 + query.value(1).toInt(), 12);
            query.finish();
            QVERIFY(!sqlite::bringUpToDate(database, broken));
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 2);
            query.finish();
            QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'b'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0); // all or nothing
            query.finish();
            QCOMPARE(sqlite::bringUpToDate(database, {two[0]}).error(),
                     store::ChangeStore::Failure::NewerVersion);
        }
        QSqlDatabase::removeDatabase(u"versions"_s);
    }

    void aFolderThatCannotBeMade()
    {
        QFile file(folder()); // where the folder would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        StoreOnDisk onDisk(folder());
        QCOMPARE(onDisk.write(sampleChange()).error(), store::ChangeStore::Failure::Unwritable);
    }
};

RENUMBER_TEST(ChangeStoreTest)
#include "changestoretest.moc"
