// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/description.h"
#include "service/jsonfile.h"

#include <tl/expected.hpp>

namespace renumber::service {

/// Makes a Description of \a json, or says all that is wrong with it: what does not fit the schema; else what
/// the schema cannot say, such as an unknown variable, a code that is never used or a secret in a URL.
/// \a settings are a profile's: they may name fields of replies. Those not given have their defaults.
tl::expected<Description, Faults> readDescription(const JsonFile &json,
                                                  const QMap<QString, QString> &settings = {});

/// The same from a file or resource. Blocks on the disk: call it from a worker thread.
tl::expected<Description, Faults> readDescriptionFile(const QString &path,
                                                      const QMap<QString, QString> &settings = {});

} // namespace renumber::service
