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

} // namespace renumber::change
