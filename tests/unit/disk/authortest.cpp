// SPDX-License-Identifier: Apache-2.0
// Whether a file is an administrator's, so that what it says is as good as what was there before.
#include "disk/author.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace renumber;
using namespace Qt::StringLiterals;
using disk::Author;
using disk::authorOf;
using disk::ProcessUser;

namespace {

constexpr uid_t nobody = 65534;

/// A folder that root owns, as all above it; none where there is none to be made.
std::unique_ptr<QTemporaryDir> rootsFolder()
{
    for (const QString &place : {QDir::currentPath(), u"/run"_s}) {
        auto folder = std::make_unique<QTemporaryDir>(place + u"/whose"_s);
        if (folder->isValid() && ::chmod(QFile::encodeName(folder->path()).constData(), 0755) == 0
            && authorOf(folder->path(), ProcessUser::AnyoneElse) == Author::Administrator)
            return folder;
    }
    return nullptr;
}

} // namespace

class AuthorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_roots;

    QString in(const QString &name) const { return m_roots->filePath(name); }
    Author whose(const QString &name) const { return authorOf(in(name), ProcessUser::AnyoneElse); }

    void make(const QString &name, uid_t owner, mode_t mode) const
    {
        QFile file(in(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray path = QFile::encodeName(file.fileName());
        QVERIFY(::chown(path.constData(), owner, 0) == 0 && ::chmod(path.constData(), mode) == 0);
    }

    /// Makes the folder for a test that needs root's.
    void prepareRoots()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make files for others");
        m_roots = rootsFolder();
        if (!m_roots)
            QSKIP("others can write to every folder that is tried");
        make(u"roots"_s, 0, 0644);
    }

private slots:
    void cleanup() { m_roots.reset(); }

    void whoMayHaveWrittenIt()
    {
        QCOMPARE(authorOf(u":/services/reachfive.json"_s), Author::Administrator);
        QCOMPARE(authorOf(u"/etc/passwd"_s, ProcessUser::AnyoneElse), Author::Administrator);
        QCOMPARE(authorOf(u"/etc/passwd"_s, ProcessUser::Root), Author::Administrator);
        QCOMPARE(authorOf(u"/etc/no-such-file"_s, ProcessUser::AnyoneElse), Author::Person);
        QCOMPARE(authorOf(QString(), ProcessUser::AnyoneElse),
                 authorOf(QDir::currentPath(), ProcessUser::AnyoneElse));
        const QTemporaryDir own;
        QFile file(own.filePath(u"own"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(authorOf(file.fileName()), Author::Person);
        // It leads to root's, and tomorrow somewhere else.
        QVERIFY(QFile::link(u"/etc/passwd"_s, own.filePath(u"link"_s)));
        QCOMPARE(authorOf(own.filePath(u"link"_s), ProcessUser::AnyoneElse), Author::Person);
        QVERIFY(QFile::link(u"circle"_s, own.filePath(u"circle"_s)));
        QCOMPARE(authorOf(own.filePath(u"circle"_s), ProcessUser::AnyoneElse), Author::Person);
    }

    void everySpellingOfAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Author>("author");
        QTest::newRow("up and down again") << u"/etc/../etc/./passwd"_s << Author::Administrator;
        QTest::newRow("above the root is the root") << u"/../../etc/passwd"_s << Author::Administrator;
        QTest::newRow("two slashes") << u"//etc//passwd"_s << Author::Administrator;
        QTest::newRow("up from two folders") << u"/usr/share/../../etc/passwd"_s << Author::Administrator;
        QTest::newRow("up from one of two folders") << u"/usr/share/../etc/passwd"_s << Author::Person;
        QTest::newRow("up from what is no folder") << u"/etc/no-such-file/../passwd"_s << Author::Person;
        QTest::newRow("the root itself") << u"/etc/.."_s << Author::Person;
    }
    void everySpellingOfAPath()
    {
        QFETCH(const QString, path);
        QTEST(authorOf(path, ProcessUser::AnyoneElse), "author");
    }

    void whoRunsThis() { QCOMPARE(disk::processUser() == ProcessUser::Root, ::geteuid() == 0); }

    void ownerAndMode()
    {
        prepareRoots();
        make(u"everybodys"_s, 0, 0666);
        make(u"a group's"_s, 0, 0664);
        make(u"others'"_s, 0, 0646);
        make(u"nobodys"_s, nobody, 0644);
        QCOMPARE(whose(u"roots"_s), Author::Administrator);
        QCOMPARE(whose(u"everybodys"_s), Author::Person);
        QCOMPARE(whose(u"a group's"_s), Author::Person);
        QCOMPARE(whose(u"others'"_s), Author::Person);
        QCOMPARE(whose(u"nobodys"_s), Author::Person); // wherever it is
    }

    /// Everything is root's that root makes.
    void ofRootsOnlyWhatIsTheSystems()
    {
        prepareRoots();
        QCOMPARE(authorOf(in(u"roots"_s), ProcessUser::Root), Author::Person);
        QVERIFY(QFile::link(u"/etc/passwd"_s, in(u"to the system's"_s)));
        QCOMPARE(authorOf(in(u"to the system's"_s), ProcessUser::Root), Author::Administrator);
        QCOMPARE(authorOf(u"/usr/bin"_s, ProcessUser::Root), Author::Administrator);
        QCOMPARE(authorOf(u"/etc"_s, ProcessUser::Root), Author::Person); // it is not below itself
    }

    void linksAreFollowed()
    {
        prepareRoots();
        make(u"nobodys"_s, nobody, 0644);
        QVERIFY(QFile::link(u"nobodys"_s, in(u"to nobodys"_s)));
        QCOMPARE(whose(u"to nobodys"_s), Author::Person);
        QVERIFY(QFile::link(u"roots"_s, in(u"to roots"_s)));
        QCOMPARE(whose(u"to roots"_s), Author::Administrator);
        QVERIFY(QFile::link(u"/etc/passwd"_s, in(u"to elsewhere"_s)));
        QCOMPARE(whose(u"to elsewhere"_s), Author::Administrator);
        QVERIFY(QFile::link(u"no such file"_s, in(u"to nothing"_s)));
        QCOMPARE(whose(u"to nothing"_s), Author::Person);
        // The link is nobody's, and where it leads is theirs to say.
        const QByteArray foreign = QFile::encodeName(in(u"nobody's link"_s));
        QVERIFY(::symlink("roots", foreign.constData()) == 0
                && ::lchown(foreign.constData(), nobody, 0) == 0);
        QCOMPARE(whose(u"nobody's link"_s), Author::Person);
    }

    void byWayOfAFolderThatOthersCanChange()
    {
        prepareRoots();
        QVERIFY(QDir(m_roots->path()).mkdir(u"sub"_s));
        make(u"sub/roots"_s, 0, 0644);
        QVERIFY(QFile::link(u"../roots"_s, in(u"sub/up"_s)));
        QCOMPARE(whose(u"sub/up"_s), Author::Administrator);
        const QByteArray sub = QFile::encodeName(in(u"sub"_s));
        QVERIFY(::chmod(sub.constData(), 01777) == 0);
        QCOMPARE(whose(u"sub/roots"_s), Author::Person);
        QCOMPARE(whose(u"sub/up"_s), Author::Person);
    }

    /// As many links as the system follows, and one more.
    void aChainOfLinks()
    {
        prepareRoots();
        for (int i = 1; i <= 41; ++i) {
            const QString target = i == 1 ? u"roots"_s : QString::number(i - 1);
            QVERIFY(QFile::link(target, in(QString::number(i))));
        }
        QVERIFY(QFile::exists(in(u"40"_s)));
        QVERIFY(!QFile::exists(in(u"41"_s)));
        QCOMPARE(whose(u"40"_s), Author::Administrator);
        QCOMPARE(whose(u"41"_s), Author::Person);
    }

    void aPathFromTheCurrentFolder()
    {
        prepareRoots();
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_roots->path()));
        const Author author = authorOf(u"roots"_s, ProcessUser::AnyoneElse);
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(author, Author::Administrator);
    }
};

RENUMBER_TEST(AuthorTest)
#include "authortest.moc"
