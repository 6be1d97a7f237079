// SPDX-License-Identifier: Apache-2.0
// Whatever lies in the place of the lock or the socket, one program uses the folder.
#include "awaited.h"
#include "instancecase.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>

#include <array>
#include <optional>
#include <vector>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using renumber::disk::DiskThread;
using renumber::instance::SingleInstance;
using renumber::instance::Start;
using renumber::instance::StartRequest;
using renumber::test::InstanceCase;
using renumber::test::sampleStart;

class ObstacleTest : public InstanceCase
{
    Q_OBJECT

    /// What is no lock and no socket of the program's, at \a path.
    void put(const QString &kind, const QString &path) const
    {
        const QByteArray name = QFile::encodeName(path);
        const QByteArray pipe = QFile::encodeName(m_dir->filePath(u"pipe"_s));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        if (kind == u"a folder") {
            QVERIFY(QDir().mkdir(path));
        } else if (kind == u"a folder with something in it") {
            QVERIFY(QDir().mkdir(path) && QFile(path + u"/something"_s).open(QIODevice::WriteOnly));
        } else if (kind == u"a pipe") {
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (kind == u"a socket") {
            leaveSocket(name);
        } else if (kind == u"a link to a device") {
            QVERIFY(QFile::link(u"/dev/zero"_s, path));
        } else if (kind == u"a link to a pipe") {
            QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
            QVERIFY(QFile::link(QFile::decodeName(pipe), path));
        } else if (kind == u"a link to a folder") {
            QVERIFY(QFile::link(m_dir->path(), path));
        } else if (kind == u"a link to nowhere") {
            QVERIFY(QFile::link(u"/nowhere/at/all"_s, path));
        } else if (kind == u"a link to itself") {
            QVERIFY(QFile::link(path, path));
        } else {
            QVERIFY(QFile(path).open(QIODevice::WriteOnly));
            QCOMPARE(::chmod(name.constData(), 0), 0);
        }
    }

private slots:
    void whateverLiesInAnyonesPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        for (const char *name : {"renumber.lock", "renumber.socket"}) {
            for (const char *kind : {"a folder", "a folder with something in it", "a pipe", "a socket",
                                     "a link to a device", "a link to a pipe", "a link to a folder",
                                     "a link to nowhere", "a link to itself", "a file for nobody"})
                QTest::addRow("%s: %s", name, kind) << QString::fromLatin1(name) << QString::fromLatin1(kind);
        }
    }
    void whateverLiesInAnyonesPlace()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, kind);
        put(kind, QDir(folder()).filePath(name));
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        QList<StartRequest> asked;
        show(first, asked);
        auto second = startAgain(folder());
        QCOMPARE(awaited(second), Start::HandedOver);
        QCOMPARE(asked.size(), 1);
    }

    /// Nobody's files are deleted, and nothing is changed beyond the folder.
    void whatLayThereIsKept()
    {
        const QString lock = QDir(folder()).filePath(u"renumber.lock"_s);
        put(u"a folder with something in it"_s, lock);
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        const QStringList aside = QDir(folder()).entryList({u"renumber.lock.*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(QFile::exists(QDir(folder()).filePath(aside.first() + u"/something"_s)));
    }

    void ofManyThatBeginAtOnceOneIsTheFirst()
    {
        for (const QString &kind : {u"a pipe"_s, u"a folder"_s, u"a link to nowhere"_s}) {
            const QString shared = m_dir->filePath(kind);
            QVERIFY(QDir().mkpath(shared));
            put(kind, QDir(shared).filePath(u"renumber.lock"_s));
            constexpr std::size_t starts = 8;
            std::array<DiskThread, starts> threads;
            std::array<std::optional<SingleInstance>, starts> instances;
            std::vector<renumber::wait::Future<Start>> begun;
            for (std::size_t i = 0; i < starts; ++i) {
                begun.push_back(threads[i].run<Start>([&instance = instances[i], shared] {
                    instance.emplace(shared).setTimeout(500ms);
                    return instance->begin(sampleStart);
                }));
            }
            int firsts = 0;
            for (auto &one : begun)
                firsts += awaited(one) == Start::First ? 1 : 0;
            QCOMPARE(firsts, 1);
            for (std::size_t i = 0; i < starts; ++i) {
                auto ended = threads[i].run<bool>([&instance = instances[i]] {
                    instance.reset();
                    return true;
                });
                QVERIFY(awaited(ended));
            }
        }
    }
};

RENUMBER_TEST(ObstacleTest)
#include "obstacletest.moc"
