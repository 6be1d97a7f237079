// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"
#include "service/description.h"

namespace renumber::service {

/// The request that \a call describes, with \a values filled in, below the address \a base.
net::HttpRequest buildRequest(const QString &base, const Call &call, const Values &values);

/// Adds the forms in which descriptions write a contact: {name}, and for a phone number {name.callingCode},
/// {name.countryCode}, {name.national}, {name.region}, {name.digits}.
void insertContact(Values &values, const QString &name, account::ContactKind kind, const QString &value);

} // namespace renumber::service
