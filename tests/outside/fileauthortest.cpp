// SPDX-License-Identifier: Apache-2.0
// Whether a file is an administrator's, so that what it says is as good as what was there before.
#include "disk/author.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace renumber;
using namespace Qt::StringLiterals;
using disk::Author;
using disk::authorOf;
using disk::Runner;

class FileAuthorTest : public QObject
{
    Q_OBJECT

private slots:
    void whoMayHaveWrittenIt()
    {
        QCOMPARE(authorOf(u":/services/reachfive.json"_s), Author::Administrator);
        QCOMPARE(authorOf(u"/etc/passwd"_s, Runner::AnyoneElse), Author::Administrator);
        QCOMPARE(authorOf(u"/etc/passwd"_s, Runner::Root), Author::Administrator);
        QCOMPARE(authorOf(u"/etc/../etc/./passwd"_s, Runner::AnyoneElse), Author::Administrator);
        QCOMPARE(authorOf(u"/etc/no-such-file"_s, Runner::AnyoneElse), Author::Person);
        QCOMPARE(authorOf(QString(), Runner::AnyoneElse), authorOf(QDir::currentPath(), Runner::AnyoneElse));
        const QTemporaryDir own;
        QFile file(own.filePath(u"own"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(authorOf(file.fileName()), Author::Person);
        // It leads to root's, and tomorrow somewhere else.
        QVERIFY(QFile::link(u"/etc/passwd"_s, own.filePath(u"link"_s)));
        QCOMPARE(authorOf(own.filePath(u"link"_s), Runner::AnyoneElse), Author::Person);
        QVERIFY(QFile::link(u"circle"_s, own.filePath(u"circle"_s)));
        QCOMPARE(authorOf(own.filePath(u"circle"_s), Runner::AnyoneElse), Author::Person);
    }

    /// Files in a folder of root's.
    void whoMayHaveWrittenItAmongRoots()
    {
        QTemporaryDir folder(QDir::currentPath() + u"/whose"_s);
        const auto whose
            = [&folder](const QString &name) { return authorOf(folder.filePath(name), Runner::AnyoneElse); };
        if (::geteuid() != 0)
            QSKIP("only root can make files for others");
        QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
        if (authorOf(folder.path(), Runner::AnyoneElse) != Author::Administrator)
            QSKIP("others can write to a folder that this one is in");
        const auto make = [&folder](const QString &name, uid_t owner, mode_t mode) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray path = QFile::encodeName(file.fileName());
            QVERIFY(::chown(path.constData(), owner, 0) == 0 && ::chmod(path.constData(), mode) == 0);
        };
        constexpr uid_t nobody = 65534;
        make(u"roots"_s, 0, 0644);
        make(u"everybodys"_s, 0, 0666);
        make(u"a group's"_s, 0, 0664);
        make(u"nobodys"_s, nobody, 0644);
        QCOMPARE(whose(u"roots"_s), Author::Administrator);
        QCOMPARE(authorOf(folder.filePath(u"roots"_s), Runner::Root), Author::Person);
        QCOMPARE(whose(u"everybodys"_s), Author::Person);
        QCOMPARE(whose(u"a group's"_s), Author::Person);
        QCOMPARE(whose(u"nobodys"_s), Author::Person); // wherever it is
        QVERIFY(QFile::link(u"nobodys"_s, folder.filePath(u"to nobodys"_s)));
        QCOMPARE(whose(u"to nobodys"_s), Author::Person);
        QVERIFY(QFile::link(u"roots"_s, folder.filePath(u"to roots"_s)));
        QCOMPARE(whose(u"to roots"_s), Author::Administrator);
        // By way of a folder that somebody else can change.
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        make(u"sub/roots"_s, 0, 0644);
        QVERIFY(QFile::link(u"../roots"_s, folder.filePath(u"sub/up"_s)));
        QCOMPARE(whose(u"sub/up"_s), Author::Administrator);
        const QByteArray sub = QFile::encodeName(folder.filePath(u"sub"_s));
        QVERIFY(::chmod(sub.constData(), 01777) == 0);
        QCOMPARE(whose(u"sub/roots"_s), Author::Person);
        QCOMPARE(whose(u"sub/up"_s), Author::Person);
    }
};

RENUMBER_TEST(FileAuthorTest)
#include "fileauthortest.moc"
