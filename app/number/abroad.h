// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: what people dial in front of another country's code, where they come from.

#include <string>

#include <QString>

#include "number/candidate.h"

namespace renumber::number {

/// A number that the rules of the chosen country read as one may be meant as another country's: by the
/// international prefix of somewhere else, or without its plus. Asks about \a read, from \a dialled without a
/// plus, where it may.
void considerAbroad(Candidate &read, const QString &dialled, const std::string &chosen);

/// Likewise with a plus in \a dialled, and a prefix behind it: "+005 44…", "+8~10 44…".
void considerPrefixBehindPlus(Candidate &read, const QString &dialled, const std::string &chosen);

/// Whether \a digits are an international prefix of any country's, or of the world's, and a country code, and
/// nothing else.
bool isPrefixAndCode(const QString &digits);

} // namespace renumber::number
