// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "net/httpmessage.h"

namespace renumber::fuzz {

/// All calls of \a description, in an order that stays.
description::Calls everyCall(const description::Description &description);

/// Values for every variable that a call of \a description can have.
description::Values everyValue(const description::Description &description);

/// The descriptions that ship.
const QList<description::Description> &shippedDescriptions();

/// Demands of what readReply() makes of \a reply to \a call what has to be so whatever the service says.
void demandSound(const description::Description &description, const description::Call &call,
                 description::Step step, const net::HttpReply &reply, const description::Values &values);

/// Builds the request of \a call below \a base and demands that it goes nowhere else.
void demandSameOrigin(const QString &base, const description::Call &call, const description::Values &values);

} // namespace renumber::fuzz
