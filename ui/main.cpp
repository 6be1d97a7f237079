// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "mainwindow.h"
#include "net/redaction.h"
#include "program.h"
#include "widgets/roomystyle.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using renumber::ui::CommandLine;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"renumber"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENUMBER_VERSION));
}

/// The program's own sentences and Qt's, in the language of the system. English has a file, too: its plurals.
void installTranslations(QCoreApplication &application)
{
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"renumber"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/renumber_en.qm"_s))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

/// Tasks that need no window must work without a display, so they are known before QApplication wants one.
bool needsNoDisplay(int argc, char **argv)
{
    const auto is = [](const QByteArray &argument, const char *option) {
        return argument == option || argument.startsWith(QByteArray(option).append('='));
    };
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        for (const char *option : {"--check-service", "--list-services", "--version", "-v", "--help", "-h"}) {
            if (is(argument, option))
                return true;
        }
    }
    return false;
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n\n%s\n", qUtf8Printable(sentence), qUtf8Printable(renumber::ui::usage()));
    return 2;
}

int runWithoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    installTranslations(*QCoreApplication::instance());
    const auto commandLine = renumber::ui::readCommandLine(QCoreApplication::arguments());
    return commandLine ? renumber::ui::carryOut(*commandLine) : complain(commandLine.error());
}

int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    installTranslations(*QCoreApplication::instance());
    const auto commandLine = renumber::ui::readCommandLine(QCoreApplication::arguments());
    if (!commandLine)
        return complain(commandLine.error());
    QApplication::setStyle(new renumber::ui::RoomyStyle); // owned by the application
    QGuiApplication::setDesktopFileName(u"renumber"_s);
    QGuiApplication::setApplicationDisplayName(u"Renumber"_s);

    renumber::ui::ProgramOptions options;
    options.profileFiles = commandLine->profileFiles;
    if (options.profileFiles.isEmpty())
        options.profileFolders = renumber::service::profileFolders();
    options.dataDirectory = commandLine->dataDirectory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : commandLine->dataDirectory;
    renumber::ui::MainWindow window(options.clock);
    renumber::ui::Program program(window, options);
    window.show();
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    renumber::net::installRedactingLog();
    nameApplication();
    return needsNoDisplay(argc, argv) ? runWithoutWindow(argc, argv) : runWindow(argc, argv);
}
