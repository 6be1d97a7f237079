// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/known.h"

#include <optional>

namespace renumber::ui {

/// A code that this program asked for in place of one that it had asked for before.
struct NewerCode
{
    QDateTime askedAt;
    change::Delivery delivery = change::Delivery::Confirmed;
    std::optional<QDateTime> expiresAt = {};

    friend bool operator==(const NewerCode &, const NewerCode &) = default;
};

/// What a sentence is about: a number or an address, proven by a code or by a link. Languages differ in more
/// than the noun, so each sentence is written out for each.
struct About
{
    account::ContactKind kind = account::ContactKind::Phone;
    change::Confirmation confirmation = change::Confirmation::Code;
    std::optional<NewerCode> newer = {}; ///< the code that is to be entered, where there was one before it
    /// Who has not looked claims nothing.
    change::Known known = change::Known::MayHaveChanged;
    change::Resending resending = change::Resending::Possible;

    bool isPhone() const { return kind == account::ContactKind::Phone; }
    bool isLink() const { return confirmation == change::Confirmation::Link; }

    friend bool operator==(const About &, const About &) = default;
};

inline About about(const change::Plan &plan)
{
    return {plan.before.kind, plan.confirmation};
}

/// Likewise with what is known of the contact, and of the code that was sent last.
inline About about(const change::Change &change)
{
    About what = about(change.plan);
    what.known = change::known(change);
    what.resending = change.plan.resending;
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    if (awaiting && awaiting->code.replacesEarlier)
        what.newer = NewerCode{awaiting->code.sentAt, awaiting->delivery, awaiting->code.expiresAt};
    return what;
}

} // namespace renumber::ui
