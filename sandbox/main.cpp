// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "endoflife.h"
#include "handset/handsetwindow.h"
#include "sandbox.h"

#include <QApplication>

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
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int serve(const CommandLine &line)
{
    Sandbox sandbox;
    const auto port = sandbox.start(line.port);
    if (!port) {
        print(stderr,
              u"Renumber sandbox cannot listen on 127.0.0.1:%1: %2. Choose another port with --port.\n"_s
                  .arg(line.port)
                  .arg(port.error()));
        return CannotRun;
    }
    TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::terminationRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    std::optional<InputWatch> input;
    if (line.exitWithParent) {
        input.emplace();
        QObject::connect(&*input, &InputWatch::inputEnded, QCoreApplication::instance(),
                         &QCoreApplication::quit);
    }
    std::optional<HandsetWindow> handset;
    if (!line.headless) {
        handset.emplace(sandbox.world(), sandbox.origin());
        handset->show();
    }
    print(stdout, u"Renumber sandbox is listening on %1\n"_s.arg(sandbox.origin()));
    return QCoreApplication::exec();
}

/// Whether a window is wanted and can be shown, as far as that is known before the command line is read.
bool mayShowWindow(const QStringList &arguments)
{
    for (const QString &option : {u"--headless"_s, u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
        if (arguments.contains(option)) {
            return false;
        }
    }
    return hasDisplay();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    std::unique_ptr<QCoreApplication> application;
    if (mayShowWindow(arguments)) {
        // Before the command line is read: it takes Qt's own options, such as -qwindowgeometry, out of it.
        application = std::make_unique<QApplication>(argc, argv);
        arguments = QCoreApplication::arguments();
    }
    const auto line = parseCommandLine(arguments);
    if (!line) {
        print(stderr, line.error() % u'\n' % usage());
        return BadUsage;
    }
    switch (line->task) {
    case CommandLineTask::ShowHelp:
        print(stdout, usage());
        return Well;
    case CommandLineTask::ShowVersion:
        print(stdout, u"renumber-sandbox %1\n"_s.arg(QStringLiteral(RENUMBER_VERSION)));
        return Well;
    case CommandLineTask::Serve:
        break;
    }
    if (!application && !line->headless) {
        print(stderr, u"Renumber sandbox finds no display for its window. Start it with --headless.\n"_s);
        return CannotRun;
    }
    if (!application) {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return serve(*line);
}
