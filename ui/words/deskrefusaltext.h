// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/fault.h"
#include "desk/missing.h"
#include "desk/store/storefault.h"
#include "keychain/keychain.h"
#include "time/clock.h"

namespace renumber::ui {

// Why a desk lets nobody look for people, and what to do. Times are on the program's clock.

/// Its policy has \a faults.
QString policyFaultText(const description::Faults &faults);
/// The key of its store could not be had.
QString deskKeyText(keychain::KeychainFailure failure);
/// Its gate asks for something that is \a missing.
QString searchMissingText(const QList<desk::Missing> &missing, const time::Now &now);

/// That the person of the case \a number is to be found before it can be taken in hand here.
QString findOnceMoreText(int number);

/// That a case was not taken in hand, as the account could not be read.
QString notOpenedText();

} // namespace renumber::ui
