// SPDX-License-Identifier: Apache-2.0
#include "change/journey.h"

namespace renumber::change {

const description::Journey *journeyFor(const description::Description &description, Aim aim,
                                       account::ContactKind kind)
{
    const description::ContactService *service = description.contact(kind);
    if (!service)
        return nullptr;
    const auto &journey = aim == Aim::Change ? service->change : service->verify;
    return journey ? &*journey : nullptr;
}

std::optional<Plan> planFor(const description::Description &description, Aim aim,
                            const account::Contact &contact, const account::ContactValue &target)
{
    const description::Journey *journey = journeyFor(description, aim, contact.kind);
    if (!journey || (aim == Aim::Verify && !contact.isSet()))
        return std::nullopt;
    const description::ContactService *service = description.contact(contact.kind);
    Plan plan;
    plan.aim = aim;
    plan.before = contact;
    plan.target = target;
    plan.effect = aim == Aim::Change ? service->effectFor(contact) : description::EffectTiming::AfterCode;
    plan.confirmation = journey->confirmation;
    plan.ifTaken = journey->ifTaken;
    plan.code = service->code;
    plan.resending = journey->resend ? Resending::Possible : Resending::NotPossible;
    // A second code needs a contact that it can go to.
    plan.secondCode
        = journey->sendToCurrent && contact.isSet() ? SecondCode::Possible : SecondCode::NotPossible;
    plan.replyToRequest = journey->submitNeedsSend ? ReplyToRequest::Needed : ReplyToRequest::NotNeeded;
    if (!journey->channels.isEmpty())
        plan.channel = journey->channels.first();
    for (const description::Choice &choice : journey->choices)
        plan.choices.insert(choice.name, choice.isDefault);
    return plan;
}

std::optional<Plan> planToAdopt(const description::Description &description, const account::Contact &contact)
{
    const description::Journey *journey = journeyFor(description, Aim::Change, contact.kind);
    if (contact.pending.isEmpty() || !journey || journey->submitNeedsSend)
        return std::nullopt;
    return planFor(description, Aim::Change, contact, contact.pending);
}

} // namespace renumber::change
