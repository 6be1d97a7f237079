// SPDX-License-Identifier: Apache-2.0
#include "screen/steps.h"

namespace renumber::ui::screen {

namespace {

using account::ContactKind;
using change::Confirmation;

Stage question(ContactKind kind)
{
    return kind == ContactKind::Phone ? Stage::Number : Stage::Address;
}

Stage proof(Confirmation confirmation)
{
    return confirmation == Confirmation::Link ? Stage::Link : Stage::Code;
}

/// With \a current in front; of a change that is proven by \a proven.
Steps steps(change::Aim aim, ContactKind kind, std::optional<Confirmation> proven, Stage current)
{
    Steps steps;
    if (aim == change::Aim::Change)
        steps.stages.append(question(kind));
    if (proven)
        steps.stages.append(proof(*proven));
    steps.stages.append(Stage::Done);
    steps.current = std::max<qsizetype>(0, steps.stages.indexOf(current));
    return steps;
}

} // namespace

Steps stepsOf(const Form &form)
{
    const ContactKind kind = form.current.kind;
    const bool isAtOnce = form.rules->effectFor(form.current) == description::EffectTiming::AtOnce;
    return steps(change::Aim::Change, kind,
                 isAtOnce ? std::nullopt : std::optional(form.rules->change->confirmation), question(kind));
}

Steps stepsOf(const Code &code)
{
    const change::Plan &plan = code.message.plan;
    return steps(plan.aim, plan.before.kind, Confirmation::Code, Stage::Code);
}

Steps stepsOf(const Link &link)
{
    const change::Plan &plan = link.message.plan;
    return steps(plan.aim, plan.before.kind, Confirmation::Link, Stage::Link);
}

/// A change at once had no other step, whatever its service does for others.
Steps stepsOf(const Done &done)
{
    using description::EffectTiming;
    const bool isProven = done.plan.aim == change::Aim::Verify || done.done.proof != change::Proof::None
        || done.plan.effect == EffectTiming::AfterCode
        || done.plan.effect == EffectTiming::AtOnceThenConfirmed;
    return steps(done.plan.aim, done.plan.before.kind,
                 isProven ? std::optional(done.plan.confirmation) : std::nullopt, Stage::Done);
}

} // namespace renumber::ui::screen
