// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"

#include <memory>

namespace renumber::test {

/// \a service as an organisation describes it whose helpdesk can sign in by all of its ways: each is for
/// others, as that of an API client is, and asks for \a scope in the browser.
std::shared_ptr<const description::ConfiguredService> deskOf(const description::ConfiguredService &service,
                                                             const QString &scope);

} // namespace renumber::test
