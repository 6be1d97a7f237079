// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption headless(u"headless"_s);
    const QCommandLineOption exitWithParent(u"exit-with-parent"_s);
    const QCommandLineOption port(u"port"_s, QString(), u"N"_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    QCommandLineParser parser;
    parser.addOptions({headless, exitWithParent, port, help, version});
    if (!parser.parse(arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return tl::make_unexpected(
            u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().constFirst()));
    }
    CommandLine line;
    line.headless = parser.isSet(headless);
    line.exitWithParent = parser.isSet(exitWithParent);
    if (parser.isSet(port)) {
        bool ok = false;
        line.port = parser.value(port).toUShort(&ok);
        if (!ok) {
            return tl::make_unexpected(
                u"'%1' is not a port: give a number from 0 to 65535."_s.arg(parser.value(port)));
        }
    }
    if (parser.isSet(help)) {
        line.task = CommandLineTask::ShowHelp;
    } else if (parser.isSet(version)) {
        line.task = CommandLineTask::ShowVersion;
    }
    return line;
}

QString usage()
{
    return uR"(Usage: renumber-sandbox [options]
Imitates identity services on this computer, with a window in which their text messages arrive.

  --port N            listen on 127.0.0.1, port N (8080 if not given; 0 takes any free one)
  --headless          no window; needs no display
  --exit-with-parent  end when standard input is closed
  -h, --help          show this and end
  -v, --version       show the version and end
)"_s;
}

} // namespace renumber::sandbox
