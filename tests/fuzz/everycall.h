// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"
#include "service/description.h"

namespace renumber::fuzz {

/// All calls of \a description, in an order that stays.
service::Calls everyCall(const service::Description &description);

/// Values for every variable that a call of \a description can have.
service::Values everyValue(const service::Description &description);

/// The descriptions that ship.
const QList<service::Description> &shippedDescriptions();

/// Demands of what readReply() makes of \a reply to \a call what has to be so whatever the service says.
void demandSound(const service::Description &description, const service::Call &call, service::Step step,
                 const net::HttpReply &reply, const service::Values &values);

/// Builds the request of \a call below \a base and demands that it goes nowhere else.
void demandSameOrigin(const QString &base, const service::Call &call, const service::Values &values);

} // namespace renumber::fuzz
