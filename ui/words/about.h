// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"

namespace renumber::ui {

/// What a sentence is about: a number or an address, proven by a code or by a link. Languages differ in more
/// than the noun, so each sentence is written out for each.
struct About
{
    account::ContactKind kind = account::ContactKind::Phone;
    change::Confirmation confirmation = change::Confirmation::Code;

    bool isPhone() const { return kind == account::ContactKind::Phone; }
    bool isLink() const { return confirmation == change::Confirmation::Link; }
};

inline About about(const change::Plan &plan)
{
    return {plan.before.kind, plan.confirmation};
}

} // namespace renumber::ui
