// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "description/jsonfile.h"

#include <tl/expected.hpp>

namespace renumber::description {

/// Makes a Description of \a json, or says all that is wrong with it: what does not fit the schema; else what
/// the schema cannot say, such as an unknown variable, a code that is never used or a secret in a URL.
/// Settings that name fields of replies have their defaults.
tl::expected<Description, Faults> readDescription(const JsonFile &json);

/// The same for a profile's \a settings.
tl::expected<Description, Faults> readDescriptionFor(const QMap<QString, QString> &settings,
                                                     const JsonFile &json);

/// readDescription() of a file or resource. Blocks on the disk: call it from a worker thread.
tl::expected<Description, Faults> readDescriptionFile(const QString &path);

} // namespace renumber::description
