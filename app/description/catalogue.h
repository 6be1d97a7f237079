// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"

#include <memory>

namespace renumber::description {

/// All profiles that could be read, and what is wrong with the others.
struct Catalogue
{
    QList<std::shared_ptr<const ConfiguredService>> services; ///< one for each profile
    Faults faults; ///< of those that cannot be used, or that another of the same name goes before

    friend bool operator==(const Catalogue &, const Catalogue &) = default;
};

/// The descriptions that ship with the program, as resource paths.
QStringList builtInDescriptions();

/// The file or resource that describes the \a service which the profile in \a profileFile names: by the id of
/// one that ships, or by a path from the profile's own folder. Empty where there is none.
QString descriptionFile(const QString &service, const QString &profileFile);

/// Where profiles are looked for: "profiles" in each folder "renumber" of the system's and the user's
/// configuration. The user's come last, so that none can take the place of one that an administrator deploys.
QStringList profileFolders();

/// The same places, whether they exist or not, the user's first: where a profile could be put.
QStringList profileFoldersToCreate();

/// Reads the profiles \a files and, in each of \a folders, every *.json. Of two with the same file name the
/// first counts, and the other is a fault; so is another description of an id that a profile of an earlier
/// folder uses. Blocks on the disk: call it from a worker thread.
Catalogue readCatalogue(const QStringList &files, const QStringList &folders);

/// Puts what of \a found is new into \a catalogue, and what was read anew in the place of what was read from
/// the same file before. Of two with the same file name the one that is there counts, as above. What is there
/// keeps its index.
void add(const Catalogue &found, Catalogue &catalogue);

} // namespace renumber::description
