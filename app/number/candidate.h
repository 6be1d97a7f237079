// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to number/: one way to read digits, before it is weighed against others.

#include <string>

#include <QString>
#include <tl/expected.hpp>

#include "number/parse.h"

namespace renumber::number {

struct Candidate
{
    tl::expected<Reading, ParseError> outcome;
    /// The data has such a number. Decides only which of two readings is better and whether "did you mean" is
    /// worth asking: the data refuses ranges in use, so that nothing may hang on it.
    bool plausible = false;

    bool isPossible() const { return outcome && outcome->doubt == Doubt::None; }
    bool reads(const Candidate &other) const
    {
        return outcome && other.outcome && outcome->number.e164 == other.outcome->number.e164;
    }
};

/// Asks whether \a meant is meant by what was read as \a read.
void ask(Candidate &read, const Candidate &meant, Doubt doubt);

/// What \a digits read as after a plus. \a chosen: a region as knownRegion() spells it.
Candidate readInternational(QString digits, const std::string &chosen);

/// What \a digits read as by the rules of \a chosen alone, its own international prefix included.
Candidate readNational(const QString &digits, const std::string &chosen);

/// Whether the data has the number that was read as \a reading, where \a region is chosen.
bool isPlausible(const Reading &reading, const QString &region);

/// Whether \a number, which the data does not know, begins after its calling code with what is only dialled
/// within the country: with a digit too few, that is taken for a digit of the number, and the length is
/// right.
bool keepsTrunkPrefix(const E164 &number);

} // namespace renumber::number
