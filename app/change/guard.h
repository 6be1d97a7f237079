// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/journal.h"

namespace renumber::change {

/// Stands before the journal that keeps a change, and has nothing asked of the service without leave: what is
/// noted ends once there is leave for it, and it is kept.
class Guard : public Journal
{
public:
    /// Has phases kept by \a journal, which outlives this or is replaced; null: they are not kept.
    virtual void keepBy(Journal *journal) = 0;

protected:
    ~Guard() = default;
};

} // namespace renumber::change
