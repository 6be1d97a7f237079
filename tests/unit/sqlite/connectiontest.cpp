// SPDX-License-Identifier: Apache-2.0
#include "sqlite/connection.h"
#include "sqlite/statement.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace renumber;
using namespace renumber::sqlite;

namespace {

/// Which of the files that this process has open SQLite made for what it keeps in between; deleted ones, too.
QStringList temporaryFiles()
{
    QStringList found;
    const QDir open(u"/proc/self/fd"_s);
    for (const QString &number : open.entryList(QDir::Files | QDir::System)) {
        const QString target = QFile::symLinkTarget(open.filePath(number));
        if (target.contains(u"etilqs_"_s))
            found.append(target);
    }
    return found;
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    /// Rows are nowhere but in the file: what SQLite keeps in between, a process that is killed would leave
    /// in the temporary folder.
    void keepsNothingInTheTemporaryFolder();

private:
    QTemporaryDir m_folder;
};

void ConnectionTest::keepsNothingInTheTemporaryFolder()
{
    constexpr qint64 largest = 1 << 20;
    Connection connection(m_folder.filePath(u"file.sqlite"_s), largest,
                          [](QSqlDatabase &) -> Result<void> { return {}; });
    const auto used = connection.use([](QSqlDatabase &database) -> Result<void> {
        // More than its cache has room for.
        return carryOut(database, u"PRAGMA temp.cache_size = 10"_s)
            .and_then([&](const QSqlQuery &) {
                return carryOut(database, u"CREATE TEMP TABLE between_calls (content BLOB)"_s);
            })
            .and_then([&](const QSqlQuery &) {
                return carryOut(
                    database,
                    u"WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number "
                    "WHERE n < 1000) INSERT INTO between_calls SELECT zeroblob(1000) FROM number"_s);
            })
            .map([](const QSqlQuery &) {});
    });
    QVERIFY(used);
    QCOMPARE(temporaryFiles(), QStringList{});
}

RENUMBER_TEST(ConnectionTest)
#include "connectiontest.moc"
