// SPDX-License-Identifier: Apache-2.0
// One at most uses a folder: the second tells the first what it wants, whatever has become of the first, and
// whatever lies in the folder.
#include "awaited.h"
#include "instancecase.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using renumber::instance::longestStartRequest;
using renumber::instance::SingleInstance;
using renumber::instance::Start;
using renumber::instance::StartRequest;
using renumber::test::InstanceCase;
using renumber::test::sampleStart;

class SingleInstanceTest : public InstanceCase
{
    Q_OBJECT

private slots:
    void theSecondTellsTheFirst()
    {
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        QList<StartRequest> asked;
        show(first, asked);
        for (int i = 1; i <= 3; ++i) {
            auto second = startAgain(folder());
            QCOMPARE(awaited(second), Start::HandedOver);
            QCOMPARE(asked, QList<StartRequest>(i, sampleStart));
        }
    }

    void itIsAnsweredOnceItIsShown()
    {
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        std::optional<renumber::wait::Promise<>> shown;
        connect(&first, &SingleInstance::requested, this,
                [&shown](const StartRequest &, const renumber::wait::Promise<> &later) { shown = later; });
        auto second = startAgain(folder());
        QTRY_VERIFY(shown);
        QVERIFY(second.isPending());
        shown->end();
        QCOMPARE(awaited(second), Start::HandedOver);
    }

    void foldersAreIndependent()
    {
        SingleInstance one(folder());
        SingleInstance other(m_dir->filePath(u"other"_s));
        QCOMPARE(one.begin({}), Start::First);
        QCOMPARE(other.begin({}), Start::First);
    }

    void theSameFolderByAnotherPath()
    {
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        QList<StartRequest> asked;
        show(first, asked);
        QVERIFY(QFile::link(folder(), m_dir->filePath(u"link"_s)));
        auto second = startAgain(m_dir->filePath(u"link"_s));
        QCOMPARE(awaited(second), Start::HandedOver);
    }

    void onlyItsUserMayUseTheFiles()
    {
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        for (const QString &name : {u"renumber.lock"_s, u"renumber.socket"_s}) {
            struct stat found = {};
            QCOMPARE(::stat(QFile::encodeName(QDir(folder()).filePath(name)).constData(), &found), 0);
            QCOMPARE(found.st_mode & 0077, mode_t(0));
        }
    }

    void oneThatHangsIsNotWaitedForLong()
    {
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        SingleInstance second(folder());
        second.setTimeout(100ms);
        QCOMPARE(second.begin(sampleStart), Start::NoAnswer); // meanwhile nothing here hears it
    }

    void whoComesWhileItEndsIsTheNextFirst()
    {
        auto first = std::make_unique<SingleInstance>(folder());
        QCOMPARE(first->begin({}), Start::First);
        first->close();
        auto second = startAgain(folder());
        first.reset();
        QCOMPARE(awaited(second), Start::First);
    }

    /// As one that was killed leaves it, or a power failure.
    void whatWasLeftBehindIsNoHindrance()
    {
        QVERIFY(QDir().mkpath(folder()));
        leaveSocket(QFile::encodeName(QDir(folder()).filePath(u"renumber.socket"_s)));
        QFile lock(QDir(folder()).filePath(u"renumber.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("4711\nrenumber\nelsewhere\n") > 0);
        lock.close();

        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        QList<StartRequest> asked;
        show(first, asked);
        auto second = startAgain(folder());
        QCOMPARE(awaited(second), Start::HandedOver);
    }

    void whereNothingCanBeKeptEachIsTheFirst()
    {
        QVERIFY(QFile(folder()).open(QIODevice::WriteOnly)); // a file where the folder would be
        SingleInstance first(folder());
        SingleInstance second(folder());
        QCOMPARE(first.begin({}), Start::First);
        QCOMPARE(second.begin({}), Start::First);
    }

    /// Longer than the path of a socket can be.
    void aFolderWithALongPath()
    {
        const QString deep = m_dir->filePath(QString(120, u'd'));
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir->path()));
        SingleInstance first(deep);
        QCOMPARE(first.begin({}), Start::First);
        QList<StartRequest> asked;
        show(first, asked);
        auto second = startAgain(deep);
        QCOMPARE(awaited(second), Start::HandedOver);
        qputenv("XDG_RUNTIME_DIR", before);
    }

    void whoeverSaysSomethingElseIsHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a line of nonsense") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("too much") << QByteArray(longestStartRequest + 1, 'x');
        QTest::newRow("one thing more") << QByteArray(toBytes(sampleStart) + "x");
    }
    void whoeverSaysSomethingElseIsHungUpOn()
    {
        QFETCH(const QByteArray, said);
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        QList<StartRequest> asked;
        show(first, asked);
        QLocalSocket socket;
        socket.connectToServer(QDir(folder()).filePath(u"renumber.socket"_s));
        QVERIFY(socket.waitForConnected());
        QSignalSpy ended(&socket, &QLocalSocket::disconnected);
        socket.write(said);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(asked.size(), 0);
        QVERIFY(socket.readAll().isEmpty());
    }

    void thoseWhoSayNothingDoNotKeepOthersOut()
    {
        SingleInstance first(folder());
        QCOMPARE(first.begin({}), Start::First);
        QList<StartRequest> asked;
        show(first, asked);
        QLocalSocket silent;
        silent.connectToServer(QDir(folder()).filePath(u"renumber.socket"_s));
        QVERIFY(silent.waitForConnected());
        auto second = startAgain(folder());
        QCOMPARE(awaited(second), Start::HandedOver);
    }
};

RENUMBER_TEST(SingleInstanceTest)
#include "singleinstancetest.moc"
