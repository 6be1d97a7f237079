// SPDX-License-Identifier: Apache-2.0
#include "disk/folderlock.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using renumber::disk::FolderLock;
using renumber::disk::LockOutcome;

namespace {

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

class FolderLockTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &name) const { return m_dir->filePath(name); }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void atMostOneHoldsIt()
    {
        auto first = std::make_unique<FolderLock>(at(u"lock"_s));
        FolderLock second(at(u"lock"_s));
        QCOMPARE(first->take(), LockOutcome::Taken);
        QCOMPARE(first->take(), LockOutcome::Taken); // it has it
        QCOMPARE(second.take(), LockOutcome::HeldByAnother);
        QCOMPARE(second.take(), LockOutcome::HeldByAnother);
        first.reset();
        QCOMPARE(second.take(), LockOutcome::Taken);
        QCOMPARE(FolderLock(at(u"lock"_s)).take(), LockOutcome::HeldByAnother);
    }

    void eachFileIsALockOfItsOwn()
    {
        FolderLock one(at(u"one"_s));
        FolderLock another(at(u"another"_s));
        QCOMPARE(one.take(), LockOutcome::Taken);
        QCOMPARE(another.take(), LockOutcome::Taken);
    }

    void theFileIsItsOwnersAndStays()
    {
        {
            FolderLock lock(at(u"lock"_s));
            QVERIFY(!QFile::exists(at(u"lock"_s)));
            QCOMPARE(lock.take(), LockOutcome::Taken);
        }
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(at(u"lock"_s)).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0600U);
    }

    void nothingStaysOpen()
    {
        FolderLock holder(at(u"lock"_s));
        QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
        QCOMPARE(holder.take(), LockOutcome::Taken);
        const qsizetype before = openFiles();
        {
            FolderLock refused(at(u"lock"_s));
            QCOMPARE(refused.take(), LockOutcome::HeldByAnother);
            FolderLock impossible(at(u"folder"_s));
            QCOMPARE(impossible.take(), LockOutcome::NotPossible);
            FolderLock other(at(u"other"_s));
            QCOMPARE(other.take(), LockOutcome::Taken);
        }
        QCOMPARE(openFiles(), before);
    }

    void whatCannotBeLocked()
    {
        QCOMPARE(FolderLock(at(u"no/such/folder"_s)).take(), LockOutcome::NotPossible);
        QCOMPARE(FolderLock(m_dir->path()).take(), LockOutcome::NotPossible);
        const QByteArray pipe = QFile::encodeName(at(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(FolderLock(at(u"pipe"_s)).take(), LockOutcome::NotPossible); // and nobody is waited for
    }

    /// A program that was started while it was held does not go on holding it.
    void itIsNotHandedOn()
    {
        QProcess child;
        {
            FolderLock lock(at(u"lock"_s));
            QCOMPARE(lock.take(), LockOutcome::Taken);
            child.start(u"cat"_s, {}); // runs until its input ends
            QVERIFY(child.waitForStarted());
        }
        QCOMPARE(FolderLock(at(u"lock"_s)).take(), LockOutcome::Taken);
        QCOMPARE(child.state(), QProcess::Running);
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished());
    }
};

RENUMBER_TEST(FolderLockTest)
#include "folderlocktest.moc"
