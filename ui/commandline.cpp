// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "callers/deskrules.h"
#include "description/catalogue.h"
#include "description/descriptionreader.h"
#include "desk/policyreader.h"
#include "print.h"
#include "recordcommands.h"
#include "text/sanitized.h"
#include "trial/tryservice.h"
#include "words/abouttext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace renumber::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
        {u"check-policy"_s,
         Words::tr("Check the policy of an operators' desk in FILE. Ends like --check-service."), u"FILE"_s},
        {u"verify-audit"_s,
         Words::tr(
             "Verify the record of this computer's desk, or of the copy whose FILE is named besides, and "
             "say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 "
             "if it could not be verified.")},
        {u"export-audit"_s,
         Words::tr("Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a "
                   "manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 "
                   "if not."),
         u"FORMAT"_s},
        {u"output"_s, Words::tr("Have --export-audit write to FOLDER and not to the current one."),
         u"FOLDER"_s},
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

/// Where operators work at a desk, the policy, too.
int checkDesk(const description::ConfiguredService &service)
{
    if (!service.profile.desk && !service.description.hasWayForOthers())
        return 0;
    const auto rules = callers::readDeskRules(service);
    if (!rules)
        return printFaults(text::sanitized(service.profile.desk->policyFile, text::Longest::Line),
                           rules.error());
    //: %1: the id of a policy
    print(stdout, Words::tr("  operators work at a desk, by the policy %1").arg(rules->policy.id));
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
    if (const QStringList signIn = service.browserOrigins(); !signIn.isEmpty())
        //: %1: addresses of servers
        print(stdout, Words::tr("  sign-in by browser goes to: %1").arg(signIn.join(u", "_s)));
    QStringList methods;
    for (const description::SignInMethod method : service.methods)
        methods.append(text::nameIn(description::signInMethodNames, method));
    //: %1: a list of names of ways to sign in, such as "browser"
    print(stdout, Words::tr("  ways to sign in: %1").arg(methods.join(u", "_s)));
    return checkDesk(service);
}

int checkPolicy(const QString &path)
{
    const auto policy = desk::readPolicyFile(path, {});
    const QString file = text::sanitized(path, text::Longest::Line);
    if (!policy)
        return printFaults(file, policy.error());
    //: %1: the name of a file, %2: the id of a policy
    print(stdout, Words::tr("%1: policy %2; no faults.").arg(file, policy->id));
    if (desk::takesSecondPerson(*policy))
        print(stdout, Words::tr("  asks for approvals: the desk's store has to be in PostgreSQL"));
    for (const desk::Rule &rule : policy->rules) {
        if (!rule.acceptsRisk.isEmpty())
            //: %1: why a policy accepts that operators alone say who a caller is
            print(stdout, Words::tr("  accepts a risk: %1").arg(rule.acceptsRisk));
    }
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

/// Of those that \a parser has found, the first of these.
CommandLine::Task taskOf(const QCommandLineParser &parser)
{
    using Task = CommandLine::Task;
    const std::array tasks{
        std::pair{u"help"_s, Task::ShowHelp},
        std::pair{u"version"_s, Task::ShowVersion},
        std::pair{u"check-service"_s, Task::CheckService},
        std::pair{u"check-profile"_s, Task::CheckProfile},
        std::pair{u"check-policy"_s, Task::CheckPolicy},
        std::pair{u"verify-audit"_s, Task::VerifyAudit},
        std::pair{u"export-audit"_s, Task::ExportAudit},
        std::pair{u"try"_s, Task::Try},
        std::pair{u"list-services"_s, Task::ListServices},
    };
    for (const auto &[option, task] : tasks) {
        if (parser.isSet(option))
            return task;
    }
    return Task::Run;
}

QString noFormat(const QString &name)
{
    //: %1: a word of the command line
    return Words::tr("“%1” is not a format of an export. There are csv and jsonl.")
        .arg(text::sanitized(name, text::Longest::Name));
}

} // namespace

QString dataFolder(const CommandLine &commandLine)
{
    return commandLine.dataDirectory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : commandLine.dataDirectory;
}

tl::expected<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(text::sanitized(parser.errorText(), text::Longest::Sentence));
    CommandLine result;
    QStringList words = parser.positionalArguments();
    if (!words.isEmpty() && (parser.isSet(u"verify-audit"_s) || parser.isSet(u"export-audit"_s)))
        result.recordFile = words.takeFirst();
    if (!words.isEmpty()) {
        //: %1: a word of the command line
        return tl::unexpected(
            Words::tr("“%1” is not an option.").arg(text::sanitized(words.first(), text::Longest::Name)));
    }
    if (parser.isSet(u"export-audit"_s)) {
        const QString name = parser.value(u"export-audit"_s);
        const auto format = desk::audit::formatFrom(name);
        if (!format)
            return tl::unexpected(noFormat(name));
        result.exportFormat = *format;
    }
    result.outputFolder = parser.value(u"output"_s);
    result.profileFiles = parser.values(u"profile"_s);
    result.dataDirectory = parser.value(u"data-dir"_s);
    for (const QString &option : {u"check-service"_s, u"check-profile"_s, u"check-policy"_s, u"try"_s}) {
        if (parser.isSet(option))
            result.fileToCheck = parser.value(option);
    }
    result.task = taskOf(parser);
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
        print(stdout, numberDataText());
        return 0;
    case CommandLine::Task::ShowHelp:
        print(stdout, usage());
        return 0;
    case CommandLine::Task::CheckService:
        return checkService(commandLine.fileToCheck);
    case CommandLine::Task::CheckProfile:
        return checkProfile(commandLine.fileToCheck);
    case CommandLine::Task::CheckPolicy:
        return checkPolicy(commandLine.fileToCheck);
    case CommandLine::Task::VerifyAudit:
        return verifyAudit(commandLine.recordFile, dataFolder(commandLine));
    case CommandLine::Task::ExportAudit:
        return exportAudit({commandLine.recordFile, dataFolder(commandLine), commandLine.exportFormat,
                            commandLine.outputFolder});
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
