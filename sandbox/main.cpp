// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "endoflife.h"
#include "handset/handsetwindow.h"
#include "sandbox.h"
#include "tls/identity.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>
#include <memory>
#include <optional>

using namespace renumber::sandbox;
using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Well = 0, CannotRun = 1, BadUsage = 2 };

void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fflush(stream);
}

/// Whether a window can be shown. Qt itself would abort the program where it cannot.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Makes `sandbox` what the command line says. Returns why not, or nothing.
QString prepare(Sandbox &sandbox, OwnAuthority &authority, const CommandLine &line)
{
    sandbox.setLimits(line.limits);
    sandbox.setRoundTrip(line.roundTrip);
    if (!line.tls) {
        return {};
    }
    const bool own = line.certificateFile.isEmpty();
    const auto identity = own ? authority.makeServer() : identityFrom(line.certificateFile, line.keyFile);
    if (!identity) {
        return identity.error();
    }
    sandbox.speakTls(*identity);
    if (own) {
        print(stdout, u"Its certificate authority is %1\n"_s.arg(authority.caFile()));
    }
    return {};
}

int complainOfPort(quint16 port, const QString &why)
{
    print(
        stderr,
        u"Renumber sandbox cannot listen on 127.0.0.1:%1: %2. Choose another port with --port.\n"_s.arg(port)
            .arg(why));
    return CannotRun;
}

/// Says that all is `ready`, and runs until it is to end.
int run(const CommandLine &line, const QString &ready)
{
    TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::terminationRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    std::optional<InputWatch> input;
    if (line.exitWithParent) {
        input.emplace();
        QObject::connect(&*input, &InputWatch::inputEnded, QCoreApplication::instance(),
                         &QCoreApplication::quit);
    }
    print(stdout, ready);
    return QCoreApplication::exec();
}

int serve(const CommandLine &line)
{
    OwnAuthority authority;
    Sandbox sandbox;
    if (const QString error = prepare(sandbox, authority, line); !error.isEmpty()) {
        print(stderr, error % u'\n');
        return CannotRun;
    }
    if (const auto port = sandbox.start(line.port); !port) {
        return complainOfPort(line.port, port.error());
    }
    std::optional<HandsetWindow> handset;
    if (!line.headless) {
        handset.emplace(sandbox.world(), sandbox.origin());
        handset->show();
    }
    return run(line, u"Renumber sandbox is listening on %1\n"_s.arg(sandbox.origin()));
}

int relay(const CommandLine &line)
{
    Distance distance(line.relayTo, line.roundTrip);
    const auto port = distance.start(line.port);
    if (!port) {
        return complainOfPort(line.port, port.error());
    }
    return run(line, u"Renumber sandbox relays 127.0.0.1:%1 to port %2\n"_s.arg(*port).arg(line.relayTo));
}

int complain(const QString &error)
{
    print(stderr, error % u'\n' % usage());
    return BadUsage;
}

int runWithoutWindow(const CommandLine &line, int &argc, char *argv[])
{
    switch (line.task) {
    case CommandLineTask::ShowHelp:
        print(stdout, usage());
        return Well;
    case CommandLineTask::ShowVersion:
        print(stdout, u"renumber-sandbox %1\n"_s.arg(QStringLiteral(RENUMBER_VERSION)));
        return Well;
    case CommandLineTask::Serve:
    case CommandLineTask::Relay:
        break;
    }
    const QCoreApplication application(argc, argv);
    return line.task == CommandLineTask::Relay ? relay(line) : serve(line);
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    const auto line = parseCommandLine(arguments);
    if (line && (line->task != CommandLineTask::Serve || line->headless)) {
        return runWithoutWindow(*line, argc, argv);
    }
    if (!hasDisplay()) {
        if (!line) {
            return complain(line.error());
        }
        print(stderr, u"Renumber sandbox finds no display for its window. Start it with --headless.\n"_s);
        return CannotRun;
    }
    // Without a session bus, libraries behind Qt would start one by themselves and leave it behind.
    const QString runtimeBus = qEnvironmentVariable("XDG_RUNTIME_DIR") % u"/bus"_s;
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFileInfo::exists(runtimeBus)) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
    const QApplication application(argc, argv);
    // Once more, without the options that every Qt program has, such as -qwindowgeometry.
    const auto own = parseCommandLine(QCoreApplication::arguments());
    return own ? serve(*own) : complain(own.error());
}
