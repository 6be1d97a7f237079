// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "endoflife.h"
#include "sandbox.h"

#include <QCoreApplication>

#include <cstdio>

using namespace renumber::sandbox;
using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Well = 0, CannotListen = 1, BadUsage = 2 };

void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fflush(stream);
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
        return CannotListen;
    }
    TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::terminationRequested, qApp, &QCoreApplication::quit);
    std::optional<InputWatch> input;
    if (line.exitWithParent) {
        input.emplace();
        QObject::connect(&*input, &InputWatch::inputEnded, qApp, &QCoreApplication::quit);
    }
    print(stdout, u"Renumber sandbox is listening on %1\n"_s.arg(sandbox.origin()));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
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
    QCoreApplication application(argc, argv);
    return serve(*line);
}
