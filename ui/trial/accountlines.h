// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/description.h"
#include "trial/mask.h"

#include <QStringList>

namespace renumber::ui {

/// What the program would show of \a account, numbers and addresses masked, and what it would offer for it.
QStringList accountLines(const account::Account &account, const description::Description &description,
                         const trial::Mask &mask);

} // namespace renumber::ui
