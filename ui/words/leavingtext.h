// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/about.h"

#include <QString>

namespace renumber::ui {

/// What is left to do here with a change that the person turns away from.
enum class Leaving {
    ForLater, ///< it waits on the page of the account
    ForGood, ///< the person has given it up
    WithoutAWayBack, ///< it was left, and cannot be come back to
};

/// What is true of \a change once it was left in this phase; empty where there is nothing to say. \a service
/// is its name.
QString leavingText(const change::Change &change, Leaving leaving, ActingFor actingFor,
                    const QString &service);

/// What signing out would lose of \a change; empty where it would lose nothing.
QString lostBySigningOutText(const change::Change &change, const QString &service);

} // namespace renumber::ui
