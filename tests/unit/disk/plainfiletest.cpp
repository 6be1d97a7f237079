// SPDX-License-Identifier: Apache-2.0
#include "disk/plainfile.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using renumber::disk::FileFault;
using renumber::disk::isPlainOrMissing;
using renumber::disk::readPlainFile;

class PlainFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &name) const { return m_dir->filePath(name); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(at(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("0123456789"), 10);
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(u"file"_s, at(u"link"_s)));
        QVERIFY(QFile::link(u"pipe"_s, at(u"link to a pipe"_s)));
        QVERIFY(QFile::link(u"circle"_s, at(u"circle"_s)));
    }

    void theContentUpToTheLimit()
    {
        QCOMPARE(readPlainFile(at(u"file"_s), 100), "0123456789");
        QCOMPARE(readPlainFile(at(u"link"_s), 100), "0123456789");
        QCOMPARE(readPlainFile(at(u"file"_s), 10), "0123456789");
        const auto tooLong = readPlainFile(at(u"file"_s), 9);
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().fault, FileFault::TooLarge);
        QCOMPARE(tooLong.error().reason, QString());
    }

    void anEmptyFile()
    {
        QFile empty(at(u"empty"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QCOMPARE(readPlainFile(at(u"empty"_s), 0), QByteArray());
    }

    void aResourceOfTheProgram()
    {
        const QString name = u":/services/reachfive.json"_s;
        QFile resource(name);
        QVERIFY(resource.open(QIODevice::ReadOnly));
        const QByteArray content = resource.readAll();
        QVERIFY(content.size() > 100);
        QCOMPARE(readPlainFile(name, content.size()), content);
        QCOMPARE(readPlainFile(name, content.size() - 1).error().fault, FileFault::TooLarge);
        const auto missing = readPlainFile(u":/no/such/resource"_s, 100);
        QVERIFY(!missing);
        QCOMPARE(missing.error().fault, FileFault::Missing);
        QVERIFY(!missing.error().reason.isEmpty());
    }

    void whatIsNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileFault>("fault");
        QTest::addColumn<bool>("hasReason");
        QTest::newRow("no file") << u"no such file"_s << FileFault::Missing << true;
        QTest::newRow("no folder") << u"no/such/file"_s << FileFault::Missing << true;
        QTest::newRow("below a file") << u"file/below"_s << FileFault::Missing << true;
        QTest::newRow("a folder") << u"."_s << FileFault::NotPlain << false;
        QTest::newRow("a pipe that nobody fills") << u"pipe"_s << FileFault::NotPlain << false;
        QTest::newRow("a link to one") << u"link to a pipe"_s << FileFault::NotPlain << false;
        QTest::newRow("a device") << u"/dev/zero"_s << FileFault::NotPlain << false;
        QTest::newRow("a link to itself") << u"circle"_s << FileFault::Unreadable << true;
        QTest::newRow("a name too long") << QString(300, u'x') << FileFault::Unreadable << true;
        QTest::newRow("a file that cannot be read where it begins")
            << u"/proc/self/mem"_s << FileFault::Unreadable << true;
    }
    void whatIsNotRead()
    {
        QFETCH(const QString, name);
        const auto content = readPlainFile(name.startsWith(u'/') ? name : at(name), 100);
        QVERIFY(!content);
        QTEST(content.error().fault, "fault");
        QTEST(!content.error().reason.isEmpty(), "hasReason");
    }

    /// One that is there, and that the system does not open: here as too many are open already.
    void whatTheSystemDoesNotOpen()
    {
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit none = before;
        none.rlim_cur = 0;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        const auto content = readPlainFile(at(u"file"_s), 100);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QVERIFY(!content);
        QCOMPARE(content.error().fault, FileFault::Unreadable);
        QVERIFY(!content.error().reason.isEmpty());
    }

    void plainOrMissing()
    {
        QVERIFY(isPlainOrMissing(at(u"file"_s)));
        QVERIFY(isPlainOrMissing(at(u"link"_s)));
        QVERIFY(isPlainOrMissing(at(u"no such file"_s)));
        QVERIFY(!isPlainOrMissing(m_dir->path()));
        QVERIFY(!isPlainOrMissing(at(u"pipe"_s)));
        QVERIFY(!isPlainOrMissing(at(u"link to a pipe"_s)));
    }
};

RENUMBER_TEST(PlainFileTest)
#include "plainfiletest.moc"
