// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "disk/basefolders.h"
#include "display/opendisplay.h"
#include "instance/singleinstance.h"
#include "keychain/sessionbus.h"
#include "language/windowlanguage.h"
#include "look/applicationicon.h"
#include "mainwindow.h"
#include "net/proxyfinding.h"
#include "net/redaction.h"
#include "net/systemreachability.h"
#include "privatememory.h"
#include "program.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;
using renumber::ui::CommandLine;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"renumber"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RENUMBER_VERSION));
}

renumber::display::Program nameForDisplay()
{
    return {u"Renumber"_s, QString()};
}

void print(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

int complain(const QString &sentence)
{
    print(sentence + u"\n\n"_s + renumber::ui::usage());
    return 2;
}

/// For what Qt itself waits for at the end: a name that is being looked up, a connection that does not close.
constexpr std::chrono::seconds longestEnd{5};

/// The program ends with \a result, and soon: nobody must wait for what is asked of the network.
int ended(int result)
{
    std::fflush(stdout);
    if (renumber::net::isFindingProxy())
        std::_Exit(result);
    std::thread([result] {
        std::this_thread::sleep_for(longestEnd);
        std::_Exit(result);
    }).detach();
    return result;
}

int runWithoutWindow(const CommandLine &commandLine, int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    renumber::ui::language::WindowLanguage language;
    language.choose({});
    const int result = renumber::ui::carryOut(commandLine);
    return commandLine.task == CommandLine::Task::Try ? ended(result) : result;
}

/// One file has one name, from wherever a start was made that asks for it.
QStringList absolute(QStringList files)
{
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    return files;
}

/// Where Renumber was started from a desktop, nobody reads what it prints.
int sayThatItIsOpen()
{
    const QString sentence = QCoreApplication::translate(
        "Start", "Renumber is already open, but doesn't answer. Close it, then start it again.");
    print(sentence);
    QMessageBox box(QMessageBox::Warning, QString(), sentence);
    box.show();
    QApplication::exec();
    return 1;
}

int runWindow(const CommandLine &commandLine, renumber::ui::language::WindowLanguage &language)
{
    renumber::ui::look::Appearance appearance;
    QGuiApplication::setWindowIcon(renumber::ui::look::applicationIcon());
    QGuiApplication::setDesktopFileName(u"org.renumber.Renumber"_s);
    QGuiApplication::setApplicationDisplayName(u"Renumber"_s);

    renumber::ui::ProgramOptions options;
    options.profileFiles = absolute(commandLine.profileFiles);
    if (options.profileFiles.isEmpty())
        options.profileFolders = renumber::description::profileFolders();
    options.dataDirectory = dataFolder(commandLine);
    renumber::instance::SingleInstance instance(options.dataDirectory);
    switch (instance.begin({options.profileFiles})) {
    case renumber::instance::Start::First:
        break;
    case renumber::instance::Start::HandedOver:
        return 0;
    case renumber::instance::Start::NoAnswer:
        return sayThatItIsOpen();
    }
    const renumber::net::SystemReachability reachability;
    options.reachability = &reachability;
    options.appearance = &appearance;
    options.language = &language;
    renumber::ui::MainWindow window(options.clock);
    renumber::ui::Program program(window, options);
    QObject::connect(&program, &renumber::ui::Program::faultsFound, &program,
                     [](const renumber::description::Faults &faults) {
                         for (const renumber::description::Fault &fault : faults)
                             print(renumber::description::toText(fault));
                     });
    // Not at once when the window closes: a sign-in may be on its way into the keyring.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &program, [&program, &instance] {
        instance.close(); // who is started now comes after this one
        program.finish().then(&program, [](renumber::wait::Ended) { QCoreApplication::quit(); });
    });
    QObject::connect(&instance, &renumber::instance::SingleInstance::requested, &program,
                     &renumber::ui::Program::show);
    window.show();
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    renumber::ui::keepMemoryPrivate();
    renumber::disk::keepAbsoluteFolders();
    renumber::net::installRedactingLog();
    nameApplication();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = renumber::ui::readCommandLine(arguments);
    if (commandLine && commandLine->task != CommandLine::Task::Run)
        return runWithoutWindow(*commandLine, argc, argv);
    if (!renumber::display::isNamed()) {
        const QCoreApplication application(argc, argv); // knows the program's name for the usage
        if (!commandLine)
            return complain(commandLine.error());
        print(renumber::display::noneIsNamed(nameForDisplay()));
        return 1;
    }
    // Without a session bus, libraries behind Qt would start one by themselves and leave it behind.
    if (renumber::keychain::sessionBus() == renumber::keychain::SessionBus::Missing)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const auto application = renumber::display::open(nameForDisplay(), argc, argv);
    renumber::ui::language::WindowLanguage language;
    language.choose({});
    // Once more, without the options that every Qt program has, such as -qwindowgeometry.
    const auto own = renumber::ui::readCommandLine(QCoreApplication::arguments());
    const int result = own ? runWindow(*own, language) : complain(own.error());
    return ended(result); // all is on disk by now, and the window has gone
}
