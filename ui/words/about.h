// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"

#include <optional>

namespace renumber::ui {

/// A code that this program asked for in place of one that it had asked for before.
struct NewerCode
{
    QDateTime askedAt;
    change::Delivery delivery = change::Delivery::Confirmed;
};

/// What a sentence is about: a number or an address, proven by a code or by a link. Languages differ in more
/// than the noun, so each sentence is written out for each.
struct About
{
    account::ContactKind kind = account::ContactKind::Phone;
    change::Confirmation confirmation = change::Confirmation::Code;
    std::optional<NewerCode> newer = {}; ///< the code that is to be entered, where there was one before it

    bool isPhone() const { return kind == account::ContactKind::Phone; }
    bool isLink() const { return confirmation == change::Confirmation::Link; }
};

inline About about(const change::Plan &plan)
{
    return {plan.before.kind, plan.confirmation};
}

/// Likewise with what is known of the code that was sent last.
inline About about(const change::Plan &plan, const change::AwaitingCode &awaiting)
{
    About what = about(plan);
    if (awaiting.code.replacesEarlier)
        what.newer = NewerCode{awaiting.code.sentAt, awaiting.delivery};
    return what;
}

} // namespace renumber::ui
