// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/author.h"

#include <QString>

namespace renumber::description {

struct ConfiguredService;

/// What tells the accounts of \a service apart from those that another profile reaches at the same origin: a
/// fingerprint of all that the profile brings into requests besides the origin, and, where the description is
/// a file, of which: where the person is its \a author, of how it signs in and whose account it reads, as a
/// file that stays where it is may lead elsewhere tomorrow; else of its name, as an administrator's new
/// version must sign nobody out. There user 1 of one organisation is not user 1 of another. Empty where there
/// is nothing of that kind. What only people read, such as a profile's name, does not count.
QString tenantOf(const ConfiguredService &service, disk::Author author);

/// Where the accounts of \a service are, whichever description leads there: its origin, and what the profile
/// says that tells organisations apart which share that, such as a path, a realm or another issuer. Two
/// profiles for one server have one, unless they name other settings.
QString placeOf(const ConfiguredService &service);

} // namespace renumber::description
