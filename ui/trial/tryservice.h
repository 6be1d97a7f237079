// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"

#include <memory>

namespace renumber::ui {

/// Tries \a service on a terminal, and returns at the end of that: signs in, reads the account, and prints
/// each call and what became of it. The status to end with: 0 where the account could be read, else 1. Needs
/// an application object, and no window.
int tryService(const std::shared_ptr<const description::ConfiguredService> &service);

} // namespace renumber::ui
