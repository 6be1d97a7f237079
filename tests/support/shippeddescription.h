// SPDX-License-Identifier: Apache-2.0
// The description that ships, for tests of what it says.
#pragma once

#include "description/configuredservice.h"

#include <memory>

namespace renumber::test {

description::Description shippedDescription();

/// \a description, as a profile uses it whose server is at \a base, such as "http://127.0.0.1:8080".
std::shared_ptr<const description::ConfiguredService> serviceAt(const QString &base,
                                                                const description::Description &description);

} // namespace renumber::test
