// SPDX-License-Identifier: Apache-2.0
// Several starts of the program itself: of those on one folder one stays, and the others end well.
#include "ended.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment offscreen()
{
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

std::unique_ptr<QProcess> started(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(offscreen());
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QStringLiteral(RENUMBER_PROGRAM), arguments);
    return process;
}

bool hasEndedWell(const QProcess &process)
{
    return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

void kill(QProcess &process)
{
    process.kill();
    QVERIFY(process.waitForFinished());
}

} // namespace

class InstanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString data() const { return m_folder->filePath(u"data"_s); }
    QStringList onData(const QStringList &more = {}) const
    {
        return QStringList{u"--data-dir"_s, data()} + more;
    }

    /// Once it is the one that others turn to.
    std::unique_ptr<QProcess> first() const
    {
        auto process = started(onData());
        if (!QTest::qWaitFor([this] { return QFile::exists(data() + u"/renumber.socket"_s); }, 30'000))
            qFatal("the program does not start");
        return process;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFirstShowsWhatTheSecondAsksFor()
    {
        const auto running = first();
        // One that cannot be used is told of on standard error: of the first, and by its whole path.
        QFile profile(m_folder->filePath(u"profile.json"_s));
        QVERIFY(profile.open(QIODevice::WriteOnly) && profile.write(R"({"service": "nobody"})") > 0);
        profile.close();
        QProcess second;
        second.setProcessEnvironment(offscreen());
        second.setProcessChannelMode(QProcess::MergedChannels);
        second.setWorkingDirectory(m_folder->path());
        second.start(QStringLiteral(RENUMBER_PROGRAM), onData({u"--profile"_s, u"profile.json"_s}));
        QVERIFY(second.waitForFinished());
        QVERIFY(hasEndedWell(second));
        QVERIFY(second.readAll().isEmpty()); // it has nothing to say itself
        QByteArray said;
        while (!said.contains(profile.fileName().toUtf8()) && running->waitForReadyRead())
            said += running->readAll();
        QVERIFY2(said.contains(profile.fileName().toUtf8()), said.constData());
        QCOMPARE(running->state(), QProcess::Running);
        kill(*running);
    }

    void whatNeedsNoWindowIsDoneByTheSecond()
    {
        const auto running = first();
        const Ended version
            = runProgram(QStringLiteral(RENUMBER_PROGRAM), onData({u"--version"_s}), offscreen());
        QCOMPARE(version.status, 0);
        QVERIFY2(version.output.startsWith(QStringLiteral("renumber " RENUMBER_VERSION "\n")),
                 qPrintable(version.output));
        const Ended check = runProgram(
            QStringLiteral(RENUMBER_PROGRAM),
            onData({u"--check-service"_s, QStringLiteral(RENUMBER_SERVICES) + u"/kii.json"_s}), offscreen());
        QCOMPARE(check.status, 0);
        QVERIFY(check.output.contains(u"no faults"_s));
        kill(*running);
    }

    void anotherFolderIsAnothersBusiness()
    {
        const auto running = first();
        const auto other = started({u"--data-dir"_s, m_folder->filePath(u"other"_s)});
        QTRY_VERIFY(QFile::exists(m_folder->filePath(u"other/renumber.socket"_s)));
        QCOMPARE(running->state(), QProcess::Running);
        kill(*running);
        QCOMPARE(other->state(), QProcess::Running);
        kill(*other);
    }

    /// With whatever a crash leaves behind.
    void afterACrashTheNextStartWorks()
    {
        for (int i = 0; i < 3; ++i) {
            const auto one = started(onData());
            const auto other = started(onData());
            QTRY_VERIFY(hasEndedWell(*one) || hasEndedWell(*other));
            QProcess &running = hasEndedWell(*one) ? *other : *one;
            QCOMPARE(running.state(), QProcess::Running);
            kill(running);
        }
    }

    void ofManyAtOnceOneStays()
    {
        constexpr int rounds = 10;
        constexpr int each = 4;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::unique_ptr<QProcess>> all;
            all.reserve(each);
            for (int i = 0; i < each; ++i)
                all.push_back(started(onData()));
            const auto ended = [&all] {
                return std::count_if(all.cbegin(), all.cend(),
                                     [](const auto &process) { return hasEndedWell(*process); });
            };
            QTRY_COMPARE_WITH_TIMEOUT(ended(), each - 1, 30'000);
            for (const auto &process : all) {
                if (!hasEndedWell(*process)) {
                    QCOMPARE(process->state(), QProcess::Running);
                    kill(*process);
                }
            }
        }
    }

    void oneThatHangsIsSaid()
    {
        const auto running = first();
        QCOMPARE(::kill(pid_t(running->processId()), SIGSTOP), 0);
        const auto second = started(onData());
        QByteArray said;
        while (!said.contains('\n') && second->waitForReadyRead())
            said += second->readAll();
        QVERIFY2(said.contains("Renumber is already open, but doesn't answer."), said.constData());
        kill(*second); // which shows the same
        kill(*running);
    }
};

RENUMBER_TEST(InstanceTest)
#include "instancetest.moc"
