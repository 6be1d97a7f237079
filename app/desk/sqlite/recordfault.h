// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace renumber::desk {

/// Why nothing came of what a command wanted with the record in a file.
struct RecordFault
{
    enum class What {
        Missing, ///< there is no such file
        SomebodyElses, ///< reason: whose; empty where they have no name
        NotADesks, ///< no plain file, or not one that a desk has written
        NewerVersion, ///< a later version of the program wrote it
        Damaged, ///< reason: where it was moved; empty where it is in its place
        Unreadable,
        Unwritable, ///< what is to be recorded in it cannot be
        InUse, ///< by the program, which is open
        NotExported, ///< reason: what the system says of the file to be written
    };
    What what = What::Unreadable;
    QString reason = {};

    friend bool operator==(const RecordFault &, const RecordFault &) = default;
};

template <typename Value> using RecordResult = tl::expected<Value, RecordFault>;

} // namespace renumber::desk
