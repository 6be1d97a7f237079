// SPDX-License-Identifier: Apache-2.0
#include "disk/datafolder.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace renumber;
using namespace Qt::StringLiterals;

namespace {

constexpr auto folderOfOwner = disk::ownerOnly | QFileDevice::ExeOwner;
/// What Qt tells of a file besides: what whoever runs this may do.
constexpr auto ofUser = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;

} // namespace

class DataFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &name) const { return m_dir->filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void itIsMadeForItsOwner()
    {
        QVERIFY(disk::makeDataFolder(at(u"above/data"_s)));
        QVERIFY(QFileInfo(at(u"above/data"_s)).isDir());
        QCOMPARE(QFile::permissions(at(u"above/data"_s)) & ~ofUser, folderOfOwner);
    }

    void oneThatIsThereStaysAsItIs()
    {
        QVERIFY(QDir().mkdir(at(u"data"_s)));
        const auto shared = folderOfOwner | QFileDevice::ReadGroup | QFileDevice::ExeGroup;
        QVERIFY(QFile::setPermissions(at(u"data"_s), shared));
        QVERIFY(disk::makeDataFolder(at(u"data"_s)));
        QCOMPARE(QFile::permissions(at(u"data"_s)) & ~ofUser, shared);
    }

    void whereThereIsAFileThereIsNone()
    {
        write(u"file"_s, "content");
        QVERIFY(!disk::makeDataFolder(at(u"file"_s)));
        QVERIFY(!disk::makeDataFolder(at(u"file/data"_s)));
        QCOMPARE(contentOf(at(u"file"_s)), "content");
    }

    void aDamagedFileIsSetAside()
    {
        write(u"list.json"_s, "damaged");
        const QString place = disk::setAside(at(u"list.json"_s));
        static const QRegularExpression form(u"^list\\.json\\.damaged-\\d{8}T\\d{6}Z$"_s);
        QVERIFY2(form.match(QFileInfo(place).fileName()).hasMatch(), qPrintable(place));
        QCOMPARE(QFileInfo(place).path(), m_dir->path());
        QCOMPARE(contentOf(place), "damaged");
        QVERIFY(!QFile::exists(at(u"list.json"_s)));
    }

    /// Whenever in the next minutes that is.
    void neverOverAnotherOne()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int seconds = 0; seconds < 600; ++seconds)
            write(u"list.json.damaged-"_s % now.addSecs(seconds).toString(u"yyyyMMdd'T'HHmmss'Z'"_s),
                  "earlier");
        QSet<QString> places;
        for (const QByteArray content : {"first", "second", "third"}) {
            write(u"list.json"_s, content);
            const QString place = disk::setAside(at(u"list.json"_s));
            static const QRegularExpression numbered(u"Z-[234]$"_s);
            QVERIFY2(numbered.match(place).hasMatch(), qPrintable(place));
            QCOMPARE(contentOf(place), content);
            if (places.isEmpty())
                QVERIFY2(place.endsWith(u"Z-2"), qPrintable(place));
            places.insert(place);
        }
        QCOMPARE(places.size(), 3);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 603);
    }

    /// With what SQLite left beside them, and nothing else's.
    void whatWasSetAsideIsDeleted()
    {
        QCOMPARE(disk::deleteSetAside(at(u"list.json"_s)), disk::DamagedFiles::None);
        for (const QByteArray content : {"first", "second"}) {
            write(u"list.json"_s, content);
            write(QFileInfo(disk::setAside(at(u"list.json"_s))).fileName() + u"-wal"_s, content);
        }
        const QStringList others{u"list.json"_s, u"another.json.damaged-20260301T120000Z"_s};
        for (const QString &name : others)
            write(name, "another's");
        QCOMPARE(disk::deleteSetAside(at(u"list.json"_s)), disk::DamagedFiles::Deleted);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files, QDir::Name | QDir::Reversed), others);
        QCOMPARE(disk::deleteSetAside(at(u"list.json"_s)), disk::DamagedFiles::None);
    }

    void whatIsNotThereCannotBeMoved() { QCOMPARE(disk::setAside(at(u"nothing"_s)), QString()); }

    void aFileIsKnownByAnyName()
    {
        write(u"one"_s, "content");
        write(u"another"_s, "content");
        QVERIFY(QFile::link(u"one"_s, at(u"link"_s)));
        QVERIFY(
            ::link(QFile::encodeName(at(u"one"_s)).constData(), QFile::encodeName(at(u"hard"_s)).constData())
            == 0);
        const disk::FileId one = disk::fileId(at(u"one"_s));
        QVERIFY(one != disk::FileId());
        QCOMPARE(disk::fileId(at(u"link"_s)), one);
        QCOMPARE(disk::fileId(at(u"hard"_s)), one);
        QVERIFY(disk::fileId(at(u"another"_s)) != one);
        QCOMPARE(disk::fileId(at(u"nothing"_s)), disk::FileId());
    }
};

RENUMBER_TEST(DataFolderTest)
#include "datafoldertest.moc"
