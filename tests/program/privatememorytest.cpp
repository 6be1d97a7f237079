// SPDX-License-Identifier: Apache-2.0
// What is in the memory of the running program stays there: no core dump, and no look from beside.
#include "ended.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uint nobody = 65534;

/// Root may look everywhere, and owns what is shown of its processes in any case.
void becomeNobody()
{
    if (geteuid() != 0)
        return;
    if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
        _exit(1);
}

/// As a desktop that wants core dumps starts it.
void allowCoreDumps()
{
    rlimit cores{};
    getrlimit(RLIMIT_CORE, &cores);
    cores.rlim_cur = cores.rlim_max;
    setrlimit(RLIMIT_CORE, &cores);
}

/// Whether everybody may enter \a folder, which takes the same of each folder above it.
bool isOpenToAll(const QString &folder)
{
    QDir above(QFileInfo(folder).canonicalFilePath());
    if (above.path().isEmpty() || !above.exists())
        return false;
    do {
        if (!QFileInfo(above.path()).permission(QFile::ExeOther))
            return false;
    } while (above.cdUp());
    return true;
}

bool mayHoldPrograms(const QString &folder)
{
    struct statvfs mount = {};
    return statvfs(QFile::encodeName(folder).constData(), &mount) == 0 && (mount.f_flag & ST_NOEXEC) == 0;
}

/// A folder in which whoever runs the program here may start it; empty where there is none.
QString folderForTheProgram()
{
    if (geteuid() != 0)
        return QDir::tempPath();
    for (const QString &folder : {QDir::tempPath(), u"/tmp"_s, u"/var/tmp"_s, u"/dev/shm"_s}) {
        if (isOpenToAll(folder) && mayHoldPrograms(folder))
            return folder;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PrivateMemoryTest : public QObject
{
    Q_OBJECT

private:
    const QString m_parent = folderForTheProgram();
    QTemporaryDir m_folder{(m_parent.isEmpty() ? QDir::tempPath() : m_parent) + u"/renumber-XXXXXX"_s};
    QProcess m_process;

    /// A copy, as whoever runs it may not be let into the folder of the build. Waits for the window.
    void start()
    {
        if (m_parent.isEmpty())
            QSKIP("nobody else may start a program in any folder for temporary files");
        QVERIFY2(m_folder.isValid(), qPrintable(m_folder.errorString()));
        const QString program = m_folder.filePath(u"renumber"_s);
        const QString profile = m_folder.filePath(u"profile.json"_s);
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7777)));
        QVERIFY(QFile::copy(QStringLiteral(RENUMBER_PROGRAM), program));
        QFile file(profile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
        file.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setChildProcessModifier([] {
            allowCoreDumps();
            becomeNobody();
        });
        m_process.start(program, {u"--profile"_s, profile, u"--data-dir"_s, m_folder.filePath(u"data"_s)});
        QVERIFY2(m_process.waitForStarted(), qPrintable(m_process.errorString()));
        QByteArray said;
        while (!said.contains("profile.json") && m_process.waitForReadyRead())
            said += m_process.readAll();
        QVERIFY2(said.contains("profile.json"), said.constData()); // its fault is told
    }

    QString shown(const QString &name) const { return u"/proc/%1/%2"_s.arg(m_process.processId()).arg(name); }

private slots:
    void initTestCase() { start(); }

    void noCoreDumpIsWritten()
    {
        const QString limits = QString::fromLatin1(contentOf(shown(u"limits"_s)));
        static const QRegularExpression none(u"^Max core file size +0 "_s,
                                             QRegularExpression::MultilineOption);
        QVERIFY2(none.match(limits).hasMatch(), qPrintable(limits));
    }

    /// proc(5): what is shown of a process that is not dumpable is root's.
    void nobodyElseLooksIn()
    {
        QVERIFY(QFileInfo::exists(shown(u"environ"_s)));
        QCOMPARE(QFileInfo(shown(u"environ"_s)).ownerId(), 0U);
        QVERIFY(QFileInfo(shown(QString())).ownerId() != 0U); // whose it is
        if (geteuid() != 0)
            QVERIFY(contentOf(shown(u"environ"_s)).isEmpty());
    }

    void cleanupTestCase()
    {
        if (m_process.state() == QProcess::NotRunning)
            return; // skipped, or told above
        m_process.kill();
        QVERIFY(m_process.waitForFinished());
    }
};

RENUMBER_TEST(PrivateMemoryTest)
#include "privatememorytest.moc"
