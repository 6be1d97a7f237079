// SPDX-License-Identifier: Apache-2.0
#include "description/catalogue.h"

#include "description/binding.h"
#include "description/descriptionreader.h"
#include "description/tenant.h"
#include "description/trust.h"
#include "disk/author.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::description {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

/// A service is named by the id of one that ships, or by a path from the profile's own folder.
tl::expected<QString, Faults> descriptionPath(const account::Profile &profile, const JsonFile &json)
{
    if (const QString file = descriptionFile(profile.service, json.file); !file.isEmpty())
        return file;
    QStringList known;
    const QStringList builtIns = builtInDescriptions();
    for (const QString &one : builtIns)
        known.append(QFileInfo(one).completeBaseName());
    return tl::unexpected(Faults{
        //: %1: the name of a service as a profile writes it
        json.fault(u"/service"_s, Words::tr("there is no service \"%1\"").arg(profile.service),
                   //: %1: a list of names
                   Words::tr("use one of %1, or the path of a description file").arg(known.join(u", "_s)))});
}

/// Who was the first to use the id of a description.
struct Owner
{
    QString folder; ///< of the profile
    QString description;
};
using Owners = QMap<QString, Owner>;

/// Two services of one id would be taken for one another, and so would their tokens.
tl::expected<Description, Faults> withIdOfItsOwn(const Description &description, const JsonFile &json,
                                                 const QString &profile, const Owners &owners)
{
    const auto owner = owners.constFind(description.id);
    const bool isFree = owner == owners.constEnd() || owner->folder == QFileInfo(profile).path()
        || QFileInfo(owner->description) == QFileInfo(json.file);
    if (isFree)
        return description;
    //: %1: the id of a service, %2: a folder
    const QString what = Words::tr("\"%1\" is already the service of a profile in %2");
    return tl::unexpected(Faults{
        json.fault(u"/id"_s, what.arg(description.id, owner->folder), Words::tr("choose another id"))});
}

/// ConfiguredService::personalFiles.
QByteArray personsPart(const ConfiguredService &service, const JsonFile &profile, const JsonFile &description)
{
    const auto isPersons = [](const QString &path) { return disk::authorOf(path) == disk::Author::Person; };
    QByteArrayList parts;
    if (isPersons(profile.file)) {
        QJsonObject said = profile.root;
        said.remove(u"name"_s); // for the eye
        parts.append(QJsonDocument(said).toJson(QJsonDocument::Compact));
    }
    if (isPersons(description.file))
        parts.append(QJsonDocument(description.root).toJson(QJsonDocument::Compact));
    const QString caFile = service.profile.caFile;
    if (!caFile.isEmpty() && isPersons(QFileInfo(profile.file).dir().filePath(caFile))) {
        for (const QSslCertificate &certificate : service.trusted)
            parts.append(certificate.toDer());
    }
    return parts.isEmpty() ? QByteArray() : fingerprint(parts);
}

/// \a owners gets this one, too.
tl::expected<ConfiguredService, Faults> readService(const QString &file, Owners &owners)
{
    const auto json = readJsonFile(file);
    if (!json)
        return tl::unexpected(json.error());
    const auto profile = readProfile(*json);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto described = descriptionPath(*profile, *json).and_then(readJsonFile);
    if (!described)
        return tl::unexpected(described.error());
    return readDescriptionFor(profile->settings, *described)
        .and_then([&](const Description &read) { return withIdOfItsOwn(read, *described, file, owners); })
        .map([&](const Description &read) {
            if (!owners.contains(read.id))
                owners.insert(read.id, {QFileInfo(file).path(), described->file});
            return read;
        })
        .and_then([&](const Description &description) { return configure(description, *profile, *json); })
        .and_then([&](ConfiguredService service) {
            return trustedFor(*profile, *json).map([&](const QList<QSslCertificate> &trusted) {
                service.trusted = trusted;
                service.personalFiles = personsPart(service, *json, *described);
                service.tenant = tenantOf(service, disk::authorOf(described->file));
                return service;
            });
        });
}

} // namespace

QString descriptionFile(const QString &service, const QString &profileFile)
{
    const QString builtIn = u":/services/"_s + service + u".json"_s;
    if (builtInDescriptions().contains(builtIn))
        return builtIn;
    const QString path = QFileInfo(profileFile).dir().filePath(service);
    return service.endsWith(u".json"_s) && QFileInfo::exists(path) ? path : QString();
}

QStringList builtInDescriptions()
{
    QStringList paths;
    const QStringList names = QDir(u":/services"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.endsWith(u".schema.json"_s))
            paths.append(u":/services/"_s + name);
    }
    return paths;
}

QStringList profileFolders()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation,
                                                    u"renumber/profiles"_s, QStandardPaths::LocateDirectory);
    const QString users
        = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/renumber/profiles"_s;
    if (folders.removeAll(users) > 0)
        folders.append(users);
    return folders;
}

QStringList profileFoldersToCreate()
{
    QStringList folders;
    const QStringList roots = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &root : roots)
        folders.append(root + u"/renumber/profiles"_s);
    return folders;
}

namespace {

QStringList profilesIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList files;
    // Pipes and the like as well, so that somebody hears of them.
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
    for (const QString &name : names)
        files.append(dir.filePath(name));
    return files;
}

Fault shadowed(const QString &file, const QString &by)
{
    return Fault{file,
                 0,
                 {},
                 //: %1: the path of a file
                 Words::tr("the profile %1 has the same name and goes before").arg(by),
                 Words::tr("give the file another name, or take it away")};
}

} // namespace

Catalogue readCatalogue(const QStringList &files, const QStringList &folders)
{
    QStringList all = files;
    for (const QString &folder : folders)
        all += profilesIn(folder);
    Catalogue catalogue;
    QMap<QString, QString> seen; // files by their ids
    Owners owners;
    for (const QString &file : std::as_const(all)) {
        const QString id = QFileInfo(file).completeBaseName();
        if (seen.contains(id)) {
            if (QFileInfo(seen.value(id)) != QFileInfo(file))
                catalogue.faults.append(shadowed(file, seen.value(id)));
            continue;
        }
        seen.insert(id, file);
        if (files.contains(file))
            owners.clear(); // those that were named are all their user's
        if (auto service = readService(file, owners))
            catalogue.services.append(std::make_shared<const ConfiguredService>(*std::move(service)));
        else
            catalogue.faults += service.error();
    }
    return catalogue;
}

void add(const Catalogue &found, Catalogue &catalogue)
{
    Faults faults = found.faults;
    for (const auto &service : found.services) {
        const account::Profile &profile = service->profile;
        const auto same = std::ranges::find_if(
            catalogue.services, [&](const auto &other) { return other->profile.id == profile.id; });
        if (same == catalogue.services.end())
            catalogue.services.append(service);
        else if (QFileInfo((*same)->profile.file) == QFileInfo(profile.file))
            *same = service;
        else
            faults.append(shadowed(profile.file, (*same)->profile.file));
    }
    for (const Fault &fault : std::as_const(faults)) {
        if (!catalogue.faults.contains(fault))
            catalogue.faults.append(fault);
    }
}

} // namespace renumber::description
