// SPDX-License-Identifier: Apache-2.0
// renumber --verify-audit and --export-audit, on real files: whole, tampered with, of others, and none at
// all.
#include "awaited.h"
#include "desk/sqlite/sqlitestore.h"
#include "disk/folderlock.h"
#include "editing.h"
#include "ended.h"
#include "instance/singleinstance.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Has the desk in \a folder write \a rows rows, of which each has a private part.
void write(const QString &folder, int rows)
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), time::utc);
    SqliteStore store({folder, u"key 1"_s, builtInPolicy(), "built-in", u"ana"_s},
                      time::Clock([now] { return now; }));
    if (!*awaited(store.open()))
        qFatal("the desk does not open");
    for (int row = 0; row < rows; ++row) {
        Operation search{newId(), operation::Search{}};
        search.note = u"heard at the door"_s;
        if (!*awaited(store.carryOut(search)))
            qFatal("the desk does not write");
    }
}

const QString cutOff = u"DELETE FROM audit WHERE seq > 6"_s;

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString data() const { return m_dir->filePath(u"data"_s); }
    QString own() const { return data() + u"/desk.sqlite"_s; }
    QString elsewhere() const { return m_dir->filePath(u"else where?#%1"_s); }
    QString copy() const { return elsewhere() + u"/copy.sqlite"_s; }

    /// As it ends by itself, without a display, with a data folder that is this test's.
    Ended run(const QStringList &arguments) const
    {
        return runProgram(QStringLiteral(RENUMBER_PROGRAM), QStringList{u"--data-dir"_s, data()} + arguments,
                          withoutDisplay());
    }

    void makeCopy() const
    {
        QVERIFY(QDir().mkpath(elsewhere()));
        QVERIFY(QFile::copy(own(), copy()));
    }

    /// The one file that was exported with the ending \a ending.
    QString exported(const QString &ending) const
    {
        const QStringList found = QDir(m_dir->path()).entryList({u"audit-*."_s + ending}, QDir::Files);
        return found.size() == 1 ? m_dir->filePath(found.first()) : QString();
    }

    Ended exports(const QString &format, const QStringList &more = {}) const
    {
        return run(QStringList{u"--export-audit"_s, format, u"--output"_s, m_dir->path()} + more);
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        write(data(), 9);
    }

    void aWholeRecord()
    {
        const QByteArray before = contentOf(own());
        const Ended ended = run({u"--verify-audit"_s});
        QCOMPARE(ended.errors, QString());
        QCOMPARE(ended.output,
                 own()
                     + u": whole up to row 9.\n"
                       "  compared with what was seen of it before, up to row 9\n"_s);
        QCOMPARE(ended.status, 0);
        QCOMPARE(contentOf(own()), before);
    }

    void aCopyAndItsFolderAreLeftAsTheyAre()
    {
        makeCopy();
        const QByteArray before = contentOf(copy());
        const Ended ended = run({u"--verify-audit"_s, copy()});
        QCOMPARE(ended.errors, QString());
        QVERIFY2(ended.output.startsWith(copy() + u": whole up to row 9.\n  nothing to compare it with"_s),
                 qPrintable(ended.output));
        QCOMPARE(ended.status, 0);
        QCOMPARE(contentOf(copy()), before);
        QCOMPARE(QDir(elsewhere()).entryList(QDir::Files), QStringList{u"copy.sqlite"_s});
    }

    void whatIsInItsJournalIsOfACopyToo()
    {
        QVERIFY(QDir().mkpath(elsewhere()));
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), time::utc);
        SqliteStore store({data(), u"key 1"_s, builtInPolicy(), "built-in", u"ana"_s},
                          time::Clock([now] { return now; }));
        QVERIFY(*awaited(store.open()));
        QVERIFY(*awaited(store.carryOut({newId(), operation::Search{}})));
        QVERIFY(QFile::copy(own(), copy())); // while it is in use
        QVERIFY(QFile::copy(own() + u"-wal"_s, copy() + u"-wal"_s));
        const Ended ended = run({u"--verify-audit"_s, copy()});
        QVERIFY2(ended.output.contains(u": whole up to row 10."_s), qPrintable(ended.output + ended.errors));
        // The desk's own is verified while it is in use.
        QCOMPARE(run({u"--verify-audit"_s}).status, 0);
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("changed") << QStringList{u"UPDATE audit SET actor = 'eve' WHERE seq = 7"_s}
                                 << QStringList{u"Row 7 was changed"_s, u"up to row 6,"_s,
                                                u"read up to row 9"_s};
        QTest::newRow("the first") << QStringList{u"UPDATE audit SET at = at + 1 WHERE seq = 1"_s}
                                   << QStringList{u"Row 1 was changed"_s, u"read up to row 9"_s};
        QTest::newRow("a note") << QStringList{u"UPDATE audit_private SET note = 'no' WHERE seq = 4"_s}
                                << QStringList{u"Row 4 was changed"_s, u"up to row 3,"_s};
        QTest::newRow("missing") << QStringList{u"DELETE FROM audit WHERE seq BETWEEN 5 AND 6"_s}
                                 << QStringList{u"Rows 5 to 6 are missing"_s, u"up to row 4,"_s};
        QTest::newRow("reordered") << QStringList{u"UPDATE audit SET seq = -5 WHERE seq = 5"_s,
                                                  u"UPDATE audit SET seq = 5 WHERE seq = 8"_s,
                                                  u"UPDATE audit SET seq = 8 WHERE seq = -5"_s}
                                   << QStringList{u"Row 5 was moved: what was written there stands at 8"_s};
        QTest::newRow("the type of a value")
            << QStringList{u"UPDATE audit SET actor = CAST(actor AS BLOB) WHERE seq = 7"_s}
            << QStringList{u"Row 7 was changed"_s, u"up to row 6,"_s};
        QTest::newRow("a trigger added")
            << QStringList{u"CREATE TRIGGER free AFTER INSERT ON cases BEGIN DELETE FROM person_locks; END"_s}
            << QStringList{u"what keeps their rows from being changed"_s, u"read up to row 9"_s};
        QTest::newRow("cut off") << QStringList{
            cutOff} << QStringList{u"Rows 7 to 9 are cut off"_s, u"up to row 6,"_s, u"read up to row 6"_s};
    }

    void tamperingIsNamed()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QStringList, said);
        QCOMPARE(test::edit(own(), test::withoutTriggers(statements)), QString());
        const Ended ended = run({u"--verify-audit"_s});
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.output, QString());
        for (const QString &part : said)
            QVERIFY2(ended.errors.contains(part), qPrintable(ended.errors));
    }

    void aRecordThatWasWrittenAnewIsNoticedWithoutAPlace()
    {
        const QString other = m_dir->filePath(u"other"_s);
        write(other, 11);
        for (const QString &file : QDir(data()).entryList({u"desk.sqlite*"_s}, QDir::Files))
            QVERIFY(QFile::remove(data() + u'/' + file));
        QVERIFY(QFile::copy(other + u"/desk.sqlite"_s, own()));
        const Ended ended = run({u"--verify-audit"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.errors.contains(u"not the one that this computer has seen up to row 9"_s)
                     && ended.errors.contains(u"can't be known"_s)
                     && !ended.errors.contains(u"each row fits"_s),
                 qPrintable(ended.errors));
    }

    void aHeadThatIsGoneOrDamagedIsNotAllWell_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("said");
        QTest::newRow("gone") << QByteArray() << u"seen of it before is gone"_s;
        QTest::newRow("damaged") << "{\"highest\":"_ba << u"seen of it before is damaged"_s;
    }

    void aHeadThatIsGoneOrDamagedIsNotAllWell()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QString, said);
        QFile file(data() + u"/deskhead.json"_s);
        QVERIFY(file.remove());
        if (!head.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(head) == head.size());
            file.close();
        }
        const Ended ended = run({u"--verify-audit"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.errors.contains(u": whole up to row 9."_s) && ended.errors.contains(said),
                 qPrintable(ended.errors));
        QCOMPARE(contentOf(file.fileName()), head); // as it was
    }

    void whatIsNoRecordIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a text") << "SQLite is not what this is"_ba;
    }

    void whatIsNoRecordIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFile file(m_dir->filePath(u"none.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        for (const Ended &ended :
             {run({u"--verify-audit"_s, file.fileName()}), exports(u"csv"_s, {file.fileName()})}) {
            QCOMPARE(ended.status, 2);
            QVERIFY2(ended.errors.startsWith(file.fileName() + u" is not the record of a desk."_s),
                     qPrintable(ended.errors));
        }
        QCOMPARE(contentOf(file.fileName()), content);
    }

    void aDatabaseOfSomethingElseIsRefused()
    {
        const QString file = m_dir->filePath(u"changes.sqlite"_s);
        QCOMPARE(test::edit(file, {u"CREATE TABLE audit (seq INTEGER)"_s}), QString());
        const Ended ended = run({u"--verify-audit"_s, file});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.contains(u" is not the record of a desk."_s), qPrintable(ended.errors));
        const Ended folder = run({u"--verify-audit"_s, data()});
        QCOMPARE(folder.status, 2);
        QVERIFY2(folder.errors.contains(u" is not the record of a desk."_s), qPrintable(folder.errors));
    }

    void aLaterVersionsFileIsRefused()
    {
        makeCopy();
        QCOMPARE(test::edit(copy(), {u"PRAGMA user_version = 1000"_s}), QString());
        const Ended ended = run({u"--verify-audit"_s, copy()});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.contains(u"a later version of Renumber"_s), qPrintable(ended.errors));
    }

    void aDamagedFileIsToldAndStays()
    {
        makeCopy();
        QFile file(copy());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray garbage(file.size() - 4096, 'x');
        QVERIFY(file.seek(4096) && file.write(garbage) == garbage.size());
        file.close();
        const QByteArray before = contentOf(copy());
        const Ended ended = run({u"--verify-audit"_s, copy()});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.contains(u" is damaged"_s), qPrintable(ended.errors));
        QCOMPARE(contentOf(copy()), before);
    }

    void somebodyElsesIsRefused()
    {
        QString file = u"/etc/passwd"_s; // root's
        if (::geteuid() == 0) {
            makeCopy();
            file = copy();
            QCOMPARE(::chown(QFile::encodeName(file).constData(), 1, 1), 0);
        }
        const Ended ended = run({u"--verify-audit"_s, file});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.startsWith(file + u" belongs to "_s)
                     && ended.errors.endsWith(u"Make a copy of your own and name that.\n"_s),
                 qPrintable(ended.errors));
    }

    void aFileThatIsNotThereIsNotMade()
    {
        QVERIFY(QDir(data()).removeRecursively());
        for (const Ended &ended : {run({u"--verify-audit"_s}), exports(u"csv"_s)}) {
            QCOMPARE(ended.status, 2);
            QVERIFY2(ended.errors.startsWith(own() + u" does not exist."_s), qPrintable(ended.errors));
        }
        QVERIFY(!QFile::exists(data()));
    }

    void anExportIsReadBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("lines");
        QTest::newRow("csv") << u"csv"_s << 10;
        QTest::newRow("json lines") << u"jsonl"_s << 9;
    }

    void anExportIsReadBack()
    {
        QFETCH(const QString, format);
        QFETCH(const int, lines);
        const Ended ended = exports(format);
        QCOMPARE(ended.errors, QString());
        QCOMPARE(ended.status, 0);
        const QString path = exported(format);
        QVERIFY2(ended.output.startsWith(u"Exported up to row 9: %1\n"_s.arg(path))
                     && ended.output.endsWith(u"  recorded in row 10\n"_s),
                 qPrintable(ended.output));
        const QByteArray content = contentOf(path);
        QCOMPARE(content.count('\n'), lines);
        QVERIFY(content.contains("searched") && !content.contains("heard at the door"));
        const QJsonObject manifest = QJsonDocument::fromJson(contentOf(path + u".manifest.json"_s)).object();
        QCOMPARE(manifest[u"rows"_s].toInt(), 9);
        QCOMPARE(manifest[u"chainHead"_s][u"seq"_s].toInt(), 10);
        QCOMPARE(manifest[u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        // It is in the record, which still fits.
        const Ended after = run({u"--verify-audit"_s});
        QVERIFY2(after.output.contains(u"whole up to row 10."_s)
                     && after.output.contains(u"seen of it before, up to row 10"_s),
                 qPrintable(after.output + after.errors));
        QCOMPARE(exports(format == u"csv"_s ? u"jsonl"_s : u"csv"_s).status, 0);
        QVERIFY(contentOf(exported(u"jsonl"_s)).contains(format == u"csv"_s ? "auditExported" : "searched"));
        write(data(), 1); // the desk has its key still
    }

    void anExportOfACopyIsNotRecorded()
    {
        makeCopy();
        const QByteArray before = contentOf(copy());
        const Ended ended = exports(u"jsonl"_s, {copy()});
        QCOMPARE(ended.errors, QString());
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.output.contains(u"  not recorded: "_s), qPrintable(ended.output));
        QCOMPARE(contentOf(exported(u"jsonl"_s)).count('\n'), 9);
        QCOMPARE(contentOf(copy()), before);
        QVERIFY(run({u"--verify-audit"_s}).output.contains(u"whole up to row 9."_s));
    }

    void anExportTellsThatTheRecordWasCutOff()
    {
        QCOMPARE(test::edit(own(), test::withoutTriggers({cutOff})), QString());
        const Ended ended = exports(u"csv"_s);
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.errors.contains(u"Rows 7 to 9 are cut off"_s), qPrintable(ended.errors));
        // What is proof of that is kept.
        QVERIFY(contentOf(data() + u"/deskhead.json"_s).contains("\"seq\": 9"));
    }

    void anExportTellsThatTheHeadIsGone()
    {
        QVERIFY(QFile::remove(data() + u"/deskhead.json"_s));
        const Ended ended = exports(u"csv"_s);
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.errors.contains(u"seen of it before is gone"_s), qPrintable(ended.errors));
        // It is in the record, and in the export.
        QVERIFY2(ended.output.contains(u"Exported up to row 10"_s), qPrintable(ended.output));
        QVERIFY(contentOf(exported(u"csv"_s)).contains("auditVerified"));
    }

    void whereTheProgramIsOpenNothingIsExported()
    {
        disk::FolderLock lock(instance::lockPath(data())); // as the program has it
        QCOMPARE(lock.take(), disk::LockOutcome::Taken);
        const Ended ended = exports(u"csv"_s);
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.errors, u"Renumber is open. Close it, then export again.\n"_s);
        QCOMPARE(exported(u"csv"_s), QString());
        QCOMPARE(run({u"--verify-audit"_s}).status, 0);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const Ended ended
            = run({u"--export-audit"_s, u"csv"_s, u"--output"_s, m_dir->filePath(u"no/such"_s)});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.startsWith(u"Nothing was exported: "_s), qPrintable(ended.errors));
        QVERIFY(run({u"--verify-audit"_s}).output.contains(u"whole up to row 9."_s));
    }

    void aFormatThatIsNoneIsSaid()
    {
        const Ended ended = exports(u"xml"_s);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.errors.startsWith(u"“xml” is not a format of an export."_s), qPrintable(ended.errors));
        const Ended words = run({u"--verify-audit"_s, u"one"_s, u"two"_s});
        QVERIFY2(words.errors.startsWith(u"“two” is not an option."_s), qPrintable(words.errors));
    }
};

RENUMBER_TEST(AuditTest)
#include "audittest.moc"
