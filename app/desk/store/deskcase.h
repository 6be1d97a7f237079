// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/case.h"
#include "desk/missing.h"
#include "desk/store/permit.h"
#include "desk/tell.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <set>

namespace renumber::desk {

/// By what an operator recognises a case on the board. Is erased with what is private.
struct Shown
{
    QString name; ///< of the person, as the service shows it
    QString from; ///< the contact that is being replaced, masked: account::maskedContact()
    QString to; ///< the new one, masked likewise

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// That somebody whom a change concerns was told.
struct Told
{
    QDateTime at; ///< since when that is known
    TellingHow how = TellingHow::Stated;

    friend bool operator==(const Told &, const Told &) = default;
};

/// A case with what the store knows of it beside what the gate goes by.
struct DeskCase
{
    Case inHand;
    int number = 0; ///< which people say: R-1042
    QDateTime openedAt; ///< by the store's clock, as all of these
    QDateTime takenAt; ///< by whoever has it in hand, or had it last
    std::optional<QDateTime> stoppedAt; ///< which may be long before it is closed
    std::optional<QDateTime> closedAt;
    Shown shown;
    std::optional<Permit> permit; ///< the one that is open
    std::set<Tell> owed; ///< who was not told yet, as far as is known
    std::set<Tell> asked; ///< of those: whom the service was asked to tell, and nobody knows what came of it
    std::map<Tell, Told> told; ///< who was
    /// What whoever looks at the board would miss for a text in it if they had it in hand. The board alone
    /// tells: whoever has a case in hand asks for what the gate goes by.
    std::optional<QList<Missing>> missing;

    friend bool operator==(const DeskCase &, const DeskCase &) = default;
};

} // namespace renumber::desk
