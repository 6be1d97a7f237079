// SPDX-License-Identifier: Apache-2.0
#include "change/journey.h"

namespace renumber::change {

const service::Journey *journeyFor(const service::Description &description, Aim aim,
                                   account::ContactKind kind)
{
    const service::ContactService *service = description.contact(kind);
    if (!service)
        return nullptr;
    const auto &journey = aim == Aim::Change ? service->change : service->verify;
    return journey ? &*journey : nullptr;
}

} // namespace renumber::change
