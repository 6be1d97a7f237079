// SPDX-License-Identifier: Apache-2.0
// The ledger on disk: what it gives back, and what becomes of a file that is of an earlier version, damaged,
// too new, or not writable.
#include "store/ledgerfile.h"
#include "ledgersamples.h"
#include "store/ledgerschema.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
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
        store::LedgerFile ledger(folder());
        QCOMPARE(ledger.load(), store::LedgerOnDisk());
        QVERIFY(ledger.erase(u"x"_s));
        QVERIFY(!QFile::exists(folder()));
    }

    void whatIsWrittenComesBack()
    {
        store::LedgerFile ledger(folder());
        store::LedgerEntry first = sampleEntry();
        store::LedgerEntry second = sampleEntry(u"other"_s);
        second.begunAt = at(5);
        second.kind = renumber::account::ContactKind::Email;
        second.aim = Aim::Verify;
        second.confirmation = Confirmation::Link;
        second.maskedBefore.clear();
        second.stage = store::Stage::Requested;
        second.code = SentCode();
        second.delivery = Delivery::Unknown;
        second.details = store::DetailsPlace::Nowhere;
        QVERIFY(ledger.write(second));
        QVERIFY(ledger.write(first));
        QCOMPARE(ledger.load(), (store::LedgerOnDisk{{first, second}, {}}));
        first.stage = store::Stage::CodeAccepted;
        QVERIFY(ledger.write(first));
        QVERIFY(ledger.erase(second.id));
        QCOMPARE(ledger.load(), (store::LedgerOnDisk{{first}, {}}));
    }

    void onlyTheOwnerMayReadIt()
    {
        store::LedgerFile ledger(folder());
        QVERIFY(ledger.write(sampleEntry()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2); // it, and what belongs to it
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        QCOMPARE(QFile::permissions(folder()) & others, QFile::Permissions());
    }

    void everyStageComesBack()
    {
        store::LedgerFile ledger(folder());
        for (const store::Stage stage :
             {store::Stage::Preparing, store::Stage::Requested, store::Stage::RequestAccepted,
              store::Stage::AwaitingCode, store::Stage::Entered, store::Stage::CodeAccepted,
              store::Stage::Over}) {
            store::LedgerEntry entry = sampleEntry();
            entry.stage = stage;
            QVERIFY(ledger.write(entry));
            QVERIFY(ledger.load()->entries.contains(entry));
        }
    }

    void theNextStartFindsThem()
    {
        const store::LedgerEntry entry = sampleEntry();
        {
            store::LedgerFile earlier(folder());
            QVERIFY(earlier.write(entry));
        }
        store::LedgerFile ledger(folder());
        QCOMPARE(ledger.load()->entries, QList{entry});
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
            store::LedgerFile earlier(folder());
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

        store::LedgerFile ledger(folder());
        const auto found = ledger.load();
        QVERIFY(found);
        QCOMPARE(found->entries, QList<store::LedgerEntry>());
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(found->setAside, QDir(folder()).filePath(setAside().first()));
        QFile kept(found->setAside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
        const store::LedgerEntry entry = sampleEntry();
        QVERIFY(ledger.write(entry));
        QCOMPARE(ledger.load(), (store::LedgerOnDisk{{entry}, {}})); // and is not told twice
    }

    void rowsThatCanBeReadAreKept()
    {
        const store::LedgerEntry good = sampleEntry();
        store::LedgerEntry bad = sampleEntry();
        bad.begunAt = at(5);
        store::LedgerFile other(folder());
        QVERIFY(other.write(good));
        QVERIFY(other.write(bad));
        edit(path(), {u"UPDATE changes SET stage = 'nonsense' WHERE id = '%1'"_s.arg(bad.id)});
        store::LedgerFile ledger(folder());
        const auto found = ledger.load();
        QVERIFY(found);
        QCOMPARE(found->entries, QList{good});
        QCOMPARE(setAside().size(), 1);
    }

    void aNewerFileIsLeftAlone()
    {
        {
            store::LedgerFile earlier(folder());
            QVERIFY(earlier.write(sampleEntry()));
        }
        edit(path(), {u"PRAGMA user_version = 99"_s});
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        store::LedgerFile ledger(folder());
        QCOMPARE(ledger.load().error(), store::LedgerFailure::NewerVersion);
        QCOMPARE(ledger.write(sampleEntry()).error(), store::LedgerFailure::NewerVersion);
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
            QVERIFY(store::bringUpToDate(database, {two[0]}));
            QVERIFY(store::bringUpToDate(database, two));
            QVERIFY(store::bringUpToDate(database, two)); // which changes nothing
            QSqlQuery query(database);
            QVERIFY(query.exec(u"SELECT x, y FROM a"_s) && query.next());
            QCOMPARE(query.value(0).toInt() * 10 + query.value(1).toInt(), 12);
            query.finish();
            QVERIFY(!store::bringUpToDate(database, broken));
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 2);
            query.finish();
            QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'b'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0); // all or nothing
            query.finish();
            QCOMPARE(store::bringUpToDate(database, {two[0]}).error(), store::LedgerFailure::NewerVersion);
        }
        QSqlDatabase::removeDatabase(u"versions"_s);
    }

    void aFolderThatCannotBeMade()
    {
        QFile file(folder()); // where the folder would be
        QVERIFY(file.open(QIODevice::WriteOnly));
        store::LedgerFile ledger(folder());
        QCOMPARE(ledger.write(sampleEntry()).error(), store::LedgerFailure::Unwritable);
    }
};

RENUMBER_TEST(LedgerFileTest)
#include "ledgerfiletest.moc"
