// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "code/coderules.h"
#include "description/jsonfile.h"

namespace renumber::description {

/// What is known of codes, by what stands in a description under "code": \a json. One that fits the schema is
/// taken for granted.
code::CodeRules readCodeRules(const QJsonObject &json);

/// Notes in \a faults what does not go together in \a rules, which stand at \a place.
void checkCodeRules(const JsonFile &json, const QString &place, const code::CodeRules &rules, Faults &faults);

} // namespace renumber::description
