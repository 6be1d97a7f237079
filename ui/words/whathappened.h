// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/problemtext.h"

namespace renumber::ui {

/// What happened, in whole sentences. \a service is its name.
QString whatHappened(const service::Problem &problem, Activity activity, const About &about,
                     const QString &service, const time::Now &now);

} // namespace renumber::ui
