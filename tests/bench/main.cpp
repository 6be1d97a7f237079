// SPDX-License-Identifier: Apache-2.0
// renumber-bench: measures, and judges nothing. "./dev bench" runs it.
#include "far/farbench.h"
#include "far/windowclient.h"
#include "report.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace renumber::bench;

namespace {

[[noreturn]] void complain(const QString &what)
{
    std::fprintf(stderr, "renumber-bench: %s\n", qUtf8Printable(what));
    std::exit(2);
}

QList<int> numbersIn(const QString &list)
{
    QList<int> numbers;
    const QStringList parts = list.split(u',');
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber || numbers.last() < 1)
            complain(part + u" is no number of seconds or rounds"_s);
    }
    return numbers;
}

const QCommandLineOption jsonOption{u"json"_s, u"Write the figures to this file, too."_s, u"file"_s};
const QCommandLineOption folderOption{u"folder"_s, u"For what the web server writes."_s, u"folder"_s, u"."_s};
const QCommandLineOption nginxOption{u"nginx"_s, u"The web server."_s, u"program"_s, u"nginx"_s};
const QCommandLineOption servicesOption{u"services"_s, u"Only these, such as genauth,kii."_s, u"list"_s};
const QCommandLineOption waitsOption{u"waits"_s, u"Seconds between key and press: 1,20,120."_s, u"list"_s};
const QCommandLineOption roundsOption{u"rounds"_s, u"How often each press is measured: 15."_s, u"number"_s};

FarOptions optionsFrom(const QCommandLineParser &line)
{
    FarOptions options;
    options.nginx = line.value(nginxOption);
    options.folder = line.value(folderOption);
    if (line.isSet(waitsOption))
        options.waits = numbersIn(line.value(waitsOption));
    if (line.isSet(roundsOption))
        options.rounds = numbersIn(line.value(roundsOption)).first();
    if (!line.isSet(servicesOption))
        return options;
    const QStringList known = options.services;
    options.services = line.value(servicesOption).split(u',');
    for (const QString &service : std::as_const(options.services)) {
        if (!known.contains(service))
            complain(u"services are "_s + known.join(u", "_s));
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser line;
    line.addHelpOption();
    line.addPositionalArgument(u"far"_s, u"Presses where the service is far away."_s);
    line.addPositionalArgument(u"window"_s, u"Such a press, as \"far\" says on the standard input."_s);
    line.addOptions({jsonOption, folderOption, nginxOption, servicesOption, waitsOption, roundsOption});
    line.process(application);
    if (line.positionalArguments() == QStringList{u"window"_s}) {
        WindowClient().run();
        return 0;
    }
    if (line.positionalArguments() != QStringList{u"far"_s})
        complain(u"what to measure? There is: far"_s);

    Report report;
    FarBench(optionsFrom(line)).run(report);
    std::fputs(qUtf8Printable(report.table()), stdout);
    if (line.isSet(jsonOption)) {
        QFile file(line.value(jsonOption));
        if (!file.open(QIODevice::WriteOnly) || file.write(report.json()) < 0)
            complain(u"cannot write "_s + file.fileName());
    }
    return 0;
}
