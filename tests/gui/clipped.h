// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

namespace renumber::test {

/// What has no place for its words, by its object name; empty where all is well.
QString clipped(const Driver &driver);

} // namespace renumber::test
