// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "description/variables.h"
#include "net/httpmessage.h"
#include "service/authorizer.h"

#include <tl/expected.hpp>

namespace renumber::service {

/// Why \a call cannot go out with \a values, as part of a sentence: one of them would change what the address
/// means, or add a header. None where it can.
std::optional<QString> whyUnsendable(const description::Call &call, const description::Values &values);

/// The request that \a call describes, with \a values filled in, below the address \a base; else
/// whyUnsendable().
tl::expected<net::HttpRequest, QString> buildRequest(const QString &base, const description::Call &call,
                                                     const description::Values &values);

/// Adds what calls are authorized with: {accessToken}, {authorization}, and what the sign-in has left.
void insertAuthorization(description::Values &values, const Authorization &authorization);

/// Adds the forms in which descriptions write a contact: {name}, and all others that description::variables
/// has of it, but for {name.verified}.
void insertContact(description::Values &values, description::VariableName name,
                   const account::ContactValue &value);

/// Adds \a contact as the one on the account: {current}, its forms, and {current.verified} where the service
/// tells that.
void insertCurrent(description::Values &values, const account::Contact &contact);

} // namespace renumber::service
