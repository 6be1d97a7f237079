// SPDX-License-Identifier: Apache-2.0
// The key by which ids are hashed: made once, whoever asks first, and by none who was stopped meanwhile.
#include "disk/datafolder.h"
#include "signin/hashedids.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace renumber;
using namespace renumber::signin;
using namespace Qt::StringLiterals;

namespace {

QString hashIn(const QString &folder)
{
    return HashedIds(folder).keyFor(u"a"_s, u"https://id.example.com"_s, u"camille"_s).user;
}

} // namespace

class StoredIdsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_folders = 0;
    QString m_folder;

    QStringList files() const { return QDir(m_folder).entryList(QDir::Files | QDir::Hidden); }

private slots:
    void init() { m_folder = m_dir.filePath(QString::number(++m_folders)); }

    void theKeyIsTheOnlyFile()
    {
        QVERIFY(HashedIds(m_folder).isKept());
        QCOMPARE(files(), QStringList{u"ids.key"_s});
        QCOMPARE(QFile::permissions(m_folder + u"/ids.key"_s)
                     & ~(disk::ownerOnly | QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions());
        QCOMPARE(QFile(m_folder + u"/ids.key"_s).size(), 32);
    }

    void anotherKeyIsToldByItsId()
    {
        const QString id = HashedIds(m_folder).keyId();
        QCOMPARE(HashedIds(m_folder).keyId(), id);
        QCOMPARE(HashedIds(m_folder).setAside(), QString());
        QVERIFY(QFile(m_folder + u"/ids.key"_s).resize(10));
        const HashedIds after(m_folder);
        QVERIFY(after.keyId() != id);
        QVERIFY(QFile::exists(after.setAside()));
    }

    /// The release before made the key beside a lock file. One that was killed at that left it empty, and for
    /// half a minute nothing of the folder could be brought up to date.
    void whoeverWasKilledMeanwhileHoldsNobodyUp()
    {
        QVERIFY(disk::makeDataFolder(m_folder));
        QVERIFY(QFile(m_folder + u"/ids.key.lock"_s).open(QIODevice::WriteOnly));
        QVERIFY(HashedIds(m_folder).isKept());
        QCOMPARE(hashIn(m_folder), hashIn(m_folder));
    }

    void severalThreadsGetOneKey()
    {
        for (int round = 0; round < 20; ++round) {
            init();
            constexpr int threads = 8;
            std::vector<QString> hashes(threads);
            std::vector<std::thread> running;
            for (QString &hash : hashes)
                running.emplace_back([this, &hash] { hash = hashIn(m_folder); });
            for (std::thread &thread : running)
                thread.join();
            QCOMPARE(QSet<QString>(hashes.begin(), hashes.end()).size(), 1);
            QCOMPARE(hashes.front(), hashIn(m_folder));
            QCOMPARE(files(), QStringList{u"ids.key"_s});
        }
    }
};

RENUMBER_TEST(StoredIdsTest)
#include "storedidstest.moc"
