// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QCommandLineParser>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace renumber::sandbox {

namespace {

/// Reads the options' values, keeping the first error.
class Values
{
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    void port(const QCommandLineOption &option, quint16 &port)
    {
        if (!m_parser.isSet(option)) {
            return;
        }
        bool ok = false;
        port = m_parser.value(option).toUShort(&ok);
        if (!ok) {
            fail(u"'%1' is not a port: give a number from 0 to 65535."_s.arg(m_parser.value(option)));
        }
    }

    /// Such as "60ms" or "5s".
    void time(const QCommandLineOption &option, std::chrono::milliseconds &time)
    {
        if (!m_parser.isSet(option)) {
            return;
        }
        static const QRegularExpression pattern(u"\\A([0-9]{1,6})(ms|s)\\z"_s);
        const auto match = pattern.match(m_parser.value(option));
        if (!match.hasMatch() || match.captured(1).toInt() == 0) {
            fail(u"'%1' is not a time: give one such as 60ms or 5s."_s.arg(m_parser.value(option)));
            return;
        }
        time = std::chrono::milliseconds(match.captured(1).toInt() * (match.captured(2) == u"s" ? 1000 : 1));
    }

    void fail(const QString &error)
    {
        if (m_error.isEmpty()) {
            m_error = error;
        }
    }

    const QString &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    QString m_error;
};

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption headless(u"headless"_s);
    const QCommandLineOption exitWithParent(u"exit-with-parent"_s);
    const QCommandLineOption port(u"port"_s, QString(), u"N"_s);
    const QCommandLineOption tls(u"tls"_s);
    const QCommandLineOption certificate(u"certificate"_s, QString(), u"FILE"_s);
    const QCommandLineOption key(u"key"_s, QString(), u"FILE"_s);
    const QCommandLineOption roundTrip(u"round-trip"_s, QString(), u"TIME"_s);
    const QCommandLineOption relayTo(u"relay-to"_s, QString(), u"N"_s);
    const QCommandLineOption unused(u"unused-limit"_s, QString(), u"TIME"_s);
    const QCommandLineOption keepAlive(u"keep-alive"_s, QString(), u"TIME"_s);
    const QCommandLineOption timeoutReply(u"timeout-reply"_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    QCommandLineParser parser;
    parser.addOptions({headless, exitWithParent, port, tls, certificate, key, roundTrip, relayTo, unused,
                       keepAlive, timeoutReply, help, version});
    if (!parser.parse(arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return tl::make_unexpected(
            u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().constFirst()));
    }
    CommandLine line;
    Values values(parser);
    line.headless = parser.isSet(headless);
    line.exitWithParent = parser.isSet(exitWithParent);
    line.tls = parser.isSet(tls);
    line.certificateFile = parser.value(certificate);
    line.keyFile = parser.value(key);
    values.port(port, line.port);
    values.port(relayTo, line.relayTo);
    values.time(roundTrip, line.roundTrip);
    values.time(unused, line.limits.unused);
    values.time(keepAlive, line.limits.keptAlive);
    line.limits.farewell = parser.isSet(timeoutReply) ? Farewell::RequestTimeout : Farewell::None;
    if (parser.isSet(certificate) != parser.isSet(key) || (parser.isSet(key) && !line.tls)) {
        values.fail(u"--certificate and --key belong together, and to --tls."_s);
    }
    if (parser.isSet(help)) {
        line.task = CommandLineTask::ShowHelp;
    } else if (parser.isSet(version)) {
        line.task = CommandLineTask::ShowVersion;
    } else if (parser.isSet(relayTo)) {
        line.task = CommandLineTask::Relay;
        if (line.roundTrip.count() == 0) {
            values.fail(u"--relay-to needs a --round-trip."_s);
        }
        if (!parser.isSet(port)) {
            line.port = 0;
        }
    }
    if (!values.error().isEmpty()) {
        return tl::make_unexpected(values.error());
    }
    return line;
}

QString usage()
{
    return uR"(Usage: renumber-sandbox [options]
Imitates identity services on this computer, with a window in which their text messages arrive.

  --port N            listen on 127.0.0.1, port N (8080 if not given; 0 takes any free one)
  --tls               speak TLS, with a certificate made for this run: its authority is said
  --certificate FILE, --key FILE
                      speak TLS with these (PEM)
  --round-trip TIME   be as far away, such as 60ms
  --relay-to N        only make port N of this computer look as far away as --round-trip says
  --unused-limit TIME close a connection on which no request has come for so long (60s)
  --keep-alive TIME   close one that waits for its next request for so long (5s)
  --timeout-reply     answer 408 before an unused connection is closed
  --headless          no window; needs no display
  --exit-with-parent  end when standard input is closed
  -h, --help          show this and end
  -v, --version       show the version and end
)"_s;
}

} // namespace renumber::sandbox
