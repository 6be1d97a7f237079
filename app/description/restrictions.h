// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/catalogue.h"
#include "text/named.h"

#include <array>
#include <set>

namespace renumber::description {

/// What an administrator can forbid to whoever uses a computer.
enum class Forbidden {
    OwnProfiles, ///< of which the profile, its description or its certificates are not all an
                 ///< administrator's, wherever they come from: a folder, the command line, another program
    PastedTokens, ///< signing in with an access token from elsewhere
};
using Restrictions = std::set<Forbidden>;

inline constexpr std::array forbiddenNames{text::Named{Forbidden::OwnProfiles, "ownProfiles"},
                                           text::Named{Forbidden::PastedTokens, "pastedTokens"}};
static_assert(text::isComplete(forbiddenNames));

/// Where an administrator says so. A fixed place: what the environment names, whoever uses the computer can
/// name, too.
inline const QString restrictionsFile = QStringLiteral("/etc/renumber/restrictions.json");

/// What the file at \a path forbids: nothing where it is not there, or is not an administrator's
/// (disk::authorOf); everything where it cannot be read, as nobody knows what it was to forbid. Blocks on the
/// disk: call it from a worker thread.
Restrictions readRestrictions(const QString &path);
/// What \a json forbids; everything where it has faults.
Restrictions restrictionsIn(const JsonFile &json);

/// \a catalogue without what \a restrictions forbid, each with a fault that says so.
Catalogue within(const Restrictions &restrictions, Catalogue catalogue);

} // namespace renumber::description
