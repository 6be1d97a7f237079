// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::test {

enum class Finding {
    Pass,
    NoSuchThing, ///< the service does not have what the behaviour is about
    Failed,
};

/// What came of one behaviour on one service.
struct Cell
{
    Finding finding = Finding::Pass;
    /// NoSuchThing: the sentence that the person sees in place of it. Pass: the sentence where the service
    /// tells less than the behaviour asks for; else empty. Failed: why.
    QString words;

    friend bool operator==(const Cell &, const Cell &) = default;
};

} // namespace renumber::test
