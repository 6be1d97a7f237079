// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/named.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <map>

namespace renumber::desk {

/// What is counted, and over how long: the last 24 hours or the last hour, which go on at midnight.
enum class Budget {
    TextsPerPersonDay, ///< codes as proofs included
    TextsPerTargetDay, ///< to one new contact, whoever's it is to be
    TextsPerOperatorHour,
    RevealsPerOperatorHour,
    SearchesPerOperatorHour,
};

/// When each budget that concerns a case was used, by the store's clock, in any order. What is not in it was
/// not used.
using Uses = std::map<Budget, QList<QDateTime>>;

/// As policies write them.
inline constexpr std::array budgetNames{
    text::Named{Budget::TextsPerPersonDay, "textsPerPersonDay"},
    text::Named{Budget::TextsPerTargetDay, "textsPerTargetDay"},
    text::Named{Budget::TextsPerOperatorHour, "textsPerOperatorHour"},
    text::Named{Budget::RevealsPerOperatorHour, "revealsPerOperatorHour"},
    text::Named{Budget::SearchesPerOperatorHour, "searchesPerOperatorHour"}};
static_assert(text::isComplete(budgetNames));

} // namespace renumber::desk
