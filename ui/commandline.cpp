// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "description/catalogue.h"
#include "description/descriptionreader.h"
#include "text/sanitized.h"
#include "trial/tryservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void print(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Words::tr("Change and verify the phone number on your identity account."));
    parser.addOptions({
        {u"profile"_s, Words::tr("Use the profile in FILE. May be given more than once."), u"FILE"_s},
        {u"data-dir"_s, Words::tr("Write all files below DIR."), u"DIR"_s},
        {u"check-service"_s,
         Words::tr("Check the service description in FILE and say what is wrong with it. Ends with status 0 "
                   "if all is well, 2 if not."),
         u"FILE"_s},
        {u"check-profile"_s,
         Words::tr("Check the profile in FILE, with the description and the certificates that it names. Ends "
                   "like --check-service."),
         u"FILE"_s},
        {u"try"_s,
         Words::tr(
             "Try the profile in FILE on this terminal: sign in, read the account, and show each request, "
             "each reply and what Renumber understood. The requests of a change are shown and not sent. Ends "
             "with status 0 if the account could be read, 1 if not, 2 if the profile has faults."),
         u"FILE"_s},
        {u"list-services"_s, Words::tr("List the services that come with Renumber, and end.")},
        {{u"v"_s, u"version"_s}, Words::tr("Show the version, and end.")},
        {{u"h"_s, u"help"_s}, Words::tr("Show this help, and end.")},
    });
}

/// The status to end with where there are \a faults.
int printFaults(const QString &file, const description::Faults &faults)
{
    for (const description::Fault &fault : faults)
        print(stderr, description::toText(fault));
    //: %1: the name of a file
    print(stderr, Words::tr("%1: %n fault(s).", nullptr, int(faults.size())).arg(file));
    return 2;
}

int checkService(const QString &path)
{
    const auto description = description::readDescriptionFile(path);
    const QString file = text::sanitized(path, text::Longest::Line);
    if (!description)
        return printFaults(file, description.error());
    //: %1: the name of a file, %2: the name of a service
    print(stdout, Words::tr("%1: describes %2; no faults.").arg(file, description->name));
    for (const description::Assumption &assumption : description->assumed)
        //: %1: a place in a file, %2: why it is assumed
        print(stdout, Words::tr("  assumed: %1: %2").arg(assumption.place, assumption.why));
    return 0;
}

int checkProfile(const QString &path)
{
    const description::Catalogue catalogue = description::readCatalogue({path}, {});
    const QString file = text::sanitized(path, text::Longest::Line);
    if (catalogue.services.isEmpty())
        return printFaults(file, catalogue.faults);
    const description::ConfiguredService &service = *catalogue.services.first();
    //: %1: the name of a file, %2: the name of an organisation, %3: the name of a service
    print(stdout,
          Words::tr("%1: %2, with %3; no faults.").arg(file, service.profile.name, service.description.name));
    //: %1: addresses of servers
    print(stdout, Words::tr("  calls go to: %1").arg(service.origins().join(u", "_s)));
    QStringList methods;
    for (const description::SignInMethod method : service.methods)
        methods.append(text::nameIn(description::signInMethodNames, method));
    //: %1: a list of names of ways to sign in, such as "browser"
    print(stdout, Words::tr("  ways to sign in: %1").arg(methods.join(u", "_s)));
    return 0;
}

int tryProfile(const QString &path)
{
    const description::Catalogue catalogue = description::readCatalogue({path}, {});
    if (catalogue.services.isEmpty())
        return printFaults(text::sanitized(path, text::Longest::Line), catalogue.faults);
    return tryService(catalogue.services.first());
}

int listServices()
{
    const QStringList paths = description::builtInDescriptions();
    int status = 0;
    for (const QString &path : paths) {
        if (const auto description = description::readDescriptionFile(path)) {
            print(stdout,
                  u"%1\t%2\t%3"_s.arg(description->id, description->name,
                                      //: %1: what a service description was tried against
                                      Words::tr("proven by %1").arg(description->provenBy)));
            continue;
        }
        status = 2;
    }
    // Not what this lists, but what people look here for when a profile of theirs does not show.
    const description::Catalogue catalogue = description::readCatalogue({}, description::profileFolders());
    for (const description::Fault &fault : catalogue.faults)
        print(stderr, description::toText(fault));
    return status;
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(text::sanitized(parser.errorText(), text::Longest::Sentence));
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty()) {
        //: %1: a word of the command line
        return tl::unexpected(
            Words::tr("“%1” is not an option.").arg(text::sanitized(words.first(), text::Longest::Name)));
    }
    CommandLine result;
    result.profileFiles = parser.values(u"profile"_s);
    result.dataDirectory = parser.value(u"data-dir"_s);
    for (const QString &option : {u"check-service"_s, u"check-profile"_s, u"try"_s}) {
        if (parser.isSet(option))
            result.fileToCheck = parser.value(option);
    }
    if (parser.isSet(u"help"_s))
        result.task = CommandLine::Task::ShowHelp;
    else if (parser.isSet(u"version"_s))
        result.task = CommandLine::Task::ShowVersion;
    else if (parser.isSet(u"check-service"_s))
        result.task = CommandLine::Task::CheckService;
    else if (parser.isSet(u"check-profile"_s))
        result.task = CommandLine::Task::CheckProfile;
    else if (parser.isSet(u"try"_s))
        result.task = CommandLine::Task::Try;
    else if (parser.isSet(u"list-services"_s))
        result.task = CommandLine::Task::ListServices;
    return result;
}

QString usage()
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser's own first line would name the program by the word that it was started with, whatever that
    // is.
    const QString help = parser.helpText();
    //: %1: the name of the program
    return Words::tr("Usage: %1 [options]").arg(QCoreApplication::applicationName()) + u'\n'
        + help.mid(help.lastIndexOf(parser.applicationDescription()));
}

int carryOut(const CommandLine &commandLine)
{
    switch (commandLine.task) {
    case CommandLine::Task::ShowVersion:
        print(stdout, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return 0;
    case CommandLine::Task::ShowHelp:
        print(stdout, usage());
        return 0;
    case CommandLine::Task::CheckService:
        return checkService(commandLine.fileToCheck);
    case CommandLine::Task::CheckProfile:
        return checkProfile(commandLine.fileToCheck);
    case CommandLine::Task::Try:
        return tryProfile(commandLine.fileToCheck);
    case CommandLine::Task::ListServices:
        return listServices();
    case CommandLine::Task::Run:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace renumber::ui
