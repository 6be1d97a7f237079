// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/overtaken.h"
#include "change/takingback.h"
#include "words/about.h"

#include <QString>

namespace renumber::ui {

/// What is left to do here with a change that the person turns away from.
enum class Leaving {
    ForLater, ///< it waits on the page of the account
    ForGood, ///< the person has given it up
    WithoutAWayBack, ///< it was left, and cannot be come back to
};

/// The account, read after a change was left and after the service was told of that.
struct ReadSince
{
    account::Contact shown; ///< of the kind that the change was about
    change::TellsPending tellsPending = change::TellsPending::No;

    friend bool operator==(const ReadSince &, const ReadSince &) = default;
};

/// A change that the person turned away from, and what has been learnt of it since.
struct ChangeLeft
{
    change::Change change; ///< as it was then
    Leaving leaving = Leaving::ForLater;
    ActingFor actingFor = ActingFor::Oneself;
    change::TakingBack takingBack = change::TakingBack::NotNeeded;
    std::optional<ReadSince> since = {};

    friend bool operator==(const ChangeLeft &, const ChangeLeft &) = default;
};

/// What is true of \a left; empty where there is nothing to say. \a service is its name.
QString leavingText(const ChangeLeft &left, const QString &service);

/// What signing out would lose of \a change; empty where it would lose nothing.
QString lostBySigningOutText(const change::Change &change, const QString &service);

} // namespace renumber::ui
