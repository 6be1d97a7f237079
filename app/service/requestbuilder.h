// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpmessage.h"
#include "service/description.h"

#include <tl/expected.hpp>

#include <array>

namespace renumber::service {

/// Why \a call cannot go out with \a values, as part of a sentence: one of them would change what the address
/// means, or add a header. None where it can.
std::optional<QString> whyUnsendable(const Call &call, const Values &values);

/// The request that \a call describes, with \a values filled in, below the address \a base; else
/// whyUnsendable().
tl::expected<net::HttpRequest, QString> buildRequest(const QString &base, const Call &call,
                                                     const Values &values);

/// What stands behind the name of a contact in the forms of it that a description can write.
inline constexpr std::array contactForms{"",          ".callingCode", ".countryCode",
                                         ".national", ".region",      ".digits"};

/// Adds the forms in which descriptions write a contact: {name}, and for a phone number {name.callingCode},
/// {name.countryCode}, {name.national}, {name.region}, {name.digits}.
void insertContact(Values &values, const QString &name, account::ContactKind kind, const QString &value);

} // namespace renumber::service
