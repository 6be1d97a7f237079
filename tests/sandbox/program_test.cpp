// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace renumber::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProgramTest : public QObject
{
    Q_OBJECT

private:
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        QVERIFY(process.waitForStarted());
    }

    static void finish(QProcess &process, int status)
    {
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), status);
    }

    /// The port in the line that the program prints when it is ready; 0 when the line is not as promised.
    static quint16 readyPort(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead()) { }
        static const QRegularExpression ready(
            u"^Renumber sandbox is listening on http://127\\.0\\.0\\.1:([0-9]+)\\n$"_s);
        const auto match = ready.match(QString::fromUtf8(process.readLine()));
        return match.captured(1).toUShort();
    }

private slots:
    void theCommandLineIsRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<CommandLine>("line");
        QTest::newRow("none") << QStringList() << CommandLine{};
        QTest::newRow("all") << QStringList{u"--headless"_s, u"--exit-with-parent"_s, u"--port"_s, u"0"_s}
                             << CommandLine{CommandLineTask::Serve, true, true, 0};
        QTest::newRow("port=") << QStringList{u"--port=9000"_s}
                               << CommandLine{CommandLineTask::Serve, false, false, 9000};
        QTest::newRow("tls") << QStringList{u"--tls"_s, u"--certificate"_s, u"a"_s, u"--key"_s, u"b"_s}
                             << CommandLine{.tls = true, .certificateFile = u"a"_s, .keyFile = u"b"_s};
        QTest::newRow("far away") << QStringList{u"--round-trip"_s, u"60ms"_s}
                                  << CommandLine{.roundTrip = 60ms};
        QTest::newRow("relay") << QStringList{u"--relay-to"_s, u"443"_s, u"--round-trip"_s, u"1s"_s}
                               << CommandLine{.task = CommandLineTask::Relay,
                                              .port = 0,
                                              .roundTrip = 1s,
                                              .relayTo = 443};
        QTest::newRow("limits") << QStringList{u"--unused-limit"_s, u"4s"_s, u"--keep-alive"_s, u"50ms"_s,
                                               u"--timeout-reply"_s}
                                << CommandLine{.limits = {4s, 50ms, Farewell::RequestTimeout}};
        QTest::newRow("help") << QStringList{u"--help"_s}
                              << CommandLine{CommandLineTask::ShowHelp, false, false, 8080};
        QTest::newRow("version") << QStringList{u"-v"_s}
                                 << CommandLine{CommandLineTask::ShowVersion, false, false, 8080};
    }

    void theCommandLineIsRead()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const CommandLine, line);
        const auto parsed = parseCommandLine(QStringList{u"renumber-sandbox"_s} + arguments);
        QVERIFY(parsed);
        QCOMPARE(*parsed, line);
    }

    void aWrongCommandLineShowsUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{u"--fast"_s};
        QTest::newRow("argument") << QStringList{u"fast"_s};
        QTest::newRow("no port") << QStringList{u"--port"_s};
        QTest::newRow("not a port") << QStringList{u"--port"_s, u"http"_s};
        QTest::newRow("port too high") << QStringList{u"--port"_s, u"65536"_s};
        QTest::newRow("not a time") << QStringList{u"--round-trip"_s, u"60"_s};
        QTest::newRow("no time") << QStringList{u"--keep-alive"_s, u"0s"_s};
        QTest::newRow("key alone") << QStringList{u"--tls"_s, u"--key"_s, u"a"_s};
        QTest::newRow("certificate without TLS")
            << QStringList{u"--certificate"_s, u"a"_s, u"--key"_s, u"b"_s};
        QTest::newRow("relay to nowhere far") << QStringList{u"--relay-to"_s, u"443"_s};
    }

    void aWrongCommandLineShowsUsage()
    {
        QFETCH(const QStringList, arguments);
        QProcess process;
        start(process, arguments);
        finish(process, 2);
        QVERIFY(process.readAllStandardError().contains("Usage: renumber-sandbox"));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void helpAndVersionArePrinted()
    {
        QProcess help;
        start(help, {u"--help"_s});
        finish(help, 0);
        QVERIFY(help.readAllStandardOutput().contains("--exit-with-parent"));
        QProcess version;
        start(version, {u"--version"_s});
        finish(version, 0);
        QCOMPARE(version.readAllStandardOutput(), "renumber-sandbox " RENUMBER_VERSION "\n");
    }

    void itServesUntilItIsTerminated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("headless") << QStringList{u"--headless"_s};
        QTest::newRow("with its window") << QStringList();
        QTest::newRow("with Qt's options") << QStringList{u"-qwindowgeometry"_s, u"360x680+840+60"_s};
    }

    void itServesUntilItIsTerminated()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        start(process, arguments << u"--port"_s << u"0"_s);
        const quint16 port = readyPort(process);
        QVERIFY(port != 0);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket.waitForConnected());
        process.terminate();
        finish(process, 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void withTlsItSaysWhomToTrust_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("ended") << SIGTERM;
        QTest::newRow("its terminal was closed") << SIGHUP;
    }
    void withTlsItSaysWhomToTrust()
    {
        QFETCH(const int, end);
        QProcess process;
        // Who runs these tests may have it ignored.
        process.setChildProcessModifier([] { ::signal(SIGHUP, SIG_DFL); });
        start(process, {u"--headless"_s, u"--port"_s, u"0"_s, u"--tls"_s});
        QString said;
        while (said.count(u'\n') < 2 && process.waitForReadyRead()) {
            said += QString::fromUtf8(process.readAllStandardOutput());
        }
        static const QRegularExpression lines(
            u"^Its certificate authority is (.+)\\nRenumber sandbox is listening on https://127\\.0\\.0\\.1:[0-9]+\\n$"_s);
        const auto match = lines.match(said);
        QVERIFY2(match.hasMatch(), qPrintable(said));
        QVERIFY(QFileInfo::exists(match.captured(1)));
        ::kill(pid_t(process.processId()), end);
        finish(process, 0);
        QVERIFY(!QFileInfo::exists(match.captured(1))); // nor is its key left
    }

    void itRelaysAloneWhenAsked()
    {
        QTcpServer behind;
        QVERIFY(behind.listen(QHostAddress::LocalHost));
        QProcess process;
        start(process, {u"--relay-to"_s, QString::number(behind.serverPort()), u"--round-trip"_s, u"20ms"_s});
        while (!process.canReadLine() && process.waitForReadyRead()) { }
        static const QRegularExpression ready(
            u"^Renumber sandbox relays 127\\.0\\.0\\.1:([0-9]+) to port ([0-9]+)\\n$"_s);
        const auto match = ready.match(QString::fromUtf8(process.readLine()));
        QCOMPARE(match.captured(2).toUShort(), behind.serverPort());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, match.captured(1).toUShort());
        QVERIFY(behind.waitForNewConnection(20'000));
        process.terminate();
        finish(process, 0);
    }

    void itEndsWithItsParentWhenAsked()
    {
        QProcess process;
        start(process, {u"--headless"_s, u"--port"_s, u"0"_s, u"--exit-with-parent"_s});
        QVERIFY(readyPort(process) != 0);
        process.write("this is read and ignored\n");
        QVERIFY(!process.waitForFinished(200));
        process.closeWriteChannel();
        finish(process, 0);
    }

    void aBusyPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QProcess process;
        start(process, {u"--headless"_s, u"--port"_s, QString::number(other.serverPort())});
        finish(process, 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains(QByteArray::number(other.serverPort())) && said.contains("--port"),
                 said.constData());
    }

    void withoutADisplayItSaysHowToDoWithout()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
            environment.remove(name);
        }
        process.setProcessEnvironment(environment);
        start(process, {u"--port"_s, u"0"_s});
        finish(process, 1);
        QVERIFY(process.readAllStandardError().contains("--headless"));
    }
};

RENUMBER_TEST(ProgramTest)
#include "program_test.moc"
