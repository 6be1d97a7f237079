// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/jsonfile.h"

namespace renumber::description {

/// What in \a json does not fit the JSON Schema at \a schemaPath (a resource); empty where all does.
/// A fault's fix is taken from the "description" that the schema gives the place.
Faults checkAgainstSchema(const QString &schemaPath, const JsonFile &json);

} // namespace renumber::description
