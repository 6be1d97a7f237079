// SPDX-License-Identifier: Apache-2.0
#include "change/planvalues.h"

#include "service/requestbuilder.h"

namespace renumber::change {

description::Values valuesOf(const Plan &plan, const description::Journey &journey)
{
    description::Values values;
    service::insertContact(values, description::VariableName("new"), plan.target);
    service::insertCurrent(values, plan.before);
    for (const description::Choice &choice : journey.choices)
        values.insert(choice.name, plan.choices.value(choice.name) ? choice.yes : choice.no);
    values.insert(description::VariableName("by"), plan.channel.value);
    return values;
}

} // namespace renumber::change
