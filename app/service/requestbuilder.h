// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"
#include "service/description.h"

#include <array>

namespace renumber::service {

/// The request that \a call describes, with \a values filled in, below the address \a base.
net::HttpRequest buildRequest(const QString &base, const Call &call, const Values &values);

/// What stands behind the name of a contact in the forms of it that a description can write.
inline constexpr std::array contactForms{"",          ".callingCode", ".countryCode",
                                         ".national", ".region",      ".digits"};

/// Adds the forms in which descriptions write a contact: {name}, and for a phone number {name.callingCode},
/// {name.countryCode}, {name.national}, {name.region}, {name.digits}.
void insertContact(Values &values, const QString &name, account::ContactKind kind, const QString &value);

} // namespace renumber::service
