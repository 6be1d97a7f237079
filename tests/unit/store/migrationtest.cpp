// SPDX-License-Identifier: Apache-2.0
// Files that earlier versions have left, by which they told several programs' changes apart: each change is
// found, whoever had it in hand, also when the program is killed while it brings the file up to date.
#include "signin/hashedids.h"
#include "store/changeschema.h"
#include "storeondisk.h"
#include "testprogram.h"
#include "unfinishedsamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <unistd.h>

using namespace renumber;
using namespace renumber::test;
using namespace std::chrono_literals;

namespace {

constexpr int oldRows = 40;

const QString origin = u"https://id.example.com"_s;

/// A row as the release before wrote it; of an even number as the one before that left it, by the id itself.
QString insertion(int number)
{
    const QString id = u"5b0f3f0e-3c4f-4b57-9a57-%1"_s.arg(number, 12, 10, QChar(u'0'));
    const bool hasId = number % 2 == 0;
    // Held by nobody, by one that has gone, or by one whose lock file is still there.
    const QStringList owners{{}, u"5b0f3f0e-3c4f-4b57-9a57-0c2f9d1b1a11"_s, u"nonsense"_s};
    return u"INSERT INTO changes VALUES ('%1', 'sample', '%2', '%3', 'p', 'phone', 'change', 'code', '+33 … "
           u"54', "
           "'+33 … 55', '2026-03-01T12:00:00.000Z', 'awaitingCode', '2026-03-01T12:00:01.000Z', NULL, NULL, "
           "NULL, "
           "3, 'service', 0, 'confirmed', 'keychain', '%4', '%5', %6)"_s
               .arg(id, origin, hasId ? u"camille"_s : u"hash"_s, owners.at(number % owners.size()),
                    hasId ? u"userId"_s : u"storedId"_s)
               .arg(int(hasId));
}

/// changes.sqlite of the release before in \a folder.
void writeOldFile(const QString &folder)
{
    QVERIFY(QDir().mkpath(folder));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
        database.setDatabaseName(folder + u"/changes.sqlite"_s);
        QVERIFY(database.open());
        QStringList statements{u"PRAGMA journal_mode = WAL"_s, u"BEGIN"_s};
        statements << store::schemaVersions()[0] << store::schemaVersions()[1];
        for (int number = 0; number < oldRows; ++number)
            statements << insertion(number);
        statements << u"PRAGMA user_version = 2"_s << u"COMMIT"_s;
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qUtf8Printable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"before"_s);
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(u"data"_s); }

    void verifyAllIsThere() const
    {
        StoreOnDisk onDisk(folder());
        const auto found = onDisk.load();
        QVERIFY2(found, qPrintable(found ? QString() : QString::number(int(found.error()))));
        QVERIFY(found->setAside.isEmpty());
        QCOMPARE(found->changes.size(), oldRows);
        const signin::HashedIds ids(folder());
        for (const store::UnfinishedChange &entry : found->changes) {
            QCOMPARE(entry.stage, store::UnfinishedChange::Stage::AwaitingCode);
            const bool hadId = entry.entryName == store::UnfinishedChange::EntryName::OfUserId;
            QCOMPARE(entry.account.user,
                     hadId ? ids.keyFor(u"sample"_s, origin, u"camille"_s).user : u"hash"_s);
        }
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatTheReleaseBeforeLeftIsFound()
    {
        writeOldFile(folder());
        const QString lock = folder() + u"/running-5b0f3f0e-3c4f-4b57-9a57-0c2f9d1b1a11.lock"_s;
        QVERIFY(QFile(lock).open(QIODevice::WriteOnly));
        verifyAllIsThere();
        verifyAllIsThere(); // by the start after that
        QVERIFY(!QFile::exists(lock));
        // And is changed like any other.
        StoreOnDisk onDisk(folder());
        auto entry = onDisk.load()->changes.first();
        entry.stage = store::UnfinishedChange::Stage::Entered;
        QVERIFY(onDisk.write(entry));
        QCOMPARE(onDisk.load()->changes.size(), oldRows);
        QVERIFY(onDisk.load()->changes.contains(entry));
        QVERIFY(onDisk.erase(entry.id));
        QCOMPARE(onDisk.load()->changes.size(), oldRows - 1);
    }

    void aFileOfAnotherUserIsLeftAlone()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        writeOldFile(folder());
        QFile file(folder() + u"/changes.sqlite"_s);
        QVERIFY(file.setPermissions({}));
        StoreOnDisk onDisk(folder());
        QCOMPARE(onDisk.load().error(), store::ChangeStore::Failure::Unreadable);
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QCOMPARE(onDisk.load().error(), store::ChangeStore::Failure::Unwritable);
        QCOMPARE(QDir(folder()).entryList({u"*.damaged-*"_s}).size(), 0);
    }

    /// This program opens the file in a process of its own: see openOrTest().
    void whoeverIsKilledMeanwhileLosesNothing()
    {
        constexpr int rounds = 20;
        int interrupted = 0;
        for (int round = 0; round < rounds; ++round) {
            m_dir = std::make_unique<QTemporaryDir>();
            writeOldFile(folder());
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"MigrationTest"_s, u"open"_s, folder()});
            QVERIFY(process.waitForReadyRead()); // it is about to begin
            // Somewhere in the middle.
            std::this_thread::sleep_for(
                std::chrono::microseconds(QRandomGenerator::global()->bounded(20'000)));
            process.kill();
            QVERIFY(process.waitForFinished());
            interrupted += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            verifyAllIsThere();
        }
        QVERIFY2(interrupted > 0, "each was through before it was killed");
    }
};

static int openOrTest(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"open") {
        std::puts("opening");
        std::fflush(stdout);
        StoreOnDisk(arguments.at(2)).load();
        return 0;
    }
    MigrationTest test;
    return QTest::qExec(&test, argc, argv);
}

RENUMBER_TEST_BY(MigrationTest, openOrTest)
#include "migrationtest.moc"
