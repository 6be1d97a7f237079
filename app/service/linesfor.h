// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "net/lines.h"

namespace renumber::service {

/// Keeps a line ready in \a lines for each of \a calls, wherever \a service has it; see Lines::prepare().
void prepareLines(net::Lines &lines, const description::ConfiguredService &service,
                  const description::Calls &calls);

/// Opens those that are missing, as the calls follow at once; see Lines::expect().
void expectLines(net::Lines &lines, const description::ConfiguredService &service,
                 const description::Calls &calls);

} // namespace renumber::service
